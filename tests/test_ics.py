"""The calendar file: what a calendar program shows."""

from __future__ import annotations

import datetime as dt

from icalendar import Calendar
from msgspec.structs import replace

from reportgen.ics import calendar
from reportgen.model.guidance import Certainty, Source
from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Step, Timetable

STEP = Step(
    key="rapid-review",
    incident="fall",
    title="Rapid review to the Panel",
    start_on=dt.date(2026, 3, 2),
    due_on=dt.date(2026, 3, 23),
    done_on=None,
    amount=15,
    unit="working days",
    rule=CountingRule.DAY_AFTER,
    skipped=(),
    notes=("15 working days from the day after it was sent.",),
    forecast=False,
    source=Source("Working Together 2023, chapter 5"),
    started_by="notification sent to the Panel",
)


def events(*steps: Step) -> list:
    book = Calendar.from_ical(calendar([("AVE-1", Timetable(steps))], "Due dates"))
    return book.walk("VEVENT")


def test_an_open_step_is_an_all_day_event_with_reminders():
    (event,) = events(STEP)
    assert str(event["summary"]) == "Rapid review to the Panel: AVE-1"
    assert event["dtstart"].dt == dt.date(2026, 3, 23)
    assert event["dtend"].dt == dt.date(2026, 3, 24)
    assert [alarm["trigger"].dt for alarm in event.walk("VALARM")] == [
        dt.timedelta(days=-5, hours=9),
        dt.timedelta(days=-1, hours=9),
        dt.timedelta(hours=9),
    ]


def test_the_description_says_how_it_was_counted_and_by_whose_rule():
    (event,) = events(STEP)
    assert str(event["description"]).splitlines() == [
        "15 working days from the day after it was sent.",
        "Source: Working Together 2023, chapter 5 (confirmed)",
    ]


def test_what_is_not_sure_says_check():
    unsure = replace(STEP, source=Source("local", Certainty.UNCONFIRMED))
    forecast = replace(STEP, forecast=True)
    assert [str(event["summary"]) for event in events(unsure, forecast)] == [
        "Rapid review to the Panel: AVE-1 (check)"
    ] * 2


def test_what_is_done_or_has_no_date_is_left_out():
    assert events(replace(STEP, done_on=dt.date(2026, 3, 20)), replace(STEP, due_on=None)) == []


def test_a_step_without_a_start_is_stamped_with_its_due_date():
    (event,) = events(replace(STEP, start_on=None))
    assert event["dtstamp"].dt == dt.datetime(2026, 3, 23, tzinfo=dt.UTC)


def test_the_same_timetable_gives_the_same_bytes_and_events_of_their_own():
    other = replace(STEP, incident="fire")
    first, second = (calendar([("AVE-1", Timetable((STEP, other)))], "Due") for _ in range(2))
    assert first == second
    assert len({str(event["uid"]) for event in events(STEP, other)}) == 2
