"""A picture as neutral shapes: what a chart or genogram is before it is an SVG, a PNG or PDF operators.

Units are points (1/72 inch); the origin is the top left corner, y grows downwards. Colours are six hexadecimal
digits, `RRGGBB`. A drawing always has words: a short alt text, and the data that it shows as a table, so that a
reader who cannot see it loses nothing (WCAG 2.2, 1.1.1).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

__all__ = ["Circle", "DataTable", "Drawing", "Label", "Line", "Polygon", "Rectangle", "Shape"]

Anchor = Literal["start", "middle", "end"]


class Line(Struct, frozen=True):
    """A straight stroke from (x1, y1) to (x2, y2)."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str = "000000"
    width: float = 0.75
    dash: tuple[float, ...] = ()


class Rectangle(Struct, frozen=True):
    """A rectangle from its top left corner; `None` paints no fill or no stroke."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.75


class Circle(Struct, frozen=True):
    """A circle round (x, y); `None` paints no fill or no stroke."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.75


class Polygon(Struct, frozen=True):
    """A closed outline through the points."""

    points: tuple[tuple[float, float], ...]
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.75


class Label(Struct, frozen=True):
    """One line of text; (x, y) is on the baseline, at the start, middle or end of the line."""

    x: float
    y: float
    text: str
    size: float = 9.0
    bold: bool = False
    fill: str = "000000"
    anchor: Anchor = "start"


Shape = Line | Rectangle | Circle | Polygon | Label


class DataTable(Struct, frozen=True):
    """What a drawing shows, as words: column heads and rows of the same length."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Drawing(Struct, frozen=True):
    """Shapes in painting order on a canvas of `width` by `height` points."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str
    alt: str
    data: DataTable | None = None
