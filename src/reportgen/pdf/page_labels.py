"""What a viewer calls each page: the number that is printed on it (ISO 32000-1, 12.4.2; WCAG technique PDF17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportgen.model.numerals import Numerals
    from reportgen.pdf.place import Page

__all__ = ["page_labels"]

_STYLES: dict[Numerals, str] = {
    "decimal": "D",
    "numberInDash": "D",
    "lowerRoman": "r",
    "upperRoman": "R",
    "lowerLetter": "a",
    "upperLetter": "A",
}


def page_labels(pages: Iterable[Page]) -> str:
    """The catalogue's entry; "" where the pages are numbered from 1 on, as a viewer does by itself."""
    ranges = ""
    follows = ("D", 1)
    for index, page in enumerate(pages):
        style, number = _STYLES[page.section.numerals], page.number
        if page.kind == "blank":
            style = follows[0]  # no number is printed on it, and it is called as those before are
        if (style, number) != follows:
            # A label counts from 1: a page 0, which Word allows, is called by no number.
            ranges += f"{index}<</S/{style}/St {number}>>" if number > 0 else f"{index}<<>>"
        follows = (style, number + 1 if number > 0 else 0)
    if not ranges:
        return ""
    begins = "" if ranges.startswith("0<<") else "0<</S/D>>"
    return f"/PageLabels<</Nums[{begins}{ranges}]>>"
