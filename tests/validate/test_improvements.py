from __future__ import annotations

from reportgen.validate import improvements
from support.cases import GONE
from support.rules import IN_RAPID_REVIEW, table_tests

RR = "incidents[0].rapid_review."
REASON = "Every agency looked at its own part, and practice was as it should be throughout."
UNMET = {RR + "criteria[0].met": False}

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("improvements-found", {RR + "improvements": []}, [RR + "improvements"]),
    ("improvements-found", {RR + "improvements[0].improvement": "?"}, [RR + "improvements[0].improvement"]),
    (
        "improvements-found",
        {RR + "improvements": [], RR + "no_improvements_because": "There are none."},
        [RR + "no_improvements_because"],
    ),
    ("improvements-or-reason", {**UNMET, RR + "no_improvements_because": REASON}, [RR + "no_improvements_because"]),
    (
        "improvements-or-reason",
        {RR + "improvements": [], RR + "no_improvements_because": REASON},
        [RR + "criteria[0].met"],
    ),
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
    ("improvements-found", {RR + "improvements": [], RR + "no_improvements_because": REASON}),
    ("improvements-or-reason", {**UNMET, RR + "improvements": [], RR + "no_improvements_because": REASON}),
    ("improvements-action-owner", {RR + "action_plan[0].milestone": GONE}),
]

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(improvements, FIRES, SILENT)
