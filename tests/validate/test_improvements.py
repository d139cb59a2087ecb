from __future__ import annotations

from reportgen.validate import improvements
from support.cases import GONE
from support.rules import IN_RAPID_REVIEW, table_tests

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

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(improvements, FIRES, SILENT)
