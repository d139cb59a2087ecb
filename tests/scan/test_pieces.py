"""Long texts in pieces: nothing falls between two, and none is long."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.cleared import Identifier
from reportgen.model.question import Allowed
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from reportgen.scan.pieces import LONGEST, SHARED, pieces

WORDS = st.lists(st.sampled_from(["a\n", "word ", "ends. ", "x" * 90, "\n\n", "1,"]), max_size=60).map("".join)
WATCH = Watch(identifiers=(Identifier("children[0].surname", "family name", "Quillfeather", "Kin"),))
SENTENCE = "The plan was shared. "


@given(WORDS, st.integers(1, 30))
def test_any_short_stretch_stands_whole_in_a_piece_that_tells_it_and_no_piece_is_long(said: str, times: int) -> None:
    text, short = said * times, SHARED // 2
    found = list(pieces(text))
    assert all(piece.end - piece.start <= LONGEST for piece in found)
    for start in range(0, len(text), 37):
        end = min(len(text), start + short)
        assert any(
            piece.start <= start and end <= piece.end and piece.first < end and start < piece.last for piece in found
        )
    # Each goes on by most of its length, so that their number grows as the text does.
    assert len(found) <= 1 + len(text) / (LONGEST - 4 * SHARED)


def test_a_text_that_is_not_long_is_one_piece() -> None:
    assert list(pieces("")) == [(0, 0, 0, 0)]
    assert list(pieces("a. " * 2_000)) == [(0, 6_000, 0, 6_000)]


@pytest.mark.parametrize("mark", ["\n", ". ", " "])
def test_a_piece_ends_with_a_line_or_else_with_a_sentence_or_a_word(mark: str) -> None:
    text = ("word word" + mark) * 2_000
    for piece in pieces(text):
        assert text[: piece.end].endswith(mark)
        assert text.startswith("word", piece.start)


def _rules(text: str, watch: Watch = WATCH) -> list[str]:
    return [problem.rule for problem in scan_file(text.encode(), "a.txt", ".txt", watch)]


def test_a_name_is_found_wherever_it_stands_in_a_long_line() -> None:
    for place in range(0, 420, 7):
        text = SENTENCE * place + "Quillfeather was seen. " + SENTENCE * (420 - place)
        assert _rules(text) == ["scan-identifier"], place


@pytest.mark.parametrize("packed", [bytes.hex, lambda said: base64.b64encode(said).decode()])
def test_a_name_is_found_wherever_it_stands_in_a_long_row_of_letters_for_bytes(packed) -> None:
    for place in range(0, 9_000, 599):
        said = b"x" * place + b" Quillfeather " + b"y" * (9_000 - place)
        assert "scan-identifier" in _rules(f"See: {packed(said)}"), place


def test_first_letters_of_lines_that_spell_a_name_are_found_in_a_long_text() -> None:
    lines = [f"{one}pples and pears were bought on the way home, and all of them were eaten." for one in "QUILLFEATHER"]
    for place in range(0, 160, 9):
        others = ["The plan was shared with the school and with the health visitor, who agreed."] * 160
        text = "\n".join([*others[:place], *lines, *others[place:]])
        assert "scan-identifier" in _rules(text), place


def test_what_may_stand_by_an_answer_may_stand_wherever_a_long_text_is_parted() -> None:
    kept = "They asked Fox about it on the day."
    watch = Watch(explained=frozenset(), allowed=(Allowed("fox", "theyasked", "aboutitontheday"),))
    for place in range(0, 420, 7):
        assert _rules(SENTENCE * place + kept + " " + SENTENCE * (420 - place), watch) == [], place
