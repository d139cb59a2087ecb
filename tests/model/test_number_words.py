"""Numbers as English words."""

from __future__ import annotations

import re

import pytest

from reportgen.model.number_words import ONES, ORDINALS, TENS, either, in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (7, "seven"), (19, "nineteen"), (20, "twenty"), (42, "forty two"), (99, "ninety nine")],
)
def test_a_number_below_a_hundred_has_words(number, words):
    assert in_words(number) == words


@pytest.mark.parametrize("number", [-1, 100, 2026])
def test_any_other_number_has_none(number):
    assert in_words(number) == ""


def test_each_number_below_a_hundred_is_said_in_its_own_words():
    assert len({in_words(number) for number in range(100)}) == 100
    assert (ONES.index("eleven"), TENS.index("fifty"), ORDINALS.index("thirty-first")) == (11, 3, 30)


def test_words_stand_as_alternatives():
    assert re.fullmatch(f"(?:{either(ORDINALS)})", "twenty-second")
