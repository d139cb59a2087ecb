"""Measured pieces of a document that can be stacked on pages: lines of a paragraph, bands of a table.

A strip is what stacks: a paragraph or one of its lines, or one band of table rows that spans tie together. Its height
is known, and whether a page may end before it; where it stands is not.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.model.document import Border, Cell, ParagraphStyle
    from reportgen.pdf.even import Setting, Turn
    from reportgen.pdf.lines import Line, Run
    from reportgen.pdf.looks import Look
    from reportgen.pdf.tags import Element

__all__ = [
    "BandStrip",
    "CellBox",
    "CellPlace",
    "EvenBox",
    "Flow",
    "Stack",
    "Strip",
    "TableBox",
    "TextBox",
    "TextStrip",
    "edge",
    "is_framed",
    "stack",
]

TOLERANCE = 0.05
"""How far, in points, a strip may reach beyond its room: sums of twentieths of a point don't add up exactly."""


LINES_HELD = 3
"""So many lines stay together where neither the first nor the last may stand alone on a page."""


def edge(border: Border | None) -> float:
    """The room that a border takes: its line and its distance from the words."""
    return border.width + border.space if border is not None else 0.0


def is_framed(style: ParagraphStyle) -> bool:
    """Whether anything is painted behind or around a paragraph's words."""
    borders = style.borders
    return (
        style.shading is not None
        or borders.top is not None
        or borders.right is not None
        or borders.bottom is not None
        or borders.left is not None
        or borders.between is not None
    )


class ParagraphBox:
    """A paragraph in a column, `count` lines high.

    `plain` tells that there is nothing in the lines but words of its element and perhaps a label, without lines through
    or behind them, and `framed` that something is painted behind or around them all. `joined_above` and `joined_below`
    tell that the neighbour has the same borders and shading, which then enclose both.
    """

    __slots__ = ("anchors", "count", "framed", "joined_above", "joined_below", "plain", "style", "width")

    def __init__(
        self, style: ParagraphStyle, width: float, count: int, anchors: tuple[str, ...], *, plain: bool, framed: bool
    ) -> None:
        self.style = style
        self.width = width
        self.count = count
        self.anchors = anchors
        self.plain = plain
        self.framed = framed
        self.joined_above = False
        self.joined_below = False


class TextBox(ParagraphBox):
    """A paragraph of any lines."""

    __slots__ = ("lines",)

    def __init__(
        self, lines: list[Line], style: ParagraphStyle, width: float, anchors: tuple[str, ...], *, plain: bool = False
    ) -> None:
        super().__init__(style, width, len(lines), anchors, plain=plain, framed=is_framed(style))
        self.lines = lines

    def height(self, first: int, stop: int) -> float:
        """The height of the lines from `first` to before `stop`."""
        lines = self.lines if stop - first == self.count else self.lines[first:stop]
        return sum([line.height for line in lines])

    def hang(self, index: int) -> float:
        """What of a line's height is blank below its words."""
        return self.lines[index].hang


class EvenBox(ParagraphBox):
    """An even paragraph: its lines, with an end of line between them, the width of the widest, where in them another
    look begins, and the element that they belong to; and the label to the left of the first line.
    """

    __slots__ = ("element", "label", "lines", "setting", "turns", "widest")

    def __init__(
        self,
        setting: Setting,
        lines: str,
        widest: float,
        turns: tuple[Turn, ...],
        element: Element | None,
        anchors: tuple[str, ...] = (),
        label: Run | None = None,
    ) -> None:
        count = lines.count("\n") + 1
        super().__init__(setting.style, setting.width, count, anchors, plain=True, framed=setting.framed)
        self.setting = setting
        self.lines = lines
        self.widest = widest
        self.element = element
        self.label = label
        self.turns = turns

    def height(self, first: int, stop: int) -> float:
        """The height of the lines from `first` to before `stop`."""
        return sum([self.setting.heights[0]] * (stop - first))

    def hang(self, index: int) -> float:  # noqa: ARG002 - one is like another
        """What of a line's height is blank below its words."""
        return self.setting.heights[2]

    def stretches(self, first: int, stop: int) -> list[tuple[Look, str]]:
        """The lines from `first` to before `stop`, cut where the look changes; what begins with a line, but for the
        first, begins with the end of the line before.
        """
        lines, look = self.lines, self.setting.look
        if not self.turns and stop - first == self.count:
            return [(look, lines)]
        begin, end = 0, len(lines)
        if stop - first < self.count:
            apart = lines.split("\n")
            begin = sum(map(len, apart[:first])) + first
            end = begin + sum(map(len, apart[first:stop])) + stop - first - 1
        found = []
        for at, following in self.turns:
            if at > begin:
                found.append((look, lines[begin : min(at, end)]))
                begin = at
            if at >= end:
                return found
            look = following
        found.append((look, lines[begin:end]))
        return found


class TextStrip:
    """Lines of a paragraph, `first` to before `stop`: all of them, which stack as one as long as they fit, or one.

    `lead` is the room above the first line that a border takes; `hang` is the blank below the words that may hang
    below the body.
    """

    __slots__ = ("anchors", "box", "first", "forced", "gap", "glued", "hang", "height", "lead", "notes", "stop")

    def __init__(self, box: TextBox | EvenBox, first: int, stop: int) -> None:
        self.box = box
        self.first = first
        self.stop = stop
        self.gap = 0.0
        self.glued = False
        self.forced = False
        self.notes: tuple[str, ...] = ()
        self.anchors = () if first else box.anchors
        if isinstance(box, TextBox) and not box.plain:
            self.forced = box.lines[first].page_break
            for line in box.lines[first:stop]:
                self.notes += line.notes
                self.anchors += line.anchors
        self.measure()

    def measure(self) -> None:
        """Take the lines' height, with the room for the paragraph's borders."""
        box = self.box
        self.height = box.height(self.first, self.stop)
        self.hang = box.hang(self.stop - 1)
        self.lead = 0.0
        if not box.framed:
            return
        borders = box.style.borders
        above = borders.between if box.joined_above else borders.top
        if above is not None and self.first == 0:
            self.lead = edge(above)
            self.height += self.lead
        if borders.bottom is not None and self.stop == box.count:
            self.hang = 0.0
            if not box.joined_below:
                self.height += edge(borders.bottom)

    @property
    def held(self) -> bool:
        """Whether no page may end between the lines."""
        lines = self.stop - self.first
        return lines == 1 or self.box.style.keep_lines or (self.box.style.widow_control and lines <= LINES_HELD)

    def apart(self) -> list[TextStrip]:
        """Each line for itself, with what holds it to the line before."""
        strips = [TextStrip(self.box, index, index + 1) for index in range(self.first, self.stop)]
        head, *others = strips
        head.gap, head.glued, head.forced = self.gap, self.glued, self.forced
        if self.held:
            for strip in others:
                strip.glued = True
        elif self.box.style.widow_control:
            others[0].glued = others[-1].glued = True
        return strips

    def split(self, room: float, *, tear: bool = False, force: bool = False) -> None:  # noqa: ARG002 - asked of every kind of strip
        """A line is never split."""
        return


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
    the lines between the rows, `rule` what of it below is the table's last line; `room` is the width of the words, and
    `attributes` what their tag says besides.
    """

    __slots__ = ("align", "attributes", "borders", "left", "padding", "room", "rule", "shading", "width")

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
        padding = place.padding
        self.height = padding[0] + needed + padding[2]

    @property
    def flow(self) -> Flow:
        """What stands in the cell, as strips."""
        if self._flow is None:
            assert self.even is not None  # noqa: S101 - it has the one or the other
            self._flow = Flow([TextStrip(self.even, 0, self.even.count)], self.even.style.space_after)
            self._flow.strips[0].gap = self.even.style.space_before
        return self._flow

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
                head, tail = cell.flow.split(inside, force=force)
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
            head, tail = cell.flow.split(room - padding[0] - padding[2], force=force)
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


Strip = TextStrip | BandStrip
Stack = list[tuple[float, Strip]]
"""Strips with their distance from the top."""


class Flow:
    """Strips one under the other, and the space behind the last; `ended` tells that what comes next begins a page."""

    __slots__ = ("after", "ended", "strips")

    def __init__(self, strips: list[Strip], after: float = 0.0) -> None:
        self.strips = strips
        self.after = after
        self.ended = False

    @property
    def height(self) -> float:
        """The height of all strips with the spaces before, between and behind them."""
        return sum([strip.gap + strip.height for strip in self.strips]) + self.after

    def stacked(self) -> Stack:
        """The strips with their distance from the top, space before the first included."""
        placed: Stack = []
        y = 0.0
        for strip in self.strips:
            placed.append((y + strip.gap, strip))
            y += strip.gap + strip.height
        return placed

    def split(self, room: float, *, force: bool) -> tuple[Flow, Flow]:
        """What fits into `room`, and the rest; one of them may be empty, but not the first with `force`."""
        placed, following, rest = stack(self.strips, 0, room, at_top=True, force=force)
        if following == len(self.strips) and rest is None:
            return self, Flow([])
        strips = [strip for _, strip in placed]
        tail = self.strips[following:]
        if rest is not None:
            tail = [rest, *tail[1:]]
        return Flow(strips), Flow(tail, self.after)


Reserve = Callable[[tuple[str, ...]], tuple[float, float]]
"""The height that footnotes of these keys would take from the room, and the least of it that must be there for the last
of them to begin on this page."""


def stack(
    strips: list[Strip],
    start: int,
    room: float,
    *,
    at_top: bool,
    y: float = 0.0,
    force: bool = False,
    reserve: Reserve | None = None,
) -> tuple[Stack, int, BandStrip | None]:
    """Stack strips from `start` on until the room is full. Paragraphs are taken apart into lines in `strips` where
    the room ends.

    Args:
        strips: what to stack.
        start: index of the first.
        room: the height that there is.
        at_top: whether the first strip keeps its space before.
        y: where to begin.
        force: place one strip at least, however high it is.
        reserve: what footnotes take of the room.

    Returns:
        The strips that have a place; the index of the first that has none; and, where that one was split, what is
        left of it.
    """
    placed: Stack = []
    notes: tuple[str, ...] = ()
    index = start
    marked = False  # whether the strips that are held together so far have a footnote's mark among them
    while index < len(strips):
        strip = strips[index]
        if strip.forced and (placed or index > start):
            return placed, index, None
        if not placed and isinstance(strip, BandStrip) and force and not strip.repeats and strip.table.headers:
            y = _repeat_headers(strip.table, placed, y, room)
        top = y + (strip.gap if index > start or at_top else 0.0)
        wanted = notes + strip.notes
        bears = bool(strip.notes) or (marked and strip.glued and strip.held)
        limit = bare = room
        if reserve is not None:
            # The last note may go on over the next page for a line that bears its mark, and for what must stand with
            # that line; what comes behind them leaves the note as much room as it wants.
            limit = room - reserve(wanted)[bears]
            bare = room - reserve(notes)[0] if strip.notes else limit
        hang = strip.hang if limit == room else 0.0  # nothing hangs over footnotes, only over the margin
        if top + strip.height - hang <= limit + TOLERANCE:
            placed.append((top, strip))
            y = top + strip.height
            notes, marked = wanted, bears
            index += 1
            continue
        if isinstance(strip, TextStrip) and strip.stop > strip.first + 1:
            strips[index : index + 1] = strip.apart()
            continue
        marked = bears
        halves = None
        if isinstance(strip, BandStrip) and strip.notes and reserve is not None:
            halves = _split_with_notes(strip, top, notes, room, reserve)
        halves = halves or strip.split(limit - top)
        if halves is None:
            first, index = _first_held(strips, start, index, placed)
            if first > start:
                return placed[: len(placed) - (index - first)], first, None
            if not force:
                return [], start, None
            if index == start:
                halves = _split_at_any_price(strip, top, limit, bare)
                if halves is None:
                    placed.append((top, strip))
                    return placed, index + 1, None
            else:
                halves = _torn(strip, room, limit - top)
        if halves is None:
            return placed, index, None
        placed.append((top, halves[0]))
        return placed, index, halves[1]
    return placed, index, None


def _repeat_headers(table: TableBox, placed: Stack, y: float, room: float) -> float:
    """Place a table's header rows again, unless they take more than half of the room; where they end."""
    for header in table.headers:
        if y + table.headers_height <= room / 2:
            placed.append((y, header))
            y += header.height
    return y


def _first_held(strips: list[Strip], start: int, index: int, placed: Stack) -> tuple[int, int]:
    """The first of the strips that must stand on one page with the one at `index`, and where that one is then: those
    before it are taken apart into lines, in `placed` as well.
    """
    first = index
    while first > start and strips[first].glued:
        first -= 1
        before = strips[first]
        if isinstance(before, TextStrip) and before.stop > before.first + 1:
            at = len(placed) - (index - first)
            lines = before.apart()
            tops = accumulate([line.height for line in lines[:-1]], initial=placed[at][0])
            strips[first : first + 1] = lines
            placed[at : at + 1] = zip(tops, lines, strict=True)
            first, index = first + len(lines) - 1, index + len(lines) - 1
    return first, index


def _split_at_any_price(strip: Strip, top: float, limit: float, bare: float) -> tuple[BandStrip, BandStrip] | None:
    """Split the first strip of a page, for which no page has room enough, wherever that can be."""
    if strip.notes and top + strip.height <= bare + TOLERANCE:
        return None
    return strip.split(max(limit - top, (bare - top) / 2), force=True)


def _torn(strip: Strip, room: float, left: float) -> tuple[BandStrip, BandStrip] | None:
    """The halves of a band that would be torn on the next page too, and whose header rows would be left alone on this
    one; None for any other strip.
    """
    if isinstance(strip, BandStrip) and strip.height + strip.table.headers_height > room:
        return strip.split(left, tear=True)
    return None


def _split_with_notes(
    band: BandStrip,
    top: float,
    notes: tuple[str, ...],
    room: float,
    reserve: Reserve,
) -> tuple[BandStrip, BandStrip] | None:
    """Split a band as if its notes took no room; None where those of its first part then have none to begin in."""
    halves = band.split(room - reserve(notes)[0] - top)
    if halves is None or top + halves[0].height > room - reserve(notes + halves[0].notes)[1] + TOLERANCE:
        return None
    return halves
