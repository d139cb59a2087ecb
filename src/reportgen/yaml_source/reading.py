"""From text to data: the parser's events become dicts and lists, and every spot is kept.

The parser of libyaml does the reading (PyYAML's C extension); none of PyYAML's own meaning of words is used. Its
constructors would turn `0042` into 34, `no` into False and `12:30` into 750.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NoReturn, cast

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
"""Keys and values of a file, with everything that its aliases repeat: a case of 200 kB has about 5,000."""

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


class _Group:
    """A dict or list that is being filled."""

    __slots__ = ("anchor", "data", "key", "key_mark", "refused", "size", "spot", "values")

    def __init__(self, data: dict[str, object] | list[object], spot: Spot, anchor: str | None) -> None:
        self.data = data
        self.spot = spot
        self.anchor = anchor
        self.key: str | None = None  # waiting for its value
        self.key_mark: Mark | None = None
        self.refused = False  # the waiting key's value is read and dropped
        self.values = 1
        self.size = 0


class _Reader:
    def __init__(self, name: str, text: str, known: frozenset[str]) -> None:
        self.name = name
        self.known = known
        self.text = text
        self.problems: list[Problem] = []
        self.data: object = None
        self.spot: Spot | None = None
        self._lines = text.split("\n") if "#" in text else []
        self._groups: list[_Group] = []
        self._anchors: dict[str, tuple[object, Spot, int, int]] = {}
        self._values = 0
        self._size = 0

    def run(self) -> tuple[object, Spot | None]:
        """The data and where it stands; without a spot the file stops making sense somewhere."""
        loader = CSafeLoader(self.text)
        try:
            while (event := loader.get_event()) is not None and not isinstance(event, StreamEndEvent):
                self._take(event)
            if self.data is None:
                self._stop("yaml-empty", Place(self.name, 1, 1), "the file is empty", "Begin with `reportgen new`")
        except _StopReading:
            return None, None
        except MarkedYAMLError as error:
            self.problems.append(syntax_problem(error, self.name, self.text.split("\n")))
            return None, None
        finally:
            loader.dispose()
        return self.data, self.spot

    def _take(self, event: Event) -> None:
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            self._begin(event)
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent):
            if self.spot is not None:
                self._stop(
                    "yaml-second-document",
                    self._place(_ends(event)[0]),
                    "a line of three dashes begins a second document",
                    "Take the line out: a file holds one case",
                )
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            self._end(event)

    def _scalar(self, event: ScalarEvent) -> None:
        value: str = event.value
        first, last = _ends(event)
        self._no_tag(event)
        if event.style == '"' and (character := forbidden(value)):
            self._note(
                "yaml-character",
                first,
                f"the text holds the character {character}, written as a code",
                "Take the code out",
            )
            value = ""
        plain = event.implicit[0]
        if plain and self._lines and _LOST_WORDS.match(self._lines[last.line], last.column):
            self._note(
                "yaml-comment",
                last,
                "the text ends here, since ` #` begins a comment",
                "Put the text in quotation marks; if a comment is meant, write a space after `#`",
            )
        group = self._groups[-1] if self._groups else None
        if group is not None and isinstance(group.data, dict) and group.key is None:
            self._key(group, value, first, plain=plain)
            if event.anchor:
                self._anchors[event.anchor] = (value, Spot(first, first, last), 1, 0)
            return
        data: object = value
        if plain:
            if value in _PLAIN_WORDS:
                data = _PLAIN_WORDS[value]
            elif _INTEGER.fullmatch(value):
                data = int(value)
        spot = Spot(first, first, last, "" if plain else event.style or "")
        if event.anchor:
            self._anchors[event.anchor] = (data, spot, 1, len(value))
        self._put(data, spot, 1, len(value))

    def _key(self, group: _Group, key: str, mark: Mark, *, plain: bool) -> None:
        group.key, group.key_mark, group.refused = key, mark, True
        children = group.spot.children
        assert isinstance(children, dict)  # noqa: S101 - the spots of a dict
        if plain and key == "<<":
            self._note(
                "yaml-merge", mark, "`<<` takes fields over from elsewhere", "Write the fields out, without `<<`"
            )
        elif plain and (key in _PLAIN_WORDS or _INTEGER.fullmatch(key)):
            self._note("yaml-key", mark, "the name of a field is not a word", "Write the name of a field before `:`")
        elif key in children:
            earlier = children[key].key
            self._note(
                "yaml-duplicate-key",
                mark,
                f"the field stands here a second time, first on line {earlier.line + 1}",
                "Take one of the two out",
            )
        else:
            group.refused = False

    def _begin(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        self._no_tag(event)
        first, last = _ends(event)
        if len(self._groups) == MAX_DEPTH:
            self._stop(
                "yaml-depth",
                self._place(first),
                f"groups and lists stand more than {MAX_DEPTH} deep in one another",
                "Check the indentation and the brackets",
            )
        mapping = isinstance(event, MappingStartEvent)
        group = self._groups[-1] if self._groups else None
        if group is not None and isinstance(group.data, dict) and group.key is None:
            self._stop(
                "yaml-key",
                self._place(first),
                "the name of a field is a list or group",
                "Write the name of a field before `:`; put a text that begins with a bracket in quotation marks",
            )
        spot = Spot(first, first, last, "", {} if mapping else [])
        self._groups.append(_Group({} if mapping else [], spot, event.anchor))

    def _end(self, event: Event) -> None:
        group = self._groups.pop()
        _, group.spot.last = _ends(event)
        if group.anchor:
            self._anchors[group.anchor] = (group.data, group.spot, group.values, group.size)
        # Its values are counted already; `_put` counts the group itself for the group above.
        self._put(group.data, group.spot, group.values, group.size, counted=group.values - 1, measured=group.size)

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
        data, spot, values, size = found
        group = self._groups[-1] if self._groups else None
        if group is not None and isinstance(group.data, dict) and group.key is None:
            self._stop(
                "yaml-key",
                self._place(first),
                "the name of a field is an alias",
                "Write the name of a field before `:`",
            )
        self._put(data, Spot(first, spot.first, spot.last, spot.style, spot.children), values, size)

    def _put(self, data: object, spot: Spot, values: int, size: int, *, counted: int = 0, measured: int = 0) -> None:
        self._values += values - counted
        self._size += size - measured
        if self._values > MAX_VALUES or self._size > MAX_BYTES:
            self._stop(
                "yaml-too-large",
                self._place(spot.key),
                f"the file and what its aliases repeat have over {MAX_VALUES} values or {MAX_BYTES // 1_000_000} MB",
                "Check that this is the right file; write aliases (`*name`) out",
            )
        group = self._groups[-1] if self._groups else None
        if group is None:
            self.data, self.spot = data, spot
            return
        group.values += values
        group.size += size
        children = group.spot.children
        if isinstance(group.data, dict) and isinstance(children, dict):
            assert group.key is not None  # noqa: S101 - `_key` came first
            assert group.key_mark is not None  # noqa: S101 - the same
            if not group.refused:
                spot.key = group.key_mark
                group.data[group.key] = data
                children[group.key] = spot
            group.key = None
        elif isinstance(group.data, list) and isinstance(children, list):
            group.data.append(data)
            children.append(spot)

    def _no_tag(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        if event.tag is not None:
            self._note(
                "yaml-tag",
                _ends(event)[0],
                "`!` names a type",
                "Take it out; put a text that begins with `!` in quotation marks",
            )

    def _place(self, mark: Mark) -> Place:
        way = (len(group.data) if isinstance(group.data, list) else group.key for group in self._groups)
        path = shown(tuple(step for step in way if step is not None), self.known)
        return Place(self.name, mark.line + 1, mark.column + 1, path)

    def _note(self, rule: str, mark: Mark, what: str, remedy: str) -> None:
        self.problems.append(Problem(rule, self._place(mark), what, remedy))

    def _stop(self, rule: str, where: Place, what: str, remedy: str) -> NoReturn:
        self.problems.append(Problem(rule, where, what, remedy))
        raise _StopReading


def _ends(event: Event) -> tuple[Mark, Mark]:
    """Where the event begins and ends; the parser always says so, though its types do not."""
    return cast("tuple[Mark, Mark]", (event.start_mark, event.end_mark))
