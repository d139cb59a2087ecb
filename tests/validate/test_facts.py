from __future__ import annotations

from reportgen.validate import facts
from support.cases import GONE, case_data
from support.rules import IN_RAPID_REVIEW, paths, table_tests

RR = "incidents[0].rapid_review."
EPISODE = RR + "key_practice_episodes[0]."
WHY = case_data()["incidents"][0]["rapid_review"]["key_practice_episodes"][0]["why"]

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("facts-child-and-family", {RR + "child_and_family": GONE}, [RR + "child_and_family"]),
    ("facts-childs-voice", {RR + "childs_voice": "?"}, [RR + "childs_voice"]),
    ("facts-agency-return", {RR + "returns[1]": GONE}, [RR + "returns"]),
    ("facts-agency-return", {RR + "returns": []}, [RR + "returns"] * 3),
    ("facts-agency-return", {RR + "returns[2].not_returned_because": GONE}, [RR + "returns"]),
    ("facts-return-once", {RR + "returns[1].agency": "csc"}, [RR + "returns[1].agency"]),
    (
        "facts-return-or-reason",
        {RR + "returns[2].received_on": "2025-03-21"},
        [RR + "returns[2].not_returned_because"],
    ),
    ("facts-return-content", {RR + "returns[1].author_role": GONE}, [RR + "returns[1].author_role"]),
    (
        "facts-return-content",
        {RR + "returns[0].involvement": "TBC", RR + "returns[0].first_on": GONE, RR + "returns[0].last_on": GONE},
        [RR + "returns[0].first_on", RR + "returns[0].last_on", RR + "returns[0].involvement"],
    ),
    ("facts-chronology", {RR + "chronology": []}, [RR + "chronology"]),
    ("facts-chronology-order", {RR + "chronology[1].on": "2024-11-19"}, [RR + "chronology[1].on"]),
    ("facts-chronology-source", {RR + "chronology[2].source": "?"}, [RR + "chronology[2].source"]),
    ("facts-chronology-source", {RR + "chronology[2].event": "?"}, [RR + "chronology[2].event"]),
    ("facts-episode", {RR + "key_practice_episodes": []}, [RR + "key_practice_episodes"]),
    ("facts-episode-analysed", {EPISODE + "why": GONE}, [EPISODE + "why"]),
    ("facts-episode-analysed", {EPISODE + "expected": "A referral."}, [EPISODE + "expected"]),
    ("facts-episode-analysed", {EPISODE + "expected": WHY}, [EPISODE + "expected"]),
    (
        "facts-episode-analysed",
        {EPISODE + "systemic_factors": "A bruise on a baby who could not roll was seen, noted, and not referred."},
        [EPISODE + "systemic_factors"],
    ),
]

SILENT: list[tuple[str, dict[str, object]]] = [
    ("facts-episode-analysed", {EPISODE + "why": "One two three four five six seven eight."}),
    ("facts-child-and-family", {**IN_RAPID_REVIEW, RR + "child_and_family": GONE}),
    ("facts-chronology-order", {RR + "chronology[1].on": "2024-11-20"}),
    ("facts-return-content", {RR + "returns[2].author_role": GONE}),
    ("facts-episode-analysed", {EPISODE + "good_practice": GONE}),
    ("facts-episode", {**IN_RAPID_REVIEW, RR + "key_practice_episodes": []}),
    ("facts-agency-return", {**IN_RAPID_REVIEW, RR + "returns": []}),
]

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(facts, FIRES, SILENT)


def test_rows_out_of_order_are_wrong_before_the_review_is_due() -> None:
    changes = {**IN_RAPID_REVIEW, RR + "chronology[1].on": "2024-11-19"}
    assert paths("facts-chronology-order", changes) == [RR + "chronology[1].on"]
