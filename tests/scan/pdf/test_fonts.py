"""What a font says of its glyphs is read from names and tables; a map that says otherwise is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from reportgen.scan.pdf.fonts import drawn_by_glyphs, drawn_by_names, is_misled

FONTS = sorted((Path(__file__).parents[3] / "templates" / "fonts").glob("[!R]*.ttf"))
"""Those that have letters; that of symbols has none. Carlito has no names of glyphs."""


def test_names_of_glyphs_replace_what_an_encoding_says() -> None:
    drawn = drawn_by_names("/WinAnsiEncoding", [65, "/b", "/uni00C9", "/seven.old", "/g17", 97, "/space"])
    assert (drawn[65], drawn[66], drawn[67], drawn[69]) == ("b", "\u00c9", "7", "E")
    assert 68 not in drawn  # "g17" may be anything
    assert 97 not in drawn


def test_of_an_encoding_of_its_own_nothing_is_known() -> None:
    assert drawn_by_names("/Identity-H", None) == {}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_letters_of_glyphs_are_read_from_the_tables_of_a_font(path: Path) -> None:
    glyphs = TTFontFile(str(path)).charToGlyph
    wanted = {glyphs[ord(letter)]: letter for letter in "Quilfeathr9\u00e9"}
    drawn = drawn_by_glyphs(path.read_bytes(), wanted)
    assert drawn == {glyph: {letter} for glyph, letter in wanted.items()}


@pytest.mark.parametrize("path", [path for path in FONTS if path.stem[0] != "C"], ids=lambda path: path.stem)
def test_letters_of_glyphs_are_read_from_their_names_where_no_table_has_them(path: Path) -> None:
    glyphs = TTFontFile(str(path)).charToGlyph
    wanted = {glyphs[ord(letter)]: letter for letter in "Quilfeathr9\u018f"}
    drawn = drawn_by_glyphs(path.read_bytes().replace(b"cmap", b"cmaq", 1), wanted)
    assert drawn == {glyph: {letter} for glyph, letter in wanted.items()}


def test_a_font_that_is_cut_off_tells_nothing() -> None:
    content, glyph = FONTS[0].read_bytes(), TTFontFile(str(FONTS[0])).charToGlyph[ord("A")]
    for length in (0, 3, 40, 2000, 20_000):
        assert drawn_by_glyphs(content[:length], {glyph}) in ({}, {glyph: {"A"}})


@pytest.mark.parametrize(
    ("told", "drawn", "is_one"),
    [
        ("a", "b", True),
        ("A", "a", False),
        ("\u00e9", "e", False),
        ("\ufb01", "f", False),
        ("-", "b", False),
        ("fi", "b", False),
        ("7", "1", True),
    ],
)
def test_only_another_letter_or_digit_misleads(told: str, drawn: str, *, is_one: bool) -> None:
    assert is_misled({3: told}, {3: drawn}) is is_one
    assert not is_misled({4: told}, {3: drawn})
