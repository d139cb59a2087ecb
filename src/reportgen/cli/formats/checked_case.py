"""What `reportgen check` found out about one case file."""

from __future__ import annotations

from msgspec import Struct

from reportgen.errors import Problem, Severity, told_once
from reportgen.model.purpose import PurposeResult

__all__ = ["CheckedCase"]


class CheckedCase(Struct, frozen=True):
    """A case file, its problems in line order, and how it stands against the purposes.

    `reference` is "" and `purposes` is empty where the file could not be read as a case.
    """

    file: str
    reference: str
    phase: str
    guidance: str
    problems: tuple[Problem, ...]
    purposes: tuple[PurposeResult, ...]

    @property
    def errors(self) -> int:
        """How many of the problems are errors, as they are told."""
        return sum(problem.severity is Severity.ERROR for problem in told_once(self.problems))

    @property
    def warnings(self) -> int:
        """How many of the problems are warnings."""
        return len(told_once(self.problems)) - self.errors
