from __future__ import annotations

from dataclasses import replace

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import matcher


@pytest.mark.parametrize(
    "word",
    ["Qlfeather", "Quilfathr", "Mrlwe", "Marluwe", "Nbsmpxf", "nzioldv", "Marlowek", "Marloinho", "Jnql", "Jonqiul",
     "Marrrrlowe", "Jonauil", "Mxaxrxlxoxwxe", "Quillfeatherfam", "Qzillfeazher", "Guilfeathur", "Lowe"],
)  # fmt: skip
def test_a_word_that_is_like_a_name_is_asked_about(word: str) -> None:
    assert matcher(ALL).find(f"They saw {word} there.")


@pytest.mark.parametrize("word", ["market", "quilt", "feathers", "youngster", "hopeful", "mark"])
def test_a_word_of_the_dictionary_is_not(word: str) -> None:
    assert matcher(ALL).find(f"They saw {word} there.") == ()


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
