"""Ages in days or weeks without "old", of somebody who is named or meant."""

from __future__ import annotations

import pytest

from reportgen.identifiers import find_near_days


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Robin was 7 weeks.", "7 weeks"),
        ("By then Robin was seven weeks and slept well.", "seven weeks"),
        ("Robin, 7 weeks, was seen.", "7 weeks"),
        ("Robin (nine days) was seen.", "nine days"),
        ("Robin, then only 9 days, was seen.", "9 days"),
        ("\ufffc was 49 days.", "49 days"),
        ("Child A was 7 weeks and 3 days.", "7 weeks and 3 days"),
        ("Sibling 2 was ten days by then.", "ten days"),
        ("Oluwadamilola was 49 days.", "49 days"),
        ("They moved when Bracken was 7 weeks.", "7 weeks"),
        ("He was 7 weeks.", "7 weeks"),
        ("The twins were nine weeks.", "nine weeks"),
        ("Robin’s 7 weeks.", "7 weeks"),
        ("Robin had been about 7 weeks in March.", "7 weeks"),
        ("The baby, who was 12 days, cried.", "12 days"),
    ],
)
def test_an_age_without_old_is_found_of_somebody(text: str, age: str) -> None:
    assert [text[near.start : near.end] for near in find_near_days(text)] == [age]


@pytest.mark.parametrize(
    "text",
    [
        "The children’s 12 weeks in care ended.",
        "The plan was 7 weeks.",
        "Gestation was 37 weeks.",
        "The Child Protection Plan was 7 weeks.",
        "Single Assessment was 6 weeks.",
        "The wait at Larkmead was 7 weeks.",
        "He was 7 weeks in hospital.",
        "He was two days late.",
        "Robin was 12 weeks behind his peers.",
        "In March, 7 weeks, was long.",
        "It was 7 weeks.",
        "They were two days and nights on the ward.",
        "Her pregnancy was hidden. She was 20 weeks.",
        "Option A was 7 weeks.",
    ],
)
def test_what_else_lasts_so_long_is_no_age(text: str) -> None:
    assert find_near_days(text) == ()


def test_a_pseudonym_that_is_a_word_is_somebody_at_the_start_of_a_sentence_as_well() -> None:
    assert find_near_days("Bracken was 7 weeks.") == ()
    assert [near.what for near in find_near_days("Bracken was 7 weeks.", frozenset({"bracken"}))] == ["an exact age"]
