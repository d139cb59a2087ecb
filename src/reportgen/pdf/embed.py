"""The characters that a document uses of each face, and the fonts that are embedded for them.

A face becomes one simple TrueType font for the first couple of hundred characters that a document uses of it, and
further ones for the rest. ASCII keeps its codes, so that content streams can be read by people and the space is 32,
which word spacing needs (ISO 32000-1, 9.3.3).

Every document gets ASCII and the usual marks of printed English, used or not: most need nothing else, and so share a
subset that is cut and packed once. What else a document uses is added for it alone. So the subsets depend on the
document alone, whatever was written before it.
"""

from __future__ import annotations

from codecs import charmap_build, charmap_encode
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.pdf.fonts import ASCII
from reportgen.pdf.objects import name, packed

if TYPE_CHECKING:
    from _codecs import _EncodingMap as EncodingMap
    from collections.abc import Iterator

    from reportgen.pdf.fonts import Face
    from reportgen.pdf.objects import PdfFile

__all__ = ["EmbeddedFace", "EmbeddedFonts"]

FREE_CODES = (*range(128, 256), *range(1, 10), 11, 12, *range(14, 32), 127)
"""Codes for characters that are not ASCII. Zero is `.notdef`, and a bare line feed or carriage return in a string
would be read as any end of line (7.3.4.2)."""

MOST_CODES = len(FREE_CODES)

ALWAYS = "’‘“”–—…•£\u00a0é"
"""What printed English needs beyond ASCII."""

END_OF_LINE = 10
"""No code of a font, so that lines of text can be encoded as one."""

ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})

SYMBOLIC, ITALIC = 1 << 2, 1 << 6

KEPT_SUBSETS = 32
"""Subsets that are kept in memory, some 20 KB each."""

ROWS_PER_SECTION = 100
"""A `bfchar` section of a character map may not be longer (Adobe Technical Note 5014)."""


class Codes(dict[int, int]):
    """The code of each character that a document may use; those above 255 belong to the second font of the face, and
    so on. `quick` is the same for the characters that every document gets, as `charmap_encode` takes it.
    """

    def __init__(self, face: Face) -> None:
        given, self.quick = _always(face)
        super().__init__(given)
        self.others = sum(code not in ASCII for code in given)

    @property
    def fonts(self) -> int:
        """How many fonts the face needs."""
        return 1 + max(0, self.others - 1) // MOST_CODES

    def __missing__(self, character: int) -> int:
        font, place = divmod(self.others, MOST_CODES)
        code: int = font * 256 + FREE_CODES[place]
        self[character] = code
        self.others += 1
        return code


@lru_cache(maxsize=KEPT_SUBSETS)
def _always(face: Face) -> tuple[dict[int, int], dict[int, int] | EncodingMap]:
    """The codes of the characters that every document gets, as far as the face has them; and as an encoding."""
    others = [ord(character) for character in ALWAYS if not face.lacks(character)]
    letters = {ord(character) for character in face.lacks("".join(map(chr, ASCII)))}
    given = {code: code for code in ASCII if code not in letters} | dict(zip(others, FREE_CODES, strict=False))
    first = {code: chr(character) for character, code in given.items()} | {END_OF_LINE: chr(END_OF_LINE)}
    return given, charmap_build("".join([first.get(code, "\ufffe") for code in range(256)]).replace("\ufffe", "\0", 1))


class EmbeddedFace:
    """A face as one document uses it. `resource` is the name of its first font in every page's resources."""

    __slots__ = ("codes", "face", "resource")

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.codes = Codes(face)

    def lines(self, text: str) -> str:
        """The operators that show printable `text` in the face's first font, each line of it below the one before; ""
        where it needs other fonts. Text that begins with an end of line begins below what stands already.
        """
        if not text.isascii():
            try:
                text = charmap_encode(text, "strict", self.codes.quick)[0].decode("latin-1")
            except UnicodeEncodeError:
                return ""
        if "(" in text or ")" in text or "\\" in text:
            text = text.translate(ESCAPED)
        if "\n" not in text:
            return f"({text})Tj"
        head, _, rest = text.partition("\n")
        following = rest.replace("\n", ")'\n(")
        return f"({head})Tj\n({following})'" if head else f"({following})'"

    def operand(self, text: str) -> str:
        """The string operand of printable `text` in the face's first font; "" where it needs others."""
        if not text.isascii():
            try:
                text = charmap_encode(text, "strict", self.codes.quick)[0].decode("latin-1")
            except UnicodeEncodeError:
                shown = self.show(text)
                return shown[0][1] if len(shown) == 1 and shown[0][0] == self.resource else ""
        if "(" in text or ")" in text or "\\" in text:
            text = text.translate(ESCAPED)
        return f"({text})"

    def show(self, text: str) -> list[tuple[str, str]]:
        """Font resource and string operand, one pair for each stretch of `text` in one font."""
        coded = text if text.isascii() and text.isprintable() else text.translate(self.codes)
        if self.codes.others <= MOST_CODES or max(coded, default="\0") < "\u0100":
            if "(" in coded or ")" in coded or "\\" in coded:
                coded = coded.translate(ESCAPED)
            return [(self.resource, f"({coded})")]
        return [
            (f"{self.resource}s{font}" if font else self.resource, f"({part.translate(ESCAPED)})")
            for font, part in _stretches(coded)
        ]

    def write(self, file: PdfFile, ordinal: int) -> Iterator[tuple[str, int]]:
        """Write the face's fonts; resource name and object number of each."""
        for font in range(self.codes.fonts):
            shown = {code - 256 * font: character for character, code in self.codes.items() if code >> 8 == font}
            resource = f"{self.resource}s{font}" if font else self.resource
            yield resource, _write_font(file, self.face, shown, f"{_tag(ordinal, font)}+{self.face.name}")


class EmbeddedFonts:
    """The faces that one document uses, in the order of first use."""

    def __init__(self) -> None:
        self._faces: dict[int, EmbeddedFace] = {}

    def of(self, face: Face) -> EmbeddedFace:
        """The face as this document uses it."""
        embedded = self._faces.get(id(face))
        if embedded is None:
            embedded = self._faces[id(face)] = EmbeddedFace(face, f"F{len(self._faces) + 1}")
        return embedded

    def write(self, file: PdfFile) -> str:
        """Write all fonts; the entries of a font resource dictionary."""
        return "".join(
            f"/{resource} {number} 0 R"
            for ordinal, embedded in enumerate(self._faces.values())
            for resource, number in embedded.write(file, ordinal)
        )


def _stretches(coded: str) -> Iterator[tuple[int, str]]:
    """Cut a string at changes of font, and bring its codes down to one byte."""
    start = 0
    for index in range(1, len(coded) + 1):
        if index == len(coded) or ord(coded[index]) >> 8 != ord(coded[start]) >> 8:
            yield ord(coded[start]) >> 8, "".join(chr(ord(character) & 0xFF) for character in coded[start:index])
            start = index


def _tag(ordinal: int, font: int) -> str:
    """The six letters that mark a subset (9.6.4), another for each font of the file."""
    number, letters = ordinal * 1000 + font, ""
    for _ in range(6):
        number, place = divmod(number, 26)
        letters = chr(65 + place) + letters
    return letters


def _write_font(file: PdfFile, face: Face, shown: dict[int, int], font_name: str) -> int:
    parsed = face.parsed
    subset = _subset(face, tuple(shown.items()))
    flags = SYMBOLIC | (ITALIC if parsed.italicAngle else 0)
    box = " ".join(f"{value:.0f}" for value in parsed.bbox)
    program = file.add_packed(f"/Length1 {subset.length}", subset.program)
    descriptor = file.add(
        f"<</Type/FontDescriptor/FontName{name(font_name)}/Flags {flags}/FontBBox[{box}]"
        f"/ItalicAngle {parsed.italicAngle:g}/Ascent {parsed.ascent:.0f}/Descent {parsed.descent:.0f}"
        f"/CapHeight {parsed.capHeight:.0f}/StemV {parsed.stemV}/FontFile2 {program} 0 R>>"
    )
    return file.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont{name(font_name)}/FirstChar 0/LastChar {max(shown, default=0)}"
        f"/Widths[{subset.widths}]/FontDescriptor {descriptor} 0 R"
        f"/ToUnicode {file.add_packed('', subset.character_map)} 0 R>>"
    )


class Subset(Struct, frozen=True):
    """A part of a face, ready to be written: font program and character map are compressed, `length` is that of the
    program before, and `widths` are those of the codes from 0 on.
    """

    program: bytes
    length: int
    widths: str
    character_map: bytes


@lru_cache(maxsize=KEPT_SUBSETS)
def _subset(face: Face, items: tuple[tuple[int, int], ...]) -> Subset:
    """Cut a font out of a face, by code and character. The same part of the same face is the same bytes, so those
    that many documents need are kept.
    """
    shown = dict(items)
    codes = range(max(shown, default=0) + 1)
    program = face.parsed.makeSubset([face.drawn_as(chr(shown[code])) if code in shown else 0 for code in codes])
    widths = " ".join(f"{face.advances[chr(shown[code])]:.6g}" if code in shown else "0" for code in codes)
    return Subset(packed(program, kept=True), len(program), widths, packed(_character_map(shown), kept=True))


def _character_map(shown: dict[int, int]) -> bytes:
    """What each code means. Code 0 means nothing and is not listed (ISO 14289-1, 7.21.7)."""
    rows = [f"<{code:02X}> <{chr(shown[code]).encode('utf-16-be').hex().upper()}>" for code in sorted(shown)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(rows), ROWS_PER_SECTION):
        section = rows[start : start + ROWS_PER_SECTION]
        lines += [f"{len(section)} beginbfchar", *section, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
