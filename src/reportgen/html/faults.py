"""What keeps a page from being accessible, beside what keeps any document from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from reportgen.model import faults

__all__ = ["Faults"]

WCAG = "WCAG 2.2"


class Faults(faults.Faults):
    """The faults of a page."""

    clauses: ClassVar[Mapping[str, str]] = {
        "document-title-missing": f"{WCAG}, 2.4.2",
        "document-language-missing": f"{WCAG}, 3.1.1",
        "picture-alt-missing": f"{WCAG}, 1.1.1",
        "heading-level-skipped": f"{WCAG}, 1.3.1",
    }

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
