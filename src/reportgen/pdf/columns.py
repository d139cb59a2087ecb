"""The widths of a table's columns: no narrower than their longest word, where there is room for it.

So Word does it with every table whose widths are not fixed (17.18.87, `autofit`). It saves the widths that it found,
but in another font the longest words are others; and other programs than Word save whatever was asked for. Fixed widths
give room to words in a font that stands in for the one in which they had it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.document import Paragraph, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reportgen.model.document import Cell, TextStyle
    from reportgen.pdf.looks import Look

__all__ = ["eased"]

NARROW = 120.0
"""In a column wider than this, in points, every word has room."""

WIDEST_LETTER = 0.6
"""A word of so many letters is hardly ever wider than they are at this part of their size each."""

GIVEN = 0.3
"""The part of its width that a wide column gives at most."""

SLACK = 0.5
PIECE = re.compile(r"[^ \-–—]+[\-–—]*")


def eased(
    widths: list[float],
    rows: Iterable[list[tuple[int, Cell]]],
    look: Callable[[TextStyle], Look],
    room: float,
    counts: Callable[[TextStyle], bool] = lambda _: True,
) -> list[float]:
    """Column widths at which the longest words of narrow columns have room: what these lack, the others give as far as
    they can, and the table takes of its `room`.

    Args:
        widths: the widths that the document asks for.
        rows: the cells of each row, with their columns.
        look: how words of a style look.
        room: how wide the table may be.
        counts: whether words of a style are looked at.
    """
    least = dict.fromkeys([column for column, width in enumerate(widths) if width < NARROW], 0.0)
    for row in rows if least else ():
        for column, cell in row:
            if column in least and cell.columns == 1 and not cell.turn:
                least[column] = max(least[column], _least(cell, widths[column], look, counts))
    lacking = {column: need - widths[column] for column, need in least.items() if need > widths[column] + SLACK}
    if not lacking:
        return widths
    spare = [0.0 if column in least else width * GIVEN for column, width in enumerate(widths)]
    wanted, given = sum(lacking.values()), sum(spare)
    taken = min(wanted, given)
    part = (taken + min(wanted - taken, max(room - sum(widths), 0.0))) / wanted
    return [
        width + part * lacking.get(column, 0.0) - (taken * spare[column] / given if given else 0.0)
        for column, width in enumerate(widths)
    ]


def _least(cell: Cell, width: float, look: Callable[[TextStyle], Look], counts: Callable[[TextStyle], bool]) -> float:
    """The width of a cell in which its longest word has room, but for those too long for any narrow column; 0 where all
    have room.
    """
    _, right, _, left = cell.padding
    least = 0.0
    for block in cell.blocks:
        if not isinstance(block, Paragraph):
            continue
        style = block.style
        around = left + right + style.indent_left + max(style.indent_first, 0.0) + style.indent_right
        for inline in block.content:
            if type(inline) is not Text or not counts(inline.style):
                continue
            room = width - around
            words = inline.text
            longest = max(map(len, words.split(" ")))
            if longest * inline.style.size * WIDEST_LETTER > room:
                needed = [around + piece for piece in map(look(inline.style).width, PIECE.findall(words))]
                least = max([least, *(need for need in needed if need <= NARROW)])
    return least
