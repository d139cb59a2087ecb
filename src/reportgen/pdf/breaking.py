"""Runs broken into lines: as many units on each as have room.

A line keeps the spaces at its end as text (ISO 32000-1, 14.8.2.5): they hang unseen beyond the edge, and whoever reads
the words back does not find two of them glued together.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reportgen.pdf.heights import set_height
from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE, Line, Run
from reportgen.pdf.tabs import tabbed
from reportgen.pdf.units import cut, measure_units, split_unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.lines import Heights, Span
    from reportgen.pdf.looks import Look

__all__ = ["aligned", "break_lines"]


def break_lines(
    runs: Sequence[Run], style: ParagraphStyle, width: float, mark: Look, *, text_left: float | None = None
) -> list[Line]:
    """Break a paragraph into lines; there is always one at least.

    Args:
        runs: the paragraph's runs.
        style: indents, alignment, tab stops and line spacing.
        width: the column's width.
        mark: look of the paragraph mark, which gives a line without words its height.
        text_left: where the first line's words begin when a label stands before them.
    """
    left, right = style.indent_left, width - style.indent_right
    first = left + style.indent_first if text_left is None else text_left
    lines: list[Line] = []
    segment: list[Run] = []
    page_break = False
    for run in (*runs, None):
        if run is not None and run.breaks is None:
            segment.append(run)
            continue
        if run is not None:
            # What follows is another word: the forced end of a line counts as a space (14.8.2.5).
            segment.append(Run(" ", run.look, run.element))
        started = len(lines)
        start = first if not lines else left
        if any(part.text == "\t" for part in segment):
            lines.extend(tabbed(segment, start, left, right, style))
        else:
            lines.extend(_untabbed(segment, start, left, right, style))
        lines[started].page_break = page_break
        page_break = run is not None and run.breaks == "page"
        segment = []
    for line in lines:
        set_height(line, style, mark)
    return lines


def _untabbed(runs: Sequence[Run], first: float, left: float, right: float, style: ParagraphStyle) -> list[Line]:
    if not runs:
        return [aligned([], first, right, 0.0, style, justified=False)]
    measured = measure_units(runs)
    units, starts, ends = measured.units, measured.starts, measured.ends
    lines = []
    unit, position, start = 0, 0, first
    while unit < len(units):
        room = max(right - start, LEAST_WIDTH) + TOLERANCE
        stop = bisect_right(ends, starts[unit] + room, unit)
        if stop == unit:
            split_unit(unit, room, measured, runs, position)
            stop = unit + 1
        length = sum(map(len, units[unit:stop]))
        spans = cut(runs, measured.bounds, measured.edges, position, position + length, starts[unit], starts[stop])
        justified = style.align == "justify" and stop < len(units)
        lines.append(aligned(spans, start, right, ends[stop - 1] - starts[unit], style, justified=justified))
        unit, position, start = stop, position + length, left
    return lines or [aligned([(run, "", 0.0, 0.0, 0) for run in runs], first, right, 0.0, style, justified=False)]


def aligned(
    spans: list[Span],
    left: float,
    right: float,
    width: float,
    style: ParagraphStyle,
    heights: Heights = (0.0, 0.0, 0.0),
    *,
    justified: bool,
) -> Line:
    """A line whose words are `width` wide, between `left` and `right` as its paragraph is aligned."""
    stretch = 0.0
    if style.align == "right":
        left = right - width
    elif style.align == "centre":
        left += (right - left - width) / 2
    elif justified and right - left > width and all(span[0].image is None for span in spans):
        gaps = sum(text.count(" ") for _, text, _, _, _ in spans)
        last = next((text for _, text, _, _, _ in reversed(spans) if text), "")
        gaps -= len(last) - len(last.rstrip(" "))
        stretch = (right - left - width) / gaps if gaps else 0.0
    return Line(spans, left, width, stretch, heights)
