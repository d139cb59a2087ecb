"""Case → Cleared, which may be written about in public, or Pseudonymised, which may be shared; or why it may not be."""

from reportgen.anonymise.attempted import Attempt
from reportgen.anonymise.clearing import attempt, clear
from reportgen.anonymise.pseudonymising import pseudonymise

__all__ = ["Attempt", "attempt", "clear", "pseudonymise"]
