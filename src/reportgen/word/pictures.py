"""Pictures and text boxes in a paragraph; the shapes and charts that only Word can show are refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import Figure
from reportgen.model.drawing import Drawing
from reportgen.word.floating import old_spot, spot
from reportgen.word.links import Destination
from reportgen.word.measures import EMU_PER_POINT, number
from reportgen.word.namespaces import ADEC, ASVG, PIC, WP, WPS, A, O, R, V, W
from reportgen.word.pixels import Corners, picture
from reportgen.word.svg import read_svg
from reportgen.word.textbox import corner_part, outline, text_boxes
from reportgen.word.vml import points, style

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.model.document import Picture
    from reportgen.model.figure import Spot
    from reportgen.word.reading import Story

__all__ = ["drawing", "legacy_picture"]

LARGEST_PICTURE = 64 * 1024 * 1024
_CROP_WHOLE = 100_000
_NEARLY_WHOLE = re.compile(r"(?i)rect|process|plaque|bevel")
"""Shapes that are a rectangle, or one but for its corners."""

_TURN = 60_000
_FRACTIONS = 65_536
_SLACK = 1.0
_WIDEST_DRAWING = 5000.0
_FILE_NAME = re.compile(r"\S(?:.{0,200}\S)?\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|emf|wmf)", re.IGNORECASE)
_OLD_SHAPES = [V + name for name in ["shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image"]]
"""What VML draws (ECMA-376 part 4, 19.1.2)."""

_WATERMARK = (
    "docx-watermark",
    "a watermark or WordArt is not in the PDF",
    "Remove it (Design, Watermark), or write it as text",
)
_CHART = (
    "docx-chart",
    "a chart stands in the text",
    "Paste it as a picture with alt text, with its data in a table",
)
_GRAPHICS = {
    "chart": _CHART,
    "chartex": _CHART,
    "diagram": ("docx-smartart", "SmartArt stands in the text", "Paste it as a picture with alt text, or use a list"),
}


def drawing(element: Element, story: Story) -> tuple[Figure | None, Destination | None]:
    """The picture in a `w:drawing` and where a click on it leads; a problem and None for anything else."""
    trail = story.reading.trail
    box = next((child for child in element if child.tag in (WP + "inline", WP + "anchor")), None)
    if box is None:
        if next(element.iter(W + "txbxContent"), None) is not None:
            _shapes(element, story)
        return None, None
    data = box.find(f"{A}graphic/{A}graphicData")
    kind = "" if data is None else (data.get("uri") or "").rpartition("/")[2]
    if kind in _GRAPHICS:
        trail.error(*_GRAPHICS[kind])
        return None, None
    shown = None if data is None else data.find(PIC + "pic")
    if shown is None:
        _shapes(box, story)
        return None, None
    properties = box.find(WP + "docPr")
    extent = box.find(WP + "extent")
    width, height = (
        (number(None if extent is None else extent.get(side)) or 0) / EMU_PER_POINT for side in ("cx", "cy")
    )
    width, height = _turned(shown, *_filled(shown, width, height))
    corners = _corners(shown, width, height, story)
    image = _image(shown, story, corners)
    click, is_head = _click(properties, story), story.kind == "head"
    where = spot(box, width, height, story) if box.tag == WP + "anchor" and (click is None or is_head) else None
    if box.tag == WP + "anchor" and where is None:
        _floating(story)
    if properties is not None and properties.get("hidden") in ("1", "true", "on"):
        trail.error(
            "docx-picture-hidden",
            "there is a hidden picture",
            "Delete it, or show it (Layout, Selection Pane): it stays in the file and can be seen there",
        )
        return None, None
    if image is None:
        return None, None
    alt = "" if properties is None else (properties.get("descr") or properties.get("title") or "")
    decorative = _is_decorative(properties)
    figure = _figure(image, width, height, alt, story, decorative=decorative, where=where)
    line = outline(shown, shown.find(PIC + "spPr"), story.reading.colours)
    if figure is not None and (line is not None or any(corners)):
        figure = replace(figure, outline=line, corners=corners)
    return figure, click


def _floating(story: Story) -> None:
    story.reading.trail.warning(
        "docx-picture-floating",
        "a picture floats beside the text; in the PDF it stands where it is anchored",
        "Set its wrapping to 'In line with text'",
    )


def is_rule(element: Element) -> bool:
    """Whether a `w:pict` is a line across the page, as web pages have them (14.2.2.18, `o:hr`)."""
    rule = element.find(f".//{V}rect")
    return rule is not None and rule.get(O + "hr") in ("t", "true")


def legacy_picture(element: Element, story: Story) -> Figure | None:
    """The picture in a `w:pict`, as old versions of Word wrote it; a problem and None for a shape, or for several."""
    shapes = [shape for shape in element.iter(*_OLD_SHAPES) if not _is_canvas(shape)]
    data = shapes[0].find(V + "imagedata") if len(shapes) == 1 else None
    if data is None or next(element.iter(W + "txbxContent"), None) is not None:
        _shapes(element, story)
        return None
    (shape,) = shapes
    if story.kind == "head" and data.get("gain") is not None:
        story.reading.trail.error(*_WATERMARK)  # a picture is washed out for nothing else
        return None
    cut = tuple(_cropped(data.get(f"crop{side}") or "") for side in ("left", "top", "right", "bottom"))
    image = _content(data.get(R + "id"), story, cut)
    said = style(shape)
    if not {"rotation", "flip"}.isdisjoint(said):
        _turned_picture(story)
    if image is None:
        return None
    width, height = (points(said.get(side, "")) or 0.0 for side in ("width", "height"))
    # The title of its data (`o:title`) is the name of the file that it came from, and no alt text.
    where = old_spot(shape, width, height, story)
    if where is None and said.get("position") == "absolute":
        _floating(story)
    return _figure(image, width, height, shape.get("alt") or "", story, where=where)


def _is_canvas(shape: Element) -> bool:
    """Whether a shape is only the sheet that others are drawn on: of the kind of pictures, without one."""
    return shape.get("type") == "#_x0000_t75" and shape.find(V + "imagedata") is None


def _figure(
    image: Picture | Drawing,
    width: float,
    height: float,
    alt: str,
    story: Story,
    *,
    decorative: bool = False,
    where: Spot | None = None,
) -> Figure | None:
    trail = story.reading.trail
    if width <= 0 or height <= 0:
        if not isinstance(image, Drawing):
            trail.error(
                "docx-picture-size", "a picture has no size", "Give it a width and height (Picture Format, Size)"
            )
            return None
        width, height = image.width, image.height
    alt = " ".join(alt.split())
    # A page's head and foot are artifacts: their pictures are not read out.
    if not alt and not decorative and story.kind != "head":
        trail.error(
            "docx-picture-alt",
            "a picture has no alt text",
            "Right-click the picture, View Alt Text, and describe it or mark it as decorative",
            source="WCAG 2.2, 1.1.1",
        )
    elif alt and not decorative and _FILE_NAME.fullmatch(alt):
        trail.warning(
            "docx-picture-alt-name",
            "a picture has the name of a file for its alt text",
            "Right-click the picture, View Alt Text, and describe what it shows",
            source="WCAG 2.2, failure F30",
        )
    room = (story.width, story.height) if where is None else (story.setup.width, story.setup.height)
    scale = min(1.0, room[0] / width, room[1] / height)
    if where is None and (width > room[0] + _SLACK or height > room[1] + _SLACK):
        trail.warning(
            "docx-picture-wide",
            "a picture is larger than the room it has and is made smaller",
            "Make it smaller in Word",
        )
    decorative = decorative or (not alt and story.kind == "head")
    return Figure(image, width * scale, height * scale, "" if decorative else alt, decorative, where)


def _crop(shown: Element) -> tuple[float, ...]:
    """What is cut off at the left, top, right and bottom, as parts of the whole; a blank edge is less than nothing."""
    crop = shown.find(f"{PIC}blipFill/{A}srcRect")
    return tuple(
        (number(None if crop is None else crop.get(side)) or 0.0) / _CROP_WHOLE for side in ("l", "t", "r", "b")
    )


def _filled(shown: Element, width: float, height: float) -> tuple[float, float]:
    """The room that a picture fills of the one that it has: a blank edge round it is left out."""
    left, top, right, bottom = _crop(shown)
    if min(left, top, right, bottom) >= 0 or left + right >= 1 or top + bottom >= 1:
        return width, height
    across = (1 - max(left, 0) - max(right, 0)) / (1 - left - right)
    down = (1 - max(top, 0) - max(bottom, 0)) / (1 - top - bottom)
    return width * across, height * down


def _corners(shown: Element, width: float, height: float, story: Story) -> Corners:
    """The parts of its width and height that the curve of each corner of a picture takes (20.1.10.56). Corners of other
    sorts are left; where a picture is cropped to another shape, what Word hides would be seen.
    """
    form = shown.find(f"{PIC}spPr/{A}prstGeom")
    name = "" if form is None else form.get("prst") or ""
    if name in ("ellipse", "flowChartConnector"):
        return 0.5, 0.5
    if min(width, height) > 0 and (radius := corner_part(form) * min(width, height)):
        return radius / width, radius / height
    if shown.find(f"{PIC}spPr/{A}custGeom") is not None or (name and not _NEARLY_WHOLE.search(name)):
        story.reading.trail.error(
            "docx-picture-shape",
            "a picture is cropped to a shape, beyond which the PDF would show it",
            "Set its shape to a rectangle or oval (Picture Format, Crop, Crop to Shape), or cut it in a picture editor",
        )
    return 0.0, 0.0


def _turned(shown: Element, width: float, height: float) -> tuple[float, float]:
    """The size at which a picture stands there. The picture's own size (`a:ext`) is that before it is turned; where
    the room for it (`wp:extent`) has the same sides, as Word writes it, it is so as well.
    """
    frame = shown.find(f"{PIC}spPr/{A}xfrm")
    own = None if frame is None else frame.find(A + "ext")
    if frame is None or own is None or _quarters(frame) % 2 == 0:
        return width, height
    across, down = ((number(own.get(side)) or 0) / EMU_PER_POINT for side in ("cx", "cy"))
    return (height, width) if (width > height) == (across > down) else (width, height)


def _quarters(frame: Element) -> int:
    """By how many quarters a picture is turned clockwise."""
    return round((number(frame.get("rot")) or 0.0) / _TURN / 90) % 4


def _image(shown: Element, story: Story, corners: Corners) -> Picture | Drawing | None:
    trail = story.reading.trail
    blip = shown.find(f"{PIC}blipFill/{A}blip")
    if blip is None:
        trail.error("docx-picture-missing", "a picture has lost its file", "Insert the picture again")
        return None
    cut = _crop(shown)
    frame = shown.find(f"{PIC}spPr/{A}xfrm")
    turn = ((number(None if frame is None else frame.get("rot")) or 0.0) / _TURN) % 360
    across, down = (frame is not None and frame.get(side) in ("1", "true") for side in ("flipH", "flipV"))
    if turn % 90:
        _turned_picture(story)
    vector = blip.find(f".//{ASVG}svgBlip")
    if vector is not None and not any((*cut, *corners, turn, across, down)):
        name = _target(vector.get(R + "embed"), story)
        content = None if name is None else story.reading.package.content(name, LARGEST_PICTURE)
        drawn = None if content is None else read_svg(content)
        if drawn is not None and max(drawn.width, drawn.height) <= _WIDEST_DRAWING:
            return drawn
    if blip.get(R + "embed") is None and blip.get(R + "link") is not None:
        _linked(story)
        return None
    return _content(blip.get(R + "embed"), story, cut, round(turn / 90), (across, down), corners)


def _turned_picture(story: Story) -> None:
    story.reading.trail.error(
        "docx-picture-turned",
        "a picture is turned in Word by less than a quarter, or an old one at all",
        "Set its rotation to 0°, 90°, 180° or 270° (Picture Format, Size), or turn it in a picture editor",
    )


def _cropped(text: str) -> float:
    """What is cut off a side of an old picture: a part of the whole, or with an f as many parts of 65,536."""
    digits = text.removesuffix("f")
    part = number(f"0{digits}" if digits.startswith(".") else digits) or 0.0
    return part / _FRACTIONS if text.endswith("f") else part


def _content(
    identifier: str | None,
    story: Story,
    cut: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0),
    turns: int = 0,
    mirrored: tuple[bool, bool] = (False, False),
    corners: Corners = (0.0, 0.0),
) -> Picture | Drawing | None:
    trail, reading = story.reading.trail, story.reading
    name = _target(identifier, story)
    content = None if name is None else reading.package.content(name, LARGEST_PICTURE)
    if content is None:
        relationship = story.part.relationships.get(identifier or "")
        if relationship is not None and relationship.external:
            _linked(story)
        else:
            trail.error("docx-picture-missing", "a picture has lost its file", "Insert the picture again")
        return None
    key = f"{name} {cut} {turns} {mirrored} {corners}"
    if key not in reading.pixels:
        left, top, right, bottom = cut
        reading.pixels[key] = picture(content, (left, top, right, bottom), turns, mirrored=mirrored, corners=corners)
    found = reading.pixels[key]
    if found is None:
        trail.error(
            "docx-picture-format",
            "a picture is damaged, too large, or of a format that the PDF cannot hold (EMF, WMF, SVG)",
            "Save it as PNG or JPEG and insert it again",
        )
    return found


def _target(identifier: str | None, story: Story) -> str | None:
    relationship = story.part.relationships.get(identifier or "")
    return None if relationship is None or relationship.external else relationship.target


def _linked(story: Story) -> None:
    story.reading.trail.error(
        "docx-picture-linked",
        "a picture is not in the file but linked from elsewhere",
        "Insert the picture itself (File, Info, Edit Links to Files, Break Link)",
    )


def _click(properties: Element | None, story: Story) -> Destination | None:
    click = None if properties is None else properties.find(A + "hlinkClick")
    if click is None:
        return None
    relationship = story.part.relationships.get(click.get(R + "id") or "")
    if relationship is None:
        return None
    tip = click.get("tooltip") or ""
    if not relationship.external:
        return Destination(uri=f"file:{relationship.target}", description=tip)
    if relationship.target.startswith("#"):
        return Destination(target=relationship.target[1:], description=tip)
    return Destination(uri=relationship.target, description=tip)


def _shapes(element: Element, story: Story) -> None:
    """A shape has no place in the PDF, but a text box has; words in other shapes are read after the paragraph."""
    trail, boxes = story.reading.trail, text_boxes(element, story.reading.colours, story.height)
    words = " ".join(path.get("string") or "" for path in element.iter(V + "textpath")).strip()
    if words:
        trail.error(*_WATERMARK)
    elif not boxes and next(element.iter(WPS + "linkedTxbx"), None) is not None:
        return  # the words run on here from another box, which holds them all
    elif not boxes and not _is_decorative(element.find(WP + "docPr")):
        trail.error(
            "docx-shape",
            "a drawn shape stands in the text",
            "Delete it, mark it as decorative where it says nothing (View Alt Text), or paste it as a picture with alt "
            "text",
        )
    elif not boxes:
        trail.warning(
            "docx-shape", "a drawn shape that only decorates is not in the PDF", "Leave it as it is, or delete it"
        )
    elif _is_hidden(element):
        trail.error(
            "docx-hidden-text",
            "there is hidden text",
            "Delete it, or show it (Font, Hidden): it stays in the file and can be read there",
        )
    elif boxes[0].frame is None:
        trail.error(
            "docx-shape-words",
            "words stand in a drawing: in several shapes, in an arrow, or in one that is turned",
            "Move the words into the text, header or footer that it hangs on, or paste it as a picture with alt text",
        )
    elif story.kind == "head":
        trail.warning(
            "docx-text-box",
            "a text box in a page header or footer stands behind the paragraph that it hangs on",
            "Type its words into the header or footer, or leave it as it is",
            where=trail.whole(),  # those of all sections are told once
        )
    else:
        trail.warning(
            "docx-text-box",
            "a text box beside the text stands as a box behind the paragraph that it hangs on",
            "Drag its anchor to the paragraph behind which it is to be read, or leave it as it is",
        )
    story.boxes.extend(boxes)


def _is_decorative(properties: Element | None) -> bool:
    """Whether somebody has marked a picture or shape as decorative; `properties` are its `wp:docPr`."""
    mark = None if properties is None else properties.find(f".//{ADEC}decorative")
    return mark is not None and mark.get("val") in ("1", "true")


def _is_hidden(element: Element) -> bool:
    """Whether somebody has hidden the shape (Layout, Selection Pane)."""
    properties = element.find(WP + "docPr")
    if properties is not None and properties.get("hidden") in ("1", "true", "on"):
        return True
    return any(style(shape).get("visibility") == "hidden" for shape in element.iter(V + "shape", V + "rect"))
