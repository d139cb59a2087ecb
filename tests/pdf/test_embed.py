"""Embedded fonts: every character keeps its meaning, however many there are."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import Text, words
from reportgen.pdf import write
from reportgen.pdf.embed import Codes, EmbeddedFonts
from support.documents import BODY, document, paragraph
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary

SANS = replace(BODY, family="Source Sans 3")


def many(fonts: FontLibrary, count: int) -> str:
    face = fonts.face("Source Sans 3", bold=False, italic=False)
    assert face is not None
    wanted = (chr(code) for code in sorted(face.parsed.charToGlyph) if code > 0xBF)
    return "".join([character for character in wanted if character.isalpha()][:count])


def test_more_characters_than_a_font_has_codes_are_spread_over_several(fonts: FontLibrary) -> None:
    letters = many(fonts, 700)
    given = document(paragraph(" ".join(letters), "plain (words)\\", text=SANS), paragraph(letters[:600], text=SANS))
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert finished.tree.root.words == words(given)
    with finished.open() as pdf:
        assert len(pdf.pages[0].Resources.Font) > 2


def test_code_zero_and_line_ends_are_given_to_no_character(fonts: FontLibrary) -> None:
    face = fonts.face("Source Sans 3", bold=False, italic=False)
    assert face is not None
    codes = Codes(face)
    given = {codes[ord(character)] & 0xFF for character in many(fonts, 700)}
    assert not given & {0, 10, 13, *range(32, 127)}


def test_every_font_is_embedded_in_part_under_a_name_of_its_own(fonts: FontLibrary) -> None:
    styles = [replace(SANS, bold=bold, italic=italic) for bold in (True, False) for italic in (True, False)]
    finished = Finished(write(document(paragraph(*(Text("abc ", style) for style in styles))), fonts).content)
    with finished.open() as pdf:
        names = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
        assert all("/FontFile2" in font.FontDescriptor for font in pdf.pages[0].Resources.Font.values())
    assert len(names) == 4
    assert all(name[7] == "+" for name in names)


def test_a_character_map_gives_code_zero_no_meaning(fonts: FontLibrary) -> None:
    finished = Finished(write(document("abc"), fonts).content)
    with finished.open() as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            assert b"<00> <0000>" not in font.ToUnicode.read_bytes()


def test_a_document_is_the_same_bytes_whatever_was_written_before_it(fonts: FontLibrary) -> None:
    plain, welsh = document(paragraph("Plain words", text=SANS)), document(paragraph("Tŷ a dŵr", text=SANS))
    first = write(plain, fonts).content
    other = write(welsh, fonts).content
    fresh = pickle.loads(pickle.dumps(fonts))  # noqa: S301 - our own bytes
    assert write(plain, fonts).content == first == write(plain, fresh).content
    assert write(welsh, fresh).content == other


def test_faces_are_named_in_the_order_of_use(fonts: FontLibrary) -> None:
    embedded = EmbeddedFonts()
    one, two = fonts.face("Calibri", bold=False, italic=False), fonts.face("Arial", bold=True, italic=False)
    assert two is not None
    assert [embedded.of(face).resource for face in (two, one, two)] == ["F1", "F2", "F1"]
