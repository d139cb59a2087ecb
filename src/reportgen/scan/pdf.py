"""Everything that a PDF carries: every string, name and key of every object, its metadata, and its pages' text.

What cannot be read is a fault, and so is what a publishable file has no business to hold: an earlier revision,
encryption, scripts, embedded files, layers, forms, notes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdfium2

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.format_words import is_pdf_name
from reportgen.scan.xml import parse_xml

__all__ = ["read_pdf"]

_REFUSED_KEYS = {
    "/AcroForm": ("a form", "Make the file again without fields"),
    "/OCProperties": ("layers that can be hidden", "Make the file again without layers"),
    "/EmbeddedFiles": ("an embedded file", "Make the file again without attachments"),
    "/EmbeddedFile": ("an embedded file", "Make the file again without attachments"),
    "/AF": ("an associated file", "Make the file again without attachments"),
    "/JavaScript": ("a script", "Make the file again without scripts"),
    "/JS": ("a script", "Make the file again without scripts"),
    "/AA": ("an action that runs by itself", "Make the file again without actions"),
    "/PieceInfo": ("private data of another program", "Make the file again without it"),
    "/Collection": ("a portfolio of files", "Make the file again as a single document"),
    "/XFA": ("a form", "Make the file again without fields"),
    "/Launch": ("an action that starts a program", "Make the file again without actions"),
    "/Thumb": ("a thumbnail of a page", "Make the file again without thumbnails"),
}
_SILENT_STREAMS = frozenset({"/FontFile", "/FontFile2", "/FontFile3", "/ToUnicode", "/CIDToGIDMap", "/CIDSet",
                             "/Encoding", "/DestOutputProfile", "/UseCMap"})  # fmt: skip
_MACHINE_KEYS = frozenset({"/ID", "/Lang", "/CreationDate", "/ModDate"})
_OF_SOFTWARE = ("CreateDate", "ModifyDate", "MetadataDate", "}date", "}language", "}Producer")
"""Properties of the metadata that software writes."""
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_DEEPEST = 60


def read_pdf(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a PDF with its place, and every fault. Never raises on bad bytes."""
    ends = content.count(b"%%EOF")
    if ends > 1:
        yield Fault("scan-structure", "", "the file holds an earlier revision of itself", "Make the file again")
    elif not content.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield Fault(
            "scan-structure", "", "bytes follow the end of the file, or the end is missing", "Make the file again"
        )
    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False, suppress_warnings=True) as document:
            if document.is_encrypted:
                yield Fault("scan-unreadable", "", "the file is encrypted", "Make the file again without a password")
                return
            yield from _Objects(document).walk()
            if document.get_warnings():
                yield Fault("scan-unreadable", "", "the file is damaged", "Make the file again")
    except pikepdf.PasswordError:
        yield Fault("scan-unreadable", "", "the file is encrypted", "Make the file again without a password")
        return
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError, OSError) as error:
        yield Fault("scan-unreadable", "", f"the file is no PDF that can be read ({type(error).__name__})",
                    "Make the file again")  # fmt: skip
        return
    yield from _pages(content)


def _pages(content: bytes) -> Iterator[Carried | Fault]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        yield Fault("scan-unreadable", "", "a viewer cannot open the file", "Make the file again")
        return
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            yield Carried(f"page {number + 1}", text.get_text_range(), Speech.PROSE)
            text.close()
            page.close()
    except pypdfium2.PdfiumError:
        yield Fault("scan-unreadable", "", "a viewer cannot read a page of the file", "Make the file again")
    finally:
        document.close()


class _Objects:
    """The walk over every object: strings, names and keys; metadata; texts marked in page contents."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._document = document
        self._refused: dict[str, None] = {}
        self._silent: set[tuple[int, int]] = set()

    def walk(self) -> Iterator[Carried | Fault]:
        trailer = self._document.trailer
        if "/Info" in trailer:
            yield from self._object(trailer["/Info"], "document information", "/Info", 0)
        for one in self._document.objects:
            self._find_silent(one)
        for one in self._document.objects:
            yield from self._object(one, "an object", "", 0)
        for page in self._document.pages:
            yield from _marked(page)
        for key in self._refused:
            what, remedy = _REFUSED_KEYS[key]
            yield Fault("scan-structure", "", f"the file holds {what}", remedy)

    def _find_silent(self, one: pikepdf.Object) -> None:
        """Streams of fonts and colour profiles: their bytes are no text."""
        if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            for key, value in one.items():
                if key in _SILENT_STREAMS and isinstance(value, pikepdf.Stream):
                    self._silent.add(value.objgen)

    def _object(self, one: object, place: str, key: str, depth: int) -> Iterator[Carried | Fault]:
        if depth > _DEEPEST:
            yield Fault("scan-unreadable", place, "objects are nested too deep to look into", "Make the file again")
        elif isinstance(one, pikepdf.Stream):
            yield from self._stream(one, place, depth)
        elif isinstance(one, pikepdf.Dictionary):
            yield from self._dictionary(one, place, depth)
        elif isinstance(one, pikepdf.Array):
            for item in one:
                if depth == 0 or not _is_indirect(item):
                    yield from self._object(item, place, key, depth + 1)
        elif isinstance(one, pikepdf.String):
            yield Carried(
                _named(place, key), _dated(str(one)), Speech.MACHINE if key in _MACHINE_KEYS else Speech.WORDS
            )
        elif isinstance(one, pikepdf.Name):
            self._refuse(str(one))
            speech = Speech.VOCABULARY if key in {"/BaseFont", "/FontName"} else Speech.MACHINE
            if not is_pdf_name(str(one)[1:]):
                yield Carried(_named(place, key), str(one)[1:], speech)

    def _dictionary(
        self, one: pikepdf.Dictionary | pikepdf.Stream, place: str, depth: int
    ) -> Iterator[Carried | Fault]:
        kind = str(one.get("/Type", "")) or str(one.get("/S", ""))
        here = f"{place} {kind}" if kind in _KNOWN_KINDS else place
        if kind == "/Annot" and str(one.get("/Subtype", "")) != "/Link":
            yield Fault("scan-structure", here, "the file holds a note or another annotation that is no link",
                        "Make the file again without notes")  # fmt: skip
        for key, value in one.items():
            self._refuse(key)
            if not is_pdf_name(key[1:]):
                yield Carried(f"{here} key", key[1:], Speech.MACHINE)
            if key in {"/P", "/Parent"} or _is_indirect(value):
                continue
            yield from self._object(value, here, key, depth + 1)

    def _stream(self, one: pikepdf.Stream, place: str, depth: int) -> Iterator[Carried | Fault]:
        yield from self._dictionary(one, place, depth)
        kind, subtype = str(one.get("/Type", "")), str(one.get("/Subtype", ""))
        if kind == "/Metadata":
            yield from _metadata(one)
        elif subtype == "/Form":
            yield from _marked(one)
        elif kind == "/EmbeddedFile":
            self._refuse(kind)

    def _refuse(self, key: str) -> None:
        if key in _REFUSED_KEYS:
            self._refused[key] = None


_KNOWN_KINDS = frozenset(
    """
    /StructElem /StructTreeRoot /Catalog /Page /Pages /Annot /Outlines /Font /FontDescriptor /Metadata /Action /URI
    /OutputIntent /Filespec /XObject /MCR /OBJR /GoTo
    """.split()  # noqa: SIM905 - a list of words reads better as words
)


def _is_indirect(value: object) -> bool:
    # Met in its own turn in the list of all objects.
    return isinstance(value, pikepdf.Object) and value.is_indirect


_KNOWN_KEYS = frozenset(
    """
    /Alt /ActualText /E /T /Title /Author /Subject /Keywords /Creator /Producer /Contents /URI /Lang /ID /CreationDate
    /ModDate /Info /BaseFont /FontName /Dest
    """.split()  # noqa: SIM905 - a list of words reads better as words
)


def _named(place: str, key: str) -> str:
    """A place with its key, if the key is one of the format: any other can hold anything."""
    return f"{place} {key}" if key in _KNOWN_KEYS else place


def _dated(text: str) -> str:
    """A PDF date as an ISO day, so that days are known by it."""
    match = _DATE.match(text)
    return "-".join(match.groups()) if match else text


def _metadata(stream: pikepdf.Stream) -> Iterator[Carried | Fault]:
    root = parse_xml(bytes(stream.read_bytes()))
    if root is None:
        yield Fault("scan-unreadable", "metadata", "the metadata cannot be read", "Make the file again")
        return
    for element in root.iter():
        of_machine = any(str(one.tag).endswith(_OF_SOFTWARE) for one in (element, *element.iterancestors()))
        for text in (element.text, element.tail):
            if text and not text.isspace():
                yield Carried("metadata", text, Speech.MACHINE if of_machine else Speech.WORDS)
        for value in element.attrib.values():
            yield Carried("metadata", str(value))


def _marked(page: pikepdf.Page | pikepdf.Stream) -> Iterator[Carried | Fault]:
    """Texts that a content stream carries beside its glyphs: alternative and actual text of marked content."""
    for instruction in pikepdf.parse_content_stream(page):
        if str(instruction.operator) in {"BDC", "DP"}:
            for operand in instruction.operands:
                yield from _strings(operand)


def _strings(one: object) -> Iterator[Carried]:
    if isinstance(one, pikepdf.String):
        yield Carried("marked content", str(one))
    elif isinstance(one, pikepdf.Dictionary):
        for value in one.values():
            yield from _strings(value)
    elif isinstance(one, pikepdf.Array):
        for value in one:
            yield from _strings(value)
