"""One set of properties as it stands in the file, before anything is inherited: a layer of the style cascade."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypedDict

from msgspec import Struct
from msgspec.structs import replace

from reportgen.model.document import Align, Border, ParagraphStyle, TabStop
from reportgen.word.measures import attribute, colour, is_on, number, shade, switched, twips, value, whole
from reportgen.word.namespaces import W

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

__all__ = [
    "LANGUAGE",
    "PARAGRAPH_SAYS",
    "SIDES",
    "TEXT_SAYS",
    "TOGGLES",
    "Framed",
    "ParagraphLayer",
    "TextLayer",
    "border",
    "edges",
    "paragraph_layer",
    "text_layer",
]

Side = Literal["top", "right", "bottom", "left", "between", "inside_h", "inside_v", "falling", "rising"]

AUTOMATIC_SPACE = 14.0
"""Points that Word gives a paragraph whose space is automatic, as HTML's paragraphs have it (17.3.1.33)."""

_LINE_POINTS = 12.0
_AUTOMATIC_LINE = 240
_THICKEST = 12.0


class TextLayer(TypedDict, total=False):
    """Properties of characters (`w:rPr`)."""

    family: str
    size: float
    bold: bool
    italic: bool
    strike: bool
    double_strike: bool
    all_caps: bool
    small_caps: bool
    hidden: bool
    underline: bool
    colour: str | None
    highlight: str | None
    shading: str | None
    position: Literal["baseline", "superscript", "subscript"]
    language: str
    right_to_left: bool
    spacing: float
    stretched: bool
    border: Border | None


class Framed(Struct, frozen=True):
    """Where the frame of a paragraph stands (17.3.1.11): its width, 0 for that of its words, and how far it stands from
    the left edge of the text, where it is not aligned.
    """

    width: float
    align: Align
    offset: float

    def within(self, style: ParagraphStyle, room: float) -> ParagraphStyle:
        """The style of a paragraph in the frame, where there is so much room."""
        if not self.width:
            return style if self.align == "left" else replace(style, align=self.align)
        spare = max(room - self.width, 0.0)
        left = {"centre": spare / 2, "right": spare}.get(self.align, min(max(self.offset, 0.0), spare))
        return replace(
            style, indent_left=style.indent_left + left, indent_right=style.indent_right + max(spare - left, 0.0)
        )


class ParagraphLayer(TypedDict, total=False):
    """Properties of a paragraph (`w:pPr`); lengths in points."""

    align: Align
    indent_left: float
    indent_right: float
    indent_first: float
    before: float
    after: float
    before_automatic: bool
    after_automatic: bool
    line: float
    line_rule: Literal["multiple", "exact", "at-least"]
    keep_with_next: bool
    keep_lines: bool
    widow_control: bool
    page_break_before: bool
    contextual_spacing: bool
    shading: str | None
    borders: dict[Side, Border | None]
    tabs: dict[float, TabStop | None]
    outline: int
    right_to_left: bool
    frame: Framed | Literal["drop-cap"]


_SWITCHES: dict[
    str, Literal["bold", "italic", "strike", "double_strike", "all_caps", "small_caps", "hidden", "right_to_left"]
] = {
    W + "b": "bold",
    W + "i": "italic",
    W + "strike": "strike",
    W + "dstrike": "double_strike",
    W + "caps": "all_caps",
    W + "smallCaps": "small_caps",
    W + "vanish": "hidden",
    W + "rtl": "right_to_left",
}
TOGGLES = ("bold", "italic", "strike", "double_strike", "all_caps", "small_caps", "hidden")
"""Properties that a style turns over rather than sets, when a style of another kind sets them too (17.7.3)."""

_PARAGRAPH_SWITCHES: dict[
    str, Literal["keep_with_next", "keep_lines", "widow_control", "page_break_before", "contextual_spacing"]
] = {
    W + "keepNext": "keep_with_next",
    W + "keepLines": "keep_lines",
    W + "widowControl": "widow_control",
    W + "pageBreakBefore": "page_break_before",
    W + "contextualSpacing": "contextual_spacing",
}
_HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000FF",
    "cyan": "00FFFF",
    "green": "00FF00",
    "magenta": "FF00FF",
    "red": "FF0000",
    "yellow": "FFFF00",
    "white": "FFFFFF",
    "darkBlue": "00008B",
    "darkCyan": "008B8B",
    "darkGreen": "006400",
    "darkMagenta": "800080",
    "darkRed": "8B0000",
    "darkYellow": "808000",
    "darkGray": "A9A9A9",
    "lightGray": "D3D3D3",
}
_NARROW, _WIDE = 90, 110
"""Within these per cent of its own width nobody sees that a character is squeezed or stretched, as converters do it."""

_RAISED = 4
"""Half-points from which on a word is seen to stand higher or lower; less only adjusts it."""

_POSITIONS: dict[str, Literal["baseline", "superscript", "subscript"]] = {
    "superscript": "superscript",
    "subscript": "subscript",
}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}\Z")
"""The tag of a language (BCP 47); "x-none", which Word writes where nothing is to be proofed, is that of none."""

_ALIGNS: dict[str, Align] = {
    "left": "left",
    "start": "left",
    "center": "centre",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
    "thaiDistribute": "justify",
    "lowKashida": "justify",
    "mediumKashida": "justify",
    "highKashida": "justify",
}
_RULES: dict[str, Literal["multiple", "exact", "at-least"]] = {"exact": "exact", "atLeast": "at-least"}
_LINES: dict[str, Literal["single", "double", "dotted", "dashed"]] = {
    "double": "double",
    "triple": "double",
    "dotted": "dotted",
    "dashed": "dashed",
    "dashSmallGap": "dashed",
    "dotDash": "dashed",
    "dotDotDash": "dashed",
}
SIDES: dict[str, Side] = {
    W + "top": "top",
    W + "right": "right",
    W + "end": "right",
    W + "bottom": "bottom",
    W + "left": "left",
    W + "start": "left",
    W + "between": "between",
    W + "insideH": "inside_h",
    W + "insideV": "inside_v",
    W + "tl2br": "falling",
    W + "tr2bl": "rising",
}
"""The sides of a paragraph, cell or table by the names of the elements that tell of them."""

_TAB_ALIGNS: dict[str, Literal["left", "centre", "right", "decimal"]] = {
    "center": "centre",
    "right": "right",
    "end": "right",
    "decimal": "decimal",
}
_LEADERS: dict[str, Literal["none", "dots", "line"]] = {
    "dot": "dots",
    "middleDot": "dots",
    "hyphen": "line",
    "underscore": "line",
    "heavy": "line",
}

TEXT_SAYS = frozenset(
    {
        *_SWITCHES,
        *(W + name for name in ("rFonts", "sz", "color", "u", "highlight", "shd", "position", "vertAlign", "lang")),
        *(W + name for name in ("spacing", "w", "bdr")),
    }
)
"""All properties of characters that are read; a `w:rPr` holds others, such as who has changed it and when."""

PARAGRAPH_SAYS = frozenset(
    {
        *_PARAGRAPH_SWITCHES,
        *(W + name for name in ("spacing", "ind", "jc", "shd", "pBdr", "tabs", "outlineLvl", "bidi", "framePr")),
        *(*SIDES, W + "tab"),
    }
)
"""All properties of paragraphs that are read, with what stands within them."""


def text_layer(properties: Iterable[Element] | None, fonts: Mapping[str, str]) -> TextLayer:
    """What a `w:rPr` says; `fonts` are the theme's, by the names that a run uses for them (`minorHAnsi`)."""
    layer: TextLayer = {}
    if properties is None:
        return layer
    for item in properties:
        tag = item.tag
        if tag not in TEXT_SAYS:
            continue
        if (switch := _SWITCHES.get(tag)) is not None:
            layer[switch] = is_on(item)
        elif tag == W + "rFonts":
            family = fonts.get(attribute(item, "asciiTheme") or attribute(item, "hAnsiTheme") or "")
            family = family or attribute(item, "ascii") or attribute(item, "hAnsi")
            if family:
                layer["family"] = family
        elif tag == W + "sz":
            if (size := number(value(item))) is not None and size > 0:
                layer["size"] = size / 2
        elif tag == W + "color":
            layer["colour"] = colour(value(item))
        elif tag == W + "u":
            layer["underline"] = (value(item) or "none") != "none"
        elif tag == W + "highlight":
            layer["highlight"] = _HIGHLIGHTS.get(value(item) or "")
        elif tag == W + "shd":
            layer["shading"] = shade(item)
        elif tag == W + "position":
            # What is clearly raised by hand means what a superscript means: 10 to the sixth is not 106.
            if abs(raised := number(value(item)) or 0.0) >= _RAISED:
                layer["position"] = "superscript" if raised > 0 else "subscript"
        elif tag == W + "vertAlign":
            layer["position"] = _POSITIONS.get(value(item) or "", "baseline")
        elif tag == W + "lang":
            if (language := value(item)) and LANGUAGE.match(language):
                layer["language"] = language
        elif tag == W + "spacing":
            layer["spacing"] = twips(value(item)) or 0.0
        elif tag == W + "w":
            percent = number((value(item) or "").removesuffix("%"))
            layer["stretched"] = percent is not None and not _NARROW <= percent <= _WIDE
        elif tag == W + "bdr":
            layer["border"] = border(item)
    return layer


def paragraph_layer(properties: Iterable[Element] | None) -> ParagraphLayer:
    """What a `w:pPr` says, its style and numbering apart."""
    layer: ParagraphLayer = {}
    if properties is None:
        return layer
    for item in properties:
        tag = item.tag
        if tag not in PARAGRAPH_SAYS:
            continue
        if (switch := _PARAGRAPH_SWITCHES.get(tag)) is not None:
            layer[switch] = is_on(item)
        elif tag == W + "spacing":
            _spacing(item, layer)
        elif tag == W + "ind":
            _indents(item, layer)
        elif tag == W + "jc":
            layer["align"] = _ALIGNS.get(value(item) or "", "left")
        elif tag == W + "shd":
            layer["shading"] = shade(item)
        elif tag == W + "pBdr":
            layer["borders"] = edges(item)
        elif tag == W + "tabs":
            layer["tabs"] = _tabs(item)
        elif tag == W + "outlineLvl":
            if (level := whole(value(item))) is not None:
                layer["outline"] = level
        elif tag == W + "bidi":
            layer["right_to_left"] = is_on(item)
        elif tag == W + "framePr":
            layer["frame"] = _framed(item) if (attribute(item, "dropCap") or "none") == "none" else "drop-cap"
    return layer


def _framed(item: Element) -> Framed:
    across, aligned = twips(attribute(item, "x")) or 0.0, attribute(item, "xAlign") or ""
    in_text = attribute(item, "hAnchor") in (None, "text", "margin")
    return Framed(
        twips(attribute(item, "w")) or 0.0,
        _ALIGNS.get("right" if aligned == "outside" else aligned, "left"),
        across if in_text else 0.0,
    )


def _spacing(item: Element, layer: ParagraphLayer) -> None:
    before, after = twips(attribute(item, "before")), twips(attribute(item, "after"))
    if lines := number(attribute(item, "beforeLines")):
        before = lines / 100 * _LINE_POINTS
    if lines := number(attribute(item, "afterLines")):
        after = lines / 100 * _LINE_POINTS
    if before is not None:
        layer["before"] = before
    if after is not None:
        layer["after"] = after
    if attribute(item, "beforeAutospacing") is not None:
        layer["before_automatic"] = switched(item, "beforeAutospacing")
    if attribute(item, "afterAutospacing") is not None:
        layer["after_automatic"] = switched(item, "afterAutospacing")
    line = attribute(item, "line")
    rule = _RULES.get(attribute(item, "lineRule") or "auto", "multiple")
    if rule == "multiple":
        factor = number(line)
        if factor is not None and factor > 0:
            layer["line"], layer["line_rule"] = factor / _AUTOMATIC_LINE, rule
    elif (height := twips(line)) is not None:
        layer["line"], layer["line_rule"] = abs(height), rule


def _indents(item: Element, layer: ParagraphLayer) -> None:
    left = attribute(item, "left") or attribute(item, "start")
    right = attribute(item, "right") or attribute(item, "end")
    if (indent := twips(left)) is not None:
        layer["indent_left"] = indent
    if (indent := twips(right)) is not None:
        layer["indent_right"] = indent
    if (indent := twips(attribute(item, "hanging"))) is not None:
        layer["indent_first"] = -indent
    elif (indent := twips(attribute(item, "firstLine"))) is not None:
        layer["indent_first"] = indent


def _tabs(item: Element) -> dict[float, TabStop | None]:
    stops: dict[float, TabStop | None] = {}
    for tab in item:
        kind = value(tab) or "left"
        position = twips(attribute(tab, "pos"))
        if position is None or kind == "bar" or tab.tag not in PARAGRAPH_SAYS:
            continue
        stops[position] = (
            None
            if kind == "clear"
            else TabStop(
                position, _TAB_ALIGNS.get(kind, "left"), _LEADERS.get(attribute(tab, "leader") or "none", "none")
            )
        )
    return stops


def edges(item: Element) -> dict[Side, Border | None]:
    """The lines of a `w:pBdr`, `w:tblBorders` or `w:tcBorders`; None where a line is explicitly absent."""
    return {side: border(edge) for edge in item if (side := SIDES.get(edge.tag)) is not None}


def border(edge: Element) -> Border | None:
    """One line: `w:sz` is eighths of a point, `w:space` points (17.3.4)."""
    kind = value(edge) or "nil"
    if kind in ("nil", "none"):
        return None
    width = number(attribute(edge, "sz"))
    return Border(
        width=min(max((4 if width is None else width) / 8, 0.25), _THICKEST),
        colour=colour(attribute(edge, "color")) or "000000",
        line=_LINES.get(kind, "single"),
        space=max(number(attribute(edge, "space")) or 0.0, 0.0),
    )
