"""Run the rules over the made-up case with changes, and see what they find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Final

import pytest

from reportgen.errors import Problem
from reportgen.guidance import choose
from reportgen.model.partnership import CountingRule
from reportgen.model.purpose import PurposeResult
from reportgen.timetable import timetable
from reportgen.validate import SCOPES, purposes, validate
from support.cases import GONE, a_case

__all__ = [
    "AS_OF",
    "CARE_LEAVER",
    "IN_RAPID_REVIEW",
    "IN_REVIEW",
    "NOTIFIED",
    "found",
    "paths",
    "problems",
    "results",
    "rules_of",
    "table_tests",
]

AS_OF: Final = dt.date(2026, 1, 15)
"""The day on which the tests look at the case, unless they say otherwise."""

IN_REVIEW: Final[Mapping[str, object]] = {"phase": "in review", "publication": GONE}

IN_RAPID_REVIEW: Final[Mapping[str, object]] = {
    "phase": "in rapid review",
    "publication": GONE,
    "review": GONE,
    "incidents[0].rapid_review.submitted_on": GONE,
    "incidents[0].rapid_review.panel_reply": GONE,
}

NOTIFIED: Final[Mapping[str, object]] = {
    "phase": "notified",
    "publication": GONE,
    "review": GONE,
    "incidents[0].rapid_review": GONE,
}

CARE_LEAVER: Final[Mapping[str, object]] = {
    **NOTIFIED,
    "incidents[0].basis": "care-leaver death",
    "incidents[0].nature": "death",
    "incidents[0].abuse_or_neglect": "not suspected",
    "incidents[0].notification.processes": [{"type": "coroner", "status": "An inquest is open."}],
    "children[0].born_on": "2002-11-20",
    "children[0].died_on": "2025-03-08",
    "children[0].age_at_incident": 22,
    "children[0].care_leaver": True,
}


def problems(changes: Mapping[str, object] | None = None, as_of: dt.date = AS_OF) -> tuple[Problem, ...]:
    """What the rules find in the case with these changes."""
    case = a_case(changes)
    pack = choose(None, "wt2023")
    return validate(case, pack, timetable(case, pack, CountingRule.DAY_AFTER), as_of, "Averholt Council")


def found(changes: Mapping[str, object] | None = None, as_of: dt.date = AS_OF) -> list[str]:
    """The same as `path rule`."""
    return [f"{problem.where.path} {problem.rule}" for problem in problems(changes, as_of)]


def paths(rule: str, changes: Mapping[str, object] | None = None, as_of: dt.date = AS_OF) -> list[str]:
    """Where one rule finds something."""
    return [problem.where.path for problem in problems(changes, as_of) if problem.rule == rule]


def results(changes: Mapping[str, object] | None = None, as_of: dt.date = AS_OF) -> tuple[PurposeResult, ...]:
    """How the case with these changes stands against the purposes."""
    case, pack = a_case(changes), choose(None, "wt2023")
    return purposes(case, pack, timetable(case, pack, CountingRule.DAY_AFTER), as_of, problems(changes, as_of))


def rules_of(module: ModuleType) -> set[str]:
    """The ids of the rules that a file registers."""
    return {rule.id for scope in SCOPES for rule in scope.rules.values() if rule.check.__module__ == module.__name__}


def table_tests(
    room: ModuleType,
    fires: Sequence[tuple[str, Mapping[str, object], list[str]]],
    silent: Sequence[tuple[str, Mapping[str, object]]],
) -> tuple[Callable[..., None], ...]:
    """Three tests of the rules of a file: that each fires, and where; that it stays silent; that none was forgotten.

    Args:
        room: the file.
        fires: the rule, changes to the case, and the places that it finds.
        silent: the rule, and changes with which it finds nothing.
    """

    @pytest.mark.parametrize(("rule", "changes", "where"), fires)
    def fire(rule: str, changes: Mapping[str, object], where: list[str]) -> None:
        assert paths(rule, changes) == where

    @pytest.mark.parametrize(("rule", "changes"), silent)
    def keep_silent(rule: str, changes: Mapping[str, object]) -> None:
        assert paths(rule, changes) == []

    def leave_none_out() -> None:
        assert {rule for rule, _, _ in fires} == rules_of(room)

    return fire, keep_silent, leave_none_out
