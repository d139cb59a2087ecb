"""How a name sounds, and what is told of it without working that out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers.names import sounds
from reportgen.identifiers.names.sounds import consonants, lasting, lasting_together, sound

PIECES = [*"abcdefghijklmnopqrstuvwxyz'-", "tch", "sch", "sio", "sian", "chr", "igh", "dge", "mb", "mac", "ph", "kn"]
WORDS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(WORDS)
def test_no_sound_is_without_the_lasting_letters_of_its_word(word: str) -> None:
    assert lasting(consonants(word)) == lasting(word)
    assert not sound(word) or lasting(sound(word)) == lasting(word)


@given(WORDS, WORDS)
def test_the_lasting_letters_of_two_words_in_one_are_told_by_those_of_each(before: str, behind: str) -> None:
    assert lasting_together(lasting(before), lasting(behind)) == lasting(before + behind)


@given(WORDS)
def test_a_rule_that_is_not_tried_would_change_nothing(word: str) -> None:
    quick = consonants(word)
    every = tuple((pattern, said) for _, pattern, said in sounds._RULES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sounds, "_rules_for", lambda _letters: every)
        assert consonants.__wrapped__(word) == quick
