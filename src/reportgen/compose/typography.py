"""Quotation marks and apostrophes as print has them, in everything that a document says.

Authors type straight ones, because keyboards have them, and some paste curly ones from Word; a page that mixes both
looks unfinished. Each mark becomes one other character, so no word moves and nothing is lost. What `identifiers`
searches for is found in either form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from reportgen.model.content import Content, Slot
from reportgen.model.drawing import DataTable, Drawing, Label
from reportgen.model.figure import Figure
from reportgen.model.passage import Passage, Run, Words

__all__ = ["curled", "set_in_type"]

_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
"""An email or web address, which must stay as it is."""

_CLOSED_LATER = re.compile(r"[^\"“”]*?[\w.,!?]'(?!\w)")
_OPENS_AFTER = frozenset("([{/–—“‘")


def set_in_type(content: Content) -> Content:
    """The same content with every straight quotation mark and apostrophe curled."""
    return replace(
        content,
        slots={name: _slot(slot) for name, slot in content.slots.items()},
        metadata=replace(content.metadata, title=curled(content.metadata.title)),
    )


def curled(text: str) -> str:
    """The text, as long as before, with curly marks; feet, inches and addresses keep their straight ones."""
    if '"' not in text and "'" not in text:
        return text
    kept = {place for found in _ADDRESS.finditer(text) for place in range(*found.span())}
    marks = list(text)
    for place, mark in enumerate(text):
        if mark in "\"'" and place not in kept:
            before = marks[place - 1] if place else " "
            marks[place] = _mark(mark, before, text[place + 1 :], "".join(marks[:place]))
    return "".join(marks)


def _mark(mark: str, before: str, rest: str, said: str) -> str:
    opens = before.isspace() or before in _OPENS_AFTER
    if mark == '"':
        if before.isdigit() and said.count("“") <= said.count("”"):
            return mark
        return "“" if opens and rest[:1].strip() else "”"
    if before.isdigit() and rest[:1].isdigit():
        return mark
    return "‘" if opens and rest[:1].strip() and _CLOSED_LATER.match(rest) else "’"


def _slot(slot: Slot) -> Slot:
    match slot:
        case str():
            return curled(slot)
        case Passage():
            return slot.map_lines(_line)
        case Drawing():
            return _drawing(slot)
        case Figure():
            return replace(slot, alt=curled(slot.alt))
        case tuple():
            return tuple(map(_slot, slot))
        case Mapping():
            return {name: _slot(part) for name, part in slot.items()}
        case _:
            return slot


def _line(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """A line of runs; a mark at the edge of a run is judged by its neighbours in the next."""
    texts = [run.text if isinstance(run, Words) else "" for run in runs]
    line = curled("".join(texts))
    changed: list[Run] = []
    first = 0
    for run, text in zip(runs, texts, strict=True):
        changed.append(replace(run, text=line[first : first + len(text)]) if isinstance(run, Words) else run)
        first += len(text)
    return tuple(changed)


def _drawing(drawing: Drawing) -> Drawing:
    data = drawing.data
    return replace(
        drawing,
        shapes=tuple(
            replace(shape, text=curled(shape.text)) if isinstance(shape, Label) else shape for shape in drawing.shapes
        ),
        title=curled(drawing.title),
        alt=curled(drawing.alt),
        data=data
        and DataTable(tuple(map(curled, data.columns)), tuple(tuple(map(curled, cells)) for cells in data.rows)),
    )
