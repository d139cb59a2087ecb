"""What a page field says: a stand-in while the pages are not known, then the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.model.document import PageField

__all__ = ["Numbers"]

STAND_IN = "00"
"""As wide as most page numbers are."""


class Numbers:
    """Page numbers as far as they are known."""

    def __init__(self) -> None:
        self.page: int | None = None
        self.pages: int | None = None
        self.page_of: dict[str, int] = {}

    @property
    def lengths(self) -> tuple[int, int]:
        """The digits of the page's number and of the number of pages: what those of one length say is as wide, but
        for a trifle in fonts whose digits differ, for which the painter makes up.
        """
        return len(_said(self.page)), len(_said(self.pages))

    def __call__(self, field: PageField) -> str:
        """What the field says on the current page."""
        return _said({"page": self.page, "pages": self.pages, "page-of": self.page_of.get(field.target)}[field.kind])


def _said(number: int | None) -> str:
    return STAND_IN if number is None else str(number)
