"""How a rapid review stands against one of its purposes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportgen.errors import Problem

__all__ = ["PurposeResult", "PurposeState"]


class PurposeState(StrEnum):
    """Whether a purpose is met; what a phase does not ask for yet is not yet due."""

    MET = "met"
    PARTLY = "partly met"
    NOT_MET = "not met"
    NOT_YET_DUE = "not yet due"


@dataclass(frozen=True, slots=True)
class PurposeResult:
    """One purpose of one incident's rapid review.

    Attributes:
        incident: key of the incident.
        purpose: key of the purpose in the guidance pack (`facts`).
        title: its title.
        state: met, partly, not met, or not yet due.
        missing: what keeps it from being met.
    """

    incident: str
    purpose: str
    title: str
    state: PurposeState
    missing: tuple[Problem, ...] = ()
