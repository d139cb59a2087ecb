"""Everything that a DOCX carries: every part by its content, every byte between the parts, names and comments.

What cannot be read is a fault, and so is what a publishable file has no business to hold: comments, tracked changes,
hidden text, embedded files, parts that nothing refers to. What is refused is looked into all the same, as far as it can
be, so that all its problems are told at once.
"""

from __future__ import annotations

import base64
import binascii
import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.docx.part import read_part
from reportgen.scan.docx.places import heading_styles, running_heads, story_of
from reportgen.scan.format_words import is_package_path
from reportgen.scan.ours import is_ours
from reportgen.scan.within.binary import words_in
from reportgen.scan.within.compressed import behind
from reportgen.scan.within.font_names import named_by
from reportgen.scan.within.nested import ZIP_START, read_nested, too_much
from reportgen.scan.within.pictures import read_picture_file
from reportgen.scan.within.xml import parse_xml, side_remarks

__all__ = ["read_docx"]

_LARGEST = 300_000_000
_CONTENT_TYPES = "[Content_Types].xml"
_ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins: a Word file with a password, an old one, or an embedded object."""
_AGAIN = "Save the file again in Word"
_REFUSED_PARTS = (
    (re.compile(r"word/(?:embeddings|activeX|glossary|printerSettings)/|.*vbaProject", re.IGNORECASE),
     "an embedded object, building block or macro", "Remove it in Word"),
    (re.compile(r"docProps/thumbnail", re.IGNORECASE), "a thumbnail", "Save without a thumbnail"),
    (re.compile(r"customXml/", re.IGNORECASE), "custom XML", "Remove the custom XML in Word's document inspector"),
    (re.compile(r"_xmlsignatures/", re.IGNORECASE), "a digital signature", "Remove the signature in Word"),
)  # fmt: skip
_REFUSED_UNLESS_EMPTY = (
    (re.compile(r"word/comments\w*\.xml|word/people\.xml", re.IGNORECASE), "comments", "Delete all comments"),
    (re.compile(r"docProps/custom\.xml", re.IGNORECASE), "custom properties",
     "Remove them in Word's document inspector"),
)  # fmt: skip
_SOURCES = "customXml/item1.xml"
_OF_SOURCES = frozenset({_SOURCES, "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"})
_NO_SOURCES = "{http://schemas.openxmlformats.org/officeDocument/2006/bibliography}Sources"
"""What Word keeps in any file in which somebody has looked at its list of sources: what it says of itself is read."""
_PICTURE_NAMES = (".png", ".jpg", ".jpeg")
_PICTURE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_XML_NAMES = (".xml", ".rels", ".svg")
_FONT_NAMES = (".odttf", ".ttf", ".otf")
_PACKED_DRAWING = re.compile(rb"""gfxdata\s*=\s*["']([^"']*)""")
"""A drawing that Word keeps in its newer form beside the older one, as a zip file in base 64."""
_WORDS = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>[^<]*[0-9A-Za-z\x80-\xff]")
_LINE_END = re.compile(rb"&#\w+;|\s")
_END = b"PK\x05\x06"
_NO_DAY = (1980, 1, 1)
"""The first day that an archive can tell, which stands for none."""
_LOCAL_HEADER = 30
_DESCRIBED_BEHIND = 1 << 3
"""The flag of a member whose description follows its data (APPNOTE.TXT, 4.4.4 and 4.3.9)."""


def read_docx(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a DOCX with its place, and every fault. Never raises on bad bytes."""
    if content.startswith(_ENCRYPTED):
        yield Fault("scan-unreadable", "", "the file has a password, or is of an old version of Word",
                    "Take the password off, or save it as .docx")  # fmt: skip
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from _archive(archive, content)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        yield Fault("scan-unreadable", "", f"the file is no DOCX that can be read ({type(error).__name__})",
                    "Make the file again")  # fmt: skip


def _archive(archive: zipfile.ZipFile, content: bytes) -> Iterator[Carried | Fault]:
    members = archive.infolist()
    if fault := too_much(archive, _LARGEST):
        yield fault
        return
    names = [member.filename for member in members]
    if len(set(names)) != len(names):
        yield Fault("scan-structure", "", "two parts of the file have one name", _AGAIN)
    yield from _around(archive, content)
    read = [(member.filename, archive.read(member)) for member in members if not member.filename.endswith("/")]
    parts = dict(read)
    reached = _reached(parts)
    if any(name.startswith("word/media/") for name in parts) and not _WORDS.search(parts.get("word/document.xml", b"")):
        yield Fault("scan-unreadable", "", "the file is nothing but pictures, and words in them cannot be read",
                    "Make it again with its text, or take it out")  # fmt: skip
    headings = heading_styles(parse_xml(parts.get("word/styles.xml", b"")))
    stories = _running_heads(parts)
    no_sources = _lists_no_sources(parts.get(_SOURCES, b""))
    for name, data in read:
        place = stories.get(name) or story_of(name)
        if name not in reached and name != _CONTENT_TYPES:
            yield Fault("scan-structure", place, "the file holds a part that nothing refers to", _AGAIN)
        if name.startswith("docProps/thumbnail") and is_ours(data):
            continue
        for pattern, what, remedy in _REFUSED_PARTS:
            if pattern.match(name) and not (name in _OF_SOURCES and no_sources):
                yield Fault("scan-structure", place, f"the file holds {what}", remedy)
        yield from _part(name, data, place, headings)


def _lists_no_sources(data: bytes) -> bool:
    """Whether custom XML is the list of a document's sources with none in it."""
    root = parse_xml(data)
    return root is not None and root.tag == _NO_SOURCES and not len(root) and not root.text


def _around(archive: zipfile.ZipFile, content: bytes) -> Iterator[Carried | Fault]:
    """What an archive holds beside its members' data: names, comments, extra fields, bytes of no member."""
    for day in sorted({member.date_time[:3] for member in archive.infolist()} - {_NO_DAY}):
        yield Carried("time stamp of a part", "-".join(f"{number:02}" for number in day), Speech.MACHINE)
    yield Carried("comment of the archive", archive.comment.decode("utf-8", "replace"))
    end = content.rfind(_END)
    last = 0
    stray = content[end + 22 + len(archive.comment) :]
    for member in sorted(archive.infolist(), key=lambda member: member.header_offset):
        if not is_package_path(member.filename):
            yield Carried("name of a part", member.filename, Speech.MACHINE)
        yield Carried("comment of a part", member.comment.decode("utf-8", "replace"))
        start = member.header_offset
        header = content[start : start + _LOCAL_HEADER]
        name_length, extra_length = (int.from_bytes(header[at : at + 2], "little") for at in (26, 28))
        data = start + _LOCAL_HEADER + name_length + extra_length
        for extra in (member.extra, content[data - extra_length : data]):
            for text in words_in(extra):
                yield Carried("extra field of a part", text)
        stray += content[last:start]
        last = data + member.compress_size
        if member.compress_type == zipfile.ZIP_DEFLATED:
            stray += behind(content[data:last], member.file_size, headed=False)[0]
        else:
            stray += content[data + member.file_size : last]
        last += _description(member, content, last)
    directory = end - int.from_bytes(content[end + 12 : end + 16], "little")
    stray += content[last:directory]
    if stray:
        yield Fault("scan-structure", "", "bytes of the file belong to none of its parts", _AGAIN)
        for text in words_in(stray):
            yield Carried("bytes of no part", text)


def _description(member: zipfile.ZipInfo, content: bytes, at: int) -> int:
    """How long the description is that follows a member's data, in bytes."""
    if member.flag_bits & _DESCRIBED_BEHIND:
        for width in (8, 4):
            sizes = (size.to_bytes(width, "little") for size in (member.compress_size, member.file_size))
            said = member.CRC.to_bytes(4, "little") + b"".join(sizes)
            for signed in (b"PK\x07\x08" + said, said):
                if content.startswith(signed, at):
                    return len(signed)
    return 0


def _part(name: str, data: bytes, place: str, headings: frozenset[str]) -> Iterator[Carried | Fault]:
    lower = name.lower()
    if data.startswith(_PICTURE_STARTS) or lower.endswith(_PICTURE_NAMES):
        yield from read_picture_file(data, place)
    elif data.startswith(ZIP_START):
        yield Fault("scan-unknown-part", place, "the file holds a file within it", "Remove the object in Word")
        yield from read_nested(data, f"{place}, file within it")
    elif lower.endswith(_XML_NAMES):
        yield from _xml(name, data, place, headings)
    elif lower.endswith(_FONT_NAMES) and name.startswith("word/fonts/"):
        # Glyphs are no text of the document; what the font says of itself is.
        for text in (*words_in(data), *named_by(data)):
            yield Carried(place, text, Speech.VOCABULARY)
    else:
        yield Fault("scan-unknown-part", place, "the file holds a part of a kind that the scan does not know",
                    "Remove the object in Word")  # fmt: skip
        yield from read_nested(data, place)


def _xml(name: str, data: bytes, place: str, headings: frozenset[str]) -> Iterator[Carried | Fault]:
    root = parse_xml(data)
    if root is None:
        yield Fault("scan-unreadable", place, "a part of the file cannot be read", _AGAIN)
        for text in words_in(data):
            yield Carried(place, text)
        return
    for pattern, what, remedy in _REFUSED_UNLESS_EMPTY:
        if pattern.match(name) and len(root):
            yield Fault("scan-structure", place, f"the file holds {what}", remedy)
    for remark in side_remarks(data):
        yield Carried(_joined(place, "comment of the mark-up"), remark)
    yield from read_part(root, data, place, headings)
    for packed in _PACKED_DRAWING.findall(data):
        yield from read_nested(_unpacked(packed), _joined(place, "drawing kept a second time"))


def _unpacked(packed: bytes) -> bytes:
    """What an attribute holds in base 64; the attribute itself where it is something else."""
    try:
        return base64.b64decode(_LINE_END.sub(b"", packed))
    except binascii.Error:
        return packed


# Relationships


def _relations(part: str, parts: Mapping[str, bytes]) -> dict[str, str]:
    """The parts that a part refers to, by the id of the relationship."""
    folder, base = posixpath.split(part)
    root = parse_xml(parts.get(posixpath.join(folder, "_rels", f"{base}.rels"), b""))
    found: dict[str, str] = {}
    for relation in root if root is not None else ():
        target = relation.get("Target")
        if target is not None and relation.get("TargetMode") != "External":
            whole = target[1:] if target.startswith("/") else posixpath.join(folder, unquote(target))
            found[relation.get("Id") or ""] = posixpath.normpath(whole).lstrip("/")
    return found


def _reached(parts: Mapping[str, bytes]) -> set[str]:
    """The parts that can be reached by relationships, with the relationship parts themselves."""
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        source = waiting.pop()
        folder, base = posixpath.split(source)
        reached.add(posixpath.join(folder, "_rels", f"{base}.rels"))
        for part in _relations(source, parts).values():
            if part in parts and part not in reached:
                reached.add(part)
                waiting.append(part)
    return reached


def _running_heads(parts: Mapping[str, bytes]) -> dict[str, str]:
    body = "word/document.xml"
    root = parse_xml(parts.get(body, b""))
    return running_heads(root, _relations(body, parts)) if root is not None else {}


def _joined(place: str, more: str) -> str:
    return f"{place}, {more}" if place else more
