"""What keeps a document from being accessible, gathered with its place while it is written in whatever format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from reportgen.errors import Place, Problem, Severity, TemplateError

__all__ = ["Faults"]


class Faults:
    """Problems so far, each once about whatever it is about: the place, unless something else is named. `where` is kept
    up to date by whoever walks the document.

    Attributes:
        clauses: the clause of the format's standard that asks for a rule, where one does.
    """

    clauses: ClassVar[Mapping[str, str]]

    def __init__(self) -> None:
        self.where = ""
        self._found: dict[tuple[str, str], Problem] = {}

    def _note(self, rule: str, what: str, remedy: str, *, about: str | None = None, warning: bool = False) -> None:
        severity = Severity.WARNING if warning else Severity.ERROR
        problem = Problem(rule, Place(path=self.where), what, remedy, severity, self.clauses.get(rule, ""))
        self._found.setdefault((rule, self.where if about is None else about), problem)

    def metadata_missing(self, what: str) -> None:
        """The document does not say its title or language."""
        self._note(
            f"document-{what}-missing",
            f"the document has no {what}",
            f"Set the {what} in the template's document properties",
        )

    def alternative_missing(self) -> None:
        """A picture that nobody who cannot see it is told about."""
        self._note(
            "picture-alt-missing",
            "the picture has no alternative text",
            "Describe it in Word (View Alt Text), or mark it as decorative",
        )

    def level_skipped(self, level: int, previous: int) -> None:
        """A heading two levels or more below the one before it; a web page closes the gap."""
        self._note(
            "heading-level-skipped",
            f"a heading of level {level} follows one of level {previous}"
            if previous
            else f"the first heading is of level {level}",
            "Use the heading level in between, or make the heading one of a higher level",
            warning=True,
        )

    @property
    def found(self) -> tuple[Problem, ...]:
        """All of them, errors and warnings, in the order in which they were met."""
        return tuple(self._found.values())

    def settle(self) -> tuple[Problem, ...]:
        """The warnings.

        Raises:
            TemplateError: there are errors; it carries the warnings too.
        """
        if any(problem.severity is Severity.ERROR for problem in self.found):
            raise TemplateError(*self.found)
        return self.found
