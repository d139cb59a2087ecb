from __future__ import annotations

import pytest

from reportgen.identifiers.names_known import is_family_name, is_given_name, is_place
from reportgen.identifiers.public_things import (
    ALSO_MAKES,
    ALSO_SHOPS,
    ALSO_SYSTEMS,
    MOSTLY_THINGS,
    is_public_thing,
    phrases_of_things,
    words_of_things,
)
from reportgen.identifiers.safe_tokens import find_unexplained


def _asked(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_unexplained(text)]


def test_no_single_word_of_the_list_is_a_name_or_a_place() -> None:
    assert len(words_of_things()) > 2_000
    named = {word for word in words_of_things() if is_given_name(word) or is_family_name(word) or is_place(word)}
    assert named == set()


def test_what_is_somebodys_as_well_is_no_thing_by_itself() -> None:
    assert not [word for word in (ALSO_MAKES | ALSO_SHOPS | ALSO_SYSTEMS) - MOSTLY_THINGS if is_public_thing(word)]


def test_phrases_have_several_words_and_none_stands_there_twice() -> None:
    phrases = phrases_of_things()
    assert len(phrases) > 3_000
    assert len({phrase.lower() for phrase in phrases}) == len(phrases)


@pytest.mark.parametrize(
    "text",
    [
        "She met him on the Zorbix app.",
        "She met him in a game called Zorbix.",
        "He was prescribed Zorbixol after that.",
        "A leaflet was read by a Zorbian interpreter.",
        "He was found with a Zorbix and a phone.",
        "The children were shown on Athena by then.",
        "He was seen outside Greggs at noon.",
        "They ate at McDonald's every night.",
        "Nothing was done before the Summer ended.",
        "Her mother speaks Luo.",
        "The bruise was queried as a Barlow sign.",
        "His KGS score was low.",
        "Mum tracked her on Life360.",
        "There is a box for Details on the form.",
    ],
)
def test_what_stands_beside_a_word_tells_a_thing(text: str) -> None:
    assert _asked(text) == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("She was told by a man known as Hulk.", ["Hulk"]),
        ("They had a dog called Tigger and a cat.", ["Tigger"]),
        ("The worker met Zorbix at the flat.", ["Zorbix"]),
        ("He lived in Zorbix for a year.", ["Zorbix"]),
        ("He came with the Zorbix family.", ["Zorbix"]),
        ("It was Athena who told the school.", ["Athena"]),
        ("He was seen with Costa at noon.", ["Costa"]),
        ("The nurse asked McDonald's mother.", ["McDonald"]),
        ("Nothing was done before Summer told her nan.", ["Summer"]),
        ("The worker wrote to Luo and her mother.", ["Luo"]),
    ],
)
def test_the_same_word_is_a_question_where_somebody_could_stand(text: str, asked: list[str]) -> None:
    assert _asked(text) == asked
