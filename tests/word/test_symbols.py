from __future__ import annotations

import pytest

from reportgen.word.symbols import is_symbol_font, plain


@pytest.mark.parametrize(
    ("character", "family", "expected"),
    [
        ("a", "Arial", "a"),
        ("\uf0b7", "Symbol", "•"),
        ("\uf0b7", "", "•"),
        ("\uf0fc", "Wingdings", "✓"),
        ("\xfc", "Wingdings", "✓"),
        ("\uf050", "Wingdings 2", "✓"),
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


def test_symbol_fonts_are_known_by_name() -> None:
    assert is_symbol_font("WingDings")
    assert not is_symbol_font("Calibri")
