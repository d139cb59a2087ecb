"""How a name sounds, and what is told of it without working that out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers.sounds import consonants, lasting, lasting_together, sound

WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz'-"), max_size=12)


@given(WORDS)
def test_no_sound_is_without_the_lasting_letters_of_its_word(word: str) -> None:
    assert lasting(consonants(word)) == lasting(word)
    assert not sound(word) or lasting(sound(word)) == lasting(word)


@given(WORDS, WORDS)
def test_the_lasting_letters_of_two_words_in_one_are_told_by_those_of_each(before: str, behind: str) -> None:
    assert lasting_together(lasting(before), lasting(behind)) == lasting(before + behind)
