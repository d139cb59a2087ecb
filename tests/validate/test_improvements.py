from __future__ import annotations

import pytest

from reportgen.validate import improvements
from support.cases import GONE
from support.rules import IN_RAPID_REVIEW, paths, rules_of

RR = "incidents[0].rapid_review."

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("improvements-found", {RR + "improvements": []}, [RR + "improvements"]),
    ("improvements-found", {RR + "improvements[0].improvement": "?"}, [RR + "improvements[0].improvement"]),
    ("improvements-linked", {RR + "improvements[0].agencies": []}, [RR + "improvements[0].agencies"]),
    ("improvements-action-owner", {RR + "action_plan[0].lead_role": GONE}, [RR + "action_plan[0].lead_role"]),
    ("improvements-action-owner", {RR + "action_plan[0].action": "?"}, [RR + "action_plan[0].action"]),
    ("improvements-action-date", {RR + "action_plan[0].due_on": GONE}, [RR + "action_plan[0].due_on"]),
    (
        "improvements-action-impact",
        {RR + "action_plan[0].impact_measure": GONE},
        [RR + "action_plan[0].impact_measure"],
    ),
]

SILENT: list[tuple[str, dict[str, object]]] = [
    ("improvements-found", {**IN_RAPID_REVIEW, RR + "improvements": []}),
    ("improvements-action-owner", {RR + "action_plan[0].milestone": GONE}),
]


@pytest.mark.parametrize(("rule", "changes", "where"), FIRES)
def test_the_rule_fires(rule: str, changes: dict[str, object], where: list[str]) -> None:
    assert paths(rule, changes) == where


@pytest.mark.parametrize(("rule", "changes"), SILENT)
def test_the_rule_stays_silent(rule: str, changes: dict[str, object]) -> None:
    assert paths(rule, changes) == []


def test_every_rule_of_the_file_is_seen_to_fire() -> None:
    assert {rule for rule, _, _ in FIRES} == rules_of(improvements)
