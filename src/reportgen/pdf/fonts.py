"""The typefaces that a document may be set in: found by family and style, measured as Word measures them.

ReportLab parses and subsets the font files; what it does not read (the Windows metrics that decide how far apart
Word sets two lines) is read here from the same tables.
"""

from __future__ import annotations

import io
import re
import struct
from math import nan
from typing import TYPE_CHECKING, Self

from msgspec import field

from reportgen.discreet import Discreet
from reportgen.errors import Place, Problem, TemplateError
from reportgen.pdf.type_files import TTFError, TTFontFace, TTFontFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

__all__ = ["Face", "FaceKey", "FontLibrary"]

FaceKey = tuple[str, bool, bool]
"""Family, bold, italic."""

TWINS = {"arial": "liberation sans", "helvetica": "liberation sans", "calibri": "carlito"}
"""Families that Word files name, and the free family of the same widths that stands in for each."""

KIN = {"calibri light": "carlito"}
"""Families of other widths than any that we have, and the one that looks most like each: Word's headings were set in
Calibri Light from 2013 to 2023.
"""

STAND_IN = "liberation sans"
"""The family that stands in for any other: GOV.UK asks for a sans-serif one."""

SYMBOLS = "reportgen symbols"
"""The family that is asked first for a character which a document's own lacks: boxes, ticks, arrows and stars. It has
one style and no letters, and is no taller than those of any other.
"""

STAND_INS = {
    "\u00a0": " ", "\u00ad": "-", "\u2010": "-", "\u2011": "-", "\u3000": "\u2003",
    **{chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)},
}  # fmt: skip
"""Characters that may borrow the shape of another where the font has none of its own; they keep their meaning. The wide
letters and marks of East Asian keyboards are those of ASCII.
"""

ASCII = range(32, 127)

UNUSUAL = re.compile("[^ -~]")
UNPRINTED = frozenset("\u00a0\u00ad\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
"""Spaces of other widths and the soft hyphen: Python calls them not printable, and fonts have them."""
"""What a font with all of printable ASCII may lack."""

UNPLAIN = re.compile(r"[^\w -/:-@\[-`{-~\u00a0£–—‘’“”•…]")
"""A character that is more than a shape of some width: anything but letters, digits, spaces and usual marks."""

USE_TYPO_METRICS = 1 << 7
"""OS/2 `fsSelection` bit 7: line spacing comes from the typographic metrics (OpenType 1.9, OS/2)."""

REMEMBERED_WORDS, REMEMBERED_SIZES = 20_000, 24
"""After so many distinct words or sizes a face forgets their widths, so that a long batch stays small."""


class Advances(dict[str, float]):
    """Advance of a character in thousandths of an em; a character that the font lacks has none."""

    def __init__(self, codes: Mapping[int, float]) -> None:
        super().__init__()
        self.codes = codes

    def __missing__(self, character: str) -> float:
        stand_in = STAND_INS.get(character, character) if ord(character) not in self.codes else character
        width = self[character] = float(self.codes.get(ord(stand_in), 0.0))
        return width


class PlainAdvances(dict[str, float]):
    """Advance of a plain character in thousandths of an em. Any other has no number for an advance (`nan`): one that is
    not seen, or not said as it is seen, or that the font lacks.
    """

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        plain = not UNPLAIN.match(character) and not self._face.lacks(character)
        width = self[character] = self._face.advances[character] if plain else nan
        return width


class Words(dict[str, float]):
    """Advance of a word at one size, with one space behind it, in points. A word with a character that has no number
    for an advance has none either (`nan`), nor has a sum with that word in it.
    """

    def __init__(self, advances: Advances | PlainAdvances, size: float) -> None:
        super().__init__()
        self._advances = advances
        self._scale = size / 1000
        self._space = advances[" "]

    def __missing__(self, word: str) -> float:
        if len(self) > REMEMBERED_WORDS:
            self.clear()
        width = self[word] = (sum(map(self._advances.__getitem__, word)) + self._space) * self._scale
        return width


class SetWords(dict[str, float]):
    """The same of words whose letters are set apart."""

    def __init__(self, width: Callable[[str], float]) -> None:
        super().__init__()
        self._width = width

    def __missing__(self, word: str) -> float:
        if len(self) > REMEMBERED_WORDS:
            self.clear()
        width = self[word] = self._width(word + " ")
        return width


class NoPlainWords(dict[str, float]):
    """No word of such letters is plain."""

    def __missing__(self, word: str) -> float:
        return nan


class Face:
    """One font file, parsed: widths, coverage and line metrics. Widths are thousandths of an em, metrics ems.

    `ascent`, `descent` and `gap` are those that Word for Windows takes: the typographic ones where the font asks
    for it, else the Windows ones, with what `hhea` asks for beyond them as the gap between lines (OpenType 1.9,
    "Baseline to baseline distances").
    """

    __slots__ = (
        "_has_ascii",
        "_plain",
        "_plain_words",
        "_words",
        "advances",
        "ascent",
        "descent",
        "family",
        "gap",
        "name",
        "parsed",
        "underline_width",
    )

    def __init__(self, content: bytes) -> None:
        self.parsed = TTFontFace(io.BytesIO(content))
        self.name: str = self.parsed.name.decode("ascii")
        self.family: str = self.parsed.familyName.decode("utf-8")
        self.advances = Advances(self.parsed.charWidths)
        self._words: dict[float, Words] = {}
        self._plain = PlainAdvances(self)
        self._plain_words: dict[float, Words] = {}
        self._has_ascii = all(code in self.parsed.charToGlyph for code in ASCII)
        self.ascent, self.descent, self.gap = _line_metrics(self.parsed)
        units = self.parsed.unitsPerEm
        self.underline_width = max(self.parsed.underlineThickness / units, 0.03)

    def width(self, text: str) -> float:
        """The advance of `text`, in thousandths of an em."""
        return sum(map(self.advances.__getitem__, text))

    def words(self, size: float) -> Words:
        """The advances of words at a size; they are remembered, since documents repeat each other's words."""
        if size not in self._words:
            if len(self._words) >= REMEMBERED_SIZES:
                self._words.clear()
            self._words[size] = Words(self.advances, size)
        return self._words[size]

    def plain_words(self, size: float) -> Words:
        """The same of plain words; any other has none."""
        if size not in self._plain_words:
            if len(self._plain_words) >= REMEMBERED_SIZES:
                self._plain_words.clear()
            self._plain_words[size] = Words(self._plain, size)
        return self._plain_words[size]

    def lacks(self, text: str) -> list[str]:
        """The characters of `text` that the font cannot show, each once, in order."""
        glyphs = self.parsed.charToGlyph
        if self._has_ascii:
            if text.isascii() and text.isprintable():
                return []
            text = "".join(UNUSUAL.findall(text))
        return [
            character
            for character in dict.fromkeys(text)
            if ord(STAND_INS.get(character, character)) not in glyphs
            or not (character.isprintable() or character in UNPRINTED)
        ]

    def drawn_as(self, character: str) -> int:
        """The code point whose glyph shows `character`."""
        code = ord(character)
        return code if code in self.parsed.charToGlyph else ord(STAND_INS.get(character, character))


def _font_table(parsed: TTFontFile, tag: str) -> bytes:
    table: bytes = parsed.get_table(tag)  # type: ignore[no-untyped-call]
    return table


def _line_metrics(parsed: TTFontFace) -> tuple[float, float, float]:
    windows, header = _font_table(parsed, "OS/2"), _font_table(parsed, "hhea")
    units = float(parsed.unitsPerEm)
    (selection,) = struct.unpack(">H", windows[62:64])
    typo_ascent, typo_descent, typo_gap, win_ascent, win_descent = struct.unpack(">hhhHH", windows[68:78])
    ascent, descent, gap = struct.unpack(">hhh", header[4:10])
    if selection & USE_TYPO_METRICS:
        return typo_ascent / units, -typo_descent / units, max(0, typo_gap) / units
    beyond = max(0, gap - (win_ascent + win_descent - (ascent - descent)))
    return win_ascent / units, win_descent / units, beyond / units


class FontLibrary(Discreet, frozen=True, eq=False):
    """Font files by family and style. Frozen; a face is parsed when it is first asked for, and kept."""

    files: Mapping[FaceKey, bytes]
    _faces: dict[FaceKey, Face] = field(default_factory=dict)

    def __reduce__(self) -> tuple[type[FontLibrary], tuple[dict[FaceKey, bytes]]]:
        # A worker process parses the faces that it needs; parsed faces are large and need not travel.
        return FontLibrary, (dict(self.files),)

    @classmethod
    def from_folder(cls, folder: Path) -> Self:
        """All `.ttf` files of a folder, by the names that stand in them.

        Raises:
            TemplateError: a file is not a TrueType font that can be embedded.
        """
        files: dict[FaceKey, bytes] = {}
        problems: list[Problem] = []
        for path in sorted(folder.glob("*.ttf")):
            content = path.read_bytes()
            try:
                files[_named(content)] = content
            except (TTFError, struct.error, KeyError, UnicodeError):
                problems.append(
                    Problem(
                        rule="font-unreadable",
                        where=Place(file=path.name),
                        what="is not a TrueType font that can be embedded in part",
                        remedy="Replace it by a static TrueType font, not variable, with embedding allowed",
                    )
                )
        if not files:
            problems.append(
                Problem(
                    rule="fonts-missing",
                    where=Place(file=folder.name),
                    what="holds no TrueType font",
                    remedy="Put the fonts that the templates use there",
                )
            )
        if problems:
            raise TemplateError(*problems)
        return cls(files)

    def family(self, name: str) -> str | None:
        """The family, in small letters, that is used for `name`: itself, its twin, or None."""
        wanted = name.casefold()
        known = {family for family, _, _ in self.files}
        return next((family for family in (wanted, TWINS.get(wanted)) if family in known), None)

    def stand_in(self, family: str = "", *, bold: bool = False, italic: bool = False) -> Face:
        """The face that stands in for one that the library lacks: its kin, or another family in the same style, or any
        at all.
        """
        face = self.face(KIN.get(family.casefold(), STAND_IN), bold=bold, italic=italic)
        if face is None:
            face = self.face(STAND_IN, bold=bold, italic=italic)
        if face is None:
            families = [key for key in self.files if key[0] != SYMBOLS] or self.files
            family, bold, italic = min(families, key=lambda key: ((key[1], key[2]) != (bold, italic), key))
            face = self.face(family, bold=bold, italic=italic)
        assert face is not None  # noqa: S101 - the key was taken from the library itself
        return face

    def family_with(self, character: str, *, bold: bool, italic: bool) -> str | None:
        """The family of symbols where it can show a character in some style, else the first by its name; or None."""
        for family in sorted({family for family, _, _ in self.files}, key=lambda family: (family != SYMBOLS, family)):
            face = self.face(family, bold=bold, italic=italic)
            if face is not None and not face.lacks(character):
                return family
        return None

    def face(self, name: str, *, bold: bool, italic: bool) -> Face | None:
        """The face for a family's name as Word has it, or None where the library has no such font."""
        wanted = (name, bold, italic)
        if wanted not in self._faces:
            family = self.family(name)
            known = (family or "", bold, italic) if family != SYMBOLS else (SYMBOLS, False, False)
            content = self.files.get(known)
            if content is None:
                return None
            self._faces[wanted] = (
                self._faces[known] if known in self._faces else self._faces.setdefault(known, Face(content))
            )
        return self._faces[wanted]


def _named(content: bytes) -> FaceKey:
    """Family, bold and italic, as the font's own `name` and OS/2 tables have them."""
    parsed = TTFontFile(io.BytesIO(content), charInfo=0)  # the names alone: no need to read every glyph's width
    (selection,) = struct.unpack(">H", _font_table(parsed, "OS/2")[62:64])
    return parsed.familyName.decode("utf-8").casefold(), bool(selection & 1 << 5), bool(selection & 1)
