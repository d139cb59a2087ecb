"""Word's numbering: definitions with their levels, and the counters that give each paragraph its label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reportgen.word.layers import ParagraphLayer, TextLayer, paragraph_layer, text_layer
from reportgen.word.measures import attribute, find, is_on, value, whole
from reportgen.word.namespaces import MC, W
from reportgen.word.symbols import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element as Element

__all__ = ["Label", "Level", "Numbering", "formatted"]

Kind = Literal["None", "Disc", "Circle", "Square", "Decimal", "LowerRoman", "UpperRoman", "LowerAlpha", "UpperAlpha"]

_KINDS: dict[str, Kind] = {
    "decimal": "Decimal",
    "decimalZero": "Decimal",
    "ordinal": "Decimal",
    "lowerLetter": "LowerAlpha",
    "upperLetter": "UpperAlpha",
    "lowerRoman": "LowerRoman",
    "upperRoman": "UpperRoman",
}
_CIRCLES, _SQUARES = "o◦○", "▪■□§"
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST_ROMAN = 3999
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """One level of a numbering: format, pattern ("%1.%2"), first number, what restarts it, and its looks."""

    index: int
    format: str
    pattern: str
    start: int
    restart_after: int | None
    legal: bool
    style: str | None
    paragraph: ParagraphLayer
    text: TextLayer

    @property
    def kind(self) -> Kind:
        """The level in the terms of ISO 32000-1, table 347."""
        if self.format == "bullet":
            mark = plain(self.pattern[:1], self.text.get("family", "")) or self.pattern[:1]
            return "Circle" if mark in _CIRCLES else "Square" if mark in _SQUARES else "Disc"
        return _KINDS.get(self.format, "None")


@dataclass(frozen=True, slots=True)
class Label:
    """What is printed before a paragraph. `family` is the level's own font, or "" where the label is no longer in
    that font since its symbols were put into Unicode. `known` is False for a symbol or format that has no counterpart.
    """

    text: str
    level: Level
    symbol: bool = False
    known: bool = True


class Numbering:
    """The numberings of a document with their running counters.

    Numberings that share an abstract definition count on from each other, unless one says where it starts anew
    (`w:startOverride`), which then holds at its first use (17.9.18).
    """

    def __init__(self, root: Element | None, fonts: Mapping[str, str], of_style: Callable[[str], str | None]) -> None:
        self._abstract: dict[str, dict[int, Level]] = {}
        self._abstract_of: dict[str, str] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counters: dict[str, dict[int, int]] = {}
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
                    self._starts[key, index] = start
            self._levels[key] = levels

    def level(self, numbering: str, index: int) -> Level | None:
        """A level's definition, or None where the file has none."""
        return self._levels.get(numbering, {}).get(index)

    def level_of_style(self, numbering: str, style: str) -> int | None:
        """The level that a numbering links to a paragraph style."""
        return next((i for i, level in self._levels.get(numbering, {}).items() if level.style == style), None)

    def next(self, numbering: str, index: int) -> Label | None:
        """Count on, and give the label of the paragraph that the reader has come to."""
        levels = self._levels.get(numbering, {})
        level = levels.get(index)
        if level is None:
            return None
        counters = self._counters.setdefault(self._abstract_of[numbering], {})
        start = self._starts.pop((numbering, index), None)
        if start is not None:
            counters[index] = start
        else:
            counters[index] = counters[index] + 1 if index in counters else level.start
        for deeper in [other for other in counters if other > index]:
            definition = levels.get(deeper)
            restart = None if definition is None else definition.restart_after
            if restart is None or index < restart:
                del counters[deeper]
        if level.format == "bullet":
            family = level.text.get("family", "")
            marks = [plain(mark, family) for mark in level.pattern]
            text = "".join(mark if mark is not None else "•" for mark in marks)
            return Label(text, level, symbol=text != level.pattern, known=None not in marks)
        known = True

        def place(match: re.Match[str]) -> str:
            nonlocal known
            other = levels.get(int(match.group(1)) - 1)
            if other is None:
                return ""
            count = counters.get(other.index, other.start)
            form = "decimal" if level.legal else other.format
            text = formatted(count, form)
            known = known and text is not None
            return str(count) if text is None else text

        text = "" if level.format == "none" and not level.pattern else _PLACE.sub(place, level.pattern)
        return Label(text, level, known=known)


def formatted(count: int, form: str) -> str | None:
    """A number in one of Word's formats (17.18.59), or None for a format that we do not know."""
    match form:
        case "decimal":
            return str(count)
        case "decimalZero":
            return f"{count:02d}"
        case "lowerLetter" | "upperLetter":
            if count < 1:
                return str(count)
            # Word goes on after z with aa, bb, cc; what it does after 26 rounds nobody prints.
            letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 26)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman":
            if not 0 < count <= _LARGEST_ROMAN:
                return str(count)
            digits = ""
            for worth, digit in _ROMAN:
                times, count = divmod(count, worth)
                digits += digit * times
            return digits if form == "lowerRoman" else digits.upper()
        case "ordinal":
            ending = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
            return f"{count}{ending}"
        case "numberInDash":
            return f"- {count} -"
        case "none" | "bullet":
            return ""
        case _:
            return None


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
        format=value(form) or "decimal",
        pattern=value(find(element, W + "lvlText")) or "",
        start=1 if start is None else start,
        restart_after=whole(value(find(element, W + "lvlRestart"))),
        legal=is_on(find(element, W + "isLgl")),
        style=value(find(element, W + "pStyle")),
        paragraph=paragraph_layer(find(element, W + "pPr")),
        text=text_layer(find(element, W + "rPr"), fonts),
    )
