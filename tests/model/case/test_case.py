"""A case as a whole."""

from __future__ import annotations

import yaml

from reportgen.load import load
from reportgen.model.case import Case, Phase
from support.sources import SMALLEST, smallest

TWO = [SMALLEST["children"][0], {"key": "second", "name": {"given": "Wren", "family": "Quillfeather"}}]
MOTHER = {"key": "mother", "name": {"given": "Isolde", "family": "Quillfeather"}, "relationship": "mother"}
NURSE = {"key": "nurse", "name": {"given": "Perpetua", "family": "Ashgrove"}, "role": "Nurse"}


def case(**changes: object) -> Case:
    return load(smallest(**changes), "x.yaml").case


def test_phases_are_in_order() -> None:
    assert [phase.order for phase in Phase] == [0, 1, 2, 3]


def test_people_are_children_family_and_professionals() -> None:
    people = case(children=TWO, professionals=[NURSE], family=[MOTHER]).people()
    assert [person.key for person in people] == ["child", "second", "mother", "nurse"]


def test_an_incident_concerns_the_children_that_it_names_or_all() -> None:
    both = case(children=TWO)
    assert [child.key for child in both.children_of(both.incidents[0])] == ["child", "second"]
    one = case(children=TWO, incidents__0__children=["second"])
    assert [child.key for child in one.children_of(one.incidents[0])] == ["second"]


def test_the_smallest_case_is_plain_yaml() -> None:
    assert yaml.safe_load(smallest()) == SMALLEST
