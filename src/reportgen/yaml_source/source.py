"""A file that has been read: its data, what is wrong with its YAML, and where everything stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Protocol, TypeAlias

from msgspec import Struct

from reportgen.discreet import Discreet
from reportgen.errors import Place, Problem

__all__ = ["Mark", "Path", "Source", "Spot", "dotted", "shown", "steps"]

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys, and 0-based places in lists."""

_MASK = "•••"
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_LONGEST_INDENT = 60


class Mark(Protocol):
    """A position as the parser gives it, 0-based, in characters."""

    index: int
    line: int
    column: int


class Spot(Struct):
    """Where a value stands, and the key in front of it.

    Attributes:
        key: where its key begins; of a list item or of the whole file, where the value does.
        first: where the value begins.
        last: where it ends, exclusive.
        style: how a scalar is written (`|`, `>`, `"`, `'`, or "" for plain); "" for anything else.
        children: by key or by place in the list; None for a scalar.
    """

    key: Mark
    first: Mark
    last: Mark
    style: str = ""
    children: dict[str, Spot] | list[Spot] | None = None


class Source(Discreet, frozen=True, dict=True):
    """A file that has been read, as far as it could be.

    Attributes:
        name: the file, as the user named it.
        data: dicts, lists, text, whole numbers, true and false, None; None too if it could not be read at all.
        problems: what is wrong with its YAML, in line order.
        readable: False if the file stops making sense somewhere; then there is no data.
        known: every word that may be a key somewhere: only these are ever shown.
        text: all of it, for the lines that are shown masked.
        spot: where each value stands, from the top.
    """

    name: str
    data: object
    problems: tuple[Problem, ...]
    readable: bool
    known: frozenset[str]
    text: str = ""
    spot: Spot | None = None

    @property
    def is_blank(self) -> bool:
        """Whether the file holds nothing but comments, and nothing else is wrong with it."""
        return bool(self.problems) and all(problem.rule == "yaml-empty" for problem in self.problems)

    def at(self, path: Path) -> object:
        """The value at the path, or None."""
        value = self.data
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def existing(self, path: Path) -> Path:
        """As much of the path as stands in the file."""
        return path[: sum(1 for _ in self._spots(path)) - 1] if self.spot else ()

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Where the value stands, or its key; if it does not stand in the file, where the nearest thing above it does.

        A group of fields or a list is found by its key: that is where a reader looks for it.
        """
        found = path[: len(self.existing(path))]
        spot = self.spot_at(found)
        if spot is None:
            return Place(self.name, path=self.shown(path))
        missing = len(found) < len(path)
        mark = spot.key if key or missing or spot.children is not None else spot.first
        return self._at_mark(mark, path)

    def place_in(self, path: Path, words: str) -> Place:
        """Where the words first stand inside a text; where the text does, if they are written in another way."""
        spot = self.spot_at(path)
        offset = self.text.find(words, spot.first.index, spot.last.index) if spot else -1
        return self._at_offset(offset, path) if offset >= 0 else self.place(path)

    def place_of_line(self, path: Path, line: int) -> Place:
        """Where a line (0-based) of a text begins; known for texts after `|`; others give their beginning."""
        spot = self.spot_at(path)
        if spot is None or spot.style != "|":
            return self.place(path)
        number = spot.first.line + 1 + line
        written = self.lines[number] if number < len(self.lines) else ""
        return Place(self.name, number + 1, len(written) - len(written.lstrip()) + 1, self.shown(path))

    def shown(self, path: Path) -> str:
        """The path in words, without a key that is not known."""
        return shown(path, self.known)

    def excerpt(self, place: Place) -> str:
        """The line of a place with a caret below; of its words only known keys are shown, and no comment."""
        if not self.text or not 0 < place.line <= len(self.lines):
            return ""
        line = self.lines[place.line - 1]
        match = re.match(r"([ \t]*(?:- +)*)(.*)\Z", line)
        assert match  # noqa: S101 - matches every line
        indent, rest = match[1].replace("\t", " "), match[2]
        key = re.match(r"""(["']?)([^\s"':#]+)\1[ \t]*:(?=\s|\Z)[ \t]*""", rest)
        name = ""
        if key:
            name = (key[2] if key[2] in self.known else _MASK) + ": "
            rest = rest[key.end() :]
        if not re.fullmatch(r"[|>][-+0-9]{0,2}", rest.strip()):
            rest = "" if not rest.strip() or (name and rest.startswith("#")) else _MASK
        on_value = key is not None and place.column > match.end(1) + key.end()
        column = len(indent) + (len(name) if on_value and rest else 0)
        shown = f"{indent}{name}{rest}".rstrip()
        cut = max(0, len(indent) - _LONGEST_INDENT)
        return f"{shown[cut:]}\n{' ' * (column - cut)}^"

    def with_excerpt(self, problem: Problem) -> Problem:
        """The problem with the line that it is about."""
        return problem.at(problem.where, self.excerpt(problem.where))

    @cached_property
    def lines(self) -> list[str]:
        """The file's lines."""
        return self.text.split("\n")

    def _spots(self, path: Path) -> Iterator[Spot]:
        """The spots along the path, from the whole file downwards, as far as they stand in the file."""
        spot = self.spot
        if spot is None:
            return
        yield spot
        for step in path:
            children = spot.children
            below: Spot | None = None
            if isinstance(children, dict) and isinstance(step, str):
                below = children.get(step)
            elif isinstance(children, list) and isinstance(step, int) and step < len(children):
                below = children[step]
            if below is None:
                return
            yield (spot := below)

    def spot_at(self, path: Path) -> Spot | None:
        """Where the value stands, with everything in it; None if it does not stand in the file."""
        spots = list(self._spots(path))
        return spots[-1] if len(spots) == len(path) + 1 else None

    def _at_mark(self, mark: Mark, path: Path) -> Place:
        return Place(self.name, mark.line + 1, mark.column + 1, self.shown(path))

    def _at_offset(self, offset: int, path: Path) -> Place:
        line = self.text.count("\n", 0, offset)
        return Place(self.name, line + 1, offset - self.text.rfind("\n", 0, offset), self.shown(path))


def dotted(path: Path) -> str:
    """A path in words: `agencies[2].left_on`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def shown(path: Path, known: frozenset[str]) -> str:
    """A path in words, with `…` for a key that is not known: it could be somebody's name."""
    return dotted(tuple(step if isinstance(step, int) or step in known else "…" for step in path))


def steps(words: str) -> Path:
    """The path that `dotted` wrote."""
    return tuple(int(match[2]) if match[2] else match[1] for match in _STEP.finditer(words))
