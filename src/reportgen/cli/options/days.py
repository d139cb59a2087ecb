"""A day on the command line, and which day it is today."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["ANY_DAY", "Day", "as_of_option", "day_option", "today"]

F = TypeVar("F", bound=Callable[..., Any])

ANY_DAY = dt.date(2000, 1, 1)
"""The day that a command judges lateness by which asks for no lateness: nothing that it does depends on it."""

_FIRST_YEAR = 1900
_LAST_YEAR = 2199
"""The years of a day on the command line are those of a day in a case file (`On`; a test compares them)."""


class Day(click.ParamType[dt.date]):
    """A day on the command line: `2026-03-31`.

    Args:
        done: on that day somebody did something, so it cannot be one that is still to come.
    """

    name = "DATE"

    def __init__(self, *, done: bool = False) -> None:
        self._done = done

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read the day, or fail with the form that is expected."""
        if isinstance(value, dt.date):
            return value
        written = str(value)
        try:
            day = dt.datetime.strptime(written, "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
        except ValueError:
            if re.fullmatch(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}", written):
                self.fail("no such day is in the calendar: check day and month", param, ctx)
            self.fail("a date is written year-month-day, for example 2026-03-31", param, ctx)
        if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            self.fail(f"the year is not between {_FIRST_YEAR} and {_LAST_YEAR}: check the year", param, ctx)
        if self._done and day > today():
            self.fail("the day is still to come: give the day on which it was done", param, ctx)
        return day


def today() -> dt.date:
    """The day where the user is."""
    # The one place where reportgen looks at a clock: what "late" means for `check` and `due`, and what cannot have been
    # decided yet.
    return dt.date.today()  # noqa: DTZ011 - the day where the user is


def day_option(what: str) -> Callable[[F], F]:
    """`--as-of`: the day that counts as today, with what it changes."""
    return click.option("--as-of", type=Day(), default=today, metavar="DATE", show_default="today", help=what)


as_of_option = day_option("Day that lateness is judged by.")
