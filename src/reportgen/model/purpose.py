"""How a rapid review stands against one of its purposes."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportgen.errors import Problem

__all__ = ["PurposeResult", "PurposeState"]


class PurposeState(StrEnum):
    """Met, or how far from it; what is not yet due is not held against anybody, and overdue once its limit is past."""

    MET = "met"
    PARTLY = "partly met"
    NOT_MET = "not met"
    NOT_YET_DUE = "not yet due"
    OVERDUE = "overdue"


class PurposeResult(Struct, frozen=True):
    """One purpose of the rapid review of one incident.

    Attributes:
        incident: key of the incident.
        purpose: the purpose's key in the guidance pack.
        title: the purpose in a few words.
        state: how it stands.
        missing: what is missing or wrong, in the order of the rules; warnings while the rapid review is not submitted.
    """

    incident: str
    purpose: str
    title: str
    state: PurposeState
    missing: tuple[Problem, ...] = ()
