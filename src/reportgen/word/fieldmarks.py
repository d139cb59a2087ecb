"""The marks of a complex field as they are met: where it begins, where its result begins, where it ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import Text
from reportgen.word.fields import Field, Instruction, instruction
from reportgen.word.line import PAGE_NUMBERS
from reportgen.word.links import Destination
from reportgen.word.measures import attribute, is_on, value, whole
from reportgen.word.namespaces import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.cascade import Look
    from reportgen.word.line import Line

__all__ = ["field_mark", "finish", "show_result"]

_WITHOUT_RESULT = frozenset(("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "SYMBOL", "ADVANCE", "BARCODE"))
_BUTTONS = {"MACROBUTTON", "GOTOBUTTON"}
"""Fields that show the rest of their code, behind what a click on it does (17.16.5.20 and 33)."""

_SHOWS_NOTHING = frozenset(
    {
        *("ADDIN", "ASK", "NEXT", "NEXTIF", "PRINT", "PRIVATE", "RD", "SET", "SKIPIF", "TA", "TC", "XE", ""),
        *("FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT"),
    }
)
_DATES = {"DATE", "TIME"}
_PAGED = PAGE_NUMBERS | {"SECTION"}
_NUMERAL = re.compile(r"\d+|[ivxlcdm]+|([a-z])\1*", re.IGNORECASE)
"""A number as Word writes those of pages: 7, vii, or G."""

_NO_PAGE = ("Error! ", "Error: ")
"""What begins that which stands for the number where there is none."""


def field_mark(mark: Element, look: Look, line: Line) -> None:
    """A `w:fldChar`."""
    fields = line.story.fields
    kind = attribute(mark, "fldCharType")
    if mark in line.story.loose:
        line.story.reading.trail.error(
            "docx-field-broken", "a field is incomplete", "Delete the field in Word and insert it again"
        )
    elif kind == "begin":
        fields.append(Field(choice=_choice(mark)))
        _tick_box(mark, look, line)
    elif kind == "separate" and fields and fields[-1].read is None:
        fields[-1].computed = True
        show_result(fields[-1], line, is_words=_is_words(mark))
    elif kind == "end" and fields:
        field = fields[-1]
        if field.read is None:
            show_result(field, line)
        finish(field, look, line)


def _is_words(mark: Element) -> bool:
    """Whether more than a number stands in the result that begins behind this mark: LibreOffice writes the words of a
    line of the contents into the field of its number, and those of every link to a heading that the contents know.
    """
    run = mark.getparent()
    words = ""
    for behind in () if run is None else run.itersiblings(W + "r"):
        if behind.find(W + "tab") is not None:
            return True
        if behind.find(W + "fldChar") is not None:
            break
        words += "".join(text.text or "" for text in behind.iterchildren(W + "t"))
    return not words.startswith(_NO_PAGE) and not all(map(_NUMERAL.fullmatch, re.findall(r"\w+", words)))


def show_result(field: Field, line: Line, *, is_words: bool = False) -> None:
    """The code is read: from here on stands what the reader of the document sees."""
    trail = line.story.reading.trail
    read = instruction(field.code)
    if read.kind == "PAGEREF" and (is_words or "p" in read.switches):
        # The number at the end of a line is taken off with those of the others; "on page 3" and "below" are words.
        read = replace(read, kind="REF")
    field.read = read
    field.began = (line, len(line))
    outer = line.story.fields[: line.story.fields.index(field)]
    if read.kind in _PAGED:
        for other in outer:
            other.paged = other.paged or other.read is None
    if field.paged:
        trail.warning(
            "docx-field",
            "a field that reckons with page numbers shows the same on every page of the PDF",
            "Use PAGE and NUMPAGES only, or type the text",
        )
    if read.kind == "TOC":
        line.contents = True
    elif read.kind == "HYPERLINK":
        anchor, uri = read.switches.get("l", ""), read.arguments[0] if read.arguments else ""
        uri = f"{uri}#{anchor}" if uri and anchor else uri
        field.destination = Destination(uri, anchor, read.switches.get("o", ""))
    elif read.kind == "REF" and "h" in read.switches and (name := _bookmark(read, line)):
        field.destination = Destination(target=name)
    elif read.kind in _DATES:
        trail.warning("docx-date-field", "a date changes by itself in Word but not in the PDF", "Type the date as text")
    elif read.kind == "STYLEREF" and line.story.kind == "head" and (name := _styled(read, line)):
        field.styled = name
    elif read.kind == "SECTION" or (read.kind == "STYLEREF" and line.story.kind == "head"):
        trail.warning(
            "docx-field",
            f"the field {read.kind} shows the same on every page of the PDF",
            "Use PAGE and NUMPAGES only, or type the text",
        )


def _bookmark(read: Instruction, line: Line) -> str:
    """The bookmark that a field names; "" where there is none of that name."""
    return line.story.reading.anchors.get(read.arguments[0].lower(), "") if read.arguments else ""


def _styled(read: Instruction, line: Line) -> str:
    """The style that a `STYLEREF` names, in small letters; "" where none of paragraphs is called so (17.16.5.59)."""
    name = " ".join(read.arguments).lower()
    name = f"heading {name}" if name in set("123456789") else name
    return name if line.story.reading.cascade.styles.has_paragraphs(name) else ""


def finish(field: Field, look: Look, line: Line) -> None:
    """The field ends, and with it those that were begun within it and never ended."""
    if field.began == (line, len(line)):
        if words := field.choice or _on_button(field, line):
            line.give(Text(words, look.style), look)
        else:
            _without_result(field, line)
    if field.kind in PAGE_NUMBERS or field.styled:
        line.page_number(field, look)
    elif field.kind == "TOC":
        line.hung = True
    del line.story.fields[line.story.fields.index(field) :]


def _without_result(field: Field, line: Line) -> None:
    if field.kind == "TOC":
        line.story.reading.trail.warning(
            "docx-contents-empty",
            "a table of contents is empty",
            "Update it in Word (References, Update Table)",
        )
    elif field.kind == "EQ":
        line.story.reading.trail.error(
            "docx-equation", "an equation stands in the text", "Write it as text, or use a picture with alt text"
        )
    elif field.kind in _WITHOUT_RESULT:
        line.story.reading.trail.error(
            "docx-field", f"the field {field.kind} shows nothing outside Word", "Replace it with what it shows, as text"
        )
    elif not (field.computed or field.kind in _SHOWS_NOTHING | PAGE_NUMBERS or field.styled or _is_hidden(field)):
        line.story.reading.trail.warning(
            "docx-field", "a field was never worked out, and shows nothing", "Update the fields in Word (Ctrl+A, F9)"
        )


def _is_hidden(field: Field) -> bool:
    """Whether a field counts without showing its number."""
    return field.kind == "SEQ" and field.read is not None and "h" in field.read.switches


def _on_button(field: Field, line: Line) -> str:
    """The words of a button, which most often ask for something."""
    if field.kind not in _BUTTONS:
        return ""
    line.story.reading.trail.warning(
        "docx-placeholder",
        f"the words of a {field.kind} field stand in the text",
        "Click into them and write what they ask for, or type them as text",
    )
    return " ".join(field.code.split()[2:])


def _choice(mark: Element) -> str:
    """The chosen entry of an old form's list: its data hold the entries, and which of them (17.16.9)."""
    chosen = mark.find(f"{W}ffData/{W}ddList") if len(mark) else None
    if chosen is None:
        return ""
    entries = [value(entry) or "" for entry in chosen.iterchildren(W + "listEntry")]
    at = whole(value(chosen.find(W + "result")) or value(chosen.find(W + "default"))) or 0
    return entries[at] if 0 <= at < len(entries) else ""


def _tick_box(mark: Element, look: Look, line: Line) -> None:
    """A tick box of an old form has no result: its state stands in its data."""
    box = mark.find(f"{W}ffData/{W}checkBox") if len(mark) else None
    if box is None:
        return
    state = box.find(W + "checked")
    ticked = is_on(state if state is not None else box.find(W + "default"))
    # The field's code begins here; the box itself is shown.
    field = line.story.fields.pop()
    line.give(Text("☒" if ticked else "☐", look.style), look)
    line.story.fields.append(field)
