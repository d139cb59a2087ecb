"""Everything that a DOCX carries: every part, every text node and attribute, names and comments of the archive.

What cannot be read is a fault, and so is what a publishable file has no business to hold: comments, tracked
changes, hidden text, embedded files, parts that nothing refers to.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.format_words import is_package_path
from reportgen.scan.pictures import picture_faults
from reportgen.scan.xml import parse_xml, side_remarks

__all__ = ["read_docx"]

# Transitional and strict files have two names for one namespace.
_WORD = re.compile(
    r"\{http://(?:schemas\.openxmlformats\.org/wordprocessingml/2006|purl\.oclc\.org/ooxml/wordprocessingml)/main\}"
)
_LARGEST = 300_000_000
_CONTENT_TYPES = "[Content_Types].xml"
_PICTURES = (".png", ".jpg", ".jpeg")
# Embedded fonts are obfuscated binaries without text of the document.
_SILENT = (".odttf",)
_FORBIDDEN_PARTS = (
    (re.compile(r"word/comments\w*\.xml|word/people\.xml", re.IGNORECASE), "comments", "Delete all comments"),
    (re.compile(r"customXml/", re.IGNORECASE), "custom XML", "Remove the custom XML in Word's document inspector"),
    (re.compile(r"docProps/custom\.xml", re.IGNORECASE), "custom properties",
     "Remove them in Word's document inspector"),
    (re.compile(r"docProps/thumbnail", re.IGNORECASE), "a thumbnail", "Save without a thumbnail"),
    (re.compile(r"word/(?:embeddings|activeX|glossary|printerSettings)/|vbaProject", re.IGNORECASE),
     "an embedded object, building block or macro", "Remove it in Word"),
)  # fmt: skip
_TRACKED = frozenset(
    """
    ins del moveFrom moveTo cellIns cellDel cellMerge rPrChange pPrChange tblPrChange trPrChange tcPrChange
    sectPrChange tblGridChange numberingChange tblPrExChange moveFromRangeStart moveToRangeStart
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_COMMENTS = frozenset({"comment", "commentRangeStart", "commentReference"})
_REFUSED_ELEMENTS = {
    "docVars": ("document variables", "Remove the document variables"),
    "attachedTemplate": ("a link to a template", "Detach the template"),
    "altChunk": ("an embedded document", "Paste its text instead"),
    "object": ("an embedded object", "Remove the object, or make it a picture"),
    "subDoc": ("a subdocument", "Paste its text instead"),
    "mailMerge": ("a mail merge source", "Finish the mail merge"),
    "dataBinding": ("a binding to hidden data", "Remove the content control, and keep its text"),
}
_HIDDEN = frozenset({"vanish", "specVanish"})
_OFF = frozenset({"0", "false", "off"})
_FETCHING_FIELD = re.compile(r"\b(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|DATABASE|MERGEFIELD|RD)\b")
_TEXT = frozenset({"t", "delText", "instrText", "delInstrText"})
_SPACE = frozenset({"tab", "br", "cr", "ptab"})
_FONT_ELEMENTS = frozenset({"rFonts", "font", "altName", "latin", "ea", "cs", "sym", "buFont"})
_STYLE_ELEMENTS = frozenset(
    """
    lsdException style pStyle rStyle tblStyle basedOn next link numStyleLink styleLink aliases name
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_PEOPLES_WORDS = frozenset(
    """
    descr title name alt tooltip alias tag author initials Target string anchor bookmark tblCaption tblDescription
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_MACHINE_ELEMENTS = frozenset({"language", "created", "modified", "Application", "AppVersion", "revision"})
_KNOWN_PART = re.compile(
    r"(?:word/(?:_rels/)?(?:document|styles|settings|fontTable|numbering|webSettings|footnotes|endnotes|comments|people|"
    r"(?:header|footer|theme/theme|media/image)\d*)|docProps/(?:core|app|custom)|_rels/|\[Content_Types\])"
    r"\.(?:xml|rels|xml\.rels|png|jpeg|jpg|svg)"
)
_NUMERIC = re.compile(r"[\dA-Fa-f.,%#-]*")
_NAMING = frozenset({"Type", "ContentType", "uri"})
_STANDARD = re.compile(
    r"(?:https?://(?:schemas\.|purl\.org/|purl\.oclc\.org/|www\.w3\.org/)|application/vnd\.|urn:schemas)"
)


def read_docx(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a DOCX with its place, and every fault. Never raises on bad bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from _archive(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        yield Fault("scan-unreadable", "", f"the file is no DOCX that can be read ({type(error).__name__})",
                    "Make the file again")  # fmt: skip


def _archive(archive: zipfile.ZipFile) -> Iterator[Carried | Fault]:
    members = archive.infolist()
    names = [member.filename for member in members]
    if sum(member.file_size for member in members) > _LARGEST:
        yield Fault("scan-unreadable", "", "the file unpacks to more than the scan can look into", "Make it smaller")
        return
    if len(set(names)) != len(names):
        yield Fault("scan-structure", "", "two parts of the file have one name", "Save the file again in Word")
    yield Carried("comment of the archive", archive.comment.decode("utf-8", "replace"))
    for member in members:
        if not is_package_path(member.filename):
            yield Carried("name of a part", member.filename, Speech.MACHINE)
        yield Carried("comment of a part", member.comment.decode("utf-8", "replace"))
    parts = {name: archive.read(name) for name in names if not name.endswith("/")}
    reached = _reached(parts)
    for name, data in parts.items():
        for pattern, what, remedy in _FORBIDDEN_PARTS:
            if pattern.match(name):
                yield Fault("scan-structure", _place(name), f"the file holds {what}", remedy)
        if name not in reached and name != _CONTENT_TYPES:
            yield Fault("scan-structure", _place(name), "the file holds a part that nothing refers to",
                        "Save the file again in Word")  # fmt: skip
        yield from _part(name, data)


def _place(name: str) -> str:
    """A part's name for a problem: only names of the format itself, since a part's name can hold anything."""
    return name if _KNOWN_PART.fullmatch(name) else "a part"


def _tag(element: etree._Element) -> str:
    """An element's name for a problem: only names of the format itself, as above."""
    return _local(element) if _STANDARD.match(str(etree.QName(element).namespace)) else "an element"


def _part(name: str, data: bytes) -> Iterator[Carried | Fault]:
    lower = name.lower()
    if lower.endswith(_PICTURES):
        yield from picture_faults(data, _place(name))
    elif lower.endswith((".xml", ".rels", ".svg")):
        root = parse_xml(data)
        if root is None:
            yield Fault("scan-unreadable", _place(name), "a part of the file cannot be read", "Save the file again")
            return
        for remark in side_remarks(data):
            yield Carried(f"{_place(name)} comment of the mark-up", remark)
        yield from _texts(root, name)
        yield from _attributes(root, name)
        yield from _structure(root, name)
    elif not lower.endswith(_SILENT):
        yield Fault("scan-unknown-part", _place(name), "the file holds a part of a kind that the scan does not know",
                    "Remove the object in Word")  # fmt: skip


def _reached(parts: dict[str, bytes]) -> set[str]:
    """The parts that can be reached by relationships, with the relationship parts themselves."""
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        source = waiting.pop()
        folder, base = posixpath.split(source)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        root = parse_xml(parts[rels]) if rels in parts else None
        if root is None or rels in reached:
            continue
        reached.add(rels)
        for relation in root:
            target = relation.get("Target")
            if target is None or relation.get("TargetMode") == "External":
                continue
            part = (
                posixpath.normpath(posixpath.join(folder, unquote(target))).lstrip("/")
                if not target.startswith("/")
                else target[1:]
            )
            if part in parts and part not in reached:
                reached.add(part)
                waiting.append(part)
    return reached


# Texts


def _texts(root: etree._Element, name: str) -> Iterator[Carried]:
    place = _place(name)
    number = 0
    for element in root.iter():
        if _local(element) == "p":
            number += 1
            yield Carried(f"{place} paragraph {number}", _joined(element), Speech.PROSE)
        elif element.text and not element.text.isspace() and _local(element) not in _TEXT:
            speech = Speech.MACHINE if _local(element) in _MACHINE_ELEMENTS else Speech.WORDS
            yield Carried(f"{place} {_tag(element)}", element.text, speech)
        if element.tail and not element.tail.isspace():
            yield Carried(f"{place} between elements", element.tail)
    # Text outside every paragraph is no part of the format, and still there.
    for element in root.iter():
        if _local(element) in _TEXT and not _in_paragraph(element):
            yield Carried(f"{place} {_tag(element)}", element.text or "")


def _joined(paragraph: etree._Element) -> str:
    """A paragraph's characters across its runs, deleted and field text included, text boxes left to themselves."""
    pieces: list[str] = []
    for element in _within(paragraph):
        local = _local(element)
        if local in _TEXT:
            pieces.append(element.text or "")
        elif local in _SPACE:
            pieces.append(" ")
        elif local == "noBreakHyphen":
            pieces.append("-")
        elif local == "sym":
            code = _value(element, "char") or ""
            pieces.append(chr(int(code, 16)) if re.fullmatch(r"[\dA-Fa-f]{1,5}", code) else "")
    return "".join(pieces)


def _within(paragraph: etree._Element) -> Iterator[etree._Element]:
    for child in paragraph:
        if _local(child) != "p":
            yield child
            yield from _within(child)


def _in_paragraph(element: etree._Element) -> bool:
    return any(_local(above) == "p" for above in element.iterancestors())


def _attributes(root: etree._Element, name: str) -> Iterator[Carried]:
    place = _place(name)
    seen: set[tuple[str, str, str]] = set()
    for element in root.iter():
        local = _local(element)
        for attribute, value in element.attrib.items():
            key = etree.QName(str(attribute)).localname
            text = str(value)
            if (
                key.startswith("rsid")
                or _NUMERIC.fullmatch(text)
                or is_package_path(text)
                or (key in _NAMING and _STANDARD.match(text))
                or (local, key, text) in seen
            ):
                continue
            seen.add((local, key, text))
            tag = _tag(element)
            where = f"{place} attribute of {tag}"
            yield Carried(where, text, _speech(local, key))
            if "%" in text:
                yield Carried(where, unquote(text), _speech(local, key))


def _speech(element: str, attribute: str) -> Speech:
    if element in _FONT_ELEMENTS or attribute == "typeface" or element in _STYLE_ELEMENTS:
        return Speech.VOCABULARY
    return Speech.WORDS if attribute in _PEOPLES_WORDS else Speech.MACHINE


# Structure


def _structure(root: etree._Element, name: str) -> Iterator[Fault]:
    place = _place(name)
    found: dict[str, tuple[str, str]] = {}
    for element in root.iter():
        local = _local(element)
        if _WORD.match(str(element.tag)):
            if local in _TRACKED:
                found["tracked"] = ("tracked changes", "Accept or reject all changes")
            elif local in _COMMENTS:
                found["comments"] = ("comments", "Delete all comments")
            elif local in _HIDDEN and (_value(element, "val") or "true").lower() not in _OFF:
                found["hidden"] = ("hidden text", "Delete the hidden text, or show it")
            elif local in _REFUSED_ELEMENTS:
                found[local] = _REFUSED_ELEMENTS[local]
            elif local == "instrText" and _FETCHING_FIELD.search(element.text or ""):
                found["field"] = ("a field that fetches text from elsewhere", "Turn the field into plain text")
        if local == "Relationship" and element.get("TargetMode") == "External":
            target = element.get("Target") or ""
            is_link = (element.get("Type") or "").endswith("/hyperlink")
            if not (is_link and target.lower().startswith(("https://", "http://", "mailto:"))):
                found["external"] = ("a reference to a file outside itself", "Embed it, or take it out")
    for what, remedy in found.values():
        yield Fault("scan-structure", place, f"the file holds {what}", remedy)


def _value(element: etree._Element, name: str) -> str | None:
    """An attribute of WordprocessingML, whichever of its namespaces."""
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith(f"}}{name}")), None)


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
