"""A table measured: its grid, the heights of its rows, and the bands in which it may be spread over pages."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from reportgen.model.document import ListBlock, Paragraph
from reportgen.pdf.bands import BandStrip, CellBox, CellPlace, TableBox
from reportgen.pdf.columns import eased
from reportgen.pdf.stacking import Flow
from reportgen.pdf.tags import Element, attribute
from reportgen.pdf.turned import set_turned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportgen.model.document import Block, Cell, Row, Table
    from reportgen.pdf.measure import Measure

__all__ = ["measure_table"]

OVERHANG = 12.0
"""How far, in points, a table may reach beyond the text's edge: Word lets the cell padding hang out on both sides."""

SCOPES = {"row": "Row", "column": "Column", "both": "Both"}


def measure_table(measure: Measure, table: Table, width: float, element: Element | None, *, nested: bool) -> Flow:
    """The bands of a table in a column of `width`; a table without cells has none.

    Problems are told by row, except in a `nested` table, whose outer row says enough.
    """
    if not table.rows or not table.widths:
        return Flow([])
    placed_rows = list(_placed(table))
    widths, left = _grid(measure, table, width, placed_rows)
    edges = [0.0, *accumulate(widths)]
    headers = 0
    while headers < len(table.rows) and table.rows[headers].repeat:
        headers += 1
    if headers == len(table.rows):
        headers = 0  # a table of header rows only has nothing to repeat them for
    box = TableBox(left)
    where = measure.faults.where
    heads = Element("THead", element) if element is not None and headers else None
    body = Element("TBody", element) if element is not None and headers else element
    is_box = table.is_box
    maker = _Cells(measure, edges, side_by_side=is_box and len(placed_rows[0]) > 1)
    rows: list[list[CellBox]] = []
    for index, (placed, lines) in enumerate(zip(placed_rows, _lines_between(table.rows), strict=True)):
        if not nested:
            measure.faults.where = f"{where}, row {index + 1}"
        of = element
        if element is not None and not is_box:
            of = Element("TR", heads if index < headers else body)
        rows.append([maker.made(cell, column, lines, of) for column, cell in placed])
    measure.faults.where = where
    heights = _heights(table, rows)
    if maker.turned:
        set_turned(measure, maker.turned, table, rows, heights, headers)
    strips: list[BandStrip] = []
    for start, stop in _bands(rows, headers):
        inside = [cell for cells in rows[start:stop] for cell in cells]
        for below, cells in enumerate(rows[start + 1 : stop], 1):
            for cell in cells:
                cell.row = below
        whole = any(row.keep_whole for row in table.rows[start:stop])
        band = BandStrip(box, len(strips), inside, heights[start:stop], whole=whole)
        if start == 0 and headers:
            box.headers.append(band)
        if strips:
            band.glued = start == headers or _keeps_with_next(table.rows[start - 1])
        strips.append(band)
    return Flow(list(strips))


def _grid(
    measure: Measure, table: Table, width: float, rows: list[list[tuple[int, Cell]]]
) -> tuple[list[float], float]:
    """Column widths that fit, and the table's left edge."""
    total = sum(table.widths)
    room = width + OVERHANG - max(table.indent, -OVERHANG)
    widths = list(table.widths)
    if total > room > 0:
        measure.faults.table_scaled()
        widths = [column * room / total for column in widths]
    if table.fixed:
        widths = eased(widths, rows, measure.look, room, measure.is_stand_in)
    else:
        widths = eased(widths, rows, measure.look, room)
    total = sum(widths)
    shift = {"left": table.indent, "centre": (width - total) / 2, "right": width - total}[table.align]
    return widths, shift


def _placed(table: Table) -> Iterator[list[tuple[int, Cell]]]:
    """For each row, its cells with their grid column; columns taken by a span from above are passed over."""
    taken: dict[int, int] = {}
    for row in table.rows:
        column = 0
        cells: list[tuple[int, Cell]] = []
        for cell in row.cells:
            while column in taken:
                column += 1
            cells.append((column, cell))
            column += max(cell.columns, 1)
        if taken:
            taken = {index: rows - 1 for index, rows in taken.items() if rows > 1}
        for start, cell in cells:
            if cell.rows > 1:
                taken.update(dict.fromkeys(range(start, start + cell.columns), cell.rows - 1))
        yield cells


class _Cells:
    """Makes the cells of a table; what those in like places share is worked out once."""

    def __init__(self, measure: Measure, edges: list[float], *, side_by_side: bool) -> None:
        self._measure = measure
        self._side_by_side = side_by_side
        self._edges = edges
        self._places: dict[object, CellPlace] = {}
        self.turned: dict[CellBox, tuple[Cell, Element | None]] = {}

    def made(self, cell: Cell, column: int, lines: tuple[float, float], of: Element | None) -> CellBox:
        """The cell that begins in a column, in a row with lines of such width above and below. `of` is the tag of its
        row, or that of a box, which its words are in.
        """
        rows, scope = cell.rows, cell.scope
        look = (cell.shading, id(cell.borders), cell.padding, cell.align, cell.turn, cell.corner)
        key = (column, cell.columns, rows, scope, lines, look)
        place = self._places.get(key)
        if place is None:
            beyond, last = column + max(cell.columns, 1), len(self._edges) - 1
            left, right = self._edges[min(column, last)], self._edges[min(beyond, last)]
            place = self._places[key] = CellPlace(cell, left, right, *lines)
            if scope or cell.columns > 1 or rows > 1:
                place.attributes = (_header_or_span(scope, cell.columns, rows),)
        element = None
        if of is not None and of.role != "TR":
            element = Element("Div", of) if self._side_by_side else of
        elif of is not None:
            element = Element("TH" if scope else "TD", of)
            element.attributes = place.attributes
        if cell.turn:
            box = CellBox(place, 0, max(rows, 1), place.align, Flow([]))
            self.turned[box] = cell, element
            return box
        return CellBox(place, 0, max(rows, 1), place.align, self._measure.cell(cell, place.room, element))


@lru_cache(maxsize=64)
def _header_or_span(scope: str | None, columns: int, rows: int) -> str:
    """What the tag of a cell says that heads others or spans several rows or columns."""
    entries = f"/Scope/{SCOPES[scope]}" if scope else ""
    entries += f"/ColSpan {columns}" if columns > 1 else ""
    entries += f"/RowSpan {rows}" if rows > 1 else ""
    return attribute("Table", entries)


def _lines_between(rows: tuple[Row, ...]) -> list[tuple[float, float]]:
    """The room for lines above and below each row's words: Word's rows are as much higher. A line between two rows has
    its room in the lower one, and that below the last in the last.
    """
    widest: dict[tuple[int, ...], tuple[float, float]] = {}
    found = []
    above = 0.0
    for row in rows:
        key = tuple([id(cell.borders) for cell in row.cells])
        if key not in widest:
            tops, bottoms = (
                [line.width for line in lines if line is not None]
                for lines in ([cell.borders.top for cell in row.cells], [cell.borders.bottom for cell in row.cells])
            )
            widest[key] = (max(tops, default=0.0), max(bottoms, default=0.0))
        top, bottom = widest[key]
        found.append((max(above, top), 0.0))
        above = bottom
    found[-1] = (found[-1][0], above)
    return found


def _heights(table: Table, rows: list[list[CellBox]]) -> list[float]:
    """The rows' heights: what the cells need, and a spanning cell's surplus in its last row.

    An exact height is kept only where it cuts no words off; Word would cut them.
    """
    heights = []
    for row, cells in zip(table.rows, rows, strict=True):
        needed = max([cell.height for cell in cells if cell.rows == 1], default=0.0)
        exact = row.height_exact and all(_wordless(cell.blocks) for cell in row.cells)
        heights.append(row.height if exact else max(row.height, needed))
    for index, cells in enumerate(rows):
        for cell in cells:
            if cell.rows > 1:
                cell.rows = min(cell.rows, len(rows) - index)
                last = index + cell.rows - 1
                heights[last] += max(0.0, cell.height - sum(heights[index : last + 1]))
    return heights


def _bands(rows: list[list[CellBox]], headers: int) -> Iterator[tuple[int, int]]:
    """Ranges of rows that no spanning cell crosses; the header rows that repeat are one."""
    start, reach = 0, headers
    for index, cells in enumerate(rows):
        if index >= reach and index > start:
            yield start, index
            start = index
        for cell in cells:
            if cell.rows > 1:
                reach = max(reach, index + cell.rows)
    yield start, len(rows)


def _keeps_with_next(row: Row) -> bool:
    for cell in row.cells:
        for block in cell.blocks:
            if isinstance(block, Paragraph) and block.style.keep_with_next:
                return True
    return False


def _wordless(blocks: tuple[Block, ...]) -> bool:
    return all(
        not block.content if isinstance(block, Paragraph) else isinstance(block, ListBlock) and not block.items
        for block in blocks
    )
