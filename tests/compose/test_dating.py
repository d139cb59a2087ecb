from __future__ import annotations

import datetime as dt

import pytest

from reportgen.compose.dating import ByDay, ByMonth

DAY, SAME, LATER, NEXT = dt.date(2025, 3, 14), dt.date(2025, 3, 20), dt.date(2025, 5, 2), dt.date(2026, 1, 9)


def test_to_the_day() -> None:
    by = ByDay()
    assert by.day(DAY) == "14 March 2025"
    assert by.weekday(DAY) == "Friday 14 March 2025"
    assert by.period(DAY, SAME) == "14 to 20 March 2025"
    assert by.at(DAY) == "on 14 March 2025"


@pytest.mark.parametrize(
    ("last", "words"),
    [(None, "March 2025"), (SAME, "March 2025"), (LATER, "March to May 2025"), (NEXT, "March 2025 to January 2026")],
)
def test_by_the_month_no_day_is_told(last: dt.date | None, words: str) -> None:
    by = ByMonth()
    assert by.period(DAY, last) == words
    assert by.day(DAY) == by.weekday(DAY) == "March 2025"
    assert by.at(DAY) == "in March 2025"
