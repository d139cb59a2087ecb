"""Lines of whole words: the same lines as those of the closer way, and which paragraphs get them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.model.document import ParagraphStyle
from reportgen.pdf.breaking import break_lines
from reportgen.pdf.lines import Line, Run
from reportgen.pdf.looks import Look
from reportgen.pdf.wordwise import word_lines
from support.documents import BODY, SENTENCE

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary


def looks(fonts: FontLibrary) -> tuple[Look, ...]:
    """Regular and bold of one size, a smaller one, and a face that takes more room above and below."""
    styles = (BODY, replace(BODY, bold=True), replace(BODY, size=7), replace(BODY, family="Source Sans 3"))
    found = []
    for style in styles:
        face = fonts.face(style.family, bold=style.bold, italic=style.italic)
        assert face is not None
        found.append(Look(style, face))
    return tuple(found)


def said(lines: list[Line]) -> list[list[tuple[int, str, float, int]]]:
    """The words of each line by run, with where they begin there and in their run."""
    return [
        [(id(run), text, pytest.approx(offset), into) for run, text, offset, _, into in line.spans if text]
        for line in lines
    ]


@given(
    st.lists(
        st.tuples(st.text(st.sampled_from("abc   -–—é\u00a0)1."), min_size=1, max_size=14), st.integers(0, 3)),
        min_size=1,
        max_size=5,
    ),
    st.floats(10, 90),
    st.sampled_from(["left", "right", "centre", "justify"]),
    st.sampled_from([("multiple", 1.15), ("multiple", 0.8), ("at-least", 14.0), ("exact", 9.0)]),
    st.sampled_from([None, 5.0]),
)
def test_lines_of_whole_words_are_those_of_the_closer_way(
    fonts: FontLibrary,
    parts: list[tuple[str, int]],
    width: float,
    align: Literal["left", "right", "centre", "justify"],
    spacing: tuple[Literal["multiple", "at-least", "exact"], float],
    text_left: float | None,
) -> None:
    known = looks(fonts)
    runs = [Run(text, known[look], None) for text, look in parts]
    style = ParagraphStyle(
        align=align, indent_left=4, indent_first=-3, indent_right=2, line_rule=spacing[0], line_spacing=spacing[1]
    )
    quick = word_lines(runs, style, width, text_left=text_left)
    if quick is None:
        return
    close = break_lines(runs, style, width, known[0], text_left=text_left)
    assert said(quick) == said(close)
    for line, other in zip(quick, close, strict=True):
        assert (line.left, line.width, line.stretch) == pytest.approx((other.left, other.width, other.stretch))
        assert (line.height, line.baseline, line.hang) == pytest.approx((other.height, other.baseline, other.hang))


@pytest.mark.parametrize("text", [
    SENTENCE * 3 + "So",
    "A word at a hyphen: well-known, 2024–25, and a dash – or two.",
    "Two spaces.  After a full stop.",
    " First a space, and two  of them later.",
    "The child’s “voice” (heard) at £5; see p.\u00a03 …",
])  # fmt: skip
def test_printed_english_is_broken_by_whole_words(fonts: FontLibrary, text: str) -> None:
    regular, bold, *_ = looks(fonts)
    runs = [Run(text, regular, None), Run(" and in bold", bold, None), Run(".", regular, None)]
    assert word_lines(runs, ParagraphStyle(), 200) is not None


@pytest.mark.parametrize("text", ["a\tb", "soft\u00adhyphen", "a \u3042 that no font has", "\ufffc"])
def test_what_is_more_than_words_is_looked_at_closer(fonts: FontLibrary, text: str) -> None:
    assert word_lines([Run(text, looks(fonts)[0], None)], ParagraphStyle(), 200) is None


def test_a_word_wider_than_a_line_is_looked_at_closer(fonts: FontLibrary) -> None:
    assert word_lines([Run("a " + "w" * 90, looks(fonts)[0], None)], ParagraphStyle(), 200) is None
