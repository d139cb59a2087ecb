"""How a step was counted, in sentences for the reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from reportgen.model import date_words
from reportgen.model.guidance import Certainty, Limit
from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Skipped

__all__ = ["for_certainty", "for_months", "for_working_days"]

_WEEKEND = frozenset({"Saturday", "Sunday"})


def for_working_days(
    limit: Limit,
    rule: CountingRule | None,
    start: dt.date,
    skipped: Sequence[Skipped],
    *,
    forecast_after: int | None,
) -> tuple[str, ...]:
    """Which day was counted first, what was skipped, and whether the calendar is a forecast.

    Args:
        limit: the limit.
        rule: the counting rule, or None where the limit counts backwards.
        start: the day that it counts from.
        skipped: the days that were not counted.
        forecast_after: last year of the published calendar, or None where no day is beyond it.
    """
    notes = [_first_day(limit, rule, start)]
    if skipped:
        notes.append(_skipped(skipped))
    if forecast_after is not None:
        notes.append(
            f"Bank holidays after {forecast_after} are not all published yet: this date is a forecast. "
            "A bank holiday can also be proclaimed for any year."
        )
    return tuple(notes)


def for_months(
    limit: Limit, start: dt.date, due: dt.date, why_not_working: str | None, *, clamped: bool
) -> tuple[str, ...]:
    """From which day the months run, whether the end was moved to the month's end, and on what kind of day it falls."""
    notes = [f"Counted in calendar months: {limit.amount} months from {date_words.day(start)}."]
    if clamped:
        notes.append(
            f"{date_words.month(due)} has no day {start.day}, so the limit ends on the last day of "
            f"that month, {date_words.day(due)}."
        )
    if why_not_working is not None and not limit.at_least:
        notes.append(
            f"The last day is not a working day ({why_not_working}). A limit in months is not moved: act before it."
        )
    return tuple(notes)


def for_certainty(limit: Limit) -> tuple[str, ...]:
    """A word of warning where the figure is not confirmed."""
    match limit.source.certainty:
        case Certainty.CONFIRMED:
            return ()
        case Certainty.LOCAL:
            return ("This is a local practice and not a national rule: check it.",)
        case Certainty.UNCONFIRMED:
            return (f"The figure of {abs(limit.amount)} {limit.unit} is not confirmed: check it.",)


def _first_day(limit: Limit, rule: CountingRule | None, start: dt.date) -> str:
    match rule:
        case None:
            before = date_words.day(start)
            return f"Counted backwards: {-limit.amount} working days before {before}, which is not counted itself."
        case CountingRule.DAY_AFTER:
            return f"Day 1 is the first working day after {date_words.day(start)}."
        case CountingRule.SAME_DAY:
            return f"Day 1 is {date_words.day(start)}, or the next working day if that is not one."


def _skipped(skipped: Sequence[Skipped]) -> str:
    weekend = sum(day.reason in _WEEKEND for day in skipped)
    named = [f"{day.reason} ({date_words.day(day.on)})" for day in skipped if day.reason not in _WEEKEND]
    parts = [f"{weekend} weekend {'day' if weekend == 1 else 'days'}", *named] if weekend else named
    *others, last = parts
    return f"Not counted: {', '.join(others)} and {last}." if others else f"Not counted: {last}."
