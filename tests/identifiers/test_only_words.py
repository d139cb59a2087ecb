from __future__ import annotations

import pytest

from reportgen.identifiers import matcher
from reportgen.identifiers.names.name_words import words_of
from reportgen.identifiers.names.only_words import is_only_a_word
from reportgen.identifiers.safe_tokens.phrases import is_in_phrase
from reportgen.model.cleared import Identifier


def said_of_nobody(text: str) -> bool:
    first = words_of(text)[0]
    return is_only_a_word(text, first, len(first))


@pytest.mark.parametrize(
    "text",
    [
        "Will the partnership say why?",
        "Will attend the conference.",
        "Will not be published.",
        "May this be recorded?",
        "May was when the plan ended.",
        "Mark each criterion as met.",
        "Chase any referral.",
        "Cross out what does not apply.",
        "Faith-based abuse is rare.",
        "Cross-examination took a day.",
        "Day-to-day care was good.",
        "Field 12 is blank.",
        "Day 1 of the timeline.",
        "Faith and culture were not explored.",
        "Hope was expressed by all.",
        "Joy was not a word that anyone used.",
        "Iris is a national programme.",
    ],
)
def test_a_word_is_no_name_where_nothing_of_a_person_is_told(text: str) -> None:
    assert said_of_nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        "Will attended the conference.",
        "Will the dad came.",
        "Will was seen.",
        "Will to attend CAMHS.",
        "May was seen when she came.",
        "Will the plumber came round.",
        "Mark the eldest boy rang.",
        "Mark the plumber came.",
        "Mark is tired.",
        "Faith-Marie was seen.",
        "Day 4 months old.",
        "Page 3/7 was seen.",
        "Faith and mum were seen.",
        "Faith was recorded as missing.",
        "Grace was mentioned in all of the reports.",
        "Hope was the subject of a plan.",
        "Hope was recorded in two of the reports.",
        "Hope and identity",
        "Grace-led play was encouraged.",
        "Mark out the back again.",
        "Ruby was the programme coordinator.",
        "Joy is a service user.",
        "Rose to speak to the school.",
    ],
)
def test_it_may_be_a_name_where_something_is(text: str) -> None:
    assert not said_of_nobody(text)


def of(name: str, text: str) -> bool:
    start = text.index(name)
    return is_in_phrase(text, start, start + len(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Cross", "The British Red Cross gave beds."),
        ("Green", "A Green Paper came out."),
        ("King", "The King's Speech announced it."),
        ("Bill", "The Children's Wellbeing and Schools Bill was read."),
        ("Art", "Art therapy was offered."),
        ("Hope", "The Hope programme has six weeks."),
        ("Young", "The Young Persons' Substance Misuse Service closed it."),
        ("Frank", "He had the Talk to Frank leaflet."),
        ("Frank", "Talk to Frank leaflets were handed out."),
    ],
)
def test_a_word_belongs_to_the_public_phrase_that_it_stands_in(name: str, text: str) -> None:
    assert of(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Frank", "Talk to Frank about it."),
        ("Grant", "They rang Grant. Money was short."),
        ("Grant", "They gave Grant money."),
        ("Summer", "Summer school rang."),
        ("Peter", "Baby Peter was asleep."),
        ("Cross", "The Cross family moved."),
        ("Young", "Staff told the Young parents about it."),
        ("Young", "The Young Mothers met."),
        ("Foster", "The Foster Family were known."),
        ("Max", "Max weight 9.1kg today."),
        ("Frank", "Frank admission to ward 4."),
    ],
)
def test_whoever_stands_beside_such_words_does_not(name: str, text: str) -> None:
    assert not of(name, text)


def test_a_scheme_with_its_article_and_a_rating_are_nobodys_and_all_else_is_asked_about() -> None:
    people = tuple(
        Identifier(f"children[{place}].name.given", "given name", name, "Robin", "robin")
        for place, name in enumerate(("Iris", "Amber"))
    )
    find = matcher(people).find
    assert find("The IRIS advocate came, and the plan was rated Amber.") == ()
    assert len(find("The advocate asked Iris, and IRIS told Amber.")) == 3
    for text in ("The IRIS family moved.", "THE IRIS PROGRAMME CHILD CAME.", "He met the IRIS children."):
        assert find(text), text
