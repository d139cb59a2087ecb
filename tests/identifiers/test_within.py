"""Names by their pieces: what is looked up is what would be found by trying each name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers.names.within import Pieces, Within

WORDS = st.text("abc", min_size=1, max_size=7)
NAMES = st.lists(WORDS, max_size=8, unique=True)


@given(NAMES, st.text("abcd", max_size=12))
def test_the_names_within_a_word_are_those_that_it_holds(names: list[str], word: str) -> None:
    assert Within(names).find(word) == [name for name in names if name in word]


@given(NAMES, WORDS, WORDS, st.text("abc", min_size=3, max_size=5))
def test_the_names_with_a_piece_are_those_that_begin_end_or_hold_it(
    names: list[str], front: str, end: str, inner: str
) -> None:
    assert Pieces(names).like(fronts=(front,), ends=(end,), inner=(inner,)) == [
        name for name in names if name.startswith(front) or name.endswith(end) or inner in name
    ]


@given(NAMES, st.lists(st.text("abcd", max_size=9), max_size=4))
def test_no_name_within_any_word_is_told_by_one_look(names: list[str], words: list[str]) -> None:
    assert Within(names).in_none(words) == (not any(name in word for name in names for word in words))
