"""The limit: when the review is due, how that was counted, and whether it was kept."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.counting import CountedDay, counted_days
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model import date_words
from reportgen.model.content import Slot
from reportgen.model.guidance import Certainty, GuidancePack
from reportgen.model.timetable import Step

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    (
        "due",
        (
            "the limit: `known` (whether there is a due date), `words` (the due date), `amount`, `aware`, `sent`, "
            "`done`, `late` (the reason, or nothing), `source`, `certainty` (nothing where it is confirmed), "
            "`forecast` (whether)"
        ),
    ),
    ("counting", "how it was counted, a sentence each"),
    ("days", "the day-count table: `number`, `date`, `falls`"),
    ("course_note", "whose practice the usual course in the day-count table is, or nothing"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    notification, review, step = writer.incident.notification, writer.review, writer.step
    known = step is not None and step.due_on is not None
    course = writer.pack.course if known else ()
    # A table of days would give back the days that a shared review leaves out.
    days = counted_days(step, course) if step is not None and writer.shared is None else ()
    some_day = "" if writer.shared is None else "a day in "  # the templates say "on" before it
    due: dict[str, Slot] = {
        "known": known,
        "words": writer.dating.weekday(step.due_on) if step and step.due_on else writer.gap("due date"),
        "aware": some_day + writer.dating.day(notification.la_aware_on),
        "sent": writer.dating.weekday(notification.sent_on) if notification.sent_on else writer.gap("date of sending"),
        "done": some_day + writer.dating.weekday(review.submitted_on)
        if review.submitted_on
        else writer.gap("date of sending"),
        "late": "",
        "amount": f"{step.amount} {step.unit}" if step else "",
        "source": step.source.citation if step else "",
        "certainty": ""
        if step is None or step.source.certainty is Certainty.CONFIRMED
        else step.source.certainty.value,
        "forecast": step is not None and step.forecast and writer.shared is None,
    }
    if step is not None and step.was_late:
        due["late"] = writer.line(review.late_because, "reason for the delay")
    return {
        "due": due,
        "counting": (*(step.notes if step else ()), writer.pack.counting_note),
        "days": tuple(_day(day, step) for day in days) if step is not None else (),
        "course_note": _course_note(writer.pack) if any(day.course for day in days) else "",
    }


def _day(counted: CountedDay, step: Step) -> Mapping[str, Slot]:
    date = date_words.weekdays(counted.first_on, counted.last_on)
    if counted.number is None:
        reasons = phrase.listing(counted.reasons)
        falls = f"{phrase.sentence(step.started_by)}. {reasons}." if counted.first_on == step.start_on else reasons
        return {"number": "Not counted", "date": date, "falls": falls}
    said: list[str] = []
    if counted.first_on == step.start_on:
        said.append(f"{phrase.sentence(step.started_by)}.")
    if counted.is_last:
        said.append(f"Last day. {step.title}.")
    said.extend(f"Usual course: {words}." for words in counted.course)
    return {"number": f"Day {counted.number}", "date": date, "falls": " ".join(said)}


def _course_note(pack: GuidancePack) -> str:
    citations = tuple(dict.fromkeys(step.source.citation for step in pack.course))
    return f"The usual course is a local practice and not a rule. Source: {phrase.listing(citations)}."
