"""Word's numberings as they are defined: the levels of each, and where it starts anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from reportgen.model.document import LabelPlace
from reportgen.word.layers import ParagraphLayer, TextLayer, paragraph_layer, text_layer
from reportgen.word.measures import attribute, find, is_on, value, whole
from reportgen.word.namespaces import MC, W
from reportgen.word.symbols import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element as Element

__all__ = ["Level", "Numbering"]

Kind = Literal["None", "Disc", "Circle", "Square", "Decimal", "LowerRoman", "UpperRoman", "LowerAlpha", "UpperAlpha"]

_KINDS: dict[str, Kind] = {
    "decimal": "Decimal",
    "decimalZero": "Decimal",
    "ordinal": "Decimal",
    "cardinalText": "Decimal",
    "ordinalText": "Decimal",
    "decimalEnclosedCircle": "Decimal",
    "lowerLetter": "LowerAlpha",
    "upperLetter": "UpperAlpha",
    "lowerRoman": "LowerRoman",
    "upperRoman": "UpperRoman",
}
_ALIGNS: dict[str, Literal["centre", "right"]] = {"center": "centre", "right": "right", "end": "right"}
_FOLLOWS: dict[str, Literal["space", "nothing"]] = {"space": "space", "nothing": "nothing"}
_CIRCLES, _SQUARES = "o◦○", "▪■□§"
_LEVELS = 9
_ZEROS = re.compile("0{1,4}1(?=,)")


class Level(Struct, frozen=True, eq=False):
    """One level of a numbering: format, pattern ("%1.%2"), first number, what restarts it, its looks and its place;
    whether its bullet is a picture.
    """

    index: int
    format: str
    pattern: str
    start: int
    restart_after: int | None
    legal: bool
    style: str | None
    paragraph: ParagraphLayer
    text: TextLayer
    place: LabelPlace
    pictured: bool

    @property
    def kind(self) -> Kind:
        """The level in the terms of ISO 32000-1, table 347."""
        if self.format == "bullet":
            mark = plain(self.pattern[:1], self.text.get("family", "")) or self.pattern[:1]
            return "Circle" if mark in _CIRCLES else "Square" if mark in _SQUARES else "Disc"
        return _KINDS.get(self.format.rstrip("2345"), "None")


_NO_LEVELS: Mapping[int, Level] = {}


class Numbering:
    """The numberings of a document.

    Attributes:
        starts: by numbering and level, the number with which its first use begins (`w:startOverride`).
    """

    def __init__(self, root: Element | None, fonts: Mapping[str, str], of_style: Callable[[str], str | None]) -> None:
        self._abstract: dict[str, dict[int, Level]] = {}
        self._abstract_of: dict[str, str] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        self.starts: dict[tuple[str, int], int] = {}
        if root is None:
            return
        links: dict[str, str] = {}
        for element in root.iterchildren(W + "abstractNum"):
            key = element.get(W + "abstractNumId") or ""
            self._abstract[key] = {
                level.index: level for item in element.iterchildren(W + "lvl") if (level := _level(item, fonts))
            }
            if (style := value(find(element, W + "numStyleLink"))) is not None:
                links[key] = style
        numbers = [(element.get(W + "numId") or "", element) for element in root.iterchildren(W + "num")]
        self._abstract_of = {key: value(find(element, W + "abstractNumId")) or "" for key, element in numbers}
        # A definition that only points to a numbering style takes the levels of the one which that style uses.
        for key, style in links.items():
            target = self._abstract_of.get(of_style(style) or "")
            if target is not None and target not in links:
                self._abstract_of = {
                    number: target if abstract == key else abstract for number, abstract in self._abstract_of.items()
                }
        for key, element in numbers:
            levels = dict(self._abstract.get(self._abstract_of[key], {}))
            for override in element.iterchildren(W + "lvlOverride"):
                index = whole(attribute(override, "ilvl"))
                if index is None:
                    continue
                own = find(override, W + "lvl")
                if own is not None and (level := _level(own, fonts)) is not None:
                    levels[index] = level
                if (start := whole(value(find(override, W + "startOverride")))) is not None:
                    self.starts[key, index] = start
            self._levels[key] = levels

    def abstract(self, numbering: str) -> str:
        """The definition of a numbering, which others may share."""
        return self._abstract_of[numbering]

    def levels(self, numbering: str) -> Mapping[int, Level]:
        """The levels of a numbering by their indices; none where the file does not have it."""
        return self._levels.get(numbering, _NO_LEVELS)

    def level(self, numbering: str, index: int) -> Level | None:
        """A level's definition, or None where the file has none."""
        return self._levels.get(numbering, _NO_LEVELS).get(index)

    def level_of_style(self, numbering: str, style: str) -> int | None:
        """The level that a numbering links to a paragraph style."""
        return next((i for i, level in self._levels.get(numbering, _NO_LEVELS).items() if level.style == style), None)


def _padded(level: Element) -> str | None:
    """The format of numbers with zeros before them ("001, 002, 003, ..."), which Word keeps apart from its others; in
    the words of `decimalZero`, as which it has one of them.
    """
    custom = level.find(f"{MC}AlternateContent/{MC}Choice/{W}numFmt")
    found = _ZEROS.match(attribute(custom, "format") or "") if custom is not None else None
    return f"decimalZero{len(found.group())}" if found else None


def _level(element: Element, fonts: Mapping[str, str]) -> Level | None:
    index = whole(attribute(element, "ilvl"))
    if index is None or not 0 <= index < _LEVELS:
        return None
    form = find(element, W + "numFmt")
    if form is None:
        form = element.find(f"{MC}AlternateContent/{MC}Fallback/{W}numFmt")
    start = whole(value(find(element, W + "start")))
    return Level(
        index=index,
        format=_padded(element) or value(form) or "decimal",
        pattern=value(find(element, W + "lvlText")) or "",
        start=1 if start is None else start,
        restart_after=whole(value(find(element, W + "lvlRestart"))),
        legal=is_on(find(element, W + "isLgl")),
        style=value(find(element, W + "pStyle")),
        paragraph=paragraph_layer(find(element, W + "pPr")),
        text=text_layer(find(element, W + "rPr"), fonts),
        place=LabelPlace(
            _ALIGNS.get(value(find(element, W + "lvlJc")) or "", "left"),
            _FOLLOWS.get(value(find(element, W + "suff")) or "", "tab"),
        ),
        pictured=find(element, W + "lvlPicBulletId") is not None,
    )
