"""Measured bands of a table that can be stacked on pages: rows that spans tie together, most often one.

A band is split where a page ends: between its rows where it has several, else within the row, cell by cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.pdf.boxes import EvenBox, TextStrip
from reportgen.pdf.stacking import TOLERANCE, Flow

if TYPE_CHECKING:
    from reportgen.model.document import Cell

__all__ = ["BandStrip", "CellBox", "CellPlace", "TableBox"]


class TableBox:
    """What the bands of a table share: its left edge, and the header rows that repeat on every page."""

    __slots__ = ("headers", "left")

    def __init__(self, left: float) -> None:
        self.left = left
        self.headers: list[BandStrip] = []

    @property
    def headers_height(self) -> float:
        """The height of the rows that repeat."""
        return sum(band.height for band in self.headers)


class CellPlace:
    """What cells in one place of rows that are alike share: `left` is from the table's edge, `padding` with the room of
    the lines between the rows, `rule` what of it below is the table's last line; `room` is the width of the words,
    `attributes` what their tag says besides, and `turn` whether they run up or down the page.
    """

    __slots__ = (
        "align",
        "attributes",
        "borders",
        "corner",
        "left",
        "padding",
        "room",
        "rule",
        "shading",
        "turn",
        "width",
    )

    def __init__(self, cell: Cell, left: float, right: float, above: float, below: float) -> None:
        top, inner_right, bottom, inner_left = cell.padding
        self.left = left
        self.width = right - left
        self.room = max(right - left - inner_right - inner_left, 1.0)
        self.padding = (top + above, inner_right, bottom + below, inner_left)
        self.rule = below
        self.attributes: tuple[str, ...] = ()
        self.align: str = cell.align
        self.shading = cell.shading
        self.borders = cell.borders
        self.turn = cell.turn
        self.corner = cell.corner


class CellBox:
    """A cell in its band: `row` is its first row there, `rows` how many it spans.

    `even` is what stands in it where that is one even paragraph, and `flow` what stands in any. `height` is what the
    content needs, padding included, and `blank` what of it may hang below the body.
    """

    __slots__ = ("_flow", "align", "blank", "even", "height", "place", "row", "rows")

    def __init__(self, place: CellPlace, row: int, rows: int, align: str, content: Flow | EvenBox) -> None:
        self.place = place
        self.row = row
        self.rows = rows
        self.align = align
        self.fill(content)

    def fill(self, content: Flow | EvenBox) -> None:
        """Put the content in."""
        if isinstance(content, EvenBox):
            self.even: EvenBox | None = content
            self._flow: Flow | None = None
            style = content.style
            needed = style.space_before + content.height(0, content.count) + style.space_after
            self.blank = content.setting.heights[2]
        else:
            self.even = None
            self._flow = content
            needed = content.height
            self.blank = content.strips[-1].hang if content.strips else 0.0
        padding = self.place.padding
        if self.place.turn:
            # Its lines are as long as the words have room, and that is up or down the page.
            first = next(iter(self.flow.strips), None)
            needed, self.blank = first.box.width if isinstance(first, TextStrip) else 0.0, 0.0
        self.height = padding[0] + needed + padding[2]

    @property
    def across(self) -> float:
        """The height of the lines, one below the other; of turned ones how far they reach to the side."""
        flow = self.flow
        return flow.height - flow.after

    @property
    def flow(self) -> Flow:
        """What stands in the cell, as strips."""
        if self._flow is None:
            assert self.even is not None  # noqa: S101 - it has the one or the other
            self._flow = Flow([TextStrip(self.even, 0, self.even.count)], self.even.style.space_after)
            self._flow.strips[0].gap = self.even.style.space_before
        return self._flow

    def split(self, room: float, *, force: bool) -> tuple[Flow, Flow]:
        """What of the content fits into `room`, and the rest; words that run up or down stay together."""
        if not self.place.turn:
            return self.flow.split(room, force=force)
        padding = self.place.padding
        fits = force or self.height - padding[0] - padding[2] <= room + TOLERANCE
        return (self.flow, Flow([])) if fits else (Flow([]), self.flow)

    def part(self, row: int, rows: int, flow: Flow, align: str = "top") -> CellBox:
        """The part of the cell that stands on one page."""
        return CellBox(self.place, row, rows, align, flow)


class BandStrip:
    """Rows that spanning cells tie together; most often one row. `ordinal` counts the bands of the table.

    `hang` is what may hang below the body, as below a line: a line between two rows has its room in the lower one and
    hangs below the upper where a page ends between them, and so does the line below the last row.
    """

    __slots__ = (
        "anchors",
        "cells",
        "forced",
        "gap",
        "glued",
        "hang",
        "height",
        "heights",
        "notes",
        "ordinal",
        "shown",
        "table",
        "whole",
    )
    held = True

    def __init__(
        self, table: TableBox, ordinal: int, cells: list[CellBox], heights: list[float], *, whole: bool
    ) -> None:
        self.table = table
        self.ordinal = ordinal
        self.cells = cells
        self.heights = heights
        self.whole = whole
        self.shown = False
        self.height = sum(heights)
        self.gap = 0.0
        self.glued = False
        self.forced = False
        self.notes: tuple[str, ...] = ()
        self.anchors: tuple[str, ...] = ()
        last = [cell for cell in cells if cell.row + cell.rows == len(heights)]
        hangs = [cell.place.rule + cell.blank for cell in last]  # the table's last line, and the blank below the words
        spare = [
            (sum(heights[cell.row :]) if cell.row else self.height) - cell.height + hang
            for cell, hang in zip(last, hangs, strict=True)
        ]
        self.hang: float = min([max(hangs, default=0.0), *spare])
        for cell in cells:
            if cell.even is None:
                for strip in cell.flow.strips:
                    self.notes += strip.notes
                    self.anchors += strip.anchors

    @property
    def repeats(self) -> bool:
        """Whether the band is one of the header rows that repeat."""
        return self.ordinal < len(self.table.headers)

    def split(self, room: float, *, tear: bool = False, force: bool = False) -> tuple[BandStrip, BandStrip] | None:
        """Split the band so that its first part is no higher than `room`: between rows where it has several, else
        within the row. None where that cannot be, or where some cell would have nothing on the first page; with
        `tear`, a row that is to be kept whole is split as others are; with `force`, for a band higher than a page,
        None only where there is nothing to split.
        """
        if not (tear or force) and (self.repeats or (self.whole and len(self.heights) == 1)):
            return None
        kept, height = 0, 0.0
        while kept < len(self.heights) and height + self.heights[kept] <= room + TOLERANCE:
            height += self.heights[kept]
            kept += 1
        if kept:
            return self._split_between(kept, force=force)
        return self._split_within(room, force=force)

    def _split_between(self, kept: int, *, force: bool) -> tuple[BandStrip, BandStrip] | None:
        tops = [0.0]
        for row_height in self.heights:
            tops.append(tops[-1] + row_height)
        upper, lower = [], []
        needed = self.heights[kept:]
        for cell in self.cells:
            if cell.row + cell.rows <= kept:
                upper.append(cell)
            elif cell.row >= kept:
                lower.append(cell.part(cell.row - kept, cell.rows, cell.flow, cell.align))
            else:
                padding = cell.place.padding
                inside = tops[kept] - tops[cell.row] - padding[0] - padding[2]
                head, tail = cell.split(inside, force=force)
                upper.append(cell.part(cell.row, kept - cell.row, head))
                rest = cell.part(0, cell.row + cell.rows - kept, tail)
                lower.append(rest)
                short = rest.height - sum(needed[: rest.rows])
                if short > 0:
                    needed = [*needed[: rest.rows - 1], needed[rest.rows - 1] + short, *needed[rest.rows :]]
        return self._halves(upper, self.heights[:kept], lower, needed)

    def _split_within(self, room: float, *, force: bool) -> tuple[BandStrip, BandStrip] | None:
        first = self.heights[0]
        upper, lower = [], []
        cut_height = 0.0
        for cell in self.cells:
            if cell.row > 0:
                lower.append(cell)
                continue
            padding = cell.place.padding
            head, tail = cell.split(room - padding[0] - padding[2], force=force)
            if cell.flow.strips and not head.strips:
                return None
            part = cell.part(0, 1, head)
            cut_height = max(cut_height, part.height)
            upper.append(part)
            lower.append(cell.part(0, cell.rows, tail))
        if not any(cell.flow.strips for cell in lower if cell.row == 0):
            # All words fit: what does not is a minimum height, and there is nothing to take to the next page.
            return None
        rest = max((cell.height for cell in lower if cell.row == 0 and cell.rows == 1), default=first - cut_height)
        return self._halves(upper, [min(room, max(cut_height, 0.0))], lower, [max(rest, 0.0), *self.heights[1:]])

    def _halves(
        self, upper: list[CellBox], upper_heights: list[float], lower: list[CellBox], lower_heights: list[float]
    ) -> tuple[BandStrip, BandStrip]:
        head = BandStrip(self.table, self.ordinal, upper, upper_heights, whole=self.whole)
        tail = BandStrip(self.table, self.ordinal, lower, lower_heights, whole=self.whole)
        head.gap, head.glued, head.forced = self.gap, self.glued, self.forced
        return head, tail
