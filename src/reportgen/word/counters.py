"""Counting on: the running numbers of a document, and the label that each numbered paragraph gets from them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.model.number_words import ORDINALS, in_words
from reportgen.model.numerals import numeral
from reportgen.word.symbols import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reportgen.word.numbering import Level, Numbering

__all__ = ["Counters", "Label", "formatted", "ordinal"]

_CIRCLED = 20
"""So many numbers Unicode has in circles one behind the other."""

_CHICAGO = "*†‡§"
_PLACE = re.compile(r"%([1-9])")


class Label(Struct, frozen=True):
    """What is printed before a paragraph. `symbol` tells that it is no longer in the level's own font, since its
    symbols were put into Unicode. `known` is False for a symbol, picture or format that has no counterpart.
    """

    text: str
    level: Level
    symbol: bool = False
    known: bool = True


class Counters:
    """How far one document has counted.

    Numberings that share an abstract definition count on from each other, unless one says where it starts anew
    (`w:startOverride`), which then holds at its first use (17.9.18).
    """

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._starts = dict(numbering.starts)
        self._counters: dict[str, dict[int, int]] = {}
        self._bullets: dict[Level, Label] = {}

    def next(self, numbering: str, index: int) -> Label | None:
        """Count on, and give the label of the paragraph that the reader has come to."""
        levels = self._numbering.levels(numbering)
        level = levels.get(index)
        if level is None:
            return None
        counters = self._counters.setdefault(self._numbering.abstract(numbering), {})
        start = self._starts.pop((numbering, index), None)
        if start is not None:
            counters[index] = start
        else:
            counters[index] = counters[index] + 1 if index in counters else level.start
        for higher, above in levels.items():
            # A level that is skipped has begun with the deeper one: after 1.1.1 straight below 1 comes 1.2.
            if higher < index:
                counters.setdefault(higher, above.start)
        for deeper in [other for other in counters if other > index]:
            definition = levels.get(deeper)
            restart = None if definition is None else definition.restart_after
            if restart is None or index < restart:
                del counters[deeper]
        if level.format == "bullet":
            return self._bullet(level)
        return _numbered(level, levels, counters)

    def _bullet(self, level: Level) -> Label:
        label = self._bullets.get(level)
        if label is None:
            family = level.text.get("family", "")
            marks = [plain(mark, family) for mark in level.pattern]
            if level.pattern == "o" and family.lower() == "courier new":
                marks = ["◦"]  # Word's own bullet of the second level: a ring, which is no letter to be read out
            text = "".join("•" if mark is None else mark for mark in marks)
            label = Label(text, level, symbol=text != level.pattern, known=None not in marks and not level.pictured)
            self._bullets[level] = label
        return label


def _numbered(level: Level, levels: Mapping[int, Level], counters: Mapping[int, int]) -> Label:
    known = True

    def place(match: re.Match[str]) -> str:
        nonlocal known
        other = levels.get(int(match.group(1)) - 1)
        if other is None:
            return ""
        count = counters.get(other.index, other.start)
        # 17.9.4; the zero of Word's own "Section 1.01" stays.
        form = "decimal" if level.legal and not other.format.startswith("decimalZero") else other.format
        text = formatted(count, form)
        known = known and text is not None
        return str(count) if text is None else text

    text = "" if level.format == "none" and not level.pattern else _PLACE.sub(place, level.pattern)
    return Label(text, level, known=known)


def ordinal(count: int) -> str:
    """`21st`."""
    ending = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{ending}"


def formatted(count: int, form: str) -> str | None:
    """A number in one of Word's formats (17.18.59), or None for a format that we do not know."""
    match form:
        case "decimalZero":
            return f"{count:02d}"
        case "decimalZero2" | "decimalZero3" | "decimalZero4" | "decimalZero5":
            return f"{count:0{form[-1]}d}"
        case "decimal" | "lowerLetter" | "upperLetter" | "lowerRoman" | "upperRoman" | "numberInDash":
            return numeral(count, form)
        case "ordinal":
            return ordinal(count)
        case "cardinalText":
            return in_words(count).replace(" ", "-").capitalize() or str(count)
        case "ordinalText":
            return ORDINALS[count - 1].capitalize() if 0 < count <= len(ORDINALS) else ordinal(count)
        case "decimalEnclosedCircle":
            return chr(ord("①") + count - 1) if 0 < count <= _CIRCLED else str(count)
        case "chicago":
            return _CHICAGO[(count - 1) % 4] * min((count + 3) // 4, 26)
        case "none" | "bullet":
            return ""
        case _:
            return None
