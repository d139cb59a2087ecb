"""What the tag tree of a document has to tell, worked out from the document alone.

The order of a tag tree is that of reading: sections, then footnotes. Each rule here names the clause or the custom
that it rests on; none asks how the file was painted.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from reportgen.model.document import (
    Anchor,
    Block,
    Break,
    Contents,
    Document,
    Figure,
    Inline,
    Link,
    ListBlock,
    NoteMark,
    PageField,
    Paragraph,
    Role,
    Tab,
    Table,
    Text,
    is_grid,
)
from reportgen.model.numerals import Numerals
from reportgen.scan.structure.told import KEPT_EMPTY, NUMBER, Part, ToldBlock, joined, told_words

__all__ = ["Expected", "Where"]

Where = tuple[int, int, int, int]
"""Counts of what has been met: paragraphs outside tables, tables outside tables, row of the table (0 outside), and
footnotes.
"""

_DEEPEST_HEADING = 6
"""PDF 1.7 knows H1 to H6 (ISO 32000-1, 14.8.4.3.2)."""

_SCOPES = {"row": "Row", "column": "Column", "both": "Both"}

_BESIDE = -1
"""The row of what stands in a text box, which is no table: its place is that of the paragraph before it."""


class Expected:
    """The lines that a document's tag tree tells, where each stands in the document, the lines of the outline, and in
    which numerals pages are numbered.
    """

    def __init__(self, document: Document) -> None:
        self.lines: list[ToldBlock] = []
        self.places: list[Where] = []
        self.outline: list[str] = []
        self.numerals: set[Numerals] = {section.numerals for section in document.sections}
        self._language = document.metadata.language
        self._labels: dict[str, str] = {}
        self._paragraphs = self._tables = self._row = self._notes = 0
        self._append(0, "Document")
        for section in document.sections:
            self._blocks(section.blocks, 1)
        for note in document.notes:
            self._notes += 1
            label = self._labels.get(note.key)
            mark = self._append(1, "Note")
            if label is not None:  # a note that no mark leads to has no label either
                back = Part("Link", f"Back to {note.kind} mark {label}", label)
                self._tell(2, "Lbl", "", told_words((back,)))
            for block in note.blocks:
                if isinstance(block, Paragraph):
                    self._paragraph(block, "P", 2)
                else:
                    self._blocks((block,), 2)
            self._close(mark)

    # -- lines ---------------------------------------------------------------------------------------------------

    def _append(self, depth: int, role: str, facts: str = "", words: str = "") -> int:
        self.lines.append(ToldBlock(depth, role, facts, words))
        self.places.append((self._paragraphs, self._tables, max(self._row, 0), self._notes))
        return len(self.lines)

    def _tell(self, depth: int, role: str, facts: str, words: str) -> None:
        if words:
            self._append(depth, role, facts, words)

    def _close(self, mark: int) -> None:
        """What holds nothing is not told."""
        if len(self.lines) == mark and self.lines[-1].role not in KEPT_EMPTY:
            self.lines.pop()
            self.places.pop()

    # -- blocks --------------------------------------------------------------------------------------------------

    def _blocks(self, blocks: tuple[Block, ...], depth: int) -> None:
        for index, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                if block.role is not Role.CAPTION or not _table_of(blocks, index):
                    self._paragraph(block, _role(block, depth), depth)
            elif isinstance(block, Table):
                self._table(block, depth, *_captions(blocks, index))
            elif isinstance(block, ListBlock):
                self._list(block, depth)
            else:
                self._contents(block, depth)

    def _paragraph(self, block: Paragraph, role: str, depth: int, *, labelled: bool = False) -> None:
        if not self._row:
            self._paragraphs += 1
        if not block.content and not block.label:
            return
        parts = list(self._parts(block.content))
        if block.label and not labelled:
            parts.insert(0, Part("HeadingNumber", "", block.label + " "))
        self._tell(depth, role, "", told_words(parts))
        if block.role is Role.HEADING:
            title = " ".join(f"{block.label} {_plain(block.content)}".split())
            if title:
                self.outline.append(title)

    def _list(self, block: ListBlock, depth: int) -> None:
        whole = self._append(depth, "L", f"ListNumbering {block.numbering}")
        for item in block.items:
            of = self._append(depth + 1, "LI")
            self._tell(depth + 2, "Lbl", "", told_words((item.label,)))
            body = self._append(depth + 2, "LBody")
            for index, inner in enumerate(item.blocks):
                if isinstance(inner, Paragraph):
                    self._paragraph(inner, "P", depth + 3, labelled=index == 0 and bool(item.label))
                else:
                    self._blocks((inner,), depth + 3)
            self._close(body)
            self._close(of)
        self._close(whole)

    def _contents(self, block: Contents, depth: int) -> None:
        whole = self._append(depth, "TOC")
        for entry in block.entries:
            self._paragraphs += 1
            if not entry.target:
                self._append(depth + 1, "TOCI")
                self._tell(depth + 2, "P", "", told_words(tuple(self._parts(entry.text))))
                continue
            parts = (*self._parts(entry.text), " ", Part("PageNumber", "", NUMBER))
            said = " ".join(_plain(entry.text).split()) or _spoken(entry.text)
            reference = Part("Reference", "", joined((Part("Link", said, joined(parts)),)))
            self._tell(depth + 1, "TOCI", "", told_words((reference,)))
        self._close(whole)

    def _table(self, block: Table, depth: int, lead: Paragraph | None, tail: Paragraph | None) -> None:
        nested = bool(self._row)
        facts = " ".join(part for part in (block.title, f"Summary {block.summary}" if block.summary else "") if part)
        if not nested and not block.beside:
            self._tables += 1
        if block.is_box:
            self._box(block, depth, nested=nested)
            return
        whole = self._append(depth, "Table", facts)
        if lead is not None:
            self._paragraph(lead, "Caption", depth + 1)
        rows = block.rows if block.widths else ()
        headers = next((index for index, row in enumerate(rows) if not row.repeat), 0)
        inner = depth + 1 if headers else depth
        for index, row in enumerate(rows):
            if headers and index in {0, headers}:
                self._append(depth + 1, "TBody" if index else "THead")
            if not nested:
                self._row = index + 1
            self._append(inner + 1, "TR")
            for cell in row.cells:
                said = f"Scope {_SCOPES[cell.scope]}" if cell.scope else ""
                said += f" ColSpan {cell.columns}" if cell.columns > 1 else ""
                said += f" RowSpan {cell.rows}" if cell.rows > 1 else ""
                self._append(inner + 2, "TH" if cell.scope else "TD", said.strip())
                self._blocks(cell.blocks, inner + 3)
        if not nested:
            self._row = 0
        if tail is not None:
            self._paragraph(tail, "Caption", depth + 1)
        self._close(whole)

    def _box(self, block: Table, depth: int, *, nested: bool) -> None:
        """What stands in a mere frame, or side by side; it has no caption."""
        whole = self._append(depth, "Div", " ".join(filter(None, (block.title, block.summary))))
        if not nested:
            self._row = _BESIDE if block.beside else 1
        cells = block.rows[0].cells if block.widths else ()
        for cell in cells:
            inside = whole if len(cells) == 1 else self._append(depth + 1, "Div")
            self._blocks(cell.blocks, depth + min(len(cells), 2))
            if inside != whole:
                self._close(inside)
        if not nested:
            self._row = 0
        self._close(whole)

    # -- words ---------------------------------------------------------------------------------------------------

    def _parts(self, content: tuple[Inline, ...]) -> Iterator[str | Part]:
        for inline in content:
            match inline:
                case Text():
                    language = inline.style.language
                    if language and language != self._language:
                        yield Part("Span", language, inline.text)
                    else:
                        yield inline.text
                case Tab() | Break():
                    yield " "
                case Link():
                    said = inline.description or _spoken(inline.content) or inline.uri
                    facts = f"{said} {unquote(inline.uri)}" if inline.uri else said
                    yield Part("Link", facts, joined(tuple(self._parts(inline.content))))
                case NoteMark():
                    self._labels.setdefault(inline.note, inline.label)
                    link = Part("Link", f"{inline.kind.capitalize()} {inline.label}", inline.label)
                    yield Part("NoteMark", "", joined((link,)))
                case PageField():
                    if inline.numerals is not None:
                        self.numerals.add(inline.numerals)
                    yield Part("PageNumber", "", NUMBER)
                case Figure():
                    if not inline.decorative:
                        yield Part("Figure", inline.alt.strip(), "")
                case Anchor():
                    pass


def _role(block: Paragraph, depth: int) -> str:
    if block.role is Role.HEADING:
        return f"H{min(max(block.level, 1), _DEEPEST_HEADING)}"
    if block.role is Role.TITLE:
        return "Title"
    # A caption of no table stands by itself on the page; in a cell it is a paragraph like the others.
    return "Caption" if block.role is Role.CAPTION and depth == 1 else "P"


def _captions(blocks: tuple[Block, ...], index: int) -> tuple[Paragraph | None, Paragraph | None]:
    """The caption above and below a table; one below is another table's where that follows at once."""
    above = _caption(blocks, index - 1)
    below = _caption(blocks, index + 1)
    if above is not None or (index + 2 < len(blocks) and is_grid(blocks[index + 2])):
        below = None
    return above, below


def _table_of(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether a caption is told with the table above or below it."""
    if index + 1 < len(blocks) and is_grid(blocks[index + 1]):
        return True
    return index > 0 and is_grid(blocks[index - 1]) and _captions(blocks, index - 1)[1] is not None


def _caption(blocks: tuple[Block, ...], index: int) -> Paragraph | None:
    block = blocks[index] if 0 <= index < len(blocks) else None
    return block if isinstance(block, Paragraph) and block.role is Role.CAPTION else None


def _plain(content: tuple[Inline, ...]) -> str:
    """Words as an outline or a link's description says them."""
    parts = []
    for inline in content:
        if isinstance(inline, Text):
            parts.append(inline.text)
        elif isinstance(inline, Link):
            parts.append(_plain(inline.content))
        elif isinstance(inline, Tab):
            parts.append(" ")
    return "".join(parts)


def _spoken(content: tuple[Inline, ...]) -> str:
    return "".join(inline.text for inline in content if isinstance(inline, Text))
