"""The content of a body, cell, note, head or foot: paragraphs and tables in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import (
    Anchor,
    Block,
    Paragraph,
    Text,
)
from reportgen.word.compatibility import content as content_of
from reportgen.word.gathered import Gathered
from reportgen.word.habits import Habits
from reportgen.word.line import Line
from reportgen.word.measures import bookmark
from reportgen.word.namespaces import SILENT, M, W
from reportgen.word.paragraphs import read_entry, read_paragraph, read_plain
from reportgen.word.runs import is_harmless
from reportgen.word.shorthand import ENTRY_STAND_IN, STAND_IN
from reportgen.word.tables import read_table
from reportgen.word.tracked import report_tracked
from reportgen.word.unread import report_unread, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from reportgen.word.reading import Reading, Story

__all__ = ["flat", "read_blocks"]

_IGNORED = SILENT | {W + "sectPr", W + "tcPr"}
_PARAGRAPH, _TABLE, _BOOKMARK, _IMPORTED = W + "p", W + "tbl", W + "bookmarkStart", W + "altChunk"
_PARAGRAPHS = {_PARAGRAPH, STAND_IN, ENTRY_STAND_IN}
_CONTROL = W + "sdt"
_WRAPPERS = {W + "customXml", W + "ins", W + "moveTo", W + "smartTag"}
_INSERTED = {W + "ins", W + "moveTo"}
_DELETED = {W + "del", W + "moveFrom"}


def flat(elements: Iterable[Element], reading: Reading) -> Iterator[Element]:
    """The blocks of a container, with content controls and other wrappers taken off."""
    for element in elements:
        tag = element.tag
        if tag in _PARAGRAPHS:
            yield element
        elif tag == _CONTROL:
            with reading.deeper():
                yield from flat(content_of(element), reading)
        elif tag in _WRAPPERS:
            with reading.deeper():
                yield from flat(element, reading)
        elif tag not in _IGNORED:
            yield element


def read_blocks(elements: Iterable[Element], story: Story) -> tuple[Block, ...]:
    """Read the content of a body, cell, note, head or foot."""
    gathered, habits = Gathered(), Habits()
    reading = story.reading
    for element in flat(elements, reading):
        tag = element.tag
        if tag == STAND_IN and (written := reading.shorthand.paragraph(element)) is not None:
            reading.unread -= 1
            read_plain(written, story, gathered, habits)
            continue
        if tag == ENTRY_STAND_IN and (written := reading.shorthand.entry(element)) is not None:
            reading.unread -= 1
            read_entry(written, story, gathered, habits)
            continue
        rest = reading.unread - texts(element) if reading.seeking else reading.unread
        parent = element.getparent()
        if parent is not None and parent.tag in _INSERTED:
            report_tracked(reading.trail)
        if tag == _PARAGRAPH:
            read_paragraph(element, story, gathered, habits)
            if story.boxes:
                _read_boxes(story, gathered)
        elif tag == _TABLE:
            _read_framed(story, gathered)
            table = read_table(element, story, read_blocks)
            habits.table()
            if table is not None:
                gathered.block(table)
        elif tag == _BOOKMARK:
            if name := bookmark(element):
                story.pending.append(Anchor(name))
        elif tag in _DELETED:
            report_tracked(reading.trail)
            reading.pass_over(element)
        elif tag == _IMPORTED:
            reading.trail.error(
                "docx-imported-part",
                "a part of the document is a file that Word imports when it opens it",
                "Open and save the document in Word once",
            )
        else:
            _read_unknown(element, story, gathered)
        if reading.seeking and reading.unread > rest:
            report_unread(reading.trail)
            reading.unread = rest
    if any(type(each) is Text for each in story.pending):
        look = reading.cascade.paragraph((), story.around)  # a drop cap with nothing behind it
        gathered.block(Paragraph(Line(look, story).finished(), look.style, mark_style=look.plain.style))
    _read_framed(story, gathered)
    return gathered.closed()


def _read_framed(story: Story, gathered: Gathered) -> None:
    """What stands in a frame with no paragraph behind it."""
    if story.framed is not None:
        look = story.reading.cascade.paragraph((), story.around)
        content, align = story.framed
        story.framed = None
        gathered.block(Paragraph(content, replace(look.style, align=align), mark_style=look.plain.style))


def _read_boxes(story: Story, gathered: Gathered) -> None:
    """The text boxes that hang on the paragraph before: each is a box, or else words as they are."""
    boxes, story.boxes = story.boxes, []
    trail = story.reading.trail
    for box in boxes:
        if box.frame is None:
            with trail.beside(), story.reading.deeper():
                for block in read_blocks(box.content, story):
                    gathered.block(block)
            continue
        room, around = story.width, story.around
        story.width = box.frame.inner(room)
        story.around = story.reading.table_styles.grounded(around, box.frame.shading or around.ground)
        try:
            with trail.beside(), story.reading.deeper():
                inner = read_blocks(box.content, story)
        finally:
            story.width, story.around = room, around
        gathered.beside(box.frame.around(inner, room))


def _read_unknown(element: Element, story: Story, gathered: Gathered) -> None:
    """Read the words in something that we do not know, and say so."""
    if is_harmless(element):
        return
    if element.tag.startswith(M):
        rule, what = "docx-equation", "an equation stands in the text"
    else:
        rule, what = "docx-unsupported", "there is something that the PDF cannot show"
    story.reading.trail.error(rule, what, "Replace it with plain text, a table or a picture with alt text")
    story.reading.pass_over(element)
    text = "".join(word.text or "" for word in element.iter(W + "t", M + "t"))
    look = story.reading.cascade.paragraph((), story.around)
    style = look.plain.style
    if text.strip():
        clean = " ".join(text.split())
        gathered.block(Paragraph((Text(clean, style),), look.style, mark_style=style))
