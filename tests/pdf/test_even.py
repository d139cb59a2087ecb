"""Even paragraphs: the lines that the closer way gives, read behind their labels and in whatever letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.model.document import ParagraphStyle, Text, words
from reportgen.pdf import write
from reportgen.pdf.boxes import EvenBox
from reportgen.pdf.breaking import break_lines
from reportgen.pdf.even import Setting
from reportgen.pdf.lines import Run
from reportgen.pdf.looks import Look
from support.documents import BODY, SENTENCE, bullets, document, item, paragraph
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary


def looks(fonts: FontLibrary) -> list[Look]:
    """Regular, bold, and bold in another colour."""
    found = []
    for style in (BODY, replace(BODY, bold=True), replace(BODY, bold=True, colour="AA0000")):
        face = fonts.face(style.family, bold=style.bold, italic=style.italic)
        assert face is not None
        found.append(Look(style, face))
    return found


@given(
    st.lists(
        st.tuples(st.text(st.sampled_from("abc   -–—é\u00a0)1."), min_size=1, max_size=60), st.integers(0, 2)),
        min_size=1,
        max_size=4,
    ),
    st.floats(10, 90),
    st.sampled_from([("multiple", 1.15), ("at-least", 14.0), ("exact", 9.0)]),
    st.data(),
)
def test_lines_of_text_are_those_of_the_closer_way(
    fonts: FontLibrary, parts: list[tuple[str, int]], width: float, spacing: tuple[str, float], data: st.DataObject
) -> None:
    style = ParagraphStyle(indent_left=4, indent_right=2, line_rule=spacing[0], line_spacing=spacing[1])  # type: ignore[arg-type]
    known = looks(fonts)
    runs = [Run(text, known[look], None) for text, look in parts]
    setting = Setting(runs[0].look, style, width)
    found = setting.lines([run.text for run in runs], [run.look for run in runs])
    if found is None:
        return
    lines, widest, turns = found
    close = break_lines(runs, style, width, setting.look)
    assert lines.split("\n") == ["".join(text for _, text, *_ in line.spans) for line in close]
    assert widest == pytest.approx(max(line.width for line in close))
    assert {line.left for line in close} == {setting.left}
    assert {(line.height, line.baseline, line.hang) for line in close} == {setting.heights}

    box = EvenBox(setting, lines, widest, turns, None)
    first = data.draw(st.integers(0, box.count - 1))
    stop = data.draw(st.integers(first + 1, box.count))
    shown = [(look, text) for look, text in box.stretches(first, stop) if text.strip("\n")]
    of_lines = "\n".join("".join(text for _, text, *_ in line.spans) for line in close[first:stop])
    assert "".join(text for _, text in shown) == of_lines
    in_looks = [run.look for line in close[first:stop] for run, text, *_ in line.spans for _ in text]
    assert [look for look, text in shown for _ in text.replace("\n", "")] == in_looks


@pytest.mark.parametrize("text", [
    SENTENCE * 3 + "So",
    "A word at a hyphen: well-known, 2024–25, and a dash – or two. " * 3,
    "Two spaces.  After a full stop.",
    " First a space, and two  of them later.",
    "The child’s “voice” (heard) at £5; see p.\u00a03 …",
])  # fmt: skip
def test_printed_english_is_even(fonts: FontLibrary, text: str) -> None:
    regular, bold, _ = looks(fonts)
    setting = Setting(regular, ParagraphStyle(), 200)
    assert setting.lines([text], [regular]) is not None
    assert setting.lines([text, " and in bold", "."], [regular, bold, regular]) is not None


@pytest.mark.parametrize("text", ["soft\u00adhyphen", "a \u3042 that no font has", "a " + "w" * 90])
def test_what_is_more_than_words_that_fit_is_looked_at_closer(fonts: FontLibrary, text: str) -> None:
    regular, *_ = looks(fonts)
    assert Setting(regular, ParagraphStyle(), 200).lines([text], [regular]) is None


@pytest.mark.parametrize("odd", [{"size": 7}, {"underline": True}, {"position": "superscript"}])
def test_words_that_take_other_room_or_have_lines_are_not_even(fonts: FontLibrary, odd: dict[str, object]) -> None:
    regular, *_ = looks(fonts)
    other = Look(replace(BODY, **odd), regular.face)  # type: ignore[arg-type]
    setting = Setting(regular, ParagraphStyle(), 200)
    assert setting.lines(["and ", "another"], [regular, other]) is None
    assert setting.lines(["and ", "another"], [regular, regular]) is not None


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


def test_a_look_that_turns_anywhere_in_a_line_is_read_in_order(fonts: FontLibrary) -> None:
    """Bold words, and letters that need the face's second font, begin at every place of a line, its beginning too."""
    sans = replace(BODY, family="Source Sans 3")
    bold = replace(sans, bold=True)
    face = fonts.face(bold.family, bold=True, italic=False)
    assert face is not None
    letters = [chr(code) for code in sorted(face.parsed.charToGlyph) if code > 0xBF and chr(code).isalpha()][:260]
    rare = " ".join(letters)
    given = document(
        paragraph(Text(rare, bold)),
        *(
            paragraph(Text("word " * before, sans), Text(said, bold), Text(" and so on", sans))
            for before in range(1, 26)
            for said in ("bold", rare[-240:])
        ),
    )
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert finished.tree.root.words == words(given)
