"""Every field of a case either identifies nobody by its kind, is rewritten before it is published, or is marked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest

from reportgen.load.shape import shapes, type_parts
from reportgen.model.case import Case, Identifies
from reportgen.model.case.field import Key, Noun, RefersTo
from reportgen.model.passage import Passage

PUBLISHED_ON_PURPOSE = {
    "Person.pseudonym": "the stand-in for a name",
    "Place.kind": "what the published report says instead of the place",
    "Agency.kind": "what the published report says instead of the agency",
    "Case.public_name": "what the report is called",
    "Case.guidance": "id of a guidance pack",
    "Review.title": "title of the published report",
    "Reviewer.name": "the law wants reviewers to be named",
    "GlossaryTerm.term": "a term of the field",
    "Publication.themes": "words for the published list",
}


def nouns(noun: type[Noun]) -> Iterator[type[Noun]]:
    """The noun and everything that can stand inside it."""
    yield noun
    for shape in shapes(noun).values():
        if shape.noun:
            yield from nouns(shape.noun)


def leaves() -> Iterator[tuple[str, list[Any]]]:
    """Every field that holds a value, by the noun that defines it, with all that is said about its type."""
    for noun in sorted(set(nouns(Case)), key=lambda noun: noun.__name__):
        for name, hint in get_type_hints(noun, include_extras=True).items():
            shape = shapes(noun).get(name)
            if shape is not None and shape.noun is None:
                owner = next(base for base in reversed(noun.__mro__) if name in getattr(base, "model_fields", {}))
                yield f"{owner.__name__}.{name}", list(type_parts(hint))


LEAVES = dict(leaves())
KEY_CONSTRAINTS = get_args(Key)[1]


@pytest.mark.parametrize("field", LEAVES)
def test_a_field_is_harmless_rewritten_or_marked(field: str) -> None:
    parts = LEAVES[field]
    (kind,) = {part for part in parts if isinstance(part, type) and part not in {NoneType, tuple}}
    harmless = kind is bool or issubclass(kind, StrEnum) or KEY_CONSTRAINTS in parts
    marked = any(isinstance(part, Identifies) for part in parts)
    assert harmless or kind is Passage or marked or field in PUBLISHED_ON_PURPOSE


def test_what_is_published_on_purpose_is_there_and_not_marked() -> None:
    for field in PUBLISHED_ON_PURPOSE:
        assert not any(isinstance(part, Identifies) for part in LEAVES[field]), field


def test_every_date_and_number_is_marked() -> None:
    for field, parts in LEAVES.items():
        if dt.date in parts or int in parts:
            assert any(isinstance(part, Identifies) for part in parts), field


def test_every_key_that_is_not_a_name_refers_to_something() -> None:
    # `load` looks a key up only where the model says what it refers to.
    for field, parts in LEAVES.items():
        if KEY_CONSTRAINTS in parts:
            refers = any(isinstance(part, RefersTo) for part in parts)
            assert refers == (not field.endswith(".key")), field
