from __future__ import annotations

import pytest
from msgspec.structs import replace

from identifiers.test_matching import ALL
from reportgen.identifiers import matcher


@pytest.mark.parametrize(
    "word",
    ["Qlfeather", "Quilfathr", "Mrlwe", "Marluwe", "Nbsmpxf", "nzioldv", "Marlowek", "Marloinho", "Jnql", "Jonqiul",
     "Marrrrlowe", "Jonauil", "Mxaxrxlxoxwxe", "Quillfeatherfam", "Qzillfeazher", "Guilfeathur", "Lowe",
     "Featherquill", "Therquillfea", "Mars",
     "Mubarlubowube", "ewolramrehtaefllieuq", "rehtaeflliuq", "lowemar"],
)  # fmt: skip
def test_a_word_that_is_like_a_name_is_asked_about(word: str) -> None:
    assert matcher(ALL).find(f"They saw {word} there.")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Lowe", "welo"),
        ("Lowe", "owel"),
        ("Lowe", "ewol"),
        ("Nia", "niania"),
        ("Nia", "niakins"),
        ("Nia", "nialess"),
        ("Ruby", "rubyified"),
        ("Hope", "prehope"),
        ("Dunn", "dunnnnud"),
        ("Khan", "ankhay"),
        ("Lowe", "owelway"),
        ("Khan", "khuban"),
        ("Khan", "tdab"),  # on a Dvorak board
        ("Zaim", "wqim"),
        ("Lowe", "iywf"),  # of a Colemak board
    ],
)
def test_so_is_a_short_name_turned_about_twice_or_with_an_ending(value: str, said: str) -> None:
    assert matcher((replace(ALL[0], value=value),)).find(f"they saw {said} there")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Lowe", "a weol of it"),  # of so short a name only what is turned about
        ("Nia", "mania, insomnia and Virginia"),
        ("Eve", "an event in the evening"),
        ("Ian", "the Italian guardian"),
        ("Hope", "hopeful, hopeless and hoped for"),
        ("Wood", "an unwooded woodland"),
        ("May", "maybe"),
        ("Reuse", "the user"),
        ("Acsc", "an abab"),  # one key beside on another board
    ],
)
def test_words_that_hold_the_letters_of_a_short_name_are_not(value: str, said: str) -> None:
    assert matcher((replace(ALL[0], value=value),)).find(f"They saw {said} there.") == ()


@pytest.mark.parametrize("word", ["market", "quilt", "feathers", "youngster", "hopeful", "mark"])
def test_a_word_of_the_dictionary_is_not(word: str) -> None:
    assert matcher(ALL).find(f"They saw {word} there.") == ()


def test_the_front_of_a_given_name_is_asked_about_with_a_capital_though_it_is_a_word() -> None:
    kerbsa = matcher((replace(ALL[0], value="Kerbsa"),))
    assert kerbsa.find("They saw Kerb there.")
    assert kerbsa.find("They stood at the kerb there.") == ()


def test_a_pet_name_that_is_a_word_is_one_where_something_is_its_own_at_the_beginning_of_a_sentence() -> None:
    assert matcher(ALL).find("Mars' room was cold.")
    assert matcher(ALL).find("Mars is a planet.") == ()


def test_a_name_that_begins_with_a_vowel_is_known_without_its_vowels() -> None:
    iorwerth = replace(next(one for one in ALL if one.reference == "children[0].name.family"), value="Iorwerth")
    assert matcher((iorwerth,)).find("They saw rwrth there.")


def test_a_word_that_everybody_knows_is_no_name_in_a_cipher() -> None:
    fennimore = replace(next(one for one in ALL if one.reference == "children[0].name.family"), value="Fennimore")
    assert matcher((fennimore,)).find("It was closed with sellotape.") == ()
    assert matcher((fennimore,)).find("It was closed with gdllitnqd.")


def test_a_name_is_asked_about_as_other_languages_have_it() -> None:
    wojciech = replace(next(one for one in ALL if one.reference == "children[0].name.given"), value="Wojciech")
    assert matcher((wojciech,)).find("They saw Albert there.")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Oswin", "She hasn't been there."),
        ("Hallowgate", "It ended on Hallowe'en."),
        ("Mae", "He was chased in May 2024."),
        ("Mena", "It ended on Mon 4th March."),
        ("Nan Biddy", "She rang her nan."),
        ("Babatunde", "They saw Baby Robin."),
        ("Mae", "Died in 2026, Sex Male, Address not shared"),
    ],
)
def test_what_is_plainly_another_word_where_it_stands_is_no_question(value: str, said: str) -> None:
    known = replace(next(one for one in ALL if one.reference == "children[0].name.known_as[0]"), value=value)
    assert matcher((known,)).find(said) == ()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Oswin", "She met Hasn there."),
        ("Mae", "He saw May."),
        ("Mae", "He saw Male there."),
        ("Mena", "They saw Mon there."),
        ("Marlowe", "Marl's"),
    ],
)
def test_the_same_words_are_asked_about_elsewhere(value: str, said: str) -> None:
    known = replace(next(one for one in ALL if one.reference == "children[0].name.known_as[0]"), value=value)
    assert matcher((known,)).find(said)
