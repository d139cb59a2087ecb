"""How old somebody is on a day, negative before birth."""

from __future__ import annotations

import datetime as dt

__all__ = ["days_old", "months_old", "years_old"]


def years_old(born_on: dt.date, on: dt.date) -> int:
    """Whole years; who was born on 29 February turns a year older on 1 March."""
    return months_old(born_on, on) // 12


def months_old(born_on: dt.date, on: dt.date) -> int:
    """Whole months; one ends on the day of the month of birth, or on the first of the next where there is none."""
    return (on.year - born_on.year) * 12 + on.month - born_on.month - (on.day < born_on.day)


def days_old(born_on: dt.date, on: dt.date, months: int) -> int:
    """Days since so many months were full, negative before; who was born on the 31st has them full on the 1st."""
    years, month = divmod(born_on.month - 1 + months, 12)
    first = dt.date(born_on.year + years, month + 1, 1)
    is_short = (first + dt.timedelta(days=born_on.day - 1)).month != first.month
    full = (first + dt.timedelta(days=31)).replace(day=1) if is_short else first.replace(day=born_on.day)
    return (on - full).days
