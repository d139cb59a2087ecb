"""What a page field says: a stand-in while the pages are not known, then the number, or the words of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.model.numerals import numeral

if TYPE_CHECKING:
    from reportgen.model.document import PageField
    from reportgen.model.numerals import Numerals

__all__ = ["Number", "Numbers", "Styled"]

Styled = dict[tuple[str, str], str]
"""What a page says in a style, by the style and the kind of the field that asks for it."""

STAND_IN = "00"
"""As wide as most page numbers are."""


class Number(Struct, frozen=True):
    """A number, and how it is written where its field does not say."""

    count: int
    numerals: Numerals = "decimal"


class Numbers:
    """Page numbers as far as they are known, and what the page says in the `styles` that its head or foot asks for."""

    def __init__(self) -> None:
        self.page: Number | None = None
        self.pages: Number | None = None
        self.section_pages: Number | None = None
        self.page_of: dict[str, Number] = {}
        self.styles: set[str] = set()
        self.styled: Styled = {}

    @property
    def widths(self) -> tuple[int | str, ...]:
        """What is as wide, whatever the page's number, the number of pages and that of its section are: so many digits,
        but for a trifle in fonts whose digits differ, for which the painter makes up; other numerals each for itself.
        """
        said = (_said(self.page), _said(self.pages), _said(self.section_pages))
        words = [self.styled[key] for key in sorted(self.styled)]
        return (*(len(number) if number.isdigit() else number for number in said), *words)

    def __call__(self, field: PageField) -> str:
        """What the field says on the current page."""
        match field.kind:
            case "page":
                number = self.page
            case "pages":
                number = self.pages
            case "section-pages":
                number = self.section_pages
            case "styled" | "styled-last" | "styled-number":
                self.styles.add(field.target)
                return self.styled.get((field.target, field.kind), "")
            case "page-of":
                number = self.page_of.get(field.target)
        return _said(number, field.numerals)


def _said(number: Number | None, numerals: Numerals | None = None) -> str:
    return STAND_IN if number is None else numeral(number.count, numerals or number.numerals)
