"""Case → Cleared: what may be written about in public, or every reason why it may not be yet."""

from reportgen.anonymise.clearing import clear

__all__ = ["clear"]
