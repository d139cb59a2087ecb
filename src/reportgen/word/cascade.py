"""The style cascade: what Word shows, worked out from defaults, table, paragraph and character styles, numbering and
direct formatting (ECMA-376-1, 17.7.2).

A document has few different looks and many paragraphs, so each look is worked out once: for all documents with the
same styles, and by what the properties say that are read. Nothing that somebody has written is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from reportgen.model.document import Borders, ParagraphStyle, Role, TextStyle
from reportgen.word.layers import (
    AUTOMATIC_SPACE,
    PARAGRAPH_SAYS,
    TEXT_SAYS,
    TOGGLES,
    ParagraphLayer,
    TextLayer,
    paragraph_layer,
    text_layer,
)
from reportgen.word.measures import find, value
from reportgen.word.namespaces import W
from reportgen.word.said import said
from reportgen.word.styles import number_reference
from reportgen.word.symbols import is_symbol_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

    from reportgen.model.document import Border, TabStop
    from reportgen.word.counters import Label
    from reportgen.word.layers import Framed, Side
    from reportgen.word.numbering import Level, Numbering
    from reportgen.word.styles import Styles

__all__ = ["NOWHERE", "Cascade", "Look", "ParagraphLook", "Surroundings", "has_decimal_stop", "make_room"]

_HEADING = re.compile(r"heading ([1-9])\Z", re.IGNORECASE)
_DEEPEST_OUTLINE = 8
_ROLES = {"title": Role.TITLE, "caption": Role.CAPTION}
# What Word shows where a file has no defaults at all.
_FAMILY, _SIZE = "Times New Roman", 10.0
_NO_NUMBERING = "0"
_PARAGRAPH_KEYS = PARAGRAPH_SAYS | {W + "pStyle", W + "numPr", W + "ilvl", W + "numId"}
_CONTENTS = re.compile("toc [1-9]|table of figures", re.IGNORECASE)
_TEXT_KEYS = TEXT_SAYS | {W + "rStyle"}
_MOST_LOOKS = 2000
"""So many are kept; a document of a hundred pages has some fifty."""

_DARK = 0x60
"""Word writes automatic text in white on a ground that is darker than this."""


class Surroundings(Struct, frozen=True, eq=False):
    """What a table's style adds to the paragraphs in one of its cells, and the cell's own ground."""

    paragraph: ParagraphLayer = field(default_factory=ParagraphLayer)
    text: TextLayer = field(default_factory=TextLayer)
    ground: str | None = None


NOWHERE = Surroundings()
"""The surroundings of a paragraph that stands in no table."""


class Look(Struct, frozen=True):
    """A run's style, and what no style of a document can say: hidden, from right to left, in a font of symbols, with
    letters that are stretched or squeezed.
    """

    style: TextStyle
    hidden: bool
    right_to_left: bool
    symbols: bool
    stretched: bool


class ParagraphLook(Struct, frozen=True):
    """A paragraph's style, what it is, and its place in a numbering.

    Attributes:
        plain: the look of its words as long as they have none of their own.
        ordinary: it is no heading and not numbered, has no decimal tab stop, and nothing about its look wants a remark.
    """

    style: ParagraphStyle
    plain: Look
    key: str | None
    role: Role
    level: int
    numbering: str | None
    numbering_level: int
    right_to_left: bool
    frame: Framed | Literal["drop-cap"] | None
    ordinary: bool


class Cascade:
    """Resolves the looks of documents; `language` is their own, which their texts need not repeat, and `default_tab`
    how far apart their tab stops are where they set none.
    """

    def __init__(self, styles: Styles, numbering: Numbering, language: str, default_tab: float) -> None:
        self._language = language
        self._default_tab = default_tab
        self.styles = styles
        self.numbering = numbering
        self._paragraphs: dict[object, ParagraphLook] = {}
        self._texts: dict[object, Look] = {}
        self._labels: dict[object, TextStyle] = {}

    def paragraph(self, properties: Sequence[Element], around: Surroundings = NOWHERE) -> ParagraphLook:
        """What the children of a `w:pPr` come to; none where a paragraph has no properties."""
        key = (around, said(properties, _PARAGRAPH_KEYS))
        look = self._paragraphs.get(key)
        if look is None:
            make_room(self._paragraphs)
            look = self._paragraphs[key] = self._paragraph(properties, around)
        return look

    def text(self, properties: Sequence[Element], paragraph: ParagraphLook, around: Surroundings = NOWHERE) -> Look:
        """What the children of a `w:rPr` come to in a paragraph."""
        key = (around, paragraph.key, paragraph.style.shading, said(properties, _TEXT_KEYS))
        look = self._texts.get(key)
        if look is None:
            make_room(self._texts)
            look = self._text(properties, paragraph.key, paragraph.style.shading, around)
            self._texts[key] = look
        return look

    def label(
        self, mark: Sequence[Element], paragraph: ParagraphLook, label: Label, around: Surroundings = NOWHERE
    ) -> TextStyle:
        """The style of a label: that of the paragraph mark, with the looks of its numbering's level on top."""
        key = (around, paragraph.key, paragraph.style.shading, said(mark, _TEXT_KEYS), label.level, label.symbol)
        style = self._labels.get(key)
        if style is None:
            make_room(self._labels)
            style = self._text(mark, paragraph.key, paragraph.style.shading, around, label.level).style
            if label.symbol or not style.family:
                style = replace(style, family=self.text(mark, paragraph, around).style.family)
            self._labels[key] = style
        return style

    def _paragraph(self, properties: Sequence[Element], around: Surroundings) -> ParagraphLook:
        styles, numbering = self.styles, self.numbering
        named = value(find(properties, W + "pStyle"))
        key = styles.find(named, "paragraph")
        chain = styles.chain(key)
        direct = number_reference(properties)
        of_styles = None
        used: str | None = None
        index = 0
        for based in chain:
            if based.number is not None and based.number.numbering is not None:
                of_styles, used = based, based.number.numbering
            if based.number is not None and based.number.level is not None:
                index = based.number.level
        if of_styles is not None and used is not None:
            linked = numbering.level_of_style(used, chain[-1].key)
            linked = numbering.level_of_style(used, of_styles.key) if linked is None else linked
            index = index if linked is None else linked
        if direct is not None:
            if direct.numbering is not None:
                of_styles, used = None, direct.numbering
            if direct.level is not None:
                index = direct.level
            elif direct.numbering is not None:
                index = (numbering.level_of_style(used, key) or 0) if used and key else 0
        level = None if used in (None, _NO_NUMBERING) else numbering.level(used or "", index)

        merged = _merged(ParagraphLayer(), styles.default_paragraph)
        merged = _merged(merged, around.paragraph)
        for based in chain:
            # A style's own indents win over those of the numbering that it asks for.
            if based is of_styles and level is not None:
                merged = _merged(merged, level.paragraph)
            merged = _merged(merged, based.paragraph)
        if of_styles is None and level is not None:
            merged = _merged(merged, level.paragraph)
        merged = _merged(merged, paragraph_layer(properties))

        names = [based.name for based in reversed(chain)]
        role, heading = _role(names, merged.get("outline"))
        style = _paragraph_style(merged, _shown(names[0]) if names else "Normal", self._default_tab)
        if level is not None and style.automatic_space:
            style = replace(style, contextual_spacing=True)  # as between the items of a list on a web page
        plain = self._text((), key, style.shading, around)
        numbered = used if level is not None else None
        right_to_left, frame = merged.get("right_to_left", False), merged.get("frame")
        odd = right_to_left or plain.hidden or role is Role.HEADING or has_decimal_stop(style)
        ordinary = not odd and frame is None and numbered is None
        return ParagraphLook(style, plain, key, role, heading, numbered, index, right_to_left, frame, ordinary)

    def _text(
        self,
        properties: Sequence[Element],
        paragraph: str | None,
        shading: str | None,
        around: Surroundings,
        level: Level | None = None,
    ) -> Look:
        """The look in a paragraph of that style and with that ground; `level` is that of a label."""
        styles = self.styles
        named = value(find(properties, W + "rStyle"))
        direct = text_layer(properties, styles.fonts)
        if level is not None:
            direct.update(level.text)
        own = named if named and styles.find(named, "character") == named else None
        if self._is_link_in_contents(own, paragraph):
            own = None
        by_kind = (around.text, styles.text(paragraph), styles.text(own))
        merged: TextLayer = {**styles.default_text}
        for layer in by_kind:
            merged.update(layer)
        merged.update(direct)
        toggles: dict[str, bool] = {}
        for toggle in TOGGLES:
            if toggle in direct:
                toggles[toggle] = bool(direct[toggle])  # type: ignore[literal-required]
            else:
                # An odd number of kinds of style turns the property on; the defaults alone cannot be turned off.
                times = sum(bool(layer.get(toggle)) for layer in by_kind)
                toggles[toggle] = bool(styles.default_text.get(toggle)) or times % 2 == 1
        highlight = merged.get("highlight") or merged.get("shading")
        ink = merged.get("colour")
        if ink is None:
            ink = _automatic(highlight or shading or around.ground)
        language = merged.get("language", "")
        style = TextStyle(
            family=merged.get("family", _FAMILY),
            size=merged.get("size", _SIZE),
            bold=toggles["bold"],
            italic=toggles["italic"],
            underline=merged.get("underline", False),
            strike=toggles["strike"] or toggles["double_strike"],
            colour=ink,
            highlight=highlight,
            position=merged.get("position", "baseline"),
            caps="all" if toggles["all_caps"] else "small" if toggles["small_caps"] else "none",
            language="" if language == self._language else language,
            spacing=merged.get("spacing", 0.0),
            border=merged.get("border"),
        )
        return Look(
            style,
            hidden=toggles["hidden"],
            right_to_left=merged.get("right_to_left", False),
            symbols=is_symbol_font(style.family),
            stretched=merged.get("stretched", False),
        )

    def _is_link_in_contents(self, own: str | None, paragraph: str | None) -> bool:
        """Whether a run of that character style is a link in a line of the contents, which Word writes in the style of
        links and shows without its colour and line.
        """
        link, line = self.styles.chain(own), self.styles.chain(paragraph)
        if not link or not line:
            return False
        return link[-1].name.casefold() == "hyperlink" and _CONTENTS.match(line[-1].name) is not None


def _merged(below: ParagraphLayer, above: ParagraphLayer) -> ParagraphLayer:
    """Both layers in one: tab stops and edges are joined one by one, the rest is replaced."""
    merged: ParagraphLayer = {**below, **above}
    if "tabs" in below and "tabs" in above:
        merged["tabs"] = {**below["tabs"], **above["tabs"]}
    if "borders" in below and "borders" in above:
        merged["borders"] = {**below["borders"], **above["borders"]}
    return merged


def _role(names: list[str], outline: int | None) -> tuple[Role, int]:
    """What a paragraph is by the names of its styles, its own first; an outline level says more than a style that
    is merely inherited from ("TOC Heading" is based on "heading 1" and leaves the outline).
    """
    folded = [name.lower() for name in names]
    own = folded[0] if folded else ""
    if own in _ROLES:
        return _ROLES[own], 0
    if outline is not None:
        return (Role.HEADING, outline + 1) if 0 <= outline <= _DEEPEST_OUTLINE else (Role.BODY, 0)
    for name in folded:
        if name in _ROLES:
            return _ROLES[name], 0
        if (found := _HEADING.match(name)) is not None:
            return Role.HEADING, int(found.group(1))
    return Role.BODY, 0


def _shown(name: str) -> str:
    """A built-in style's name as Word writes it, whatever another program makes of its capitals."""
    return name.lower() if _HEADING.match(name) or name == "Caption" else name


def _paragraph_style(layer: ParagraphLayer, name: str, default_tab: float) -> ParagraphStyle:
    borders: dict[Side, Border | None] = layer.get("borders", {})
    stops: dict[float, TabStop | None] = layer.get("tabs", {})
    return ParagraphStyle(
        name=name,
        align=layer.get("align", "left"),
        indent_left=layer.get("indent_left", 0.0),
        indent_right=layer.get("indent_right", 0.0),
        indent_first=layer.get("indent_first", 0.0),
        space_before=AUTOMATIC_SPACE if layer.get("before_automatic") else max(layer.get("before", 0.0), 0.0),
        space_after=AUTOMATIC_SPACE if layer.get("after_automatic") else max(layer.get("after", 0.0), 0.0),
        line_spacing=layer.get("line", 1.0),
        line_rule=layer.get("line_rule", "multiple"),
        keep_with_next=layer.get("keep_with_next", False),
        keep_lines=layer.get("keep_lines", False),
        widow_control=layer.get("widow_control", True),
        page_break_before=layer.get("page_break_before", False),
        contextual_spacing=layer.get("contextual_spacing", False),
        automatic_space=layer.get("before_automatic", False) and layer.get("after_automatic", False),
        shading=layer.get("shading"),
        borders=Borders(*(borders.get(side) for side in ("top", "right", "bottom", "left", "between"))),
        tab_stops=tuple(stop for _, stop in sorted(stops.items()) if stop is not None),
        default_tab=default_tab,
    )


def _automatic(ground: str | None) -> str:
    """Black, or white where black could not be read."""
    if ground is None:
        return "000000"
    red, green, blue = (int(ground[at : at + 2], 16) for at in (0, 2, 4))
    return "FFFFFF" if 0.299 * red + 0.587 * green + 0.114 * blue < _DARK else "000000"


def has_decimal_stop(style: ParagraphStyle) -> bool:
    """Whether the style aligns numbers at their points."""
    return any(stop.align == "decimal" for stop in style.tab_stops)


def make_room(looks: dict[Any, Any]) -> None:
    """Forget all of them when there are too many, which no honest document brings about."""
    if len(looks) >= _MOST_LOOKS:
        looks.clear()
