"""Clearing one text of the made-up case, and looking through everything that a cleared case says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, get_args, get_origin

from msgspec import Struct
from pydantic import BaseModel

from reportgen.anonymise import clear
from reportgen.errors import ClearingError, Problem
from reportgen.model.case import Case, Identifies
from reportgen.model.cleared import Cleared
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Mention, Passage, Words
from support.cases import a_case

__all__ = ["PARTNERSHIP", "cleared", "leaves", "problems_of", "rewritten", "texts"]

PARTNERSHIP = Partnership.model_validate(
    {
        "name": "Averholt Safeguarding Children Partnership",
        "short_name": "ASCP",
        "mailbox": "reviews@averholt.example",
        "partners": {
            "local_authority": {"name": "Averholt Council"},
            "icb": {"name": "NHS Averholt Integrated Care Board"},
            "police": {"name": "Averholt Constabulary"},
        },
        "letterhead": {
            "address": ["The Corn Exchange", "Averholt", "AV1 1AA"],
            "phone": "01632 960 100",
            "website": "www.averholt-scp.example",
        },
    }
)


def cleared(text: str = "", changes: Mapping[str, object] | None = None) -> Cleared:
    """The made-up case, with a text as its conclusion and with changes, cleared."""
    return clear(a_case({"review.conclusion": text, **(changes or {})}), PARTNERSHIP)


def rewritten(text: str, changes: Mapping[str, object] | None = None) -> str:
    """What becomes of a text in the publishable report: its lines, parted by ` | `."""
    return " | ".join(_lines(cleared(text, changes).review.conclusion))


def problems_of(text: str = "", changes: Mapping[str, object] | None = None) -> tuple[Problem, ...]:
    """Why the case cannot be cleared; nothing, if it can."""
    try:
        cleared(text, changes)
    except ClearingError as error:
        return error.problems
    return ()


def leaves(model: type[BaseModel] = Case, above: str = "") -> Iterator[tuple[str, type, bool]]:
    """Every field of the model by path without indices, with its type and whether the model says that it identifies."""
    for name, field in model.model_fields.items():
        yield from _below(field.annotation, tuple(field.metadata), f"{above}{name}")


def _below(annotation: Any, marks: tuple[object, ...], path: str) -> Iterator[tuple[str, type, bool]]:
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        yield from _below(inner, (*marks, *more), path)
    elif get_args(annotation):
        for argument in set(get_args(annotation)) - {type(None), Ellipsis}:
            yield from _below(argument, marks, path)
    elif issubclass(annotation, BaseModel):
        yield from leaves(annotation, f"{path}.")
    else:
        yield path, annotation, any(isinstance(mark, Identifies) for mark in marks)


def texts(noun: object) -> Iterator[str]:
    """Every text of a cleared case, of its review, and of anything else made of them."""
    if isinstance(noun, Passage):
        yield from _lines(noun)
    elif isinstance(noun, str):
        yield noun
    elif isinstance(noun, tuple):
        for item in noun:
            yield from texts(item)
    elif isinstance(noun, Struct):
        for name in noun.__struct_fields__:
            if name not in {"identifiers", "kept", "explained", "allowed"}:
                yield from texts(getattr(noun, name))


def _lines(passage: Passage) -> Iterator[str]:
    for runs in passage.lines():
        assert not any(isinstance(run, Mention) for run in runs)
        yield "".join(run.text for run in runs if isinstance(run, Words))
