"""Ages in days, weeks or months that follow from a date of birth of the case: a birthday can be counted back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier

__all__ = ["KnownAges"]

_SPAN = re.compile(r"(?<![\w.,])(?P<count>\d{1,3}(?:,\d{3})|\d{1,5})[ -]?(?P<unit>day|week|month)s?(?!\w)")
# "12 years and 10 months", "12y 10m", "12;10", "12 10/12", as records write an age.
_YEARS_AND_MONTHS = re.compile(
    r"(?<![\w.,;/])(?P<years>\d{1,2})"
    r"(?:[ -]?(?:years?|yrs?|y)[ ,-]*(?:and|&|\+)? ?(?P<months>1[01]|\d)[ -]?(?:months?|mths?|mos?|m)"
    r"|;(?P<after>1[01]|0?\d)|[ -](?P<twelfths>1[01]|\d)/12)(?!\w)"
)
_UNITS = frozenset({"day", "days", "week", "weeks", "month", "months"})
_OLD = re.compile(r"[- ](?:old|of age)")
_AGED = re.compile(r"(?:aged?(?: of)?|at) (?:just |only |about |around )?$")
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
                    months = (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)
                    for key in (("day", lived), ("week", lived // 7), ("month", months)):
                        self._known[key] = births

    def find(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Each such age, half-open span of the folded text."""
        if not self._known or not reading.has_digit:
            return
        yield from self._in_years_and_months(reading.folded.text)
        if _UNITS.isdisjoint(reading.distinct):
            return
        text = reading.folded.text
        for match in _SPAN.finditer(text):
            count = int(match["count"].replace(",", ""))
            known = self._known.get((match["unit"], count), ())
            # Few days or weeks may be any, a month only where it is said to be an age; years are told anyway.
            is_age = bool(
                _OLD.match(text, match.end()) or _AGED.search(text[max(0, match.start() - 24) : match.start()])
            )
            by_itself = match["unit"] != "month" and count > 30
            if known and (is_age or by_itself) and not (match["unit"] == "month" and count % 12 == 0):
                yield *match.span(), known

    def _in_years_and_months(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        for match in _YEARS_AND_MONTHS.finditer(text):
            months = int(match["months"] or match["after"] or match["twelfths"])
            known = self._known.get(("month", 12 * int(match["years"]) + months), ())
            if known and months:
                yield *match.span(), known
