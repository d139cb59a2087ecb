"""A table's style at work in one of its cells: conditional looks of first row, first column and bands (17.7.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from reportgen.model.document import Borders
from reportgen.word.cascade import Surroundings, make_room
from reportgen.word.layers import SIDES, ParagraphLayer, TextLayer, edges, paragraph_layer, text_layer
from reportgen.word.measures import attribute, find, shade, switched, twips, value, whole
from reportgen.word.namespaces import W
from reportgen.word.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

    from reportgen.model.document import Border
    from reportgen.word.layers import Side
    from reportgen.word.styles import Styles

__all__ = ["ALIGNS", "CellLook", "TableLook", "TableStyle", "TableStyles", "VerticalAlign", "margins"]

Edge = Literal["top", "right", "bottom", "left"]
Box = tuple[int, int, int, int]
"""First and last row, first and last column, all included."""
Outline = tuple["Side", "Side", "Side", "Side"]
VerticalAlign = Literal["top", "middle", "bottom"]

ALIGNS: dict[str, VerticalAlign] = {"center": "middle", "bottom": "bottom"}
"""`w:vAlign` in our words; what is not here is at the top."""

_FIRST_ROW, _LAST_ROW, _FIRST_COLUMN, _LAST_COLUMN, _NO_ROW_BANDS, _NO_COLUMN_BANDS = (
    0x20,
    0x40,
    0x80,
    0x100,
    0x200,
    0x400,
)
_BITS = {
    "firstRow": _FIRST_ROW,
    "lastRow": _LAST_ROW,
    "firstColumn": _FIRST_COLUMN,
    "lastColumn": _LAST_COLUMN,
    "noHBand": _NO_ROW_BANDS,
    "noVBand": _NO_COLUMN_BANDS,
}
_TABLE_SAYS = frozenset(
    {
        *(W + name for name in ("tblStyle", "tblLook", "tblBorders", "tblCellMar", "tblInd", "jc")),
        *(W + "tblStyleRowBandSize", W + "tblStyleColBandSize", *SIDES),
    }
)
"""What a table says about its look; what it says about its content (`w:tblCaption`) is not kept."""

_EDGES: tuple[Edge, Edge, Edge, Edge] = ("top", "right", "bottom", "left")
_MARGIN_SIDES = {"top": "top", "right": "right", "end": "right", "bottom": "bottom", "left": "left", "start": "left"}


class _Part(Struct):
    """What a style says about one region of a table (the whole, the first row, a band)."""

    paragraph: ParagraphLayer = field(default_factory=ParagraphLayer)
    text: TextLayer = field(default_factory=TextLayer)
    borders: dict[Side, Border | None] = field(default_factory=dict)
    shading: str | None = None
    shaded: bool = False
    align: VerticalAlign | None = None

    def add(self, element: Element, fonts: Mapping[str, str]) -> None:
        """Put a style that is based on this one above it."""
        self.paragraph = {**self.paragraph, **paragraph_layer(find(element, W + "pPr"))}
        self.text = {**self.text, **text_layer(find(element, W + "rPr"), fonts)}
        for path in (f"{W}tblPr/{W}tblBorders", f"{W}tcPr/{W}tcBorders"):
            if (found := element.find(path)) is not None:
                self.borders |= edges(found)
        for path in (f"{W}tblPr/{W}shd", f"{W}tcPr/{W}shd"):
            if (found := element.find(path)) is not None:
                self.shading, self.shaded = shade(found), True
        if (align := value(element.find(f"{W}tcPr/{W}vAlign"))) is not None:
            self.align = ALIGNS.get(align, "top")


class CellLook(Struct, frozen=True, eq=False):
    """What the style gives a cell in its place: the surroundings of its paragraphs, lines, ground, margins in points,
    alignment.
    """

    around: Surroundings
    borders: Borders
    shading: str | None
    margins: dict[str, float]
    align: VerticalAlign


class TableStyle:
    """The style of tables, with what their own properties say on top of it.

    Attributes:
        margins: of cells, in points by side.
        indent: how far tables stand in, in points.
        align: `w:jc`, as it stands in the file.
        known: the looks of cells by the kinds of their rows and columns.
    """

    def __init__(self, properties: Iterable[Element], styles: Styles) -> None:
        key = styles.find(value(find(properties, W + "tblStyle")), "table")
        self._parts: dict[str, _Part] = {"wholeTable": _Part()}
        self.margins: dict[str, float] = {"top": 0.0, "right": 5.4, "bottom": 0.0, "left": 5.4}
        self.indent = 0.0
        self.align: str | None = None
        self._row_band = self._column_band = 1
        for style in styles.chain(key):
            element = style.element
            self._parts["wholeTable"].add(element, styles.fonts)
            for condition in element.iterchildren(W + "tblStylePr"):
                part = self._parts.setdefault(attribute(condition, "type") or "", _Part())
                part.add(condition, styles.fonts)
            self._table(find(element, W + "tblPr"))
        self._table(properties)
        lines = find(properties, W + "tblBorders")
        self._own = {} if lines is None else edges(lines)
        self._shown = _conditions(find(properties, W + "tblLook"))
        self._looks: dict[object, CellLook] = {}
        self._around: dict[object, Surroundings] = {}
        self.known: dict[object, CellLook] = {}

    @property
    def heads_rows(self) -> bool:
        """Whether the first column is set as heads of the rows: the table asks for it, and the style shows it, or the
        table has the heads of its columns taken away.
        """
        return bool(self._shown & _FIRST_COLUMN) and ("firstCol" in self._parts or not self._shown & _FIRST_ROW)

    def cell(
        self, box: Box, rows: int, columns: int, heads: int, exception: tuple[tuple[Side, Border | None], ...] = ()
    ) -> CellLook:
        """The look of a cell in a table of so many rows and columns; `heads` are the rows that look as the first one,
        which all header rows do; `exception` are lines of its row.
        """
        zones = [(name, _sides(box, region)) for name, region in self._regions(box[0], box[2], rows, columns, heads)]
        own = _sides(box, (0, rows - 1, 0, columns - 1))
        key = (tuple(zones), own, exception)
        look = self._looks.get(key)
        if look is None:
            make_room(self._looks)
            look = self._looks[key] = self._look(zones, own, dict(exception))
        return look

    def row_kind(self, first: int, last: int, rows: int, heads: int) -> object:
        """What the look of a cell knows of the rows that it stands in: cells of one kind look the same."""
        ends = (heads, first == 0, first < heads, last >= heads - 1, first == rows - 1, last >= rows - 1)
        if self._shown & _NO_ROW_BANDS:
            return ends
        band, start, end = _band(first, self._row_band, skipped=heads if self._shown & _FIRST_ROW else 0)
        return *ends, band, first <= start, last >= min(end, rows - 1)

    def column_kind(self, first: int, last: int, columns: int) -> object:
        """The same of its columns."""
        right = columns - 1
        if self._shown & _NO_COLUMN_BANDS:
            return first == 0, first == right, last >= right
        band, start, end = _band(first, self._column_band, skipped=int(bool(self._shown & _FIRST_COLUMN)))
        return first == 0, first == right, last >= right, band, first <= start, last >= min(end, right)

    def _table(self, properties: Iterable[Element] | None) -> None:
        self.margins |= margins(find(properties, W + "tblCellMar"))
        if (indent := twips(attribute(find(properties, W + "tblInd"), "w"))) is not None:
            self.indent = indent
        if (align := value(find(properties, W + "jc"))) is not None:
            self.align = align
        self._row_band = max(whole(value(find(properties, W + "tblStyleRowBandSize"))) or self._row_band, 1)
        self._column_band = max(whole(value(find(properties, W + "tblStyleColBandSize"))) or self._column_band, 1)

    def _regions(self, row: int, column: int, rows: int, columns: int, heads: int) -> list[tuple[str, Box]]:
        """The regions that the cell lies in, weakest first."""
        shown, bottom, right = self._shown, rows - 1, columns - 1
        first_row, last_row = bool(shown & _FIRST_ROW) and row < heads, bool(shown & _LAST_ROW) and row == bottom
        first_column = bool(shown & _FIRST_COLUMN) and column == 0
        last_column = bool(shown & _LAST_COLUMN) and column == right
        regions: list[tuple[str, Box]] = [("wholeTable", (0, bottom, 0, right))]
        if not shown & _NO_COLUMN_BANDS and not first_column:
            band, start, end = _band(column, self._column_band, skipped=int(bool(shown & _FIRST_COLUMN)))
            regions.append((f"band{band}Vert", (0, bottom, start, min(end, right))))
        if not shown & _NO_ROW_BANDS and not first_row:
            band, start, end = _band(row, self._row_band, skipped=heads if shown & _FIRST_ROW else 0)
            regions.append((f"band{band}Horz", (start, min(end, bottom), 0, right)))
        # Word lets the first row win over the first column where they cross, against the order of 17.7.6.
        for name, applies, region in (
            ("lastCol", last_column, (0, bottom, right, right)),
            ("firstCol", first_column, (0, bottom, 0, 0)),
            ("lastRow", last_row, (bottom, bottom, 0, right)),
            ("firstRow", first_row, (0, heads - 1, 0, right)),
            ("swCell", last_row and first_column, (row, row, column, column)),
            ("seCell", last_row and last_column, (row, row, column, column)),
            ("nwCell", first_row and first_column, (row, row, column, column)),
            ("neCell", first_row and last_column, (row, row, column, column)),
        ):
            if applies:
                regions.append((name, region))
        return [region for region in regions if region[0] in self._parts]

    def _look(
        self, zones: list[tuple[str, Outline]], own: Outline, exception: Mapping[Side, Border | None]
    ) -> CellLook:
        paragraph: ParagraphLayer = {}
        text: TextLayer = {}
        lines: dict[Edge, Border | None] = {}
        shading: str | None = None
        align: VerticalAlign = "top"
        for name, outline in zones:
            part = self._parts[name]
            paragraph = {**paragraph, **part.paragraph}
            text = {**text, **part.text}
            lines |= _edges_of(part.borders, outline)
            if part.shaded:
                shading = part.shading
            align = part.align or align
        # What the table itself says about its lines is stronger than any region of its style.
        lines |= _edges_of(self._own, own) | _edges_of(exception, own)
        borders = Borders(lines.get("top"), lines.get("right"), lines.get("bottom"), lines.get("left"))
        names = (tuple(name for name, _ in zones), shading)
        around = self._around.setdefault(names, Surroundings(paragraph, text, shading))
        return CellLook(around, borders, shading, self.margins, align)


class TableLook:
    """A style at work in one table."""

    def __init__(self, style: TableStyle, rows: int, columns: int, heads: int) -> None:
        self.style = style
        self._rows, self._columns, self._heads = rows, columns, max(heads, 1)
        self._row_kinds: dict[tuple[int, int], object] = {}
        self._column_kinds: dict[tuple[int, int], object] = {}

    def row_kind(self, first: int, last: int) -> object:
        """What the looks of cells in these rows have in common; equal for rows whose cells look alike."""
        kind = self._row_kinds.get((first, last))
        if kind is None:
            kind = self._row_kinds[first, last] = self.style.row_kind(first, last, self._rows, self._heads)
        return kind

    def cell(
        self,
        first_row: int,
        last_row: int,
        first_column: int,
        last_column: int,
        exception: tuple[tuple[Side, Border | None], ...] = (),
    ) -> CellLook:
        """The look of a cell by its place, all included; `exception` are lines of its row."""
        kind_of_rows = self.row_kind(first_row, last_row)
        kind_of_columns = self._column_kinds.get((first_column, last_column))
        if kind_of_columns is None:
            kind_of_columns = self.style.column_kind(first_column, last_column, self._columns)
            self._column_kinds[first_column, last_column] = kind_of_columns
        known, key = self.style.known, (kind_of_rows, kind_of_columns, exception)
        look = known.get(key)
        if look is None:
            make_room(known)
            box = (first_row, last_row, first_column, last_column)
            look = known[key] = self.style.cell(box, self._rows, self._columns, self._heads, exception)
        return look


class TableStyles:
    """The styles of tables, each worked out once for all tables whose properties say the same."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[object, TableStyle] = {}
        self._grounds: dict[tuple[Surroundings, str | None], Surroundings] = {}

    def style(self, properties: Iterable[Element]) -> TableStyle:
        """What the children of a `w:tblPr` come to."""
        key = said(properties, _TABLE_SAYS)
        style = self._known.get(key)
        if style is None:
            make_room(self._known)
            style = self._known[key] = TableStyle(properties, self._styles)
        return style

    def grounded(self, around: Surroundings, shading: str | None) -> Surroundings:
        """The surroundings with a cell's own ground; those of the style where it makes no difference."""
        if shading == around.ground:
            return around
        grounded = self._grounds.get((around, shading))
        if grounded is None:
            make_room(self._grounds)
            grounded = self._grounds[around, shading] = replace(around, ground=shading)
        return grounded


def margins(element: Element | None) -> dict[str, float]:
    """Cell margins (`w:tblCellMar`, `w:tcMar`) in points by side."""
    found: dict[str, float] = {}
    for edge in () if element is None else element:
        side = _MARGIN_SIDES.get(edge.tag.removeprefix(W))
        width = twips(attribute(edge, "w"))
        if side is not None and width is not None and attribute(edge, "type") != "nil":
            found[side] = max(width, 0.0)
    return found


def _conditions(look: Element | None) -> int:
    """`w:tblLook`: which conditional formats the table asks for, as the bits of its old form (17.4.55)."""
    if look is None:
        return 0
    try:
        bits = int(attribute(look, "val") or "0", 16)
    except ValueError:
        bits = 0
    for name, bit in _BITS.items():
        if attribute(look, name) is not None:
            bits = bits | bit if switched(look, name) else bits & ~bit
    return bits


def _band(index: int, size: int, *, skipped: int) -> tuple[int, int, int]:
    """Which band (1 or 2) a row or column is in, and where the band starts and ends."""
    count = max(index - skipped, 0) // size
    start = skipped + count * size
    return count % 2 + 1, start, start + size - 1


def _sides(box: Box, region: Box) -> Outline:
    """Which lines of a region run along a box in it, top, right, bottom, left: its outline, or the lines inside."""
    return (
        "top" if box[0] <= region[0] else "inside_h",
        "right" if box[3] >= region[3] else "inside_v",
        "bottom" if box[1] >= region[1] else "inside_h",
        "left" if box[2] <= region[2] else "inside_v",
    )


def _edges_of(lines: Mapping[Side, Border | None], outline: Outline) -> dict[Edge, Border | None]:
    return {edge: lines[side] for edge, side in zip(_EDGES, outline, strict=True) if side in lines}
