"""Ages that fix a day of the case."""

from __future__ import annotations

import pytest

from identifiers.test_matching import BORN, MARLOWE
from reportgen.identifiers import FormClass, matcher
from reportgen.model.cleared import Identifier

MET = Identifier("incidents[0].occurred_on", "date", "2025-03-08")
CASE = (*MARLOWE, BORN, MET)


@pytest.mark.parametrize("text", ["155 months old", "4752 days", "13 years and 1 month"])
def test_another_age_than_on_a_day_of_the_case_is_no_question(text: str) -> None:
    assert matcher(CASE).find(f"somebody of {text}".replace("4752", "4751")) == ()


@pytest.mark.parametrize(
    "text", ["4752 days old", "678 weeks old", "4752d then", "aged 156m", "a 13-year-and-0-month-old"]
)
def test_an_age_on_a_day_of_the_case_is_asked_about(text: str) -> None:
    assert [match.form for match in matcher(CASE).find(f"She was {text}")] == [FormClass.AGE]


@pytest.mark.parametrize("text", ["12 years and 7 months", "12y 7m", "12;07", "12 7/12", "12yrs 7mths"])
def test_an_age_in_years_and_months_is_asked_about(text: str) -> None:
    october = Identifier("incidents[0].occurred_on", "date", "2024-10-08")
    assert [match.form for match in matcher((*MARLOWE, BORN, october)).find(f"aged {text}")] == [FormClass.AGE]


@pytest.mark.parametrize(
    "text",
    ["aged 12.6", "age 12.597", "12.6 years of age", "aged 12½", "chronological age 12:07",
     "aged twelve years and seven months", "aged twelve point six", "aged 12 and a quarter and 12 yrs 7/12",
     "151 months old", "12.597 y/o", "12.6 y.o", "was just twelve and a half when it rained",
     "twelve and a half years old", "a twelve-and-a-half-year-old"],
)  # fmt: skip
def test_an_age_with_a_part_of_a_year_is_asked_about(text: str) -> None:
    october = Identifier("incidents[0].occurred_on", "date", "2024-10-08")
    assert [match.form for match in matcher((*MARLOWE, BORN, october)).find(text)] == [FormClass.AGE]


@pytest.mark.parametrize(
    "text",
    ["a mean age of 12.6 years of age", "chapter 12.6, aged 14", "twelve point six", "aged twelve point one",
     "aged eleven years and seven months", "at 12:07, aged 3", "it was twelve and a half hours",
     "was eleven and a half when it rained", "waited twelve and a half then"],
)  # fmt: skip
def test_an_average_a_chapter_and_another_age_are_no_question(text: str) -> None:
    october = Identifier("incidents[0].occurred_on", "date", "2024-10-08")
    assert matcher((*MARLOWE, BORN, october)).find(text) == ()


def test_months_that_come_to_whole_years_are_asked_about_where_nobody_counts_so() -> None:
    assert [match.form for match in matcher(CASE).find("He was 156 months old")] == [FormClass.AGE]


@pytest.mark.parametrize(
    "text", ["thirteen and four days", "four thousand seven hundred and fifty-two days", "D4752", "day 4752"]
)
def test_an_age_is_asked_about_with_its_numbers_in_words_and_behind_its_unit(text: str) -> None:
    found = matcher(CASE).find(f"She was {text}.")
    assert [(match.form, match.certain) for match in found] == [(FormClass.AGE, False)]
    assert (
        matcher(CASE).find(f"She was {text.replace('two', 'three').replace('52', '53').replace('four', 'five')}.") == ()
    )
