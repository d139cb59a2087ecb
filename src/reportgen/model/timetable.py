"""The dated steps of a case, each with how it was counted."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct
from msgspec.structs import replace

from reportgen.model.guidance import Certainty, Source
from reportgen.model.partnership import CountingRule

__all__ = ["Skipped", "Step", "Timetable"]


class Skipped(Struct, frozen=True):
    """A day that was not counted, and why (`Saturday`, `Good Friday`)."""

    on: dt.date
    reason: str


class Step(Struct, frozen=True):
    """One statutory date.

    Attributes:
        key: the limit's key (`rapid-review`).
        incident: key of the incident, or "" for the case as a whole.
        title: what must be done.
        start_on: day it counts from, or None while that is not known.
        due_on: last day, or None while the start is not known.
        done_on: when it was done, or None.
        amount: how many of them.
        unit: working days or months.
        rule: which day counts first; None for months.
        skipped: days not counted between start and due, in order.
        notes: how it was counted, in sentences (clamped to the month's end, calendar is a forecast, ...).
        forecast: whether the bank holidays used are not all published yet.
        source: who says so, and how sure that is.
        started_by: what the start is, in words ("notification sent to the Panel").
        at_least: whether `due_on` is the first day on which it may end (availability of the report), and not the
            last day for doing it: such a step is never late, and `done_on` is the day on which it ended.
        taken: how many working days it took, counted as the limit is; None while it is not done, and for months.
    """

    key: str
    incident: str
    title: str
    start_on: dt.date | None
    due_on: dt.date | None
    done_on: dt.date | None
    amount: int
    unit: str
    rule: CountingRule | None
    skipped: tuple[Skipped, ...]
    notes: tuple[str, ...]
    forecast: bool
    source: Source
    started_by: str
    at_least: bool = False
    taken: int | None = None

    def on(self, day: dt.date) -> Step:
        """The step as it stands on a day: what is entered as done on a later one is not done yet."""
        return replace(self, done_on=None, taken=None) if self.done_on is not None and self.done_on > day else self

    @property
    def is_sure(self) -> bool:
        """Whether its date may be relied on: its source is confirmed, and the bank holidays are published."""
        return self.source.certainty is Certainty.CONFIRMED and not self.forecast

    @property
    def was_late(self) -> bool:
        """Whether it was done after its last day; False while it is not done."""
        return self.done_on is not None and self.is_late(self.done_on)

    def is_late(self, as_of: dt.date) -> bool:
        """Whether, on that day, it is past its last day and not done, or was done late."""
        return not self.at_least and self.due_on is not None and (self.done_on or as_of) > self.due_on

    @property
    def ended_early(self) -> bool:
        """Whether something that must last at least until `due_on` ended before."""
        return self.at_least and self.due_on is not None and self.done_on is not None and self.done_on < self.due_on


class Timetable(Struct, frozen=True):
    """All steps of a case, by due date; steps without one come last."""

    steps: tuple[Step, ...]

    def step(self, key: str, incident: str = "") -> Step | None:
        """The step of that key (and incident), or None."""
        return next((step for step in self.steps if step.key == key and step.incident == incident), None)

    def on(self, day: dt.date) -> Timetable:
        """The timetable as it stands on a day."""
        return Timetable(tuple(step.on(day) for step in self.steps))
