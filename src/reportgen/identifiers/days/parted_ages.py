"""Ages that follow from a date of birth of the case, told in pieces or counted out: "5 months off 13", "12 ani și 10
luni", "months: 5, years: 12", "week 651", "six hundred and fifty-one weeks", "not 13 for another 59 days", "12-10-2".

Which years, and how many months on, is known beforehand, so that both need only stand together; and a count of hundreds
of weeks or thousands of days is hardly another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import ONES, ORDINALS

__all__ = ["PartedAges"]

_MONTHS = frozenset(
    """
    luna luni m maand maanden menesiai menesiu mes mese meses mesi mesiace mesice mesicu mesiacov miesiac miesiace
    miesiecy mis mo mois monat monate monaten month months moons mos mth mths muj twelfth twelfths ay bilood
    """.split()
)
_YEARS = frozenset(
    """
    ani anni anos ans jaar jahr jahre jahren lat lata let metai metu oed rokov sano year years yo yr yrs y
    """.split()
)
_WEEKDAYS = frozenset("mondays tuesdays wednesdays thursdays fridays saturdays sundays".split())
_WEEKS = frozenset({"w", "wk", "wks", "week", "weeks", "52"}) | _WEEKDAYS
# What may stand between the years and the months.
_BETWEEN = _YEARS | frozenset(
    """
    a after age aged ago an and another au away be been before being birthday by coming complete completed e en et for
    from go going had has her his i in into ir is just less minus months more nearly not now o of off old on over past
    plus reaching s short shy si since st nd rd th the their to till turn turned turning turns und until up with
    """.split()
)
_SHORT_OF = frozenset(
    {"before", "from", "go", "in", "less", "minus", "not", "off", "short", "shy", "till", "to", "until"}
)
_TO_GO = ["to", "go"]
_A_STRETCH = frozenset({"to", "or", "till", "until"})
_MOST_BETWEEN = 8
_GAP = re.compile(r"(?:(?![!?;] )[^\w\n]){0,4}")
_PART = re.compile(r"\.\d{1,2} ?[a-z]")
_GOES_ON = re.compile(r"[.,-]\d")
_WENT_BEFORE = re.compile(r"(?:\d[.,/-]|[£$€] ?)$")
_NUMBERS = {word: number for number, word in enumerate(ONES)} | {
    word: number + 1 for number, word in enumerate(ORDINALS[:19])
}
_LEAST_YEARS = 3
_A_YEAR = 12
_LEAST_MONTHS, _LEAST_WEEKS, _LEAST_DAYS = 49, 105, 731
_A_CENTURY = range(1900, 2100)
_AGED = frozenset({"age", "aged"})
_WHEN = frozenset({"today", "tomorrow", "yesterday"})
_DAYS = frozenset({"365", "d", "day", "days", "dys", "nights", "sleeps"})
# What may stand between the years and the days from a birthday or to the next one.
_AROUND = (
    _BETWEEN
    | _DAYS
    | frozenset(
        """
        7 already almost bar because big but earlier exactly for have he into later nearly only previously prior since
        she some still t they under was when will won would yet
        """.split()
    )
)
_PARTS = 3
"""An age to the day has so many."""


class PartedAges:
    """The ages of one case in their parts."""

    def __init__(self, known: Mapping[tuple[str, int], tuple[Identifier, ...]]) -> None:
        """`known` are the ages in days, weeks and months, the days from a birthday or to one ("days off 13") and ages
        to the day ("12 10", 2), with the fields that they come from.
        """
        self._off = {
            (unit.removeprefix("days off "), str(n)): found
            for (unit, n), found in known.items()
            if unit.startswith("days off ")
        }
        self._counts_off = frozenset(count for _, count in self._off)
        self._turned = {years: found for (years, _), found in self._off.items() if int(years) >= _LEAST_YEARS}
        self._to_the_day = {(*unit.split(), str(n)): found for (unit, n), found in known.items() if unit[:1].isdigit()}
        self._months = {count: found for (unit, count), found in known.items() if unit == "month"}
        self._weeks = {str(n): found for (unit, n), found in known.items() if unit == "week" and n >= _LEAST_WEEKS}
        self._long_months = {str(n): found for n, found in self._months.items() if n >= _LEAST_MONTHS}
        self._days = {
            str(n): found
            for (unit, n), found in known.items()
            if unit == "day" and n >= _LEAST_DAYS and n not in _A_CENTURY
        }
        self._figures = self._weeks.keys() | self._long_months.keys() | self._days.keys()

    def find(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Each such age, half-open span of the folded text."""
        if not self._months:
            return
        distinct = reading.distinct
        for parts, found in self._to_the_day.items():
            if distinct.issuperset(parts):
                yield from _in_a_row(reading, parts, found)
        if not self._figures.isdisjoint(distinct):
            yield from self._in_figures(reading)
        if not _MONTHS.isdisjoint(distinct) or "12" in distinct:
            yield from self._apart(reading)
        if not self._counts_off.isdisjoint(distinct) or not (_WEEKS.isdisjoint(distinct) or _DAYS.isdisjoint(distinct)):
            yield from self._off_a_birthday(reading)
        if not _WHEN.isdisjoint(distinct):
            yield from self._on_a_birthday(reading)

    def _on_a_birthday(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """The years that somebody turns on the day of the text or beside it: "12 today"."""
        words = reading.words
        for place, (said, following) in enumerate(pairwise(reading.texts)):
            if following not in _WHEN or (found := self._turned.get(str(_number(said)))) is None:
                continue
            first, last = words[place], words[place + 1]
            if last.start - first.end == 1 and not _is_in_a_number(reading.folded.text, first.start, first.end):
                yield first.start, last.end, found

    def _off_a_birthday(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Days since a birthday or to the next, with the years that it is of: "12 and 306 days", "59 days under 13", "8
        weeks and 3 days off 13".
        """
        texts, words, text = reading.texts, reading.words, reading.folded.text
        for place, following in enumerate((*texts[1:], "")):
            said, end = (_in_days(texts, place) if following in _WEEKS else None) or (texts[place], place)
            if said not in self._counts_off or _is_in_a_number(text, words[place].start, words[end].end):
                continue
            for step in (-1, 1):
                between: list[str] = []
                at = (place if step < 0 else end) + step
                while (
                    0 <= at < len(texts) and len(between) <= _MOST_BETWEEN and _touch(reading, *sorted((at - step, at)))
                ):
                    found = self._off.get((str(_number(texts[at])), said))
                    is_added = text[words[place].start - 1] == "+" and not _YEARS.isdisjoint(between)  # "12y+306"
                    if found and (is_added or not _DAYS.isdisjoint((*between, *texts[place + 1 : end + 3]))):
                        yield words[min(place, at)].start, words[max(end, at)].end, found
                        break
                    if texts[at] not in _AROUND:
                        break
                    between.append(texts[at])
                    at += step

    def _in_figures(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        texts, words, text = reading.texts, reading.words, reading.folded.text
        for place, said in enumerate(texts):
            if said not in self._figures:
                continue
            if _PART.match(text, words[place].end) and (unit := texts[place + 2 : place + 3]):  # "669.6 weeks"
                counted = self._weeks if unit[0] in _WEEKS else self._long_months if unit[0] in _MONTHS else {}
                if found := counted.get(said):
                    yield words[place].start, words[place + 2].end, found
            if _is_in_a_number(text, words[place].start, words[place].end):
                continue
            found = self._days.get(said)
            if found is None and (weeks := self._weeks.get(said)) and _has_beside(reading, place, _WEEKS):
                found = weeks
            if found is None and (months := self._long_months.get(said)):
                aged = not _AGED.isdisjoint(texts[max(0, place - 4) : place])
                if aged or _has_beside(reading, place, _MONTHS - {"m"}) or texts[place + 1 : place + 2] == ["12"]:
                    found = months
            if found:
                yield words[place].start, words[place].end, found

    def _apart(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        texts, words = reading.texts, reading.words
        for place, said in enumerate(texts):
            if said not in _MONTHS and not (said == "12" and _is_of_twelve(reading, place)):
                continue
            for count in (place - 1, place + 1):
                if not 0 <= count < len(texts) or (months := _number(texts[count])) is None or months > _A_YEAR:
                    continue
                first, last = sorted((count, place))
                if not _touch(reading, first, last):
                    continue
                for step, begin in ((-1, first), (1, last)):
                    if (met := self._years_on(reading, begin, step, months, texts[last + 1 : last + 3])) is not None:
                        years, known = met
                        yield words[min(years, first)].start, words[max(years, last)].end, known

    def _years_on(
        self, reading: Reading, place: int, step: int, months: int, behind: list[str]
    ) -> tuple[int, tuple[Identifier, ...]] | None:
        """Where the years of an age stand, on one side of its months, if they do."""
        texts = reading.texts
        between: list[str] = []
        while 0 <= place + step < len(texts) and len(between) <= _MOST_BETWEEN:
            if not _touch(reading, *sorted((place, place + step))):
                return None
            place += step
            if (years := _number(texts[place])) is not None:
                if not between and step > 0 and _is_apart(reading, place):
                    return None  # "at 7 months 12 visits"
                if not _YEARS.isdisjoint((*between, *texts[place + 1 : place + 2])) or years >= _LEAST_YEARS:
                    known = self._of(years, months, frozenset(between), behind if step < 0 else None)
                    if known:
                        return place, known
            elif texts[place] not in _BETWEEN:
                return None
            between.append(texts[place])
        return None

    def _of(
        self, years: int, months: int, between: frozenset[str], behind: list[str] | None
    ) -> tuple[Identifier, ...] | None:
        if (
            behind is not None
            and behind != _TO_GO
            and not _A_STRETCH.isdisjoint(between)
            and _YEARS.isdisjoint(between)
        ):
            return None  # "two to three months"
        if found := self._months.get(12 * years + months):
            return found
        return None if _SHORT_OF.isdisjoint(between) and behind != _TO_GO else self._months.get(12 * years - months)


def _in_a_row(
    reading: Reading, parts: tuple[str, ...], found: tuple[Identifier, ...]
) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
    """Where an age's years, months and days follow one another, with nothing but their units between."""
    texts, words = reading.texts, reading.words
    for begin, said in enumerate(texts):
        if said != parts[0]:
            continue
        told, last = 1, begin
        while told < _PARTS and last + 1 < len(texts) and _touch(reading, last, last + 1):
            last += 1
            if texts[last] == parts[told]:
                told += 1
            elif texts[last] not in _YEARS and texts[last] not in _MONTHS and texts[last] not in _DAYS:
                break
        if told == _PARTS:
            yield words[begin].start, words[last].end, found


def _in_days(texts: list[str], place: int) -> tuple[str, int] | None:
    """Weeks and days that begin at a place as days, with where they end: "8 weeks and 3 days" are 59."""
    row = texts[place : place + 5]
    if len(row) < 4 or not row[0].isdigit() or row[1] not in _WEEKS:
        return None
    days = place + 2 + (row[2] in {"and", "plus"})
    if days + 1 < len(texts) and texts[days].isdigit() and texts[days + 1] in _DAYS:
        return str(7 * int(row[0]) + int(texts[days])), days + 1
    return None


def _number(said: str) -> int | None:
    if said.isdigit():
        return int(said) if len(said) <= 2 else None
    return _NUMBERS.get(said)


def _touch(reading: Reading, first: int, second: int) -> bool:
    """Whether no more than a few signs stand between two words."""
    words = reading.words
    return _GAP.fullmatch(reading.folded.text, words[first].end, words[second].start) is not None


def _is_apart(reading: Reading, place: int) -> bool:
    """Whether nothing but a space joins a number to what stands before it, and it counts no years."""
    words = reading.words
    is_joined = reading.folded.text[words[place - 1].end : words[place].start] != " "
    return not is_joined and _YEARS.isdisjoint(reading.texts[place + 1 : place + 2])


def _is_of_twelve(reading: Reading, place: int) -> bool:
    """Whether a twelve stands below a stroke: "10/12"."""
    start = reading.words[place].start
    return place > 0 and reading.folded.text[reading.words[place - 1].end : start].strip() == "/"


def _has_beside(reading: Reading, place: int, units: frozenset[str]) -> bool:
    """Whether a unit stands beside a count, but for an ordinal's ending or "completed"."""
    texts = reading.texts
    behind = [
        text for text in texts[place + 1 : place + 3] if text not in {"th", "st", "nd", "rd", "completed", "complete"}
    ]
    near = (*texts[max(0, place - 1) : place], *behind[:1])
    return not units.isdisjoint(near)


def _is_in_a_number(text: str, start: int, end: int) -> bool:
    """Whether figures go on with a point, a comma or a hyphen, or are money."""
    return _GOES_ON.match(text, end) is not None or _WENT_BEFORE.search(text, max(0, start - 2), start) is not None
