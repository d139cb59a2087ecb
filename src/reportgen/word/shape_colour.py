"""The colours of drawn shapes: named by the theme, and made lighter or darker (ISO/IEC 29500-1, 20.1.2.3)."""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from typing import TYPE_CHECKING

from reportgen.word.measures import colour, mixed, number
from reportgen.word.namespaces import A

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

__all__ = ["shape_colour"]

_WHOLE = 100_000
_AS_IN_WORD = {"tx1": "dk1", "tx2": "dk2", "bg1": "lt1", "bg2": "lt2"}
"""Shapes name the text and ground of a page as slides do; Word maps them so unless its settings say otherwise."""


def shape_colour(holder: Element | None, theme: Mapping[str, str]) -> str | None:
    """The colour in a fill, line or reference to a style; None where there is none that is known."""
    for choice in () if holder is None else holder:
        name = choice.get("val") or ""
        if choice.tag == A + "srgbClr":
            found = colour(name)
        elif choice.tag == A + "schemeClr":
            found = theme.get(_AS_IN_WORD.get(name, name))
        elif choice.tag == A + "sysClr":
            found = colour(choice.get("lastClr"))
        else:
            continue
        return None if found is None else _changed(found, choice)
    return None


def _changed(base: str, choice: Element) -> str:
    """The colour with what stands in its element done to it, in that order."""
    found = base
    for change in choice:
        part = (number(change.get("val")) or 0.0) / _WHOLE
        if change.tag in (A + "lumMod", A + "lumOff"):
            found = _lighted(found, *((part, 0.0) if change.tag == A + "lumMod" else (1.0, part)))
        elif change.tag == A + "tint":
            found = mixed("FFFFFF", found, min(part, 1.0))
        elif change.tag == A + "shade":
            found = mixed("000000", found, min(part, 1.0))
    return found


def _lighted(base: str, factor: float, more: float) -> str:
    red, green, blue = (int(base[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = rgb_to_hls(red, green, blue)
    changed = hls_to_rgb(hue, min(max(light * factor + more, 0.0), 1.0), saturation)
    return "".join(f"{round(part * 255):02X}" for part in changed)
