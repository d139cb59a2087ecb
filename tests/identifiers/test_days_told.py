"""Days told by another day, by what is left of a month, and birthdays that were tomorrow."""

from __future__ import annotations

import pytest

from reportgen.identifiers import find_near_days


@pytest.mark.parametrize(
    "text",
    ["the next day (9th)", "a week later, the 15th", "the 15th, a week on", "Saturday gone, the 8th",
     "the 8th was a Saturday", "with 23 days of March left", "eight days into the month", "day eight of March",
     "the last but two day of March", "day three of the autumn term", "the last school day before half term",
     "national offer day", "results day itself", "he'll be thirteen tomorrow", "she would be 13 on the Thursday",
     "she was to turn 13 in nine days", "the birthday was the next day", "bday 2moz", "b'day was yest",
     "13 come the 14th", "candles on the third", "Black Friday 2025", "Clean Monday 2025", "erev Pesach 2025",
     "twixmas Sunday", "midsummer's eve", "the full moon of March", "the Queen's funeral",
     "the Saturday of Eurovision",
     "birthday was 306 days ago", "his birthday had been nine days earlier",
     "306 days since her birthday", "306d after bday", "b-day +306", "bday minus 59", "T-59 to her birthday",
     "8. ožujka", "8. března", "huit mars", "ósmego marca", "8 marto", "8/?/25", "8-**-2025", "154m 2d",
     "bday Sep14",
     "67 days into 2025", "nine weeks and three days into 2025", "a fortnight after turning 12",
     "the Saturday of the first full week of March", "women's day, 2025", "Pancake Day plus two 2025",
     "bday in 59d", "the birthday, which nobody kept, had been nine days before", "the 8th of third",
     "sixth, month 5, year 2012", "the three hundred and seventh day of her thirteenth year"],
)  # fmt: skip
def test_it_is_found(text: str) -> None:
    assert find_near_days(f"The note has {text} and no more.")


@pytest.mark.parametrize("text", ["huit mars", "ósmego marca", "41+5wk", "lohri morning", "two sleeps until new year"])
def test_it_is_found_where_no_other_word_stands(text: str) -> None:
    assert find_near_days(text)


@pytest.mark.parametrize(
    "text",
    ["the day before, the plan", "two days in March", "a week later, the visit", "twelve days left",
     "an offer of a day", "there were 12 today", "Black Friday sales", "a birthday cake", "the last school visit",
     "a Friday night", "nine days after the visit", "a birthday with nine children",
     "the third day of her second year", "the last day of his third year",
     "a third of the class", "a day off for his teacher", "8/?", "12m wide", "the first full week of March",
     "a fortnight after the visit"],
)  # fmt: skip
def test_what_tells_no_day_is_left(text: str) -> None:
    assert find_near_days(f"The note has {text} and no more.") == ()
