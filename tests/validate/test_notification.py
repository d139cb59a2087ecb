from __future__ import annotations

import pytest

from reportgen.errors import Severity
from reportgen.validate import notification
from support.cases import GONE, case_data
from support.rules import CARE_LEAVER, IN_RAPID_REVIEW, NOTIFIED, found, paths, problems, table_tests

INCIDENT = "incidents[0]."
NOTE = "incidents[0].notification."
LOOKED_AFTER: dict[str, object] = {
    **NOTIFIED,
    INCIDENT + "basis": "looked-after death",
    INCIDENT + "nature": "death",
    INCIDENT + "abuse_or_neglect": "not suspected",
    NOTE + "processes": [{"type": "child death review", "status": "Open."}],
    "children[0].died_on": "2025-03-08",
    "children[0].looked_after": True,
}
UNSENT: dict[str, object] = {**IN_RAPID_REVIEW, NOTE + "sent_on": GONE}
OUTSIDE: dict[str, object] = {
    **NOTIFIED,
    INCIDENT + "basis": "16C(1)(b)",
    INCIDENT + "country": "Portugal",
    INCIDENT + "la_of_incident": GONE,
}

GROWN_UP = case_data({"children[0].key": "wren", "children[0].born_on": "2006-01-01"})["children"][0]

PLAN = "children[0].child_protection_plan"
UNBORN: dict[str, object] = {
    "children[0].born_on": GONE,
    "children[0].due_on": "2025-06-01",
    "children[0].sex": GONE,
    "children[0].first_language": GONE,
    "children[0].placement": GONE,
}

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("notification-child", {**UNBORN, PLAN: GONE}, [PLAN]),
    (
        "notification-child",
        {**UNBORN, "children[0].born_on": "2025-05-28"},
        ["children[0].sex", "children[0].first_language", "children[0].placement"],
    ),
    ("notification-basis-abuse", {INCIDENT + "abuse_or_neglect": "not suspected"}, [INCIDENT + "basis"]),
    ("notification-basis-place", {INCIDENT + "country": "Portugal"}, [INCIDENT + "country"]),
    ("notification-basis-place", {**OUTSIDE, INCIDENT + "country": GONE}, [INCIDENT + "country"]),
    ("notification-basis-place", {**OUTSIDE, INCIDENT + "la_of_incident": "X"}, [INCIDENT + "la_of_incident"]),
    ("notification-basis-place", {**OUTSIDE, INCIDENT + "country": "england"}, [INCIDENT + "country"]),
    ("notification-basis-place", {**OUTSIDE, INCIDENT + "country": "England"}, [INCIDENT + "country"]),
    ("notification-death-day", {INCIDENT + "nature": "death"}, [INCIDENT + "nature"]),
    ("notification-death-day", {"children[0].died_on": "2025-03-13"}, ["children[0].died_on"]),
    ("notification-death-day", {"children[0].died_on": "2025-03-08"}, ["children[0].died_on"]),
    ("notification-basis-nature", {**LOOKED_AFTER, INCIDENT + "nature": "serious harm"}, [INCIDENT + "nature"]),
    ("notification-basis-nature", {**CARE_LEAVER, INCIDENT + "nature": "serious harm"}, [INCIDENT + "nature"]),
    ("notification-basis-looked-after", {**LOOKED_AFTER, "children[0].looked_after": False}, [INCIDENT + "basis"]),
    ("notification-basis-care-leaver", {**CARE_LEAVER, "children[0].care_leaver": False}, [INCIDENT + "basis"]),
    ("notification-basis-age", {**CARE_LEAVER, "children[0].born_on": "2000-03-08"}, ["children[0].born_on"]),
    ("notification-basis-age", {"children[0].born_on": "2007-03-08"}, ["children[0].born_on"]),
    (
        "notification-basis-age",
        {"children[0].born_on": GONE, "children[0].due_on": "2025-05-01", "children[1]": GROWN_UP},
        ["children[1].born_on"],
    ),
    (
        "notification-basis-child",
        {**CARE_LEAVER, "children[0].born_on": "2007-03-09", INCIDENT + "abuse_or_neglect": "suspected"},
        [INCIDENT + "basis"],
    ),
    (
        "notification-basis-child",
        {
            **CARE_LEAVER,
            "children[0].born_on": GONE,
            "children[0].age_at_incident": 16,
            INCIDENT + "abuse_or_neglect": "known",
        },
        [INCIDENT + "basis"],
    ),
    ("notification-basis-child", {**LOOKED_AFTER, INCIDENT + "abuse_or_neglect": "suspected"}, [INCIDENT + "basis"]),
    ("notification-basis-reason", {INCIDENT + "basis_reason": GONE}, [INCIDENT + "basis_reason"]),
    ("notification-authority", {INCIDENT + "la_of_incident": GONE}, [INCIDENT + "la_of_incident"]),
    (
        "notification-own-authority",
        {**NOTIFIED, INCIDENT + "la_of_incident": "Tharlowshire Council"},
        [INCIDENT + "la_of_incident"],
    ),
    (
        "notification-own-authority",
        {**OUTSIDE, INCIDENT + "la_of_residence": "Tharlowshire Council"},
        [INCIDENT + "la_of_residence"],
    ),
    ("notification-place", {INCIDENT + "place": GONE}, [INCIDENT + "place"]),
    ("notification-place", {INCIDENT + "summary": "?"}, [INCIDENT + "summary"]),
    (
        "notification-child",
        {
            "children[0].born_on": GONE,
            "children[0].age_at_incident": GONE,
            "children[0].first_language": GONE,
            "children[0].placement": GONE,
            "children[0].child_protection_plan": GONE,
        },
        [
            "children[0].born_on",
            "children[0].first_language",
            "children[0].placement",
            "children[0].child_protection_plan",
        ],
    ),
    (
        "notification-child",
        {
            INCIDENT + "children": ["wren"],
            "children[0].placement": GONE,
            "children[1]": {**GROWN_UP, "placement": None},
        },
        ["children[1].placement"],
    ),
    ("notification-child", {"children[0].sex": GONE}, ["children[0].sex"]),
    ("notification-family", {"family": []}, ["family"]),
    ("notification-agencies", {"agencies": []}, ["agencies"]),
    ("notification-contact", {NOTE + "notifier.email": GONE}, [NOTE + "notifier"]),
    ("notification-contact", {NOTE + "notifier.role": "?"}, [NOTE + "notifier.role"]),
    ("notification-safeguarding", {NOTE + "immediate_safeguarding": GONE}, [NOTE + "immediate_safeguarding"]),
    (
        "notification-death-process",
        {**LOOKED_AFTER, NOTE + "processes": [{"type": "police investigation", "status": "Open."}]},
        [NOTE + "processes"],
    ),
    # A birth that nobody knew of: the child was born, whatever day was expected.
    (
        "notification-death-process",
        {
            **UNBORN,
            INCIDENT + "nature": "death",
            "children[0].died_on": "2025-03-08",
            "children[0].age_at_incident": 0,
            NOTE + "processes": [{"type": "police investigation", "status": "Open."}],
        },
        [NOTE + "processes"],
    ),
    ("notification-media", {NOTE + "media_interest": GONE}, [NOTE + "media_interest"]),
    ("notification-told", {NOTE + "told": []}, [NOTE + "told"]),
    ("notification-agreement", {NOTE + "agreements": []}, [NOTE + "agreements"] * 2),
    ("notification-agreement", {NOTE + "agreements[2]": GONE}, [NOTE + "agreements"]),
    ("notification-agreement",
     {NOTE + "agreements[2].agreed": GONE, NOTE + "agreements[2].on": GONE}, [NOTE + "agreements"]),
    ("notification-agreement", {**NOTIFIED, NOTE + "agreements[1]": GONE}, [NOTE + "agreements"]),
    ("notification-agreement", {**UNSENT, NOTE + "agreements[1]": GONE}, [NOTE + "agreements"]),
    ("notification-agreement-once",
     {NOTE + "agreements[1].partner": "police"}, [NOTE + "agreements[2].partner"]),
    ("notification-authorised", {NOTE + "authorised_by": GONE}, [NOTE + "authorised_by"]),
    ("notification-sent", {**IN_RAPID_REVIEW, NOTE + "sent_on": GONE}, [NOTE + "sent_on"]),
]  # fmt: skip

SIBLING = case_data({"children[0].key": "wren"})["children"][0]

SILENT: list[tuple[str, dict[str, object]]] = [
    ("notification-basis-age", {**CARE_LEAVER, "children[0].born_on": "2000-03-09"}),
    ("notification-basis-age", {"children[0].born_on": "2007-03-09"}),
    ("notification-basis-age", {"children[0].born_on": GONE}),
    ("notification-child", {"children[0].born_on": GONE, "children[0].age_at_incident": 0}),
    ("notification-death-day", {INCIDENT + "nature": "death", "children[0].died_on": "2025-03-08"}),
    ("notification-death-day", {"children[0].died_on": "2025-03-14"}),
    ("notification-death-day", {"children[0].died_on": "2025-03-07"}),
    ("notification-death-day", {**NOTIFIED, NOTE + "sent_on": GONE, "children[0].died_on": "2025-03-13"}),
    # One of two children is enough.
    ("notification-basis-looked-after", {**LOOKED_AFTER, "children[1]": SIBLING}),
    ("notification-basis-care-leaver", {**CARE_LEAVER, "children[1]": SIBLING}),
    (
        "notification-death-process",
        {
            **UNBORN,
            INCIDENT + "nature": "death",
            "children[0].died_on": "2025-03-08",
            "children[0].age_at_incident": GONE,
        },
    ),
    ("notification-basis-child", {**CARE_LEAVER, "children[0].born_on": "2007-03-09"}),
    (
        "notification-basis-child",
        {**CARE_LEAVER, "children[0].born_on": "2007-03-08", INCIDENT + "abuse_or_neglect": "suspected"},
    ),
    ("notification-own-authority", {INCIDENT + "la_of_incident": "Tharlowshire Council"}),
    ("notification-own-authority", {**NOTIFIED, INCIDENT + "la_of_residence": "Tharlowshire Council"}),
    ("notification-own-authority", {**NOTIFIED, INCIDENT + "la_of_incident": "Sample Council"}),
    ("notification-own-authority", {**LOOKED_AFTER, INCIDENT + "la_of_incident": "Tharlowshire Council"}),
    ("notification-child", UNBORN),
    ("notification-child", {**CARE_LEAVER, PLAN: GONE}),
    ("notification-contact", {NOTE + "notifier.email": GONE, NOTE + "notifier.phone": "01632 960 100"}),
    ("notification-agreement", {NOTE + "agreements[0]": GONE}),
    ("notification-agreement", {"incidents[0].basis": "care-leaver death", NOTE + "agreements": []}),
    ("notification-agreement", {**NOTIFIED, NOTE + "sent_on": GONE, NOTE + "agreements": []}),
    ("notification-authorised", {**NOTIFIED, NOTE + "sent_on": GONE, NOTE + "authorised_by": GONE}),
    ("notification-sent", {**NOTIFIED, NOTE + "sent_on": GONE}),
]

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(notification, FIRES, SILENT)


@pytest.mark.parametrize("route", [CARE_LEAVER, LOOKED_AFTER, OUTSIDE], ids=["care leaver", "looked after", "outside"])
def test_each_route_can_be_notified_without_a_problem(route: dict[str, object]) -> None:
    assert [problem for problem in found(route) if "limit-" not in problem] == []


def test_a_child_of_another_incident_is_not_part_of_the_notification() -> None:
    other = {
        "key": "wren",
        "name": {"given": "Linnet", "family": "Quillfeather"},
        "pseudonym": "Wren",
        "born_on": "2005-01-01",
    }
    changes: dict[str, object] = {"children[1]": other, INCIDENT + "children": ["robin"]}
    assert paths("notification-child", changes) == []
    assert paths("notification-basis-age", changes) == []


def test_what_may_be_unknown_is_a_warning_only() -> None:
    (problem,) = problems({"family": []})
    assert problem.severity is Severity.WARNING


def test_of_a_care_leavers_death_the_child_death_review_is_asked_about_only_under_18() -> None:
    said = [problem.what for problem in problems({**CARE_LEAVER, NOTE + "processes": []})]
    assert "a care leaver has died and neither the coroner nor, under 18, the child death review is mentioned" in said
