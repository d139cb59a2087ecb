"""Every leaf of a case, with its place."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

__all__ = ["walk"]


def walk(noun: BaseModel, path: str = "", pattern: str = "") -> Iterator[tuple[str, str, object, BaseModel]]:
    """Every leaf of a case that is filled: its path with indices, without, its value, and the noun that holds it."""
    for name in type(noun).model_fields:
        value = getattr(noun, name)
        for index, item in enumerate(value) if isinstance(value, tuple) else ((None, value),):
            here = f"{path}{name}" if index is None else f"{path}{name}[{index}]"
            if isinstance(item, BaseModel):
                yield from walk(item, f"{here}.", f"{pattern}{name}.")
            elif item is not None and item != "":
                yield here, f"{pattern}{name}", item, noun
