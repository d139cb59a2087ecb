"""How VML, in which old Word files draw, says lengths and styles (ECMA-376 part 4, 14.1.2.19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.word.measures import number

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["points", "style"]

_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75}
_LENGTH = re.compile(r"\s*(-?[\d.]{1,12})\s*(pt|in|cm|mm|px|)\s*", re.IGNORECASE)
_RULE = re.compile(r"([\w-]{1,60})\s*:\s*([^;]{1,60})")


def style(shape: Element | None) -> dict[str, str]:
    """What the style of a shape, or of the words in it, says; names and values in small letters."""
    said = "" if shape is None else shape.get("style") or ""
    return {name.lower(): value.strip().lower() for name, value in _RULE.findall(said)}


def points(length: str, *, bare: float = 1.0) -> float | None:
    """A length, which is in units of `bare` points where it names none; None where it is none."""
    found = _LENGTH.fullmatch(length)
    value = None if found is None else number(found.group(1))
    return None if found is None or value is None else value * _UNITS.get(found.group(2).lower(), bare)
