"""Long texts in pieces: nothing falls between two, and none is long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from reportgen.scan.pieces import LONGEST, SHARED, pieces

WORDS = st.lists(st.sampled_from(["a\n", "word ", "ends. ", "x" * 90, "\n\n", "1,"]), max_size=60).map("".join)


@given(WORDS, st.integers(1, 30))
def test_any_short_stretch_stands_whole_in_one_piece_and_no_piece_is_long(said: str, times: int) -> None:
    text = said * times
    found = list(pieces(text))
    assert max(map(len, found)) <= LONGEST
    assert all(any(text[start : start + SHARED] in piece for piece in found) for start in range(0, len(text), 37))
    # Each goes on by most of its length, so that their number grows as the text does.
    assert len(found) <= 1 + len(text) / (LONGEST - 4 * SHARED)


def test_a_text_that_is_not_long_is_one_piece() -> None:
    assert list(pieces("")) == [""]
    assert list(pieces("a. " * 1_000)) == ["a. " * 1_000]


def test_a_piece_ends_with_a_line_or_else_with_a_sentence_or_a_word() -> None:
    for mark in ("\n", ". ", " "):
        text = ("word word" + mark) * 1_000
        assert all(piece.endswith(mark) for piece in pieces(text))
        assert all(piece.startswith("word") for piece in pieces(text))


def test_a_name_is_found_wherever_it_stands_in_a_long_line() -> None:
    watch = Watch(identifiers=(Identifier("children[0].surname", "family name", "Quillfeather", "Kin"),))
    sentence = "The plan was shared. "
    for place in range(0, 420, 3):
        text = sentence * place + "Quillfeather was seen. " + sentence * (420 - place)
        problems = list(scan_file(text.encode(), "a.txt", ".txt", watch))
        assert [problem.rule for problem in problems] == ["scan-identifier"], place
