"""How old somebody is on a day, negative before birth."""

from __future__ import annotations

import datetime as dt

__all__ = ["months_old", "years_old"]


def years_old(born_on: dt.date, on: dt.date) -> int:
    """Whole years; who was born on 29 February turns a year older on 1 March."""
    return months_old(born_on, on) // 12


def months_old(born_on: dt.date, on: dt.date) -> int:
    """Whole months; one ends on the day of the month of birth, or on the first of the next where there is none."""
    return (on.year - born_on.year) * 12 + on.month - born_on.month - (on.day < born_on.day)
