"""What stands inside a paragraph: runs of text, tabs, breaks, fields, links, bookmarks, note marks and pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from reportgen.model.document import Anchor, Break, Inline, NoteMark, PageField, Tab, TabStop, Text, TextStyle
from reportgen.word.compatibility import chosen
from reportgen.word.fields import Field, instruction
from reportgen.word.links import Destination, linked
from reportgen.word.measures import attribute, is_on, value
from reportgen.word.namespaces import MC, W14, XML, M, O, R, V, W
from reportgen.word.pictures import drawing, legacy_picture
from reportgen.word.reading import WantedNote
from reportgen.word.symbols import is_symbol_font, plain

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.cascade import Look, ParagraphLook
    from reportgen.word.reading import Story

__all__ = ["Line", "read_inlines"]

_UNKNOWN = "\ufffd"
_NUMBERS = {"PAGE", "NUMPAGES", "PAGEREF"}
_WITHOUT_RESULT = {"AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "EQ", "SYMBOL", "ADVANCE", "BARCODE"}
_DATES = {"DATE", "TIME"}
_LAYOUT_NUMBERS = {"SECTIONPAGES", "SECTION"}
_NOTHING = {
    W + name
    for name in (
        "pPr",
        "rPr",
        "bookmarkEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "lastRenderedPageBreak",
        "footnoteRef",
        "endnoteRef",
        "separator",
        "continuationSeparator",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "sdtPr",
        "sdtEndPr",
        "smartTagPr",
        "customXmlPr",
        "fldData",
        "ruby",
        "delText",
        "delInstrText",
    )
}
_THROUGH = {W + "smartTag", W + "customXml", W + "dir", W + "bdo", W + "subDoc"}
_DATE_PARTS = {W + name for name in ("dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong")}


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph's content; `stops` are tab stops that it makes for itself; `contents` tells whether it stands in a
    table of contents, in whole or in part.
    """

    content: tuple[Inline, ...]
    stops: tuple[TabStop, ...]
    contents: bool


def read_inlines(paragraph: Element, look: ParagraphLook, story: Story) -> Line:
    """Read a `w:p`."""
    return _Reader(look, story).read(paragraph)


class _Reader:
    """Goes through one paragraph and collects what it finds, each with the link that it stands in."""

    def __init__(self, look: ParagraphLook, story: Story) -> None:
        self._look = look
        self._story = story
        self._reading = story.reading
        self._trail = story.reading.trail
        self._found: list[tuple[Destination | None, Inline]] = []
        self._links: list[Destination] = []
        self._stops: list[TabStop] = []
        self._contents = any(field.kind == "TOC" for field in story.fields)

    def read(self, paragraph: Element) -> Line:
        for name in self._story.pending:
            self._found.append((None, Anchor(name)))
        self._story.pending.clear()
        self._children(paragraph)
        contents: list[Inline] = []
        for destination, group in groupby(self._found, key=lambda found: found[0]):
            joined = _joined([inline for _, inline in group])
            if destination is not None:
                joined = linked(joined, destination, self._reading.anchors, self._trail)
            contents.extend(joined)
        return Line(tuple(contents), tuple(self._stops), self._contents)

    # -- the tree of a paragraph ---------------------------------------------------------------------------------

    def _children(self, parent: Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                self._run(child)
            elif tag in _NOTHING:
                continue
            elif tag == W + "bookmarkStart":
                self._bookmark(child)
            elif tag == W + "hyperlink":
                self._hyperlink(child)
            elif tag == W + "fldSimple":
                self._simple_field(child)
            else:
                with self._reading.deeper():
                    self._wrapper(child)

    def _wrapper(self, element: Element) -> None:
        tag = element.tag
        if tag == W + "sdt":
            self._control(element)
        elif tag in (W + "ins", W + "moveTo"):
            self._tracked()
            self._children(element)
        elif tag in (W + "del", W + "moveFrom"):
            self._tracked()
        elif tag in _THROUGH:
            if tag in (W + "dir", W + "bdo") and value(element) == "rtl":
                self._right_to_left()
            self._children(element)
        elif tag == MC + "AlternateContent":
            choice = chosen(element)
            if choice is not None:
                self._children(choice)
        elif tag.startswith(M):
            self._equation(element)
        else:
            self._unknown(element)

    def _control(self, control: Element) -> None:
        properties = control.find(W + "sdtPr")
        if properties is not None and is_on(properties.find(W + "showingPlcHdr")):
            self._trail.warning(
                "docx-placeholder",
                "a content control still shows its prompt",
                "Fill it in, or remove the control",
            )
        for inner in control.iterchildren(W + "sdtContent"):
            self._children(inner)

    def _hyperlink(self, element: Element) -> None:
        identifier, anchor = element.get(R + "id"), attribute(element, "anchor") or ""
        tip = attribute(element, "tooltip") or ""
        if identifier is not None:
            relationship = self._story.part.relationships.get(identifier)
            if relationship is None:
                self._trail.error(
                    "docx-link-target", "a link has lost its address", "Give the link its address again, or remove it"
                )
                self._children(element)
                return
            uri = relationship.target if relationship.external else f"file:{relationship.target}"
            destination = Destination(uri=f"{uri}#{anchor}" if anchor else uri, description=tip)
        else:
            destination = Destination(target=anchor, description=tip)
        self._links.append(destination)
        before = len(self._found)
        with self._reading.deeper():
            self._children(element)
        self._links.pop()
        if len(self._found) == before and not self._story.fields:
            linked((), destination, self._reading.anchors, self._trail)

    def _simple_field(self, element: Element) -> None:
        field = Field(code=attribute(element, "instr") or "")
        self._story.fields.append(field)
        self._result(field)
        with self._reading.deeper():
            self._children(element)
        self._close(field, self._reading.cascade.text(None, self._look, self._story.around))

    def _bookmark(self, element: Element) -> None:
        name = attribute(element, "name")
        if name and name != "_GoBack":
            self._found.append((None, Anchor(name)))

    # -- runs ----------------------------------------------------------------------------------------------------

    def _run(self, run: Element) -> None:
        look = self._reading.cascade.text(run.find(W + "rPr"), self._look, self._story.around)
        self._run_content(run, look)

    def _run_content(self, run: Element, look: Look) -> None:
        for child in run:
            tag = child.tag
            if tag == W + "t":
                text = child.text or ""
                if text and child.get(XML + "space") != "preserve":
                    text = text.strip(" \t\r\n")
                self._text(text, look)
            elif tag in _NOTHING:
                if tag == W + "ruby":
                    self._ruby(child, look)
            elif tag == W + "tab":
                self._give(Tab(look.style), look)
            elif tag == W + "ptab":
                self._positional_tab(child, look)
            elif tag == W + "br":
                kind = attribute(child, "type") or "textWrapping"
                self._give(Break("page" if kind in ("page", "column") else "line"), look)
            elif tag == W + "cr":
                self._give(Break("line"), look)
            elif tag == W + "noBreakHyphen":
                self._text("\u2011", look)
            elif tag == W + "softHyphen":
                self._text("\u00ad", look)
            elif tag == W + "sym":
                self._symbol(child, look)
            elif tag == W + "fldChar":
                self._field_character(child, look)
            elif tag == W + "instrText":
                if self._story.fields and self._story.fields[-1].read is None:
                    self._story.fields[-1].code += child.text or ""
            elif tag == W + "pgNum":
                self._give(PageField("page", look.style), look)
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                self._note_mark(child, run, look)
                if is_on_attribute(child, "customMarkFollows"):
                    return
            elif tag == W + "drawing":
                self._drawing(child, look)
            elif tag == W + "pict":
                self._legacy(child, look)
            elif tag == W + "object":
                self._trail.error(
                    "docx-object",
                    "an embedded object (a spreadsheet, a PDF) stands in the text",
                    "Replace it with text, a table or a picture with alt text",
                )
            elif tag == MC + "AlternateContent":
                choice = chosen(child)
                if choice is not None:
                    with self._reading.deeper():
                        self._run_content(choice, look)
            elif tag in _DATE_PARTS:
                self._trail.error(
                    "docx-field", "a date that changes by itself stands in the text", "Type the date as text"
                )
            else:
                self._unknown(child)

    def _text(self, text: str, look: Look) -> None:
        if not text:
            return
        style = look.style
        if is_symbol_font(style.family) or any("\ue000" <= mark <= "\uf8ff" for mark in text):
            text, style = self._unicode(text, style)
        if "\n" in text or "\r" in text:
            text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
        for at, piece in enumerate(text.split("\t")):
            if at:
                self._give(Tab(style), look)
            if piece:
                self._give(Text(piece, style), look)

    def _unicode(self, text: str, style: TextStyle) -> tuple[str, TextStyle]:
        marks = [plain(mark, style.family) for mark in text]
        if None in marks:
            self._trail.error(
                "docx-symbol",
                "a symbol has no meaning outside its font",
                "Use Insert, Symbol with the font '(normal text)', or write a word",
                source="PDF/UA-1, 7.21.7",
            )
        if is_symbol_font(style.family):
            family = self._reading.cascade.text(None, self._look, self._story.around).style.family
            style = replace(style, family="Arial" if is_symbol_font(family) else family)
        return "".join(_UNKNOWN if mark is None else mark for mark in marks), style

    def _symbol(self, element: Element, look: Look) -> None:
        family, code = attribute(element, "font") or look.style.family, attribute(element, "char") or ""
        try:
            mark = chr(int(code, 16))
        except (ValueError, OverflowError):
            mark = _UNKNOWN
        self._text(mark, replace(look, style=replace(look.style, family=family)))

    def _positional_tab(self, element: Element, look: Look) -> None:
        """A tab that goes to the middle or the end of the line without a stop of its own (17.3.3.23)."""
        where = attribute(element, "alignment")
        if where == "center":
            self._stops.append(TabStop(self._story.width / 2, "centre"))
        elif where == "right":
            self._stops.append(TabStop(self._story.width, "right"))
        self._give(Tab(look.style), look)

    def _ruby(self, element: Element, look: Look) -> None:
        self._trail.error(
            "docx-ruby", "text carries a reading aid above it (ruby)", "Write the reading in brackets after the text"
        )
        for part in (element.find(W + "rubyBase"), element.find(W + "rt")):
            if part is not None:
                for run in part.iterchildren(W + "r"):
                    self._run_content(run, look)

    def _note_mark(self, mark: Element, run: Element, look: Look) -> None:
        kind: Literal["footnote", "endnote"] = "footnote" if mark.tag == W + "footnoteReference" else "endnote"
        if self._story.kind != "body" or not self._visible(look):
            if self._story.kind != "body":
                self._trail.error(
                    "docx-note-place", "a note hangs on a page header, footer or other note", "Move it to the body"
                )
            return
        if kind == "endnote":
            self._trail.error(
                "docx-endnote",
                "the document has endnotes",
                "Convert them to footnotes (References, Footnotes, Convert)",
            )
        labels = self._reading.footnote_labels if kind == "footnote" else self._reading.endnote_labels
        own = is_on_attribute(mark, "customMarkFollows")
        label = "".join(text.text or "" for text in run.iterchildren(W + "t")).strip() if own else ""
        key = f"{kind}-{len(self._reading.wanted) + 1}"
        self._reading.wanted.append(WantedNote(key, kind, attribute(mark, "id") or ""))
        self._give(NoteMark(key, label or labels.next(), look.style), look)

    def _drawing(self, element: Element, look: Look) -> None:
        if not self._visible(look):
            return
        figure, destination = drawing(element, self._story)
        if figure is not None:
            link = destination or self._link()
            self._found.append((link, figure))

    def _legacy(self, element: Element, look: Look) -> None:
        if not self._visible(look):
            return
        figure = legacy_picture(element, self._story)
        if figure is not None:
            self._found.append((self._link(), figure))

    def _equation(self, element: Element) -> None:
        self._trail.error(
            "docx-equation", "an equation stands in the text", "Write it as text, or use a picture with alt text"
        )
        look = self._reading.cascade.text(None, self._look, self._story.around)
        for text in element.iter(M + "t"):
            self._text(text.text or "", look)

    def _unknown(self, element: Element) -> None:
        """Read the words in something that we do not know, and say so."""
        words = list(element.iter(W + "t"))
        known_empty = not words and not element.tag.startswith((W, V, O, M))
        if known_empty or element.tag.startswith(W14):
            return
        self._trail.error(
            "docx-unsupported",
            "there is something that the PDF cannot show",
            "Replace it with plain text, a table or a picture with alt text",
        )
        look = self._reading.cascade.text(None, self._look, self._story.around)
        for word in words:
            self._text(word.text or "", look)

    # -- fields --------------------------------------------------------------------------------------------------

    def _field_character(self, element: Element, look: Look) -> None:
        fields = self._story.fields
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            fields.append(Field())
            self._form(element, look)
        elif not fields:
            self._trail.error(
                "docx-field-broken", "a field is incomplete", "Delete the field in Word and insert it again"
            )
        elif kind == "separate":
            if fields[-1].read is None:
                self._result(fields[-1])
        elif kind == "end":
            if fields[-1].read is None:
                self._result(fields[-1])
                self._without_result(fields[-1])
            self._close(fields[-1], look)

    def _result(self, field: Field) -> None:
        """The code is read: from here on stands what the reader of the document sees."""
        field.read = instruction(field.code)
        kind, arguments, switches = field.read.kind, field.read.arguments, field.read.switches
        if kind == "TOC":
            self._contents = True
        elif kind == "HYPERLINK":
            anchor = switches.get("l", "")
            uri = arguments[0] if arguments else ""
            field.destination = Destination(
                uri=f"{uri}#{anchor}" if uri and anchor else uri, target=anchor, description=switches.get("o", "")
            )
        elif kind == "REF" and "h" in switches and arguments and arguments[0] in self._reading.anchors:
            field.destination = Destination(target=arguments[0])
        elif kind in _DATES:
            self._trail.warning(
                "docx-date-field", "a date changes by itself in Word but not in the PDF", "Type the date as text"
            )
        elif kind in _LAYOUT_NUMBERS or (kind == "STYLEREF" and self._story.kind == "head"):
            self._trail.warning(
                "docx-field",
                f"the field {kind} shows the same on every page of the PDF",
                "Use PAGE and NUMPAGES only, or type the text",
            )
        if kind in _NUMBERS and switches.get("*", "").lower() in ("roman", "alphabetic"):
            self._number_format()

    def _without_result(self, field: Field) -> None:
        if field.kind in _WITHOUT_RESULT:
            rule, what = "docx-field", f"the field {field.kind} shows nothing outside Word"
            if field.kind == "EQ":
                rule, what = "docx-equation", "an equation stands in the text"
            self._trail.error(rule, what, "Replace it with what it shows, as text")

    def _close(self, field: Field, look: Look) -> None:
        if field.kind in _NUMBERS and not field.numbered:
            self._page_number(field, look)
        self._story.fields.remove(field)

    def _page_number(self, field: Field, look: Look) -> None:
        field.numbered = True
        at = self._story.fields.index(field)
        if look.hidden or any(other.read is None or other.kind in _NUMBERS for other in self._story.fields[:at]):
            return
        read = field.read
        target = read.arguments[0] if read is not None and read.arguments else ""
        if field.kind == "PAGEREF":
            if target not in self._reading.anchors:
                self._trail.error(
                    "docx-link-target",
                    "a page number refers to a bookmark that does not exist",
                    "Update the fields in Word (Ctrl+A, F9), or remove the reference",
                )
                return
            number = PageField("page-of", look.style, target)
        else:
            number = PageField("page" if field.kind == "PAGE" else "pages", look.style)
        self._found.append((self._link(), number))

    def _number_format(self) -> None:
        self._trail.warning(
            "docx-page-number-format",
            "page numbers are set in Roman numerals or letters",
            "Use plain numbers (Page Number, Format Page Numbers): the PDF has no others",
        )

    def _form(self, element: Element, look: Look) -> None:
        """A tick box of an old form has no result: its state stands in its data."""
        box = element.find(f"{W}ffData/{W}checkBox")
        if box is not None:
            state = box.find(W + "checked")
            ticked = is_on(state if state is not None else box.find(W + "default"))
            self._found.append((self._link(), Text("☒" if ticked else "☐", look.style)))

    # -- what is found -------------------------------------------------------------------------------------------

    def _give(self, inline: Inline, look: Look) -> None:
        if self._visible(look):
            self._found.append((self._link(), inline))
            if isinstance(inline, Text) and inline.text.startswith("Error! ") and self._story.fields:
                self._trail.error(
                    "docx-field-broken",
                    "a cross-reference shows an error message",
                    "Insert the cross-reference again, or remove it",
                )

    def _visible(self, look: Look) -> bool:
        for field in self._story.fields:
            if field.read is None:
                return False
            if field.kind in _NUMBERS:
                if not field.numbered:
                    self._page_number(field, look)
                return False
        if look.hidden:
            self._trail.error(
                "docx-hidden-text",
                "there is hidden text",
                "Delete it, or show it (Font, Hidden): it stays in the file and can be read there",
            )
            return False
        if look.right_to_left:
            self._right_to_left()
        return True

    def _link(self) -> Destination | None:
        for field in reversed(self._story.fields):
            if field.destination is not None:
                return field.destination
        return self._links[-1] if self._links else None

    def _tracked(self) -> None:
        self._trail.error(
            "docx-tracked-change",
            "a tracked change is left in the document",
            "Accept or reject all changes (Review, Changes)",
        )

    def _right_to_left(self) -> None:
        self._trail.error("docx-right-to-left", "text runs from right to left", "Set it from left to right")


def is_on_attribute(element: Element, name: str) -> bool:
    """A switch that is an attribute, off where it is absent."""
    return attribute(element, name) in ("1", "true", "on")


def _joined(inlines: list[Inline]) -> tuple[Inline, ...]:
    """Neighbours of the same style become one text: Word cuts runs wherever somebody has typed."""
    joined: list[Inline] = []
    for inline in inlines:
        last = joined[-1] if joined else None
        if isinstance(inline, Text) and isinstance(last, Text) and last.style == inline.style:
            joined[-1] = Text(last.text + inline.text, last.style)
        else:
            joined.append(inline)
    return tuple(joined)
