"""The content of a body, cell, note, head or foot: paragraphs and tables in reading order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportgen.model.document import (
    Block,
    Figure,
    Inline,
    Paragraph,
    Role,
    Text,
)
from reportgen.word.compatibility import chosen
from reportgen.word.compatibility import content as content_of
from reportgen.word.entries import contents_entry
from reportgen.word.gathered import Gathered
from reportgen.word.habits import Habits
from reportgen.word.inlines import read_inlines
from reportgen.word.links import plain_text
from reportgen.word.measures import attribute, children, find
from reportgen.word.namespaces import MC, M, W
from reportgen.word.plain import plain_words
from reportgen.word.tables import read_table
from reportgen.word.tracked import report_tracked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from reportgen.word.cascade import ParagraphLook
    from reportgen.word.reading import Reading, Story

__all__ = ["flat", "read_blocks"]

_IGNORED = {
    W + name
    for name in (
        "sectPr",
        "tcPr",
        "bookmarkEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlPr",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
    )
}
_PARAGRAPH, _PROPERTIES, _MARK, _TABLE = W + "p", W + "pPr", W + "rPr", W + "tbl"
_CONTROL, _ALTERNATIVES = W + "sdt", MC + "AlternateContent"
_WRAPPERS = {W + "customXml", W + "ins", W + "moveTo", W + "smartTag"}
_MARK_CHANGED = {W + "ins", W + "del"}
_INSERTED = {W + "ins", W + "moveTo"}
_DELETED = {W + "del", W + "moveFrom"}


def flat(elements: Iterable[Element], reading: Reading) -> Iterator[Element]:
    """The blocks of a container, with content controls and other wrappers taken off."""
    for element in elements:
        tag = element.tag
        if tag == _PARAGRAPH:
            yield element
        elif tag == _CONTROL:
            with reading.deeper():
                yield from flat(content_of(element), reading)
        elif tag in _WRAPPERS:
            with reading.deeper():
                yield from flat(element, reading)
        elif tag == _ALTERNATIVES:
            choice = chosen(element)
            if choice is not None:
                with reading.deeper():
                    yield from flat(choice, reading)
        elif tag not in _IGNORED:
            yield element


def read_blocks(elements: Iterable[Element], story: Story) -> tuple[Block, ...]:
    """Read the content of a body, cell, note, head or foot."""
    gathered, habits = Gathered(), Habits()
    reading = story.reading
    for element in flat(elements, reading):
        parent = element.getparent()
        if parent is not None and parent.tag in _INSERTED:
            report_tracked(reading.trail)
        if element.tag == _PARAGRAPH:
            _read_paragraph(element, story, gathered, habits)
        elif element.tag == _TABLE:
            table = read_table(element, story, read_blocks)
            habits.table()
            if table is not None:
                gathered.block(table)
        elif element.tag == W + "bookmarkStart":
            name = attribute(element, "name")
            if name and name != "_GoBack":
                story.pending.append(name)
        elif element.tag in _DELETED:
            report_tracked(reading.trail)
        elif element.tag == W + "altChunk":
            reading.trail.error(
                "docx-imported-part",
                "a part of the document is a file that Word imports when it opens it",
                "Open and save the document in Word once",
            )
        else:
            _read_unknown(element, story, gathered)
    return gathered.closed()


def _read_paragraph(element: Element, story: Story, gathered: Gathered, habits: Habits) -> None:
    reading = story.reading
    cascade, trail = reading.cascade, reading.trail
    trail.paragraph()
    inner = children(element)
    found = find(inner, _PROPERTIES)
    properties = () if found is None else children(found)
    look = cascade.paragraph(properties, story.around)
    found = find(properties, _MARK)
    mark = () if found is None else children(found)
    if mark and any(item.tag in _MARK_CHANGED for item in mark):
        report_tracked(trail)
    if look.frame is not None:
        _frame(look, reading)
    if look.right_to_left:
        trail.error("docx-right-to-left", "text runs from right to left", "Set it from left to right")
    content: tuple[Inline, ...] | None = plain_words(inner, look, story)
    line = None
    if content is None:
        line = read_inlines(inner, look, story)
        content = line.finished()
    mark_look = cascade.text(mark, look, story.around) if mark else look.plain
    if mark_look.hidden and not content:
        return  # Word gives a hidden empty paragraph no room
    mark_style = mark_look.style
    style = look.style
    if line is not None and line.stops:
        style = replace(style, tab_stops=tuple(sorted({*style.tab_stops, *line.stops}, key=lambda stop: stop.position)))
    label = None
    if look.numbering is not None:
        label = reading.counters.next(look.numbering, look.numbering_level)
    if line is not None and line.contents and (entry := contents_entry(content, style, mark_style)) is not None:
        if not entry.target:
            trail.warning(
                "docx-contents-target",
                "a line of the contents leads nowhere",
                "Update the contents in Word with its entries as links (References, Table of Contents)",
            )
        gathered.entry(entry)
    else:
        paragraph = Paragraph(content, style, look.role, look.level, mark_style=mark_style)
        if look.role is Role.HEADING:
            paragraph = _heading(paragraph, story)
        if label is not None and not label.known:
            trail.warning(
                "docx-list-label",
                "a list has a bullet or number format that the PDF does not know and shows a plain one",
                "Choose another bullet or number format in Word",
            )
        item = label is not None and bool(label.text) and paragraph.role is Role.BODY and look.role is Role.BODY
        if story.kind == "body":
            habits.paragraph(paragraph, trail, item=item)
        if label is not None and item:
            gathered.item(label, cascade.label(mark, look, label, story.around), paragraph, look)
        else:
            if label is not None and label.text and paragraph.content:
                paragraph = replace(paragraph, label=label.text)
            gathered.block(paragraph)
    if story.boxes:
        _read_boxes(story, gathered)


def _read_boxes(story: Story, gathered: Gathered) -> None:
    boxes, story.boxes = story.boxes, []
    for box in boxes:
        with story.reading.deeper():
            for block in read_blocks(box, story):
                gathered.block(block)


def _heading(paragraph: Paragraph, story: Story) -> Paragraph:
    """Check a heading's place in the outline; an empty one is no heading."""
    trail, reading = story.reading.trail, story.reading
    text = plain_text(paragraph.content).strip()
    if not text and not any(isinstance(inline, Figure) for inline in paragraph.content):
        trail.warning(
            "docx-heading-empty",
            "a heading has no words",
            "Delete the empty paragraph, or give it the style Normal",
        )
        return replace(paragraph, role=Role.BODY, level=0)
    if story.kind != "body":
        return replace(paragraph, role=Role.BODY, level=0)
    trail.heading(text)
    if paragraph.level > reading.last_heading + 1:
        trail.error(
            "docx-heading-skipped",
            f"a heading of level {paragraph.level} follows "
            + (f"one of level {reading.last_heading}" if reading.last_heading else "no heading of level 1"),
            f"Give it the style Heading {reading.last_heading + 1}, or add the heading between",
            source="PDF/UA-1, 7.4.2",
        )
    reading.last_heading = paragraph.level
    return paragraph


def _frame(look: ParagraphLook, reading: Reading) -> None:
    if look.frame == "drop-cap":
        reading.trail.error("docx-drop-cap", "a paragraph begins with a drop cap", "Remove it (Insert, Drop Cap, None)")
    else:
        reading.trail.error(
            "docx-frame", "a paragraph stands in a frame of its own", "Remove the frame (Format Frame, Remove Frame)"
        )


def _read_unknown(element: Element, story: Story, gathered: Gathered) -> None:
    """Read the words in something that we do not know, and say so."""
    if element.tag.startswith(M):
        rule, what = "docx-equation", "an equation stands in the text"
    else:
        rule, what = "docx-unsupported", "there is something that the PDF cannot show"
    story.reading.trail.error(rule, what, "Replace it with plain text, a table or a picture with alt text")
    text = "".join(word.text or "" for word in element.iter(W + "t", M + "t"))
    look = story.reading.cascade.paragraph((), story.around)
    style = look.plain.style
    if text.strip():
        clean = " ".join(text.split())
        gathered.block(Paragraph((Text(clean, style),), look.style, mark_style=style))
