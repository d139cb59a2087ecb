"""Case → Cleared: what may be written about in public, or every reason why it may not be yet."""

from reportgen.anonymise.clearing import Attempt, attempt, clear

__all__ = ["Attempt", "attempt", "clear"]
