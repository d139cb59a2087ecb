"""People of a case: their names, and what is recorded about them."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reportgen.model.case.people import Child, PersonName

NAME = PersonName(given="Marlowe", middle=("Wren",), family="Quill-Feather", known_as=("Marly",))


def test_a_name_is_whole_and_in_parts() -> None:
    assert NAME.full == "Marlowe Quill-Feather"
    assert NAME.parts == ("Marlowe", "Wren", "Quill-Feather", "Marly")


@pytest.mark.parametrize("recorded", ["Hindu", {"value": "Hindu"}])
def test_a_characteristic_is_written_short_or_long(recorded: object) -> None:
    child = Child.model_validate({"key": "a", "name": NAME, "religion": recorded})
    assert child.religion is not None
    assert child.religion.value == "Hindu"


def test_a_characteristic_that_is_not_known_has_a_reason() -> None:
    child = Child.model_validate({"key": "a", "name": NAME, "religion": {"not_known": "Not asked yet"}})
    assert child.religion is not None
    assert child.religion.not_known


@pytest.mark.parametrize("recorded", [{}, {"value": "Hindu", "not_known": "x"}, {"not_known": ""}, ""])
def test_anything_else_is_not_a_characteristic(recorded: object) -> None:
    with pytest.raises(ValidationError):
        Child.model_validate({"key": "a", "name": NAME, "religion": recorded})
