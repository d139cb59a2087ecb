"""A table on a screen: its columns side by side where there is room for them, else one below the other."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from textwrap import wrap

import click
from msgspec import Struct

__all__ = ["Row", "laid_out", "width_of_screen"]


class Row(Struct, frozen=True):
    """A row, whether it calls for attention, and what is told below it."""

    cells: tuple[str, ...]
    alarming: bool = False
    notes: tuple[str, ...] = ()


def width_of_screen() -> int | None:
    """How many characters stand side by side on the terminal; None where the answer goes into a file or a pipe."""
    return shutil.get_terminal_size().columns if sys.stdout is not None and sys.stdout.isatty() else None


def laid_out(head: Sequence[str], rows: Sequence[Row], width: int | None) -> Iterator[str]:
    """The lines of a table.

    Args:
        head: the names of the columns.
        rows: at least one.
        width: how wide the screen is, or None where no line is too long.
    """
    table = [tuple(head), *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    is_narrow = width is not None and sum(widths) + 2 * (len(widths) - 1) > width
    if not is_narrow:
        yield click.style(_side_by_side(head, widths), bold=True)
    for row in rows:
        lines = _below_one_another(row.cells, width) if is_narrow else [_side_by_side(row.cells, widths)]
        yield from (click.style(line, fg="red", bold=True) if row.alarming else line for line in lines)
        for note in row.notes:
            yield from _folded(note, "    ", "    ", width)


def _side_by_side(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _below_one_another(cells: Sequence[str], width: int | None) -> list[str]:
    first, *others = filter(None, cells)
    return [*_folded(first, "", "  ", width), *(line for cell in others for line in _folded(cell, "  ", "    ", width))]


def _folded(words: str, first: str, then: str, width: int | None) -> list[str]:
    if width is None:
        return [first + words]
    return wrap(words, max(width, 20), initial_indent=first, subsequent_indent=then, break_on_hyphens=False)
