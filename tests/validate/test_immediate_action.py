from __future__ import annotations

from reportgen.validate import immediate_action
from support.cases import GONE
from support.rules import table_tests

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

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(immediate_action, FIRES, SILENT)
