"""What keeps a page from being accessible, gathered with its place while the document is written."""

from __future__ import annotations

from reportgen.errors import Place, Problem, Severity, TemplateError

__all__ = ["Faults"]

WCAG = "WCAG 2.2"


class Faults:
    """Problems so far, each kind once a place. `where` is kept up to date by whoever walks the document."""

    def __init__(self) -> None:
        self.where = ""
        self._found: dict[tuple[str, str], Problem] = {}

    def _note(self, rule: str, what: str, remedy: str, source: str = "", *, warning: bool = False) -> None:
        severity = Severity.WARNING if warning else Severity.ERROR
        problem = Problem(rule, Place(path=self.where), what, remedy, severity, source)
        self._found.setdefault((rule, self.where), problem)

    def metadata_missing(self, what: str, clause: str) -> None:
        """The document does not say its title or language."""
        self._note(
            f"document-{what}-missing",
            f"the document has no {what}",
            f"Set the {what} in the template's document properties",
            f"{WCAG}, {clause}",
        )

    def alternative_missing(self) -> None:
        """A picture that nobody who cannot see it is told about."""
        self._note(
            "picture-alt-missing",
            "the picture has no alternative text",
            "Describe it in Word (View Alt Text), or mark it as decorative",
            f"{WCAG}, 1.1.1",
        )

    def target_missing(self) -> None:
        """A link whose bookmark does not exist."""
        self._note(
            "link-target-missing",
            "a link refers to a bookmark that does not exist",
            "Insert the reference again in Word",
        )

    def address_refused(self) -> None:
        """A link that a browser would run, or that leads to a file."""
        self._note(
            "link-address-refused",
            "a link leads to something other than a web page, e-mail address or telephone number",
            "Link to an address that begins with https:, mailto: or tel:, or remove the link",
        )

    def level_skipped(self, level: int, previous: int) -> None:
        """A heading two levels or more below the one before it; the page closes the gap."""
        self._note(
            "heading-level-skipped",
            f"a heading of level {level} follows one of level {previous}"
            if previous
            else f"the first heading is of level {level}",
            "Use the heading level in between, or make the heading one of a higher level",
            f"{WCAG}, 1.3.1",
            warning=True,
        )

    def settle(self) -> tuple[Problem, ...]:
        """The warnings.

        Raises:
            TemplateError: there are errors; it carries the warnings too.
        """
        found = tuple(self._found.values())
        if any(problem.severity is Severity.ERROR for problem in found):
            raise TemplateError(*found)
        return found
