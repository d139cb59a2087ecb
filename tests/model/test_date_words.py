from __future__ import annotations

import datetime as dt

import pytest

from reportgen.model.date_words import day, month, months, period, short_day, short_weekday, weekday, weekdays

FRIDAY = dt.date(2025, 3, 14)


def test_a_date_is_written_in_words():
    assert day(FRIDAY) == "14 March 2025"
    assert weekday(FRIDAY) == "Friday 14 March 2025"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (FRIDAY, FRIDAY, "Friday 14 March 2025"),
        (FRIDAY, dt.date(2025, 3, 17), "Friday 14 to Monday 17 March 2025"),
        (dt.date(2025, 5, 31), dt.date(2025, 6, 1), "Saturday 31 May to Sunday 1 June 2025"),
        (dt.date(2025, 12, 31), dt.date(2026, 1, 1), "Wednesday 31 December 2025 to Thursday 1 January 2026"),
    ],
)
def test_a_few_days_say_no_month_or_year_twice(first: dt.date, last: dt.date, words: str):
    assert weekdays(first, last) == words


def test_a_period_has_both_its_ends():
    assert period(FRIDAY, None) == period(FRIDAY, FRIDAY) == "14 March 2025"
    assert period(FRIDAY, dt.date(2026, 4, 1)) == "14 March 2025 to 1 April 2026"
    assert period(FRIDAY, dt.date(2025, 4, 1)) == "14 March to 1 April 2025"
    assert period(FRIDAY, dt.date(2025, 3, 17)) == "14 to 17 March 2025"


def test_a_month_has_its_year():
    assert month(dt.date(2025, 3, 14)) == "March 2025"


def test_a_column_of_dates_is_as_wide_everywhere():
    assert short_day(dt.date(2025, 3, 4)) == "04 Mar 2025"
    assert short_weekday(dt.date(2025, 3, 4)) == "Tue 04 Mar 2025"
    assert short_weekday(FRIDAY) == "Fri 14 Mar 2025"


def test_a_period_is_said_in_months():
    assert months(dt.date(2024, 3, 4)) == "March 2024"
    assert months(dt.date(2024, 3, 4), dt.date(2024, 3, 9)) == "March 2024"
    assert months(dt.date(2024, 3, 4), dt.date(2024, 5, 9)) == "March to May 2024"
    assert months(dt.date(2023, 12, 4), dt.date(2024, 5, 9)) == "December 2023 to May 2024"
