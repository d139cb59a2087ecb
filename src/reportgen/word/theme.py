"""The theme's fonts and colours, by the names that runs and shapes use for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.word.measures import colour
from reportgen.word.namespaces import A

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["theme_colours", "theme_fonts"]


def theme_fonts(root: Element | None) -> dict[str, str]:
    """Theme reference (`minorHAnsi`, `majorAscii`; 17.18.96) to the Latin family of the theme."""
    fonts: dict[str, str] = {}
    if root is None:
        return fonts
    for kind in ("major", "minor"):
        latin = root.find(f".//{A}{kind}Font/{A}latin")
        family = None if latin is None else latin.get("typeface")
        if family:
            fonts[f"{kind}HAnsi"] = fonts[f"{kind}Ascii"] = family
    return fonts


def theme_colours(root: Element | None) -> dict[str, str]:
    """The colours of the theme by their names (`dk1`, `accent1`; 20.1.6.2)."""
    scheme = None if root is None else root.find(f".//{A}clrScheme")
    colours: dict[str, str] = {}
    for item in () if scheme is None else scheme:
        for choice in item:
            found = colour(choice.get("lastClr") or choice.get("val"))
            if found is not None:
                colours[item.tag.removeprefix(A)] = found
    return colours
