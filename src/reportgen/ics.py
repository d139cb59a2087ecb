"""Due dates as a calendar file (RFC 5545), with reminders and without names.

An event holds what must be done, the case's reference and how the date was counted. It is for the board team's own
calendar: the reference is the partnership's, so the file is restricted like the case.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable

from icalendar import Alarm, Calendar, Event

from reportgen.model.timetable import Step, Timetable

__all__ = ["calendar"]

_REMIND_DAYS_BEFORE = (5, 1, 0)
_REMIND_AT = dt.timedelta(hours=9)


def calendar(timetables: Iterable[tuple[str, Timetable]], name: str) -> bytes:
    """Write every step that is dated and not done yet.

    Args:
        timetables: the case's reference, and its timetable.
        name: what calendar programs call the calendar.

    Returns:
        A calendar file, UTF-8, lines ended by CRLF. The same timetables give the same bytes: the time stamp that
        the standard asks for is the step's own start, not the clock.
    """
    book = Calendar()
    book.add("prodid", "-//reportgen//timetable//EN")
    book.add("version", "2.0")
    book.add("method", "PUBLISH")
    book.add("x-wr-calname", name)
    for reference, timetable in timetables:
        for step in timetable.steps:
            if step.due_on is not None and step.done_on is None:
                book.add_component(_event(reference, step, step.due_on))
    return bytes(book.to_ical())


def _event(reference: str, step: Step, due_on: dt.date) -> Event:
    event = Event()
    identity = hashlib.sha256(f"{reference}\n{step.incident}\n{step.key}".encode()).hexdigest()[:32]
    event.add("uid", f"{identity}@reportgen.invalid")
    stamp = step.start_on or due_on
    event.add("dtstamp", dt.datetime(stamp.year, stamp.month, stamp.day, tzinfo=dt.UTC))
    event.add("dtstart", due_on)
    event.add("dtend", due_on + dt.timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", f"{step.title}: {reference}" + ("" if step.is_sure else " (check)"))
    event.add(
        "description", "\n".join((*step.notes, f"Source: {step.source.citation} ({step.source.certainty.value})"))
    )
    for days in _REMIND_DAYS_BEFORE:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", f"{step.title}: {reference}")
        alarm.add("trigger", _REMIND_AT - dt.timedelta(days=days))
        event.add_component(alarm)
    return event
