"""Blocks in reading order: paragraphs with what they are, lists put together from numbered paragraphs, contents."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reportgen.model.document import (
    Anchor,
    Block,
    Contents,
    ContentsEntry,
    Figure,
    Inline,
    Link,
    ListBlock,
    ListItem,
    PageField,
    Paragraph,
    ParagraphStyle,
    Role,
    Tab,
    Text,
    TextStyle,
)
from reportgen.word.compatibility import chosen, content
from reportgen.word.inlines import Line, read_inlines
from reportgen.word.links import plain_text
from reportgen.word.measures import attribute
from reportgen.word.namespaces import MC, M, W
from reportgen.word.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from reportgen.word.cascade import ParagraphLook
    from reportgen.word.numbering import Kind, Label
    from reportgen.word.reading import Reading, Story

__all__ = ["flat", "read_blocks"]

_CONTENTS_LEVEL = re.compile(r"toc ([1-9])\Z", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"\s*(?:\d{1,5}|[ivxlcdm]{1,8})\s*\Z", re.IGNORECASE)
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
_INSERTED = {W + "ins", W + "moveTo"}
_DELETED = {W + "del", W + "moveFrom"}
_SHIFT = 1.0
"""Points by which a list of another numbering must stand further in to be a list within a list."""


def flat(elements: Iterable[Element], reading: Reading) -> Iterator[Element]:
    """The blocks of a container, with content controls and other wrappers taken off."""
    for element in elements:
        tag = element.tag
        if tag == W + "sdt":
            with reading.deeper():
                yield from flat(content(element), reading)
        elif tag in (W + "customXml", W + "ins", W + "moveTo", W + "smartTag"):
            with reading.deeper():
                yield from flat(element, reading)
        elif tag == MC + "AlternateContent":
            choice = chosen(element)
            if choice is not None:
                with reading.deeper():
                    yield from flat(choice, reading)
        elif tag not in _IGNORED:
            yield element


def read_blocks(elements: Iterable[Element], story: Story) -> tuple[Block, ...]:
    """Read the content of a body, cell, note, head or foot."""
    gathered = _Gathered()
    reading = story.reading
    for element in flat(elements, reading):
        parent = element.getparent()
        if parent is not None and parent.tag in _INSERTED:
            _tracked(reading)
        if element.tag == W + "p":
            _read_paragraph(element, story, gathered)
        elif element.tag == W + "tbl":
            table = read_table(element, story, read_blocks)
            if table is not None:
                gathered.block(table)
        elif element.tag == W + "bookmarkStart":
            name = attribute(element, "name")
            if name and name != "_GoBack":
                story.pending.append(name)
        elif element.tag in _DELETED:
            _tracked(reading)
        elif element.tag == W + "altChunk":
            reading.trail.error(
                "docx-imported-part",
                "a part of the document is a file that Word imports when it opens it",
                "Open and save the document in Word once",
            )
        else:
            _read_unknown(element, story, gathered)
    return gathered.closed()


@dataclass(slots=True)
class _OpenList:
    """A list that may still grow."""

    numbering: str
    level: int
    indent: float
    kind: Kind
    items: list[tuple[str, TextStyle, list[Block]]]

    def closed(self) -> ListBlock:
        return ListBlock(tuple(ListItem(label, style, tuple(blocks)) for label, style, blocks in self.items), self.kind)


class _Gathered:
    """The blocks so far, with the lists and the contents that are still open."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._lists: list[_OpenList] = []
        self._entries: list[ContentsEntry] = []

    def block(self, block: Block) -> None:
        self._close()
        self._blocks.append(block)

    def entry(self, entry: ContentsEntry) -> None:
        self._close_lists(0)
        self._entries.append(entry)

    def item(self, label: Label, style: TextStyle, paragraph: Paragraph, look: ParagraphLook) -> None:
        self._close_contents()
        numbering, level, indent = look.numbering or "", look.numbering_level, paragraph.style.indent_left
        open_lists = self._lists
        keep = len(open_lists)
        for at, known in enumerate(open_lists):
            if known.numbering == numbering and known.level == level:
                keep = at + 1
                break
            deeper = level > known.level if known.numbering == numbering else indent > known.indent + _SHIFT
            if not deeper:
                keep = at
                break
        self._close_lists(keep)
        if not open_lists or not (open_lists[-1].numbering == numbering and open_lists[-1].level == level):
            open_lists.append(_OpenList(numbering, level, indent, label.level.kind, []))
        open_lists[-1].items.append((label.text, style, [paragraph]))

    def closed(self) -> tuple[Block, ...]:
        self._close()
        return tuple(self._blocks)

    def _close(self) -> None:
        self._close_lists(0)
        self._close_contents()

    def _close_lists(self, keep: int) -> None:
        while len(self._lists) > keep:
            done = self._lists.pop().closed()
            if self._lists:
                self._lists[-1].items[-1][2].append(done)
            else:
                self._blocks.append(done)

    def _close_contents(self) -> None:
        if self._entries:
            self._blocks.append(Contents(tuple(self._entries)))
            self._entries = []


def _read_paragraph(element: Element, story: Story, gathered: _Gathered) -> None:
    reading = story.reading
    cascade, trail = reading.cascade, reading.trail
    trail.paragraph()
    properties = element.find(W + "pPr")
    look = cascade.paragraph(properties, story.around)
    mark = None if properties is None else properties.find(W + "rPr")
    if mark is not None and (mark.find(W + "ins") is not None or mark.find(W + "del") is not None):
        _tracked(reading)
    if look.frame is not None:
        _frame(look, reading)
    if look.right_to_left:
        trail.error("docx-right-to-left", "text runs from right to left", "Set it from left to right")
    line = read_inlines(element, look, story)
    mark_style = cascade.text(mark, look, story.around).style
    style = look.style
    if line.stops:
        style = replace(style, tab_stops=tuple(sorted({*style.tab_stops, *line.stops}, key=lambda stop: stop.position)))
    label = None
    if look.numbering is not None:
        label = cascade.numbering.next(look.numbering, look.numbering_level)
    if line.contents and (entry := _entry(line, style, look, mark_style)) is not None:
        gathered.entry(entry)
    else:
        paragraph = Paragraph(line.content, style, look.role, look.level, mark_style=mark_style)
        if look.role is Role.HEADING:
            paragraph = _heading(paragraph, story)
        if label is not None and not label.known:
            trail.warning(
                "docx-list-label",
                "a list has a bullet or number format that the PDF does not know and shows a plain one",
                "Choose another bullet or number format in Word",
            )
        if label is not None and label.text and paragraph.role is Role.BODY and look.role is Role.BODY:
            own = cascade.text(mark, look, story.around, label.level).style
            if label.symbol or not own.family:
                own = replace(own, family=mark_style.family)
            gathered.item(label, own, paragraph, look)
        else:
            if label is not None and label.text and paragraph.content:
                paragraph = replace(paragraph, label=label.text)
            gathered.block(paragraph)
    boxes, story.boxes = story.boxes, []
    for box in boxes:
        with reading.deeper():
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


def _entry(line: Line, style: ParagraphStyle, look: ParagraphLook, mark: TextStyle) -> ContentsEntry | None:
    """A line of the contents without its page number; None for a paragraph that is not such a line."""
    target = ""
    inlines: list[Inline] = []
    for inline in line.content:
        if isinstance(inline, Link):
            target = target or inline.target
            inlines.extend(inline.content)
        else:
            inlines.append(inline)
    number_style: TextStyle | None = None
    for at in range(len(inlines) - 1, -1, -1):
        inline = inlines[at]
        if isinstance(inline, PageField):
            target, number_style = target or inline.target, inline.style
            del inlines[at:]
            break
        if isinstance(inline, Tab):
            behind = inlines[at + 1 :]
            if behind and _PAGE_NUMBER.match(plain_text(behind)):
                number_style = next((text.style for text in behind if isinstance(text, Text)), None)
                del inlines[at:]
            break
    while inlines and (isinstance(inlines[-1], Tab) or (isinstance(inlines[-1], Text) and inlines[-1].text.isspace())):
        inlines.pop()
    if not plain_text(inlines).strip() or (not target and number_style is None):
        return None
    found = _CONTENTS_LEVEL.match(look.style.name)
    kept = tuple(inline for inline in inlines if not isinstance(inline, Anchor))
    return ContentsEntry(int(found.group(1)) if found else 1, kept, target, style, number_style or mark)


def _frame(look: ParagraphLook, reading: Reading) -> None:
    if look.frame == "drop-cap":
        reading.trail.error("docx-drop-cap", "a paragraph begins with a drop cap", "Remove it (Insert, Drop Cap, None)")
    else:
        reading.trail.error(
            "docx-frame", "a paragraph stands in a frame of its own", "Remove the frame (Format Frame, Remove Frame)"
        )


def _tracked(reading: Reading) -> None:
    reading.trail.error(
        "docx-tracked-change",
        "a tracked change is left in the document",
        "Accept or reject all changes (Review, Changes)",
    )


def _read_unknown(element: Element, story: Story, gathered: _Gathered) -> None:
    """Read the words in something that we do not know, and say so."""
    if element.tag.startswith(M):
        rule, what = "docx-equation", "an equation stands in the text"
    else:
        rule, what = "docx-unsupported", "there is something that the PDF cannot show"
    story.reading.trail.error(rule, what, "Replace it with plain text, a table or a picture with alt text")
    text = "".join(word.text or "" for word in element.iter(W + "t", M + "t"))
    look = story.reading.cascade.paragraph(None, story.around)
    style = story.reading.cascade.text(None, look, story.around).style
    if text.strip():
        clean = " ".join(text.split())
        gathered.block(Paragraph((Text(clean, style),), look.style, mark_style=style))
