"""Days told by an occasion: public events, a school's year, round birthdays."""

from __future__ import annotations

import pytest

from reportgen.identifiers import find_near_days


@pytest.mark.parametrize(
    "text",
    ["the night of the FA Cup final", "on election night", "the day of the royal wedding",
     "the day the King was crowned",
     "on World Book Day", "on Black Friday", "the morning after the Year 11 prom", "the day lockdown was announced",
     "the first day of the second lockdown", "the morning of the partial eclipse", "on the longest day",
     "the first Saturday in Lent", "the second Sunday of Advent", "on Orthodox Christmas", "on Vaisakhi",
     "on the Ides of March", "Holy Thursday", "on Xmas day", "at New Year.", "the bank holiday weekend",
     "the Saturday between Christmas and New Year", "the Friday before half-term", "the first day back after Christmas",
     "the day we broke up for summer", "the day schools closed", "on the first Monday back", "Wk 22, Sat",
     "the day she was turning five", "on her sweet sixteenth", "at her 18th.", "shares a birthday with the King",
     "born the same day as a prince", "on what would have been her third birthday", "a leap-year baby",
     "a leap-day baby",
     "the anniversary of her death", "a fortnight after his due date", "four weeks to the day", "Dictated: 8/3",
     "w/e 8/3", "oh eight oh three twenty-five", '"day":8,"month":3', "the 8th day of the third month",
     "exactly one year after the birth", "one month old exactly", "a day shy of six weeks",
     "between the 8th and the 10th", "the winter solstice", "ten years old to the day", "six May twenty twelve",
     "fourteen nine twelve, which is her date of birth",
     "born twenty-one three fifteen", "May six, 2012", "on six May",
     "the night of the blood moon",
     "three days shy of thirteen.", "the day he became a teenager", "the day she came of age"],
)  # fmt: skip
def test_an_occasion_tells_its_day(text: str) -> None:
    assert find_near_days(f"It was {text}"), text


@pytest.mark.parametrize(
    "text",
    ["the day after the strategy meeting", "the night before he died", "a day centre", "the election of a chair",
     "on the last day of her placement", "a training day for staff", "the royal college", "in the weeks after lockdown",
     "back on Monday's list of tasks", "every day of the week", "between the 9th and the 25th centile",
     "the second of three reports", "Day Nursery staff", "two weeks after the referral", "the open day care plan",
     "one of two that may be twenty minutes long", "in one March meeting",
     "two days short of five visits", "for two, three, four children born here"],
)  # fmt: skip
def test_what_only_the_review_knows_tells_no_day(text: str) -> None:
    assert find_near_days(f"It was {text}") == (), text
