"""A neutral drawing as PDF operators: sharp at any size, its words in embedded fonts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reportgen.model.drawing import Circle, Label, Line, Polygon, Rectangle

if TYPE_CHECKING:
    from reportgen.model.document import Border
    from reportgen.model.drawing import Drawing
    from reportgen.model.figure import Figure
    from reportgen.pdf.embed import EmbeddedFace

__all__ = ["drawing_operators", "outlined", "pen", "rgb", "rounded"]

ROUND = 0.5522847498
"""How far the control points of a quarter circle's Bézier curve lie from its ends, in radii."""


@lru_cache(maxsize=256)
def rgb(colour: str) -> str:
    """The three operands of a colour."""
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.4g}" for place in (0, 2, 4))


def drawing_operators(
    drawing: Drawing, left: float, top: float, width: float, height: float, faces: tuple[EmbeddedFace, EmbeddedFace]
) -> str:
    """The drawing scaled into a rectangle whose top left corner is given in the page's coordinates.

    `faces` are the regular and the bold face of its labels. The state of the page is left as it was.
    """
    across, down = width / drawing.width, height / drawing.height
    parts = ["q", f"{across:.5f} 0 0 {-down:.5f} {left:.2f} {top:.2f} cm"]
    for shape in drawing.shapes:
        match shape:
            case Line():
                dash = " ".join(f"{length:g}" for length in shape.dash)
                parts.append(f"{rgb(shape.stroke)} RG {shape.width:g} w [{dash}] 0 d")
                parts.append(f"{shape.x1:.2f} {shape.y1:.2f} m {shape.x2:.2f} {shape.y2:.2f} l S")
            case Rectangle():
                outline = f"{shape.x:.2f} {shape.y:.2f} {shape.width:.2f} {shape.height:.2f} re"
                parts.append(_painted(outline, shape))
            case Circle():
                parts.append(_painted(_circle(shape), shape))
            case Polygon():
                if shape.points:
                    outline = " l ".join(f"{x:.2f} {y:.2f}" for x, y in shape.points).replace(" l ", " m ", 1)
                    outline += " l h" if len(shape.points) > 1 else " m h"
                    parts.append(_painted(outline, shape))
            case Label():
                parts.append(_label(shape, faces[shape.bold]))
    parts.append("Q")
    return "\n".join(part for part in parts if part)


def outlined(figure: Figure, left: float, bottom: float, width: float, height: float) -> str:
    """The line round a figure that stands there, along the curves of its corners."""
    border = figure.outline
    if border is None:
        return ""
    across, down = (part * side for part, side in zip(figure.corners, (width, height), strict=True))
    return f"{pen(border)} {rounded(left, bottom, width, height, across, down)} S"


def pen(border: Border) -> str:
    """What a line is drawn with that is no table's."""
    dash = "[]" if border.line == "single" else f"[{border.width * 4:g} {border.width * 2:g}]"
    return f"{rgb(border.colour)} RG {border.width:g} w {dash} 0 d"


def rounded(left: float, bottom: float, width: float, height: float, across: float, down: float) -> str:
    """The path of a rectangle, of each of whose sides the curve of a corner takes so much."""
    x, y, far_x, far_y = (across * (1 - ROUND), down * (1 - ROUND), width - across, height - down)
    path = [
        (across, 0.0, "m"), (far_x, 0.0, "l"), (width - x, 0.0, ""), (width, y, ""), (width, down, "c"),
        (width, far_y, "l"), (width, height - y, ""), (width - x, height, ""), (far_x, height, "c"),
        (across, height, "l"), (x, height, ""), (0.0, height - y, ""), (0.0, far_y, "c"),
        (0.0, down, "l"), (0.0, y, ""), (x, 0.0, ""), (across, 0.0, "c"),
    ]  # fmt: skip
    return " ".join(f"{left + a:.2f} {bottom + b:.2f} {operator}".rstrip() for a, b, operator in path) + " h"


def _painted(outline: str, shape: Rectangle | Circle | Polygon) -> str:
    paint = {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
        (shape.fill is not None, shape.stroke is not None)
    )
    if paint is None:
        return ""
    fill = f"{rgb(shape.fill)} rg " if shape.fill is not None else ""
    stroke = f"{rgb(shape.stroke)} RG {shape.stroke_width:g} w [] 0 d " if shape.stroke is not None else ""
    return f"{fill}{stroke}{outline} {paint}"


def _circle(circle: Circle) -> str:
    x, y, r, c = circle.x, circle.y, circle.radius, circle.radius * ROUND
    return (
        f"{x + r:.2f} {y:.2f} m "
        f"{x + r:.2f} {y + c:.2f} {x + c:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
        f"{x - c:.2f} {y + r:.2f} {x - r:.2f} {y + c:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - c:.2f} {x - c:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x + c:.2f} {y - r:.2f} {x + r:.2f} {y - c:.2f} {x + r:.2f} {y:.2f} c h"
    )


def _label(label: Label, face: EmbeddedFace) -> str:
    width = face.face.width(label.text) * label.size / 1000
    x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    shown = " ".join(f"/{resource} {label.size:g} Tf {words} Tj" for resource, words in face.show(label.text))
    # The drawing's y axis points down: the text matrix turns the letters up again.
    return f"BT {rgb(label.fill)} rg 1 0 0 -1 {x:.2f} {label.y:.2f} Tm {shown} ET"
