"""Working days: which days count, and how a limit is counted in them.

A working day is any day but Saturday, Sunday, Christmas Day, Good Friday and the bank holidays of England and Wales.
SI 2018/789 does not say what a working day is; this is the meaning in the sister regulations (SI 2006/1738).
Proclaimed holidays are included as far as the package `holidays` knows them.
"""

from __future__ import annotations

import datetime as dt

from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Skipped
from reportgen.timetable.bank_holidays import bank_holidays

__all__ = [
    "count_back",
    "count_on",
    "count_taken",
    "why_not_counted",
    "working_days_between",
    "working_days_left",
]

_DAY = dt.timedelta(days=1)
_WEEKEND = {5: "Saturday", 6: "Sunday"}


def why_not_counted(day: dt.date) -> str | None:
    """Why a day is not a working day (`Saturday`, `Good Friday`), or None where it is one."""
    return _WEEKEND.get(day.weekday()) or bank_holidays(day.year).get(day)


def count_on(start: dt.date, amount: int, rule: CountingRule) -> tuple[dt.date, tuple[Skipped, ...]]:
    """The last day of a limit.

    Args:
        start: the day that the limit counts from.
        amount: how many working days, at least one.
        rule: `day_after`: the first working day after the start is day 1; `same_day`: the start itself is, if it
            is a working day.

    Returns:
        The last day, always a working day, and the days that were not counted on the way.
    """
    first = start if rule is CountingRule.SAME_DAY else start + _DAY
    return _count(first, amount, _DAY)


def count_back(end: dt.date, amount: int) -> tuple[dt.date, tuple[Skipped, ...]]:
    """The day so many working days before the end; the end itself is never counted, the day itself is.

    The skipped days come in the order of the calendar.
    """
    last, skipped = _count(end - _DAY, amount, -_DAY)
    return last, skipped[::-1]


def count_taken(start: dt.date, done: dt.date, rule: CountingRule) -> int:
    """How many working days something took, counted as `count_on` counts its limit; 0 where it was done at once."""
    return working_days_between(start if rule is CountingRule.SAME_DAY else start + _DAY, done)


def working_days_between(first: dt.date, last: dt.date) -> int:
    """How many working days there are from first to last, both included; 0 where last is before first."""
    if last < first:
        return 0
    # Whole weeks at once: what stands between a slip in a year and today is ten thousand days.
    weeks, rest = divmod((last - first).days + 1, 7)
    weekdays = 5 * weeks + sum((first.weekday() + day) % 7 not in _WEEKEND for day in range(rest))
    free = (day for year in range(first.year, last.year + 1) for day in bank_holidays(year))
    return weekdays - sum(first <= day <= last and day.weekday() not in _WEEKEND for day in free)


def working_days_left(as_of: dt.date, due_on: dt.date) -> int:
    """How many working days are left after that day; 0 on the last day itself, negative where it has passed."""
    if as_of <= due_on:
        return working_days_between(as_of + _DAY, due_on)
    return -working_days_between(due_on + _DAY, as_of)


def _count(day: dt.date, amount: int, way: dt.timedelta) -> tuple[dt.date, tuple[Skipped, ...]]:
    skipped: list[Skipped] = []
    left = amount
    while True:
        reason = why_not_counted(day)
        if reason is None:
            left -= 1
            if left <= 0:
                return day, tuple(skipped)
        else:
            skipped.append(Skipped(day, reason))
        day += way
