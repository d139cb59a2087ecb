"""A noun that is made quickly is the same noun."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.document import Cell, ListItem, Paragraph, Row, Text, TextStyle
from reportgen.model.quick import quick

QUICK = (Text, Paragraph, ListItem, Row, Cell)


@dataclass(frozen=True, slots=True)
class Usual:
    name: str
    count: int = 1
    parts: tuple[str, ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class Quick:
    name: str
    count: int = 1
    parts: tuple[str, ...] = ()


@given(st.text(), st.integers(), st.lists(st.text()).map(tuple))
def test_it_is_made_compared_copied_and_shown_as_a_dataclass_is(name: str, count: int, parts: tuple[str, ...]) -> None:
    usual, made = Usual(name, count, parts), Quick(name, parts=parts, count=count)
    assert (made.name, made.count, made.parts) == (name, count, parts)
    assert hash(made) == hash(usual)
    assert repr(made) == repr(usual).replace("Usual", "Quick")
    assert made == Quick(name, count, parts) == copy.deepcopy(made) == _packed(made)
    assert replace(made, count=count + 1) == Quick(name, count + 1, parts) != made


def _packed(made: Quick) -> object:
    return pickle.loads(pickle.dumps(made))  # noqa: S301 - of this line


def test_its_defaults_and_its_signature_are_the_same() -> None:
    assert Quick("a") == Quick("a", 1, ())
    assert str(inspect.signature(Quick)) == str(inspect.signature(Usual))
    with pytest.raises(TypeError):
        Quick()  # type: ignore[call-arg]


def test_it_is_frozen_once_it_is_made() -> None:
    made = Quick("a")
    with pytest.raises(FrozenInstanceError):
        made.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del made.count
    assert type(made) is Quick


@pytest.mark.parametrize("noun", QUICK)
def test_the_small_nouns_of_a_document_are_frozen(noun: type) -> None:
    made = noun(*(field.name for field in fields(noun)))
    with pytest.raises(FrozenInstanceError):
        setattr(made, fields(noun)[0].name, "another")


def test_a_match_by_class_knows_it() -> None:
    match Text("words", TextStyle()):
        case Text(text="words"):
            pass
        case other:
            pytest.fail(f"{other} is not known")
