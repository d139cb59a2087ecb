"""The day-count table of a limit in working days: every day from the start to the last day, counted or not, and why."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from reportgen.model.guidance import CourseStep
from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Step

__all__ = ["CountedDay", "counted_days"]


class CountedDay(Struct, frozen=True):
    """One row of the table, or several days that were skipped together.

    Attributes:
        number: the working day's number; 0 for a start that is not counted, None for skipped days.
        first_on: the day.
        last_on: the last of several skipped days; otherwise the day itself.
        reasons: why the days are not counted, one by one ("Saturday", "Sunday", "Good Friday").
        course: what usually happens from this day on, or on this day.
        is_last: whether the limit ends on it.
    """

    number: int | None
    first_on: dt.date
    last_on: dt.date
    reasons: tuple[str, ...] = ()
    course: tuple[str, ...] = ()
    is_last: bool = False


def counted_days(step: Step, course: tuple[CourseStep, ...] = ()) -> tuple[CountedDay, ...]:
    """Count a step again, day by day, from what the timetable says was skipped.

    Args:
        step: a limit in working days after its start; without a start or a last day there is nothing to count.
        course: what usually happens on which working day.
    """
    if step.start_on is None or step.due_on is None or step.unit != "working days":
        return ()
    skipped = {day.on: day.reason for day in step.skipped}
    days: list[CountedDay] = []
    number = 0
    for offset in range((step.due_on - step.start_on).days + 1):
        day = step.start_on + dt.timedelta(days=offset)
        if offset == 0 and step.rule is not CountingRule.SAME_DAY:
            days.append(CountedDay(0, day, day))
        elif day in skipped:
            last = days[-1] if days else None
            if last is not None and last.number is None:
                days[-1] = CountedDay(None, last.first_on, day, (*last.reasons, skipped[day]))
            else:
                days.append(CountedDay(None, day, day, (skipped[day],)))
        else:
            number += 1
            days.append(CountedDay(number, day, day, course=_begins(number, course), is_last=day == step.due_on))
    return tuple(days)


def _begins(number: int, course: tuple[CourseStep, ...]) -> tuple[str, ...]:
    return tuple(
        step.text if step.first_day == step.last_day else f"{step.text} (to day {step.last_day})"
        for step in course
        if step.first_day == number
    )
