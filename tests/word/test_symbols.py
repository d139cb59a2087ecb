from __future__ import annotations

import pytest

from reportgen.word.symbols import is_symbol_font, plain
from reportgen.world import fonts


@pytest.mark.parametrize(
    ("character", "family", "expected"),
    [
        ("a", "Arial", "a"),
        ("\uf0b7", "Symbol", "•"),
        ("\uf0b7", "", "•"),
        ("\uf0fc", "Wingdings", "✓"),
        ("\xfc", "Wingdings", "✓"),
        ("\uf0fd", "Wingdings", "☒"),
        ("\uf0ab", "Wingdings", "★"),
        ("\uf088", "Wingdings", "⑧"),
        ("\uf0e8", "Wingdings", "➔"),
        ("\uf050", "Wingdings 2", "✓"),
        ("\uf053", "Wingdings 2", "☒"),
        ("\uf07d", "Wingdings 3", "▶"),
        ("a", "Webdings", "✔"),
        ("\uf0d3", "Symbol", "©"),
        ("\uf0db", "Symbol", "⇔"),
        ("\uf06c", "", "●"),
        ("a", "Symbol", "α"),
        ("\uf061", "Symbol", "α"),
        (" ", "Wingdings", " "),
        ("\uf021", "Webdings", None),
        ("\ue123", "Arial", None),
        ("", "Arial", ""),
    ],
)
def test_symbols_become_unicode_where_they_have_a_meaning(character: str, family: str, expected: str | None) -> None:
    assert plain(character, family) == expected


def test_what_stands_for_a_symbol_is_in_a_font_that_is_shipped() -> None:
    faces = [fonts().face(family, bold=False, italic=False) for family in ("Liberation Sans", "Reportgen Symbols")]
    for family in ("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"):
        signs = [sign for code in range(0x20, 0x100) if (sign := plain(chr(0xF000 + code), family)) is not None]
        assert len(signs) >= 8
        assert [sign for sign in signs if all(face is None or face.lacks(sign) for face in faces)] == []


def test_symbol_fonts_are_known_by_name() -> None:
    assert is_symbol_font("WingDings")
    assert not is_symbol_font("Calibri")
