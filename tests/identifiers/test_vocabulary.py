"""Which words a dictionary explains: written small, in any case, as an abbreviation, as a medicine; and short names."""

from __future__ import annotations

import pytest

from reportgen.identifiers.known.vocabulary import (
    diminutives_of,
    is_abbreviation,
    is_in_dictionary,
    is_medicine,
    is_ordinary,
    is_rare,
    is_uncommon,
)


@pytest.mark.parametrize("word", ["mark", "adultification", "levetiracetam", "pdf"])
def test_a_word_that_is_written_small_of_the_trade_or_a_medicine_is_ordinary(word: str) -> None:
    assert is_ordinary(word)
    assert is_in_dictionary(word)


@pytest.mark.parametrize("name", ["marlowe", "london", "priestley"])
def test_a_name_that_the_dictionary_has_is_not_ordinary(name: str) -> None:
    assert not is_ordinary(name)
    assert not is_rare(name)


def test_only_what_the_dictionary_has_in_some_case_is_in_it() -> None:
    assert is_in_dictionary("london")
    assert not is_in_dictionary("quillfeather")


def test_a_word_of_a_larger_dictionary_is_rare_and_not_ordinary() -> None:
    assert is_rare("aberrancy")
    assert not is_ordinary("aberrancy")
    assert not is_rare("mark")


def test_a_word_is_uncommon_that_only_names_are_written_as() -> None:
    assert is_uncommon("khan")
    assert is_ordinary("khan")
    assert not is_uncommon("wood")
    assert not is_uncommon("quillfeather")


def test_a_medicine_is_one_by_its_international_name_alone() -> None:
    assert is_medicine("levetiracetam")
    assert not is_medicine("mark")


@pytest.mark.parametrize(("capitals", "known"), [("DNA", True), ("NATO", True), ("AC", False), ("LONDON", False)])
def test_an_abbreviation_has_three_letters_or_more(capitals: str, known: bool) -> None:
    assert is_abbreviation(capitals) is known


def test_a_short_name_and_the_long_one_lead_to_each_other_and_to_other_languages() -> None:
    assert "liz" in diminutives_of("elizabeth")
    assert "elizabeth" in diminutives_of("liz")
    assert "ieuan" in diminutives_of("sean")
    assert "sean" not in diminutives_of("sean")
    assert diminutives_of("quillfeather") == frozenset()
