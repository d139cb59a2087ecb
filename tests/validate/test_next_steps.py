from __future__ import annotations

import pytest

from reportgen.validate import next_steps
from support.cases import GONE, case_data
from support.rules import IN_RAPID_REVIEW, IN_REVIEW, paths, problems, table_tests

RR = "incidents[0].rapid_review."

UNREVIEWED = {"phase": "in rapid review", "publication": GONE, "review": GONE}

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("next-criteria", {RR + "criteria[3]": GONE}, [RR + "criteria"]),
    ("next-criterion-once", {RR + "criteria[3].criterion": "a"}, [RR + "criteria[3].criterion"]),
    ("next-criterion-reason", {RR + "criteria[3].reason": GONE}, [RR + "criteria[3].reason"]),
    ("next-criterion-reason", {RR + "criteria[0].reason": "Yes"}, [RR + "criteria[0].reason"]),
    ("next-decision", {RR + "decision": GONE}, [RR + "decision"]),
    ("next-decision-date", {RR + "decision.decided_on": GONE}, [RR + "decision.decided_on"]),
    ("next-rationale", {RR + "decision.rationale_against": GONE}, [RR + "decision.rationale_against"]),
    ("next-rationale", {RR + "decision.rationale_for": "Yes"}, [RR + "decision.rationale_for"]),
    (
        "next-scope",
        {RR + "decision.scope": GONE, RR + "decision.method": GONE},
        [RR + "decision.scope", RR + "decision.method"],
    ),
    ("next-action-plan", {RR + "action_plan": []}, [RR + "action_plan"]),
    ("next-sign-off", {RR + "sign_off[2]": GONE}, [RR + "sign_off"]),
    ("next-sign-off", {RR + "sign_off[1].on": GONE}, [RR + "sign_off[1].on"]),
    ("next-sign-off", {RR + "sign_off[1].role": "?"}, [RR + "sign_off[1].role"]),
    ("next-sign-off-once", {RR + "sign_off[2].partner": "local authority"}, [RR + "sign_off[2].partner"]),
    ("next-disagreement", {RR + "sign_off[2].agreed": False}, [RR + "sign_off[2].comment"]),
    ("next-submitted", {**IN_REVIEW, RR + "submitted_on": GONE}, [RR + "submitted_on"]),
    (
        "next-panel-disagrees",
        {**UNREVIEWED, RR + "panel_reply.agrees": False},
        [RR + "panel_reply.agrees"],
    ),
]

NO_REVIEW = "no local child safeguarding practice review"
SILENT: list[tuple[str, dict[str, object]]] = [
    ("next-criterion-reason", {RR + "criteria[0].reason": "Not known before."}),
    ("next-rationale", {RR + "decision.rationale_for": "Repeated old learning."}),
    (
        "next-scope",
        {
            "phase": "in rapid review",
            "review": GONE,
            "publication": GONE,
            RR + "decision.outcome": NO_REVIEW,
            RR + "decision.scope": GONE,
        },
    ),
    ("next-disagreement", {RR + "sign_off[2].agreed": False, RR + "sign_off[2].comment": "The scope is too wide."}),
    ("next-rationale", {RR + "decision": GONE}),
    ("next-submitted", {**IN_RAPID_REVIEW}),
    ("next-panel-disagrees", {RR + "panel_reply.agrees": False}),
    ("next-panel-disagrees", {**UNREVIEWED}),
    (
        "next-panel-disagrees",
        {
            **UNREVIEWED,
            RR + "panel_reply.agrees": False,
            RR + "panel_reply.partners_response": "The partners met again and stand by their decision.",
        },
    ),
]

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(next_steps, FIRES, SILENT)


@pytest.mark.parametrize("what", ["scope", "method"])
def test_in_a_thematic_review_one_decision_gives_the_scope_and_the_method(what: str) -> None:
    second = case_data({"incidents[0].key": "fire", RR + f"decision.{what}": GONE})["incidents"][0]
    assert paths("next-scope", {"incidents[1]": second}) == []
    both = {"incidents[1]": second, RR + f"decision.{what}": GONE}
    assert paths("next-scope", both) == [RR + f"decision.{what}", f"incidents[1].rapid_review.decision.{what}"]


@pytest.mark.parametrize("gone", ["rapid_review", "rapid_review.decision"])
def test_an_incident_that_is_not_decided_on_lends_no_scope(gone: str) -> None:
    second = case_data({"incidents[0].key": "fire", f"incidents[0].{gone}": GONE})["incidents"][0]
    assert paths("next-scope", {"incidents[1]": second, RR + "decision.scope": GONE}) == [RR + "decision.scope"]


@pytest.mark.parametrize(
    ("met", "words"), [(True, "why the criterion is met"), (False, "why the criterion is not met")]
)
def test_an_answer_to_a_criterion_without_a_reason_is_told_which_way_it_goes(met: bool, words: str) -> None:
    changes = {RR + "criteria[0].reason": GONE, RR + "criteria[0].met": met}
    (what,) = [problem.what for problem in problems(changes) if problem.rule == "next-criterion-reason"]
    assert what.endswith(words)
