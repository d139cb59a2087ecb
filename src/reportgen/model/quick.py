"""Frozen dataclasses that are made in half the time.

A frozen dataclass puts every value into its field past its own guard, by `object.__setattr__`, and for the small nouns
of a document, of which a long one has ten thousands, that takes longer than all else about them. Here an instance
stands open while it is filled, and is frozen from then on like any other.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any, TypeVar

__all__ = ["quick"]

Noun = TypeVar("Noun", bound=type)


def quick(noun: Noun) -> Noun:
    """Give a frozen dataclass with slots, none of whose fields has a factory, a quicker way to be made."""
    known = fields(noun)
    parameters = [field.name if field.default is MISSING else f"{field.name}=_{field.name}" for field in known]
    lines = [
        f"def __init__(self, {', '.join(parameters)}):",
        "    _become(self, _Open)",
        *(f"    self.{field.name} = {field.name}" for field in known),
        "    self.__class__ = _Frozen",
    ]
    names: dict[str, Any] = {f"_{field.name}": field.default for field in known}
    names["_become"] = object.__dict__["__class__"].__set__
    names["_Open"] = type(noun.__name__, (), {"__slots__": tuple(field.name for field in known)})
    names["_Frozen"] = noun
    exec("\n".join(lines), names)  # noqa: S102 - as dataclasses itself makes it; the names are those of our own code
    made, usual = names["__init__"], noun.__dict__["__init__"]
    made.__qualname__, made.__annotations__ = usual.__qualname__, usual.__annotations__
    type.__setattr__(noun, "__init__", made)
    return noun
