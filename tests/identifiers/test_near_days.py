from __future__ import annotations

import pytest

from reportgen.identifiers import as_one, find_near_days


@pytest.mark.parametrize(
    "text",
    ["a visit (26/3)", "21/10: fine",
     "the week after Easter", "the weekend following Diwali", "the feast of the Assumption",
     "8 mars 2025", "8 marca", "8 Mawrth", "8 Febuary 2025", "the Tuesday before Easter", "the eve of his birthday",
     "a week before turning three", "day 067 of 2025", "the 8th (March)", "08 03 25", "8/3 and 12/3", "on the eighth.",
     "the eighth (a Saturday)", "the 8th (Sat)", "the 8th, a Saturday", "of three visits, the second (a Monday)",
     "at 3 days", "a 6/52 baby", "DOL 3", "on D3 of life", "a fortnight old", "three and a half weeks old", "5w2d",
     "within 14 hours of birth", "born two days earlier", "aged 2.37 years", "the clocks went back", "leap day",
     "Sat 8/3", "sun. 9/11",
     "Saturday of week 10", "the 2nd Sat of March", "the first Monday of term", "the Friday after Ascension Day",
     "at her twelfth birthday party", "born on a Sunday in May 2012", "she had turned 12 the day before", "Sat 8th",
     "a baby of nineteen days", "a baby (14w)", "aged 4/12", "age 6+3", "born at 36+4", "at two months and three weeks",
     "eleven days into her life", "aged XIV weeks", "the 67th day of 2025", "as he turned 10 the following Monday",
     "61 days since she was born",
     "seen at D+12", "postnatal day 23", "PND 23", "on his half-birthday", "the same birthday as his nan, the 12th.",
     "two days before the end of February", "ten days older than her cousin",
     "aged 13 and 2 days", "13 yrs 0 mths 2 days", "4 months and 12 days", "eleven-and-a-half weeks old",
     "his 79-day life", "the Monday after her birthday", "his birthday weekend", "Diwali night",
     "8 rugsėjo 2012", "2012 m. rugsėjo 8", "8. kvetna 2012", "8 maj 2012", "[0] [8] [0] [3] [2] [0] [1] [2]",
     "2nd Sat of Mar '25", "her birthday fell 59 days after the incident", "International Women's Day",
     "would have been ten in nine days", "turns 13 in 2 weeks", "2012, March, the eighth", "8 (March) 2012",
     "595/52 + 0/7", "eleven years, zero months, sixteen days",
     "May, 6th", "May (6th) 2012", "2012, May, 6", '<dob d="6" m="5" y="2012"/>', "Day: 6 Month: 5 Year: 2012",
     "b. 6.5.", "b.6/5", "DOB 6512", "the 6th day of the 5th month", "06/05/XXXX", "06/05/**12", "6.5.20**",
     "06-05-yyyy", "06.05.##", "06-05-??",
     "DOL: 4689", "12y 306d", "12yrs +306 days", "669w 6d", "112536 hours old",
     "8 slash 3 slash 12", "eight slash three slash twelve", "eighth of third twenty twelve",
     "day 67 of the year", "the hundredth day of the year", "the last working day of February", "eight days into March",
     "the 8 of month 3", "her birthday is this Friday", "they had kept his birthday the night before",
     "born at 03:14", "time of death: 4.52", "pronounced dead at 0352 hrs",
     "weight on the 9th centile when seen on the 25th.", "weight on the 9th centile, seen on the 25th.",
     "his 4,689th day", "a week off being 13", "vi.v.mmxii", "5th month, 6th day", "669+6 weeks",
     "given at 8+3", "at 23 weeks and 4 days", "corrected age -2 weeks", "in week 10 of 2025",
     "done nine times in May. On the ninth, he left", "done nine times. On the 9th he left",
     "06 / 05 / ____", "06/05/[year redacted]", "08.03. and", "week 10, day 6, 2025", "0803 0640hrs", "nacida el 6.",
     "born on the 6th", "geboren am 6", "a New Year's baby", "the next day (9)", "age at test 12-10", "12 to the day",
     "not 13 for another 2 weeks", "12 as of last Friday", "her four thousandth day in the world",
     "home visit (4/8), no reply", "phone call 14-10 from", "eve of 12/11", "(13.7.)", "of 16. September 2025",
     "missed: 9.11",
     "8th in the morning", "the 8th (the morning)", "8/3 the morning", "0803 in the night"],
)  # fmt: skip
def test_a_day_that_can_be_worked_out_is_found(text: str) -> None:
    assert find_near_days(f"It was {text}"), text


@pytest.mark.parametrize(
    "text",
    ["a visit 9-11 of", "review 4/8 sessions", "clinic 12.4 kg", "18. September 2025 began well",
     "8 of them", "14/7 of tablets", "18/12 later", "5/6 of it", "a feast of colour", "the week after the feast",
     "at two weeks' notice", "within 24 hours of the call", "a 50/50 split", "24/7", "on the third floor",
     "£12.05", "at 09.05", "the second of two calls", "5 wards",
     "on the 2nd and 3rd visits", "a birthday party and the 3rd visit",
     "late: she turned up that night", "it turned one evening sour",
     "vitamin D + 3",
     "birthday cards on the day room's wall", "the last working day of the week", "at 12+8", "age corrected by weeks",
     "a 79-day order", "use either slash or dash", "first of third parties", "3 months and a day centre",
     "fourteen times a day since he was born", "two nights a week after birth",
     "3D printing", "length on the 25th centile", "weight on the 2nd centile and length on the 25th.", "at 2-2½ years",
     "3+4+5 staff", "May, 6th visit", "May (6 visits)", "a day, a month and a year", "4/5/x", "DOL 2019",
     "DOB 2019", "b. 6", "born 3.5 kg", "born 2013", "born at 2.95 kg", "died at 3 months",
     "older than 3 days", "the end of February", "born at 36 weeks", "review in 2/52", "week 10 of the plan",
     "done nine times. On the ninth, he left", "born on 2 wards", "age at test 12",
     "born on 4 May 2024", "not seen for another 2 weeks",
     "to the day centre", "6 in the morning", "on 3rd Floor", "06/05/6 [sic]"],
)  # fmt: skip
def test_counts_times_and_places_are_no_days(text: str) -> None:
    assert find_near_days(f"It was {text}") == (), text


@pytest.mark.parametrize(
    "text",
    [
        "within 10 to 14 days of the birth",
        "in the first 48 to 72 hours after delivery",
        "between 5 and 8 days of his birth",
    ],
)
def test_a_stretch_of_days_tells_none_of_them(text: str) -> None:
    assert find_near_days(text) == ()
    (found,) = find_near_days("14 days after the birth")
    assert found.what == "an exact age"


def test_what_overlaps_is_one_stretch_so_that_one_answer_does() -> None:
    said = "He was born on St George's Day 2016, two weeks early. They met on Xmas Day."
    whole = as_one(find_near_days(said))
    assert [said[near.start : near.end] for near in whole] == ["on St George's Day 2016", "on Xmas Day"]


@pytest.mark.parametrize(
    "said", ["a week and a half before her 11th birthday", "two weeks before his birthday", "the Sunday after Epiphany"]
)
def test_so_long_before_a_birthday_is_found_whole(said: str) -> None:
    assert [said[near.start : near.end] for near in as_one(find_near_days(said))] == [said]


def test_a_day_in_the_boxes_of_a_form_is_found() -> None:
    assert find_near_days("It says 0 6 0 5 2 0 1 2 there.")
    assert not find_near_days("The scores were 0 1 0 0 2 1 1 2.")


def test_of_the_fourth_begins_a_sentence_about_one_of_several() -> None:
    assert not find_near_days("She had four and knew three. Of the fourth she says nothing.")
    assert find_near_days("It was the night of the fourth when he came.")


@pytest.mark.parametrize(
    "text",
    ["half-term Sunday", "the first weekend of half term", "the Friday before they broke up",
     "two weeks after the schools went back", "three days before the general election", "nine days into the new year",
     "a Diwali baby", "it was Independence Day", "on Saint Brigid's Day", "clocks back weekend", "8/3 0320 call",
     "seen on 3rd, tired", "the 10th week of 2025", "8th @ 3am", "3am on the 8th", "the 7th/8th.", "the night of 7/8",
     "day 1 of half term", "the night of the eighth into the ninth", "earlier (the 8th) she", "May5", "3oth March",
     "55 days to Christmas", "on the twenty-sixth like his gran"],
)  # fmt: skip
def test_a_day_told_by_a_calendar_or_before_a_time_is_found(text: str) -> None:
    assert find_near_days(text)


@pytest.mark.parametrize(
    "text",
    ["she was eight and three hundred and fifty-five days", "she had been eight for nine days", "in her ninth week",
     "she'd only been eight a fortnight.", "ten days into being eight", "her first week as an eight-year-old",
     "he was eight last Tuesday", "five days off four months", "8 yrs 50 wks", "3 months, 3 weeks and 5 days",
     "124 sleeps since he was born", "2 wks b4 her 9th bday", "the wk she turned 8",
     "19 wks & 4 dys"],
)  # fmt: skip
def test_so_long_after_a_birthday_is_a_day(text: str) -> None:
    assert find_near_days(text)


@pytest.mark.parametrize("text", ["the twenty-sixf of October", "the twentyfirst of May", "the twenty sixth off May"])
def test_an_ordinal_that_is_misspelt_or_run_together_is_one(text: str) -> None:
    assert find_near_days(text)


@pytest.mark.parametrize(
    "text",
    ["the end of October", "the sixth of October", "St Mary's Day Nursery", "at 4.15pm", "in the weeks after lockdown",
     "Q3/4 2015", "they were two and three weeks later four", "on 3rd and 4th visits",
     "3rd/4th degree tear.", "3pm, 4th floor", "9th to 25th centile",
     "a fall from the 50th to the 9th"],
)  # fmt: skip
def test_what_is_only_like_such_a_day_is_none(text: str) -> None:
    assert find_near_days(text) == ()
