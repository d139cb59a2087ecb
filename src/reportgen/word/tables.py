"""Tables: the grid with its merged cells, header rows, lines and margins as Word shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from reportgen.model.document import Borders, Cell, Row, Table
from reportgen.word.cascade import Surroundings
from reportgen.word.compatibility import content
from reportgen.word.layers import edges
from reportgen.word.measures import attribute, find, is_on, number, shade, twips, value, whole
from reportgen.word.namespaces import W
from reportgen.word.tablestyle import ALIGNS, CellLook, TableLook, margins
from reportgen.word.tracked import report_tracked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element as Element

    from reportgen.model.document import Block, Border
    from reportgen.word.layers import Side
    from reportgen.word.reading import Story

    ReadBlocks = Callable[[list[Element], Story], tuple[Block, ...]]

__all__ = ["read_table"]

_MOST_COLUMNS = 63
"""As many as Word allows in a table."""

_MODERN = 15
"""From this compatibility mode on (Word 2013) a table's edge, not its text, stands at the margin."""

_OVERHANG = 14.0
"""Points by which a table may stand out of the text without being too wide: cell margins of both sides and lines."""

_NARROWEST = 4.0
_CELL, _ROW = W + "tcPr", W + "trPr"
_SPAN, _DOWN, _ACROSS = W + "gridSpan", W + "vMerge", W + "hMerge"
_TRACKED = {W + "cellIns", W + "cellDel", W + "cellMerge"}
_VERTICAL = {"btLr", "tbRl", "tbRlV", "btLrV", "tbLrV", "lrTbV"}


@dataclass(slots=True)
class _Slot:
    """A cell as it is found, while the cells below may still be merged into it; `said` are its properties by name."""

    element: Element
    said: dict[str, Element]
    row: int
    column: int
    columns: int
    rows: int = 1
    hidden: list[Element] | None = None


def read_table(element: Element, story: Story, read_blocks: ReadBlocks) -> Table | None:
    """Read a `w:tbl`; None for a table without cells, which is not counted either."""
    if next(element.iter(W + "tc"), None) is None:
        return None
    with story.reading.trail.table(), story.reading.deeper():
        return _Reader(element, story, read_blocks).read()


class _Reader:
    def __init__(self, element: Element, story: Story, read_blocks: ReadBlocks) -> None:
        self._element = element
        self._story = story
        self._trail = story.reading.trail
        self._read_blocks = read_blocks
        self._properties = find(element, W + "tblPr")
        self._ends: list[int] = []

    def read(self) -> Table | None:
        rows = list(self._rows(self._element))
        slots, width = self._grid(rows)
        if not slots:
            return None
        look = TableLook(self._properties, self._story.reading.cascade.styles, len(rows), width)
        widths = self._widths(slots, width, look)
        heads = self._heads(rows)
        if self._story.kind == "body":
            self._check_heads(heads, look, slots)
        if self._properties is not None and is_on(find(self._properties, W + "bidiVisual")):
            self._trail.error("docx-right-to-left", "a table runs from right to left", "Set it from left to right")
        outer = self._story.width
        found: list[Row] = []
        try:
            for at, row in enumerate(rows):
                self._trail.row()
                found.append(self._row(row, at, slots, widths, look, repeat=at < heads))
        finally:
            self._story.width = outer
        align: dict[str, Literal["left", "centre", "right"]] = {"center": "centre", "right": "right", "end": "right"}
        aligned = align.get(look.align or "", "left")
        indent = look.indent
        if aligned == "left" and self._story.reading.compatible < _MODERN:
            indent -= look.margins["left"]
        return Table(
            widths=widths,
            rows=tuple(found),
            indent=indent if aligned == "left" else 0.0,
            align=aligned,
            title=self._said("tblCaption"),
            summary=self._said("tblDescription"),
        )

    def _said(self, name: str) -> str:
        return "" if self._properties is None else " ".join((value(find(self._properties, W + name)) or "").split())

    def _rows(self, parent: Element) -> Iterator[Element]:
        for child in parent:
            if child.tag == W + "tr":
                tracked = find(child, _ROW)
                if tracked is not None and (
                    find(tracked, W + "ins") is not None or find(tracked, W + "del") is not None
                ):
                    report_tracked(self._trail)
                    if find(tracked, W + "del") is not None:
                        continue
                yield child
            elif child.tag in (W + "sdt", W + "customXml", W + "ins"):
                with self._story.reading.deeper():
                    for inner in content(child) if child.tag == W + "sdt" else [child]:
                        if inner.tag == W + "tr":
                            yield inner
                        else:
                            yield from self._rows(inner)

    def _cells(self, parent: Element) -> Iterator[Element]:
        for child in parent:
            if child.tag == W + "tc":
                yield child
            elif child.tag == W + "sdt":
                for inner in child.iterchildren(W + "sdtContent"):
                    with self._story.reading.deeper():
                        yield from self._cells(inner)
            elif child.tag == W + "customXml":
                with self._story.reading.deeper():
                    yield from self._cells(child)

    def _grid(self, rows: list[Element]) -> tuple[dict[int, list[_Slot]], int]:
        """The cells of each row with their places, merged ones in one, and the count of grid columns."""
        slots: dict[int, list[_Slot]] = {}
        above: dict[int, _Slot] = {}
        declared = find(self._element, W + "tblGrid")
        width = 0 if declared is None else len(declared.findall(W + "gridCol"))
        for at, row in enumerate(rows):
            properties = find(row, _ROW)
            column = _count(find(properties, W + "gridBefore"), least=0)
            own: list[_Slot] = []
            held: dict[int, _Slot] = {}
            for cell in self._cells(row):
                properties = find(cell, _CELL)
                said = {} if properties is None else {item.tag: item for item in properties}
                span = min(_count(said.get(_SPAN), least=1), max(_MOST_COLUMNS - column, 1))
                down, across = said.get(_DOWN), said.get(_ACROSS)
                if across is not None and value(across) != "restart" and own:
                    own[-1].columns += span
                    _hide(own[-1], cell)
                elif (
                    down is not None
                    and value(down) != "restart"
                    and ((upper := above.get(column)) is not None and upper.columns == span)
                ):
                    upper.rows += 1
                    _hide(upper, cell)
                    held[column] = upper
                else:
                    slot = _Slot(cell, said, at, column, span)
                    own.append(slot)
                    if down is not None:
                        held[column] = slot
                column += span
            above = held
            slots[at] = own
            self._ends.append(column)
            width = max(width, column)
        if not any(slots.values()):
            return {}, 0
        return slots, width

    def _widths(self, slots: dict[int, list[_Slot]], count: int, look: TableLook) -> tuple[float, ...]:
        room = self._story.width
        declared = find(self._element, W + "tblGrid")
        columns = [] if declared is None else declared.findall(W + "gridCol")
        widths = [twips(attribute(column, "w")) or 0.0 for column in columns]
        widths = [max(width, 0.0) for width in widths] + [0.0] * (count - len(widths))
        for row in slots.values():
            for slot in row:
                if slot.columns == 1 and not widths[slot.column]:
                    widths[slot.column] = _asked(slot.said.get(W + "tcW"), room) or 0.0
        missing = [at for at, width in enumerate(widths) if width < _NARROWEST]
        if missing:
            share = max((room - sum(widths)) / len(missing), room / count / 2, _NARROWEST)
            for at in missing:
                widths[at] = share
        asked = _asked(find(self._properties, W + "tblW"), room)
        whole_width = sum(widths)
        if asked and attribute(find(self._properties, W + "tblW"), "type") == "pct":
            widths = [width * asked / whole_width for width in widths]
            whole_width = asked
        if whole_width > room + max(_OVERHANG, look.margins["left"] + look.margins["right"]):
            self._trail.warning(
                "docx-table-wide",
                "a table is wider than the page has room for and is made narrower",
                "Make it narrower in Word (Layout, AutoFit, AutoFit Window), or turn the page",
            )
            widths = [width * room / whole_width for width in widths]
        return tuple(widths)

    def _heads(self, rows: list[Element]) -> int:
        """How many rows are header rows: only those from the top count, as in Word."""
        count = 0
        for row in rows:
            if not is_on(find(find(row, _ROW), W + "tblHeader")):
                break
            count += 1
        return count

    def _check_heads(self, heads: int, look: TableLook, slots: dict[int, list[_Slot]]) -> None:
        if not heads and not look.heads_rows:
            self._trail.error(
                "docx-table-header",
                "a table has no header row",
                "Select its first row, then Layout, Repeat Header Rows; for a mere box use a paragraph with a border",
                source="PDF/UA-1, 7.5",
            )
        elif heads and heads == len(slots):
            self._trail.warning(
                "docx-table-header-only",
                "all rows of a table are header rows",
                "Turn Repeat Header Rows off below the first",
            )

    def _row(
        self,
        row: Element,
        at: int,
        slots: dict[int, list[_Slot]],
        widths: tuple[float, ...],
        look: TableLook,
        *,
        repeat: bool,
    ) -> Row:
        properties = find(row, _ROW)
        height = find(properties, W + "trHeight")
        exception = find(find(row, W + "tblPrEx"), W + "tblBorders")
        lines = None if exception is None else edges(exception)
        own = slots[at]
        before = _count(find(properties, W + "gridBefore"), least=0)
        return Row(
            cells=tuple(self._cell(slot, widths, look, lines, repeat=repeat) for slot in own),
            repeat=repeat,
            keep_whole=properties is not None and is_on(find(properties, W + "cantSplit")),
            height=max(twips(value(height)) or 0.0, 0.0),
            height_exact=attribute(height, "hRule") == "exact",
            skip_before=before,
            skip_after=max(len(widths) - self._ends[at], 0),
        )

    def _cell(
        self,
        slot: _Slot,
        widths: tuple[float, ...],
        table: TableLook,
        exception: dict[Side, Border | None] | None,
        *,
        repeat: bool,
    ) -> Cell:
        said = slot.said
        box = (slot.row, slot.row + slot.rows - 1, slot.column, slot.column + slot.columns - 1)
        look = table.cell(box, exception)
        shading, align, borders, around = look.shading, look.align, look.borders, look.around
        padding = table.margins | margins(said.get(W + "tcMar")) if W + "tcMar" in said else table.margins
        if (own := said.get(W + "shd")) is not None:
            shading = shade(own)
            around = self._grounded(look, shading)
        if (vertical := value(said.get(W + "vAlign"))) is not None:
            align = ALIGNS.get(vertical, "top")
        if (lines := said.get(W + "tcBorders")) is not None:
            borders = _over(borders, edges(lines))
        if value(said.get(W + "textDirection")) in _VERTICAL:
            self._trail.warning(
                "docx-vertical-text", "vertical text in a table cell is shown horizontally", "Set it horizontally"
            )
        if not _TRACKED.isdisjoint(said):
            report_tracked(self._trail)
        outer, room = self._story.around, sum(widths[slot.column : slot.column + slot.columns])
        self._story.around = around
        self._story.width = max(room - padding["left"] - padding["right"], _NARROWEST)
        try:
            blocks = self._read_blocks([child for child in slot.element if child.tag != _CELL], self._story)
            for hidden in slot.hidden or ():
                self._trail.error(
                    "docx-merged-text",
                    "a cell that is merged into another holds words that Word does not show",
                    "Split the merged cell, and move or delete the words",
                )
                blocks += self._read_blocks([child for child in hidden if child.tag != _CELL], self._story)
        finally:
            self._story.around = outer
        scope: Literal["row", "column"] | None = (
            "column" if repeat else "row" if slot.column == 0 and table.heads_rows else None
        )
        return Cell(
            blocks=blocks,
            columns=slot.columns,
            rows=slot.rows,
            scope=scope,
            shading=shading,
            borders=borders,
            padding=(padding["top"], padding["right"], padding["bottom"], padding["left"]),
            align=align,
        )

    def _grounded(self, look: CellLook, shading: str | None) -> Surroundings:
        """The surroundings with the cell's own ground; those of the style where it makes no difference."""
        if shading == look.around.ground:
            return look.around
        known = self._story.reading.grounds
        key = (look.around, shading)
        if key not in known:
            known[key] = replace(look.around, ground=shading)
        return known[key]


def _count(element: Element | None, least: int) -> int:
    found = whole(value(element))
    return least if found is None else min(max(found, least), _MOST_COLUMNS)


def _hide(slot: _Slot, cell: Element) -> None:
    """Keep a merged cell that holds words, so that they are not lost."""
    if any((text.text or "").strip() for text in cell.iter(W + "t")):
        slot.hidden = [*(slot.hidden or []), cell]


def _asked(element: Element | None, room: float) -> float | None:
    """A preferred width in points; fiftieths of a per cent are of the room (17.18.90)."""
    kind, text = attribute(element, "type"), attribute(element, "w") or ""
    if kind == "pct" or text.endswith("%"):
        part = number(text.removesuffix("%"))
        return None if part is None else room * part / (100 if text.endswith("%") else 5000)
    return twips(text) if kind in (None, "dxa") else None


def _over(borders: Borders, own: dict[Side, Border | None]) -> Borders:
    return Borders(
        own.get("top", borders.top),
        own.get("right", borders.right),
        own.get("bottom", borders.bottom),
        own.get("left", borders.left),
    )
