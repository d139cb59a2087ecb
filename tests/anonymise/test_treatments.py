from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated

import pytest
from pydantic import Field

from reportgen.anonymise import clear, treatments
from reportgen.anonymise.gathering import gather, walk
from reportgen.anonymise.treatments import TREATMENTS, Act, fields_to_treat, untreated
from reportgen.errors import ClearingError
from reportgen.model.case import Case, Phase
from reportgen.model.case.field import Key, Line, Name
from support.cases import a_case
from support.clearing import PARTNERSHIP, leaves


def test_every_field_that_can_identify_has_a_treatment() -> None:
    assert untreated() == ()


def test_every_treatment_is_of_a_field() -> None:
    assert set(TREATMENTS) == set(fields_to_treat())


def test_what_the_model_says_identifies_somebody_is_looked_for_in_print_unless_it_is_a_trait() -> None:
    traits = {f"children.{name}.value" for name in ("ethnicity", "religion", "first_language", "disability")}
    traits |= {"children.sex", "children.legal_status", "children.age_at_incident", "incidents.nature"}
    identifying = {path for path, _, identifies in leaves() if identifies}
    assert {path for path in identifying if TREATMENTS[path].category is None} == traits | {"publication.published_on"}


def test_every_direct_identifier_is_gathered_unless_it_is_printed_on_purpose() -> None:
    for path in fields_to_treat():
        treatment = TREATMENTS[path]
        if treatment.act in {Act.PSEUDONYM, Act.KIND, Act.ROLE, Act.ADDRESS, Act.AUTHORITY, Act.WORDS, Act.REWORD}:
            assert treatment.category is not None, path


def test_every_filled_field_of_a_case_with_a_category_gives_an_identifier() -> None:
    case = a_case({"publication.anonymous": True})
    gathered = {identifier.reference for identifier in gather(case, PARTNERSHIP)}
    for path, pattern, _, _ in walk(case):
        if pattern in TREATMENTS and TREATMENTS[pattern].category is not None:
            assert path in gathered, path


class _Wider(Case):
    nickname: Annotated[Name | None, Field(description="New.")] = None
    remark: Annotated[tuple[Line, ...], Field(description="New.")] = ()
    seen_on: dt.date | None = None
    table: Mapping[str, int] | None = None
    is_new: bool = False
    count: int = 0
    state: Phase | None = None
    whose: Key | None = None


def test_a_new_field_is_refused_until_it_has_a_treatment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(treatments, "Case", _Wider)
    fields_to_treat.cache_clear()
    try:
        assert untreated() == ("nickname", "remark", "seen_on", "table")
        with pytest.raises(ClearingError) as caught:
            clear(a_case(), PARTNERSHIP)
        assert {problem.rule for problem in caught.value.problems} == {"clear-untreated-field"}
    finally:
        fields_to_treat.cache_clear()
