"""Codes that are made of somebody's names: the fronts of both, run together or with an initial ("TUNNMA", "W.Ash"), and
the front of one as transcripts have it before what somebody says ("MAR: no").

Software, schools and teenagers make such codes, so none is in any list; each is a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.known.words import TRADE_ABBREVIATIONS
from reportgen.identifiers.match import Match
from reportgen.identifiers.names.name_words import PARTICLES, words_of
from reportgen.identifiers.reading import Reading, Word
from reportgen.model.cleared import Identifier

__all__ = ["Blends"]

_FIRST = frozenset({"given name", "known-as name", "middle name"})
_LEAST, _LEAST_LOUD, _MOST = 5, 4, 14
_LEAST_FRONT = 2
# "Mar-Mar"
_TWICE = re.compile(r"(?<![\w-])([a-z]{2,5})-\1(?![\w-])")
# Who speaks: three or four capitals before a colon; a parent says "MUM: no" of nobody.
_SPEAKER = re.compile(r"(?<![A-Za-z])([A-Z]{3,4}):")
_SPEAKERS = (3, 4)
_ANYBODY = frozenset({"mum", "dad", "nan", "mam", "gran"})
# The fronts of both, each cut short with a full stop: "Mar. Quill."
_CUT_SHORT = re.compile(r"(?<!\w)([A-Z][a-z]{2,})\. ?([A-Z][a-z]{2,})\.(?!\w)")
_GAP = re.compile(r"[ .]|\. |-")
# A capital alone behind a name or before one.
_BESIDE_NAME = re.compile(r"[A-Z](?:[A-Za-z]*(?:[ .]|\. |-)[A-Z](?![A-Za-z])|(?<![A-Za-z].)(?:[ .]|\. |-)[A-Z])")
# Any sign of another script but quotation marks, which are in no name and between none.
_FOREIGN = re.compile(r"[^\x00-\x7f\u2018\u2019\u201c\u201d]")


class Blends:
    """The codes that can be made of the names of one case."""

    def __init__(self, identifiers: Iterable[Identifier]) -> None:
        """Take the names of each person."""
        people: dict[str, tuple[dict[str, Identifier], dict[str, Identifier]]] = {}
        for identifier in identifiers:
            if identifier.category not in _FIRST | {"family name"}:
                continue
            first, last = people.setdefault(identifier.whose or identifier.reference, ({}, {}))
            side = first if identifier.category in _FIRST else last
            for word in words_of(identifier.value):
                if word not in PARTICLES and len(word) > 1:
                    side[word] = identifier
        self._people = tuple((first, last) for first, last in people.values() if first and last)
        blends: dict[str, dict[Identifier, None]] = {}
        initials: dict[str, dict[Identifier, None]] = {}
        for first, last in self._people:
            for a, known in first.items():
                for b in last:
                    for one, other in ((a, b), (b, a)):
                        initials.setdefault(one[0] + other[0], {})[known] = None
                        for blend in _blends(one, other):
                            blends.setdefault(blend, {})[known] = None
        self._blends = {blend: tuple(known) for blend, known in blends.items()}
        self._initials = {row: tuple(known) for row, known in initials.items()}
        speakers: dict[str, dict[Identifier, None]] = {}
        for first, _ in self._people:
            for name, known in first.items():
                for front in {name[:count] for count in _SPEAKERS if count < len(name)} - _ANYBODY:
                    speakers.setdefault(front, {})[known] = None
        self._speakers = {front: tuple(known) for front, known in speakers.items()}
        self._letters = frozenset(letter for row in self._initials for letter in row)

    def find(self, reading: Reading) -> Iterator[Match]:
        """Every such code."""
        known_blends = self._blends.keys() & reading.distinct
        has_initials = reading.has_digit and not self._initials.keys().isdisjoint(reading.distinct)
        if known_blends or has_initials:
            for place, text in enumerate(reading.texts):
                if text in known_blends and self._is_code(reading, place, text):
                    yield self._match(reading, place, place, self._blends[text])
                elif has_initials and text in self._initials and self._is_numbered(reading, place, text):
                    yield self._match(reading, place, place + 1, self._initials[text])
        if not self._letters.isdisjoint(reading.singles) and _may_have_initial(reading):
            yield from self._with_initial(reading)
        if ":" in reading.signs and not self._speakers.keys().isdisjoint(reading.distinct):
            for match in _SPEAKER.finditer(reading.folded.original):
                if match[1] not in TRADE_ABBREVIATIONS and (known := self._speakers.get(match[1].lower())):
                    yield Match(*match.span(1), FormClass.BLEND, known, certain=False)
        for match in _CUT_SHORT.finditer(reading.folded.original) if "." in reading.signs else ():
            fronts = [front.lower() for front in match.groups()]
            known = tuple(
                known
                for first, last in self._people
                for names, others in ((first, last), (last, first))
                if any(other.startswith(fronts[1]) and other != fronts[1] for other in others)
                for name, known in names.items()
                if name.startswith(fronts[0])
            )
            if known:
                yield Match(*match.span(), FormClass.BLEND, known, certain=False)
        for match in _TWICE.finditer(reading.folded.text) if "-" in reading.folded.text else ():
            known = tuple(one for first, _ in self._people for name, one in first.items() if name.startswith(match[1]))
            if known:
                yield Match(*reading.folded.span(*match.span()), FormClass.BLEND, known, certain=False)

    def _is_code(self, reading: Reading, place: int, text: str) -> bool:
        if is_in_dictionary(text):
            return False
        loud = reading.original(reading.words[place]).isupper() or _next_is_number(reading, place)
        return loud or len(text) >= _LEAST

    def _is_numbered(self, reading: Reading, place: int, text: str) -> bool:
        """Initials with figures behind them: "WF12"."""
        return (
            text.upper() not in TRADE_ABBREVIATIONS
            and _next_is_number(reading, place)
            and 1 < len(reading.texts[place + 1]) <= 8
            and reading.original(reading.words[place]).isupper()
        )

    def _with_initial(self, reading: Reading) -> Iterator[Match]:
        """An initial before or after the front of the other name: "W.Ash", "Harp D"."""
        texts, words = reading.texts, reading.words
        letters = self._letters & reading.singles
        places = {place + back for place, text in enumerate(texts) if text in letters for back in (-1, 0)}
        for place in sorted(place for place in places if 0 <= place < len(texts) - 1):
            text, following = texts[place], texts[place + 1]
            if (len(text) == 1) == (len(following) == 1) or not (text + following).isalpha():
                continue
            letter, front = (text, following) if len(text) == 1 else (following, text)
            if letter not in letters or len(front) < _LEAST_FRONT:
                continue
            gap = reading.folded.text[words[place].end : words[place + 1].start]
            if not _GAP.fullmatch(gap) or not _is_capital(reading, words[place], words[place + 1]):
                continue
            known = dict.fromkeys(
                identifier
                for first, last in self._people
                for one, other in ((first, last), (last, first))
                if any(name.startswith(front) for name in one) and any(name[0] == letter for name in other)
                for name, identifier in one.items()
                if name.startswith(front) and (len(front) > _LEAST_FRONT or gap != " ")
            )
            if known:
                yield self._match(reading, place, place + 1, tuple(known))

    @staticmethod
    def _match(reading: Reading, first: int, last: int, known: tuple[Identifier, ...]) -> Match:
        span = reading.folded.span(reading.words[first].start, reading.words[last].end)
        return Match(*span, FormClass.BLEND, known, certain=False)


def _blends(one: str, other: str) -> Iterator[str]:
    """The fronts of two names, run together: both of two letters at least, or one of three with a single letter."""
    for count in range(1, len(one) + 1):
        for more in range(1, len(other) + 1):
            if _LEAST_LOUD <= count + more <= _MOST and (min(count, more) > 1 or max(count, more) > 2):
                yield one[:count] + other[:more]


def _next_is_number(reading: Reading, place: int) -> bool:
    if place + 1 >= len(reading.texts) or not reading.texts[place + 1].isdigit():
        return False
    here, after = reading.words[place], reading.words[place + 1]
    return reading.folded.text[here.end : after.start] in {"", "-", "_"}


def _may_have_initial(reading: Reading) -> bool:
    """Whether a capital stands alone beside a word with one; a foreign sign or a code may be anything."""
    folded = reading.folded
    if folded.starts is not None or (not folded.original.isascii() and _FOREIGN.search(folded.original)):
        return True
    return reading.has_lone_capital and _BESIDE_NAME.search(folded.original) is not None


def _is_capital(reading: Reading, *words: Word) -> bool:
    return all(reading.original(word)[:1].isupper() for word in words)
