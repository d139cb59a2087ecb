"""Times of the case as people tell them: "at twenty to seven", "six forty that morning"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.identifiers.days.noted import noted
from reportgen.identifiers.days.spoken_numbers import SpokenNumbers
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.match import Match
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import in_words

__all__ = ["SpokenTimes"]

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
# "Fell from twenty to seven", "a ratio of twenty to seven", "twenty to seven children": counts, and no time.
_COUNTED = re.compile(r"(?<!\w)(?:aged?|between|from|of|ratio|score[ds]?|ages|grew|fell|rose|went) (?:an? )?$")
_OF_THINGS = re.compile(
    r" (?!in the|at|and|am|pm|but|he|her|his|hours|hrs|it|on|or|precisely|sharp|she|so|that|the|they|to|we|when)"
    r"[a-z]|-[a-z]"
)
_BEHIND = re.compile(
    r",? (?:in the (?:early |late )?(?:morning|afternoon|evening)|at night|that (?:morning|afternoon|evening|night)|"
    r"[ap]\.?m)(?!\w)"
)
_LONGEST_BEFORE = 12
_TO = ("to", "before", "short of", "shy of", "off")
_HALF = 30
_NOUGHTS = ("oh", "zero", "nought", "o")
_NAMED_MINUTES = {15: "quarter", 30: "half"}


class SpokenTimes:
    """The times of one case."""

    def __init__(self, identifiers: Iterable[Identifier]) -> None:
        """Those of the identifiers that are a time of day count."""
        self._rows = SpokenNumbers(
            (row, (identifier,))
            for identifier in identifiers
            if identifier.category == "other" and (clock := _CLOCK.fullmatch(identifier.value))
            for row in _rows(int(clock[1]) % 12 or 12, int(clock[2]))
        )

    def find(self, reading: Reading) -> Iterator[Match]:
        """Each time that is told so; which half of the day it is of cannot always be told."""
        text = reading.folded.text
        for start, end, known in self._rows.find(reading):
            behind = _BEHIND.match(text, end)
            is_counted = _COUNTED.search(text, max(0, start - _LONGEST_BEFORE), start) or _OF_THINGS.match(
                noted(reading), end
            )
            if behind or not is_counted:
                span = reading.folded.span(start, behind.end() if behind else end)
                yield Match(*span, FormClass.TIME, known, certain=False)


def _rows(hour: int, minute: int) -> Iterator[tuple[str, ...]]:
    """An hour of twelve with its minutes, past it and to the next one; a full hour is told in figures elsewhere."""
    if not minute:
        return
    for minutes in _written(minute):
        yield from ((*said, "past", one) for said in _counted(minutes) for one in _hours(hour))
    for minutes in _written(60 - minute):
        yield from (
            (*said, *to.split(), one) for said in _counted(minutes) for to in _TO for one in _hours(hour % 12 + 1)
        )
    noughts = ("oh",) if minute < 10 else ()
    for one in _hours(hour):
        for minutes in _written(minute):
            yield from ((one, *joint, *minutes, "minutes") for joint in ((), ("and",)))
    yield (in_words(hour), *noughts, *in_words(minute).split())
    if minute > _HALF:
        # "Ten past half six"
        yield from (
            (*said, "past", "half", one)
            for minutes in _written(minute - _HALF)
            for said in _counted(minutes)
            for one in _hours(hour)
        )
    digits = tuple(in_words(int(digit)) for digit in f"{hour:02}{minute:02}")
    for nought in _NOUGHTS:
        yield tuple(nought if said == "zero" else said for said in digits)


def _written(minutes: int) -> Iterator[tuple[str, ...]]:
    yield tuple(in_words(minutes).split())
    yield (str(minutes),)
    if minutes in _NAMED_MINUTES:
        yield (_NAMED_MINUTES[minutes],)


def _counted(minutes: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield minutes
    yield (*minutes, "minutes")
    yield (*minutes, "min")
    yield (*minutes, "mins")


def _hours(hour: int) -> tuple[str, str]:
    return in_words(hour), str(hour)
