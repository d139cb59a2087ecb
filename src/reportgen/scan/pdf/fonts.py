"""What the codes of a font draw, as far as the font itself tells: by names of glyphs, or by an embedded font's tables.

A map to characters that says otherwise hides words from whoever copies or searches the text.

ISO 32000-1, 9.6.6 (encodings) and 9.10 (extraction); ISO/IEC 14496-22, `cmap` and `post`.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Collection, Iterator, Mapping

__all__ = ["drawn_by_glyphs", "drawn_by_names", "is_misled"]

_DIGITS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9",
}  # fmt: skip
_BY_NUMBER = re.compile(r"uni([0-9A-F]{4})|u([0-9A-F]{4,6})")
_ASCII = {code: chr(code) for code in range(128) if chr(code).isalnum()}
"""Letters and digits, which have one code in each of the encodings of the format."""
_ENCODINGS = frozenset({"/WinAnsiEncoding", "/MacRomanEncoding", "/StandardEncoding"})
_UNICODE = frozenset({(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 6), (3, 1), (3, 10)})
"""Platforms and encodings of the tables whose codes are those of Unicode."""
_MOST_TABLES, _MOST_SEGMENTS, _MOST_CODES = 64, 20_000, 200_000
_NAMED_BY_MAC = 258
_POST_2 = 0x00020000


def is_misled(told: Mapping[int, str], drawn: Mapping[int, Collection[str]]) -> bool:
    """Whether a map says another letter or digit for any code than the font draws."""
    return any(
        len(said) == 1 and said.isalnum() and (shown := drawn.get(code)) and _base(said) not in set(map(_base, shown))
        for code, said in told.items()
    )


def _base(sign: str) -> str:
    """A letter without its accents, its case, and what differs only by compatibility."""
    return unicodedata.normalize("NFKD", sign)[:1].casefold()


def drawn_by_names(encoding: object, differences: object) -> dict[int, str]:
    """What the codes of a font draw by an encoding of the format, and by the names of glyphs that replace some of it.

    Args:
        encoding: the name of the encoding; of any other, nothing is known.
        differences: codes and names of glyphs (ISO 32000-1, table 114).
    """
    drawn = dict(_ASCII) if encoding in _ENCODINGS else {}
    code = 0
    for one in differences if isinstance(differences, list) else ():
        if isinstance(one, int):
            code = one
        elif isinstance(one, str):
            drawn.pop(code, None)
            if said := _letter(one.removeprefix("/").partition(".")[0]):
                drawn[code] = said
            code += 1
    return drawn


def _letter(name: str) -> str:
    """The letter or digit that a glyph is named after; "" where the name tells none."""
    if len(name) == 1 and name.isalpha():
        return name
    number = _BY_NUMBER.fullmatch(name)
    if number:
        said = chr(min(int(number[1] or number[2], 16), 0x10FFFF))
        return said if said.isalnum() else ""
    return _DIGITS.get(name, "")


def drawn_by_glyphs(font: bytes, glyphs: Collection[int]) -> dict[int, set[str]]:
    """The letters and digits that glyphs of a TrueType or OpenType font are, as far as its tables tell."""
    drawn: dict[int, set[str]] = {}
    tables = dict(_tables(font))
    try:
        for code, glyph in _characters(tables.get(b"cmap", b"")):
            if glyph in glyphs and (said := chr(code)).isalnum():
                drawn.setdefault(glyph, set()).add(said)
        for glyph, name in _names(tables.get(b"post", b"")):
            if glyph in glyphs and (said := _letter(name.partition(".")[0])):
                drawn.setdefault(glyph, set()).add(said)
    except (struct.error, ValueError, IndexError):
        return {}
    return drawn


def _tables(font: bytes) -> Iterator[tuple[bytes, bytes]]:
    for number in range(min(int.from_bytes(font[4:6]), _MOST_TABLES)):
        entry = font[12 + 16 * number : 28 + 16 * number]
        start, length = int.from_bytes(entry[8:12]), int.from_bytes(entry[12:16])
        yield entry[:4], font[start : start + length]


def _characters(table: bytes) -> Iterator[tuple[int, int]]:
    """Characters and their glyphs, of every part of the table whose codes are Unicode's, each part once."""
    starts = {}
    for number in range(min(int.from_bytes(table[2:4]), _MOST_TABLES)):
        platform, encoding, start = struct.unpack_from(">HHI", table, 4 + 8 * number)
        if (platform, encoding) in _UNICODE:
            starts[start] = int.from_bytes(table[start : start + 2])
    for start, form in starts.items():
        if form == 4:
            yield from _of_segments(table, start)
        elif form == 6:
            first, count = struct.unpack_from(">HH", table, start + 6)
            yield from enumerate(struct.unpack_from(f">{count}H", table, start + 10), first)
        elif form == 12:
            left = _MOST_CODES
            for group in range(min(struct.unpack_from(">I", table, start + 12)[0], _MOST_SEGMENTS)):
                first, last, glyph = struct.unpack_from(">III", table, start + 16 + 12 * group)
                left -= last - first
                if left < 0 or last > 0x10FFFF:
                    raise ValueError
                yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)


def _of_segments(table: bytes, start: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", table, start + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", table, start + 14)
    begins = struct.unpack_from(f">{count}H", table, start + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", table, start + 16 + 4 * count)
    at = start + 16 + 6 * count
    ranges = struct.unpack_from(f">{count}H", table, at)
    for number, (first, last, delta, offset) in enumerate(zip(begins, ends, deltas, ranges, strict=True)):
        for code in range(first, last + 1):
            glyph = code
            if offset:
                glyph = int.from_bytes(table[(place := at + 2 * number + offset + 2 * (code - first)) : place + 2])
            if glyph:
                yield code, (glyph + delta) & 0xFFFF


def _names(table: bytes) -> Iterator[tuple[int, str]]:
    """Glyphs and the names that the font gives to them itself."""
    if int.from_bytes(table[:4]) != _POST_2:
        return
    count = int.from_bytes(table[32:34])
    indices = struct.unpack_from(f">{count}H", table, 34)
    said: list[str] = []
    at = 34 + 2 * count
    while at < len(table):
        said.append(table[at + 1 : at + 1 + table[at]].decode("latin-1"))
        at += 1 + table[at]
    for glyph, index in enumerate(indices):
        if index < _NAMED_BY_MAC:
            # Of the names that every font has, letters and digits stand as in ASCII, 29 places before.
            if (sign := chr(index + 29)).isascii() and sign.isalnum():
                yield glyph, sign if sign.isalpha() else f"uni{ord(sign):04X}"
        elif index - _NAMED_BY_MAC < len(said):
            yield glyph, said[index - _NAMED_BY_MAC]
