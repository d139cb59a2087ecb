"""Even paragraphs: the lines that the closer way gives, read behind their labels and in whatever letters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.document import ParagraphStyle, Text, words
from reportgen.pdf import write
from reportgen.pdf.even import Setting
from reportgen.pdf.lines import Run, break_lines
from reportgen.pdf.looks import Look
from support.documents import BODY, SENTENCE, bullets, document, item, paragraph
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary


def look(fonts: FontLibrary) -> Look:
    face = fonts.face(BODY.family, bold=False, italic=False)
    assert face is not None
    return Look(BODY, face)


@given(
    st.text(st.sampled_from("abc   -–—é\u00a0)1."), min_size=1, max_size=60),
    st.floats(10, 90),
    st.sampled_from([("multiple", 1.15), ("at-least", 14.0), ("exact", 9.0)]),
)
def test_lines_of_text_are_those_of_the_closer_way(
    fonts: FontLibrary, text: str, width: float, spacing: tuple[str, float]
) -> None:
    style = ParagraphStyle(indent_left=4, indent_right=2, line_rule=spacing[0], line_spacing=spacing[1])  # type: ignore[arg-type]
    setting = Setting(look(fonts), style, width)
    found = setting.lines(text)
    if found is None:
        return
    texts, widest = found
    close = break_lines([Run(text, setting.look, None)], style, width, setting.look)
    assert texts == [line.spans[0][1] for line in close]
    assert widest == pytest.approx(max(line.width for line in close))
    assert {line.left for line in close} == {setting.left}
    assert {(line.height, line.baseline, line.hang) for line in close} == {setting.heights}


@pytest.mark.parametrize("text", [
    SENTENCE * 3 + "So",
    "A word at a hyphen: well-known, 2024–25, and a dash – or two. " * 3,
    "Two spaces.  After a full stop.",
    "The child’s “voice” (heard) at £5; see p.\u00a03 …",
])  # fmt: skip
def test_printed_english_is_even(fonts: FontLibrary, text: str) -> None:
    assert Setting(look(fonts), ParagraphStyle(), 200).lines(text) is not None


@pytest.mark.parametrize("text", ["soft\u00adhyphen", "a \u2603 that no font has", "a " + "w" * 90])
def test_what_is_more_than_words_that_fit_is_looked_at_closer(fonts: FontLibrary, text: str) -> None:
    assert Setting(look(fonts), ParagraphStyle(), 200).lines(text) is None


def test_a_list_item_of_several_lines_is_read_behind_its_label(fonts: FontLibrary) -> None:
    given = document(bullets(item(SENTENCE * 3), item(SENTENCE, label="2.")), SENTENCE)
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert [label.text.strip() for label in finished.tree.all("Lbl")] == ["•", "2."]
    assert [body.words for body in finished.tree.all("LBody")] == [(SENTENCE * 3).split(), SENTENCE.split()]


def test_lines_in_letters_of_several_fonts_show_what_they_say(fonts: FontLibrary) -> None:
    """Lines that need the face's second font stand between lines that need the first alone."""
    sans = replace(BODY, family="Source Sans 3")
    face = fonts.face(sans.family, bold=False, italic=False)
    assert face is not None
    letters = [chr(code) for code in sorted(face.parsed.charToGlyph) if code > 0xBF and chr(code).isalpha()][:300]
    plain, rare = "word " * 40, " ".join(letters)
    given = document(*(paragraph(Text(text, sans)) for text in (rare, plain + rare[-80:] + " " + plain, plain.strip())))
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert finished.tree.root.words == words(given)
