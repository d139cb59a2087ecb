"""Tables: widths, header rows, lines and margins as Word shows them, and what stands in the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec import Struct

from reportgen.model.document import Anchor, Borders, Break, Cell, Paragraph, Role, Row, Table, Text
from reportgen.word.grid import read_grid
from reportgen.word.measures import attribute, children, find, is_on, number, twips, value
from reportgen.word.namespaces import W
from reportgen.word.paragraphs import read_alone
from reportgen.word.shorthand import ROW_STAND_IN
from reportgen.word.tablestyle import TableLook
from reportgen.word.tracked import report_tracked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element as Element

    from reportgen.model.document import Block, Border
    from reportgen.word.cascade import Surroundings
    from reportgen.word.grid import CellSays, Grid, GridRow, Slot
    from reportgen.word.layers import Side
    from reportgen.word.reading import Story
    from reportgen.word.shorthand import WrittenParagraph
    from reportgen.word.tablestyle import CellLook, VerticalAlign

    ReadBlocks = Callable[[list[Element], Story], tuple[Block, ...]]
    Scope = Literal["row", "column"] | None

__all__ = ["read_table"]

_MODERN = 15
"""From this compatibility mode on (Word 2013) a table's edge, not its text, stands at the margin."""

_OVERHANG = 14.0
"""Points by which a table may stand out of the text without being too wide: cell margins of both sides and lines."""

_NARROWEST = 4.0
_SAME = 1.0
_ROOM_FOR_WORDS = 72.0
"""Word sets no words beside what leaves them less than an inch."""

_ALIGNS: dict[str, Literal["left", "centre", "right"]] = {"center": "centre", "right": "right", "end": "right"}


class _Dress(Struct, frozen=True):
    """How a cell looks in the end: by its place in the table, and by what it says itself."""

    shading: str | None
    borders: Borders
    padding: tuple[float, float, float, float]
    align: VerticalAlign
    around: Surroundings


class _Place(NamedTuple):
    """What cells in like places that say the same have in common; `width` is that of their words, in points."""

    dress: _Dress
    width: float
    scope: Scope


def read_table(element: Element, story: Story, read_blocks: ReadBlocks) -> Table | None:
    """Read a `w:tbl`; None for a table without cells, which is not counted either."""
    row = story.reading.shorthand.row
    if next(element.iter(W + "tc"), None) is None and not any(map(row, element.iter(ROW_STAND_IN))):
        return None
    with story.reading.trail.table(), story.reading.deeper():
        return _Reader(element, story, read_blocks).read()


_BLANK = Cell((), padding=(0.0, 0.0, 0.0, 0.0))


class _Reader:
    def __init__(self, element: Element, story: Story, read_blocks: ReadBlocks) -> None:
        self._element = element
        self._story = story
        self._trail = story.reading.trail
        self._read_blocks = read_blocks
        found = find(element, W + "tblPr")
        self._properties = [] if found is None else children(found)
        self._boxed = False
        self._dresses: dict[tuple[CellLook, CellSays], _Dress] = {}
        self._places: dict[object, dict[tuple[int, int, CellSays], _Place]] = {}

    def read(self) -> Table | None:
        grid = read_grid(self._element, self._story.reading)
        if not any(row.slots for row in grid.rows):
            return None
        style = self._story.reading.table_styles.style(self._properties)
        widths = self._widths(grid, style.margins)
        floating = find(self._properties, W + "tblpPr")
        self._check_floating(floating, self._story.width - sum(widths))
        self._boxed = _is_box(grid, heads_rows=style.heads_rows)
        heads = 0 if self._boxed else _heads(grid)
        look = TableLook(style, len(grid.rows), grid.columns, heads)
        if self._story.kind == "body" and not self._boxed:
            self._check_heads(heads, grid, heads_rows=style.heads_rows)
        if is_on(find(self._properties, W + "bidiVisual")):
            self._trail.error(
                "docx-right-to-left",
                "a table runs from right to left",
                "Set it from left to right (Table Properties, Table direction)",
            )
        outer = self._story.width
        found: list[Row] = []
        try:
            for at, row in enumerate(grid.rows):
                self._trail.row()
                found.append(self._row(row, widths, look, repeat=at < heads))
        finally:
            self._story.width = outer
        aligned = _ALIGNS.get(style.align or "", "left")
        indent = style.indent
        if floating is not None:
            aligned = _ALIGNS.get(attribute(floating, "tblpXSpec") or "", "left")
            in_text = attribute(floating, "horzAnchor") in (None, "text", "margin")
            indent = min(max(twips(attribute(floating, "tblpX")) or 0.0, 0.0), outer - sum(widths)) if in_text else 0.0
        elif aligned == "left" and self._story.reading.compatible < _MODERN:
            indent -= style.margins["left"]
        return Table(
            widths=widths,
            rows=tuple(found),
            indent=indent if aligned == "left" else 0.0,
            align=aligned,
            title=self._said("tblCaption"),
            summary=self._said("tblDescription"),
            fixed=attribute(find(self._properties, W + "tblLayout"), "type") == "fixed",
        )

    def _said(self, name: str) -> str:
        return " ".join((value(find(self._properties, W + name)) or "").split())

    def _widths(self, grid: Grid, margins: Mapping[str, float]) -> tuple[float, ...]:
        room = self._story.width
        declared = find(self._element, W + "tblGrid")
        columns = [] if declared is None else declared.findall(W + "gridCol")
        widths = [twips(attribute(column, "w")) or 0.0 for column in columns]
        widths = [max(width, 0.0) for width in widths] + [0.0] * (grid.columns - len(widths))
        if not all(widths):
            for slot in (slot for row in grid.rows for slot in row.slots):
                if slot.columns == 1 and not widths[slot.column]:
                    widths[slot.column] = _asked(slot.width(), room) or 0.0
        if grid.columns > 1 and max(widths) - min(widths) < _SAME:
            widths = self._asked_alike(grid, room) or widths
        missing = [at for at, width in enumerate(widths) if width < _NARROWEST]
        if missing:
            share = max((room - sum(widths)) / len(missing), room / grid.columns / 2, _NARROWEST)
            for at in missing:
                widths[at] = share
        preferred = find(self._properties, W + "tblW")
        asked = _asked(preferred, room)
        whole_width = sum(widths)
        if asked and attribute(preferred, "type") == "pct":
            widths = [width * asked / whole_width for width in widths]
            whole_width = asked
        if whole_width > room + max(_OVERHANG, margins["left"] + margins["right"]):
            self._trail.warning(
                "docx-table-wide",
                "a table is wider than the page has room for and is made narrower",
                "Make it narrower in Word (Table Layout, AutoFit, AutoFit Window), or turn the page",
            )
            widths = [width * room / whole_width for width in widths]
        return tuple(widths)

    def _asked_alike(self, grid: Grid, room: float) -> list[float] | None:
        """The widths that the cells of the first and the last row ask for, where they are the same: python-docx leaves
        the grid as it was made, with columns of one width, and Word goes by the cells.
        """
        asked = [[_asked(slot.width(), room) for slot in row.slots] for row in (grid.rows[0], grid.rows[-1])]
        first = [width for width in asked[0] if width]
        if len(first) != grid.columns or asked[0] != asked[1] or sum(first) > room + _OVERHANG:
            return None
        return first if max(first) - min(first) > _SAME else None

    def _check_heads(self, heads: int, grid: Grid, *, heads_rows: bool) -> None:
        if not heads and not heads_rows:
            self._trail.error(
                "docx-table-header",
                "a table has no header row",
                "Select its first row, then Table Layout, Repeat Header Rows; where its first column heads the rows "
                "instead, untick Header Row and tick First Column (Table Design); merge the cells of a mere box into "
                "one, and convert what only arranges words on the page to text (Table Layout)",
                source="PDF/UA-1, 7.5",
            )
        elif heads and heads == len(grid.rows):
            self._trail.warning(
                "docx-table-header-only",
                "all rows of a table are header rows",
                "Turn Repeat Header Rows off below the first (Table Layout)",
            )

    def _check_floating(self, floating: Element | None, beside: float) -> None:
        """Say so where words stand beside the table in Word."""
        if floating is not None and beside >= _ROOM_FOR_WORDS:
            self._trail.warning(
                "docx-table-floating",
                "a table floats beside the text; in the PDF it stands above it",
                "Set its text wrapping to None (Table Layout, Properties), or leave it as it is",
            )

    def _row(self, row: GridRow, widths: tuple[float, ...], look: TableLook, *, repeat: bool) -> Row:
        says = row.says
        self._story.pending += map(Anchor, row.anchors)
        known = self._like(row.at, row.at, row, look, repeat=repeat)
        cells = []
        for slot, written in zip(row.slots, row.written or [slot.written for slot in row.slots], strict=True):
            like = known if slot.rows == 1 else self._like(row.at, row.at + slot.rows - 1, row, look, repeat=repeat)
            place = like.get((slot.column, slot.columns, slot.says))
            if place is None:
                place = self._place(slot, row, widths, look, repeat=repeat)
                like[slot.column, slot.columns, slot.says] = place
            cells.append(self._cell(slot, written, place))
        # What a row leaves empty is a cell too, without words or lines: rows have as many columns as their table
        # (PDF/UA-1, 7.2; veraPDF, 7.2-43).
        if self._boxed:
            return Row(tuple(cells), keep_whole=says.whole, height=says.height, height_exact=says.exact)
        return Row(
            cells=(*[_BLANK] * says.before, *cells, *[_BLANK] * (len(widths) - row.end)),
            repeat=repeat,
            keep_whole=says.whole,
            height=says.height,
            height_exact=says.exact,
        )

    def _like(
        self, first: int, last: int, row: GridRow, look: TableLook, *, repeat: bool
    ) -> dict[tuple[int, int, CellSays], _Place]:
        """The places known so far of cells that reach over rows like these."""
        return self._places.setdefault((look.row_kind(first, last), row.lines, repeat), {})

    def _cell(self, slot: Slot, written: WrittenParagraph | None, place: _Place) -> Cell:
        says, story, dress = slot.says, self._story, place.dress
        if says.changed:
            report_tracked(self._trail)
        outer, story.around = story.around, dress.around
        story.width = place.width
        try:
            blocks = self._read_blocks(slot.content, story) if written is None else read_alone(written, story)
            for hidden in slot.hidden or ():
                self._trail.error(
                    "docx-merged-text",
                    "a cell that is merged into another holds words that Word does not show",
                    "Split the merged cell, and move or delete the words",
                )
                blocks += self._read_blocks(hidden, story)
        finally:
            story.around = outer
        if len(blocks) > 1 and _is_bare(blocks[-1]) and isinstance(blocks[-2], Table) and not blocks[-2].beside:
            blocks = blocks[:-1]  # a cell must end with a paragraph, and behind a table Word gives an empty one no room
        turn = says.turn
        if turn and not all(map(_is_wordy, blocks)):
            turn = ""
            self._trail.warning(
                "docx-vertical-text",
                "vertical text with more than words in it (links, pictures, lists, notes) is shown horizontally",
                "Set it horizontally (Table Layout, Text Direction), or leave it as it is",
            )
        return Cell(
            blocks, slot.columns, slot.rows, place.scope, dress.shading, dress.borders, dress.padding, dress.align, turn
        )

    def _place(self, slot: Slot, row: GridRow, widths: tuple[float, ...], table: TableLook, *, repeat: bool) -> _Place:
        """How cells look that say what this one says, in columns like its own and rows of one kind."""
        column, columns = slot.column, slot.columns
        look = table.cell(row.at, row.at + slot.rows - 1, column, column + columns - 1, row.lines)
        dress = self._dresses.get((look, slot.says)) or self._dress(look, slot.says)
        room = widths[column] if columns == 1 else sum(widths[column : column + columns])
        _, right, _, left = dress.padding
        scope: Scope = "column" if repeat else "row" if column == 0 and table.style.heads_rows else None
        if self._boxed:
            scope = None
        return _Place(dress, max(room - left - right, _NARROWEST), scope)

    def _dress(self, look: CellLook, says: CellSays) -> _Dress:
        """How cells of that look look that say this, worked out once."""
        styles = self._story.reading.table_styles
        margins = {**look.margins, **says.padding}
        dress = self._dresses[look, says] = _Dress(
            shading=says.shading if says.shaded else look.shading,
            borders=look.borders if says.lines is None else _over(look.borders, says.lines),
            padding=(margins["top"], margins["right"], margins["bottom"], margins["left"]),
            align=says.align or look.align,
            around=styles.grounded(look.around, says.shading) if says.shaded else look.around,
        )
        return dress


def _is_bare(block: Block) -> bool:
    """Whether a paragraph is empty, and nothing is drawn round it."""
    return (
        isinstance(block, Paragraph) and not (block.content or block.style.shading) and block.style.borders == Borders()
    )


def _is_wordy(block: Block) -> bool:
    """Whether a block is a paragraph of words, without links, pictures and notes."""
    if not isinstance(block, Paragraph) or block.role is Role.HEADING:
        return False
    return all(isinstance(inline, Text | Break | Anchor) for inline in block.content)


def _heads(grid: Grid) -> int:
    """How many rows are header rows: only those from the top count, as in Word."""
    return next((at for at, row in enumerate(grid.rows) if not row.says.header), len(grid.rows))


def _is_box(grid: Grid, *, heads_rows: bool) -> bool:
    """Whether a table is one cell, a frame round some words, whatever Word calls it; or one row in which things stand
    side by side, a logo and a name, two pictures, places to sign. Neither has anything to head.
    """
    if len(grid.rows) > 1:
        return False
    (row,) = grid.rows
    return [slot.column for slot in row.slots] == [0] or not (row.says.header or heads_rows)


def _asked(element: Element | None, room: float) -> float | None:
    """A preferred width in points; fiftieths of a per cent are of the room (17.18.90)."""
    kind, text = attribute(element, "type"), attribute(element, "w") or ""
    if kind == "pct" or text.endswith("%"):
        part = number(text.removesuffix("%"))
        return None if part is None else room * part / (100 if text.endswith("%") else 5000)
    return twips(text) if kind in (None, "dxa") else None


def _over(borders: Borders, own: Mapping[Side, Border | None]) -> Borders:
    return Borders(
        own.get("top", borders.top),
        own.get("right", borders.right),
        own.get("bottom", borders.bottom),
        own.get("left", borders.left),
        falling=own.get("falling"),
        rising=own.get("rising"),
    )
