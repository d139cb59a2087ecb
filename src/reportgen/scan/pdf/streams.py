"""What the streams of a PDF carry beside the text of its pages: metadata, remarks in page contents, text in forms and
glyphs, what fonts and pictures say of themselves, files within.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from urllib.parse import unquote

import pikepdf

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.format_words import is_pdf_name
from reportgen.scan.pdf.charmap import CharMap
from reportgen.scan.pdf.filters import peeled
from reportgen.scan.pdf.strings import HEXADECIMAL, LITERAL, name_of, strings_in, text_of, unescaped
from reportgen.scan.within.binary import words_in
from reportgen.scan.within.compressed import UnpackedTooMuchError
from reportgen.scan.within.font_names import named_by
from reportgen.scan.within.pictures import pixels, read_picture_file
from reportgen.scan.within.xml import parse_xml, side_remarks

__all__ = [
    "read_character_map", "read_contents", "read_font", "read_metadata", "read_picture", "unpacked",
]  # fmt: skip

_LARGEST = 100_000_000
"""What one stream may unpack to, in bytes."""
_PACKING = frozenset({"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"})
_VALUE = rf"(?:[^<>()%]++|{LITERAL}|{HEXADECIMAL})"


def _list(inner: str) -> str:
    """A list of properties; `inner` is what may stand in it as a list of its own. A longer one is not followed."""
    return rf"<<(?>(?:{_VALUE}|{inner}){{0,10000}})>>"


_TOKENS = rf"""
      (?P<string>{LITERAL}|{HEXADECIMAL})
    | (?P<list>{_list(_list(_list(r"<<>>")))})
    | (?P<open><<|\()
    | (?P<comment>%[^\r\n]*+)
    | (?P<picture>\bBI\s.*?\sEI\b)
    | (?P<shown>\b(?:TJ|Tj|T[dDm*])(?![^\s\[(<])|\bET\b|['"](?=\s))
    """
_TOKEN = re.compile(_TOKENS.encode(), re.DOTALL | re.VERBOSE)
_STRING = rf"(?:{LITERAL}|{HEXADECIMAL})"
_SHOWN = rf"""(?:{_STRING}\s*+(?:Tj\b|['"])|\[(?>(?:{_STRING}|[-+.\d\s]++){{0,10000}})\]\s*+TJ\b)"""
"""An operator that shows a string, or an array of them, and nothing else."""
_UNREAD = re.compile(
    rf"""
    (?>(?:[^][()<>%B]++|\BB|B(?!I\s)|<<[^<>()%]*+>>|{_SHOWN}){{0,10000}})
    (?:{_SHOWN}|{_TOKENS}|.|\Z)
    """.encode(),
    re.DOTALL | re.VERBOSE,
)
"""The same in a page whose text a viewer reads: behind what that shows, and lists that say nothing."""
_NAMES = re.compile(rb"/[^\s\[\]()<>/{}%]++")
_REPLACED = re.compile(
    rf"/ActualText\s*(?:{LITERAL}|{HEXADECIMAL})|/Span\s*/[^\s\[\]()<>/{{}}%]+\s+BDC\b".encode(), re.DOTALL
)
"""Where text begins in whose place something else is said (ISO 32000-1, 14.9.4), which a viewer that reads does not
read; what is said may stand in a list of properties that has a name."""
_END_OF_MARKED = re.compile(rb"\bEMC\b")
_SCALING = re.compile(rb"\s(Tz|Tf|cm|Tm)\b")
_OF_A_MATRIX = 6
_LEAST_SCALE = 0.01
"""Points, or hundredths: what is smaller, or narrower, a viewer leaves out as well as what has no size at all."""
_SIX_FIGURES = 100
"""How far before its operator a matrix begins at most, in bytes."""
_OF_ITS_OWN = frozenset({"/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode"})
"""Filters whose data has a head and an end of its own, where words can stand."""
_ENDS = 4096
_OF_SOFTWARE = ("CreateDate", "ModifyDate", "MetadataDate", "}date", "}language", "}Producer", "}InstanceID",
                "}DocumentID", "}OriginalDocumentID", "}when", "}instanceID", "}softwareAgent", "}changed")  # fmt: skip
"""Properties of the metadata that software writes."""
_KNOWN_IN_XMP = re.compile(
    r"(?:\{(?:adobe:ns:meta/|http://(?!ns\.adobe\.com/pdfx/)(?:www\.w3\.org|purl\.org|ns\.adobe\.com|www\.aiim\.org|www\.npes\.org)/"
    r"[\w./-]*#?)\})?\w+"
)
"""Names in the namespaces of ISO 16684-1, Adobe, PDF/A, PDF/UA and PDF/X, and those without one (`about`); not those
that whoever made the file has given to entries (`pdfx`)."""
_PACKET = re.compile(r"xpacket (?:begin=.{0,3} id=.W5M0MpCehiHzreSzNTczkc9d.|end=.[rw].)")
_OF_GLYPHS = frozenset(
    b"""
    BASE CBDT CBLC CFF CFF2 COLR CPAL EBDT EBLC EBSC GDEF GPOS GSUB HVAR JSTF LTSH MATH MVAR OS/2 PCLT STAT VDMX VORG
    avar cmap cvar cvt fpgm fvar gasp glyf gvar hdmx head hhea hmtx kern loca maxp prep sbix vhea vmtx
    """.split()
)
"""Tables of figures (ISO/IEC 14496-22, 4.3)."""
_CHARACTER_MAP = re.compile(rb"%[^\r\n]*|\([^()]*\)|/[^\s/<>\[\]()]+")
_WORD_OF_A_CODE = re.compile(rb"<((?:[\dA-Fa-f]{4}){4,})>")
"""No ligature has four letters."""
_KNOWN_IN_MAPS = re.compile(
    r"/?(?:CIDInit|ProcSet|CIDSystemInfo|Registry|Ordering|Supplement|CMapName|CMapType|CMap|WMode|Adobe|UCS|UCS2|"
    r"Identity|CMapVersion|UIDOffset|XUID|TTX\+\d+|F\d+|Adobe-Identity-UCS2?|Adobe-Identity-\d+)"
)


def unpacked(stream: pikepdf.Stream) -> bytes:
    """The data of a stream, no more than the scan can look into.

    Raises:
        UnpackedTooMuchError: there is more, or it is packed more than once, which no program does for a reason.
        pikepdf.PdfError: it cannot be unpacked.
    """
    filters = stream.get("/Filter")
    if isinstance(filters, pikepdf.Array) and sum(str(one) in _PACKING for one in filters) > 1:
        raise UnpackedTooMuchError
    if filters == pikepdf.Name.FlateDecode and "/DecodeParms" not in stream:
        packed = zlib.decompressobj()
        try:
            data = packed.decompress(stream.read_raw_bytes(), _LARGEST)
        except zlib.error:
            return stream.read_bytes()
        if packed.unconsumed_tail:
            raise UnpackedTooMuchError
        return data
    data = stream.read_bytes()
    if len(data) > _LARGEST:
        raise UnpackedTooMuchError
    return data


def read_metadata(data: bytes) -> Iterator[Carried | Fault]:
    """Every text, attribute and remark of an XMP packet."""
    root = parse_xml(data)
    if root is None:
        yield Fault("scan-unreadable", "metadata", "the metadata cannot be read", "Make the file again")
        for text in words_in(data):
            yield Carried("metadata", text)
        return
    for remark in side_remarks(data):
        if not _PACKET.fullmatch(remark.strip()):
            yield Carried("metadata", remark)
    names = (str(one) for element in root.iter() for one in (element.tag, *element.attrib))
    for whole in dict.fromkeys(one for one in names if not _KNOWN_IN_XMP.fullmatch(one)):
        space, _, local = whole.rpartition("}")
        yield Carried("metadata, name of an entry", local, Speech.MACHINE)
        yield Carried("metadata, name of an entry", space[1:])
    for element in root.iter():
        tags = [str(one.tag) for one in (element, *element.iterancestors())]
        speech = Speech.MACHINE if any(tag.endswith(_OF_SOFTWARE) for tag in tags) else Speech.WORDS
        speech = Speech.PROSE if any(tag.endswith("}creator") for tag in tags) else speech  # who wrote it
        for piece in (element.text, element.tail):
            if piece and not piece.isspace():
                yield Carried("metadata", piece, speech)
        for name, value in element.items():
            said = str(value)
            speech = Speech.MACHINE if str(name).endswith(_OF_SOFTWARE) else Speech.WORDS
            yield Carried("metadata", said, speech)
            if "%" in said:
                yield Carried("metadata", unquote(said), speech)


def read_contents(data: bytes, place: str, fonts: Iterable[CharMap], *, is_page: bool) -> Iterator[Carried | Fault]:
    """What a content stream says beside its glyphs, and of a form or glyph also what it shows.

    Args:
        data: the stream, unpacked.
        place: what to call it.
        fonts: what the codes of its fonts mean, as far as the file says.
        is_page: whether a viewer reads its text with the page's, but for what it cannot see.
    """
    shown: list[bytes] = []
    is_read = is_page and not _vanishes(data)
    for name in dict.fromkeys(_NAMES.findall(data)):
        called = name_of(name.decode("latin-1"))
        if not is_pdf_name(called):
            yield Carried(_at(place, "name in its contents"), called, Speech.VOCABULARY)
    for token in (_UNREAD if is_read else _TOKEN).finditer(data):
        match token.lastgroup:
            case "list":
                for string in strings_in(token["list"]):
                    yield Carried(_at(place, "text beside its glyphs"), text_of(string), Speech.PROSE)
            case "open":
                yield Fault("scan-unreadable", place, "a string or list in its contents cannot be followed",
                            "Make the file again")  # fmt: skip
            case "comment":
                for text in words_in(token["comment"]):
                    yield Carried(_at(place, "comment in its contents"), text)
            case "picture":
                yield pixels(_at(place, "picture in its contents"))
                for text in words_in(token["picture"]):
                    yield Carried(_at(place, "picture in its contents"), text, Speech.VOCABULARY)
            case "string" if not is_read:
                shown.append(unescaped(token["string"]))
            case "string":
                yield Carried(_at(place, "text that is not shown"), text_of(unescaped(token["string"])))
            case "shown" if not is_read:
                shown.append(b" ")
            case _:
                pass
    if is_read and (b"/ActualText" in data or b"/Span" in data):
        for marked in _END_OF_MARKED.split(data)[:-1]:
            if begun := _REPLACED.search(marked):
                shown += [*strings_in(marked[begun.end() :]), b" "]
    if shown:
        apart, joined = b"".join(shown), b"".join(part for part in shown if part != b" ")
        for said in (apart, joined):
            yield Carried(_at(place, "text"), said.decode("latin-1"))
        for font in fonts:
            yield Carried(_at(place, "text"), font.decode(joined))


def _vanishes(data: bytes) -> bool:
    """Whether any text may have no size or no width, or a matrix that leaves it no area, so that no viewer reads it."""
    matrices: set[tuple[bytes, ...]] = set()
    for one in _SCALING.finditer(data):
        length = _OF_A_MATRIX if one[1] in {b"cm", b"Tm"} else 1
        matrices.add(tuple(data[max(0, one.start() - _SIX_FIGURES) : one.start()].split()[-length:]))
    return any(map(_is_nothing, matrices))


def _is_nothing(operands: tuple[bytes, ...]) -> bool:
    try:
        figures = [float(one) for one in operands]
    except ValueError:
        return False
    if len(figures) < _OF_A_MATRIX:
        return bool(figures) and abs(figures[-1]) < _LEAST_SCALE
    a, b, c, d, *_ = figures
    return a * d == b * c


def read_character_map(data: bytes) -> Iterator[Carried]:
    """The names, strings and comments of a map from codes to characters, and the words that one code means."""
    for figures in dict.fromkeys(_WORD_OF_A_CODE.findall(data)):
        said = bytes.fromhex(figures.decode("ascii")).decode("utf-16-be", "replace")
        yield Carried("font, its table of characters", said, Speech.MACHINE)
    for token in dict.fromkeys(_CHARACTER_MAP.findall(data)):
        text = token.decode("latin-1")
        if not _KNOWN_IN_MAPS.fullmatch(text.strip("()/% ")):
            yield Carried("font, its table of characters", text, Speech.MACHINE)


def read_font(data: bytes) -> Iterator[Carried]:
    """What an embedded font says of itself: its names and rights, and whatever else draws no glyph."""
    parts = (text for part in _said_by(data) for text in words_in(part))
    for text in dict.fromkeys(chain(parts, named_by(data))):
        yield Carried("font, its names", text, Speech.VOCABULARY)


def _said_by(data: bytes) -> Iterator[bytes]:
    """The tables of a TrueType or OpenType font that draw nothing, and what follows the last of its tables; of another
    font, what stands before its glyphs.
    """
    if data[:4] not in {b"\0\1\0\0", b"true", b"OTTO"}:
        yield data[:4096]
        return
    end = 0
    for number in range(min(int.from_bytes(data[4:6]), 64)):
        entry = data[12 + 16 * number : 28 + 16 * number]
        start, length = int.from_bytes(entry[8:12]), int.from_bytes(entry[12:16])
        end = max(end, start + length)
        if entry[:4].rstrip() not in _OF_GLYPHS:
            yield data[start : start + length]
    yield data[end:]


def read_picture(stream: pikepdf.Stream, filters: Sequence[str], place: str) -> Iterator[Carried | Fault]:
    """What a picture's own file says; pixels are no text."""
    if filters and filters[-1] in {"/DCTDecode", "/DCT"}:
        yield from read_picture_file(peeled(stream.read_raw_bytes(), filters).data, place)
        return
    yield pixels(place)
    if _OF_ITS_OWN.intersection(filters):
        data = stream.read_raw_bytes()
        for text in (*words_in(data[:_ENDS]), *words_in(data[_ENDS:][-_ENDS:])):
            yield Carried(place, text, Speech.VOCABULARY)


def _at(place: str, more: str) -> str:
    return f"{place}, {more}" if place else more
