"""Ages of evidence and of papers, which are nobody's."""

from __future__ import annotations

import pytest

from reportgen.anonymise.line.ages import coarser_ages
from reportgen.identifiers import find_near_days


@pytest.mark.parametrize(
    "text",
    [
        "A three-day-old bruise was seen.",
        "The fractures were seven to ten days old.",
        "A two-day-old rib fracture",
        "There was week-old milk, and a 16-week-old pathway.",
        "The injuries were thought to be about two weeks old.",
        "There were three rib fractures, two of them 10 to 14 days old.",
        "Three bruises (one of them ten days old) were seen.",
    ],
)
def test_the_age_of_a_thing_stays_and_raises_no_question(text: str) -> None:
    assert not [*coarser_ages(text)]
    assert find_near_days(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "He had a bruise and was five days old.",
        "Two of them, twins with a bruise, were five days old.",
        "A three-day-old baby was seen.",
        "The child with the injury was aged six weeks.",
        "He was two weeks old when a bruise was seen.",
        "Presented with a skull fracture (5 weeks old) and was seen.",
        "Marlowe was seen with a bruise (10 days old).",
        "Marlowe came in with a bruise - 5 weeks old.",
        "Marlowe and Isolde had fractures, both of them ten days old.",
        "Referral: bruising (five weeks old)",
    ],
)
def test_a_person_beside_a_thing_has_the_age(text: str) -> None:
    assert [*coarser_ages(text)]


@pytest.mark.parametrize(
    "text",
    ["His bruise was five days old.", "The baby in the photograph was two weeks old.",
     "The plan was six weeks old when it was read."],
)  # fmt: skip
def test_whose_age_it_is_that_may_be_either_is_asked(text: str) -> None:
    assert not [*coarser_ages(text)]
    assert find_near_days(text)


@pytest.mark.parametrize(
    "text",
    ["In the notes there is DOL 3 and nothing else.", "In the records there is born at 27+3 weeks.",
     "The report was that 33 days post-partum she bled.", "In the notes there is 36 hours old."],
)  # fmt: skip
def test_papers_hold_the_ages_of_people(text: str) -> None:
    assert [*coarser_ages(text)] or find_near_days(text)
