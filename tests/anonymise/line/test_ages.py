from __future__ import annotations

import datetime as dt

import pytest

from reportgen.anonymise.line.ages import age_in_words, coarser_ages

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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4752 days old", "13 years old"),
        ("4752-day-old girl", "13-year-old girl"),
        ("sixty weeks old", "1 year old"),
        ("aged 400 days", "aged 1 year"),
        ("fifty-one weeks old", "under one year old"),
        ("fifty-three weeks old", "1 year old"),
        ("365 days old", "under one year old"),
        ("800 days old", "2 years old"),
        ("Sixty Weeks old", "1 year old"),
        ("one week old", "under one year old"),
        ("sixty-one weeks old", "1 year old"),
        ("a 4752-day-old", "13-year-old"),
        ("eleven months and 30 days old", "under one year old"),
        ("a month and 320 days old", "under one year old"),
        ("14 months and 3 days old", "1 year old"),
        ("Aged 2 Years, 3 months and 4 days", "Aged 2 Years"),
    ],
)
def test_an_age_in_days_or_weeks_comes_to_whole_years(text: str, words: str) -> None:
    assert [age.words for age in coarser_ages(text)] == [words]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At six weeks old he fell.", "When under one year old he fell."),
        ("At the age of six weeks he fell.", "When under one year old he fell."),
        ("Aged six weeks, he fell.", "Aged under one year, he fell."),
        ("It was at six weeks old, or at the age of 50 days.",
         "It was when under one year old, or when under one year old."),
        ("A 12-day-old baby, infant, child.", "A young baby, infant, child."),
        ("A 12-day-old infant slept.", "A young infant slept."),
        ("A 12-day-old child slept.", "A young child slept."),
        ("A 12-day-old Baby slept.", "A young Baby slept."),
        ("A 12-day-old twin slept.", "A baby twin slept."),
        ("A 12-day-old slept.", "A baby slept."),
        ("A six-week-old referral was read, and the plan was 12 days old.",
         "A six-week-old referral was read, and the plan was 12 days old."),
        ("A six-week-old baby referral form was read.", "A young baby referral form was read."),
        ("A six-week-old referral named a 12-day-old baby.", "A six-week-old referral named a young baby."),
        ("The plan was 12 days old, and he was 12 days old.",
         "The plan was 12 days old, and he was under one year old."),
        ("He was 6-8 weeks old.", "He was under one year old."),
        ("He was between 6 and 8 weeks old.", "He was under one year old."),
        ("He was six or seven days old.", "He was under one year old."),
        ("He was 3.5 weeks old.", "He was under one year old."),
        ("He was nearly three weeks old.", "He was under one year old."),
        ("At about six weeks old he fell.", "When under one year old he fell."),
        ("Aged six to eight weeks, he fell.", "Aged under one year, he fell."),
        ("A 6-8-week-old baby slept.", "A young baby slept."),
        ("He was 12-days-old, and she is now 400-days-old.", "He was under one year old, and she is now 1 year old."),
    ],
)  # fmt: skip
def test_a_sentence_with_an_age_in_days_still_reads_as_one(text: str, told: str) -> None:
    written, after = "", 0
    for age in sorted(coarser_ages(text), key=lambda age: age.start):
        written += text[after : age.start] + age.words
        after = age.end
    assert written + text[after:] == told


def test_an_age_between_article_and_noun_goes_with_its_noun_though_no_hyphen_joins_it() -> None:
    text = "A six week old baby slept."
    found = {text[age.start : age.end]: age.words for age in coarser_ages(text)}
    assert found["six week old baby"] == "young baby"


def test_a_dash_behind_an_age_in_years_makes_no_range_of_it() -> None:
    assert list(coarser_ages("She was aged 14 – 12 weeks pregnant.")) == []
    assert [age.words for age in coarser_ages("He was aged 6–8 weeks.")] == ["aged under one year"]
