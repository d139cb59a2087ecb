from __future__ import annotations

import datetime as dt

import pytest

from reportgen.anonymise.ages import age_in_words, coarser_ages, months_and_years

DAY = dt.date


@pytest.mark.parametrize(
    ("born_on", "stated", "words"),
    [
        (DAY(2010, 3, 4), None, "aged 14"),
        (DAY(2010, 3, 3), None, "aged 15"),
        (DAY(2024, 11, 20), None, "under one year old"),
        (DAY(2025, 4, 1), None, "not yet born"),
        (None, 7, "aged 7"),
        (None, 0, "under one year old"),
        (None, None, ""),
    ],
)
def test_an_age_is_said_in_years(born_on: dt.date | None, stated: int | None, words: str) -> None:
    assert age_in_words(born_on, stated, DAY(2025, 3, 3)) == words


def test_a_period_is_said_in_months() -> None:
    assert months_and_years(DAY(2024, 3, 4)) == "March 2024"
    assert months_and_years(DAY(2024, 3, 4), DAY(2024, 3, 9)) == "March 2024"
    assert months_and_years(DAY(2024, 3, 4), DAY(2024, 5, 9)) == "March to May 2024"
    assert months_and_years(DAY(2023, 12, 4), DAY(2024, 5, 9)) == "December 2023 to May 2024"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4752 days old", "13 years old"),
        ("4752-day-old girl", "13-year-old girl"),
        ("sixty weeks old", "1 year old"),
        ("aged 400 days", "aged 1 year"),
        ("fifty-one weeks old", "under one year old"),
    ],
)
def test_an_age_in_days_or_weeks_comes_to_whole_years(text: str, words: str) -> None:
    assert [age.words for age in coarser_ages(text)] == [words]
