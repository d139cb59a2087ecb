"""The theme's fonts, by the names that runs use for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.word.namespaces import A

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["theme_fonts"]


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
