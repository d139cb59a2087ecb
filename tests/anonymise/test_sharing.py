from __future__ import annotations

import datetime as dt
from enum import Enum

import pytest

from reportgen.anonymise import pseudonymise, sharing
from reportgen.anonymise.sharing import SHARED, unshared
from reportgen.anonymise.treatments import TREATMENTS, Act, fields_to_treat
from reportgen.errors import ClearingError
from support.cases import a_case
from support.clearing import PARTNERSHIP, leaves


def test_every_field_that_can_identify_has_a_treatment() -> None:
    assert unshared() == ()


def test_every_treatment_is_of_a_field() -> None:
    assert set(SHARED) == set(fields_to_treat())


def test_what_identifies_directly_is_never_kept() -> None:
    for path, treatment in TREATMENTS.items():
        if treatment.category in {"number", "contact", "reference", "other"}:
            assert SHARED[path] in {Act.UNPUBLISHED, Act.WORDS}, path
        if treatment.category is not None:
            assert SHARED[path] is not Act.KEPT, path


def test_only_what_is_chosen_from_a_list_is_shared_as_it_stands() -> None:
    kinds = {path: kind for path, kind, _ in leaves()}
    assert {path for path, act in SHARED.items() if act is Act.KEPT} == {
        "children.sex", "children.legal_status", "incidents.nature",
    }  # fmt: skip
    for path, act in SHARED.items():
        if issubclass(kinds[path], dt.date):
            assert act in {Act.MONTH, Act.AGE, Act.UNPUBLISHED}, path
        elif act is Act.KEPT:
            assert issubclass(kinds[path], Enum), path


def test_a_new_field_is_refused_until_it_has_a_treatment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sharing.SHARED, "children.health")
    case = a_case()
    with pytest.raises(ClearingError) as caught:
        pseudonymise(case, case.incidents[0], PARTNERSHIP)
    assert [(problem.rule, problem.where.path) for problem in caught.value.problems] == [
        ("clear-untreated-field", "children.health")
    ]
