"""The zip file that a Word document is: its parts, their relationships, and what is too dangerous to open.

Nothing is fetched and nothing is expanded: external relationships stay addresses, document type declarations are
refused, and every size is limited twice, as declared and as it turns out to be.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import unquote

from lxml import etree
from msgspec import Struct

from reportgen.errors import Place, TemplateError
from reportgen.word.members import unpacked
from reportgen.word.namespaces import CONTENT_TYPES, REL, STRICT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element as Element

__all__ = ["LARGEST_XML", "TYPES", "Package", "Part", "Relationship", "parse"]

TYPES = "[Content_Types].xml"
"""The member that says of what kind every other is."""

LARGEST_FILE = 64 * 1024 * 1024
LARGEST_XML = 24 * 1024 * 1024
LARGEST_WHOLE = 192 * 1024 * 1024
MOST_MEMBERS = 4096
"""Limits in bytes and members: a report of 500 pages with photographs stays well below each of them."""

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OVERRIDE, _RELATIONSHIP = CONTENT_TYPES + "Override", REL + "Relationship"
_MAIN_TYPES = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
}
_ENCODING = re.compile(rb"""\A<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_ENCODINGS = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "windows-1252"}
_ZIP_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class Relationship(Struct, frozen=True):
    """What a part refers to: the last word of its type (`image`), and a part's name or an outside address."""

    kind: str
    target: str
    external: bool


class Part(Struct, frozen=True):
    """A parsed XML part with its name and its relationships by id."""

    name: str
    root: Element
    relationships: Mapping[str, Relationship]

    def related(self, kind: str) -> str | None:
        """The name of the first part of that kind that this one refers to."""
        return next((r.target for r in self.relationships.values() if r.kind == kind and not r.external), None)


class Package:
    """The members of a Word file.

    Raises:
        TemplateError: the bytes are no zip file, no Word document, encrypted, hold macros, or exceed a limit.
    """

    def __init__(self, content: bytes, name: str = "") -> None:
        self._place = Place(file=name or None)
        self._archive = content
        self._read = 0
        self._cache: dict[str, bytes] = {}
        if content.startswith(_OLE):
            if _ENCRYPTED in content:
                self._refuse("docx-encrypted", "the file is protected with a password", "Remove the password in Word")
            self._refuse("docx-old-format", "the file has Word's old binary format", "Save it as .docx in Word")
        if len(content) > LARGEST_FILE:
            self._refuse("docx-too-large", "the file is larger than 64 MB", "Compress its pictures in Word")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            members = [member for member in self._zip.infolist() if not member.filename.endswith("/")]
        except _ZIP_FAULTS:
            if content and not content.startswith(_ZIP):
                self._not_word()  # RTF, a web page, text: Word would save it as what it is
            self._damaged()
        names = [member.filename.replace("\\", "/").lstrip("/") for member in members]
        self._folded = {_folded(name): name for name in names}
        if len(self._folded) != len(names):
            self._refuse(
                "docx-duplicate-part", "two parts of the file have the same name", "Save the document anew in Word"
            )
        if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_WHOLE:
            self._bomb()
        self._members = dict(zip(names, members, strict=True))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members, as the zip file orders them."""
        return tuple(self._members)

    def content(self, name: str, limit: int = LARGEST_WHOLE) -> bytes | None:
        """The bytes of a member, or None where there is none of that name.

        Raises:
            TemplateError: the member is damaged or larger than it may be.
        """
        known = self._folded.get(_folded(name))
        if known is None:
            return None
        if known not in self._cache:
            member = self._members[known]
            limit = min(limit, LARGEST_WHOLE - self._read)
            data = unpacked(self._archive, member, limit)
            if data is None:
                data = self._unpacked_with_care(member, limit)
            self._read += len(data)
            self._cache[known] = data
        return self._cache[known]

    def _unpacked_with_care(self, member: zipfile.ZipInfo, limit: int) -> bytes:
        try:
            with self._zip.open(member) as stream:
                data = stream.read(limit + 1)
        except _ZIP_FAULTS:
            self._damaged()
        if len(data) > limit:
            self._bomb()
        return data

    def main(self, shortened: Callable[[bytes], bytes] | None = None) -> Part:
        """The part with the document's text.

        Args:
            shortened: what is done with the text before it is parsed.

        Raises:
            TemplateError: it is missing, or the package is not a Word document, or it holds macros.
        """
        types = self.content(TYPES, LARGEST_XML)
        if types is None:
            self._not_word()
        overrides = {
            (entry.get("PartName") or "").lstrip("/").lower(): entry.get("ContentType") or ""
            for entry in self._xml(types)
            if entry.tag == _OVERRIDE
        }
        if any("macroenabled" in kind.lower() or "vbaproject" in kind.lower() for kind in overrides.values()) or any(
            name.endswith("/vbaproject.bin") for name in self._folded
        ):
            self._refuse("docx-macros", "the file holds macros", "Save it as a Word document without macros (.docx)")
        name = next((r.target for r in self._own.values() if r.kind == "officeDocument" and not r.external), None)
        if name is None or self._folded.get(_folded(name)) is None:
            name = next((part for part, kind in overrides.items() if kind in _MAIN_TYPES), "word/document.xml")
        part = self.part(name, shortened)
        if part is None or overrides.get(name.lower(), "application/xml") not in {*_MAIN_TYPES, "application/xml"}:
            self._not_word()
        return part

    def properties(self) -> Element | None:
        """The core properties (title, author, dates), or None."""
        found = next((r.target for r in self._own.values() if r.kind == "core-properties"), None)
        part = self.part(found) if found else None
        return None if part is None else part.root

    def part(self, name: str, shortened: Callable[[bytes], bytes] | None = None) -> Part | None:
        """A parsed part, or None where there is none of that name; `shortened` is done with its text before."""
        data = self.content(name, LARGEST_XML)
        if data is None:
            return None
        return Part(name, self._xml(shortened(data) if shortened else data), self._relationships(name))

    def related(self, part: Part, kind: str) -> Part | None:
        """The first part of a kind that a part refers to, parsed."""
        name = part.related(kind)
        return None if name is None else self.part(name)

    def source(self, part: Part, kind: str) -> bytes | None:
        """The first part of a kind that a part refers to, as it stands in the file."""
        name = part.related(kind)
        return None if name is None else self.content(name, LARGEST_XML)

    @cached_property
    def _own(self) -> Mapping[str, Relationship]:
        """What the package itself refers to: its main part, its properties."""
        return self._relationships("")

    def _relationships(self, name: str) -> dict[str, Relationship]:
        folder, file = posixpath.split(name)
        data = self.content(posixpath.join(folder, "_rels", f"{file}.rels"), LARGEST_XML)
        if data is None:
            return {}
        found = {}
        for entry in self._xml(data):
            target = entry.get("Target") or ""
            if entry.tag != _RELATIONSHIP or not target:
                continue
            external = entry.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = (entry.get("Type") or "").rstrip("/").rpartition("/")[2]
            found[entry.get("Id") or ""] = Relationship(kind, target, external)
        return found

    def _xml(self, data: bytes) -> Element:
        try:
            return parse(data)
        except ValueError:
            self.malformed()

    def _damaged(self) -> NoReturn:
        self._refuse("docx-damaged", "the file is not a whole Word document (.docx)", "Save the document anew in Word")

    def malformed(self) -> NoReturn:
        """Refuse the file for a part that is no XML of Word's."""
        self._refuse(
            "docx-damaged", "a part of the file is not well-formed XML of Word's", "Save the document anew in Word"
        )

    def _not_word(self) -> NoReturn:
        self._refuse("docx-not-word", "the file is not a Word document (.docx)", "Save it as .docx in Word")

    def _bomb(self) -> NoReturn:
        self._refuse(
            "docx-too-large", "the file unpacks to more than a document needs", "Compress its pictures in Word"
        )

    def _refuse(self, rule: str, what: str, remedy: str) -> NoReturn:
        raise TemplateError.of(rule, self._place, what, remedy) from None


def _folded(name: str) -> str:
    """A part's name without what makes no difference: capitals, and how programs write blanks and accents (ISO/IEC
    29500-2, 6.2.2).
    """
    return unquote(name).lower()


def parse(data: bytes) -> Element:
    """XML from an untrusted file: no entities, no document type, no network, a sane depth, strict names translated.

    Raises:
        ValueError: the bytes are not such XML.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        text = data.decode("utf-16")
        data = re.sub(r"\A\ufeff?<\?xml[^>]*\?>", "", text).encode()
    declared = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if declared and declared.group(1).decode().lower() not in _ENCODINGS:
        raise ValueError("encoding")
    # No part of a Word file has a document type; all attacks by entities need one.
    if b"<!DOCTYPE" in data:
        raise ValueError("document type")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise ValueError("not well-formed") from None
    if b"http://purl.oclc.org/ooxml/" in data:
        _translate(root)
    return root


def _translate(root: Element) -> None:
    for element in root.iter(etree.Element):
        element.tag = _transitional(element.tag)
        for name in [str(name) for name in element.attrib]:
            renamed = _transitional(name)
            if renamed != name:
                element.set(renamed, element.attrib.pop(name))


def _transitional(name: str) -> str:
    space, brace, local = name.removeprefix("{").partition("}")
    return STRICT.get(space, "{" + space + "}") + local if brace else name
