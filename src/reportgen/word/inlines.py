"""The tree of a paragraph: runs, and the links, controls, fields and tracked changes that wrap them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.word.compatibility import content
from reportgen.word.direction import report_right_to_left
from reportgen.word.equations import one_line
from reportgen.word.fieldmarks import finish, show_result
from reportgen.word.fields import Field
from reportgen.word.line import Line
from reportgen.word.links import Destination, linked
from reportgen.word.measures import attribute, bookmark, is_on, value
from reportgen.word.namespaces import SILENT, M, R, W
from reportgen.word.runs import read_run, read_text, read_unknown
from reportgen.word.tracked import report_tracked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lxml.etree import _Element as Element

    from reportgen.word.cascade import ParagraphLook
    from reportgen.word.reading import Story

__all__ = ["read_inlines"]

_RUN = W + "r"


def read_inlines(paragraph: Iterable[Element], look: ParagraphLook, story: Story) -> Line:
    """Read the children of a `w:p`."""
    line = Line(look, story)
    _children(paragraph, line)
    return line


def _children(elements: Iterable[Element], line: Line) -> None:
    for child in elements:
        tag = child.tag
        if tag == _RUN:
            read_run(child, line)
        elif (reader := _READERS.get(tag)) is not None:
            with line.story.reading.deeper():
                reader(child, line)
        elif tag not in _NOTHING:
            if tag.startswith(M):
                _equation(child, line)
            else:
                read_unknown(child, line)


def _bookmark(element: Element, line: Line) -> None:
    if name := bookmark(element):
        line.anchor(name)


def _hyperlink(element: Element, line: Line) -> None:
    reading = line.story.reading
    identifier, anchor = element.get(R + "id"), attribute(element, "anchor") or ""
    tip = attribute(element, "tooltip") or ""
    destination = Destination(target=anchor, description=tip)
    if identifier is not None:
        relationship = line.story.part.relationships.get(identifier)
        if relationship is None:
            reading.trail.error(
                "docx-link-target", "a link has lost its address", "Give the link its address again, or remove it"
            )
            _children(element, line)
            return
        uri = relationship.target if relationship.external else f"file:{relationship.target}"
        destination = Destination(uri=f"{uri}#{anchor}" if anchor else uri, description=tip)
    before = len(line)
    line.links.append(destination)
    _children(element, line)
    line.links.pop()
    if len(line) == before and not line.story.fields:
        linked((), destination, reading.anchors, reading.trail)


def _simple_field(element: Element, line: Line) -> None:
    field = Field(code=attribute(element, "instr") or "", computed=len(element) > 0)
    line.story.fields.append(field)
    show_result(field, line)
    _children(element, line)
    if field in line.story.fields:
        finish(field, line.plain, line)


def _control(element: Element, line: Line) -> None:
    if is_on(element.find(f"{W}sdtPr/{W}showingPlcHdr")):
        line.story.reading.trail.warning(
            "docx-placeholder", "a content control still shows its prompt", "Fill it in, or remove the control"
        )
    _children(content(element), line)


def _through(element: Element, line: Line) -> None:
    _children(element, line)


def _direction(element: Element, line: Line) -> None:
    if value(element) == "rtl":
        report_right_to_left(line.story.reading.trail)
    _children(element, line)


def _inserted(element: Element, line: Line) -> None:
    report_tracked(line.story.reading.trail)
    _children(element, line)


def _deleted(element: Element, line: Line) -> None:
    report_tracked(line.story.reading.trail)
    line.story.reading.pass_over(element)


def _subdocument(_: Element, line: Line) -> None:
    line.story.reading.trail.error(
        "docx-imported-part",
        "a subdocument is a file of its own, which the document shows",
        "Choose View, Outline, Show Document, Expand Subdocuments, then select each of them and choose Unlink",
    )


def _equation(element: Element, line: Line) -> None:
    """One without fractions and roots is a row of signs as others are, some of them raised or lowered."""
    look = line.plain
    line.story.reading.pass_over(element)
    pieces = list(one_line(element))
    if None in pieces:
        line.story.reading.trail.error(
            "docx-equation", "an equation stands in the text", "Write it as text, or use a picture with alt text"
        )
        pieces = [(text.text or "", look.style.position) for text in element.iter(M + "t", W + "t")]
    for piece in pieces:
        if piece is not None:
            words, position = piece
            read_text(words, replace(look, style=replace(look.style, position=position)), line)


_READERS: dict[str, Callable[[Element, Line], None]] = {
    W + "bookmarkStart": _bookmark,
    W + "hyperlink": _hyperlink,
    W + "fldSimple": _simple_field,
    W + "sdt": _control,
    W + "smartTag": _through,
    W + "customXml": _through,
    W + "dir": _direction,
    W + "bdo": _direction,
    W + "ins": _inserted,
    W + "moveTo": _inserted,
    W + "del": _deleted,
    W + "moveFrom": _deleted,
    W + "subDoc": _subdocument,
}
_NOTHING = SILENT | {W + "pPr", W + "smartTagPr"}
