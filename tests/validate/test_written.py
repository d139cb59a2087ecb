from __future__ import annotations

import pytest

from reportgen.errors import Severity
from support.rules import paths, problems

GIVEN = "children[0].name.given"


@pytest.mark.parametrize("name", ["“Marlowe”", "”Marlowe”", "‘Marlowe’", "„Marlowe“", "«Marlowe»"])
def test_a_name_in_curly_quotation_marks_is_a_warning(name: str) -> None:
    (found,) = [one for one in problems({GIVEN: name}) if one.rule == "written-quoted"]
    assert (found.where.path, found.severity) == (GIVEN, Severity.WARNING)
    assert "Write it without them" in found.remedy


@pytest.mark.parametrize("name", ["Marlowe", "O’Hara", "‘Abd", "Marlowe’", "“Marlowe” Ann"])
def test_a_name_that_has_a_mark_of_its_own_is_none(name: str) -> None:
    assert paths("written-quoted", {GIVEN: name}) == []


def test_what_somebody_said_may_stand_in_them() -> None:
    assert paths("written-quoted", {"incidents[0].summary": "“I want to go home.”"}) == []


@pytest.mark.parametrize("words", ["[robin] was seen.", "She met [Mother] there."])
def test_a_key_in_single_brackets_is_a_warning(words: str) -> None:
    (found,) = [one for one in problems({"incidents[0].summary": words}) if one.rule == "written-reference"]
    assert (found.where.path, found.severity) == ("incidents[0].summary", Severity.WARNING)


@pytest.mark.parametrize("words", ["[[robin]] was seen.", "[sic] She was seen.", "[[ Mother ]] came."])
def test_a_reference_and_other_words_in_brackets_are_none(words: str) -> None:
    assert paths("written-reference", {"incidents[0].summary": words}) == []
