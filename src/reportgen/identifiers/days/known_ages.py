"""Ages in days, weeks or months that follow from a date of birth of the case: a birthday can be counted back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from reportgen.identifiers.days.parted_ages import PartedAges
from reportgen.identifiers.reading import Reading
from reportgen.model.age import days_old, months_old
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import ONES, either

__all__ = ["KnownAges"]

_SPAN = re.compile(
    r"(?<![\w.,£$€])(?:(?P<count>\d{1,3}(?:,\d{3})|\d{1,5})[ -]?"
    r"(?:(?P<unit>day|week|month)s?|(?P<short>d|m|mths?)(?!/)|/7)"
    r"|(?:(?P<before>day|week)|d) ?(?P<after>\d{2,5}))(?!\w)"
)
# As records shorten them: "4689d", "137/7", "aged 154m".
_SHORT = {"d": "day", "m": "month", "mth": "month", "mths": "month"}
# "12 years and 10 months", "12y 10m", "12;10", "12 10/12", as records write an age.
_YEARS_AND_MONTHS = re.compile(
    r"(?<![\w.,;/])(?P<years>\d{1,2})"
    r"(?:[ -]?(?:years?|yrs?|y)[ ,-]*(?:and|&|\+)?[ -]?(?P<months>1[01]|\d)[ -]?(?:months?|mths?|mos?|m)"
    r"|;(?P<after>1[01]|0?\d)|(?: ?(?:years?|yrs?|y))?[ -](?P<twelfths>1[01]|\d)/12)(?!\w)"
)
# "Aged 12.84", "age 12.838", "12.8 years of age", "aged 12¾" (which folds to "123÷4"), "chronological age 12:10".
_BROKEN = re.compile(
    r"(?:(?<!\w)(?P<aged>(?:chronological |mental |reading )?age(?:d|:| at (?:test|testing|"
    r"assessment))?|ca)(?: of| was| is|:)? )?"
    r"(?<![\w.,£])(?P<years>\d{1,2})(?:\.(?P<tenths>\d{1,4})|:(?P<months>0?\d|1[01])|-(?P<after>\d)|"
    r" ?(?P<quarters>[123])[÷/](?P<parts>[24]))"
    r"(?![\w:/]|\.\d)(?P<old> (?:years?|yrs?)(?: old| of age)|[- ]years?-old| ?y[/.]?o(?!\w))?"
)
# "12 and three quarters", "twelve point eight", "twelve and a half".
_SMALL = either(ONES[1:])
_IN_WORDS = re.compile(
    rf"(?<!\w)(?P<years>\d{{1,2}}|{_SMALL})"
    r"(?: and (?P<quarters>a|one|three)[ -]quarters?|[ -]and[ -]a[ -](?P<half>half)"
    rf"|(?<=\w) point (?P<tenths>{_SMALL}))(?!\w)"
)
_PARTS = frozenset({"half", "quarter", "quarters", "point"})
# So much of an hour or a mile is nobody's age: "He was twelve and a half when it began", "twelve and a half years old".
_IS = re.compile(
    r"(?<!\w)(?:was|is|were|are|be|been|turned|aged?|at)(?: (?:about|almost|just|nearly|now|only|still))* $"
)
_GOES_ON = re.compile(r"[.,;:!?)]|$| (?:and|at|but|by|he|in|on|she|that|they|then|when|with)(?!\w)")
_YEARS_OLD = re.compile(r"(?:[ -](?:years?|yrs?))?[ -](?:old|of age)(?!\w)")
_VALUES = {word: number for number, word in enumerate(ONES)} | {"a": 1}
_UNITS = frozenset({"day", "days", "week", "weeks", "month", "months", *_SHORT})
_AGES = frozenset({"age", "aged", "old", "ca", "y", "yo"})
_OF_MANY = re.compile(r"(?:mean|median|average|modal)(?: \w+){0,2} $")
_OLD = re.compile(r"[- ](?:old|of age)")
_AGED = re.compile(r"(?:aged?(?: of)?|at) (?:just |only |about |around )?$")
_ROUND_MONTHS = 36
_MOST_BY_CHANCE = 365
_OF_LIVES = re.compile(r"\.(?:born_on|died_on|occurred_on)$")


class KnownAges:
    """Finds the ages of the people of one case on the days that matter in it."""

    def __init__(self, days: Mapping[dt.date, tuple[Identifier, ...]]) -> None:
        """`days` are the days of the case with the fields that they come from."""
        lives = {
            day: tuple(one for one in known if _OF_LIVES.search(one.reference)) for day, known in sorted(days.items())
        }
        self._known: dict[tuple[str, int], tuple[Identifier, ...]] = {}
        for born, known in lives.items():
            births = tuple(one for one in known if one.reference.endswith(".born_on"))
            for on, then in lives.items():
                if births and then and (lived := (on - born).days) > 0:
                    months = months_old(born, on)
                    years, since = months // 12, days_old(born, on, 12 * (months // 12))
                    away = -days_old(born, on, 12 * (years + 1))
                    for key in (
                        ("day", lived), ("week", lived // 7), ("month", months),
                        (f"days off {years}", since), (f"days off {years + 1}", since),  # of the year that began
                        (f"days off {years}", away), (f"days off {years + 1}", away),
                        (f"{years} {months % 12}", days_old(born, on, months)),
                    ):  # fmt: skip
                        self._known[key] = births
        self._parted = PartedAges(self._known)

    def find(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Each such age, half-open span of the folded text."""
        if not self._known:
            return
        yield from self._parted.find(reading)
        words = reading.distinct
        if not _PARTS.isdisjoint(words) and ("half" in words or not _AGES.isdisjoint(words)):
            yield from self._in_words(reading.folded.text)
        if not reading.has_digit:
            return
        yield from self._in_years_and_months(reading.folded.text)
        if not _AGES.isdisjoint(reading.distinct):
            yield from self._broken(reading.folded.text)
        if _UNITS.isdisjoint(reading.distinct) and "7" not in reading.distinct:
            return
        text = reading.folded.text
        for match in _SPAN.finditer(text):
            count = int((match["count"] or match["after"]).replace(",", ""))
            unit = match["unit"] or match["before"] or _SHORT[match["short"] or "d"]
            known = self._known.get((unit, count), ())
            # Few days or weeks may be any, a month only where it is said to be an age; years are told anyway.
            is_age = bool(
                _OLD.match(text, match.end()) or _AGED.search(text[max(0, match.start() - 24) : match.start()])
            )
            by_itself = unit != "month" and count > (_MOST_BY_CHANCE if match["short"] else 30)
            # Who is said to be 24 months old is two; nobody is said to be 132 but to the month.
            is_years = unit == "month" and count % 12 == 0 and count <= _ROUND_MONTHS
            if known and (is_age or by_itself) and not is_years:
                yield *match.span(), known

    def _in_years_and_months(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        for match in _YEARS_AND_MONTHS.finditer(text):
            months = int(match["months"] or match["after"] or match["twelfths"])
            known = self._known.get(("month", 12 * int(match["years"]) + months), ())
            if known:
                yield *match.span(), known

    def _in_words(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        for match in _IN_WORDS.finditer(text):
            if match["half"] and not _is_of_one(text, *match.span()):
                continue
            quarters = 2 if match["half"] else _number(match["quarters"])
            months = 3 * quarters or round(1.2 * _number(match["tenths"]))
            keys = [("month", 12 * _number(match["years"]) + months + step) for step in (-1, 0, 1)]
            if known := next((self._known[key] for key in keys if key in self._known), None):
                yield *match.span(), known

    def _broken(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Ages with a part of a year behind them, as far as they are somebody's of the case."""
        for match in _BROKEN.finditer(text):
            if not (match["aged"] or match["old"]) or _OF_MANY.search(text, max(0, match.start() - 24), match.start()):
                continue
            years = int(match["years"])
            if match["after"] and int(match["after"]) >= years:
                continue  # "aged 5-9"
            if match["months"] or match["after"]:
                months = [12 * years + int(match["months"] or match["after"])]
            else:
                part = (
                    float(f"0.{match['tenths']}") if match["tenths"] else int(match["quarters"]) / int(match["parts"])
                )
                months = [12 * years + round(12 * part) + step for step in (-1, 0, 1)]
            if known := next((self._known[key] for month in months if (key := ("month", month)) in self._known), None):
                yield match.start("years"), match.end(), known


def _is_of_one(text: str, start: int, end: int) -> bool:
    """Whether so many years and a half are somebody's age."""
    if _YEARS_OLD.match(text, end):
        return True
    return _IS.search(text, max(0, start - 24), start) is not None and _GOES_ON.match(text, end) is not None


def _number(said: str | None) -> int:
    return int(said) if said and said.isdigit() else _VALUES.get(said or "", 0)
