"""Cells whose lines run up or down the page: how long the lines are, and how high that makes their rows.

In a row that has a height of its own, and beside other rows in one that spans several, the words are broken where that
height ends, as Word breaks them; in any other they stand on one line, and the row is as high as they are long.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from reportgen.model.document import Paragraph, Text
from reportgen.pdf.bands import CellBox
from reportgen.pdf.columns import PIECE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reportgen.model.document import Cell, Table
    from reportgen.pdf.measure import Measure
    from reportgen.pdf.tags import Element

__all__ = ["set_turned"]


def set_turned(
    measure: Measure,
    turned: Mapping[CellBox, tuple[Cell, Element | None]],
    table: Table,
    rows: list[list[CellBox]],
    heights: list[float],
    headers: int,
) -> None:
    """Put the words into the cells that are turned, and make rows higher in `heights` that leave them no room. Where
    the column is too narrow for the lines, or no page high enough below the `headers` rows that it repeats, they stand
    level as others do.
    """
    found = [(index, box) for index, cells in enumerate(rows) for box in cells if box in turned]
    for index, box in sorted(found, key=lambda each: each[1].rows > 1):
        cell, element = turned[box]
        last = index + box.rows - 1
        spanned = sum(heights[index : last + 1])
        padding = box.place.padding
        asked = box.rows > 1 or table.rows[index].height
        repeated = sum(heights[:headers]) if index >= headers else 0.0
        tallest = measure.tallest - padding[0] - padding[2] - (repeated if repeated <= measure.tallest / 2 else 0.0)
        length = _length(measure, cell, box, spanned - padding[0] - padding[2] if asked else 0.0, tallest)
        if length is None:
            measure.faults.not_turned()
            box.place = copy(box.place)
            box.place.turn = ""
        box.fill(measure.cell(cell, length or box.place.room, element))
        heights[last] += max(box.height - spanned, 0.0)


def _length(measure: Measure, cell: Cell, box: CellBox, given: float, tallest: float) -> float | None:
    """The length of a turned cell's lines, `given` where they find room at that; None where they find none at any."""
    paragraphs = list(_pieces(measure, cell))
    longest = max([around + sum(pieces) for around, pieces in paragraphs], default=0.0)
    widest = max([around + max(pieces, default=0.0) for around, pieces in paragraphs], default=0.0)
    for length in (max(min(given, tallest), widest), longest) if given else (longest,):
        trial = CellBox(box.place, 0, 1, box.align, measure.cell(cell, max(length, 1.0), None))
        if trial.across <= box.place.width and length <= tallest:
            return max(length, 1.0)
    return None


def _pieces(measure: Measure, cell: Cell) -> Iterator[tuple[float, list[float]]]:
    """For each paragraph its indents, and how wide its words are with the space behind each."""
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            style = block.style
            texts = [inline for inline in block.content if isinstance(inline, Text)]
            yield (
                style.indent_left + max(style.indent_first, 0.0) + style.indent_right,
                [measure.look(text.style).width(f"{piece} ") for text in texts for piece in PIECE.findall(text.text)],
            )
