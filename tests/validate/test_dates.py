from __future__ import annotations

import pytest

from reportgen.errors import Severity
from reportgen.validate import dates
from support.cases import GONE, case_data
from support.rules import IN_REVIEW, paths, problems, table_tests

RR = "incidents[0].rapid_review."
SENT = "incidents[0].notification.sent_on"

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("dates-birth", {"children[0].due_on": "2025-05-01"}, ["children[0].due_on"]),
    ("dates-birth", {"children[0].born_on": "2025-03-08", "children[0].due_on": "2025-05-01"}, ["children[0].due_on"]),
    ("dates-birth", {"children[0].born_on": "2025-03-09"}, ["children[0].born_on"]),
    ("dates-death", {"children[0].died_on": "2024-11-19"}, ["children[0].died_on"]),
    ("dates-age", {"children[0].age_at_incident": 1}, ["children[0].age_at_incident"]),
    (
        "dates-age",
        {"children[0].age_at_incident": 1, "children[0].born_on": "2025-03-08"},
        ["children[0].age_at_incident"],
    ),
    ("dates-aware", {"incidents[0].occurred_on": "2025-03-11"}, ["incidents[0].notification.la_aware_on"]),
    ("dates-sent", {SENT: "2025-03-09"}, [SENT]),
    ("dates-sent", {"incidents[0].nature": "death", "children[0].died_on": "2025-03-14"}, [SENT]),
    ("dates-told", {"incidents[0].notification.told[0].on": "2025-03-07"}, ["incidents[0].notification.told[0].on"]),
    (
        "dates-authorised",
        {"incidents[0].notification.agreements[1].on": "2025-03-09"},
        ["incidents[0].notification.agreements[1].on"],
    ),
    (
        "dates-authorised",
        {"incidents[0].notification.authorised_by.on": "2025-03-14"},
        ["incidents[0].notification.authorised_by.on"],
    ),
    (
        "dates-authorised",
        {"incidents[0].notification.authorised_by.on": "2025-03-09"},
        ["incidents[0].notification.authorised_by.on"],
    ),
    ("dates-meeting", {RR + "met_on": "2025-03-12"}, [RR + "met_on"]),
    ("dates-decision", {RR + "decision.decided_on": "2025-03-26"}, [RR + "decision.decided_on"]),
    ("dates-sign-off", {RR + "sign_off[0].on": "2025-03-26"}, [RR + "sign_off[0].on"]),
    ("dates-sign-off", {RR + "sign_off[0].on": "2025-03-30"}, [RR + "sign_off[0].on"]),
    ("dates-sign-off", {RR + "sign_off[0].on": "2025-04-03"}, [RR + "sign_off[0].on"]),
    ("dates-submitted", {RR + "submitted_on": "2025-03-30"}, [RR + "submitted_on"]),
    ("dates-panel-reply", {RR + "panel_reply.on": "2025-04-01"}, [RR + "panel_reply.on"]),
    ("dates-return", {RR + "returns[0].received_on": "2025-03-09"}, [RR + "returns[0].received_on"]),
    ("dates-return", {RR + "returns[0].received_on": "2025-04-03"}, [RR + "returns[0].received_on"]),
    ("dates-period", {RR + "returns[0].last_on": "2024-11-19"}, [RR + "returns[0].last_on"]),
    ("dates-period", {RR + "returns[0].last_on": "2025-03-22"}, [RR + "returns[0].received_on"]),
    ("dates-chronology", {RR + "chronology[2].until": "2025-02-02"}, [RR + "chronology[2].until"]),
    ("dates-chronology", {RR + "chronology[3].on": "2025-04-03"}, [RR + "chronology[3].on"]),
    ("dates-chronology", {RR + "chronology[3].until": "2025-04-03"}, [RR + "chronology[3].until"]),
    (
        "dates-episode",
        {RR + "key_practice_episodes[0].last_on": "2025-02-02"},
        [RR + "key_practice_episodes[0].last_on"],
    ),
    (
        "dates-episode-inside",
        {RR + "key_practice_episodes[0].first_on": "2024-11-19"},
        [RR + "key_practice_episodes[0].first_on"],
    ),
    (
        "dates-episode-inside",
        {RR + "key_practice_episodes[0].last_on": "2025-03-09"},
        [RR + "key_practice_episodes[0].last_on"],
    ),
    (
        "dates-episode-inside",
        {RR + "key_practice_episodes[0].first_on": "2025-03-09", RR + "key_practice_episodes[0].last_on": GONE},
        [RR + "key_practice_episodes[0].first_on"],
    ),
    (
        "dates-immediate-action",
        {RR + "immediate_actions[0].done_on": "2025-03-07", RR + "learning_shared[0].on": "2025-03-07"},
        [RR + "immediate_actions[0].done_on", RR + "learning_shared[0].on"],
    ),
    (
        "dates-immediate-action",
        {RR + "immediate_actions[0].due_on": "2025-03-07"},
        [RR + "immediate_actions[0].due_on"],
    ),
    ("dates-review", {"review.initiated_on": "2025-03-30"}, ["review.initiated_on"]),
    ("dates-review", {"review.what_happened[1].until": "2025-02-02"}, ["review.what_happened[1].until"]),
    ("dates-publication", {"publication.copy_sent_on": "2025-03-30"}, ["publication.copy_sent_on"]),
    ("dates-publication", {"publication.copy_sent_on": "2025-09-26"}, ["publication.published_on"]),
    (
        "dates-publication",
        {"publication.copy_sent_on": GONE, "publication.published_on": "2025-03-30"},
        ["publication.published_on"],
    ),
    ("dates-publication", {"publication.removed_on": "2025-09-24"}, ["publication.removed_on"]),
]

SILENT: list[tuple[str, dict[str, object]]] = [
    ("dates-return", {RR + "returns[0].received_on": "2025-04-02"}),
    ("dates-sign-off", {RR + "sign_off[0].on": "2025-03-31"}),
    ("dates-chronology", {RR + "chronology[3].until": "2025-04-02"}),
    ("dates-episode-inside", {RR + "key_practice_episodes[0].last_on": "2025-03-08"}),
    (
        "dates-episode-inside",
        {RR + "chronology[3].until": "2025-03-20", RR + "key_practice_episodes[0].last_on": "2025-03-20"},
    ),
    ("dates-birth", {"children[0].born_on": GONE, "children[0].due_on": "2025-05-01"}),
    ("dates-birth", {"children[0].born_on": "2025-03-08"}),
    ("dates-birth", {"children[0].born_on": "2025-03-09", "children[0].due_on": "2025-05-01"}),
    ("dates-age", {"children[0].born_on": "2025-03-09"}),
    ("dates-age", {"children[0].age_at_incident": GONE}),
    ("dates-sent", {"children[0].died_on": "2025-03-14"}),
    ("dates-aware", {"incidents[0].occurred_on": "2025-03-10"}),
    ("dates-authorised", {"incidents[0].notification.authorised_by": GONE}),
    ("dates-authorised", {"incidents[0].notification.authorised_by.on": GONE}),
    ("dates-episode-inside", {RR + "chronology": []}),
    ("dates-decision", {RR + "decision": GONE}),
    ("dates-panel-reply", {RR + "panel_reply": GONE}),
    ("dates-review", {RR + "decision": GONE}),
    ("dates-publication", {**IN_REVIEW}),
]

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(dates, FIRES, SILENT)


@pytest.mark.parametrize(
    ("rule", "path", "happens", "cannot_be"),
    [
        ("dates-authorised", "incidents[0].notification.authorised_by.on", "2025-03-14", "2025-03-09"),
        ("dates-sign-off", RR + "sign_off[0].on", "2025-04-03", "2025-03-26"),
        ("dates-return", RR + "returns[0].received_on", "2025-04-03", "2025-03-09"),
        ("dates-publication", "publication.copy_sent_on", "2025-09-26", "2025-03-30"),
    ],
)
def test_what_should_not_be_and_happens_is_told_and_not_refused(
    rule: str, path: str, happens: str, cannot_be: str
) -> None:
    said = [[one.severity for one in problems({path: day}) if one.rule == rule] for day in (happens, cannot_be)]
    assert said == [[Severity.WARNING], [Severity.ERROR]]


# A thematic review: a second incident, a year later.
LATER = case_data({"incidents[0].key": "fire", "incidents[0].occurred_on": "2026-03-08"})["incidents"][0]
TWICE = {"incidents[1]": LATER}
ELDER = case_data({"children[0].key": "wren", "children[0].born_on": "2016-01-01"})["children"][0]


def test_a_child_may_be_born_between_two_incidents_that_are_about_it():
    assert paths("dates-birth", {**TWICE, "children[0].born_on": "2025-12-01"}) == []
    assert paths("dates-birth", {**TWICE, "children[0].born_on": "2026-03-09"}) == ["children[0].born_on"]


def test_a_child_unborn_at_the_first_of_two_incidents_has_the_day_on_which_it_was_expected_and_no_age_there():
    born_since = {**TWICE, "children[0].born_on": "2025-12-01", "children[0].due_on": "2025-12-05"}
    assert paths("dates-birth", born_since) == []
    assert paths("dates-age", {**born_since, "children[0].age_at_incident": 0}) == []


@pytest.mark.parametrize("sent_on", ["2026-03-12", GONE])
def test_a_review_follows_the_first_of_two_notifications_and_of_two_decisions(sent_on):
    later = {"notification.sent_on": sent_on, "rapid_review.decision.decided_on": sent_on}
    changes = {f"incidents[0].{field}": day for field, day in later.items()}
    second = case_data({"incidents[0].key": "fire", "incidents[0].occurred_on": "2026-03-08", **changes})["incidents"]
    assert paths("dates-review", {"incidents[1]": second[0], "review.initiated_on": "2025-03-31"}) == []
    assert paths("dates-review", {"incidents[1]": second[0], "review.initiated_on": "2025-03-12"}) != []


def test_an_age_is_that_at_the_first_of_two_incidents():
    assert paths("dates-age", {**TWICE, "children[0].age_at_incident": 0}) == []
    assert paths("dates-age", {**TWICE, "children[0].age_at_incident": 1}) == ["children[0].age_at_incident"]


def test_an_incident_of_other_children_says_nothing_of_a_childs_days():
    two = {"children[1]": ELDER, "incidents[0].children": ["wren"], "incidents[1]": {**LATER, "children": ["robin"]}}
    born = {**two, "children[0].born_on": "2025-06-01", "children[1].age_at_incident": 9}
    assert paths("dates-birth", born) == []
    assert paths("dates-age", {**born, "children[0].age_at_incident": 0}) == []
    other_way = {**born, "incidents[0].children": ["robin"], "incidents[1].children": ["wren"]}
    assert paths("dates-birth", other_way) == ["children[0].born_on"]


def test_a_child_whom_no_incident_is_about_has_no_day_to_compare_with():
    assert paths("dates-birth", {"children[1]": ELDER, "incidents[0].children": ["robin"]}) == []
    assert paths("dates-age", {"children[1]": ELDER, "incidents[0].children": ["robin"]}) == []


def test_the_age_of_every_child_is_looked_at():
    siblings = {"children[0].age_at_incident": GONE, "children[1]": {**ELDER, "age_at_incident": 8}}
    assert paths("dates-age", siblings) == ["children[1].age_at_incident"]
