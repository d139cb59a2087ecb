"""Everything that one XML part of a Word file says: paragraphs across their runs, every other text, every attribute.

A paragraph is handed on as its readers see it, and once more with what Word keeps beside it: deleted text and the codes
of fields. Elements that a publishable file has no business to hold are faults.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from lxml import etree

from reportgen.scan.carried import Carried, Cell, Fault, Speech
from reportgen.scan.docx.places import Places
from reportgen.scan.format_words import is_format_uri, is_package_path, is_word_value
from reportgen.scan.prose import spaced

__all__ = ["read_part"]

# Transitional and strict files have two names for one namespace.
_WORD = re.compile(
    r"\{http://(?:schemas\.openxmlformats\.org/wordprocessingml/2006|purl\.oclc\.org/ooxml/wordprocessingml)/main\}"
)
_TRACKED = frozenset(
    """
    ins del moveFrom moveTo cellIns cellDel cellMerge rPrChange pPrChange tblPrChange trPrChange tcPrChange
    sectPrChange tblGridChange numberingChange tblPrExChange moveFromRangeStart moveToRangeStart
    """.split()
)
_COMMENTS = frozenset({"comment", "commentRangeStart", "commentReference"})
_REFUSED = {
    **dict.fromkeys(_TRACKED, ("tracked changes", "Accept or reject all changes")),
    **dict.fromkeys(_COMMENTS, ("comments", "Delete all comments")),
    "docVars": ("document variables", "Remove the document variables"),
    "attachedTemplate": ("a link to a template", "Detach the template"),
    "altChunk": ("an embedded document", "Paste its text instead"),
    "object": ("an embedded object", "Remove the object, or make it a picture"),
    "subDoc": ("a subdocument", "Paste its text instead"),
    "mailMerge": ("a mail merge source", "Finish the mail merge"),
    "recipientData": ("a mail merge source", "Finish the mail merge"),
    "dataBinding": ("a binding to hidden data", "Remove the content control, and keep its text"),
}
_HIDDEN = frozenset({"vanish", "specVanish"})
_OFF = frozenset({"0", "false", "off"})
_FETCHING_FIELD = re.compile(r"\b(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|DATABASE|MERGEFIELD|RD)\b")
_SHOWN = frozenset({"t"})
_KEPT_BESIDE = frozenset({"delText", "instrText", "delInstrText"})
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "ptab": " ", "noBreakHyphen": "-"}
_JOINED = frozenset({"text", "title", "desc"})
"""Elements of SVG whose text may stand in pieces."""
_MACHINE_TEXTS = frozenset(
    """
    language created modified Application AppVersion revision DocSecurity TotalTime Pages Words Characters Lines
    Paragraphs CharactersWithSpaces ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged posOffset align
    """.split()
)
_FONTS = frozenset({"rFonts", "font", "altName", "latin", "ea", "cs", "sym", "buFont"})
_STYLES = frozenset(
    """
    lsdException style pStyle rStyle tblStyle basedOn next link numStyleLink styleLink aliases
    """.split()
)
_CALLED_BY_ELEMENT = {
    "bookmarkStart": "bookmark",
    "alias": "content control",
    "tag": "content control",
    "lvlText": "numbering",
    "docVar": "document variable",
    "listEntry": "form field",
    "listItem": "content control",
    "helpText": "form field",
    "statusText": "form field",
    "default": "form field",
    "dataBinding": "content control",
    "query": "mail merge source",
    "connectString": "mail merge source",
    "mailSubject": "mail merge source",
    "permStart": "permission to edit",
    "textpath": "watermark",
    "property": "custom property",
    "name": "style",
}
"""What a person calls what an element says in its attributes."""
_CALLED_BY_ATTRIBUTE = {
    "descr": "alternative text",
    "title": "title of a picture",
    "alt": "alternative text",
    "tooltip": "screen tip of a link",
    "Target": "where a link leads",
    "anchor": "where a link leads",
    "author": "author of a change or comment",
    "initials": "author of a change or comment",
    "userId": "author of a change or comment",
    "string": "watermark",
    "tblCaption": "alternative text of a table",
    "tblDescription": "alternative text of a table",
    "instr": "field code",
    "displayText": "content control",
    "typeface": "font",
}
"""The same by the name of the attribute."""
_PEOPLES_ELEMENTS = frozenset(_CALLED_BY_ELEMENT) - {"name", "dataBinding"}
_PEOPLES_ATTRIBUTES = frozenset(_CALLED_BY_ATTRIBUTE) - {"typeface"}
_MEASURE = re.compile(r"[-+]?\d[\d.,%-]{0,6}|#?(?=[A-F]*\d)[\dA-F]{6}|#?[0A-F]{6}|[\dA-F]{8}")
_TYPING_RUN = re.compile(r"[\dA-F]{8}")
_BOOKMARK = re.compile(r"(?:_Toc)?\d{1,3}|X[\da-f]{39}")
"""A bookmark by its number, and as the contents call it: so few digits are nobody's number. Or by a digest, as Pandoc
calls those whose heading is long."""
_OF_PAGES = re.compile(
    r" ?(?:PAGEREF _Toc\d{1,3} \\h|(?:PAGE|NUMPAGES|SECTIONPAGES)(?: +\\\* ?(?:MERGEFORMAT|Arabic))*) *"
)
"""The code of a field that says on which page such a bookmark is, which page this is, or how many there are."""
_SHOWS_A_SIGN = re.compile(r"\s*SYMBOL\s+(?:0x([\dA-F]{1,5})|(\d{1,6}))\b", re.IGNORECASE)
"""The code of a field that shows one sign, by its number (ISO/IEC 29500-1, 17.16.5.62)."""
_SPELT = re.compile(r"(?:[\dA-F]{2}){3,20}", re.IGNORECASE)
"""What may be the figures of letters in what says a colour, a run of typing or the shapes of a font."""
_PROPERTIES = frozenset(
    """
    title subject creator keywords description lastModifiedBy category contentStatus identifier version Manager
    Company HyperlinkBase Template
    """.split()
)
_SIGNED = frozenset({"creator", "lastModifiedBy", "Manager", "Company"})
"""Where Word puts who wrote a file and who saved it last: a name of nobody's that a reader should learn."""
_PREFIX = re.compile(rb"""xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']""")
_KNOWN_PREFIX = re.compile(r"[a-z]{1,3}\d{0,3}(?:se|cex|cid|du|sdtdh|sdtfl)?|adec|asvg|aink|cprops|dcmitype|dcterms|"
                           r"oel|ovml|pic|vt|xsi|xml|sl|svg|wne|dgm|dsp|cdr|xdr|xlink|rdf|cc|sodipodi|inkscape|"
                           r"loext|calcext|wp14|am3d|cx\d?|w10|emma|thm15|c14|c15|c16|c16r\d|a14|ns\d*")  # fmt: skip


def read_part(root: etree._Element, data: bytes, story: str, headings: frozenset[str]) -> Iterator[Carried | Fault]:
    """Every text of a part with its place, and every fault.

    Args:
        root: the part, parsed.
        data: its bytes, for what parsing hides.
        story: what Word calls the part; "" for the body.
        headings: ids of the styles of headings.
    """
    yield from _namespaces(data, story)
    yield from _Part(story, headings).read(root)


def _namespaces(data: bytes, story: str) -> Iterator[Carried]:
    for prefix, uri in dict.fromkeys(_PREFIX.findall(data)):
        name, address = prefix.decode("utf-8", "replace"), uri.decode("utf-8", "replace")
        if not _KNOWN_PREFIX.fullmatch(name or "w"):
            yield Carried(_at(story, "name of the mark-up"), name, Speech.MACHINE)
        if not is_format_uri(address):
            yield Carried(_at(story, "name of the mark-up"), address, Speech.MACHINE)


@lru_cache(maxsize=4096)
def _split(name: str) -> tuple[str, str]:
    """A name's namespace and its local part."""
    space, _, local = name.rpartition("}")
    return space[1:], local


@lru_cache(maxsize=256)
def _is_foreign(space: str) -> bool:
    """Whether a namespace is none of the format's, so that names in it can be anybody's."""
    return bool(space) and not is_format_uri(space)


class _Paragraph:
    """What has been read of an open paragraph: as it is shown, and with what is kept beside it."""

    __slots__ = ("beside", "cell", "place", "shown")

    def __init__(self, place: str, cell: Cell | None) -> None:
        self.place = place
        self.cell = cell
        self.shown: list[str] = []
        self.beside: list[str] | None = None

    def add(self, text: str) -> None:
        self.shown.append(text)
        if self.beside is not None:
            self.beside.append(text)

    def add_beside(self, text: str) -> None:
        if _OF_PAGES.fullmatch(text):
            return
        if self.beside is None:
            self.beside = list(self.shown)
        self.beside.append(text)
        if sign := _SHOWS_A_SIGN.match(text):
            self.add(_sign(sign))


class _Part:
    """The walk through one part."""

    def __init__(self, story: str, headings: frozenset[str]) -> None:
        self._story = story
        self._places = Places(story, headings)
        self._open: list[_Paragraph] = []
        self._seen: set[tuple[str, str, str]] = set()
        self._names: set[str] = set()
        self._spelt: list[str] = []
        self._faults: dict[tuple[str, str], str] = {}

    def read(self, root: etree._Element) -> Iterator[Carried | Fault]:
        for event, element in etree.iterwalk(root, events=("start", "end")):
            space, local = _split(element.tag)
            if event == "start":
                if local in _STRUCTURE:
                    self._places.start(local, element)
                    if local == "p":
                        self._open.append(_Paragraph(self._places.here, self._places.cell))
                if local in _LOOKED_AT:
                    self._look(element, local, space)
                yield from self._text(element, local)
                if element.attrib:
                    yield from self._attributes(element, local)
                if element.tag not in self._names:
                    self._names.add(element.tag)
                    if _is_foreign(space):
                        yield Carried(_at(self._place(), "name of the mark-up"), local, Speech.MACHINE)
            else:
                if local in _STRUCTURE:
                    if local == "p":
                        yield from _finished(self._open.pop())
                    self._places.end(local)
                tail = element.tail
                if tail and not tail.isspace():
                    yield Carried(_at(self._place(), "between elements"), tail)
        if self._spelt:
            yield Carried(_at(self._story, "colours and numbers of typing, as letters"), "".join(self._spelt),
                          Speech.MACHINE)  # fmt: skip
        for (what, remedy), place in self._faults.items():
            yield Fault("scan-structure", place, f"the file holds {what}", remedy)

    def _place(self) -> str:
        return self._open[-1].place if self._open else self._story

    def _text(self, element: etree._Element, local: str) -> Iterator[Carried]:
        text = element.text
        if self._open:
            if local in _SHOWN:
                self._open[-1].add(text or "")
                return
            if local in _KEPT_BESIDE:
                self._open[-1].add_beside(text or "")
                return
            if local in _SIGNS:
                self._open[-1].add(_SIGNS[local])
            elif local == "sym":
                code = _value(element, "char")
                self._open[-1].add(chr(int(code, 16)) if re.fullmatch(r"[\dA-Fa-f]{1,5}", code) else "")
            elif local == "fldSimple" and (sign := _SHOWS_A_SIGN.match(_value(element, "instr"))):
                self._open[-1].add(_sign(sign))
        if local in _JOINED and len(element):
            yield Carried(_at(self._place(), local), "".join(map(str, element.itertext())))
        if text and not text.isspace():
            speech = Speech.MACHINE if local in _MACHINE_TEXTS else Speech.WORDS
            if self._story == "properties" and local in _PROPERTIES:
                speech = Speech.PROSE if local in _SIGNED else speech
                yield Carried(f"property: {local}", text, speech)
            else:
                yield Carried(self._place() or "outside every paragraph", text, speech)

    def _attributes(self, element: etree._Element, local: str) -> Iterator[Carried]:
        seen = self._seen
        for name, said in element.items():
            what = (local, str(name), str(said))
            if what in seen:
                continue
            seen.add(what)
            space, key = _split(str(name))
            if _is_foreign(space):
                yield Carried(_at(self._place(), "name of the mark-up"), key, Speech.MACHINE)
            value = str(said)
            if value.startswith("data:"):
                self._refuse("a file within an address", "Take it out, or embed it as a picture")
            if _SPELT.fullmatch(value) and (letters := bytes.fromhex(value)).isalpha():
                self._spelt.append(letters.decode("ascii"))
            if _is_silent(local, key, value):
                continue
            speech = _speech(local, key)
            called = _CALLED_BY_ATTRIBUTE.get(key) or _CALLED_BY_ELEMENT.get(local) or "attribute"
            if local == "docPr" and key == "name":
                called = "name of a picture"
            place = _at(self._place(), called)
            yield Carried(place, value, speech)
            if "%" in value:
                yield Carried(place, unquote(value), speech)

    def _look(self, element: etree._Element, local: str, space: str) -> None:
        if local == "Relationship":
            if element.get("TargetMode") == "External" and not _is_plain_link(element):
                self._refuse("a reference to a file outside itself", "Embed it, or take it out")
            elif _is_thumbnail(element):
                self._refuse("a thumbnail", "Save without a thumbnail")
        elif not _WORD.match(f"{{{space}}}"):
            return
        elif local in _REFUSED:
            self._refuse(*_REFUSED[local])
        elif local in _HIDDEN:
            if (_value(element, "val") or "true").lower() not in _OFF:
                self._refuse("hidden text", "Delete the hidden text, or show it")
        elif _FETCHING_FIELD.search((element.text if local == "instrText" else _value(element, "instr")) or ""):
            self._refuse("a field that fetches text from elsewhere", "Turn the field into plain text")

    def _refuse(self, what: str, remedy: str) -> None:
        self._faults.setdefault((what, remedy), self._place())


_STRUCTURE = frozenset({"p", "tbl", "tr", "tc", "footnote", "endnote", "comment", "docPart"})
_LOOKED_AT = frozenset(_REFUSED) | _HIDDEN | {"Relationship", "instrText", "fldSimple"}


def _finished(paragraph: _Paragraph) -> Iterator[Carried]:
    shown = spaced("".join(paragraph.shown))
    if shown:
        yield Carried(paragraph.place, shown, Speech.PROSE, cell=paragraph.cell)
    if paragraph.beside is not None:
        place = f"{paragraph.place}, with its deleted text and field codes"
        yield Carried(place, spaced("".join(paragraph.beside)), Speech.WORDS)


def _is_silent(element: str, key: str, value: str) -> bool:
    """Whether an attribute says a measure, a colour, a place of the file, or what no person has written."""
    if is_package_path(value) or (key in {"Id", "id"} and is_package_path(f"{value}.xml")):
        return True
    if element == "bookmarkStart" or key == "anchor":
        return _BOOKMARK.fullmatch(value) is not None
    if key in _PEOPLES_ATTRIBUTES or element in _PEOPLES_ELEMENTS:
        return False
    if key.startswith("rsid"):
        return _TYPING_RUN.fullmatch(value) is not None
    return _MEASURE.fullmatch(value) is not None or is_word_value(value) or is_format_uri(value)


def _speech(element: str, attribute: str) -> Speech:
    if element in _FONTS or attribute == "typeface" or element in _STYLES or element == "name":
        return Speech.VOCABULARY
    if attribute in _PEOPLES_ATTRIBUTES or element in _PEOPLES_ELEMENTS or (attribute == "name" and element == "docPr"):
        return Speech.WORDS
    return Speech.MACHINE


def _is_plain_link(relation: etree._Element) -> bool:
    target = (relation.get("Target") or "").lower()
    is_link = (relation.get("Type") or "").endswith("/hyperlink")
    return is_link and target.startswith(("https://", "http://", "mailto:"))


def _is_thumbnail(relation: etree._Element) -> bool:
    """Whether a part is one that `package.py` does not know by its name."""
    is_one = (relation.get("Type") or "").endswith("/thumbnail")
    return is_one and "docProps/thumbnail" not in (relation.get("Target") or "")


def _value(element: etree._Element, name: str) -> str:
    """An attribute of WordprocessingML, whichever of its namespaces."""
    return next((str(value) for key, value in element.items() if str(key).endswith(f"}}{name}")), "")


def _sign(said: re.Match[str]) -> str:
    number = int(said[1], 16) if said[1] else int(said[2])
    return chr(number) if number <= 0x10FFFF else ""


def _at(place: str, more: str) -> str:
    return f"{place}, {more}" if place else more
