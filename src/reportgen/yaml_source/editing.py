"""A few words put into a YAML file, or taken out, with everything else left byte for byte: comments, order, line ends.

A library that writes YAML anew would move comments and wrap lines; here lines are added where the reader found the
ones beside them. Whoever edits reads the result again and compares: an alias or an odd layout may mean something else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from reportgen.yaml_source.source import Mark, Path, Source, Spot

__all__ = ["append_item", "extend_list", "insert_field", "quoted", "remove_item"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_BOM = "\ufeff"
_PLAIN = re.compile(r"[A-Za-z][\w@.’'-]*(?: [\w@.’'-]+)*")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off"})
_BLOCK = frozenset({"|", ">"})


def insert_field(
    content: bytes, source: Source, group: Path, key: str, value: str, after: Sequence[str]
) -> bytes | None:
    """Give a group of fields one more, on a line of its own below another.

    Args:
        content: the file's bytes.
        source: the same file, read.
        group: the way to the group.
        key: the new field, or one that stands there with nothing behind it.
        value: one line of text.
        after: fields below which it may stand; the last of them in the file is taken.

    Returns:
        The new bytes; None where the layout leaves no place for it.
    """
    spot = source.spot_at(group)
    if spot is None or not isinstance(spot.children, dict):
        return None
    lines = _Lines(content)
    children = spot.children
    if key in children:
        empty = children[key]
        before = lines.before(empty.first)
        lines.replace(empty.first, empty.last, ("" if before.endswith((" ", "\t")) else " ") + written(value))
        return lines.content()
    anchors = [one for name in after if (one := children.get(name)) is not None and _is_one_line(one)]
    if not anchors:
        return None
    anchor = max(anchors, key=lambda one: one.last.index)
    if source.text.startswith("{", spot.first.index):
        lines.replace(anchor.last, anchor.last, f", {key}: {written(value)}")
    elif anchor.key.line != anchor.last.line:
        return None
    else:
        lines.add_below(anchor.last.line, [f"{' ' * anchor.key.column}{key}: {written(value)}"])
    return lines.content()


def append_item(content: bytes, source: Source, path: Path, fields: Mapping[str, str]) -> bytes | None:
    """Give a list of the file's top one more group of fields; the list is begun at the end where there is none.

    Returns:
        The new bytes; None where the layout leaves no place for it.
    """
    lines = _Lines(content)
    spot = source.spot_at(path)
    items = spot.children if spot is not None else None
    if spot is not None and not isinstance(items, list) and spot.first.index != spot.last.index:
        return None
    if not isinstance(items, list) or not items:
        if spot is None:
            lines.add_below(len(lines) - 1, [f"{path[-1]}:", *_item(fields, "  ")])
        elif isinstance(items, list):
            return None  # `[]`
        else:
            lines.add_below(spot.key.line, _item(fields, "  "))
        return lines.content()
    dash = _dash(lines, items[-1])
    if dash is None:
        return None
    lines.add_below(_last_line(lines, items[-1]), _item(fields, dash))
    return lines.content()


def remove_item(content: bytes, source: Source, path: Path, index: int) -> bytes | None:
    """Take a group of fields out of a list.

    Returns:
        The new bytes; None where the layout does not give it lines of its own.
    """
    lines = _Lines(content)
    spot = source.spot_at((*path, index))
    if spot is None or _dash(lines, spot) is None:
        return None
    lines.remove(spot.first.line, _last_line(lines, spot))
    return lines.content()


def extend_list(content: bytes, head: str, items: str) -> bytes:
    """Add items, written out, at the end of a file of which a list is the last field.

    Args:
        content: the file's bytes; none yet, perhaps.
        head: comments and the line of the list's name, with which it is begun where there is no such line.
        items: whole lines.
    """
    text = content.decode("utf-8")
    name = head.splitlines()[-1]
    if not any(line.startswith(name) for line in text.splitlines()):
        text = _ended(text) + head
    return (_ended(text) + items).encode()


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def quoted(words: str) -> str:
    """A text as YAML in double quotation marks, which JSON's are."""
    return json.dumps(words, ensure_ascii=False)


def written(value: str) -> str:
    """A line of text as YAML: as it is where that means the same, else in quotation marks."""
    is_plain = _PLAIN.fullmatch(value) is not None and value.lower() not in _WORDS
    return value if is_plain else "'" + value.replace("'", "''") + "'"


def _item(fields: Mapping[str, str], dash: str) -> list[str]:
    signs = (f"{dash}- ", *(f"{dash}  " for _ in fields))
    return [f"{sign}{key}: {written(value)}" for sign, (key, value) in zip(signs, fields.items(), strict=False)]


def _dash(lines: _Lines, item: Spot) -> str | None:
    """The blanks before the dash of an item that begins on a line of its own."""
    before = re.fullmatch(r"( *)- +", lines.before(item.first))
    return before[1] if before else None


def _is_one_line(spot: Spot) -> bool:
    return spot.first.line == spot.last.line and spot.style not in _BLOCK


def _last_line(lines: _Lines, spot: Spot) -> int:
    """The line on which a spot ends; the mark of a group is where the next begins, comments between."""
    if spot.children is None:
        return spot.last.line - (spot.style in _BLOCK and not spot.last.column)
    if lines.after(spot.first).startswith(("[", "{")):
        return spot.last.line
    children = spot.children.values() if isinstance(spot.children, dict) else spot.children
    return max(_last_line(lines, child) for child in children)


class _Lines:
    """A file's lines with the ends that they have, counted as the reader counts them."""

    def __init__(self, content: bytes) -> None:
        text = content.decode("utf-8")
        self._bom = _BOM if text.startswith(_BOM) else ""
        self._lines = _LINE.findall(text.removeprefix(_BOM))
        self._end = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"

    def __len__(self) -> int:
        return len(self._lines)

    def content(self) -> bytes:
        return (self._bom + "".join(self._lines)).encode()

    def before(self, mark: Mark) -> str:
        return self._lines[mark.line][: mark.column] if mark.line < len(self._lines) else ""

    def after(self, mark: Mark) -> str:
        return self._lines[mark.line][mark.column :] if mark.line < len(self._lines) else ""

    def replace(self, first: Mark, last: Mark, words: str) -> None:
        line = self._lines[first.line]
        self._lines[first.line] = line[: first.column] + words + line[last.column :]

    def add_below(self, number: int, new: Sequence[str]) -> None:
        if number >= 0 and not self._lines[number].endswith(("\r", "\n")):
            self._lines[number] += self._end
            self._lines[number + 1 : number + 1] = [line + self._end for line in new[:-1]] + [new[-1]]
            return
        self._lines[number + 1 : number + 1] = [line + self._end for line in new]

    def remove(self, first: int, last: int) -> None:
        del self._lines[first : last + 1]
