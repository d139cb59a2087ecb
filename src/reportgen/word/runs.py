"""What stands in a run: text, tabs, breaks, symbols, field marks, note marks, pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from msgspec.structs import replace

from reportgen.model.document import Break, NoteMark, PageField, Tab, TabStop, Text
from reportgen.word.fieldmarks import field_mark
from reportgen.word.floating import side
from reportgen.word.line import Line
from reportgen.word.links import plain_text
from reportgen.word.measures import attribute, children, find, switched
from reportgen.word.namespaces import W14, WP, XML, M, O, V, W
from reportgen.word.pictures import drawing, is_rule, legacy_picture
from reportgen.word.reading import WantedNote
from reportgen.word.symbols import is_symbol_font, plain
from reportgen.word.tracked import report_tracked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lxml.etree import _Element as Element

    from reportgen.model.document import NoteKind, TextStyle
    from reportgen.word.cascade import Look

__all__ = ["APART", "BROKEN", "PRIVATE", "is_harmless", "read_run", "read_text", "read_unknown"]

_TEXT = W + "t"
_PROPERTIES = W + "rPr"
_NOTE_MARKS = {W + "footnoteReference", W + "endnoteReference"}
_SPACE = XML + "space"
_UNKNOWN = "\ufffd"
BROKEN = ("Error! ", "Error: Reference source not found")
"""What Word and LibreOffice show for a reference whose bookmark is gone."""

PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Characters that mean something in one font only."""

APART = re.compile("[\u0300-\u036f]")
"""Accents that stand behind their letter, as Macs write them; set like that they would stand beside it."""

_SPACES = re.compile("[\t\r\n\u0085\u2028\u2029]")
_LINE_END = re.compile("\r\n|[\r\n\u0085\u2028\u2029]")


def read_run(run: Element, line: Line) -> None:
    """Read a `w:r`."""
    inner = children(run)
    properties = find(inner, _PROPERTIES)
    if properties is None:
        look = line.look.plain
    else:
        look = line.story.reading.cascade.text(children(properties), line.look, line.story.around)
    _content(inner, look, line)


def read_text(text: str, look: Look, line: Line) -> None:
    """Characters as they stand in the file: symbols are put into Unicode, tabs and line ends taken out."""
    style = look.style
    if line.story.fields and line.story.fields[-1].read is None:
        line.story.fields[-1].code += text
        return
    if line.story.fields and text.startswith(BROKEN):
        line.story.reading.trail.error(
            "docx-field-broken",
            "a cross-reference shows an error message",
            "Insert the cross-reference again, or remove it",
        )
    if text.startswith("«") and line.story.fields and line.story.fields[-1].kind == "MERGEFIELD":
        line.story.reading.trail.warning(
            "docx-placeholder", "a merge field is not filled in", "Finish the mail merge (Mailings), or type the words"
        )
    if not text.isascii() and APART.search(text):
        text = normalize("NFC", text)
    if look.symbols or (not text.isascii() and PRIVATE.search(text)):
        text, style = _unicode(text, style, line)
    if not text.isprintable() and _SPACES.search(text):
        _spaced(text, style, look, line)
    elif text:
        line.give(Text(text, style), look)


def read_unknown(element: Element, line: Line) -> None:
    """Read the words in something that we do not know, and say so."""
    if is_harmless(element):
        return
    line.story.reading.pass_over(element)
    line.story.reading.trail.error(
        "docx-unsupported",
        "there is something that the PDF cannot show",
        "Replace it with plain text, a table or a picture with alt text",
    )
    for word in element.iter(_TEXT):
        read_text(word.text or "", line.plain, line)


def is_harmless(element: Element) -> bool:
    """Whether something that we do not know is of a program's own and holds no words."""
    of_word = element.tag.startswith((W, V, O, M)) and not element.tag.startswith(W14)
    return not of_word and next(element.iter(_TEXT), None) is None


def _content(run: Iterable[Element], look: Look, line: Line) -> None:
    for child in run:
        tag = child.tag
        if tag == _TEXT:
            text = child.text or ""
            bare = text.strip(" \t\r\n")
            if bare:
                line.story.reading.unread -= 1
            read_text(text if bare == text or child.get(_SPACE) == "preserve" else bare, look, line)
        elif (reader := _READERS.get(tag)) is not None:
            reader(child, look, line)
            if tag in _NOTE_MARKS and switched(child, "customMarkFollows"):
                return  # the rest of the run is the mark
        elif tag not in _NOTHING:
            read_unknown(child, line)


def _spaced(text: str, style: TextStyle, look: Look, line: Line) -> None:
    for at, piece in enumerate(_LINE_END.sub(" ", text).split("\t")):
        if at:
            line.give(Tab(style), look)
        if piece:
            line.give(Text(piece, style), look)


def _unicode(text: str, style: TextStyle, line: Line) -> tuple[str, TextStyle]:
    marks = [plain(mark, style.family) for mark in text]
    if None in marks:
        line.story.reading.trail.error(
            "docx-symbol",
            "a symbol has no meaning outside its font",
            "Use Insert, Symbol with the font '(normal text)', or write a word",
            source="PDF/UA-1, 7.21.7",
        )
    if is_symbol_font(style.family):
        family = line.plain.style.family
        style = replace(style, family="Arial" if is_symbol_font(family) else family)
    return "".join(_UNKNOWN if mark is None else mark for mark in marks), style


def _tab(_: Element, look: Look, line: Line) -> None:
    line.give(Tab(look.style), look)


def _positional_tab(tab: Element, look: Look, line: Line) -> None:
    """A tab that goes to the middle or the end of the line without a stop of its own (17.3.3.23)."""
    where = attribute(tab, "alignment")
    if where == "center":
        line.stops.append(TabStop(line.story.width / 2, "centre"))
    elif where == "right":
        line.stops.append(TabStop(line.story.width, "right"))
    line.give(Tab(look.style), look)


def _break(mark: Element, look: Look, line: Line) -> None:
    kind = attribute(mark, "type")
    if kind == "column" and line.story.columns:
        if len(line):
            line.give(Break("line"), look)  # several columns are set as one, and the next goes on below
    else:
        # Where text runs in one column, the next column is on the next page.
        line.give(Break("page" if kind in ("page", "column") else "line"), look)


def _no_break_hyphen(_: Element, look: Look, line: Line) -> None:
    read_text("\u2011", look, line)


def _soft_hyphen(_: Element, look: Look, line: Line) -> None:
    read_text("\u00ad", look, line)


def _symbol(symbol: Element, look: Look, line: Line) -> None:
    family, code = attribute(symbol, "font") or look.style.family, attribute(symbol, "char") or ""
    try:
        mark = chr(int(code, 16))
    except (ValueError, OverflowError):
        mark = _UNKNOWN
    if "\ud800" <= mark <= "\udfff" or mark < " ":
        mark = _UNKNOWN
    style = replace(look.style, family=family)
    read_text(mark, replace(look, style=style, symbols=is_symbol_font(family)), line)


def _deleted(_: Element, __: Look, line: Line) -> None:
    """Deleted words in no deletion, which Word shows or not as it likes."""
    report_tracked(line.story.reading.trail)


def _code(code: Element, _: Look, line: Line) -> None:
    fields = line.story.fields
    if fields and fields[-1].read is None:
        fields[-1].code += code.text or ""


def _page_number(_: Element, look: Look, line: Line) -> None:
    line.give(PageField("page", look.style), look)


def _note_mark(mark: Element, look: Look, line: Line) -> None:
    story, reading = line.story, line.story.reading
    kind: NoteKind = "footnote" if mark.tag == W + "footnoteReference" else "endnote"
    own = _own_mark(mark, look, line) if switched(mark, "customMarkFollows") else ""
    if story.kind != "body":
        reading.trail.error(
            "docx-note-place", "a note hangs on a page header, footer or other note", "Move it to the body"
        )
        return
    if not line.visible(look):
        return
    labels = reading.footnote_labels if kind == "footnote" else reading.endnote_labels
    key = f"{kind}-{len(reading.wanted) + 1}"
    reading.wanted.append(WantedNote(key, kind, attribute(mark, "id") or "", own))
    line.give(NoteMark(key, own or labels.next(), look.style, kind), look)


def _own_mark(mark: Element, look: Look, line: Line) -> str:
    """What the author has chosen to mark a note: the rest of the run, a star or a symbol."""
    rest = Line(line.look, line.story)
    _content(mark.itersiblings(), look, rest)
    return plain_text(rest.finished()).strip()


def _drawing(element: Element, look: Look, line: Line) -> None:
    if line.visible(look):
        figure, destination = drawing(element, line.story)
        anchor = element.find(WP + "anchor")
        if figure is not None and anchor is not None and figure.spot is None and line.story.kind != "head":
            line.give_beside(figure, destination)
            line.side = side(anchor, figure.width, line.story)
        elif figure is not None:
            line.give(figure, look, destination)
        else:
            line.hung = True
    else:
        line.story.reading.pass_over(element)


def _legacy(element: Element, look: Look, line: Line) -> None:
    if line.visible(look) and is_rule(element):
        line.ruled = True
    elif line.visible(look):
        figure = legacy_picture(element, line.story)
        if figure is not None:
            line.give(figure, look)
        else:
            line.hung = True
    else:
        line.story.reading.pass_over(element)


def _object(element: Element, _: Look, line: Line) -> None:
    line.hung = True
    line.story.reading.pass_over(element)
    line.story.reading.trail.error(
        "docx-object",
        "an embedded object (a spreadsheet, a PDF) stands in the text",
        "Replace it with text, a table or a picture with alt text",
    )


def _ruby(element: Element, look: Look, line: Line) -> None:
    line.story.reading.trail.error(
        "docx-ruby", "text carries a reading aid above it (ruby)", "Write the reading in brackets after the text"
    )
    with line.story.reading.deeper():
        for run in element.iterfind(f"{W}rubyBase/{W}r"):
            _content(run, look, line)
        for run in element.iterfind(f"{W}rt/{W}r"):
            _content(run, look, line)


def _today(_: Element, __: Look, line: Line) -> None:
    line.story.reading.trail.error(
        "docx-field", "a date that changes by itself stands in the text", "Type the date as text"
    )


_READERS: dict[str, Callable[[Element, Look, Line], None]] = {
    W + "tab": _tab,
    W + "ptab": _positional_tab,
    W + "br": _break,
    W + "cr": _break,
    W + "noBreakHyphen": _no_break_hyphen,
    W + "softHyphen": _soft_hyphen,
    W + "sym": _symbol,
    W + "delText": _deleted,
    W + "fldChar": field_mark,
    W + "instrText": _code,
    W + "pgNum": _page_number,
    W + "footnoteReference": _note_mark,
    W + "endnoteReference": _note_mark,
    W + "drawing": _drawing,
    W + "pict": _legacy,
    W + "object": _object,
    W + "ruby": _ruby,
    **{W + name: _today for name in ("dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong")},
}
_NOTHING = {
    _PROPERTIES,
    W + "annotationRef",
    W + "commentReference",
    W + "continuationSeparator",
    W + "delInstrText",
    W + "endnoteRef",
    W + "footnoteRef",
    W + "lastRenderedPageBreak",
    W + "separator",
}
