"""Given names that a pseudonym may be drawn from, for whoever is called she, he or they.

The list lies in `lists/` with its licence. It holds no ordinary word but `Robin` and `Rowan`, and nobody's name whom a
public inquiry is called after.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal

__all__ = ["given_names"]


def given_names(pronoun: Literal["she", "he", "they"]) -> tuple[str, ...]:
    """Names for somebody, in alphabetical order; those for `they` suit everybody, and are among the others' too."""
    lists = _lists()
    return lists["they"] if pronoun == "they" else tuple(sorted((*lists[pronoun], *lists["they"])))


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    text = files("reportgen.identifiers").joinpath("lists/given-names.txt").read_text("utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if not line.startswith("#"))
    return {pronoun: tuple(names.split()) for pronoun, _, names in lines}
