"""Where a text of a Word file stands, in words that a person who has the file open in Word understands.

Headings are counted as Word's Navigation pane lists them, and never quoted: a heading may hold a name. Parts are told
by what Word shows of them ("page header", "footnote 2"), and a part that is none of the format's by nothing of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from reportgen.scan.carried import Cell

__all__ = ["Places", "heading_styles", "running_heads", "story_of"]

_STORIES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(form), story)
    for form, story in (
        (r"word/document\d*\.xml", ""),
        (r"word/header\d*\.xml", "page header"),
        (r"word/footer\d*\.xml", "page footer"),
        (r"word/footnotes\.xml", "footnotes"),
        (r"word/endnotes\.xml", "endnotes"),
        (r"word/comments\w*\.xml", "comments"),
        (r"word/people\.xml", "authors of comments"),
        (r"word/styles\w*\.xml", "styles"),
        (r"word/numbering\.xml", "list formats"),
        (r"word/settings\.xml", "settings"),
        (r"word/webSettings\.xml", "web settings"),
        (r"word/fontTable\.xml", "list of fonts"),
        (r"word/theme/theme\d*\.xml", "theme"),
        (r"word/glossary/.*", "building blocks"),
        (r"word/charts/.*", "chart"),
        (r"word/diagrams/.*", "SmartArt"),
        (r"word/embeddings/.*", "embedded object"),
        (r"word/activeX/.*", "control"),
        (r"word/printerSettings/.*", "printer settings"),
        (r"word/media/.*", "picture"),
        (r"word/fonts/.*", "embedded font"),
        (r"docProps/core\.xml", "properties"),
        (r"docProps/app\.xml", "properties"),
        (r"docProps/custom\.xml", "custom properties"),
        (r"docProps/thumbnail.*", "thumbnail"),
        (r"customXml/.*", "custom XML"),
        (r"(?:.*/)?_rels/.*\.rels", "links"),
        (r"\[Content_Types\]\.xml", "list of parts"),
    )
)
_NOTES = {"footnote": "footnote", "endnote": "endnote", "comment": "comment", "docPart": "building block"}
_RUNNING = {"default": "", "first": " of a first page", "even": " of even pages"}
_HEADING_NAME = re.compile(r"heading [1-9]", re.IGNORECASE)
_BODY_LEVEL = 9


def story_of(part: str) -> str:
    """What Word calls a part; "" for the body, and "a part" for what is none of the format's."""
    return next((story for form, story in _STORIES if form.fullmatch(part)), "a part")


def heading_styles(styles: etree._Element | None) -> frozenset[str]:
    """The ids of the styles that make a paragraph a heading, by their name, their level, or the style below them."""
    levels: dict[str, bool | None] = {}
    below: dict[str, str] = {}
    for style in styles if styles is not None else ():
        known: dict[str, str] = {}
        for child in style.iter():
            known.setdefault(_local(child), _attribute(child, "val"))
        key = _attribute(style, "styleId")
        level = known.get("outlineLvl", "")
        levels[key] = (
            True
            if _HEADING_NAME.fullmatch(known.get("name", ""))
            else int(level) < _BODY_LEVEL
            if level.isdigit()
            else None
        )
        below[key] = known.get("basedOn", "")
    return frozenset(key for key in levels if _inherited(key, levels, below))


def _inherited(key: str, levels: Mapping[str, bool | None], below: Mapping[str, str]) -> bool:
    for _ in levels:
        level = levels.get(key)
        if level is not None:
            return level
        key = below.get(key, "")
    return False


def running_heads(document: etree._Element, relations: Mapping[str, str]) -> dict[str, str]:
    """What each header and footer is called: part names to "page header of a first page".

    Args:
        document: the body's part.
        relations: its relationships, id to part name.
    """
    called: dict[str, str] = {}
    for element in document.iter():
        local = _local(element)
        if local in {"headerReference", "footerReference"}:
            part = relations.get(_attribute(element, "id"), "")
            sort = _RUNNING.get(_attribute(element, "type"), "")
            called[part] = f"page {local.removesuffix('Reference')}{sort}"
    return called


class Places:
    """The place while a part is read from its beginning."""

    def __init__(self, story: str, headings: frozenset[str]) -> None:
        self._story = story
        self._heading_styles = headings
        self._notes = 0
        self._note = ""
        self._headings = 0
        self._paragraphs = 0
        self._tables_met = self._grids = 0
        self._tables: list[list[int]] = []
        self._boxes: list[str] = []
        self.here = story

    def start(self, local: str, element: etree._Element) -> None:
        """An element of WordprocessingML begins."""
        if local == "p":
            self._boxes.append(self.here)
            self._paragraph(element)
        elif local == "tbl":
            if not self._tables:
                self._tables_met += 1
            self._grids += 1
            self._tables.append([self._tables_met, 0, 0, self._grids])
        elif local == "tr" and self._tables:
            self._tables[-1][1] += 1
            self._tables[-1][2] = 0
        elif local == "tc" and self._tables:
            self._tables[-1][2] += 1
        elif local in _NOTES:
            self._notes += 1
            self._note = f"{_NOTES[local]} {self._notes}"
            self._paragraphs = self._tables_met = 0
            self.here = self._note

    @property
    def cell(self) -> Cell | None:
        """The cell of the innermost table."""
        if not self._tables:
            return None
        _, row, column, grid = self._tables[-1]
        return Cell(f"{self._story} {grid}", str(row), column)

    def end(self, local: str) -> None:
        """An element ends."""
        if local == "p":
            self._boxes.pop()
        elif local == "tbl" and self._tables:
            self._tables.pop()
        elif local in _NOTES:
            self._note, self.here = "", self._story

    def _paragraph(self, element: etree._Element) -> None:
        if len(self._boxes) > 1:
            self.here = f"{self._boxes[1]}, text box"
            return
        story = self._note or self._story
        if self._tables:
            self.here = _joined((story, *(f"table {t}, row {r}, cell {c}" for t, r, c, _ in self._tables[:1])))
            return
        if not story and self._heading_styles and _style(element) in self._heading_styles:
            self._headings += 1
            self._paragraphs = 0
            self.here = f"heading {self._headings}"
            return
        self._paragraphs += 1
        if self._headings:
            self.here = f"heading {self._headings}, paragraph {self._paragraphs} after it"
        else:
            self.here = _joined((story, f"paragraph {self._paragraphs}"))


def _style(paragraph: etree._Element) -> str:
    if len(paragraph) and _local(paragraph[0]) == "pPr":
        for child in paragraph[0]:
            if _local(child) == "pStyle":
                return _attribute(child, "val")
    return ""


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)


def _attribute(element: etree._Element, name: str) -> str:
    """An attribute, whichever of the two namespaces of the format it is in."""
    return next((str(value) for key, value in element.items() if str(key).endswith(f"}}{name}")), "")


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
