"""The blocks of a document as elements: paragraphs, headings, lists, tables, figures with their captions.

Headings: the document's title is the page's only `h1`, and Word's levels follow from `h2` on. A level that the
document skips is closed up, so that the page never skips one (WCAG 2.2, 1.3.1); what lies deeper than HTML's six levels
is an `h6`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from reportgen.html.contents import nested
from reportgen.html.faults import Faults
from reportgen.html.inlines import Inlines, Voice
from reportgen.html.lists import labelled, list_element, marker
from reportgen.html.markup import NOTHING, Markup, element, joined, text
from reportgen.html.survey import Survey, is_seen
from reportgen.html.tables import Tables
from reportgen.model.document import (
    Anchor,
    Block,
    Cell,
    Contents,
    Figure,
    ListBlock,
    Note,
    Paragraph,
    Role,
    Table,
    Text,
    is_grid,
)

__all__ = ["Blocks", "level_after"]

_HEADING = Voice(bold=False)
_DEEPEST = 6
_LARGE, _LARGER = 1.15, 1.35
"""From how many times the usual size on a paragraph is set larger."""
_CLOSE, _APART = 4.0, 10.0
"""Up to how many points of space a paragraph belongs with the next, as the lines of an address do, and from how many
on it stands apart from the one before."""


def level_after(open_levels: list[int], level: int) -> int:
    """The level in the page of a heading of Word's `level`; `open_levels` are those above it, kept up to date."""
    while open_levels and open_levels[-1] >= level:
        open_levels.pop()
    open_levels.append(level)
    return min(len(open_levels) + 1, _DEEPEST)


class Blocks:
    """The blocks of one page, walked once in reading order."""

    def __init__(self, seen: Survey, inlines: Inlines, faults: Faults) -> None:
        self._survey = seen
        self._title = seen.title
        self._inlines = inlines
        self._faults = faults
        self._tables = Tables(self._cell, inlines.furniture)
        self._headings = 0
        self._open_levels: list[int] = []
        self._previous_level = 0
        self._paragraphs = 0
        self._tabled = 0
        self._depth = 0
        self._in_note = False
        self._navigations = 0

    def write(self, blocks: Sequence[Block]) -> Markup:
        """Blocks that follow one another."""
        parts: list[Markup] = []
        index = 0
        while index < len(blocks):
            made, taken = self._next(blocks[index : index + 3])
            parts.append(made)
            index += taken
        return Markup("\n".join(part for part in parts if part))

    def note(self, note: Note) -> Markup:
        """A footnote with its label and the ways back to its marks."""
        number = self._survey.notes[note.key]
        self._faults.where = f"footnote {number}"
        self._in_note = True
        content = self.write(note.blocks)
        label = self._inlines.labels.get(note.key, str(number))
        ways = [
            element(
                "a",
                text("Back to the text, note "),
                text(label if index == 0 else f"{label}, mark {index + 1}"),
                href=f"#{mark}",
                role="doc-backlink",
            )
            for index, mark in enumerate(self._inlines.marks.get(note.key, []))
        ]
        back = element("p", Markup(" ".join(ways)), class_="back", lang=self._inlines.furniture) if ways else NOTHING
        return element("li", labelled(text(label), joined(content, back)), id=f"note-{number}")

    # -- one after the other -------------------------------------------------------------------------------------

    def _next(self, blocks: Sequence[Block]) -> tuple[Markup, int]:
        """The first block, with its caption or the picture whose caption it is, and how many blocks that takes."""
        first = blocks[0]
        second = blocks[1] if len(blocks) > 1 else None
        third = blocks[2] if len(blocks) > 2 else None
        if _is_caption(first) and is_grid(second):
            return self._table(second, self._said(first)), 2
        if _is_caption(first) and _is_picture(second):
            caption = element("figcaption", self._said(first))
            return element("figure", caption, self._said(second)), 2
        if _is_picture(first):
            if _is_caption(second) and not is_grid(third) and not _is_picture(third):
                return element("figure", self._said(first), element("figcaption", self._said(second))), 2
            return element("figure", self._said(first)), 1
        return self._block(first), 1

    def _block(self, block: Block) -> Markup:
        match block:
            case Paragraph():
                return self._paragraph(block)
            case ListBlock():
                return self._list(block)
            case Table():
                return self._table(block, None)
            case Contents():
                return self._contents(block)

    # -- paragraphs ----------------------------------------------------------------------------------------------

    def _said(self, paragraph: Paragraph, voice: Voice = _HEADING) -> Markup:
        self._count()
        return self._inlines.write(paragraph.content, voice)

    def _paragraph(self, block: Paragraph) -> Markup:
        if not is_seen(block.content):
            self._count()
            return self._inlines.anchors(block.content)
        if block.role is Role.HEADING and not self._in_note:
            return self._heading(block)
        if block is self._title:
            self._title = None
            return element("h1", self._said(block))
        if block.role is Role.CAPTION:
            return element("p", self._said(block), class_="caption")
        if block.role is not Role.BODY:
            return element("p", _label(block), self._said(block), class_="larger")
        return element("p", self._said(block, Voice()), class_=self._looks(block))

    def _heading(self, block: Paragraph) -> Markup:
        self._headings += 1
        said = self._said(block)
        if block.level > self._previous_level + 1:
            self._faults.level_skipped(block.level, self._previous_level)
        self._previous_level = block.level
        level = level_after(self._open_levels, block.level)
        return element(f"h{level}", _label(block), said, id=f"heading-{self._headings}")

    def _looks(self, block: Paragraph) -> str | None:
        """The few of Word's looks that the page keeps."""
        style = block.style
        size = max((part.style.size for part in block.content if isinstance(part, Text)), default=0.0)
        ratio = size / self._survey.size
        found = (
            ("larger", ratio >= _LARGER),
            ("large", _LARGE <= ratio < _LARGER),
            ("boxed", style.shading is not None or style.borders.left is not None),
            (style.align, style.align in {"centre", "right"}),
            ("close", style.space_after <= _CLOSE),
            ("apart", style.space_before >= _APART),
        )
        return " ".join(name for name, is_so in found if is_so) or None

    def _count(self) -> None:
        if self._depth == 0 and not self._in_note:
            self._paragraphs += 1
            self._faults.where = f"paragraph {self._paragraphs}"

    # -- lists, tables, contents ---------------------------------------------------------------------------------

    def _list(self, block: ListBlock) -> Markup:
        if not block.items:
            return NOTHING
        own_labels = marker(block) is None
        items = []
        for item in block.items:
            content = self._inner(item.blocks)
            items.append(element("li", labelled(text(item.label), content) if own_labels else content))
        return list_element(block, *items)

    def _table(self, block: Table, caption: Markup | None) -> Markup:
        if self._depth == 0 and not self._in_note and not block.beside:
            self._tabled += 1
            self._faults.where = f"table {self._tabled}"
        self._depth += 1
        if block.is_box:
            named = " ".join(filter(None, (block.title, block.summary))) or None
            role = "group" if named else None
            inside = [self.write(cell.blocks) for cell in block.rows[0].cells]
            if len(inside) > 1:
                inside = [element("div", each) for each in inside if each]
            made = element("div", *inside, class_="row" if len(inside) > 1 else "box", role=role, aria_label=named)
        else:
            made = self._tables.write(block, caption)
        self._depth -= 1
        return made

    def _cell(self, cell: Cell) -> Markup:
        return self._inner(cell.blocks, Voice(bold=cell.scope is None))

    def _inner(self, blocks: Sequence[Block], voice: Voice = Voice()) -> Markup:
        """What stands in an item or cell: a single plain paragraph needs no element of its own."""
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph) and blocks[0].role is Role.BODY:
            only = blocks[0]
            looks = self._looks(only)
            said = self._said(only, voice)
            return (
                said if looks is None or set(looks.split()) <= {"close", "apart"} else element("p", said, class_=looks)
            )
        return self.write(blocks)

    def _contents(self, block: Contents) -> Markup:
        """The document's own contents, with links for page numbers."""
        if not block.entries:
            return NOTHING
        self._navigations += 1
        name = "Contents" if self._navigations == 1 else f"Contents {self._navigations}"
        lines = []
        for entry in block.entries:
            said = self._inlines.write(entry.text, Voice(bold=False, linked=False, anchored=False))
            address = self._inlines.target(entry.target) if entry.target and is_seen(entry.text) else None
            lines.append((entry.level, said if address is None else element("a", said, href=address)))
        return element("nav", nested(lines), aria_label=name)


def _label(block: Paragraph) -> Markup:
    """A heading's own number, which Word counts and the page says."""
    return element("span", text(f"{block.label} "), class_="label") if block.label else NOTHING


def _is_caption(block: Block | None) -> TypeGuard[Paragraph]:
    return isinstance(block, Paragraph) and block.role is Role.CAPTION and is_seen(block.content)


def _is_picture(block: Block | None) -> TypeGuard[Paragraph]:
    """Whether a paragraph holds a picture and nothing else to see."""
    return (
        isinstance(block, Paragraph)
        and block.role is Role.BODY
        and any(isinstance(part, Figure) for part in block.content)
        and all(
            isinstance(part, Figure | Anchor) or (isinstance(part, Text) and part.text.isspace())
            for part in block.content
        )
    )
