from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.timetable.months import add_months

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2150, 12, 31))


@pytest.mark.parametrize(
    ("start", "amount", "end", "clamped"),
    [
        (dt.date(2025, 8, 31), 6, dt.date(2026, 2, 28), True),
        (dt.date(2027, 8, 31), 6, dt.date(2028, 2, 29), True),
        (dt.date(2025, 8, 28), 6, dt.date(2026, 2, 28), False),
        (dt.date(2025, 3, 31), 6, dt.date(2025, 9, 30), True),
        (dt.date(2024, 2, 29), 12, dt.date(2025, 2, 28), True),
        (dt.date(2025, 12, 1), 1, dt.date(2026, 1, 1), False),
    ],
)
def test_a_day_that_the_month_lacks_becomes_its_last(start: dt.date, amount: int, end: dt.date, clamped: bool) -> None:
    assert add_months(start, amount) == (end, clamped)


@given(DAYS, st.integers(1, 24))
def test_the_month_is_always_so_many_on(start: dt.date, amount: int) -> None:
    end, clamped = add_months(start, amount)
    assert (end.year - start.year) * 12 + end.month - start.month == amount
    assert clamped == (end.day != start.day)
    assert not clamped or (end + dt.timedelta(days=1)).day == 1
