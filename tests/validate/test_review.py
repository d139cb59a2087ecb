from __future__ import annotations

import datetime as dt

import pytest

from reportgen.errors import Severity
from reportgen.validate import review
from support.cases import GONE, case_data
from support.rules import IN_RAPID_REVIEW, IN_REVIEW, found, paths, problems, table_tests

DECISION = "incidents[0].rapid_review.decision"
REPLY = "incidents[0].rapid_review.panel_reply"
RECOMMENDATION = "review.recommendations[0]."
WITHHELD: dict[str, object] = {
    "publication.decision": "withhold",
    "publication.withheld_because": "The family would be known from every part of the story.",
}
SECTIONS = [
    f"review.{name}" for name in ("introduction", "terms_of_reference", "period", "method", "context", "conclusion")
]

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("review-begun", {**IN_REVIEW, "review": GONE}, ["review"]),
    (
        "review-decided",
        {DECISION + ".outcome": "no local child safeguarding practice review"},
        ["review.initiated_on"],
    ),
    # New things came to light: the partners decided anew.
    (
        "review-decided",
        {DECISION + ".outcome": "no local child safeguarding practice review", "review.initiated_on": "2025-12-01"},
        ["review.initiated_on"],
    ),
    ("review-decided-earlier", {"review.initiated_on": "2025-12-01"}, ["review.initiated_on"]),
    ("review-public-name", {**IN_REVIEW, "public_name": "Twins Alfie and Robin"}, ["public_name"]),
    ("review-reviewers", {"review.reviewers": []}, ["review.reviewers"]),
    ("review-sections", {"review.introduction": GONE}, ["review.introduction"]),
    ("review-sections", dict.fromkeys(SECTIONS, "?"), SECTIONS),
    ("review-portrait", {"review.portraits": []}, ["review.portraits"]),
    ("review-portrait", {"review.portraits[0].lived_experience": GONE}, ["review.portraits[0].lived_experience"]),
    ("review-portrait", {"review.portraits[0].pen_picture": "?"}, ["review.portraits[0].lived_experience"]),
    ("review-what-happened", {"review.what_happened": []}, ["review.what_happened"]),
    ("review-what-happened", {"review.what_happened[1].on": "2024-11-19"}, ["review.what_happened[1].on"]),
    ("review-findings", {"review.findings": [], "review.recommendations": []}, ["review.findings"]),
    ("review-finding-why", {"review.findings[0].why": GONE}, ["review.findings[0].why"]),
    ("review-finding-answered", {"review.findings[1].no_recommendation_because": GONE}, ["review.findings[1]"]),
    ("review-finding-answered", {"review.recommendations": []}, ["review.findings[0]"]),
    ("review-recommendation-to", {"review.recommendations[0].to": "?"}, ["review.recommendations[0].to"]),
    (
        "review-recommendation-to",
        {"review.recommendations[0].recommendation": "?"},
        ["review.recommendations[0].recommendation"],
    ),
    ("review-recommendation-linked", {RECOMMENDATION + "findings": []}, [RECOMMENDATION + "findings"]),
    (
        "review-action-plan",
        {
            "review.action_plan[0].lead_role": GONE,
            "review.action_plan[0].due_on": GONE,
            "review.action_plan[0].impact_measure": "TBC",
        },
        [
            "review.action_plan[0].lead_role",
            "review.action_plan[0].due_on",
            "review.action_plan[0].impact_measure",
        ],
    ),
    ("review-improvements-summary", {"review.improvements_summary": GONE}, ["review.improvements_summary"]),
    ("review-improvements-summary", {**WITHHELD, "review.improvements_summary": GONE}, ["review.improvements_summary"]),
    ("review-withheld-reason", {**WITHHELD, "publication.withheld_because": GONE}, ["publication.withheld_because"]),
    ("review-withheld-reason", {**WITHHELD, "publication.decision": "publish"}, ["publication.decision"]),
    ("review-copy", {"publication.copy_sent_on": GONE}, ["publication.copy_sent_on"]),
    ("review-published", {"publication.published_on": GONE}, ["publication.published_on"]),
    ("review-published", {"phase": "in review"}, ["phase"]),
]  # fmt: skip

SILENT: list[tuple[str, dict[str, object]]] = [
    ("review-what-happened", {"review.what_happened[1].on": "2024-11-20"}),
    ("review-begun", {**IN_RAPID_REVIEW}),
    ("review-decided", {DECISION: GONE}),
    ("review-public-name", {**IN_REVIEW, "public_name": "Child R thematic review of neglect 2026"}),
    ("review-public-name", {**IN_RAPID_REVIEW, "public_name": "Child Alfie"}),
    (
        "review-decided",
        {DECISION + ".outcome": "no local child safeguarding practice review", REPLY + ".agrees": False},
    ),
    ("review-decided-earlier", {DECISION + ".decided_on": GONE, "review.initiated_on": "2025-12-01"}),
    ("review-reviewers", {**IN_REVIEW, "review.reviewers": []}),
    ("review-sections", {**IN_REVIEW, "review.conclusion": GONE}),
    ("review-findings", {**IN_REVIEW, "review.findings": [], "review.recommendations": []}),
]

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(review, FIRES, SILENT)


def test_a_review_that_was_initiated_after_another_decision_is_pointed_at_and_not_refused() -> None:
    against = {DECISION + ".outcome": "no local child safeguarding practice review"}
    (earlier,) = (one for one in problems(against) if one.rule == "review-decided")
    (later,) = (
        one for one in problems({**against, "review.initiated_on": "2025-12-01"}) if one.rule == "review-decided"
    )
    assert (earlier.severity, later.severity) == (Severity.ERROR, Severity.WARNING)


def test_the_first_of_several_decisions_starts_the_six_months() -> None:
    data = case_data(IN_REVIEW)
    data["incidents"].append(
        case_data({"incidents[0].key": "fire", DECISION + ".decided_on": "2025-03-27"})["incidents"][0]
    )
    assert paths("review-decided-earlier", data) == ["review.initiated_on"]
    data["review"]["initiated_on"] = "2025-03-27"
    assert paths("review-decided-earlier", data) == []


def test_a_report_that_is_withheld_needs_its_improvements_and_not_its_sections() -> None:
    unwritten = {
        **WITHHELD,
        "review.introduction": GONE,
        "review.conclusion": GONE,
        "review.portraits": [],
        "review.what_happened": [],
        "review.findings": [],
        "review.recommendations": [],
    }
    assert found(unwritten) == []


def test_a_review_that_is_only_begun_has_no_problem() -> None:
    begun = {
        "initiated_on": "2025-03-31",
        "reviewers": [{"name": "Hesper Vandeleur", "role": "Independent reviewer"}],
        "portraits": [{"child": "robin", "pen_picture": "A baby who liked music."}],
        "findings": [{"key": "pathway", "title": "The pathway was not known", "finding": "Staff did not know it."}],
        "recommendations": [{"key": "training", "to": "The health visiting service", "recommendation": "Train."}],
        "action_plan": [{"key": "audit", "action": "Audit every bruise."}],
    }
    assert found({**IN_REVIEW, "review": begun}, dt.date(2025, 4, 10)) == []


@pytest.mark.parametrize(
    ("phase", "day"), [("in review", "copy_sent_on"), ("in review", "published_on"), ("published", "nothing")]
)
def test_the_report_must_be_complete_once_its_copy_has_gone_out_or_it_is_published(phase: str, day: str) -> None:
    gone = {f"publication.{one}": GONE for one in ("copy_sent_on", "published_on") if one != day}
    changes = {"phase": phase, **gone, "review.conclusion": GONE}
    assert paths("review-sections", changes) == ["review.conclusion"]
