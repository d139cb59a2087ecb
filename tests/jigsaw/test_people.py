"""Whose trait it is."""

from __future__ import annotations

import pytest

from reportgen.model.ledger import Ledger
from reportgen.model.trait import Trait
from support.cases import GONE, case_data
from support.figures import ledger_of

ALEX = {
    **case_data()["children"][0],
    "key": "wren",
    "name": {"given": "Peregrine", "family": "Quillfeather"},
    "pseudonym": "Alex",
    "born_on": "2016-01-01",
    "age_at_incident": 9,
    "sex": "male",
    "ethnicity": "White British",
    "religion": "No religion",
    "disability": "none",
    "health": "Well.",
}
TWO = {"children[1]": ALEX}


def values(found: Ledger, reference: str, trait: Trait) -> set[str]:
    return {
        entry.value
        for person in found.people
        if person.reference == reference
        for entry in person.entries
        if entry.trait is trait
    }


def test_each_child_has_its_own_age_out_of_one_sentence():
    found = ledger_of("Robin was under one year old and Alex nine.", TWO)
    assert values(found, "children[0]", Trait.AGE) == {"aged 0", "a baby"}
    assert values(found, "children[1]", Trait.AGE) == {"aged 9"}


@pytest.mark.parametrize(("years", "is_hers"), [(7, False), (8, True), (9, True), (10, True), (11, False)])
def test_an_age_is_a_childs_own_a_year_before_and_after_the_incident_and_no_longer(years, is_hers):
    found = ledger_of(f"Somebody was aged {years}.", {"children[0]": {**ALEX, "key": "robin", "pseudonym": "Robin"}})
    assert (f"aged {years}" in values(found, "children[0]", Trait.AGE)) is is_hers


def test_of_a_child_whose_age_nothing_tells_every_age_counts():
    changes = {"children[0].born_on": GONE, "children[0].age_at_incident": GONE}
    assert values(ledger_of("A toddler was aged 7.", changes), "children[0]", Trait.AGE) >= {"a toddler", "aged 7"}


def test_a_portrait_is_about_its_child_alone_though_it_names_nobody():
    portraits = [
        {"child": "robin", "pen_picture": "A cheerful baby.", "lived_experience": "Loved."},
        {"child": "wren", "pen_picture": "Has epilepsy.", "lived_experience": "Loved."},
    ]
    found = ledger_of("", {**TWO, "review.portraits": portraits})
    assert "epilepsy" not in values(found, "children[0]", Trait.DISABILITY)
    assert "epilepsy" in values(found, "children[1]", Trait.DISABILITY)


def test_a_month_is_of_the_childrens_story_and_no_detail_of_an_adult():
    found = ledger_of("Mother, who is Somali, left in March.")
    assert values(found, "family[0]", Trait.ETHNICITY) == {"Somali"}
    assert values(found, "family[0]", Trait.TIME) == set()
    assert "in March" in values(found, "children[0]", Trait.TIME)


@pytest.mark.parametrize(
    ("born_on", "own"),
    [
        ("2024-11-20", {"a baby"}),
        ("2023-03-01", {"a toddler"}),
        ("2021-03-09", {"a toddler"}),
        ("2016-01-01", set()),
        ("2013-03-09", set()),
        ("2013-03-08", {"a teenager"}),
        ("2012-01-01", {"a teenager"}),
    ],
)
def test_a_child_is_called_a_baby_a_toddler_or_a_teenager_by_its_age(born_on, own):
    changes = {"children[0].born_on": born_on, "children[0].age_at_incident": GONE}
    found = ledger_of("A baby, a toddler and a teenager were seen.", changes)
    assert {value for value in values(found, "children[0]", Trait.AGE) if value.startswith("a ")} == own


def test_an_ethnicity_belongs_to_the_child_whose_field_says_it():
    found = ledger_of("Robin and Alex are of mixed heritage and White British.", TWO)
    assert values(found, "children[0]", Trait.ETHNICITY) == {"mixed heritage"}
    assert values(found, "children[1]", Trait.ETHNICITY) == {"White British"}


def test_a_paragraph_that_names_one_child_is_not_about_the_other():
    found = ledger_of("Alex has epilepsy.", TWO)
    assert "epilepsy" not in values(found, "children[0]", Trait.DISABILITY)
    assert "epilepsy" in values(found, "children[1]", Trait.DISABILITY)


def test_a_paragraph_of_the_story_that_names_no_child_is_about_all():
    found = ledger_of("They lived in a village.", TWO)
    assert values(found, "children[0]", Trait.PLACE) == values(found, "children[1]", Trait.PLACE) == {"village"}


def test_a_recommendation_that_names_no_child_is_about_none():
    changes = {"review.recommendations[0].recommendation": "Train the staff of every special school."}
    assert values(ledger_of("", changes), "children[0]", Trait.SCHOOL) == set()


def test_what_the_case_calls_an_illness_is_found_though_no_list_has_it():
    changes = {"children[0].disability": "Quillon's anaemia; hearing loss"}
    assert "Quillon's anaemia" in values(
        ledger_of("Robin has quillon's anaemia.", changes), "children[0]", Trait.DISABILITY
    )


@pytest.mark.parametrize("illness", ["Trisomy 18", "22q11 deletion"])
def test_an_illness_with_a_figure_in_its_name_is_found(illness):
    found = ledger_of(f"Robin has {illness}.", {"children[0].disability": illness})
    assert illness in values(found, "children[0]", Trait.DISABILITY)


@pytest.mark.parametrize("clause", ["tube-fed since 2024", "born at 34 weeks", "seen 3 times"])
def test_a_clause_about_health_with_an_amount_in_it_is_no_illness(clause):
    found = ledger_of(f"Robin was {clause}.", {"children[0].health": f"Well; {clause}."})
    assert clause not in values(found, "children[0]", Trait.DISABILITY)


def test_an_adult_has_what_stands_in_sentences_about_them():
    found = ledger_of("Robin's mother is Somali. The father was convicted.")
    assert values(found, "family[0]", Trait.ETHNICITY) == {"Somali"}
    assert values(found, "family[0]", Trait.COURT) == set()
    assert values(found, "family[1]", Trait.COURT) == {"conviction"}


def test_a_child_whose_language_is_english_has_no_language_to_betray_it():
    found = ledger_of("An interpreter helped the grandmother.")
    assert values(found, "children[0]", Trait.LANGUAGE) == set()


def test_a_language_that_the_case_gives_is_found():
    found = ledger_of("The family speaks Sylheti at home.", {"children[0].first_language": "Sylheti"})
    assert values(found, "children[0]", Trait.LANGUAGE) == {"Sylheti"}


def test_who_has_nothing_left_is_not_in_the_ledger():
    assert "family[0]" not in {person.reference for person in ledger_of("Nothing.").people}


def test_words_of_another_sentence_are_no_adults_for_standing_within_a_longer_word_of_theirs():
    found = ledger_of("Mother spoke of a deafening noise. Robin is deaf.")
    assert [person.called for person in found.people if Trait.DISABILITY in person.traits] == ["Robin"]


def test_a_care_leavers_age_is_known_in_words():
    changes = {"children[0].born_on": GONE, "children[0].age_at_incident": 21, "children[0].pseudonym": "Robin"}
    for text in ("Robin, who was twenty-one, was seen.", "Robin was twenty one and lived alone."):
        assert values(ledger_of(text, changes), "children[0]", Trait.AGE) >= {"aged 21"}


@pytest.mark.parametrize(
    ("field", "trait", "word", "is_found"),
    [
        ("disability", Trait.DISABILITY, "Zorvania", True),  # an illness is written small in a text
        ("religion", Trait.FAITH, "Zorvan", False),  # one word of faith or origin is a word of the language as well
        ("religion", Trait.FAITH, "Zorvan gathering", True),
    ],
)
def test_words_of_the_cases_own_fields_are_found_written_small_where_no_other_word_is_meant(
    field, trait, word, is_found
):
    found = ledger_of(f"There was {word.lower()} in the house of Robin.", {f"children[0].{field}": word})
    assert (word in values(found, "children[0]", trait)) is is_found
