from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers import find_days


@pytest.mark.parametrize(
    "written",
    [
        "3 March 2024", "03 March 2024", "3rd March 2024", "3rd of March 2024", "the 3rd of March 2024",
        "3 March, 2024", "3 Mar 2024", "3 Mar. 2024", "3-Mar-2024", "3-Mar-24", "3 march 2024", "3march 2024",
        "3 MARCH 2024",
        "Sunday 3 March 2024", "Sun 3 Mar 2024", "Sunday, 3rd March 2024", "Sunday the 3rd of March 2024",
        "March 3, 2024", "March. 3, 2024",
        "March 3rd 2024", "March the 3rd, 2024", "third of March 2024", "the third of March 2024",
        "March the third 2024", "3 March '24", "2024-03-03", "2024/3/3", "2024-03-03T14:05:00Z", "03/03/2024", "3/3/24",
        "3.3.2024", "03-03-2024", "3 / 3 / 2024", "3.iii.2024", "20240303", "３ March 2024",
        "3'3'2024", "3*3*24", "3 o' March 2024", "3~3~24", "3·3·2024", "3Mar24", "3Mar2024", "2024. 3. 3", "3/3/2O24",
        "3dr March 2024", "3ht March 2024", "Sun3rdMar2024", "03/03/024",
        "3^rd^ March 2024", "3'rd March 2024", "3+3+2024", "3=3=2024",
    ],
)  # fmt: skip
def test_a_day_is_found_whole(written: str) -> None:
    text = f"It was {written} and late."
    (day,) = find_days(text)
    assert (day.year, day.month, day.day) == (2024, 3, 3)
    assert text[day.start : day.end] == written


@pytest.mark.parametrize(
    ("written", "month", "first", "last"),
    [
        ("3 March", 3, 3, 3),
        ("twenty-first of June", 6, 21, 21),
        ("twenty first June", 6, 21, 21),
        ("3-5 March", 3, 3, 5),
        ("3 and 5 March", 3, 3, 5),
        ("3rd to 5th March", 3, 3, 5),
        ("March 3-5", 3, 3, 5),
        ("29 February", 2, 29, 29),
    ],
)
def test_a_day_needs_no_year(written: str, month: int, first: int, last: int) -> None:
    (day,) = find_days(f"On {written} it rained.")
    assert (day.year, day.month, day.day, day.last_day) == (None, month, first, last)


@pytest.mark.parametrize("written", ["overnight 7-8/3/24", "the morning of 8/3", "the night of 08/03"])
def test_a_day_with_the_one_before_it_or_a_part_of_it_is_found_whole(written: str) -> None:
    text = f"Seen {written} at home."
    (day,) = find_days(text)
    assert (day.month, day.day) == (3, 8)
    assert not any(map(str.isdigit, text[: day.start] + text[day.end :]))


def test_a_day_with_its_year_first_is_read_so_where_its_year_would_be_before_anybodys_birth() -> None:
    (day,) = find_days("Seen 25-03-30 at home.")
    assert (day.year, day.month, day.day) == (2025, 3, 30)


@pytest.mark.parametrize("written", ["03/24/2024", "3/24/24", "3-24-2024"])
def test_a_day_as_americans_write_it_is_a_day(written: str) -> None:
    (day,) = find_days(f"Seen {written} at home.")
    assert (day.year, day.month, day.day) == (2024, 3, 24)


def test_a_feast_with_its_year_is_a_day() -> None:
    (day,) = find_days("On Christmas Day 2023 they rang.")
    assert (day.year, day.month, day.day) == (2023, 12, 25)


@pytest.mark.parametrize(
    "text",
    [
        "in March 2024", "March 2024", "since 2024", "3 of 4 visits", "a ratio of 3/4", "version 1.2.3", "32 May",
        "paragraph 30.2.19", "on page 3. March was cold", "section 17 may apply", "at 12.30", "99/99/2024", "20249999",
        "the third marched", "9 in ten", "1 mark", "Christmas Day", "between 2022 and 2024", "12 decades",
    ],
)  # fmt: skip
def test_what_is_no_day_is_left_alone(text: str) -> None:
    assert find_days(text) == ()


@pytest.mark.parametrize(
    ("written", "month", "day"),
    [("30 February", 2, 29), ("29 February 2023", 2, 28), ("31st of June", 6, 30), ("31/09/2024", 9, 30)],
)
def test_a_day_that_its_month_does_not_have_is_a_slip_and_no_less_a_day(written: str, month: int, day: int) -> None:
    text = f"Seen on {written} at home."
    (found,) = find_days(text)
    assert (found.month, found.day) == (month, day)
    assert text[found.start : found.end] == written


def test_several_days_are_found_in_order() -> None:
    text = "from 3 March 2024 to 09/04/2024 and on May 5th"
    assert [(day.month, day.day) for day in find_days(text)] == [(3, 3), (4, 9), (5, 5)]


@given(
    st.dates(dt.date(1930, 1, 1), dt.date(2029, 12, 31)),
    st.sampled_from(["%d %B %Y", "%d %b %y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%y", "%A %d %B %Y", "%B %d, %Y", "%Y%m%d"]),
)
def test_every_day_is_read_back_in_every_form(day: dt.date, form: str) -> None:
    written = (
        day.strftime(form).replace(" 19", " '19").replace("'19", "19")
        if form != "%d %b %y"
        else day.strftime("%d %b '%y")
    )
    (found,) = find_days(f"On {written}.")
    assert found.may_be(day)


def test_a_month_that_ends_a_sentence_has_no_day_from_the_next():
    assert list(find_days("It was in September.\r\n2. The child")) == []
    assert list(find_days("It was in March. 3 of them came")) == []
    assert [day.day for day in find_days("It was on Sept. 2 that they came")] == [2]


@pytest.mark.parametrize(
    "text",
    ["The rate rose from 23.4 to 31.7 per 10,000.", "It fell by 3.4 points.",
     "up by 2.1 per cent since 2.2 the year before",
     "Weight rose from 9.8 kg to 10.2 kg.", "The caseload went from 18.2 to 22.5 children.",
     "HbA1c fell from 10.1 to 8.9.",
     "Numbers grew from 1.2 million to 1.3 million.", "He slept from 10.30 to 7.15.", "By 10.15 nobody had come.",
     "On 3.5 occasions a month", "From 1.5 to 2.5 hours of sleep.", "The mean was 12.4 years (from 1.2 to 16.8).",
     "Numbers were reduced by 1/3.", "He was seen on 3/4 of days.", "On 2½ days of three."],
)  # fmt: skip
def test_a_statistic_a_fraction_and_a_time_are_no_days(text: str) -> None:
    assert find_days(text) == ()


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("She was seen on 3.4 and on 12.5.", [4, 5]),
        ("He was away from 3/4 to 7/5.", [4, 5]),
        ("He came on 3/4, 5/4 and 6/5 and went.", [4, 4, 5]),
        ("Scores were taken on 3.4 and again.", [4]),
        ("The file was shut by 3.4 and lost.", [4]),
        ("He was picked up from 3.4 onwards.", [4]),
        ("Things improved from 3.4 and he left.", [4]),
    ],
)
def test_days_in_figures_without_a_year_are_found_each(text: str, months: list[int]) -> None:
    assert [day.month for day in find_days(text)] == months


@pytest.mark.parametrize("text", ["born 6 05 12", "DOB 6 5 12"])
def test_a_birth_in_figures_with_spaces_is_a_day(text: str) -> None:
    assert [(day.day, day.month, day.year) for day in find_days(text)] == [(6, 5, 2012)]


def test_numbers_of_several_rows_are_no_day() -> None:
    assert not find_days("Rows 3, 5, 7, 8, 15, 17 and 20 were seen by others.")
    assert find_days("Seen on 7, 8, 15 by others.")
