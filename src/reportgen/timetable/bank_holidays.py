"""The bank holidays of England and Wales of a year, and the two days that are kept by common law.

The Banking and Financial Dealings Act 1971, Schedule 1, names Easter Monday, the last Mondays in May and August, 26
December where it is no Sunday, and 27 December where Christmas Day or Boxing Day is one. New Year's Day and the first
Monday in May are proclaimed each year under section 1, and so are substitute days and days that move or are given once.
Good Friday and Christmas Day are holidays by common law.

A test compares every year with the package `holidays` and the published ones with GOV.UK's own list. Proclaimed days
that are not in this file yet are not known: a guidance pack says until when the calendar is published.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from functools import lru_cache
from types import MappingProxyType

__all__ = ["bank_holidays"]

_DAY = dt.timedelta(days=1)
_SATURDAY = 5

_EARLY_MAY = "Early May bank holiday"
_SPRING = "Spring bank holiday"

_MOVED: Mapping[tuple[int, str], tuple[int, int]] = {
    (1995, _EARLY_MAY): (5, 8),  # fifty years after the end of the war in Europe
    (2002, _SPRING): (6, 4),  # the Golden Jubilee
    (2012, _SPRING): (6, 4),  # the Diamond Jubilee
    (2020, _EARLY_MAY): (5, 8),  # seventy-five years after the end of the war in Europe
    (2022, _SPRING): (6, 2),  # the Platinum Jubilee
}
"""Bank holidays that were proclaimed for another day of their year: month and day."""

_ONCE: Mapping[dt.date, str] = {
    dt.date(1977, 6, 7): "Silver Jubilee of Elizabeth II",
    dt.date(1981, 7, 29): "Wedding of Charles and Diana",
    dt.date(1999, 12, 31): "Millennium Celebrations",
    dt.date(2002, 6, 3): "Golden Jubilee of Elizabeth II",
    dt.date(2011, 4, 29): "Wedding of William and Catherine",
    dt.date(2012, 6, 5): "Diamond Jubilee of Elizabeth II",
    dt.date(2022, 6, 3): "Platinum Jubilee bank holiday",
    dt.date(2022, 9, 19): "Bank Holiday for the State Funeral of Queen Elizabeth II",
    dt.date(2023, 5, 8): "Bank holiday for the coronation of King Charles III",
}
"""Bank holidays that were proclaimed once."""


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> Mapping[dt.date, str]:
    """Every bank holiday of a year with GOV.UK's name for it, Good Friday and Christmas Day among them.

    Args:
        year: 1978 or later; before, the first Monday in May was none, and it is given here all the same.
    """
    easter = _easter(year)
    fixed = {
        dt.date(year, 1, 1): "New Year's Day",
        dt.date(year, 12, 25): "Christmas Day",
        dt.date(year, 12, 26): "Boxing Day",
    }
    found = {
        **fixed,
        easter - 2 * _DAY: "Good Friday",
        easter + _DAY: "Easter Monday",
        _moved(year, _EARLY_MAY, _first_monday(dt.date(year, 5, 1))): _EARLY_MAY,
        _moved(year, _SPRING, _first_monday(dt.date(year, 5, 25))): _SPRING,
        _first_monday(dt.date(year, 8, 25)): "Summer bank holiday",
        **{day: name for day, name in _ONCE.items() if day.year == year},
    }
    for day, name in fixed.items():
        if day.weekday() >= _SATURDAY:
            found[_substitute(day, found)] = f"{name} (substitute day)"
    return MappingProxyType(found)


def _substitute(day: dt.date, taken: Collection[dt.date]) -> dt.date:
    """The next day that is neither at a weekend nor a holiday."""
    while day.weekday() >= _SATURDAY or day in taken:
        day += _DAY
    return day


def _moved(year: int, name: str, usual: dt.date) -> dt.date:
    return dt.date(year, *_MOVED[year, name]) if (year, name) in _MOVED else usual


def _first_monday(day: dt.date) -> dt.date:
    """The first Monday from a day on."""
    return day + _DAY * (-day.weekday() % 7)


def _easter(year: int) -> dt.date:
    """Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, gap = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * gap + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
