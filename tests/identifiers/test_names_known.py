"""The lists of names: of many origins, and without words that are hardly ever names."""

from __future__ import annotations

import pytest

from reportgen.identifiers.known.names_known import is_family_name, is_given_name, is_place, small_names


@pytest.mark.parametrize("name", ["kayleigh", "wojciech", "ayesha", "chidi", "gurpreet", "siobhan", "paddy", "grace"])
def test_given_names_of_many_origins_are_known(name):
    assert is_given_name(name)


def test_family_names_and_places_are_known():
    assert is_family_name("okafor")
    assert is_family_name("baker")
    assert is_place("rochdale")
    assert is_place("slough")


@pytest.mark.parametrize("word", ["review", "the", "panel", "quarter", "even"])
def test_plain_words_are_no_given_names_or_places(word):
    assert word not in small_names()
    assert not is_place(word)
