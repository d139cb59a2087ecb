"""Border lines of tables and paragraphs, gathered so that each is drawn once and those of one kind in one path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.pdf.drawing import rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import Border, Borders

__all__ = ["Strokes"]

DASHES = {"single": "[] 0 d", "double": "[] 0 d", "dotted": "[{0:g} {1:g}] 0 d", "dashed": "[{2:g} {1:g}] 0 d"}

_Stroke = tuple[float, float, float, float]
"""Where a straight line begins and ends, in points."""


class Strokes:
    """Border lines gathered so that each place is drawn once, by the widest line asked for, and neighbours in one."""

    def __init__(self) -> None:
        self._lines: dict[_Stroke, Border] = {}

    def add(self, border: Border | None, x0: float, y0: float, x1: float, y1: float) -> None:
        """One straight line, from left to right or from bottom to top."""
        if border is None:
            return
        self._keep(border, (round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2)))

    def box(self, borders: Borders, x0: float, y0: float, x1: float, y1: float) -> None:
        """The edges of a cell, whose places are rounded already, and the lines across it."""
        if borders.top is not None:
            self._keep(borders.top, (x0, y1, x1, y1))
        if borders.bottom is not None:
            self._keep(borders.bottom, (x0, y0, x1, y0))
        if borders.left is not None:
            self._keep(borders.left, (x0, y0, x0, y1))
        if borders.right is not None:
            self._keep(borders.right, (x1, y0, x1, y1))
        if borders.falling is not None:
            self._keep(borders.falling, (x0, y1, x1, y0))
        if borders.rising is not None:
            self._keep(borders.rising, (x0, y0, x1, y1))

    def _keep(self, border: Border, place: _Stroke) -> None:
        known = self._lines.get(place)
        if known is None or border.width >= known.width:
            self._lines[place] = border

    def operators(self) -> list[str]:
        """One path for each kind of line."""
        pens: dict[tuple[float, str, str], list[_Stroke]] = {}
        for line, border in self._lines.items():
            pens.setdefault((border.width, border.colour, border.line), []).append(line)
        operators = []
        for (width, colour, kind), lines in pens.items():
            dash = DASHES[kind].format(width, width * 2, width * 4)
            path = "\n".join(f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in _drawn(lines, width, kind))
            operators.append(f"{rgb(colour)} RG {width:g} w {2 if kind == 'single' else 0} J {dash}\n{path} S")
        return operators


def _drawn(lines: Sequence[_Stroke], width: float, kind: str) -> list[_Stroke]:
    """Lines that touch end to end made one; a double line drawn twice."""
    merged: list[_Stroke] = []
    level = sorted((line for line in lines if line[1] == line[3]), key=lambda line: (line[1], line[0]))
    upright = sorted((line for line in lines if line[0] == line[2]), key=lambda line: (line[0], line[1]))
    for line in level:
        if merged and merged[-1][1] == line[1] and abs(merged[-1][2] - line[0]) < 0.02:
            merged[-1] = (merged[-1][0], line[1], line[2], line[1])
        else:
            merged.append(line)
    flat = len(merged)
    for line in upright:
        if len(merged) > flat and merged[-1][0] == line[0] and abs(merged[-1][3] - line[1]) < 0.02:
            merged[-1] = (line[0], merged[-1][1], line[0], line[3])
        else:
            merged.append(line)
    merged += [line for line in lines if line[0] != line[2] and line[1] != line[3]]
    if kind != "double":
        return merged
    twice = []
    for a, b, c, d in merged:
        dx, dy = (0.0, width) if b == d else (width, 0.0)
        twice += [(a - dx, b - dy, c - dx, d - dy), (a + dx, b + dy, c + dx, d + dy)]
    return twice
