"""The tree of a document: sections, their blocks, what stands in a paragraph, and how each of it looks.

Lengths are points (1/72 inch), colours six hexadecimal digits `RRGGBB`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from reportgen.model.figure import Figure
from reportgen.model.metadata import Metadata
from reportgen.model.numerals import Numerals

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeGuard


__all__ = [
    "Align",
    "Anchor",
    "Block",
    "Border",
    "Borders",
    "Break",
    "Cell",
    "Contents",
    "ContentsEntry",
    "Document",
    "Inline",
    "LabelPlace",
    "Link",
    "ListBlock",
    "ListItem",
    "Note",
    "NoteKind",
    "NoteMark",
    "PageField",
    "PageFrame",
    "PageSetup",
    "Paragraph",
    "ParagraphStyle",
    "Role",
    "Row",
    "RunningText",
    "Section",
    "Tab",
    "TabStop",
    "Table",
    "Text",
    "TextStyle",
    "Turn",
    "is_grid",
]

Align = Literal["left", "centre", "right", "justify"]
NoteKind = Literal["footnote", "endnote"]
Turn = Literal["", "up", "down"]


class Border(Struct, frozen=True):
    """One edge; `space` is the distance between the line and the text."""

    width: float = 0.5
    colour: str = "000000"
    line: Literal["single", "double", "dotted", "dashed"] = "single"
    space: float = 0.0


# -- inside a paragraph ------------------------------------------------------------------------------------------


class TextStyle(Struct, frozen=True):
    """How a run of characters looks. `family` is the font's name as Word has it; `language` a BCP 47 tag or ""
    where it is the document's own. `spacing` is what stands between two characters more than their font has, `border` a
    line round the words.
    """

    family: str = "Arial"
    size: float = 12.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    colour: str = "000000"
    highlight: str | None = None
    position: Literal["baseline", "superscript", "subscript"] = "baseline"
    caps: Literal["none", "all", "small"] = "none"
    language: str = ""
    spacing: float = 0.0
    border: Border | None = None


class Text(Struct, frozen=True):
    """Characters in one style; never empty, and without line breaks or tabs."""

    text: str
    style: TextStyle


class Tab(Struct, frozen=True):
    """A jump to the next tab stop."""

    style: TextStyle


class Break(Struct, frozen=True):
    """An end of the line (or page) in the middle of a paragraph."""

    kind: Literal["line", "page"] = "line"


class Anchor(Struct, frozen=True):
    """A place that a link can lead to, of no width: a Word bookmark."""

    name: str


class PageField(Struct, frozen=True):
    """What only the layout knows: the number of this page, of all pages or those of its section, or of the page where
    `target` stands; or, in a head or foot, the words of the first or last paragraph of its page in the style that `target`
    names, or the number before the first. Without `numerals` of its own a number is written as the page is numbered.
    """

    kind: Literal["page", "pages", "section-pages", "page-of", "styled", "styled-last", "styled-number"]
    style: TextStyle
    target: str = ""
    numerals: Numerals | None = None


class NoteMark(Struct, frozen=True):
    """The raised mark of a note; `note` is its key in `Document.notes`, `label` what is printed."""

    note: str
    label: str
    style: TextStyle
    kind: NoteKind = "footnote"


class Link(Struct, frozen=True):
    """Words that lead somewhere: an address (`uri`) or an anchor of this document (`target`); one of them is set.
    `description` is said to a reader who cannot see the words' surroundings (PDF/UA 7.18.5).
    """

    content: tuple[Inline, ...]
    uri: str = ""
    target: str = ""
    description: str = ""


Inline = Text | Tab | Break | Anchor | PageField | NoteMark | Link | Figure


# -- blocks ------------------------------------------------------------------------------------------------------


class Borders(Struct, frozen=True):
    """The four edges of a paragraph or cell, None where there is no line; `between` is that between paragraphs which have
    the same borders. `falling` and `rising` cross a cell from corner to corner.
    """

    top: Border | None = None
    right: Border | None = None
    bottom: Border | None = None
    left: Border | None = None
    between: Border | None = None
    falling: Border | None = None
    rising: Border | None = None


class TabStop(Struct, frozen=True):
    """A stop, measured from the left text edge of the column."""

    position: float
    align: Literal["left", "centre", "right", "decimal"] = "left"
    leader: Literal["none", "dots", "line"] = "none"


class ParagraphStyle(Struct, frozen=True):
    """How a paragraph sits on the page.

    `indent_first` is relative to `indent_left` and negative for a hanging indent. `line_spacing` is a factor of
    the font's own line height when `line_rule` is "multiple", else points. `contextual_spacing` drops the space
    between neighbours of the same `name`. `automatic_space` is space that a web page would have: there is none where a
    document or cell begins and where a cell ends. Behind the last of `tab_stops` there is one each `default_tab`.
    """

    name: str = "Normal"
    align: Align = "left"
    indent_left: float = 0.0
    indent_right: float = 0.0
    indent_first: float = 0.0
    space_before: float = 0.0
    space_after: float = 0.0
    line_spacing: float = 1.0
    line_rule: Literal["multiple", "exact", "at-least"] = "multiple"
    keep_with_next: bool = False
    keep_lines: bool = False
    widow_control: bool = True
    page_break_before: bool = False
    contextual_spacing: bool = False
    automatic_space: bool = False
    shading: str | None = None
    borders: Borders = Borders()
    tab_stops: tuple[TabStop, ...] = ()
    default_tab: float = 36.0


class LabelPlace(Struct, frozen=True):
    """Which end or middle of a label stands where its paragraph's first line begins, and what comes behind it: the way
    to the hanging indent or next stop, one space, or the words at once.
    """

    align: Literal["left", "centre", "right"] = "left"
    follow: Literal["tab", "space", "nothing"] = "tab"


class Role(StrEnum):
    """What a paragraph is, for the outline and the tag tree."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    CAPTION = "caption"


class Paragraph(Struct, frozen=True):
    """Words with their style; `level` is 1 to 9 for a heading, else 0. `label` is a heading's own number
    ("2.1"), printed before the words but not among them. `mark_style` is that of the paragraph mark: it gives an
    empty paragraph its height. A heading that `runs_in` stands on the first line of the paragraph behind it.
    """

    content: tuple[Inline, ...]
    style: ParagraphStyle = ParagraphStyle()
    role: Role = Role.BODY
    level: int = 0
    label: str = ""
    mark_style: TextStyle = TextStyle()
    label_place: LabelPlace = LabelPlace()
    runs_in: bool = False


class ListItem(Struct, frozen=True):
    """A label as it is printed ("•", "2.", "b)") and what stands behind it, nested lists included. The first
    block is a paragraph, whose hanging indent is where the label goes.
    """

    label: str
    label_style: TextStyle
    blocks: tuple[Block, ...]
    label_place: LabelPlace = LabelPlace()


class ListBlock(Struct, frozen=True):
    """A list; `numbering` in the terms of ISO 32000-1, table 347."""

    items: tuple[ListItem, ...]
    numbering: Literal[
        "None", "Disc", "Circle", "Square", "Decimal", "LowerRoman", "UpperRoman", "LowerAlpha", "UpperAlpha"
    ]


class Cell(Struct, frozen=True):
    """A cell that spans `columns` by `rows`; cells that a span covers do not exist. `padding` is top, right,
    bottom, left. `scope` is set for a header cell. `corner` is the radius of its corners, where it is a box. `turn` says whether its lines run up or down the page; they are then
    paragraphs of words alone, and `align` is told from the side at which the first line stands.
    """

    blocks: tuple[Block, ...]
    columns: int = 1
    rows: int = 1
    scope: Literal["row", "column", "both"] | None = None
    shading: str | None = None
    borders: Borders = Borders()
    padding: tuple[float, float, float, float] = (0.0, 5.4, 0.0, 5.4)
    align: Literal["top", "middle", "bottom"] = "top"
    turn: Turn = ""
    corner: float = 0.0


class Row(Struct, frozen=True):
    """A row of cells, left to right, which with the spans from above cover every column of the grid; `repeat` for a
    header row that stands again at the top of each page.
    """

    cells: tuple[Cell, ...]
    repeat: bool = False
    keep_whole: bool = False
    height: float = 0.0
    height_exact: bool = False


class Table(Struct, frozen=True):
    """A grid: column widths, and rows from top to bottom. `indent` is the distance of the grid from the left
    text edge and may be negative. `summary` describes it to a reader who cannot see it ("" for none). `beside` marks the
    box of one cell that is a text box beside the text in Word: nobody counts it among the tables. `fixed` says that the
    widths stay whatever words stand in the columns.
    """

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    indent: float = 0.0
    align: Literal["left", "centre", "right"] = "left"
    title: str = ""
    summary: str = ""
    beside: bool = False
    fixed: bool = False

    @property
    def is_box(self) -> bool:
        """Whether it is a frame round some words, or things side by side, and no table: in one row that nothing heads
        there is no column to read down, and what stands in it is read from left to right.
        """
        return len(self.rows) == 1 and all(cell.scope is None for cell in self.rows[0].cells)


class ContentsEntry(Struct, frozen=True):
    """One line of the contents: what it says, where it leads, how it is set. The page number is not here."""

    level: int
    text: tuple[Inline, ...]
    target: str
    style: ParagraphStyle
    number_style: TextStyle


class Contents(Struct, frozen=True):
    """A table of contents; every writer works out the page numbers itself, or leaves them out."""

    entries: tuple[ContentsEntry, ...]


Block = Paragraph | ListBlock | Table | Contents


def is_grid(block: Block | None) -> TypeGuard[Table]:
    """Whether a block is a table, and no mere box."""
    return isinstance(block, Table) and not block.is_box


# -- the whole ---------------------------------------------------------------------------------------------------


class RunningText(Struct, frozen=True):
    """A running head or foot of each of the three kinds that Word knows; None where it is the default one."""

    default: tuple[Block, ...] = ()
    first: tuple[Block, ...] | None = None
    even: tuple[Block, ...] | None = None


class PageSetup(Struct, frozen=True):
    """A page's size, its margins, and how far head and foot stand from the paper's edge. A4 unless told
    otherwise. `align` is where the body stands on a page that it does not fill; on `mirrored` pages of even number left
    and right margins change places, as in a book.
    """

    width: float = 595.3
    height: float = 841.9
    margin_top: float = 72.0
    margin_right: float = 72.0
    margin_bottom: float = 72.0
    margin_left: float = 72.0
    head_distance: float = 35.4
    foot_distance: float = 35.4
    align: Literal["top", "middle", "bottom"] = "top"
    mirrored: bool = False


class PageFrame(Struct, frozen=True):
    """Lines round pages, each at its `space` from the paper's edge or, with `from_text`, from head, foot and words."""

    borders: Borders
    from_text: bool = False
    pages: Literal["all", "first", "others"] = "all"


class Section(Struct, frozen=True):
    """Blocks that share a page setup and running text. `start` says where its first page comes from, `numerals` how its
    pages are numbered. Its text runs in so many `columns`, `gap` apart, perhaps with a line between them.
    """

    blocks: tuple[Block, ...]
    setup: PageSetup = PageSetup()
    head: RunningText = RunningText()
    foot: RunningText = RunningText()
    start: Literal["new-page", "continuous", "odd-page", "even-page"] = "new-page"
    first_page_number: int | None = None
    numerals: Numerals = "decimal"
    columns: int = 1
    gap: float = 36.0
    line_between: bool = False
    frame: PageFrame | None = None

    @property
    def column(self) -> float:
        """The width of a column."""
        room = self.setup.width - self.setup.margin_left - self.setup.margin_right
        return max((room - self.gap * (self.columns - 1)) / self.columns, 1.0)


class Note(Struct, frozen=True):
    """A note: its key, and its blocks without the mark. A footnote stands at the foot of the page, an endnote behind all
    other words.
    """

    key: str
    blocks: tuple[Block, ...]
    kind: NoteKind = "footnote"


class Document(Struct, frozen=True):
    """Everything between Word and the other formats."""

    metadata: Metadata
    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()

    def blocks(self) -> Iterator[Block]:
        """The top-level blocks of all sections, in reading order."""
        for section in self.sections:
            yield from section.blocks

    def every_block(self) -> Iterator[Block]:
        """The same, then those of the notes."""
        yield from self.blocks()
        for note in self.notes:
            yield from note.blocks
