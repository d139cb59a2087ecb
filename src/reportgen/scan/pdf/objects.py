"""Everything that the objects of a PDF say: every string, name and key, reached from its pages or not; and streams.

A place is what a person can find: the page that an object belongs to, and what its entry is for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote

import pikepdf

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.format_words import PDF_NAMES, is_pdf_name, is_software
from reportgen.scan.pdf.charmap import CharMap, read_charmap
from reportgen.scan.pdf.file import read_packed
from reportgen.scan.pdf.filters import is_marked, peeled
from reportgen.scan.pdf.fonts import drawn_by_glyphs, drawn_by_names, is_misled
from reportgen.scan.pdf.json import Json, reference
from reportgen.scan.pdf.streams import (
    read_character_map,
    read_contents,
    read_font,
    read_metadata,
    read_picture,
    unpacked,
)
from reportgen.scan.pdf.strings import is_digest, name_of, text_of
from reportgen.scan.within.binary import words_in
from reportgen.scan.within.colour_profile import is_profile, read_profile
from reportgen.scan.within.compressed import UnpackedTooMuchError
from reportgen.scan.within.nested import read_nested

__all__ = ["Objects"]

_AGAIN = "Make the file again"
_SAYING = f"{_AGAIN} so that its text can be copied, as PDF/A-2u, PDF/A-2a or PDF/UA"
_REFUSED = {
    "/AcroForm": ("a form", f"{_AGAIN} without fields"),
    "/XFA": ("a form", f"{_AGAIN} without fields"),
    "/OCProperties": ("layers that can be hidden", f"{_AGAIN} without layers"),
    "/EmbeddedFiles": ("an embedded file", f"{_AGAIN} without attachments"),
    "/EmbeddedFile": ("an embedded file", f"{_AGAIN} without attachments"),
    "/EF": ("an embedded file", f"{_AGAIN} without attachments"),
    "/AF": ("an associated file", f"{_AGAIN} without attachments"),
    "/JavaScript": ("a script", f"{_AGAIN} without scripts"),
    "/JS": ("a script", f"{_AGAIN} without scripts"),
    "/AA": ("an action that runs by itself", f"{_AGAIN} without actions"),
    "/Launch": ("an action that starts a program", f"{_AGAIN} without actions"),
    "/PieceInfo": ("private data of another program", f"{_AGAIN} without it"),
    "/Collection": ("a portfolio of files", f"{_AGAIN} as a single document"),
    "/Thumb": ("a thumbnail of a page", f"{_AGAIN} without thumbnails"),
    "/RichMedia": ("a film or sound", f"{_AGAIN} without it"),
}
_CALLED = {
    "/Alt": "alternative text",
    "/ActualText": "text for a screen reader",
    "/E": "expansion of an abbreviation",
    "/Contents": "description of a link or note",
    "/RC": "note",
    "/URI": "where a link leads",
    "/Dest": "name of a place in the file",
    "/Names": "name of a place in the file",
    "/Dests": "name of a place in the file",
    "/Limits": "name of a place in the file",
    "/Summary": "summary of a table",
    "/P": "label of a page",
    "/BaseFont": "font",
    "/FontName": "font",
    "/FontFamily": "font",
    "/RoleMap": "name of a tag",
    "/ClassMap": "name of a tag",
    "/S": "name of a tag",
    "/C": "name of a tag",
    "/Lang": "language",
    "/V": "form field",
    "/DV": "form field",
    "/Opt": "form field",
    "/TU": "form field",
    "/TM": "form field",
    "/Registry": "colour profile",
    "/Info": "colour profile",
    "/OutputCondition": "colour profile",
    "/OutputConditionIdentifier": "colour profile",
    "/UF": "attached file",
    "/F": "attached file",
    "/Desc": "attached file",
    "/JS": "script",
    "/ID": "identity of an element",
}
"""What an entry is for, in words."""
_INFORMATION = frozenset(
    {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Trapped"}
)
_PROSE = frozenset({"/Alt", "/ActualText", "/Contents", "/RC", "/Summary", "/Author"})
_MACHINE = frozenset({"/Lang", "/CreationDate", "/ModDate", "/M", "/Producer", "/Registry", "/Ordering"})
_PROGRAMS = frozenset({"/Creator", "/Producer"})
_VOCABULARY = frozenset({"/BaseFont", "/FontName", "/FontFamily", "/CharSet"})
_FONT_FILES = frozenset({"/FontFile", "/FontFile2", "/FontFile3"})
_NAMED_ONES = frozenset({"/CharProcs", "/Pattern"})
_SILENT = frozenset({"/CIDToGIDMap", "/CIDSet", "/UseCMap"})
_OF_FIGURES = frozenset({"/FunctionType", "/ShadingType", "/HalftoneType"})
"""Entries of streams that hold numbers for colours and screens (ISO 32000-1, 7.10, 8.7.4.5 and 10.6)."""
_OF_HINTS = frozenset("/Length /Filter /S /T /O /A /E /V /I /C /L /R /B".split())
_SYMBOLIC = 4
"""The flag of a font whose codes are its own: encodings of the format are not asked then (ISO 32000-1, 9.6.6.4)."""
_QUIET = {f"/{name}" for name in PDF_NAMES} - {*_REFUSED, "/Annot", "/Length", "/Subtype", "/Title", "/ToUnicode"}
"""Names of the format that say nothing, wherever they stand."""
_REFERENCE = re.compile(r"\d+ \d+ R")
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_DEEPEST = 60


class Objects:
    """The walk over every object: strings, names and keys, and what streams carry."""

    def __init__(self, document: pikepdf.Pdf, objects: dict[str, Json]) -> None:
        self._document = document
        self._objects = objects
        self._refused: dict[str, None] = {}
        self._roles: dict[str, str] = {}
        self._pages: dict[str, int] = {}
        self._fonts: dict[str, CharMap | None] = {}
        self.packed: set[str] = set()
        """The references of the objects that stand in object streams, as far as these have been walked over."""
        for number, page in enumerate(document.pages, 1):
            self._pages[reference(page.obj)] = number
        self._give_roles()

    def walk(self) -> Iterator[Carried | Fault]:
        """Every text and every fault, in the order of the objects."""
        trailer = json.loads(self._document.trailer.to_json(schema_version=2))
        information = trailer.get("/Info")
        yield from self._value(trailer, "end of the file", "", 0)
        for ref, one in self._objects.items():
            if type(one) is dict and _is_quiet(one):
                continue
            place = "document information" if ref == information else self._place(ref, one)
            yield from self._value(one, place, self._roles.get(ref, ""), 0)
            if isinstance(one, dict) and "/Length" in one:
                yield from self._stream(ref, one, place)
        for key in self._refused:
            what, remedy = _REFUSED[key]
            yield Fault("scan-structure", "", f"the file holds {what}", remedy)

    # What an object is

    def _give_roles(self) -> None:
        """What the object at a reference is for, by the entry that holds it; content streams with their page."""
        pages = dict(self._pages)  # what belongs to them is added
        for ref, one in self._objects.items():
            if isinstance(one, dict | list):
                self._give_role(one, "", 0)
            if not isinstance(one, dict):
                continue
            glyphs = self._resolved(one.get("/CharProcs"))
            if isinstance(glyphs, dict):
                self._roles.update(dict.fromkeys((str(glyph) for glyph in glyphs.values()), "/CharProcs"))
            if ref in pages:
                for key in ("/Contents", "/Annots"):
                    self._give_page(one.get(key), pages[ref], key)

    def _give_role(self, one: Json, key: str, depth: int) -> None:
        if depth > _DEEPEST:
            return
        # Glyphs have names of their own: what they are is told by the entry above.
        is_named = key in _NAMED_ONES
        entries = one.items() if type(one) is dict else ((key, value) for value in one)
        for entry, value in entries:
            kind = type(value)
            if kind is str:
                if value in self._objects:
                    self._roles.setdefault(value, key if is_named else entry)
            elif kind is dict or kind is list:
                self._give_role(value, key if is_named else entry, depth + 1)

    def _give_page(self, value: Json, page: int, key: str) -> None:
        for ref in value if isinstance(value, list) else (value,):
            if isinstance(ref, str) and _REFERENCE.fullmatch(ref):
                self._pages.setdefault(ref, page)
                self._roles[ref] = key
                inner = self._objects.get(ref)
                if isinstance(inner, list):
                    self._give_page(inner, page, key)

    def _place(self, ref: str, one: Json) -> str:
        page = self._pages.get(ref)
        if page is None and isinstance(one, dict):
            page = self._pages.get(one.get("/Pg", ""))
        return f"page {page}" if page else ""

    # Values

    def _value(self, one: Json, place: str, key: str, depth: int) -> Iterator[Carried | Fault]:
        if isinstance(one, str):
            if one.startswith("u:") and not (key == "/ID" and is_digest(one[2:])):
                yield from self._text(one[2:], place, key)
            elif one.startswith(("u:", "b:")):
                data = bytes.fromhex(one[2:]) if one[:1] == "b" else one[2:].encode("pdfdoc", "replace")
                whole = text_of(data)
                for text in (*(() if key == "/ID" and is_digest(whole) else (whole,)), *words_in(data)):
                    yield Carried(_called(place, key), text, Speech.MACHINE)
            elif one.startswith(("/", "n:/")):
                yield from self._name(one.removeprefix("n:"), place, key)
        elif depth > _DEEPEST:
            if one and isinstance(one, dict | list):
                yield Fault("scan-unreadable", place, "objects are nested too deep to look into", _AGAIN)
        elif isinstance(one, dict):
            yield from self._dictionary(one, place, key, depth)
        elif isinstance(one, list):
            for item in one:
                if _may_say(item):
                    yield from self._value(item, place, key, depth + 1)

    def _dictionary(self, one: dict[str, Json], place: str, key: str, depth: int) -> Iterator[Carried | Fault]:
        if one.get("/Type") == "/Annot" and one.get("/Subtype") != "/Link":
            yield Fault("scan-structure", place, "the file holds a note or another annotation that is no link",
                        f"{_AGAIN} without notes")  # fmt: skip
        if one.get("/Subtype") == "/Type0" and _shows_unknown_letters(one, self._resolved):
            yield Fault("scan-unreadable", place, "the file does not say which letters a font of it shows", _SAYING)
        if "/ToUnicode" in one and self._misleads(one):
            yield Fault("scan-unreadable", place, "a font of the file shows other letters than those that it tells",
                        _SAYING)  # fmt: skip
        is_outline = "/Title" in one and ("/Parent" in one or "/Dest" in one)
        for entry, value in one.items():
            if entry not in _QUIET:
                self._refuse(entry)
                if not is_pdf_name(entry[1:]):
                    yield Carried(f"{_called(place, key)}, name of an entry", name_of(entry), Speech.MACHINE)
            if isinstance(value, str):
                if value[:1] in "/ubn" and value not in _QUIET:
                    where = "bookmark beside the pages" if is_outline and entry == "/Title" else place
                    yield from self._value(value, where, entry, depth + 1)
            elif isinstance(value, list | dict):
                # A list of names (`/Names`, `/Limits`) is told by the entry that it is in.
                inner = key if entry in {"/Kids", "/Nums"} else entry
                yield from self._value(value, place, inner, depth + 1)

    def _name(self, name: str, place: str, key: str) -> Iterator[Carried]:
        self._refuse(name)
        if not is_pdf_name(name[1:]):
            speech = Speech.VOCABULARY if key in _VOCABULARY else Speech.MACHINE
            yield Carried(_called(place, key), name_of(name), speech)

    @staticmethod
    def _text(text: str, place: str, key: str) -> Iterator[Carried]:
        where = _called(place, key)
        dated = _DATE.match(text)
        if dated:
            yield Carried(where, "-".join(dated.groups()), Speech.MACHINE)
            text = text[dated.end() :] if key in _MACHINE else text
        if key in _PROSE:
            speech = Speech.PROSE
        elif key in _MACHINE:
            speech = Speech.MACHINE
        else:
            speech = Speech.VOCABULARY if key in _VOCABULARY else Speech.WORDS
        if text and not (key in _PROGRAMS and is_software(text)):
            yield Carried(where, text, speech)
        if "%" in text:
            yield Carried(where, unquote(text), speech)
        if "<" in text and key in {"/RC", "/RV"}:
            yield Carried(where, re.sub(r"<[^<>]*>", "", text), speech)

    def _refuse(self, key: str) -> None:
        if key in _REFUSED:
            self._refused[key] = None

    # Streams

    def _stream(self, ref: str, one: dict[str, Json], place: str) -> Iterator[Carried | Fault]:
        number, generation, _ = ref.split()
        stream = self._document.get_object(int(number), int(generation))
        if not isinstance(stream, pikepdf.Stream):
            return
        try:
            filters = self._filters_of(one)
            if is_marked(filters):
                for rest in peeled(stream.read_raw_bytes(), filters).behind:
                    for text in words_in(rest):
                        yield Carried("behind the data of a stream", text)
            is_page = self._roles.get(ref) == "/Contents" and ref in self._pages
            yield from self._in_stream(stream, one, self._roles.get(ref, ""), place, is_page=is_page)
        except UnpackedTooMuchError:
            yield Fault("scan-unreadable", place, "a stream unpacks to more than the scan can look into", _AGAIN)

    def _in_stream(
        self, stream: pikepdf.Stream, one: dict[str, Json], role: str, place: str, *, is_page: bool
    ) -> Iterator[Carried | Fault]:
        kind, subtype = one.get("/Type"), one.get("/Subtype")
        if kind == "/Metadata" or role == "/Metadata":
            yield from read_metadata(unpacked(stream))
        elif role == "/Contents":
            yield from read_contents(unpacked(stream), place, self._all_fonts(), is_page=is_page)
        elif subtype == "/Form" or role == "/CharProcs" or "/PatternType" in one:
            fonts = self._maps_of(self._fonts_of(one))
            yield from read_contents(unpacked(stream), place or "form or glyph", fonts, is_page=False)
        elif subtype == "/Image":
            yield from read_picture(stream, self._filters_of(one), f"{place}, picture" if place else "picture")
        elif role in _FONT_FILES:
            yield from read_font(unpacked(stream))
        elif role in {"/ToUnicode", "/Encoding"}:
            yield from read_character_map(unpacked(stream))
        elif role == "/DestOutputProfile":
            yield from read_profile(unpacked(stream), "colour profile")
        elif kind == "/ObjStm":
            numbers, strange = read_packed(unpacked(stream), int(one.get("/First", 0)))
            refs = [f"{number} 0 R" for number in numbers]
            if strange or not self.packed.isdisjoint(refs) or not all(map(self._is_listed, numbers)):
                yield Fault("scan-structure", place, "the file holds an object that it does not list", _AGAIN)
            self.packed.update(refs)
        elif kind != "/XRef" and role not in _SILENT and not _is_hint(one):
            # Files within, scripts, and whatever else: refused by their entries, and looked into all the same.
            data = unpacked(stream)
            if is_profile(data):
                yield from read_profile(data, "colour profile")
            elif b"begincmap" in data:
                yield from read_character_map(data)
            else:
                if not _OF_FIGURES.intersection(one) and role not in _REFUSED and kind not in _REFUSED:
                    yield Fault("scan-unknown-part", place, "the file holds a stream of a kind that the scan does not "
                                "know", _AGAIN)  # fmt: skip
                yield from read_nested(data, _called(place, role) if role in _CALLED else "file within the file")

    def _is_listed(self, number: int) -> bool:
        return f"{number} 0 R" in self._objects or self._document.get_object(number, 0) is not None

    def _filters_of(self, one: dict[str, Json]) -> list[str]:
        said = self._resolved(one.get("/Filter"))
        return [str(self._resolved(name)) for name in said] if isinstance(said, list) else [said] if said else []

    def _fonts_of(self, one: dict[str, Json]) -> Iterator[Json]:
        resources = self._resolved(one.get("/Resources"))
        fonts = self._resolved(resources.get("/Font")) if isinstance(resources, dict) else None
        yield from fonts.values() if isinstance(fonts, dict) else ()

    def _all_fonts(self) -> Iterator[CharMap]:
        yield from self._maps_of(one for one in self._objects.values() if isinstance(one, dict) and "/ToUnicode" in one)

    def _maps_of(self, fonts: Iterable[Json]) -> Iterator[CharMap]:
        for font in fonts:
            entries = self._resolved(font)
            ref = entries.get("/ToUnicode") if isinstance(entries, dict) else None
            if isinstance(ref, str) and _REFERENCE.fullmatch(ref):
                if ref not in self._fonts:
                    number, generation, _ = ref.split()
                    stream = self._document.get_object(int(number), int(generation))
                    self._fonts[ref] = read_charmap(unpacked(stream)) if isinstance(stream, pikepdf.Stream) else None
                if (known := self._fonts[ref]) is not None:
                    yield known

    def _misleads(self, font: dict[str, Json]) -> bool:
        """Whether a font's map to characters says something else than the font, as far as that tells what it shows."""
        known = next(self._maps_of((font,)), None)
        if known is None:
            return False
        told = known.table
        if font.get("/Subtype") == "/Type0":
            below = self._resolved(font.get("/DescendantFonts"))
            inner = self._resolved(below[0]) if isinstance(below, list) and below else None
            if not isinstance(inner, dict) or font.get("/Encoding") not in {"/Identity-H", "/Identity-V"}:
                return False
            glyphs = self._glyphs_of(told, self._stream_at(inner.get("/CIDToGIDMap")))
            shown = drawn_by_glyphs(self._font_file(inner), set(glyphs.values()))
            return is_misled(told, {code: shown.get(glyph, ()) for code, glyph in glyphs.items()})
        encoding = self._resolved(font.get("/Encoding"))
        if font.get("/Subtype") == "/Type3" or (font.get("/Subtype") == "/TrueType" and self._is_symbolic(font)):
            return False
        differences = None
        if isinstance(encoding, dict):
            differences = self._resolved(encoding.get("/Differences"))
            encoding = encoding.get("/BaseEncoding")
        if encoding is None and "/FontDescriptor" not in font:
            encoding = "/StandardEncoding"
        return is_misled(told, drawn_by_names(encoding, differences))

    @staticmethod
    def _glyphs_of(told: Iterable[int], given: bytes) -> dict[int, int]:
        """The glyph of each code: the code itself, or what a table of two bytes for each says."""
        if not given:
            return {code: code for code in told}
        return {code: int.from_bytes(given[2 * code : 2 * code + 2]) for code in told}

    def _is_symbolic(self, font: dict[str, Json]) -> bool:
        descriptor = self._resolved(font.get("/FontDescriptor"))
        flags = descriptor.get("/Flags") if isinstance(descriptor, dict) else 0
        return isinstance(flags, int) and bool(flags & _SYMBOLIC)

    def _font_file(self, font: dict[str, Json]) -> bytes:
        descriptor = self._resolved(font.get("/FontDescriptor"))
        return self._stream_at(descriptor.get("/FontFile2")) if isinstance(descriptor, dict) else b""

    def _stream_at(self, ref: Json) -> bytes:
        """The data of the stream that an entry refers to; none where it refers to none."""
        if not isinstance(ref, str) or not _REFERENCE.fullmatch(ref):
            return b""
        number, generation, _ = ref.split()
        stream = self._document.get_object(int(number), int(generation))
        return unpacked(stream) if isinstance(stream, pikepdf.Stream) else b""

    def _resolved(self, value: Json) -> Json:
        return self._objects.get(value, value) if isinstance(value, str) else value


def _shows_unknown_letters(font: dict[str, Json], resolved: Callable[[Json], Json]) -> bool:
    """Whether a composite font's codes are numbers of glyphs, without a map to characters (ISO 32000-1, 9.10.2)."""
    if "/ToUnicode" in font or font.get("/Encoding") not in {"/Identity-H", "/Identity-V"}:
        return False
    below = resolved(resolved(font.get("/DescendantFonts")) or [None])
    first = resolved(below[0]) if isinstance(below, list) else None
    system = resolved(first.get("/CIDSystemInfo")) if isinstance(first, dict) else None
    return not isinstance(system, dict) or system.get("/Ordering") in {None, "u:Identity"}


def _is_quiet(one: dict[str, Json]) -> bool:
    """Whether an object holds names of the format, numbers and references alone, as most elements of a tag tree do."""
    if not _QUIET.issuperset(one):
        return False
    for entry, value in one.items():
        for item in value if entry == "/K" and type(value) is list else (value,):
            if _may_say(item):
                return False
    return True


def _may_say(value: Json) -> bool:
    """Whether a value is more than a number, a reference or a name of the format."""
    kind = type(value)
    return (value[:1] in "/ubn" and value not in _QUIET) if kind is str else kind is dict or kind is list


def _is_hint(stream: dict[str, Json]) -> bool:
    """Whether a stream is the table of where pages begin in a file that is laid out for the web (Annex F.4)."""
    return type(stream.get("/S")) is int and _OF_HINTS.issuperset(stream)


def _called(place: str, key: str) -> str:
    """A place with what its entry is for, if the entry is one of the format: any other name can hold anything."""
    said = f"property {key[1:]}" if place == "document information" and key in _INFORMATION else _CALLED.get(key, "")
    return ", ".join(part for part in (place, said) if part) or "an object"
