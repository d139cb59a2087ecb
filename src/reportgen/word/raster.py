"""A drawing as PNG: what stands behind the SVG for readers that cannot show one."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import assert_never

from PIL import Image, ImageDraw, ImageFont

from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle, Shape

__all__ = ["write_png"]

SCALE = 2.0
"""Pixels a point: 144 dpi, enough for a screen; whoever prints sees the SVG."""

_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def write_png(drawing: Drawing) -> bytes:
    """The drawing on white; the same drawing gives the same bytes."""
    image = Image.new("RGB", (max(1, round(drawing.width * SCALE)), max(1, round(drawing.height * SCALE))), "white")
    canvas = ImageDraw.Draw(image)
    for shape in drawing.shapes:
        _paint(canvas, shape)
    stream = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _paint(canvas: ImageDraw.ImageDraw, shape: Shape) -> None:
    match shape:
        case Line():
            _line(canvas, shape)
        case Rectangle():
            box = (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
            canvas.rectangle(_scaled(*box), _colour(shape.fill), _colour(shape.stroke), _width(shape.stroke_width))
        case Circle():
            box = (shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius)
            canvas.ellipse(_scaled(*box), _colour(shape.fill), _colour(shape.stroke), _width(shape.stroke_width))
        case Polygon():
            points = [value * SCALE for point in shape.points for value in point]
            canvas.polygon(points, _colour(shape.fill), _colour(shape.stroke), _width(shape.stroke_width))
        case Label():
            # The face has no bold: a thin stroke of its own colour thickens it.
            canvas.text(
                (shape.x * SCALE, shape.y * SCALE),
                shape.text,
                _colour(shape.fill),
                _face(shape.size),
                _ANCHORS[shape.anchor],
                stroke_width=0.5 if shape.bold else 0,
            )
        case _:
            assert_never(shape)


def _line(canvas: ImageDraw.ImageDraw, line: Line) -> None:
    length = ((line.x2 - line.x1) ** 2 + (line.y2 - line.y1) ** 2) ** 0.5
    pieces = _dashes(length, line.dash) if line.dash and sum(line.dash) > 0 else [(0.0, length)]
    for first, last in pieces:
        along = [(at / length if length else 0.0) for at in (first, last)]
        ends = [(line.x1 + part * (line.x2 - line.x1), line.y1 + part * (line.y2 - line.y1)) for part in along]
        canvas.line(_scaled(*ends[0], *ends[1]), _colour(line.stroke), _width(line.width))


def _dashes(length: float, dash: tuple[float, ...]) -> list[tuple[float, float]]:
    """The painted stretches of a dashed line; an odd pattern is used twice, as in SVG."""
    pattern = dash * 2 if len(dash) % 2 else dash
    found = []
    at, index = 0.0, 0
    while at < length:
        end = min(at + max(pattern[index % len(pattern)], 0.01), length)
        if index % 2 == 0:
            found.append((at, end))
        at, index = end, index + 1
    return found


def _scaled(*values: float) -> list[float]:
    return [value * SCALE for value in values]


def _colour(colour: str | None) -> str | None:
    return None if colour is None else f"#{colour}"


def _width(points: float) -> int:
    return max(1, round(points * SCALE))


@lru_cache(maxsize=16)
def _face(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size * SCALE)
