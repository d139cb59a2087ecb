"""Neutral documents for tests, in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import (
    Anchor,
    Border,
    Borders,
    Cell,
    Contents,
    ContentsEntry,
    Document,
    Link,
    ListBlock,
    ListItem,
    Metadata,
    Note,
    PageSetup,
    Paragraph,
    ParagraphStyle,
    Role,
    Row,
    RunningText,
    Section,
    Table,
    Text,
    TextStyle,
)

if TYPE_CHECKING:
    from reportgen.model.document import Block, Inline

BODY = TextStyle(size=11)
BOLD = replace(BODY, bold=True)
PLAIN = ParagraphStyle()
SPACED = ParagraphStyle(space_after=8, line_spacing=1.15)
LINE = Border(0.5, "7F7F7F")
GRID = Borders(LINE, LINE, LINE, LINE)
SENTENCE = "The review heard from nine agencies about what daily life was like for the children. "


def paragraph(
    *content: Inline | str, style: ParagraphStyle = SPACED, text: TextStyle = BODY, role: Role = Role.BODY
) -> Paragraph:
    inlines = tuple(Text(part, text) if isinstance(part, str) else part for part in content)
    return Paragraph(inlines, style, role=role, mark_style=text)


def heading(words: str, level: int = 1, *, label: str = "", anchor: str = "") -> Paragraph:
    text = TextStyle(size={1: 18, 2: 14}.get(level, 12), bold=True, colour="1F3864")
    hanging = 28.0 if label else 0.0
    style = ParagraphStyle(
        f"Heading {level}",
        indent_left=hanging,
        indent_first=-hanging,
        space_before=18,
        space_after=6,
        keep_with_next=True,
        keep_lines=True,
    )
    names = (Anchor(anchor),) if anchor else ()
    return Paragraph((*names, Text(words, text)), style, Role.HEADING, level, label, text)


def item(*blocks: Block | str, label: str = "•", indent: float = 18.0) -> ListItem:
    style = ParagraphStyle("List", indent_left=indent, indent_first=-18, space_after=4, contextual_spacing=True)
    return ListItem(
        label, BODY, tuple(paragraph(block, style=style) if isinstance(block, str) else block for block in blocks)
    )


def bullets(*items: ListItem | str) -> ListBlock:
    return ListBlock(tuple(item(entry) if isinstance(entry, str) else entry for entry in items), "Disc")


def cell(*blocks: Block | str, **more: object) -> Cell:
    inner = tuple(paragraph(block, style=PLAIN) if isinstance(block, str) else block for block in blocks)
    return replace(Cell(inner, borders=GRID, padding=(2, 5.4, 2, 5.4)), **more)  # type: ignore[arg-type]


def head_row(*words: str) -> Row:
    cells = tuple(
        replace(cell(paragraph(said, style=PLAIN, text=BOLD)), scope="column", shading="D9E2F3") for said in words
    )
    return Row(cells, repeat=True)


def table(*rows: tuple[str, ...] | Row, widths: tuple[float, ...] = (90, 240, 120), head: bool = True) -> Table:
    heads = (head_row(*(f"Head {number + 1}" for number in range(len(widths)))),) if head else ()
    return Table(widths, (*heads, *(row if isinstance(row, Row) else Row(tuple(map(cell, row))) for row in rows)))


def contents(*entries: tuple[str, str]) -> Contents:
    return Contents(tuple(ContentsEntry(1, (Text(words, BODY),), target, PLAIN, BODY) for words, target in entries))


def link(words: str, uri: str = "", target: str = "") -> Link:
    return Link((Text(words, BODY),), uri, target, f"{words}, explained")


def document(
    *blocks: Block | str,
    notes: tuple[Note, ...] = (),
    setup: PageSetup | None = None,
    head: RunningText | None = None,
    foot: RunningText | None = None,
) -> Document:
    inner = tuple(paragraph(block) if isinstance(block, str) else block for block in blocks)
    section = Section(inner, setup or PageSetup(), head or RunningText(), foot or RunningText())
    return made_of(section, notes=notes)


def made_of(*sections: Section, notes: tuple[Note, ...] = ()) -> Document:
    metadata = Metadata("A made-up review", "en-GB", created="2025-05-01T10:00:00Z", modified="2025-05-02T10:00:00Z")
    return Document(metadata, sections, notes)
