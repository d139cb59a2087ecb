"""Sections: pages of one size with their running heads and feet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from reportgen.model.document import Anchor, Borders, PageFrame, PageSetup, RunningText, Section
from reportgen.word.blocks import flat, read_blocks
from reportgen.word.compatibility import settle_alternatives
from reportgen.word.fields import NUMERALS, unpaired
from reportgen.word.layers import edges
from reportgen.word.measures import attribute, find, is_on, twips, value, whole
from reportgen.word.namespaces import R, W
from reportgen.word.reading import Story
from reportgen.word.unread import texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from reportgen.model.document import Block
    from reportgen.word.package import Part
    from reportgen.word.reading import Reading

__all__ = ["read_sections"]

Start = Literal["new-page", "continuous", "odd-page", "even-page"]

_STARTS: dict[str, Start] = {
    "continuous": "continuous",
    "oddPage": "odd-page",
    "evenPage": "even-page",
}
_VERTICAL: dict[str, Literal["middle", "bottom"]] = {"center": "middle", "bottom": "bottom"}
_SMALLEST, _LARGEST = 72.0, 4000.0
_LEAST_ROOM = 36.0
_IS_LINE = re.compile(r"single|thi|double|triple|dot|dash|wave|set|3D|n[io]", re.IGNORECASE)
_FRAMED: dict[str, Literal["first", "others"]] = {"firstPage": "first", "notFirstPage": "others"}
_GAP, _MOST_COLUMNS, _SAME_WIDTH = 36.0, 12, 2.0
_HEAD_NAMES = {"header": "page header", "footer": "page footer"}


class _Group(Struct):
    elements: list[Element]
    properties: Element | None


def read_sections(
    body: Element, part: Part, reading: Reading, settings: Element | None, *, beginning: Iterable[str]
) -> tuple[Section, ...]:
    """Read the body, section by section, each with the running text that it has or inherits; `settings` are the whole
    document's, and `beginning` names bookmarks at its beginning.
    """
    even_and_odd = is_on(find(settings, W + "evenAndOddHeaders"))
    _bound(part, reading)
    groups = _groups(body, reading)
    story = Story(
        reading, part, "body", _LEAST_ROOM, _LEAST_ROOM, loose=unpaired(body), pending=[*map(Anchor, beginning)]
    )
    inherited: dict[tuple[str, str], tuple[str, int]] = {}
    sections: list[Section] = []
    before: PageSetup | None = None
    for count, group in enumerate(groups, start=1):
        setup = _setup(group.properties, reading, settings)
        story.setup = setup
        columns, gap = _columns(group.properties)
        story.width = Section((), setup, columns=columns, gap=gap).column
        story.height = setup.height - setup.margin_top - setup.margin_bottom
        story.columns = columns == 1 and _is_uneven(group.properties)
        _notes(group.properties, reading)
        blocks = read_blocks(group.elements, story)
        _check(group.properties, reading)
        story.width = setup.width - setup.margin_left - setup.margin_right
        head = _running("header", group.properties, story, inherited, count, even_and_odd=even_and_odd)
        foot = _running("footer", group.properties, story, inherited, count, even_and_odd=even_and_odd)
        start = _STARTS.get(value(find(group.properties, W + "type")) or "", "new-page")
        if (
            start == "continuous"
            and before is not None
            and (before.width, before.height) != (setup.width, setup.height)
        ):
            start = "new-page"  # as Word does: one sheet has one size
        numbers = find(group.properties, W + "pgNumType")
        first = whole(attribute(numbers, "start"))
        numerals = NUMERALS.get(_format(numbers), "decimal")
        lined = attribute(find(group.properties, W + "cols"), "sep") in ("1", "true", "on")
        frame = _frame(group.properties)
        sections.append(Section(blocks, setup, head, foot, start, first, numerals, columns, gap, lined, frame))
        before = setup
    return tuple(sections)


def _format(numbers: Element | None) -> str:
    return attribute(numbers, "fmt") or "decimal"


def _groups(body: Element, reading: Reading) -> list[_Group]:
    groups: list[_Group] = []
    elements: list[Element] = []
    for element in flat(body, reading):
        elements.append(element)
        if element.tag == W + "p" and (own := find(find(element, W + "pPr"), W + "sectPr")) is not None:
            groups.append(_Group(elements, own))
            elements = []
    last = find(body, W + "sectPr")
    if elements or last is not None or not groups:
        groups.append(_Group(elements, last))
    return groups


def _setup(properties: Element | None, reading: Reading, settings: Element | None) -> PageSetup:
    size = find(properties, W + "pgSz")
    edge = find(properties, W + "pgMar")
    default = PageSetup()
    width, height = twips(attribute(size, "w")), twips(attribute(size, "h"))
    lengths = {name: twips(attribute(edge, name)) for name in ("top", "right", "bottom", "left", "header", "footer")}

    def length(name: str, otherwise: float) -> float:
        found = lengths[name]
        return otherwise if found is None else abs(found)

    gutter = twips(attribute(edge, "gutter")) or 0.0
    at_top = is_on(find(settings, W + "gutterAtTop"))
    setup = PageSetup(
        width=width or default.width,
        height=height or default.height,
        margin_top=length("top", default.margin_top) + (gutter if at_top else 0.0),
        margin_right=length("right", default.margin_right),
        margin_bottom=length("bottom", default.margin_bottom),
        margin_left=length("left", default.margin_left) + (0.0 if at_top else gutter),
        head_distance=length("header", default.head_distance),
        foot_distance=length("footer", default.foot_distance),
        align=_VERTICAL.get(value(find(properties, W + "vAlign")) or "", "top"),
        mirrored=is_on(find(settings, W + "mirrorMargins")),
    )
    room = (setup.width - setup.margin_left - setup.margin_right, setup.height - setup.margin_top - setup.margin_bottom)
    if not all(_SMALLEST <= side <= _LARGEST for side in (setup.width, setup.height)) or min(room) < _LEAST_ROOM:
        reading.trail.error("docx-page-size", "a page leaves no room for text", "Set paper size and margins (Layout)")
        return default
    return setup


def _columns(properties: Element | None) -> tuple[int, float]:
    """In how many columns the text runs, and how far they are apart (17.6.4); uneven ones are set as one."""
    columns = find(properties, W + "cols")
    if columns is None or _is_uneven(properties):
        return 1, _GAP
    own = columns.findall(W + "col")
    gap = twips(attribute(own[0] if own else columns, "space"))
    count = min(max(whole(attribute(columns, "num")) or 1, len(own), 1), _MOST_COLUMNS)
    return count, _GAP if gap is None else max(gap, 0.0)


def _is_uneven(properties: Element | None) -> bool:
    columns = find(properties, W + "cols")
    widths = [twips(attribute(own, "w")) or 0.0 for own in ([] if columns is None else columns.findall(W + "col"))]
    return len(widths) > 1 and max(widths) - min(widths) > _SAME_WIDTH


def _check(properties: Element | None, reading: Reading) -> None:
    """What a section asks for that the PDF does not do."""
    if properties is None:
        return
    trail = reading.trail
    if _is_uneven(properties):
        trail.warning(
            "docx-columns",
            "the text runs in columns of different widths in Word, and in one in the PDF",
            "Set it in columns of one width (Layout, Columns), or leave it as it is",
        )
    if is_on(find(properties, W + "bidi")):
        trail.error(
            "docx-right-to-left", "a section runs from right to left", "Set it from left to right (Page Setup, Layout)"
        )
    numbers = find(properties, W + "pgNumType")
    if _format(numbers) not in NUMERALS or attribute(numbers, "chapStyle") is not None:
        trail.warning(
            "docx-page-number-format",
            "page numbers begin with the number of the chapter, or are set in numerals that the PDF does not know",
            "Use plain numbers (Page Number, Format Page Numbers), or leave them",
        )
    borders = find(properties, W + "pgBorders")
    if borders is not None and not all(_IS_LINE.search(value(edge) or "") for edge in borders):
        trail.warning(
            "docx-page-decoration",
            "a border of pictures round the page is not in the PDF",
            "Remove it in Word (Design, Page Borders)",
        )
    if find(properties, W + "lnNumType") is not None:
        trail.warning(
            "docx-page-decoration", "line numbering is not in the PDF", "Remove it in Word (Layout, Line Numbers)"
        )
    if value(find(properties, W + "textDirection")) not in (None, "lrTb"):
        trail.warning(
            "docx-vertical-text",
            "the words of a section run down the page in Word, and across it in the PDF",
            "Set them horizontally (Layout, Text Direction), or leave them as they are",
        )


def _frame(properties: Element | None) -> PageFrame | None:
    """The lines round the pages (17.6.10); borders of little pictures are none."""
    said = find(properties, W + "pgBorders")
    if said is None or not all(_IS_LINE.search(value(edge) or "") for edge in said):
        return None
    lines = edges(said)
    borders = Borders(lines.get("top"), lines.get("right"), lines.get("bottom"), lines.get("left"))
    from_text = attribute(said, "offsetFrom") != "page"
    return PageFrame(borders, from_text, _FRAMED.get(attribute(said, "display") or "", "all"))


def _notes(properties: Element | None, reading: Reading) -> None:
    """How notes are counted from this section on: anew, where it or the document says so (17.11.19)."""
    for name, labels in (("footnotePr", reading.footnote_labels), ("endnotePr", reading.endnote_labels)):
        said = find(properties, W + name)
        labels.form = value(find(said, W + "numFmt")) or labels.usual_form
        restart = value(find(said, W + "numRestart")) or labels.restart
        if restart == "eachSect" or not labels.count:
            labels.count = whole(value(find(said, W + "numStart"))) or labels.start
        if restart == "eachPage":
            reading.trail.warning(
                "docx-note-numbers",
                "footnotes are counted anew on every page in Word, and on through the document in the PDF",
                "Set their numbering to continuous (References, Footnotes)",
                where=reading.trail.whole(),
            )


def _running(
    kind: Literal["header", "footer"],
    properties: Element | None,
    story: Story,
    inherited: dict[tuple[str, str], tuple[str, int]],
    section: int,
    *,
    even_and_odd: bool,
) -> RunningText:
    """The head or foot of the section that `story` has come to; `inherited` maps kind and type to the part of the
    sections before and the first section that it is of, whose place it has, and is brought up to date.
    """
    references = () if properties is None else properties.iterchildren(f"{W}{kind}Reference")
    for reference in references:
        which, identifier = attribute(reference, "type") or "default", reference.get(R + "id") or ""
        if inherited.get((kind, which), ("", 0))[0] != identifier:
            inherited[kind, which] = identifier, section
    first = properties is not None and is_on(find(properties, W + "titlePg"))
    found: dict[str, tuple[Block, ...] | None] = {"default": (), "first": None, "even": None}
    for which in ("default", *(["first"] if first else []), *(["even"] if even_and_odd else [])):
        found[which] = ()
        if (kind, which) in inherited:
            identifier, first_section = inherited[kind, which]
            with story.reading.trail.story(f"page {kind} of section {first_section}"):
                found[which] = _head(identifier, _HEAD_NAMES[kind], story)
    return RunningText(found["default"] or (), found["first"], found["even"])


def _bound(part: Part, reading: Reading) -> None:
    """Look for controls that Word fills from elsewhere, where there may be any."""
    if b"dataBinding" in (reading.package.content(part.name) or b""):
        from reportgen.word.bound import report_bound  # few files have them

        report_bound(part, reading)


def _head(identifier: str, name: str, body: Story) -> tuple[Block, ...]:
    reading = body.reading
    relationship = body.part.relationships.get(identifier)
    part = None if relationship is None or relationship.external else reading.package.part(relationship.target)
    if part is None:
        reading.trail.error("docx-part-missing", f"a {name} is missing from the file", "Insert it again")
        return ()
    settle_alternatives(part.root)
    reading.unread += texts(part.root)
    _bound(part, reading)
    loose = unpaired(part.root)
    return read_blocks(part.root, Story(reading, part, "head", body.width, body.height, body.setup, loose=loose))
