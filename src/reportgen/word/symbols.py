"""Symbol fonts: which Unicode character stands for a code of Symbol or Wingdings.

Their glyphs have no meaning outside the font, so a reader of the PDF could not copy, search or hear them (PDF/UA-1,
7.21.7). What is in these tables is put into Unicode; the rest is refused.
"""

from __future__ import annotations

__all__ = ["RARE", "is_symbol_font", "plain"]

_PRIVATE = 0xF000
_WINGDINGS = {
    0x28: "☎",
    0x2A: "✉",
    0x4A: "☺",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x72: "❒",
    0x75: "◆",
    0x76: "❖",
    0x77: "◆",
    0x9F: "•",
    0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢",
    0xE0: "→",
    0xDF: "←",
    0xE1: "↑",
    0xE2: "↓",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0xA3: "☐", 0x97: "●", 0x98: "•"}
_SYMBOL = {
    **{code: chr(code) for code in (*range(0x20, 0x22), 0x23, *range(0x25, 0x27), *range(0x28, 0x2A), 0x2B, 0x2C)},
    **{code: chr(code) for code in (0x2E, 0x2F, *range(0x30, 0x40), 0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D)},
    0x2D: "−",
    0x2A: "∗",
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    0xA3: "≤",
    0xA5: "∞",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xD6: "√",
    0xDE: "⇒",
    0xE5: "∑",
}
RARE = frozenset("❑❖➢☎✉☒")
"""Of these, what the fonts for text lack. Word offers some as bullets, where a plain one says as much."""

_TABLES = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}
_SYMBOL_FONTS = {*_TABLES, "wingdings 3", "webdings", "zapfdingbats", "zapf dingbats", "mt extra", "monotype sorts"}


def is_symbol_font(family: str) -> bool:
    """Whether the family's codes mean nothing without it."""
    return family.lower() in _SYMBOL_FONTS


def plain(character: str, family: str) -> str | None:
    """The character in Unicode; itself where it is plain already; None where no Unicode character is known."""
    code = ord(character) if character else 0
    private = _PRIVATE <= code < _PRIVATE + 0x100
    if not private and not is_symbol_font(family):
        return None if 0xE000 <= code <= 0xF8FF else character
    # Word keeps a bullet in the private range even where the font is not named: the Symbol font's is meant.
    table = _TABLES.get(family.lower(), {} if is_symbol_font(family) else _SYMBOL | _WINGDINGS)
    return table.get(code - _PRIVATE if private else code) or (character if character.isspace() else None)
