"""A guidance pack: the dated rules of the field as data, each with its source and how sure it is."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Literal

from msgspec import Struct

__all__ = [
    "AnalysedField",
    "Certainty",
    "CourseStep",
    "Criterion",
    "GuidancePack",
    "Limit",
    "Purpose",
    "RuleText",
    "Source",
    "Threshold",
]


class Certainty(StrEnum):
    """How sure a rule is: law and guidance are printed as such, the rest as something to check."""

    CONFIRMED = "confirmed"
    LOCAL = "local practice"
    UNCONFIRMED = "unconfirmed"


class Source(Struct, frozen=True):
    """Where a rule comes from: short citation, and how sure it is."""

    citation: str
    certainty: Certainty = Certainty.CONFIRMED


class Purpose(Struct, frozen=True):
    """One of the purposes of a rapid review; `parts` are the fields of the rapid review that serve it."""

    key: str
    title: str
    text: str
    source: Source
    parts: tuple[str, ...] = ()


class Criterion(Struct, frozen=True):
    """One of the criteria to be taken into account for a local review (`key` is a letter)."""

    key: str
    text: str
    source: Source


class Limit(Struct, frozen=True):
    """A limit of time.

    Attributes:
        key: `notification`, `rapid-review`, `publication`, `advance-copy`, `availability`.
        title: what must be done, in words.
        start: the field of the case that it counts from (`notification.sent_on`), or another limit's key.
        amount: how many units; negative for a limit before its start.
        unit: working days or months.
        source: who says so.
        started_by: what the start is, in words ("notification sent to the Panel").
        done: the field of the case that says when it was done (`rapid_review.submitted_on`).
        at_least: whether the last day is the first on which it may end (availability), and not the last for doing it.
    """

    key: str
    title: str
    start: str
    amount: int
    unit: Literal["working days", "months"]
    source: Source
    started_by: str = ""
    done: str = ""
    at_least: bool = False


class RuleText(Struct, frozen=True):
    """What a pack says about one validation rule: the purpose it serves ("" for none) and its source."""

    rule: str
    purpose: str
    source: Source


class Threshold(Struct, frozen=True):
    """A figure that a validation rule compares with; `unit` is words or percent."""

    key: str
    title: str
    amount: int
    unit: str
    source: Source


class AnalysedField(Struct, frozen=True):
    """A field of a child whose recorded value asks for an analysis.

    Attributes:
        field: the child's field (`ethnicity`).
        characteristic: the characteristic that the analysis must be about (`race`).
        nothing_to_analyse: values that ask for none, in lower case (`none`).
        required: whether the field must be recorded at all.
        source: who says so.
    """

    field: str
    characteristic: str
    nothing_to_analyse: tuple[str, ...]
    required: bool
    source: Source

    def asks_about(self, recorded: str | None) -> bool:
        """Whether what is recorded asks for an analysis."""
        return recorded is not None and recorded.casefold() not in self.nothing_to_analyse


class CourseStep(Struct, frozen=True):
    """What usually happens on some working days inside the rapid review's limit; both ends are included."""

    first_day: int
    last_day: int
    text: str
    source: Source


class GuidancePack(Struct, frozen=True):
    """The rules of one edition of the guidance.

    Attributes:
        id: short name (`wt2023`).
        title: full title of the edition.
        applies_from: first notification date that it applies to.
        purposes: in the edition's order.
        criteria: in the edition's order.
        limits: the timetable's limits.
        rules: the validation rules in force, each with its source; a rule that is not listed is not run.
        calendar_published_until: last year of the published bank holiday calendar; later dates are a forecast.
        calendar_source: who publishes it.
        counting_note: what the guidance says, and does not, about which day is counted first.
        legal_basis: sentences for the reports, in order.
        thresholds: the figures that the rules compare with.
        analysed: the fields of a child that ask for an analysis.
        course: what usually happens on which working day of a rapid review, in order.
    """

    id: str
    title: str
    applies_from: dt.date
    purposes: tuple[Purpose, ...]
    criteria: tuple[Criterion, ...]
    limits: tuple[Limit, ...]
    rules: tuple[RuleText, ...]
    calendar_published_until: int
    calendar_source: Source
    counting_note: str
    legal_basis: tuple[str, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    analysed: tuple[AnalysedField, ...] = ()
    course: tuple[CourseStep, ...] = ()

    def threshold(self, key: str) -> int:
        """The amount of the threshold of that key; 0, which everything reaches, where the edition knows none."""
        return next((threshold.amount for threshold in self.thresholds if threshold.key == key), 0)
