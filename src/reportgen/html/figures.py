"""Pictures as data, drawings as inline SVG: a page fetches nothing."""

from __future__ import annotations

import base64

from reportgen.html.faults import Faults
from reportgen.html.markup import NOTHING, Markup, element, joined, text
from reportgen.model.document import Figure, Picture
from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle, Shape

__all__ = ["Figures"]

_PIXELS = 96 / 72
"""CSS pixels in a point."""
_SVG = "http://www.w3.org/2000/svg"


class Figures:
    """The pictures of one page; each drawing's words have ids of their own."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._drawings = 0

    def write(self, figure: Figure) -> Markup:
        """A picture or drawing with its alt text, or hidden from assistive technology where it is decorative."""
        if not figure.alt.strip() and not figure.decorative:
            self._faults.alternative_missing()
        if isinstance(figure.image, Picture):
            return _picture(figure, figure.image)
        return self._drawing(figure, figure.image)

    def _drawing(self, figure: Figure, drawing: Drawing) -> Markup:
        shapes = joined(*map(_shape, drawing.shapes))
        frame = {
            "xmlns": _SVG,
            "width": _number(figure.width * _PIXELS),
            "height": _number(figure.height * _PIXELS),
            "viewBox": f"0 0 {_number(drawing.width)} {_number(drawing.height)}",
        }
        if figure.decorative:
            return element("svg", shapes, **frame, aria_hidden="true")
        self._drawings += 1
        said, described = f"drawing-{self._drawings}-title", f"drawing-{self._drawings}-description"
        # A title that only begins the description would be heard twice.
        titled = bool(drawing.title.strip()) and not figure.alt.startswith(drawing.title)
        return element(
            "svg",
            element("title", text(drawing.title), id=said) if titled else NOTHING,
            element("desc", text(figure.alt), id=described),
            shapes,
            **frame,
            role="img",
            aria_labelledby=f"{said} {described}" if titled else described,
        )


def _picture(figure: Figure, picture: Picture) -> Markup:
    return element(
        "img",
        src=f"data:{picture.media_type};base64,{base64.b64encode(picture.content).decode()}",
        alt="" if figure.decorative else figure.alt,
        width=str(max(round(figure.width * _PIXELS), 1)),
        height=str(max(round(figure.height * _PIXELS), 1)),
    )


def _shape(shape: Shape) -> Markup:
    match shape:
        case Line():
            return element(
                "line",
                **_numbers(x1=shape.x1, y1=shape.y1, x2=shape.x2, y2=shape.y2),
                stroke=f"#{shape.stroke}",
                stroke_width=_number(shape.width),
                stroke_dasharray=" ".join(map(_number, shape.dash)) or None,
            )
        case Rectangle():
            frame = _numbers(x=shape.x, y=shape.y, width=shape.width, height=shape.height)
            return element("rect", **frame, **_paint(shape))
        case Circle():
            return element("circle", **_numbers(cx=shape.x, cy=shape.y, r=shape.radius), **_paint(shape))
        case Polygon():
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)
            return element("polygon", points=points, **_paint(shape))
        case Label():
            return element(
                "text",
                text(shape.text),
                **_numbers(x=shape.x, y=shape.y, font_size=shape.size),
                font_weight="bold" if shape.bold else None,
                fill=f"#{shape.fill}",
                text_anchor=shape.anchor,
            )


def _paint(shape: Rectangle | Circle | Polygon) -> dict[str, str]:
    return {
        "fill": "none" if shape.fill is None else f"#{shape.fill}",
        "stroke": "none" if shape.stroke is None else f"#{shape.stroke}",
        "stroke_width": _number(shape.stroke_width),
    }


def _numbers(**values: float) -> dict[str, str]:
    return {name: _number(value) for name, value in values.items()}


def _number(value: float) -> str:
    said = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said
