"""A table on a screen, wide or narrow."""

from __future__ import annotations

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.cli.table import Row, laid_out

HEAD = ("Due", "State", "Done")
LATE = Row(
    ("Fri 27 Mar 2026", "LATE by 170 working days", ""), alarming=True, notes=("Day 1 is the next working day.",)
)
DONE = Row(("Tue 10 Mar 2026", "done", "06 Mar 2026"))


def lines(width: int | None, *rows: Row) -> list[str]:
    return [click.unstyle(line) for line in laid_out(HEAD, rows, width)]


@pytest.mark.parametrize("width", [None, 200])
def test_columns_stand_side_by_side_where_there_is_room(width):
    assert lines(width, LATE, DONE) == [
        "Due              State                     Done",
        "Fri 27 Mar 2026  LATE by 170 working days",
        "    Day 1 is the next working day.",
        "Tue 10 Mar 2026  done                      06 Mar 2026",
    ]


def test_on_a_narrow_screen_they_stand_one_below_the_other_without_what_is_empty():
    assert lines(24, LATE, DONE) == [
        "Fri 27 Mar 2026",
        "  LATE by 170 working",
        "    days",
        "    Day 1 is the next",
        "    working day.",
        "Tue 10 Mar 2026",
        "  done",
        "  06 Mar 2026",
    ]


@given(st.integers(20, 120))
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    assert max(map(len, lines(width, LATE, DONE))) <= width


def test_what_calls_for_attention_is_coloured_on_every_line():
    assert [line != click.unstyle(line) for line in laid_out(HEAD, [LATE], 24)] == [True, True, True, False, False]
