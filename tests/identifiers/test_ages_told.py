"""Ages to the day, week or hour in short forms, in words and in codes."""

from __future__ import annotations

import pytest

from reportgen.identifiers import find_near_days


@pytest.mark.parametrize(
    "text",
    ["age P1M6D", "P37D", "0y 1m 6d", "a 37 d.o. baby", "a 6wo infant", "day 3 post-partum", "5 days post delivery",
     "eleven days after the six-week check", "five Sundays old", "nineteen nights old", "six weaks old",
     "Age (days): 37", "Age/wks 5", "in her 37 days on earth", "she was 19 days when he died", "aged exactly six weeks",
     "six weeks all but a day", "6/52s old", "vi/52", "born 9/40 early", "born nine weeks and two days early",
     "aged 0;1.6", "aged 26/52", "day of life 12",
     "twelve years and three hundred and six days", "59 sleeps till the big 13", "CA 9:4:12",
     "12.838 years", "she was 12d", "27 days young", "died at 11 weeks"],
)  # fmt: skip
def test_an_age_to_the_day_or_week_is_found(text: str) -> None:
    assert find_near_days(f"There was {text}"), text


@pytest.mark.parametrize(
    "text",
    ["he sleeps till ten", "12.8 years", "ca 9:45",
     "review in 2/52", "aged 12 years", "at 9 months", "in six weeks' time", "she was 12",
     "ten days late with the report",
     "a P45", "5 days after the post arrived", "37 days of planning", "on page 6 w", "two weeks off",
     "born five weeks early", "died at 11 months",
     "a girl aged 12 at an age at which days are long"],
)  # fmt: skip
def test_other_spans_of_time_are_no_ages(text: str) -> None:
    assert find_near_days(f"There was {text}") == (), text
