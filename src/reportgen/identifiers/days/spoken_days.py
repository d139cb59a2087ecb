"""Days of the case in spoken numbers, where nothing says that they are one: "twenty-nine, seven, fifteen", "the sixth
of the fifth".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import pairwise

from reportgen.identifiers.days.spoken_numbers import SpokenNumbers
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.match import Match
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ORDINALS, in_words

__all__ = ["SpokenDays"]

_NOUGHTS = ("oh", "zero", "nought")
_COUNTED = frozenset({*_NOUGHTS, *(word for number in range(1, 32) for word in in_words(number).split())})
"""Words of which two stand at the front of a day that is counted out."""
_ORDINAL = frozenset(word for ordinal in ORDINALS for word in ordinal.split("-"))
"""Words of which one stands before the "of" of a day of a month."""


class SpokenDays:
    """The days of one case as somebody reads them out."""

    def __init__(self, days: Mapping[dt.date, tuple[Identifier, ...]]) -> None:
        """`days` are the days of the case with the fields that they come from."""
        self._days = days

    @cached_property
    def _rows(self) -> SpokenNumbers:
        """Some fifty rows a day, which most cases never need."""
        return SpokenNumbers((row, known) for day, known in self._days.items() for row in _rows(day))

    def find(self, reading: Reading) -> Iterator[Match]:
        """Each such row of numbers; it may be a count, so nothing is certain."""
        if not _may_say_day(reading):
            return
        for start, end, known in self._rows.find(reading):
            yield Match(*reading.folded.span(start, end), FormClass.DATE, known, certain=False)


def _may_say_day(reading: Reading) -> bool:
    if _COUNTED.isdisjoint(reading.distinct) and _ORDINAL.isdisjoint(reading.distinct):
        return False
    return any(
        (here in _COUNTED and (after in _COUNTED or after.isdigit())) or (here in _ORDINAL and after == "of")
        for here, after in pairwise(reading.texts)
    )


def _rows(day: dt.date) -> Iterator[tuple[str, ...]]:
    """Day, month and year in the words in which they are read out; none that counts on ("one, two, three")."""
    short = day.year % 100
    if (day.month - day.day, short - day.month) in {(1, 1), (-1, -1)}:
        return
    century = {19: ("nineteen",), 20: ("twenty",)}.get(day.year // 100, ())
    years = [*_said(short), *((*century, *said) for said in _said(short)), ("two", "thousand", *_words(short))]
    for first in _said(day.day):
        for second in _said(day.month):
            for third in years:
                yield (*first, *second, *third)
    if len(words := _words(day.day)) > 1:  # "twenty-three January"
        month = MONTH_NAMES[day.month - 1].lower()
        yield from ((*words, month), (month, *words))
    for month in dict.fromkeys((str(day.month), f"{day.month:02}")):
        yield from ((*_words(day.day), month, year) for year in (f"{short:02}", str(day.year)))
    for article in ((), ("the",)):
        yield (*_nth(day.day), "of", *article, *_nth(day.month))


def _said(number: int) -> Iterator[tuple[str, ...]]:
    yield _words(number)
    if number < 10:
        yield from ((nought, *_words(number)) for nought in _NOUGHTS)


def _nth(number: int) -> tuple[str, ...]:
    return tuple(ORDINALS[number - 1].split("-"))


def _words(number: int) -> tuple[str, ...]:
    return tuple(in_words(number).split())
