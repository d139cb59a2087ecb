"""Lines with tab stops: unit after unit, since where a word goes depends on the tabs before it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reportgen.model.document import TabStop
from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE, Leader, Line
from reportgen.pdf.units import cut, measure_units, split_unit

if TYPE_CHECKING:
    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.lines import Run, Span

__all__ = ["tabbed"]


def tabbed(runs: list[Run], first: float, left: float, right: float, style: ParagraphStyle) -> list[Line]:
    """The lines of runs with tabs among them; the first begins at `first`, the others at `left`; all end at `right`."""
    pen = _Pen(first, left, right, style)
    for tab, chunk in _chunks(runs):
        edge = right if tab is None else pen.tab(tab, chunk)
        if chunk and not pen.whole(chunk, edge):
            pen.words(chunk, edge)
    pen.finish()
    return pen.lines


class _Pen:
    """Where words and tabs of a paragraph go, one behind the other; `lines` are those that are finished."""

    def __init__(self, first: float, left: float, right: float, style: ParagraphStyle) -> None:
        self.lines: list[Line] = []
        self._left = left
        self._right = right
        self._style = style
        self._stops = sorted(style.tab_stops, key=lambda stop: stop.position)
        self._begin(first)

    def _begin(self, at: float) -> None:
        self._spans: list[Span] = []
        self._leaders: list[Leader] = []
        self._start = self._x = at

    def finish(self) -> None:
        """End the line; what follows stands on the next."""
        line = Line(self._spans, self._start, self._x - self._start, 0.0)
        line.leaders = self._leaders
        self.lines.append(line)
        self._begin(self._left)

    def tab(self, tab: Run, chunk: list[Run]) -> float:
        """Go to the stop of a tab that stands before some runs; how far to the right they may reach."""
        self._spans.append((tab, " ", self._x - self._start, 0.0, 0))
        full, before_point = _chunk_width(chunk)
        stop = _next_stop(self._x, self._stops, self._style, self._left)
        if stop.align != "left" and self._x + full > stop.position + TOLERANCE and self._bears(full, chunk, stop):
            # No room before the stop on this line: the words go to the same stop of the next.
            self.finish()
            stop = _next_stop(self._x, self._stops, self._style, self._left)
        if stop.align == "left" and chunk and chunk[-1].flush and stop.position + full > self._right:
            stop = TabStop(self._right, "right", stop.leader)  # where the contents' page numbers would have no room
        # A stop may lie in the right indent, as that of a page number in the contents does.
        edge = max(self._right, min(stop.position, self._right + self._style.indent_right))
        shift = {"left": 0.0, "centre": full / 2, "right": full, "decimal": before_point}[stop.align]
        furthest = stop.position if stop.align == "left" else edge - full
        to = max(self._x, min(stop.position - shift, furthest))
        if stop.leader != "none":
            leader = Leader(self._x - self._start, to - self._start, stop.leader, tab.look)
            leader.until = chunk[-1] if chunk and chunk[-1].flush else None
            self._leaders.append(leader)
        if not tab.look.plain and self._spans and self._spans[-1][0] is tab:
            # Underlined, it is a line to write on.
            self._spans[-1] = (tab, " ", self._x - self._start, to - self._x, 0)
        self._x = to
        return edge

    def _bears(self, full: float, chunk: list[Run], stop: TabStop) -> bool:
        """Whether words go to the next line, where no room is left for them on this one: a page number, but not the
        words of a whole line, which would leave their number alone.
        """
        if self._x <= self._left:
            return False
        alone = not any(" " in run.text.strip(" ") for run in chunk)
        return alone or self._left + full <= stop.position + TOLERANCE

    def whole(self, chunk: list[Run], edge: float) -> bool:
        """Whether there is room for all of a single run, as in the contents; then it stands there."""
        run, text = chunk[0], chunk[0].text
        if len(chunk) > 1 or not text:
            return False
        advance = run.width(text)
        if self._x + (run.width(text.rstrip(" ")) if text[-1] == " " else advance) > edge + TOLERANCE:
            return False
        self._spans.append((run, text, self._x - self._start, advance, 0))
        self._x += advance
        return True

    def words(self, chunk: list[Run], edge: float) -> None:
        """Set words, as many on a line as have room."""
        measured = measure_units(chunk)
        units, starts, ends = measured.units, measured.starts, measured.ends
        unit = position = 0
        if not units:
            self._spans.extend((run, "", self._x - self._start, 0.0, 0) for run in chunk)
        while unit < len(units):
            room = edge - self._x + TOLERANCE
            until = bisect_right(ends, starts[unit] + room, unit)
            if until == unit:
                if self._spans and self._x > self._left:
                    self.finish()
                    edge = self._right
                    continue
                split_unit(unit, max(room, LEAST_WIDTH), measured, chunk, position)
                until = unit + 1
            stop = position + sum(map(len, units[unit:until]))
            offset = self._x - self._start
            parts = cut(chunk, measured.bounds, measured.edges, position, stop, starts[unit], starts[until])
            self._spans.extend((run, text, offset + at, width, into) for run, text, at, width, into in parts)
            self._x += starts[until] - starts[unit]
            unit, position = until, stop
            if unit < len(units):
                self.finish()
                edge = self._right


def _chunks(runs: list[Run]) -> list[tuple[Run | None, list[Run]]]:
    """The runs between tabs, each with the tab before it."""
    chunks: list[tuple[Run | None, list[Run]]] = [(None, [])]
    for run in runs:
        if run.text == "\t":
            chunks.append((run, []))
        else:
            chunks[-1][1].append(run)
    return chunks


def _chunk_width(chunk: list[Run]) -> tuple[float, float]:
    """The width of the words behind a tab, and of those before the decimal point."""
    full = sum(run.width(run.text) for run in chunk)
    if chunk:
        last = chunk[-1]
        full -= last.width(last.text) - last.width(last.text.rstrip(" "))
    before = 0.0
    for run in chunk:
        head, point, _ = run.text.partition(".")
        before += run.width(head)
        if point:
            return full, before
    return full, full


def _next_stop(x: float, stops: list[TabStop], style: ParagraphStyle, left: float) -> TabStop:
    """The stop that a tab at `x` leads to: one of the style's, the hanging indent, or the next of Word's own."""
    stop = next((stop for stop in stops if stop.position > x + TOLERANCE), None)
    if style.indent_first < 0 and x + TOLERANCE < left and (stop is None or stop.position > left):
        return TabStop(left)
    return stop or TabStop((x // style.default_tab + 1) * style.default_tab)
