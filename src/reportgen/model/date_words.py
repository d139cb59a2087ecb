"""Days, months and periods in words. Their names are English, where `strftime` speaks the language of the machine."""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = [
    "MONTH_NAMES",
    "SHORT_MONTH_NAMES",
    "day",
    "month",
    "months",
    "period",
    "short_day",
    "short_weekday",
    "weekday",
    "weekdays",
]

MONTH_NAMES: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""January at place 0."""

SHORT_MONTH_NAMES: Final = tuple(name[:3] for name in MONTH_NAMES)

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(on: dt.date) -> str:
    """A date: `14 March 2025`."""
    return f"{on.day} {month(on)}"


def weekday(on: dt.date) -> str:
    """A date with its weekday: `Friday 14 March 2025`."""
    return f"{_WEEKDAYS[on.weekday()]} {day(on)}"


def month(on: dt.date) -> str:
    """A month with its year: `March 2025`."""
    return f"{MONTH_NAMES[on.month - 1]} {on.year}"


def short_day(on: dt.date) -> str:
    """A date for a column, always as wide: `04 Mar 2025`."""
    return f"{on.day:02d} {SHORT_MONTH_NAMES[on.month - 1]} {on.year}"


def short_weekday(on: dt.date) -> str:
    """A date with its weekday for a column, always as wide: `Tue 04 Mar 2025`."""
    return f"{_WEEKDAYS[on.weekday()][:3]} {short_day(on)}"


def period(first: dt.date, last: dt.date | None) -> str:
    """A day, or a period with both its ends, no month or year said twice: `5 to 7 April 2025`."""
    return day(first) if last is None or last == first else f"{_begins(first, last)} to {day(last)}"


def weekdays(first: dt.date, last: dt.date) -> str:
    """A few days with both ends, no month or year said twice: `Saturday 5 to Monday 7 April 2025`."""
    return (
        weekday(first) if first == last else f"{_WEEKDAYS[first.weekday()]} {_begins(first, last)} to {weekday(last)}"
    )


def months(first: dt.date, last: dt.date | None = None) -> str:
    """A day or period as months: `March 2025`, `March to May 2025`, `December 2024 to May 2025`."""
    end = last or first
    if (first.year, first.month) == (end.year, end.month):
        return month(first)
    return f"{month(first).removesuffix(f' {end.year}')} to {month(end)}"


def _begins(first: dt.date, last: dt.date) -> str:
    """The first day of a period, without what its last day says as well."""
    if first.year != last.year:
        return day(first)
    return str(first.day) if first.month == last.month else f"{first.day} {MONTH_NAMES[first.month - 1]}"
