"""Our drawings as SVG, as they stand in a Word file, and back again.

Only what a `Drawing` can say is written or read; an SVG with anything else in it is not ours, and its raster picture
is shown instead. The data table is not in the SVG: it stands in the document as words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle, Shape
from reportgen.word.package import parse
from reportgen.word.xml_text import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element as Element

    from reportgen.model.drawing import Anchor

__all__ = ["read_svg", "write_svg"]

_SVG = "{http://www.w3.org/2000/svg}"
_FAMILY = "Arial, 'Liberation Sans', sans-serif"
_NUMBER = re.compile(r"-?\d{1,6}(?:\.\d{1,6})?\Z")
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6})\Z")
_ANCHORS: dict[str, Anchor] = {"start": "start", "middle": "middle", "end": "end"}
_MOST_SHAPES = 20_000


def write_svg(drawing: Drawing) -> bytes:
    """The drawing as a stand-alone SVG file, with its title and alt text inside."""
    width, height = _number(drawing.width), _number(drawing.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
            f'viewBox="0 0 {width} {height}" role="img">'
        ),
        f"<title>{escape(drawing.title)}</title>",
        f"<desc>{escape(drawing.alt)}</desc>",
        *map(_written, drawing.shapes),
        "</svg>",
    ]
    return ("\n".join(lines) + "\n").encode()


def read_svg(content: bytes) -> Drawing | None:
    """The drawing in an SVG that `write_svg` wrote, without its data table; None for any other SVG."""
    try:
        root = parse(content)
        return _drawing(root)
    except ValueError:
        return None


def _number(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _written(shape: Shape) -> str:
    match shape:
        case Line():
            dash = f' stroke-dasharray="{" ".join(map(_number, shape.dash))}"' if shape.dash else ""
            return (
                f'<line x1="{_number(shape.x1)}" y1="{_number(shape.y1)}" x2="{_number(shape.x2)}" '
                f'y2="{_number(shape.y2)}" stroke="#{shape.stroke}" stroke-width="{_number(shape.width)}"{dash}/>'
            )
        case Rectangle():
            return (
                f'<rect x="{_number(shape.x)}" y="{_number(shape.y)}" width="{_number(shape.width)}" '
                f'height="{_number(shape.height)}"{_paint(shape)}/>'
            )
        case Circle():
            return (
                f'<circle cx="{_number(shape.x)}" cy="{_number(shape.y)}" r="{_number(shape.radius)}"{_paint(shape)}/>'
            )
        case Polygon():
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)
            return f'<polygon points="{points}"{_paint(shape)}/>'
        case Label():
            weight = ' font-weight="bold"' if shape.bold else ""
            return (
                f'<text x="{_number(shape.x)}" y="{_number(shape.y)}" font-family={quoteattr(_FAMILY)} '
                f'font-size="{_number(shape.size)}"{weight} fill="#{shape.fill}" text-anchor="{shape.anchor}" '
                f'xml:space="preserve">{escape(shape.text)}</text>'
            )


def _paint(shape: Rectangle | Circle | Polygon) -> str:
    fill = "none" if shape.fill is None else f"#{shape.fill}"
    stroke = "none" if shape.stroke is None else f"#{shape.stroke}"
    return f' fill="{fill}" stroke="{stroke}" stroke-width="{_number(shape.stroke_width)}"'


def _drawing(root: Element) -> Drawing:
    if root.tag != _SVG + "svg" or len(root) > _MOST_SHAPES:
        raise ValueError("not ours")
    attributes = _only(root, {"width", "height", "viewBox", "role"})
    width, height = (_read(attributes[name].removesuffix("pt")) for name in ("width", "height"))
    if [_read(edge) for edge in attributes["viewBox"].split()] != [0, 0, width, height] or width <= 0 or height <= 0:
        raise ValueError("not ours")
    words = {_SVG + "title": "", _SVG + "desc": ""}
    shapes: list[Shape] = []
    for element in root:
        if element.tag in words:
            words[element.tag] = element.text or ""
        else:
            shapes.append(_shape(element))
    return Drawing(width, height, tuple(shapes), words[_SVG + "title"], words[_SVG + "desc"])


def _shape(element: Element) -> Shape:
    if len(element) or not element.tag.startswith(_SVG):
        raise ValueError("not ours")
    painted = {"fill", "stroke", "stroke-width"}
    match element.tag.removeprefix(_SVG):
        case "line":
            a = _only(element, {"x1", "y1", "x2", "y2", "stroke", "stroke-width"}, {"stroke-dasharray"})
            x1, y1, x2, y2 = (_read(a[name]) for name in ("x1", "y1", "x2", "y2"))
            dash = tuple(_read(length) for length in a.get("stroke-dasharray", "").split())
            return Line(x1, y1, x2, y2, _colour(a["stroke"]), _read(a["stroke-width"]), dash)
        case "rect":
            a = _only(element, {"x", "y", "width", "height", *painted})
            x, y, width, height = (_read(a[name]) for name in ("x", "y", "width", "height"))
            return Rectangle(x, y, width, height, *_painted(a))
        case "circle":
            a = _only(element, {"cx", "cy", "r", *painted})
            return Circle(_read(a["cx"]), _read(a["cy"]), _read(a["r"]), *_painted(a))
        case "polygon":
            a = _only(element, {"points", *painted})
            pairs = [point.split(",") for point in a["points"].split()]
            return Polygon(tuple((_read(x), _read(y)) for x, y in pairs), *_painted(a))
        case "text":
            needed = {"x", "y", "font-family", "font-size", "fill", "text-anchor"}
            a = _only(element, needed, {"font-weight", "{http://www.w3.org/XML/1998/namespace}space"})
            if (
                a["text-anchor"] not in _ANCHORS
                or a.get("font-weight", "bold") != "bold"
                or a["font-family"] != _FAMILY
            ):
                raise ValueError("not ours")
            return Label(
                _read(a["x"]),
                _read(a["y"]),
                element.text or "",
                size=_read(a["font-size"]),
                bold="font-weight" in a,
                fill=_colour(a["fill"]),
                anchor=_ANCHORS[a["text-anchor"]],
            )
        case _:
            raise ValueError("not ours")


def _only(element: Element, needed: AbstractSet[str], allowed: AbstractSet[str] = frozenset()) -> Mapping[str, str]:
    attributes = {str(name): str(text) for name, text in element.attrib.items()}
    if not needed <= attributes.keys() or not attributes.keys() <= needed | allowed:
        raise ValueError("not ours")
    return attributes


def _read(text: str) -> float:
    if not _NUMBER.match(text):
        raise ValueError("not ours")
    return float(text)


def _colour(text: str) -> str:
    found = _COLOUR.match(text)
    if found is None:
        raise ValueError("not ours")
    return found.group(1).upper()


def _painted(attributes: Mapping[str, str]) -> tuple[str | None, str | None, float]:
    fill, stroke = (None if attributes[n] == "none" else _colour(attributes[n]) for n in ("fill", "stroke"))
    return fill, stroke, _read(attributes["stroke-width"])
