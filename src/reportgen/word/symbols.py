"""Symbol fonts: which Unicode character stands for a code of Symbol or Wingdings.

Their glyphs have no meaning outside the font, so a reader of the PDF could not copy, search or hear them (PDF/UA-1,
7.21.7). What is in these tables is put into Unicode; the rest is refused.
"""

from __future__ import annotations

__all__ = ["is_symbol_font", "plain"]

_PRIVATE = 0xF000


def _row(first: int, characters: str) -> dict[int, str]:
    """Characters of codes that follow one another; a space where there is none for the code."""
    return {first + at: character for at, character in enumerate(characters) if character != " "}


# After the proposal that brought these fonts' symbols into Unicode (L2/11-344); the plain one for what is merely
# larger, bolder or more ornate.
_WINGDINGS = {
    **_row(0x21, "✏✂✁"),
    **_row(0x28, "☎✆✉"),
    **_row(0x3E, "✇✍"),
    **_row(0x45, "☜☞☝☟ ☺ ☹ ☠"),
    **_row(0x51, "✈☼ ❄"),
    **_row(0x6C, "●❍■□□❑❒◆◆◆❖◆☒"),
    **_row(0x81, "①②③④⑤⑥⑦⑧⑨⑩ ❶❷❸❹❺❻❼❽❾❿"),
    **_row(0x9E, "·•▪○○○◉◎❍▪☐ ✦★✶✴✹✵"),
    **_row(0xB5, "✪✰"),
    **_row(0xD5, "⌫⌦ ➢"),
    **_row(0xDF, "←→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦⇨⇧⇩⇔⇕"),
    **_row(0xFB, "✗✓☒☑"),
}
_WINGDINGS_2 = {**_row(0x4F, "✗✓☒☑☒"), 0xA3: "☐", 0x97: "●", 0x98: "•"}
_WINGDINGS_3 = {**_row(0x21, "←→↑↓"), **_row(0x70, "▲▼△▽◀▶◁▷"), 0x7D: "▶"}
_WEBDINGS = {**_row(0x33, "◀▶▲▼"), 0x61: "✔", 0x63: "□", 0x67: "■", 0x69: "ℹ", 0x6E: "●", 0x72: "✕"}
_SYMBOL = {
    **_row(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅"),
    **_row(0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    **_row(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    **_row(0xA0, "€ ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"),
    **_row(0xC4, "⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊"),
    **_row(0xE2, "®©™∑"),
    0x20: " ",
    0xF2: "∫",
}
_BULLETS = (*range(0x6C, 0x78), 0x9F, 0xA7, 0xA8, 0xD8, *range(0xFB, 0xFF))
"""Codes that are far more often of Wingdings than of Symbol where the font is not named."""

_UNNAMED = _SYMBOL | {code: _WINGDINGS[code] for code in _BULLETS}
_TABLES = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
}
_SYMBOL_FONTS = {*_TABLES, "zapfdingbats", "zapf dingbats", "mt extra", "monotype sorts"}


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
    table = _TABLES.get(family.lower(), {} if is_symbol_font(family) else _UNNAMED)
    return table.get(code - _PRIVATE if private else code) or (character if character.isspace() else None)
