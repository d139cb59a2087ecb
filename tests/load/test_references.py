"""Keys: each one once, and nothing that refers to a key that is not there."""

from __future__ import annotations

import time
from typing import Any

import pytest

from support.sources import problems_of, smallest

MOTHER = {
    "key": "mother",
    "name": {"given": "Isolde", "family": "Quillfeather"},
    "pseudonym": "Mother",
    "relationship": "mother",
}
AGENCY = {"key": "csc", "name": "Fernmoor Children's Social Care", "kind": "children's social care"}
PLACE = {"key": "school", "name": "Larkmead Primary School", "kind": "a primary school"}


def rules(**changes: object) -> list[str]:
    return [problem.rule for problem in problems_of(smallest(**changes))]


@pytest.mark.parametrize("second", [{"family": [{**MOTHER, "key": "child"}]}, {"places": [{**PLACE, "key": "child"}]}])
def test_people_places_and_agencies_share_one_set_of_keys(second: dict[str, Any]) -> None:
    assert rules(**second) == ["case-key-twice"]


def test_other_keys_are_unique_within_their_list_only() -> None:
    assert rules(incidents__0__key="child") == []
    incident = {"key": "fall", "agency": "csc"}
    assert "case-key-twice" in rules(incidents__1=incident)


@pytest.mark.parametrize(
    "changes",
    [
        {"children__0__school": "school", "places": [PLACE]},
        {"family": [{**MOTHER, "to": ["child"]}]},
        {"agencies": [AGENCY], "professionals": [{**MOTHER, "role": "Nurse", "relationship": ..., "agency": "csc"}]},
        {"incidents__0__children": ["child"]},
        {"agencies": [AGENCY], "incidents__0__rapid_review": {"returns": [{"agency": "csc"}]}},
        {"incidents__0__summary": "[[child]] and [[ Child ]]"},
        {"incidents__0__summary": r"not a reference: \[child\]"},
    ],
)
def test_a_key_that_stands_there_is_accepted(changes: dict[str, Any]) -> None:
    for value in changes.get("professionals", ()):
        del value["relationship"]
    assert rules(**changes) == []


_ANALYSIS = {"characteristic": "race", "analysis": "x", "children": ["y"]}
_REVIEW = {"initiated_on": "2026-03-25", "recommendations": [{"key": "r", "to": "x", "recommendation": "y"}]}


@pytest.mark.parametrize(
    "changes",
    [
        {"children__0__school": "school"},
        {"children__0__school": "csc", "agencies": [AGENCY]},
        {"family": [{**MOTHER, "to": ["mother"]}]},
        {"incidents__0__children": ["chid"]},
        {"incidents__0__rapid_review": {"returns": [{"agency": "csc"}]}},
        {"incidents__0__rapid_review": {"improvements": [{"key": "a", "improvement": "b", "agencies": ["csc"]}]}},
        {"incidents__0__rapid_review": {"identity": {"analyses": [_ANALYSIS]}}},
        {"review": {"initiated_on": "2026-03-25", "portraits": [{"child": "mother", "pen_picture": "x"}]}},
        {"review": {**_REVIEW, "recommendations": [{"key": "r", "to": "x", "recommendation": "y", "findings": ["f"]}]}},
        {"incidents__0__summary": "[[nobody]]"},
        {"incidents__0__summary": "**[[nobody]]**"},
        {"incidents__0__summary": r"\[\[nobody\]\]"},
        {"note": "[[fall]]"},
    ],
)
def test_a_key_that_nothing_has_is_refused(changes: dict[str, Any]) -> None:
    assert rules(**changes) == ["refs-unknown"]


def test_a_finding_of_the_review_can_be_referred_to() -> None:
    review = {
        **_REVIEW,
        "findings": [{"key": "f", "title": "x", "finding": "y"}],
        "recommendations": [{"key": "r", "to": "x", "recommendation": "y", "findings": ["f"]}],
    }
    assert rules(review=review) == []


def test_each_key_is_told_once_a_text_where_it_first_stands() -> None:
    summary = "x [[ Nobody ]] y [[child]] z [[nobody]] and [[else]]"
    problems = problems_of(smallest(incidents__0__summary=summary))
    line = smallest(incidents__0__summary=summary).decode().splitlines()[problems[0].where.line - 1]
    assert [line[problem.where.column - 1 :][:8] for problem in problems] == ["[[ Nobod", "[[else]]"]


def test_a_text_full_of_unknown_keys_is_told_quickly() -> None:
    begun = time.process_time()
    assert len(problems_of(smallest(note=" ".join(f"[[a{number}]]" for number in range(50_000))))) == 20
    assert time.process_time() - begun < 5


def test_a_suggestion_points_to_the_key_and_does_not_write_it_out() -> None:
    problems = problems_of(smallest(family=[MOTHER], incidents__0__summary="[[mothr]]"))
    assert problems[0].remedy.startswith("Did you mean the key of `family[0]`, on line ")
    assert "mother" not in problems[0].remedy


def test_a_reference_has_its_suggestion_or_is_told_what_to_write() -> None:
    (close,) = problems_of(smallest(agencies=[AGENCY], incidents__0__rapid_review={"returns": [{"agency": "cscc"}]}))
    assert close.remedy.startswith("Did you mean the key of `agencies[0]`")
    (far,) = problems_of(smallest(children__0__school="elsewhere"))
    assert far.remedy == "Write a key that stands in `places`, or add the entry there"


def test_a_field_that_is_not_known_hides_no_reference_behind_it() -> None:
    review = {"recomendations": [], "portraits": [{"child": "nobody", "pen_picture": "x"}]}
    assert sorted(rules(review={**_REVIEW, **review})) == ["case-unknown-field", "refs-unknown"]


def test_a_key_in_capitals_is_told_for_its_capitals_and_not_as_one_that_nothing_has() -> None:
    assert rules(incidents__0__children=["CHILD"]) == ["case-key"]
    assert "case-key-twice" in rules(family=[{**MOTHER, "key": "CHILD"}])


def test_a_group_where_a_word_belongs_is_told_once() -> None:
    assert rules(children__0__name__middle=[{"given": "x"}]) == ["case-type"]


def test_references_are_checked_even_when_a_field_is_wrong() -> None:
    assert rules(phase="x", incidents__0__summary="[[nobody]]") == ["case-choice", "refs-unknown"]


def test_a_reference_in_a_text_that_cannot_be_read_is_left_alone() -> None:
    assert rules(incidents__0__summary="# [[nobody]]") == ["case-markup"]


def test_two_people_may_not_share_a_pseudonym() -> None:
    assert rules(children__0__pseudonym=" mother", family=[MOTHER]) == ["case-pseudonym-twice"]


@pytest.mark.parametrize("value", ["two\nlines", "a\ttab"])
def test_a_name_stands_on_one_line(value: str) -> None:
    assert rules(children__0__name__given=value) == ["case-one-line"]


def test_a_line_end_behind_a_name_is_none_within_it() -> None:
    assert rules(children__0__name__given="Marlowe\n") == []


def test_an_address_may_stand_on_several_lines() -> None:
    assert rules(children__0__address="4 Example Lane\nFernmoor") == []


def test_what_is_not_a_list_or_group_is_left_to_the_field() -> None:
    assert rules(family="x", agencies=[5], review=7) == ["case-type"] * 3
