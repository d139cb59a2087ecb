"""Notes: the text behind each mark, in the order of the marks, footnotes before endnotes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import Anchor, Note, Paragraph, Tab, Text
from reportgen.word.blocks import read_blocks
from reportgen.word.compatibility import settle_alternatives
from reportgen.word.fields import unpaired
from reportgen.word.measures import attribute
from reportgen.word.namespaces import W
from reportgen.word.reading import Story
from reportgen.word.unread import texts

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.model.document import Block, Inline
    from reportgen.word.package import Part
    from reportgen.word.reading import Reading

__all__ = ["read_notes"]

_RULES = {"separator", "continuationSeparator", "continuationNotice"}
"""The types of notes that are no notes but stand above them, or below where they go on."""


def read_notes(reading: Reading, parts: dict[str, Part | None], width: float, height: float) -> tuple[Note, ...]:
    """The notes whose marks were met in the body; `parts` holds the parts for footnotes and endnotes."""
    notes_of = {kind: _notes_by_id(part, kind) for kind, part in parts.items()}
    notes: list[Note] = []
    counts: Counter[str] = Counter()
    for wanted in sorted(reading.wanted, key=lambda wanted: wanted.kind == "endnote"):
        counts[wanted.kind] += 1
        with reading.trail.story(f"{wanted.kind} {counts[wanted.kind]}"):
            part, element = parts[wanted.kind], notes_of[wanted.kind].get(wanted.number)
            if part is None or element is None:
                reading.trail.error(
                    "docx-note-missing", "a note mark has no note", "Delete the mark, or insert the note again"
                )
                notes.append(Note(wanted.key, (), wanted.kind))
                continue
            reading.unread += texts(element)
            story = Story(reading, part, "note", width, height, loose=unpaired(element))
            notes.append(Note(wanted.key, _without_mark(read_blocks(element, story), wanted.mark), wanted.kind))
    if any(_says(note) for by_id in notes_of.values() for note in by_id.values() if attribute(note, "type") in _RULES):
        reading.trail.error(
            "docx-note-rule",
            "words stand in the line above the footnotes, which the PDF draws without",
            "Delete them (View, Draft, then References, Show Notes, Footnote Separator)",
            where=reading.trail.whole(),
        )
    return tuple(notes)


def _says(note: Element) -> bool:
    return any((text.text or "").strip() for text in note.iter(W + "t"))


def _notes_by_id(part: Part | None, kind: str) -> dict[str, Element]:
    if part is None:
        return {}
    settle_alternatives(part.root)
    return {attribute(note, "id") or "": note for note in part.root.iterchildren(W + kind)}


def _without_mark(blocks: tuple[Block, ...], mark: str) -> tuple[Block, ...]:
    """Take off the mark that an author has chosen, which Word writes before the note's words as well, and the gap that
    it leaves behind any mark.
    """
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        return blocks
    content: list[Inline] = list(first.content)
    at = _begins(content)
    if at is not None and isinstance(marked := content[at], Text):
        _put(content, at, marked, marked.text.removeprefix(mark))
        at = _begins(content)
    if at is not None and isinstance(gap := content[at], Tab):
        del content[at]
    elif at is not None and isinstance(gap, Text):
        _put(content, at, gap, gap.text.lstrip(" \u00a0"))
    return (replace(first, content=tuple(content)), *blocks[1:])


def _begins(content: list[Inline]) -> int | None:
    """Where the first thing stands that is seen."""
    return next((at for at, inline in enumerate(content) if not isinstance(inline, Anchor)), None)


def _put(content: list[Inline], at: int, text: Text, rest: str) -> None:
    """What is left of a text in its place."""
    content[at : at + 1] = [Text(rest, text.style)] if rest else []
