"""What the fields of a noun look like, read off its types once."""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from msgspec import Struct
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from reportgen.model.case.field import Noun, Reference, RefersTo, Secret
from reportgen.model.passage import Passage

__all__ = ["Shape", "field_names", "shape_at", "shapes", "type_parts"]

Kind = Literal["group", "text", "words", "choice", "yes or no", "number", "date"]

_KINDS: dict[type, Kind] = {Passage: "text", str: "words", bool: "yes or no", int: "number", dt.date: "date"}


class Shape(Struct, frozen=True):
    """One field.

    Attributes:
        kind: what its value, or each item of its list, is; `text` is read for mark-up and mentions, `words` are not.
        many: whether it is a list.
        noun: the type of a group.
        choices: the words that a choice accepts, in the model's order.
        refers_to: the list in which its key must stand, or "".
        longest: most characters, or 0 for any number.
        lowest: least number; 0 where the model has no limit.
        highest: greatest number; 0 where the model has no limit.
        is_reference: whether the words become a folder's name.
        several_lines: whether the words may stand on several lines.
        description: what the manual says.
    """

    kind: Kind
    many: bool
    noun: type[Noun] | None
    choices: tuple[str, ...]
    refers_to: str
    longest: int
    lowest: int
    highest: int
    is_reference: bool
    several_lines: bool
    description: str


@cache
def shapes(noun: type[Noun]) -> dict[str, Shape]:
    """The fields of a noun by name, in the model's order."""
    return {name: _shape(field) for name, field in noun.model_fields.items()}


def shape_at(noun: type[Noun], path: tuple[str | int, ...]) -> Shape | None:
    """The field at the end of a path; places in lists are passed over. None where the model has no such field."""
    at: type[Noun] | None = noun
    shape = None
    for step in path:
        if isinstance(step, int):
            continue
        shape = shapes(at).get(step) if at else None
        at = shape.noun if shape else None
    return shape


@cache
def field_names(noun: type[Noun]) -> frozenset[str]:
    """The names of all fields, of the noun and of what stands inside it."""
    names = set(noun.model_fields)
    for field in noun.model_fields.values():
        for part in type_parts(field.annotation):
            if isinstance(part, type) and issubclass(part, Noun):
                names |= field_names(part)
    return frozenset(names)


def _shape(field: FieldInfo) -> Shape:
    parts = [*type_parts(field.annotation), *field.metadata]
    leaf = next(part for part in parts if isinstance(part, type) and part is not types.NoneType and part is not tuple)
    group = leaf if issubclass(leaf, Noun) else None
    choice = leaf if issubclass(leaf, StrEnum) else None
    constraints = [part for part in parts if isinstance(part, StringConstraints)]
    lengths = [part.max_length for part in (*constraints, *parts) if isinstance(part, (StringConstraints, MaxLen))]
    return Shape(
        kind="group" if group else "choice" if choice else _KINDS[leaf],
        many=tuple in parts,
        noun=group,
        choices=tuple(choice) if choice else (),
        refers_to=next((part.where for part in parts if isinstance(part, RefersTo)), ""),
        longest=min((length for length in lengths if length), default=0),
        lowest=next((int(part.ge) for part in parts if isinstance(part, Ge) and isinstance(part.ge, int)), 0),
        highest=next((int(part.le) for part in parts if isinstance(part, Le) and isinstance(part.le, int)), 0),
        is_reference=any(part in get_args(Reference) for part in constraints),
        several_lines=any(part in get_args(Secret) for part in constraints),
        description=field.description or "",
    )


def type_parts(hint: object) -> Iterator[Any]:
    """The types that a hint is made of, and what is annotated to them."""
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *notes = get_args(hint)
        yield from type_parts(inner)
        for note in notes:
            yield note
            if isinstance(note, FieldInfo):
                yield from note.metadata
    elif origin in {Union, types.UnionType}:
        for one in get_args(hint):
            yield from type_parts(one)
    elif origin is tuple:
        yield tuple
        yield from type_parts(get_args(hint)[0])
    else:
        yield hint
