"""The grid of a table: its rows with what they say, and each cell in its place, merged ones in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.word.layers import SIDES, edges
from reportgen.word.measures import attribute, bookmark, children, find, is_on, shade, twips, value, whole
from reportgen.word.namespaces import W
from reportgen.word.said import said
from reportgen.word.shorthand import ROW_STAND_IN, STAND_IN
from reportgen.word.tablestyle import ALIGNS, margins
from reportgen.word.tracked import report_tracked
from reportgen.word.unread import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from reportgen.model.document import Border, Turn
    from reportgen.word.layers import Side
    from reportgen.word.reading import Reading
    from reportgen.word.shorthand import WrittenParagraph
    from reportgen.word.tablestyle import VerticalAlign

__all__ = ["CellSays", "Grid", "GridRow", "RowSays", "Slot", "read_grid"]

_WORDS = (W + "t", STAND_IN)
_MOST_COLUMNS = 63
"""As many as Word allows in a table."""

_ROW, _CELL = W + "tr", W + "tc"
_ROW_PROPERTIES, _CELL_PROPERTIES = W + "trPr", W + "tcPr"
_WIDTH = W + "tcW"
_CONTROL, _BOOKMARK = W + "sdt", W + "bookmarkStart"
_AROUND = {W + "customXml", W + "ins"}
_ROW_SAYS = frozenset(
    W + name for name in ("gridBefore", "cantSplit", "trHeight", "tblHeader", "ins", "del")
)  # fmt: skip
_CHANGED = frozenset(W + name for name in ("cellIns", "cellDel", "cellMerge"))
_CELL_SAYS = frozenset(
    {
        *(W + name for name in ("gridSpan", "vMerge", "hMerge", "tcMar", "shd", "vAlign", "tcBorders")),
        *(W + "textDirection", *_CHANGED, *SIDES),
    }
)
_TURNS: dict[str, Turn] = {"btLr": "up", **dict.fromkeys(("tbRl", "tbRlV", "tbLrV"), "down")}
"""Where Latin letters run that are set in such a direction (17.18.93)."""


class RowSays(Struct, frozen=True, eq=False):
    """What a `w:trPr` says: columns left out before the first cell, whether the row is a header row and kept whole,
    its height in points, and whether somebody has inserted or deleted it.
    """

    before: int
    header: bool
    whole: bool
    height: float
    exact: bool
    inserted: bool
    deleted: bool


class CellSays(Struct, frozen=True, eq=False):
    """What a `w:tcPr` says, its width apart.

    Attributes:
        columns: grid columns that it spans.
        reaches_down: whether the cell goes on in the cells below.
        continues_down: whether it goes on with the cell above.
        continues_across: whether it goes on with the cell before (a way of Word 97).
        padding: its own margins in points by side.
        shading: its own ground; `shaded` says whether it has one, if only to take that of the style away.
        lines: its own lines by side; None where it has none.
        turn: whether its lines run up or down the page.
        changed: somebody has inserted, deleted or merged it.
    """

    columns: int
    reaches_down: bool
    continues_down: bool
    continues_across: bool
    padding: Mapping[str, float]
    shaded: bool
    shading: str | None
    align: VerticalAlign | None
    lines: Mapping[Side, Border | None] | None
    turn: Turn
    changed: bool


class Slot(Struct):
    """A cell in its place, while the cells below may still be merged into it.

    Attributes:
        content: what stands in it, its properties perhaps among it.
        properties: the children of its `w:tcPr`.
        written: the one paragraph in it, where that was taken out of the text as it is written.
        hidden: the content of cells that are merged into it and hold words, so that they are not lost.
    """

    content: list[Element]
    properties: list[Element]
    written: WrittenParagraph | None
    says: CellSays
    column: int
    columns: int
    rows: int = 1
    hidden: list[list[Element]] | None = None

    def width(self) -> Element | None:
        """The element with its preferred width, which counts only where the table's own grid does not say it."""
        return next((item for item in reversed(self.properties) if item.tag == _WIDTH), None)


class GridRow(Struct):
    """A row, where it stands among the others, its cells from left to right, the lines that its own properties give
    them (`w:tblPrEx`), and the column behind its last cell. Rows that were taken out of the text and whose cells are
    written alike share their cells; `written` is what stands in each, None of any other row. `anchors` are
    bookmarks before it or among its cells, as Word writes those of rows and columns.
    """

    at: int
    says: RowSays
    slots: list[Slot]
    lines: tuple[tuple[Side, Border | None], ...]
    end: int
    written: tuple[WrittenParagraph, ...] | None = None
    anchors: tuple[str, ...] = ()


class Grid(Struct):
    """The rows of a table, and its columns: as many as it declares or its longest row needs."""

    rows: list[GridRow]
    columns: int


def read_grid(table: Element, reading: Reading) -> Grid:
    """Read the rows of a `w:tbl`; what stands in the cells is left for later."""
    declared = find(table, W + "tblGrid")
    columns = 0 if declared is None else len(declared.findall(W + "gridCol"))
    rows: list[GridRow] = []
    above: dict[int, Slot] = {}
    for at, (inner, says) in enumerate(_rows(table, reading)):
        if isinstance(inner, tuple):
            row, above = _written(inner, says, at, reading), {}
        else:
            row, above = _placed(inner, says, at, above, reading)
        rows.append(row)
        _anchor(row, reading)
        columns = max(columns, row.end)
    if rows:
        _anchor(rows[-1], reading)
    return Grid(rows, columns)


def _anchor(row: GridRow, reading: Reading) -> None:
    """Give a row the bookmarks that were met since the one before."""
    if reading.row_anchors:
        row.anchors += tuple(reading.row_anchors)
        reading.row_anchors.clear()


def _placed(
    inner: list[Element], row: RowSays, at: int, above: dict[int, Slot], reading: Reading
) -> tuple[GridRow, dict[int, Slot]]:
    """A row, and its cells that may go on below, by their columns; `above` are those of the row before."""
    column = row.before
    slots: list[Slot] = []
    held: dict[int, Slot] = {}
    for cell in _cells(inner, reading):
        stands = children(cell)
        written = reading.shorthand.paragraph(stands[0]) if len(stands) == 1 else None
        properties, says = _cell_says(stands, written, reading)
        span = _within_columns(says.columns, column)
        upper = above.get(column) if says.continues_down else None
        if says.continues_across and slots:
            slots[-1].columns += span
            _hide(slots[-1], cell, reading)
        elif upper is not None and upper.columns == span:
            upper.rows += 1
            _hide(upper, cell, reading)
            held[column] = upper
        else:
            slot = Slot(stands, properties, written, says, column, span)
            reading.unread -= written is not None
            slots.append(slot)
            if says.reaches_down or says.continues_down:
                held[column] = slot
        column += span
    exception = find(find(inner, W + "tblPrEx"), W + "tblBorders")
    lines = () if exception is None else tuple(edges(exception).items())
    return GridRow(at, row, slots, lines, column), held


def _written(paragraphs: tuple[WrittenParagraph, ...], says: RowSays, at: int, reading: Reading) -> GridRow:
    """A row as it is written, of whose cells none is merged: where they stand is worked out once for all rows alike."""
    key = (says.before, tuple([paragraph.cell for paragraph in paragraphs]))
    slots = reading.written_slots.get(key)
    if slots is None:
        slots = reading.written_slots[key] = []
        column = says.before
        for paragraph in paragraphs:
            properties, own = _cell_says([], paragraph, reading)
            slots.append(Slot([], properties, None, own, column, _within_columns(own.columns, column)))
            column += slots[-1].columns
    return GridRow(at, says, slots, (), slots[-1].column + slots[-1].columns, paragraphs)


def _within_columns(span: int, column: int) -> int:
    """As many of the columns that a cell spans as Word allows."""
    return min(span, max(_MOST_COLUMNS - column, 1))


def _rows(parent: Element, reading: Reading) -> Iterator[tuple[list[Element] | tuple[WrittenParagraph, ...], RowSays]]:
    """What stands in each row, and what it says; rows that somebody has deleted are left out."""
    for child in children(parent):
        tag = child.tag
        if tag == ROW_STAND_IN:
            if (written := reading.shorthand.row(child)) is not None:
                reading.unread -= 1
                says = reading.written_rows.get(written.properties)
                if says is None:
                    says = _row_properties_say(reading.shorthand.properties(written.properties), reading)
                    reading.written_rows[written.properties] = says
                if _remains(says, reading):
                    yield written.cells, says
        elif tag == _ROW:
            inner = children(child)
            says = _row_says(inner, reading)
            if _remains(says, reading):
                yield inner, says
            else:
                reading.pass_over(child)
        else:
            for held in _held(child, reading):
                with reading.deeper():
                    yield from _rows(held, reading)


def _remains(says: RowSays, reading: Reading) -> bool:
    """Whether a row stands in the document when all that somebody has changed is accepted."""
    if says.inserted or says.deleted:
        report_tracked(reading.trail)
    return not says.deleted


def _cells(inner: Iterable[Element], reading: Reading) -> Iterator[Element]:
    for child in inner:
        if child.tag == _CELL:
            yield child
        else:
            for held in _held(child, reading):
                with reading.deeper():
                    yield from _cells(held, reading)


def _held(child: Element, reading: Reading) -> list[Element]:
    """What holds the rows or cells of something that stands around them; words that a program has written between the
    cells, which Word does not open, are told.
    """
    held: list[Element] = []
    if child.tag == _CONTROL:
        held = [*child.iterchildren(W + "sdtContent")]
    elif child.tag in _AROUND:
        held = [child]
    elif child.tag == _BOOKMARK and (name := bookmark(child)):
        reading.row_anchors.append(name)
    if not held and next(child.iter(*_WORDS), None) is not None:
        reading.trail.error(
            "docx-unsupported",
            "words stand in a table but in none of its cells",
            "Write them into a cell with the program that made the document, or delete them",
        )
        reading.pass_over(child)
    return held


def _row_says(inner: list[Element], reading: Reading) -> RowSays:
    found = find(inner, _ROW_PROPERTIES)
    return _row_properties_say([] if found is None else children(found), reading)


def _row_properties_say(properties: list[Element], reading: Reading) -> RowSays:
    key = said(properties, _ROW_SAYS)
    says = reading.rows.get(key)
    if says is None:
        height = find(properties, W + "trHeight")
        says = reading.rows[key] = RowSays(
            before=_count(find(properties, W + "gridBefore"), least=0),
            header=is_on(find(properties, W + "tblHeader")),
            whole=is_on(find(properties, W + "cantSplit")),
            height=max(twips(value(height)) or 0.0, 0.0),
            exact=attribute(height, "hRule") == "exact",
            inserted=find(properties, W + "ins") is not None,
            deleted=find(properties, W + "del") is not None,
        )
    return says


def _cell_says(
    stands: list[Element], written: WrittenParagraph | None, reading: Reading
) -> tuple[list[Element], CellSays]:
    """A cell's properties, and what they say."""
    if written is not None:
        known = reading.written_cells.get(written.cell)
        if known is None:
            properties = reading.shorthand.properties(written.cell)
            known = reading.written_cells[written.cell] = (properties, _properties_say(properties, reading))
        return known
    found = find(stands, _CELL_PROPERTIES)
    properties = [] if found is None else children(found)
    return properties, _properties_say(properties, reading)


def _properties_say(properties: list[Element], reading: Reading) -> CellSays:
    key = said(properties, _CELL_SAYS)
    says = reading.cells.get(key)
    if says is None:
        says = reading.cells[key] = _cell_read({item.tag: item for item in properties})
    return says


def _cell_read(by_name: Mapping[str, Element]) -> CellSays:
    down, across = by_name.get(W + "vMerge"), by_name.get(W + "hMerge")
    ground, lines = by_name.get(W + "shd"), by_name.get(W + "tcBorders")
    vertical = value(by_name.get(W + "vAlign"))
    return CellSays(
        columns=_count(by_name.get(W + "gridSpan"), least=1),
        reaches_down=value(down) == "restart",
        continues_down=down is not None and value(down) != "restart",
        continues_across=across is not None and value(across) != "restart",
        padding=margins(by_name.get(W + "tcMar")),
        shaded=ground is not None,
        shading=None if ground is None else shade(ground),
        align=None if vertical is None else ALIGNS.get(vertical, "top"),
        lines=None if lines is None else edges(lines),
        turn=_TURNS.get(value(by_name.get(W + "textDirection")) or "", ""),
        changed=not _CHANGED.isdisjoint(by_name),
    )


def _count(element: Element | None, least: int) -> int:
    found = whole(value(element))
    return least if found is None else min(max(found, least), _MOST_COLUMNS)


def _hide(slot: Slot, cell: Element, reading: Reading) -> None:
    """Keep what stands in a merged cell that holds words."""
    reading.pass_over(cell)
    reading.shorthand.restore(cell)
    if found := texts(cell):
        reading.unread += found
        slot.hidden = [*(slot.hidden or []), children(cell)]
