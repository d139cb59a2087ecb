"""Text boxes: what stands in one, and how its frame looks. It becomes a box behind the paragraph that it hangs on.

A box says nothing by where it stands beside the text; a drawing of several shapes, one that points somewhere or a box
that is turned does, and is no box of words (docs/decisions/0022-text-boxes.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from reportgen.model.document import Border, Borders, Cell, Row, Table
from reportgen.word.measures import EMU_PER_POINT, colour, number
from reportgen.word.namespaces import PIC, WP, WPC, WPG, WPS, A, V, W
from reportgen.word.shape_colour import shape_colour
from reportgen.word.vml import points, style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from reportgen.model.document import Block

__all__ = ["Frame", "TextBox", "corner_part", "outline", "text_boxes"]

_INSIDE = W + "txbxContent"
_ALIGNS: dict[str | None, Literal["left", "centre", "right"]] = {
    "center": "centre",
    "right": "right",
    "outside": "right",
}
_VERTICAL: dict[str | None, Literal["top", "middle", "bottom"]] = {"ctr": "middle", "b": "bottom"}
_INSETS = {"t": 45720.0, "r": 91440.0, "b": 45720.0, "l": 91440.0}
"""How far words stand from the frame where the file does not say, in EMU (20.1.10.42 ff.)."""

_SPREAD = {WPG + "wgp", WPC + "wpc", V + "group"}
_SHAPES = (WPS + "wsp", PIC + "pic", WPG + "graphicFrame")
_UPRIGHT = {None, "horz"}
_USUAL_SIZE = 24.0
_WIDE_LETTER = 0.7
"""Half points, and the width of a capital in ems."""

_USUAL_LINE, _THINNEST = Border(0.75), 0.25
_WHOLE, _USUAL_CORNER = 100_000, 16_667.0
_OLD_INSETS = ("7.2pt", "3.6pt", "7.2pt", "3.6pt")
_OLD_RECTANGLES = {V + "rect", V + "roundrect", V + "shape"}
_TURNED = {"rotation", "flip", "layout-flow"}
_SHORT = 3
"""So many digits has the short form of a colour: "#ff9"."""

_OLD_TYPE = {"", "#_x0000_t202"}
"""A shape of VML that names none of Word's kinds, and the kind of a text box."""


class Frame(Struct, frozen=True):
    """How a box of words looks. `offset` is how far it stands from the left edge of the text, where it is not aligned;
    `height` the least that it has, `corner` the radius of its corners, in points.
    """

    width: float
    shading: str | None = None
    line: Border | None = None
    padding: tuple[float, float, float, float] = (3.6, 7.2, 3.6, 7.2)
    align: Literal["left", "centre", "right"] = "left"
    vertical: Literal["top", "middle", "bottom"] = "top"
    offset: float = 0.0
    height: float = 0.0
    corner: float = 0.0

    def fitted(self, room: float) -> float:
        """The width that it has where there is so much room."""
        return min(self.width, room) if self.width > 0 else room

    def inner(self, room: float) -> float:
        """What of it is left for words."""
        _, right, _, left = self.padding
        return max(self.fitted(room) - left - right, 1.0)

    def around(self, blocks: tuple[Block, ...], room: float) -> Table:
        """The box with these blocks in it, where there is so much room."""
        width, line = self.fitted(room), self.line
        borders = Borders(line, line, line, line)
        look = (self.shading, borders, self.padding, self.vertical)
        cell = Cell(blocks, 1, 1, None, *look, corner=self.corner)
        row = Row((cell,), keep_whole=True, height=self.height if line is not None or self.shading is not None else 0.0)
        indent = min(max(self.offset, 0.0), room - width) if self.align == "left" else 0.0
        return Table((width,), (row,), indent=indent, align=self.align, beside=True)


class TextBox(Struct, frozen=True):
    """Words beside the text; without a frame where they stand in more than a box, which cannot be shown."""

    content: Element
    frame: Frame | None


def text_boxes(element: Element, theme: Mapping[str, str], height: float) -> list[TextBox]:
    """The text boxes in a drawing, old or new, those within others left out; `height` is the room on a page."""
    outside = len([*element.iterancestors(_INSIDE)])  # the drawing may stand in a text box itself
    found = [box for box in element.iter(_INSIDE) if len([*box.iterancestors(_INSIDE)]) == outside]
    frame = None
    if len(found) == 1 and _is_alone(found[0]):
        shape = found[0].getparent()
        shape = None if shape is None else shape.getparent()
        if shape is not None and shape.tag == WPS + "wsp":
            frame = _frame(shape, element, theme, height)
        elif shape is not None and shape.tag in _OLD_RECTANGLES:
            frame = _old_frame(shape)
    return [TextBox(box, frame) for box in found]


def _is_alone(words: Element) -> bool:
    """Whether words stand in the only shape of their drawing: a group of one is that one, and Google Docs writes every
    text box as a group.
    """
    groups = [up for up in words.iterancestors() if up.tag in _SPREAD]
    if not groups:
        return True
    shapes = [shape for shape in groups[-1].iter(*_SHAPES) if words not in shape.iterancestors()]
    turned = any(number(place.get("rot")) for place in groups[-1].iter(A + "xfrm"))
    return len(shapes) == 1 and groups[-1].tag != V + "group" and not turned


def _frame(shape: Element, box: Element, theme: Mapping[str, str], height: float) -> Frame | None:
    properties, body = shape.find(WPS + "spPr"), shape.find(WPS + "bodyPr")
    place = None if properties is None else properties.find(A + "xfrm")
    form = None if properties is None else properties.find(A + "prstGeom")
    drawn = properties is not None and properties.find(A + "custGeom") is not None
    turned = place is not None and number(place.get("rot")) not in (None, 0.0)
    if drawn or turned or (form is not None and "arrow" in (form.get("prst") or "").lower()):
        return None
    if body is not None and body.get("vert") not in _UPRIGHT:
        return None
    inset = {
        side: (own if (own := number(None if body is None else body.get(f"{side}Ins"))) is not None else usual)
        for side, usual in _INSETS.items()
    }
    extent = box.find(WP + "extent")
    across, down = ((number(None if extent is None else extent.get(side)) or 0.0) for side in ("cx", "cy"))
    align, offset = _across(box.find(WP + "positionH"))
    fits = body is not None and body.find(A + "spAutoFit") is not None
    width = across / EMU_PER_POINT
    if body is not None and body.get("wrap") == "none":
        width = max(width, _longest(shape) + (inset["l"] + inset["r"]) / EMU_PER_POINT)
    return Frame(
        width=width,
        shading=_fill(shape, properties, theme),
        line=outline(shape, properties, theme),
        padding=tuple(max(inset[side], 0.0) / EMU_PER_POINT for side in "trbl"),  # type: ignore[arg-type]
        align=align,
        vertical=_VERTICAL.get(None if body is None else body.get("anchor"), "top"),
        offset=offset,
        height=0.0 if fits else min(down / EMU_PER_POINT, height),
        corner=corner_part(form) * min(across, down) / EMU_PER_POINT,
    )


def corner_part(form: Element | None) -> float:
    """The part of its shorter side that the curve of each corner of a rectangle takes (20.1.10.56)."""
    if form is None or form.get("prst") != "roundRect":
        return 0.0
    guide = form.find(f"{A}avLst/{A}gd")
    said = number(None if guide is None else (guide.get("fmla") or "").removeprefix("val "))
    return min(max((_USUAL_CORNER if said is None else said) / _WHOLE, 0.0), 0.5)


def _longest(shape: Element) -> float:
    """About how long the longest paragraph is of a box that is as wide as its words, as labels of sensitivity are."""
    sizes = [number(size.get(W + "val")) or 0.0 for size in shape.iter(W + "sz")]
    letters = [sum(len(text.text or "") for text in words.iter(W + "t")) for words in shape.iter(W + "p")]
    return max(letters, default=0) * max(sizes, default=_USUAL_SIZE) / 2 * _WIDE_LETTER


def _across(place: Element | None) -> tuple[Literal["left", "centre", "right"], float]:
    """Where a box stands from left to right (20.4.2.10): aligned, or so far from the edge of the text."""
    if place is None:
        return "left", 0.0
    aligned = _ALIGNS.get(place.findtext(WP + "align"))
    if aligned is not None:
        return aligned, 0.0
    in_text = place.get("relativeFrom") in ("column", "margin", "character")
    return "left", (number(place.findtext(WP + "posOffset")) or 0.0) / EMU_PER_POINT if in_text else 0.0


def _fill(shape: Element, properties: Element | None, theme: Mapping[str, str]) -> str | None:
    """The colour of a shape, its own or else that of its style; of several that run into each other the first."""
    for own in () if properties is None else properties:
        if own.tag == A + "solidFill":
            return shape_colour(own, theme)
        if own.tag == A + "gradFill":
            return shape_colour(own.find(f"{A}gsLst/{A}gs"), theme)
        if own.tag in (A + "noFill", A + "blipFill", A + "pattFill", A + "grpFill"):
            return None
    style = shape.find(f"{WPS}style/{A}fillRef")
    return None if style is None or style.get("idx") in (None, "0") else shape_colour(style, theme)


def outline(shape: Element, properties: Element | None, theme: Mapping[str, str]) -> Border | None:
    """The line round a shape or picture, its own or else that of its style."""
    own = None if properties is None else properties.find(A + "ln")
    style = shape.find(f"{WPS}style/{A}lnRef")
    if own is not None and own.find(A + "noFill") is not None:
        return None
    drawn = None if own is None else own.find(A + "solidFill")
    if drawn is None and (style is None or style.get("idx") in (None, "0")):
        return None
    ink = shape_colour(drawn, theme) if drawn is not None else shape_colour(style, theme)
    width = (number(None if own is None else own.get("w")) or 9525.0) / EMU_PER_POINT
    dashed = None if own is None else own.find(A + "prstDash")
    sort: Literal["single", "dashed"] = "single" if dashed is None or dashed.get("val") == "solid" else "dashed"
    return Border(min(max(width, _THINNEST), 6.0), ink or "000000", sort)


def _old_frame(shape: Element) -> Frame | None:
    """The frame of a text box of VML, as Word 2007 and converters write it."""
    said, inside = style(shape), shape.find(V + "textbox")
    if not _TURNED.isdisjoint({*said, *style(inside)}) or (
        shape.tag == V + "shape" and shape.get("type", "") not in _OLD_TYPE
    ):
        return None
    given = "" if inside is None else inside.get("inset") or ""
    left, top, right, bottom = (
        _length(own or usual) for own, usual in zip((given.split(",") + [""] * 4)[:4], _OLD_INSETS, strict=True)
    )
    filled, stroked = (shape.get(name) not in ("f", "false") for name in ("filled", "stroked"))
    ink = _old_colour(shape.get("strokecolor"))
    line = Border(_length(shape.get("strokeweight") or "0.75pt") or 0.75, ink or _USUAL_LINE.colour)
    return Frame(
        width=_length(said.get("width", "")),
        shading=_old_colour(shape.get("fillcolor")) if filled else None,
        line=line if stroked else None,
        padding=(top, right, bottom, left),
        align=_ALIGNS.get(said.get("mso-position-horizontal"), "left"),
        offset=_length(said.get("margin-left", "")),
    )


def _old_colour(text: str | None) -> str | None:
    """A colour of VML, which may have a number of a palette behind it: "#d9e2f3 [660]"."""
    digits = (text or "").split(" ")[0].removeprefix("#")
    return colour("".join(digit * 2 for digit in digits) if len(digits) == _SHORT else digits)


def _length(text: str) -> float:
    return max(points(text, bare=1 / EMU_PER_POINT) or 0.0, 0.0)
