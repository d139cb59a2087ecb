"""Faces found by family and style, and measured as Word measures them."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from reportgen.errors import TemplateError
from reportgen.pdf import FontLibrary
from reportgen.pdf import fonts as module

if TYPE_CHECKING:
    from pathlib import Path

    from reportgen.pdf.fonts import Face


def face(fonts: FontLibrary, family: str, *, bold: bool = False, italic: bool = False) -> Face:
    found = fonts.face(family, bold=bold, italic=italic)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("family", "name"),
    [
        ("Liberation Sans", "LiberationSans"),
        ("Arial", "LiberationSans"),
        ("helvetica", "LiberationSans"),
        ("Calibri", "Carlito"),
        ("Source Sans 3", "SourceSans3-Regular"),
    ],
)
def test_a_family_is_found_by_its_own_name_or_that_of_its_twin(fonts: FontLibrary, family: str, name: str) -> None:
    assert face(fonts, family).name == name


def test_bold_and_italic_are_faces_of_their_own(fonts: FontLibrary) -> None:
    names = {face(fonts, "Arial", bold=bold, italic=italic).name for bold in (True, False) for italic in (True, False)}
    assert len(names) == 4


def test_the_family_of_symbols_is_asked_first_and_has_one_style(fonts: FontLibrary) -> None:
    assert fonts.family_with("☐", bold=True, italic=True) == "reportgen symbols"
    assert fonts.family_with("Ж", bold=False, italic=False) == "carlito"
    assert face(fonts, "Reportgen Symbols", bold=True) is face(fonts, "Reportgen Symbols")


def test_the_family_of_symbols_stands_in_for_no_other_and_makes_no_line_higher(fonts: FontLibrary) -> None:
    symbols = face(fonts, "Reportgen Symbols")
    keys = ("reportgen symbols", False, False), ("source sans 3", False, False)
    assert FontLibrary({key: fonts.files[key] for key in keys}).stand_in(bold=True).family == "Source Sans 3"
    for family in ("Arial", "Calibri", "Source Sans 3"):
        text = face(fonts, family)
        assert symbols.ascent < text.ascent
        assert symbols.descent + symbols.gap < text.descent + text.gap


def test_an_unknown_family_or_style_is_none(fonts: FontLibrary) -> None:
    assert fonts.face("Comic Sans MS", bold=False, italic=False) is None
    regular = FontLibrary({("carlito", False, False): fonts.files["carlito", False, False]})
    assert regular.face("Carlito", bold=True, italic=False) is None
    assert regular.stand_in(bold=True).name == "Carlito"


@pytest.mark.parametrize(("family", "height"), [("Arial", 1.1499), ("Calibri", 1.2207), ("Source Sans 3", 1.424)])
def test_a_single_line_is_as_high_as_word_makes_it(fonts: FontLibrary, family: str, height: float) -> None:
    found = face(fonts, family)
    assert found.ascent + found.descent + found.gap == pytest.approx(height, abs=0.0001)


def test_widths_are_thousandths_of_an_em(fonts: FontLibrary) -> None:
    found = face(fonts, "Arial")
    assert found.width("A ") == pytest.approx(667 + 278, abs=0.5)


def test_a_words_width_is_in_points_and_has_one_space_behind_it(fonts: FontLibrary) -> None:
    assert face(fonts, "Arial").words(10.0)["AA"] == pytest.approx(6.67 * 2 + 2.78, abs=0.01)


def test_what_the_font_lacks_is_named_once_and_in_order(fonts: FontLibrary) -> None:
    found = face(fonts, "Calibri")
    assert found.lacks("plain words") == []
    assert found.lacks("ŵ\u00a0\u00ad\u2011\uff1aＡ") == []
    assert found.lacks("a中b国中\x07") == ["中", "国", "\x07"]
    assert found.lacks("bell\x07") == ["\x07"]
    assert found.width("中") == 0


def test_a_no_break_hyphen_may_borrow_its_shape(fonts: FontLibrary) -> None:
    assert face(fonts, "Calibri").drawn_as("\u2011") == ord("-")
    assert [chr(face(fonts, "Calibri").drawn_as(wide)) for wide in "！Ａ～"] == ["!", "A", "~"]
    assert face(fonts, "Calibri").drawn_as("a") == ord("a")


def test_a_long_batch_does_not_fill_the_memory(fonts: FontLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED_WORDS", 3)
    monkeypatch.setattr(module, "REMEMBERED_SIZES", 2)
    found = face(fonts, "Arial", italic=True)
    words = found.words(10.0)
    for number in range(20):
        assert words[f"w{number}"] > 0
    assert len(words) <= 5
    assert found.words(10.0) is words
    assert [found.words(size)["a"] > 0 for size in (11.0, 12.0, 13.0)] == [True] * 3
    assert found.words(10.0) is not words


def test_a_library_travels_to_another_process(fonts: FontLibrary) -> None:
    there = pickle.loads(pickle.dumps(fonts))  # noqa: S301 - our own bytes
    assert there.files == fonts.files
    assert face(there, "Arial").width("A") == face(fonts, "Arial").width("A")


def test_a_file_that_is_no_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    with pytest.raises(TemplateError, match="font-unreadable") as caught:
        FontLibrary.from_folder(tmp_path)
    assert caught.value.problems[0].where.file == "Broken.ttf"


def test_a_folder_without_fonts_is_told(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="fonts-missing"):
        FontLibrary.from_folder(tmp_path)


def test_calibri_light_looks_most_like_calibri_and_is_told(fonts: FontLibrary) -> None:
    assert fonts.stand_in("Calibri Light").family == "Carlito"
    assert fonts.stand_in("Cambria").family == "Liberation Sans"
    assert fonts.family("Calibri Light") is None
