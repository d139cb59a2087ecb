"""How many slips are between two words."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers.names.alterations import distance

WORDS = st.text("abcdef", max_size=7)


def _slips(a: str, b: str) -> int:
    """The same by its definition, letter after letter."""

    @cache
    def rest(i: int, j: int) -> int:
        if not (i and j):
            return i + j
        least = min(rest(i - 1, j) + 1, rest(i, j - 1) + 1, rest(i - 1, j - 1) + (a[i - 1] != b[j - 1]))
        if a[max(0, i - 2) : i] == b[max(0, j - 2) : j][::-1] and min(i, j) > 1:
            least = min(least, rest(i - 2, j - 2) + 1)
        return least

    return rest(len(a), len(b))


@given(WORDS, WORDS, st.integers(1, 3))
def test_they_are_counted_up_to_the_most_that_is_asked_for(a: str, b: str, most: int) -> None:
    assert distance(a, b, most) == min(_slips(a, b), most + 1)


@pytest.mark.parametrize(("a", "b", "slips"), [("march", "marhc", 1), ("abcd", "abcdef", 2), ("abc", "xyz", 3)])
def test_letters_left_out_added_changed_or_swapped(a: str, b: str, slips: int) -> None:
    assert distance(a, b, 3) == distance(b, a, 3) == slips
    assert distance(a, b, slips - 1) == slips
