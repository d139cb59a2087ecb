from __future__ import annotations

from identifiers.test_matching import BORN, CLOCK
from reportgen.identifiers.days.spoken_numbers import SpokenNumbers
from reportgen.identifiers.reading import read

ROWS = SpokenNumbers([(("two", "three"), (BORN,)), (("two", "three", "four"), (CLOCK,)), (("two", "three"), (CLOCK,))])


def test_of_rows_that_begin_alike_the_longest_is_found() -> None:
    assert [*ROWS.find(read("At two, three-four he came."))] == [(3, 18, (CLOCK,))]


def test_a_row_stands_for_all_that_it_was_given_for() -> None:
    assert [*ROWS.find(read("At two three he came."))] == [(3, 12, (BORN, CLOCK))]


def test_words_with_more_than_a_mark_between_them_are_no_row() -> None:
    assert [*ROWS.find(read("At two (three) he came, two of three."))] == []
