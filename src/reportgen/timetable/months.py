"""Months: a limit counted in calendar months, which ends on the month's last day where the day does not exist."""

from __future__ import annotations

import calendar
import datetime as dt

__all__ = ["add_months"]


def add_months(start: dt.date, amount: int) -> tuple[dt.date, bool]:
    """The same day so many months on.

    Returns:
        The day, and whether it had to be moved back to the end of its month (31 August plus six months is
        28 February, or 29 in a leap year).
    """
    months = start.year * 12 + start.month - 1 + amount
    year, month = months // 12, months % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return dt.date(year, month, min(start.day, last)), start.day > last
