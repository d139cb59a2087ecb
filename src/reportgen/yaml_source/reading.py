"""From text to data: the parser's events become dicts and lists, and every spot is kept.

The parser of libyaml does the reading (PyYAML's C extension); none of PyYAML's own meaning of words is used. Its
constructors would turn `0042` into 34, `no` into False and `12:30` into 750.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NoReturn, cast

from msgspec.structs import replace
from yaml import (
    AliasEvent,
    CSafeLoader,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from reportgen.errors import Place, Problem
from reportgen.yaml_source.source import Mark, Source, Spot, shown
from reportgen.yaml_source.syntax import syntax_problem
from reportgen.yaml_source.text import MAX_BYTES, decode, forbidden

__all__ = ["MAX_DEPTH", "MAX_VALUES", "read"]

MAX_DEPTH: Final = 32
"""A case file is nine levels deep."""

MAX_VALUES: Final = 100_000
"""Values of a file, with everything that its aliases repeat: a case of 200 kB has about 5,000."""

_PLAIN_WORDS: Final = {"": None, "~": None, "null": None, "true": True, "false": False}
# 18 digits: Python refuses to read a number of thousands, and no field wants one.
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,17}")
_LOST_WORDS: Final = re.compile(r"[ \t]+#[^\s#!-]")


def read(content: bytes, name: str, known: Iterable[str]) -> Source:
    """Read a YAML file.

    Args:
        content: the file's bytes: UTF-8, at most 2 MB.
        name: the file, as problems shall name it.
        known: every word that may be a key somewhere; others are never shown.

    Returns:
        The source. Whatever is wrong stands in its `problems`; nothing is raised.
    """
    words = frozenset(known)
    text, problems = decode(content, name)
    data, spot = None, None
    if not problems:
        reader = _Reader(name, text, words)
        data, spot = reader.run()
        problems = tuple(sorted(reader.problems, key=lambda problem: problem.where))
    source = Source(name, data, (), readable=spot is not None, known=words, text=text, spot=spot)
    return replace(source, problems=tuple(map(source.with_excerpt, problems)))


class _StopReading(Exception):  # noqa: N818 - not an error that leaves this file
    """What follows is not worth reading; the problem is noted."""


class _Fields:
    """A dict that is being filled."""

    __slots__ = ("anchor", "data", "is_next_item", "key", "key_mark", "refused", "size", "spot", "spots", "values")

    def __init__(self, spot: Spot, anchor: str | None) -> None:
        self.data: dict[str, object] = {}
        self.spots: dict[str, Spot] = {}
        self.spot = spot
        self.spot.children = self.spots
        self.anchor = anchor
        self.is_next_item = False
        self.key: str | None = None  # waiting for its value
        self.key_mark = spot.first
        self.refused = False  # the waiting key's value is read and dropped
        self.values = 1
        self.size = 0

    def step(self) -> str | None:
        return self.key

    def put(self, data: object, spot: Spot) -> None:
        if self.key is not None and not self.refused:
            spot.key = self.key_mark
            self.data[self.key] = data
            self.spots[self.key] = spot
        self.key = None


class _Items:
    """A list that is being filled."""

    __slots__ = ("anchor", "data", "size", "spot", "spots", "values")

    def __init__(self, spot: Spot, anchor: str | None) -> None:
        self.data: list[object] = []
        self.spots: list[Spot] = []
        self.spot = spot
        self.spot.children = self.spots
        self.anchor = anchor
        self.values = 1
        self.size = 0

    def step(self) -> int:
        return len(self.data)

    def put(self, data: object, spot: Spot) -> None:
        self.data.append(data)
        self.spots.append(spot)


class _Reader:
    """Takes the parser's events one by one; `problems` is what it noted."""

    def __init__(self, name: str, text: str, known: frozenset[str]) -> None:
        self.name = name
        self.known = known
        self.text = text
        self.problems: list[Problem] = []
        self._data: object = None
        self._spot: Spot | None = None
        self._lines = text.split("\n") if "#" in text else []
        self._groups: list[_Fields | _Items] = []
        # What stands under each anchor: data, where, how many values, how many characters.
        self._anchors: dict[str, tuple[object, Spot, int, int]] = {}
        self._values = 0
        self._size = 0

    def run(self) -> tuple[object, Spot | None]:
        """The data and where it stands; without a spot the file stops making sense somewhere."""
        loader = CSafeLoader(self.text)
        try:
            while (event := loader.get_event()) is not None and not isinstance(event, StreamEndEvent):
                if isinstance(event, ScalarEvent):
                    self._scalar(event)
                else:
                    self._take(event)
            if self._data is None:
                self._stop("yaml-empty", Place(self.name, 1, 1), "the file is empty", "Begin with `reportgen new`")
        except _StopReading:
            return None, None
        except MarkedYAMLError as error:
            problem = syntax_problem(error, self.name, self.text.split("\n"))
            # The parser has a limit of its own, and may reach it before it has told of what it has read.
            too_deep = "nesting depth" in (error.problem or "")
            self.problems.append(_too_deep(problem.where) if too_deep else problem)
            return None, None
        finally:
            loader.dispose()
        return self._data, self._spot

    def _scalar(self, event: ScalarEvent) -> None:
        value: str = event.value
        first, last = _ends(event)
        plain = not event.style
        if event.tag is not None:
            self._refuse_tag(first)
        if event.style == '"' and (character := forbidden(value)):
            self._note(
                "yaml-character",
                first,
                f"the text holds the character {character}, written as a code",
                "Take the code out",
            )
            value = "".join(one for one in value if not forbidden(one))
        group = self._groups[-1] if self._groups else None
        if isinstance(group, _Fields) and group.key is None:
            self._key(group, value, first, plain=plain)
            return
        data: object = value
        if plain:
            if last.line < len(self._lines) and _LOST_WORDS.match(self._lines[last.line], last.column):
                self._note(
                    "yaml-comment",
                    last,
                    "the text ends here, since ` #` begins a comment",
                    "Put the text in quotation marks; if a comment is meant, write a space after `#`",
                )
            data = _meant(value)
        spot = Spot(first, first, last, event.style or "")
        if event.anchor:
            self._anchors[event.anchor] = (data, spot, 1, len(value))
        self._count(1, len(value), first)
        self._put(data, spot, 1, len(value))

    def _key(self, group: _Fields, key: str, mark: Mark, *, plain: bool) -> None:
        group.key, group.key_mark = key, mark
        if key in self.known and key not in group.spots:
            group.refused = False  # most keys, told at once
            return
        group.refused = True
        if plain and key == "<<":
            self._note(
                "yaml-merge", mark, "`<<` takes fields over from elsewhere", "Write the fields out, without `<<`"
            )
        elif plain and not isinstance(_meant(key), str):
            self._note("yaml-key", mark, "the name of a field is not a word", "Write the name of a field before `:`")
        elif key in group.spots:
            is_item = len(self._groups) > 1 and isinstance(self._groups[-2], _Items)
            begins = is_item and key == next(iter(group.spots))
            if not group.is_next_item:
                self._note(
                    "yaml-duplicate-key",
                    mark,
                    f"the field stands here a second time, first on line {group.spots[key].key.line + 1}",
                    "Begin it with `- ` if the next item of the list begins here, or else take one of the two out"
                    if begins
                    else "Take one of the two out",
                )
            group.is_next_item |= begins  # what else stands there twice belongs to that item
        else:
            group.refused = False

    def _take(self, event: Event) -> None:
        if isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            self._end(event)
        elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            self._begin(event)
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent) and self._spot is not None:
            self._stop(
                "yaml-second-document",
                self._place(_ends(event)[0]),
                "a line of three dashes begins a second document",
                "Take the line out: a file holds one case",
            )

    def _begin(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        first, last = _ends(event)
        if event.tag is not None:
            self._refuse_tag(first)
        if len(self._groups) == MAX_DEPTH:
            problem = _too_deep(self._place(first))
            self._stop(problem.rule, problem.where, problem.what, problem.remedy)
        self._no_key_here(first, "a list or group")
        spot = Spot(first, first, last)
        fields = isinstance(event, MappingStartEvent)
        self._groups.append(_Fields(spot, event.anchor) if fields else _Items(spot, event.anchor))
        self._count(1, 0, first)

    def _end(self, event: Event) -> None:
        group = self._groups.pop()
        _, group.spot.last = _ends(event)
        if group.anchor:
            self._anchors[group.anchor] = (group.data, group.spot, group.values, group.size)
        self._put(group.data, group.spot, group.values, group.size)

    def _alias(self, event: AliasEvent) -> None:
        first, _ = _ends(event)
        found = self._anchors.get(event.anchor or "")
        if found is None:
            self._stop(
                "yaml-alias",
                self._place(first),
                "`*` refers to something that does not stand before it",
                "Put a text that begins with `*` in quotation marks, or write it on lines of its own below `|`",
            )
        self._no_key_here(first, "an alias")
        data, spot, values, size = found
        self._count(values, size, first)
        self._put(data, Spot(first, spot.first, spot.last, spot.style, spot.children), values, size)

    def _put(self, data: object, spot: Spot, values: int, size: int) -> None:
        if not self._groups:
            self._data, self._spot = data, spot
            return
        group = self._groups[-1]
        group.values += values
        group.size += size
        group.put(data, spot)

    def _count(self, values: int, size: int, mark: Mark) -> None:
        self._values += values
        self._size += size
        if self._values > MAX_VALUES or self._size > MAX_BYTES:
            self._stop(
                "yaml-too-large",
                self._place(mark),
                f"the file and what its aliases repeat have over {MAX_VALUES} values or {MAX_BYTES // 1_000_000} MB",
                "Check that this is the right file; write aliases (`*name`) out",
            )

    def _no_key_here(self, mark: Mark, found: str) -> None:
        group = self._groups[-1] if self._groups else None
        if isinstance(group, _Fields) and group.key is None:
            self._stop(
                "yaml-key",
                self._place(mark),
                f"the name of a field is {found}",
                "Write the name of a field before `:`; put a text that begins with a bracket in quotation marks",
            )

    def _refuse_tag(self, mark: Mark) -> None:
        self._note(
            "yaml-tag",
            mark,
            "`!` names a type",
            "Take it out; put a text that begins with `!` in quotation marks",
        )

    def _place(self, mark: Mark) -> Place:
        path = tuple(step for group in self._groups if (step := group.step()) is not None)
        return Place(self.name, mark.line + 1, mark.column + 1, shown(path, self.known))

    def _note(self, rule: str, mark: Mark, what: str, remedy: str) -> None:
        self.problems.append(Problem(rule, self._place(mark), what, remedy))

    def _stop(self, rule: str, where: Place, what: str, remedy: str) -> NoReturn:
        self.problems.append(Problem(rule, where, what, remedy))
        raise _StopReading


def _meant(plain: str) -> object:
    """What a text without quotation marks means: itself, or one of the few other things."""
    if plain in _PLAIN_WORDS:
        return _PLAIN_WORDS[plain]
    # The first character spares most texts the pattern.
    return int(plain) if plain[0] in "-0123456789" and _INTEGER.fullmatch(plain) else plain


def _too_deep(where: Place) -> Problem:
    return Problem(
        "yaml-depth",
        where,
        f"groups and lists stand more than {MAX_DEPTH} deep in one another",
        "Check the indentation and the brackets",
    )


def _ends(event: Event) -> tuple[Mark, Mark]:
    """Where the event begins and ends; the parser always says so, though its types do not."""
    return cast("tuple[Mark, Mark]", (event.start_mark, event.end_mark))
