from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identifiers.test_matching import ALL, MARLOWE
from reportgen.identifiers import FormClass, matcher
from reportgen.identifiers.days.spoken_days import _may_say_day, _rows
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import in_words


@pytest.mark.parametrize(
    "text",
    ["four, three, twelve", "four three twelve", "oh four, oh three, twelve", "four-three-twenty-twelve",
     "the fourth of the third", "fourth of third",
     "four, three, two thousand twelve"],
)  # fmt: skip
def test_a_day_of_the_case_in_three_spoken_numbers_is_asked_about(text: str) -> None:
    found = matcher(ALL).find(f"On the tape she gives {text} and stops.")
    assert [(match.form, match.certain) for match in found] == [(FormClass.DATE, False)]


@pytest.mark.parametrize("text", ["four, three and twelve", "four, three, eleven", "groups of four. In three, twelve"])
def test_other_numbers_in_a_row_are_a_count(text: str) -> None:
    assert matcher(ALL).find(f"There were {text} in all.") == ()


def test_numbers_that_count_on_are_no_day() -> None:
    born = Identifier("children[0].born_on", "date", "2003-02-01")
    assert matcher((*MARLOWE, born)).find("He counts one, two, three and stops.") == ()


@given(st.dates(dt.date(1990, 1, 1), dt.date(2025, 12, 31)))
def test_every_day_that_does_not_count_on_is_found_as_it_is_read_out(day: dt.date) -> None:
    short = day.year % 100
    said = ", ".join(in_words(number) for number in (day.day, day.month, short))
    found = matcher((*MARLOWE, Identifier("children[0].born_on", "date", day.isoformat()))).find(
        f"she gives {said} here"
    )
    counts_on = (day.month - day.day, short - day.month) in {(1, 1), (-1, -1)}
    assert bool(found) is not counts_on


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_no_row_of_a_day_is_passed_over(day: dt.date) -> None:
    assert all(_may_say_day(Reading(f"She said {' '.join(row)} and stopped.")) for row in _rows(day))
