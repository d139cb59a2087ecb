from __future__ import annotations

import pytest

from reportgen.validate import immediate_action
from support.cases import GONE
from support.rules import paths, rules_of

RR = "incidents[0].rapid_review."
REASON = "The only child is in foster care and no other child lives with either parent."

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("immediate-action", {RR + "immediate_actions": []}, [RR + "immediate_actions"]),
    (
        "immediate-action",
        {RR + "immediate_actions": [], RR + "no_immediate_action_because": "Not needed"},
        [RR + "no_immediate_action_because"],
    ),
    (
        "immediate-action-or-reason",
        {RR + "no_immediate_action_because": REASON},
        [RR + "no_immediate_action_because"],
    ),
    ("immediate-action-owner", {RR + "immediate_actions[0].lead_role": "?"}, [RR + "immediate_actions[0].lead_role"]),
    ("immediate-action-owner", {RR + "immediate_actions[0].action": "?"}, [RR + "immediate_actions[0].action"]),
    (
        "immediate-action-date",
        {RR + "immediate_actions[0].due_on": GONE, RR + "immediate_actions[0].done_on": GONE},
        [RR + "immediate_actions[0].due_on"],
    ),
    ("immediate-learning-shared", {RR + "learning_shared": []}, [RR + "learning_shared"]),
    ("immediate-learning-shared", {RR + "learning_shared[0].with_whom": "?"}, [RR + "learning_shared[0]"]),
    ("immediate-learning-shared", {RR + "learning_shared[0].learning": "?"}, [RR + "learning_shared[0]"]),
]

SILENT: list[tuple[str, dict[str, object]]] = [
    ("immediate-action", {RR + "immediate_actions": [], RR + "no_immediate_action_because": "No child remains."}),
    ("immediate-action", {RR + "immediate_actions": [], RR + "no_immediate_action_because": REASON}),
    ("immediate-action-or-reason", {RR + "immediate_actions": [], RR + "no_immediate_action_because": REASON}),
    ("immediate-action-date", {RR + "immediate_actions[0].due_on": GONE}),
    ("immediate-action-date", {RR + "immediate_actions[0].done_on": GONE}),
    ("immediate-learning-shared", {RR + "learning_shared[0].on": GONE}),
]


@pytest.mark.parametrize(("rule", "changes", "where"), FIRES)
def test_the_rule_fires(rule: str, changes: dict[str, object], where: list[str]) -> None:
    assert paths(rule, changes) == where


@pytest.mark.parametrize(("rule", "changes"), SILENT)
def test_the_rule_stays_silent(rule: str, changes: dict[str, object]) -> None:
    assert paths(rule, changes) == []


def test_every_rule_of_the_file_is_seen_to_fire() -> None:
    assert {rule for rule, _, _ in FIRES} == rules_of(immediate_action)
