"""A guidance pack: the dated rules of the field as data, each with its source and how sure it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

__all__ = ["Certainty", "Criterion", "GuidancePack", "Limit", "Purpose", "RuleText", "Source"]


class Certainty(StrEnum):
    """How sure a rule is: law and guidance are printed as such, the rest as something to check."""

    CONFIRMED = "confirmed"
    LOCAL = "local practice"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from: short citation, and how sure it is."""

    citation: str
    certainty: Certainty = Certainty.CONFIRMED


@dataclass(frozen=True, slots=True)
class Purpose:
    """One of the purposes of a rapid review."""

    key: str
    title: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Criterion:
    """One of the criteria to be taken into account for a local review (`key` is a letter)."""

    key: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of time.

    Attributes:
        key: `notification`, `rapid-review`, `publication`, `advance-copy`, `availability`.
        title: what must be done, in words.
        start: the field of the case that it counts from (`notification.sent_on`), or another limit's key.
        amount: how many units; negative for a limit before its start.
        unit: working days or months.
        source: who says so.
    """

    key: str
    title: str
    start: str
    amount: int
    unit: Literal["working days", "months"]
    source: Source


@dataclass(frozen=True, slots=True)
class RuleText:
    """What a pack says about one validation rule: the purpose it serves ("" for none) and its source."""

    rule: str
    purpose: str
    source: Source


@dataclass(frozen=True, slots=True)
class GuidancePack:
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

    def limit(self, key: str) -> Limit | None:
        """The limit of that key, or None where the edition knows none."""
        return next((limit for limit in self.limits if limit.key == key), None)

    def rule(self, rule: str) -> RuleText | None:
        """What the pack says about a rule, or None where the rule is not in force."""
        return next((text for text in self.rules if text.rule == rule), None)
