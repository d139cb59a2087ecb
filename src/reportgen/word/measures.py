"""Word's ways to write lengths, switches and colours, turned into ours; a value that makes no sense is None."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import TYPE_CHECKING

from reportgen.word.namespaces import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = [
    "EMU_PER_POINT",
    "attribute",
    "bookmark",
    "children",
    "colour",
    "find",
    "is_on",
    "mixed",
    "number",
    "shade",
    "switched",
    "twips",
    "value",
    "whole",
]

EMU_PER_POINT = 12700
"""English Metric Units in a point (ECMA-376, 20.1.2.1)."""

_VALUE = W + "val"
_NUMBER = re.compile(r"[+-]?\d{1,9}(?:\.\d{1,9})?\Z")
_MEASURE = re.compile(r"([+-]?\d{1,7}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi)?\Z")
_POINTS_PER_UNIT = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
_OFF = {"0", "false", "off", "none"}
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})\Z")
_WHITE, _BLACK = "FFFFFF", "000000"


children: Callable[[Element], list[Element]] = itemgetter(slice(None))
"""The children of an element: as a slice, they come in half the time of an iteration."""


def find(element: Iterable[Element] | None, tag: str) -> Element | None:
    """The first child of that name, of an element or of its children in a list. lxml's own `find` reads its argument
    as a path, and takes five times as long.
    """
    if element is not None:
        for found in element:
            if found.tag == tag:
                return found
    return None


def attribute(element: Element | None, name: str) -> str | None:
    """The attribute of that name in Word's own namespace."""
    return None if element is None else element.get(W + name)


def bookmark(mark: Element) -> str:
    """The name of the bookmark that begins here; "" for the one that Word leaves where somebody stopped to write."""
    name = mark.get(W + "name") or ""
    return "" if name == "_GoBack" else name


def value(element: Element | None) -> str | None:
    """The attribute `w:val`, which most of Word's properties carry."""
    return None if element is None else element.get(_VALUE)


def is_on(element: Element | None) -> bool:
    """A switch (ST_OnOff): present without a value is on; absent is off."""
    return element is not None and element.get(_VALUE, "1") not in _OFF


def switched(element: Element, name: str) -> bool:
    """A switch that is an attribute of its own; absent is off."""
    return attribute(element, name) in ("1", "true", "on")


def number(text: str | None) -> float | None:
    """A plain number, of any unit."""
    return float(text) if text is not None and _NUMBER.match(text) else None


def whole(text: str | None) -> int | None:
    """A whole number."""
    found = number(text)
    return None if found is None else int(found)


def twips(text: str | None) -> float | None:
    """Points from a length in twentieths of a point, or in a named unit as strict files have it (22.9.2.14)."""
    found = None if text is None else _MEASURE.match(text)
    if found is None:
        return None
    length, unit = found.groups()
    return float(length) * _POINTS_PER_UNIT[unit] if unit else float(length) / 20


def colour(text: str | None) -> str | None:
    """Six hexadecimal digits in capitals; None for `auto`."""
    found = None if text is None else _HEX.match(text)
    return found.group(1).upper() if found else None


def shade(element: Element) -> str | None:
    """What a shading (`w:shd`) looks like as one even colour: a pattern is mixed from its two (17.18.78)."""
    pattern = element.get(_VALUE, "clear")
    fill, ink = colour(element.get(W + "fill")), colour(element.get(W + "color"))
    if pattern == "solid":
        return ink or _BLACK
    if pattern.startswith("pct") and (percent := whole(pattern[3:])) is not None:
        return mixed(fill or _WHITE, ink or _BLACK, min(max(percent, 0), 100) / 100)
    return None if pattern == "nil" else fill


def mixed(ground: str, ink: str, part: float) -> str:
    """`part` (0 to 1) of `ink` on `ground`."""
    pairs = ((int(ground[at : at + 2], 16), int(ink[at : at + 2], 16)) for at in (0, 2, 4))
    return "".join(f"{round(below + (above - below) * part):02X}" for below, above in pairs)
