"""A paragraph of a body, cell, note, head or foot: what it says, how it looks, and what it is among the blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import (
    Align,
    Anchor,
    Border,
    Figure,
    Inline,
    Paragraph,
    Role,
    Tab,
    TabStop,
    Text,
)
from reportgen.word.cascade import NOWHERE, has_decimal_stop
from reportgen.word.direction import report_right_to_left
from reportgen.word.entries import contents_entry
from reportgen.word.gathered import Gathered
from reportgen.word.habits import Habits, is_quiet
from reportgen.word.inlines import read_inlines
from reportgen.word.layers import Framed
from reportgen.word.links import plain_text
from reportgen.word.measures import children, find, is_on
from reportgen.word.namespaces import W
from reportgen.word.plain import plain_entry, plain_words
from reportgen.word.reading import WrittenLook
from reportgen.word.tracked import report_tracked
from reportgen.word.unread import texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from reportgen.model.document import Block, ParagraphStyle, TextStyle
    from reportgen.word.cascade import ParagraphLook
    from reportgen.word.line import Line
    from reportgen.word.reading import Reading, Story
    from reportgen.word.shorthand import WrittenParagraph

__all__ = ["read_alone", "read_entry", "read_paragraph", "read_plain"]

_PROPERTIES, _MARK, _SECTION = W + "pPr", W + "rPr", W + "sectPr"
_RULE = Border(1.0, "808080")
"""The line across the page of a web page, as a border of the paragraph that holds nothing else."""

_SEPARATES = W + "specVanish"
"""Marks the end of a heading that stands on one line with the words behind it, a style separator (17.3.2.36)."""

_STOPS: dict[Align, float] = {"left": 0.0, "justify": 0.0, "centre": 0.5, "right": 1.0}
"""Where on its line what is aligned so stands, as a part of its width."""

_MARK_CHANGED = {W + "ins", W + "del"}


def read_plain(written: WrittenParagraph, story: Story, gathered: Gathered, habits: Habits) -> None:
    """Read a paragraph of nothing but words; most are in an ordinary look, and done with at once."""
    reading = story.reading
    known = _written_look(written.properties, story)
    words = plain_words(written, known, story)
    if words is None:
        _read_restored(written, story, gathered, habits)
        return
    reading.trail.paragraph()
    look = known.paragraph
    if known.mark or not look.ordinary or story.framed is not None:
        _remark(look, known.mark, story)
        _finish(words, None, known.mark, look, story, gathered, habits)
        return
    paragraph = Paragraph(words, look.style, look.role, look.level, "", look.plain.style)
    if story.kind == "body":
        habits.paragraph(paragraph, reading.trail, item=False)
    gathered.block(paragraph)


def read_entry(written: WrittenParagraph, story: Story, gathered: Gathered, habits: Habits) -> None:
    """Read what is written as a line of the contents is."""
    reading = story.reading
    known = _written_look(written.properties, story)
    entry = None
    if known.paragraph.ordinary:
        with reading.deeper():
            entry = plain_entry(written, known, story)
    if entry is None:
        _read_restored(written, story, gathered, habits)
        return
    reading.trail.paragraph()
    _remark(known.paragraph, known.mark, story)
    gathered.entry(entry)


def _read_restored(written: WrittenParagraph, story: Story, gathered: Gathered, habits: Habits) -> None:
    element = story.reading.shorthand.restored(written)
    story.reading.unread += texts(element)
    read_paragraph(element, story, gathered, habits)


def read_alone(written: WrittenParagraph, story: Story) -> tuple[Block, ...]:
    """What a paragraph comes to that stands alone in a cell: itself, most often, with nothing to say about it."""
    known = _written_look(written.properties, story)
    look = known.paragraph
    if not known.mark and look.ordinary:
        words = plain_words(written, known, story)
        if words is not None and is_quiet(words):
            return (Paragraph(words, look.style, look.role, look.level, "", look.plain.style),)
    gathered = Gathered()
    read_plain(written, story, gathered, Habits())
    return gathered.closed()


def _written_look(properties: str, story: Story) -> WrittenLook:
    reading = story.reading
    known = reading.looks.get((properties, story.around))
    if known is None:
        look, mark = _look(reading.shorthand.properties(properties), story)
        known = reading.looks[properties, story.around] = WrittenLook(look, mark, {"": look.plain})
    return known


def read_paragraph(element: Element, story: Story, gathered: Gathered, habits: Habits) -> None:
    """Read a `w:p`, whatever stands in it."""
    story.reading.trail.paragraph()
    inner = children(element)
    properties = _within(inner, _PROPERTIES)
    look, mark = _look(properties, story)
    _remark(look, mark, story)
    line = read_inlines(inner, look, story)
    if not len(line) and find(properties, _SECTION) is not None:
        line.hung = True
    _finish(line.finished(), line, mark, look, story, gathered, habits)


def _look(properties: list[Element], story: Story) -> tuple[ParagraphLook, list[Element]]:
    """The look that the children of a `w:pPr` give, and the properties of the paragraph's mark."""
    return story.reading.cascade.paragraph(properties, story.around), _within(properties, _MARK)


def _within(elements: Iterable[Element], tag: str) -> list[Element]:
    """What stands in the first element of that name; nothing where there is none."""
    found = find(elements, tag)
    return [] if found is None else children(found)


def _remark(look: ParagraphLook, mark: list[Element], story: Story) -> None:
    """Say what is odd about a paragraph before anything in it is looked at."""
    trail = story.reading.trail
    if any(item.tag in _MARK_CHANGED for item in mark):
        report_tracked(trail)
    if look.frame is not None and not _shares_line(look, story):
        _report_frame(look, story.reading)
    if look.right_to_left:
        report_right_to_left(trail)


def _finish(
    content: tuple[Inline, ...],
    line: Line | None,
    mark: list[Element],
    look: ParagraphLook,
    story: Story,
    gathered: Gathered,
    habits: Habits,
) -> None:
    """Gather any paragraph; `line` is where its content comes from, None of plain words; `mark` the properties of its
    mark.
    """
    reading = story.reading
    cascade, trail = reading.cascade, reading.trail
    if look.frame == "drop-cap" and all(isinstance(inline, Text | Anchor) for inline in content):
        trail.uncounted()
        story.pending += [inline for inline in content if isinstance(inline, Text | Anchor)]
        return  # the first word of the next paragraph begins with it
    mark_look = cascade.text(mark, look, story.around) if mark else look.plain
    if not content and (mark_look.hidden or any(item.tag == W + "del" for item in mark)):
        trail.uncounted()
        return  # Word gives a hidden empty paragraph no room, and leaves nothing of a deleted one
    mark_style = mark_look.style
    if mark_look.symbols:
        mark_style = replace(mark_style, family=look.plain.style.family)  # nothing is written in it
    if isinstance(look.frame, Framed) and _shares_line(look, story) and content and story.framed is None:
        trail.uncounted()
        story.framed = (content, look.frame.align)
        return
    style = look.style if not isinstance(look.frame, Framed) else look.frame.within(look.style, story.width)
    if story.framed is not None:
        content, style = _on_one_line(content, style, mark_style, story)
    if line is not None and line.stops:
        # A tab that knows its own place takes no notice of stops.
        others = sum(type(inline) is Tab for inline in content) > len(line.stops)
        stops = {*line.stops, *(style.tab_stops if others else ())}
        style = replace(style, tab_stops=tuple(sorted(stops, key=lambda stop: stop.position)))
    if line is not None and line.side != "left":
        style = replace(style, align=line.side)
    if line is not None and line.ruled:
        style = replace(style, borders=replace(style.borders, bottom=_RULE))
    if story.around is not NOWHERE and has_decimal_stop(style) and not any(type(inline) is Tab for inline in content):
        content = (Tab(mark_style), *content)  # a number in a cell stands at its stop without one being typed
    label = None
    if look.numbering is not None:
        label = reading.counters.next(look.numbering, look.numbering_level)
        if label is not None and label.level.text.get("hidden"):
            label = None  # counted, but not shown
        elif label is not None and not label.text and label.level.place.follow == "tab" and style.indent_first < 0:
            style = replace(style, indent_first=0.0)  # nothing is printed, and the words stand behind it all the same
    if line is not None and line.contents and (entry := contents_entry(content, style, mark_style)) is not None:
        if not entry.target:
            trail.warning(
                "docx-contents-target",
                "a line of the contents leads nowhere, and has no page number in the PDF",
                "Update the contents in Word (click into them, press F9, update the entire table), also "
                "where LibreOffice made them",
            )
        gathered.entry(entry)
    else:
        paragraph = Paragraph(content, style, look.role, look.level, mark_style=mark_style)
        if look.role is Role.HEADING:
            paragraph = _heading(paragraph, story)
            if paragraph.role is Role.HEADING and is_on(find(mark, _SEPARATES)):
                paragraph = replace(paragraph, runs_in=True)
        if label is not None and not label.known:
            trail.warning(
                "docx-list-label",
                "a list has a bullet or number format that the PDF does not know and shows a plain one",
                "Choose another bullet or number format in Word",
            )
        item = label is not None and bool(label.text) and paragraph.role is Role.BODY and look.role is Role.BODY
        if line is not None and line.hung and not content:
            habits.table()  # what hangs on it is what it is for
        elif story.kind == "body":
            habits.paragraph(paragraph, trail, item=item)
        if label is not None and item:
            gathered.item(label, cascade.label(mark, look, label, story.around), paragraph, look)
        else:
            if label is not None and label.text and paragraph.content:
                paragraph = replace(paragraph, label=label.text, label_place=label.level.place)
            gathered.block(paragraph)


def _shares_line(look: ParagraphLook, story: Story) -> bool:
    """Whether a paragraph in a frame is a page number as Word once inserted it: in the middle or at the right of a line
    of a head or foot.
    """
    return story.kind == "head" and isinstance(look.frame, Framed) and _STOPS[look.frame.align] > 0


def _on_one_line(
    content: tuple[Inline, ...], style: ParagraphStyle, mark: TextStyle, story: Story
) -> tuple[tuple[Inline, ...], ParagraphStyle]:
    """A paragraph of a head or foot with what stands in the frame before it, each at its stop on the same line."""
    assert story.framed is not None  # noqa: S101 - it is asked for nothing else
    framed, align = story.framed
    story.framed = None
    others: Align = "left" if style.align == align else style.align
    line: tuple[Inline, ...] = ()
    stops = {*style.tab_stops} if any(type(inline) is Tab for inline in content) else set()
    for where, part in sorted([(align, framed), (others, content)], key=lambda each: _STOPS[each[0]]):
        if part and where in ("centre", "right"):
            stops.add(TabStop(story.width * _STOPS[where], where))
            line += (Tab(mark),)
        line += part
    in_order = tuple(sorted(stops, key=lambda stop: stop.position))
    return line, replace(style, align="left", indent_right=0.0, tab_stops=in_order)


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


def _report_frame(look: ParagraphLook, reading: Reading) -> None:
    if look.frame == "drop-cap":
        reading.trail.warning(
            "docx-drop-cap",
            "a paragraph begins with a drop cap, which is a letter like the others in the PDF",
            "Remove it (Insert, Drop Cap, None), or leave it as it is",
        )
    else:
        reading.trail.warning(
            "docx-frame",
            "a paragraph stands in a frame beside the text, and in the PDF above it",
            "Remove the frame (right-click its edge, Format Frame, Remove Frame), or leave it as it is",
        )
