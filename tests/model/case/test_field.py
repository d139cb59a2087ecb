"""The kinds of field of a case, as they are when a case is made in Python."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import TypeAdapter, ValidationError

from reportgen.model.case.field import ClockTime, Key, Line, Narrative, On, Reference, YesNo
from reportgen.model.case.people import PersonName
from reportgen.model.passage import Passage, PassageParagraph, Words


@pytest.mark.parametrize("value", ["AVE-2026-004", "0042", "a", "A b_c.d-e", "console", "x" * 60])
def test_a_reference_can_be_the_name_of_a_folder(value: str) -> None:
    assert TypeAdapter(Reference).validate_python(value) == value


@pytest.mark.parametrize(
    "value", ["", ".", "..", ".a", "a.", "a/b", "a\\b", "a:b", "CON", "nul.txt", "com1", "x" * 61, "é", "-a", "a\nb"]
)
def test_what_some_system_cannot_take_is_not_a_reference(value: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Reference).validate_python(value)


@pytest.mark.parametrize("value", ["a", "mother", "child_1", "kpe-2"])
def test_a_key_is_lower_case(value: str) -> None:
    assert TypeAdapter(Key).validate_python(value) == value


@pytest.mark.parametrize("value", ["", "1a", "A", "a b", "a.b", "é", "a" * 41, "a\n"])
def test_anything_else_is_not_a_key(value: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Key).validate_python(value)


@pytest.mark.parametrize("value", ["2026-03-31", dt.date(2026, 3, 31)])
def test_a_day_is_text_or_a_date(value: object) -> None:
    assert TypeAdapter(On).validate_python(value) == dt.date(2026, 3, 31)


@pytest.mark.parametrize(
    "value", ["2026-3-31", "20260331", "31/03/2026", "٢٠٢٦-٠٣-٣١", 20260331, dt.datetime(2026, 3, 31, tzinfo=dt.UTC)]
)
def test_anything_else_is_not_a_day(value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(On).validate_python(value)


@pytest.mark.parametrize("value", ["00:00", "14:05", "23:59"])
def test_a_time_has_hours_and_minutes(value: str) -> None:
    assert TypeAdapter(ClockTime).validate_python(value) == value


@pytest.mark.parametrize("value", ["24:00", "9:05", "14:60", "14:5", "1٤:05", 845])
def test_anything_else_is_not_a_time(value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(ClockTime).validate_python(value)


@pytest.mark.parametrize("value", ["yes", "true", 1, None])
def test_only_true_and_false_are_yes_and_no(value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(YesNo).validate_python(value)


@pytest.mark.parametrize("adapter", [TypeAdapter(Line), TypeAdapter(Narrative)])
def test_a_text_is_read_and_a_passage_stays(adapter: TypeAdapter[Passage]) -> None:
    passage = Passage((PassageParagraph((Words("x"),)),))
    assert adapter.validate_python("x") == adapter.validate_python(passage) == passage
    assert adapter.validate_python("") == Passage()
    with pytest.raises(ValidationError):
        adapter.validate_python(5)


def test_a_noun_is_frozen_and_shows_nothing() -> None:
    name = PersonName(given="Marlowe", family="Quillfeather")
    assert repr(name) == str(name) == "PersonName(…)"
    with pytest.raises(ValidationError):
        setattr(name, "given", "x")  # noqa: B010 - the type checker refuses the plain form
