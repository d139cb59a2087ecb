from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.age import days_old, years_old


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (dt.date(2024, 11, 20), dt.date(2025, 11, 19), 0),
        (dt.date(2024, 11, 20), dt.date(2025, 11, 20), 1),
        (dt.date(2024, 2, 29), dt.date(2025, 2, 28), 0),
        (dt.date(2024, 2, 29), dt.date(2025, 3, 1), 1),
        (dt.date(2000, 1, 1), dt.date(2024, 12, 31), 24),
    ],
)
def test_an_age_is_counted_in_whole_years(born: dt.date, day: dt.date, age: int):
    assert years_old(born, day) == age


@given(st.dates(), st.dates())
def test_an_age_goes_up_by_one_a_year(born: dt.date, day: dt.date):
    try:
        later = day.replace(year=day.year + 1)
    except ValueError:
        return
    assert years_old(born, later) == years_old(born, day) + 1


@pytest.mark.parametrize(
    ("born", "day", "months", "days"),
    [
        (dt.date(2012, 3, 4), dt.date(2024, 10, 8), 151, 4),
        (dt.date(2012, 3, 4), dt.date(2024, 10, 8), 156, -147),
        (dt.date(2012, 1, 31), dt.date(2024, 2, 29), 145, -1),
        (dt.date(2012, 2, 29), dt.date(2025, 3, 1), 156, 0),
        # April has a 30th, and no 31st.
        (dt.date(2012, 1, 30), dt.date(2012, 4, 30), 3, 0),
        (dt.date(2012, 1, 31), dt.date(2012, 5, 1), 3, 0),
    ],
)
def test_days_are_counted_from_the_day_on_which_months_were_full(born: dt.date, day: dt.date, months: int, days: int):
    assert days_old(born, day, months) == days
