from __future__ import annotations

from importlib.resources import files

import pytest

from reportgen.identifiers import fold
from reportgen.identifiers.known.names_known import is_family_name, is_given_name, is_place
from reportgen.identifiers.known.public_things import (
    ALSO_MAKES,
    ALSO_SHOPS,
    ALSO_SYSTEMS,
    ALSO_TONGUES,
    MOSTLY_THINGS,
    is_public_thing,
    phrases_of_things,
)
from reportgen.identifiers.safe_tokens import find_unexplained


def _asked(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_unexplained(text)]


def test_no_single_word_of_the_list_is_a_name_or_a_place() -> None:
    listed = files("reportgen.identifiers").joinpath("lists/public-things.txt").read_text("utf-8").splitlines()
    things = ", ".join(line for line in listed if not line.startswith("#")).split(", ")
    words = {word for thing in things if is_public_thing(word := fold(thing).text)}
    assert len(words) > 2_000
    assert {word for word in words if is_given_name(word) or is_family_name(word) or is_place(word)} == set()


def test_what_is_somebodys_as_well_is_no_thing_by_itself() -> None:
    assert not [
        word
        for word in (ALSO_MAKES | ALSO_SHOPS | ALSO_SYSTEMS | ALSO_TONGUES) - MOSTLY_THINGS
        if is_public_thing(word)
    ]


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
        "He was caught on a Zorbix and ran.",
        "The family are Hazara and came by lorry.",
        "An officer completed a Merlin that night.",
        "A small bag of Molly lay there.",
        "The family flew from Gatwick in the spring.",
        "Nando's was where they met.",
        "Boots and nappies were stolen from Boots that day.",
        "A worker from Catch22 saw him.",
        "4.2 Autumn 2022 was worse.",
        "4.3 Small changes were made. They were living the life of Riley then.",
        "He was tested for Wilson's and Addison's was ruled out.",
        "They had a week in Benidorm.",
        "The post of Rowan trees was cut.",
        "Hope was expressed that it would last.",
        "An account with Barclays was opened, and Barclays told the police.",
        "Ofsted (2011) Ages of Concern. Manchester: Ofsted.",
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
        ("At school they called him Spud.", ["Spud"]),
        ("The pony, Truffles, was sold.", ["Truffles"]),
        ("He was on Kestrel ward for a week.", ["Kestrel"]),
        ("He was on a children's ward for a week.", []),
        ("They had a dog called Tigger and a cat.", ["Tigger"]),
        ("The worker met Zorbix at the flat.", ["Zorbix"]),
        ("He lived in Zorbix for a year.", ["Zorbix"]),
        ("He came with the Zorbix family.", ["Zorbix"]),
        ("It was Athena who told the school.", ["Athena"]),
        ("He was seen with Costa at noon.", ["Costa"]),
        ("The nurse asked McDonald's mother.", ["McDonald"]),
        ("Nothing was done before Summer told her nan.", ["Summer"]),
        ("The worker wrote to Luo and her mother.", ["Luo"]),
        ("At the gate Tigger said so.", ["Tigger"]),
        ("At the gate Stormzy told the worker.", ["Stormzy"]),
        ("That night the Barclays had moved out.", ["Barclays"]),
        ("She had a Thistlewick and two others in her class.", ["Thistlewick"]),
        ("He lives with a Thistlewick, as before.", ["Thistlewick"]),
        ("It was given to a Thistlewick in error.", ["Thistlewick"]),
        ("The family saw Hazara in the shop.", ["Hazara"]),
        ("They were last seen near Gatwick.", ["Gatwick"]),
        ("The worker sat with Molly and left.", ["Molly"]),
        ("Hope was seen at home.", ["Hope"]),
        ("Grace was shaken.", ["Grace"]),
        ("Grace seen by the doctor.", ["Grace"]),
        ("3.4 Grace in bed when the worker called.", ["Grace"]),
        ("Holly leaves for school at eight. Art said so.", ["Art"]),
        ("In the short life of Riley nobody asked.", ["Riley"]),
        ("It was Wożniakowska who was prescribed it.", ["Wożniakowska"]),
        ("That day Thistlewick was prescribed it.", ["Thistlewick"]),
        ("In the end Summer brought her brother.", ["Summer"]),
        ("The treatment of Wilson's mother failed.", ["Wilson"]),
        ("He was taken from Boots the dog.", ["Boots"]),
        ("She lived in (London: a flat) then.", ["London"]),
    ],
)
def test_the_same_word_is_a_question_where_somebody_could_stand(text: str, asked: list[str]) -> None:
    assert _asked(text) == asked


@pytest.mark.parametrize(
    "name",
    ["Jola", "Ramzan", "Zinnat", "Humira", "Hanen", "Hayati", "Ruqyah", "Iddah", "Jatt", "Patwa", "Venn", "Bolitho",
     "Dobby", "Doona", "Furby", "Pontin", "Colgate", "Muharram", "Wais", "Ismaili", "Hestia", "Miffy", "Mog", "Spyro",
     "Zulu", "Eylea", "Masimo", "Imuran", "Fortini", "Shein", "Dianette", "Kineret"],
)  # fmt: skip
def test_what_somebody_may_be_called_in_england_is_no_thing_by_itself(name: str) -> None:
    assert _asked(f"The worker wrote to {name} and left.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Zorbix is a screening tool for babies.",
        "Zorbix, the incident system, was down.",
        "He scored 14 on the Zorbix.",
        "The Zorbix was scored at home.",
        "The dose of it was low and Zorbix was titrated.",
        "Fluoxetine and Zorbix were stopped.",
        "Zorbix and fluoxetine were stopped.",
        "It was filed in CareCentric that day.",
        "NICHE and Athena do not speak to each other.",
        "Ulysses was the incident system.",
        "Ferguson has written of the walk up the stairs.",
        "Kempe gave the thing its name.",
        "Waterlow and Braden scores were both recorded.",
        "The Conners was sent to the school.",
        "The Zorbix tool was used.",
        "The family was signposted to Cruse.",
        "Lecanemab was given.",
        "The AC on the 7th centile was noted.",
    ],
)
def test_what_stands_beside_a_thing_tells_it(text: str) -> None:
    assert _asked(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Zorbling was a helpline worker.", "Zorbling"),
        ("Zorbling is the app developer.", "Zorbling"),
        ("Zorbling, a drug worker, came.", "Zorbling"),
        ("Zorbling scored 14 at the end.", "Zorbling"),
        ("Zorbling was prescribed fluoxetine.", "Zorbling"),
        ("She gave fluoxetine and Zorbling was calmer.", "Zorbling"),
        ("She gave fluoxetine to Zorbling.", "Zorbling"),
        ("His username, DarkWatch, was found.", "DarkWatch"),
        ("It was sent by MoonWolf that night.", "MoonWolf"),
        ("JoAnn came to the door.", "JoAnn"),
        ("Okafor and Athena came to the door.", "Okafor"),
        ("Okafor tests positive for it.", "Okafor"),
        ("Okafor scores highly in all of them.", "Okafor"),
        ("Ferguson has written to the school.", "Ferguson"),
        ("The Conners were seen at home.", "Conners"),
        ("The Rotherham tool was used.", "Rotherham"),
        ("The Okafor tool was used.", "Okafor"),
        ("The Kirklees study is not yet out.", "Kirklees"),
        ("Staff followed the Rochdale protocol.", "Rochdale"),
        ("They filled in the Cumbria checklist.", "Cumbria"),
        ("The note was left by Cruse that day.", "Cruse"),
        ("AC was seen on the ward.", "AC"),
    ],
)
def test_who_stands_so_and_may_be_somebody_is_asked_about(text: str, term: str) -> None:
    assert term in _asked(text)
