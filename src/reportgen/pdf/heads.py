"""Heads and feet: words stand beside the logo that floats among them, or below it, as Word sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from reportgen.model.document import Figure, Paragraph
from reportgen.pdf.boxes import TextBox, TextStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportgen.model.document import Block, Inline, PageSetup
    from reportgen.pdf.measure import Measure
    from reportgen.pdf.stacking import Flow

__all__ = ["measure_running"]

LEAST_ROOM = 72.0
"""Word sets no words beside what leaves them less than an inch."""


class _Logo(NamedTuple):
    """The room that a picture takes of a head or foot, from its upper left corner; `moves` tells that it goes where its
    line goes.
    """

    left: float
    top: float
    right: float
    bottom: float
    below: bool
    moves: bool


def measure_running(measure: Measure, blocks: tuple[Block, ...], setup: PageSetup, *, foot: bool) -> Flow:
    """A head or foot measured for the pages of that setup; it is as high as the logo beside its words."""
    width = max(setup.width - setup.margin_left - setup.margin_right, 1.0)
    flow = measure.flow(blocks, width, None)
    top = setup.height - setup.foot_distance - flow.height if foot else setup.head_distance
    logos = list(_logos(flow, setup, top))
    if not logos:
        return flow
    if len(flow.strips) == len(blocks):  # paragraphs alone, each a strip
        flow = measure.flow(tuple(_moved(blocks, flow, logos, width)), width, None)
    lowest = max([logo.bottom for logo in logos if logo.moves or not foot], default=0.0)
    flow.after = max(flow.after, lowest - (flow.height - flow.after))
    return flow


def _logos(flow: Flow, setup: PageSetup, top: float) -> Iterator[_Logo]:
    for y, strip in flow.stacked():
        if not isinstance(strip, TextStrip) or not isinstance(strip.box, TextBox):
            continue
        line_top = y
        for line in strip.box.lines:
            for figure in [run.image.figure for run, *_ in line.spans if run.image is not None]:
                spot = figure.spot
                if spot is None or spot.words == "over":
                    continue
                left = spot.x - (0.0 if spot.beside_words else setup.margin_left)
                upper = spot.y + (line_top if spot.below_line else -top)
                right, lower = left + figure.width + spot.gap, upper + figure.height
                yield _Logo(left - spot.gap, upper, right, lower, spot.words == "below", spot.below_line)
            line_top += line.height


def _moved(blocks: tuple[Block, ...], flow: Flow, logos: list[_Logo], width: float) -> Iterator[Block]:
    """The paragraphs, those moved that would stand on a logo: to the side where it leaves more room, or below it."""
    down = 0.0
    for block, (y, strip) in zip(blocks, flow.stacked(), strict=True):
        if not isinstance(block, Paragraph):
            yield block
            continue
        style = block.style
        already = down
        for logo in logos:
            if y + down + strip.height <= logo.top or y + down >= logo.bottom:
                continue
            if logo.below or max(logo.left, width - logo.right) < LEAST_ROOM:
                down = logo.bottom - y
            elif logo.left > width - logo.right:
                style = replace(style, indent_right=max(style.indent_right, width - logo.left))
            else:
                style = replace(style, indent_left=max(style.indent_left, logo.right))
        style = replace(style, space_before=style.space_before + down - already)
        yield replace(block, style=style, content=tuple(_raised(block.content, down - already)))


def _raised(content: tuple[Inline, ...], by: float) -> Iterator[Inline]:
    """What stands in a paragraph that moves down: a logo whose place is told from its line stays where it is."""
    for inline in content:
        if isinstance(inline, Figure) and inline.spot is not None and inline.spot.below_line:
            yield replace(inline, spot=replace(inline.spot, y=inline.spot.y - by))
        else:
            yield inline
