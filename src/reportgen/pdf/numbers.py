"""What a page field says: a stand-in while the pages are not known, then the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.model.document import PageField

__all__ = ["Numbers"]

STAND_IN = "00"
"""As wide as most page numbers are."""


class Numbers:
    """Page numbers as far as they are known. `asked` counts the questions, so that what asked none can be kept."""

    def __init__(self) -> None:
        self.page: int | None = None
        self.pages: int | None = None
        self.page_of: dict[str, int] = {}
        self.asked = 0

    def __call__(self, field: PageField) -> str:
        """What the field says on the current page."""
        self.asked += 1
        number = {"page": self.page, "pages": self.pages, "page-of": self.page_of.get(field.target)}[field.kind]
        return STAND_IN if number is None else str(number)
