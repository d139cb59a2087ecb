"""Names that were heard, and written down as other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher
from reportgen.identifiers.names.heard import _sizes_near


@pytest.mark.parametrize("text", ["kill feather", "mack tavish", "kwill fether", "mar-LOW", "JON-kwil"])
def test_words_that_sound_as_a_name_does_and_have_nearly_its_letters_are_asked_about(text: str) -> None:
    assert FormClass.SOUND in {match.form for match in matcher(ALL).find(f"It says {text} there")}


@pytest.mark.parametrize(
    "text", ["mar-low", "post-GP", "kill, feather", "cool water", "fine chilly", "a quill for the other"]
)
def test_words_that_are_parted_or_only_begin_so_are_nobody(text: str) -> None:
    assert FormClass.SOUND not in {match.form for match in matcher(ALL).find(f"It says {text} there")}


@given(st.integers(1, 40), st.integers(1, 80), st.sampled_from([2, 4]))
def test_words_of_a_size_that_is_passed_over_have_more_slips_than_a_name_may(name: int, words: int, share: int) -> None:
    is_near = abs(name - words) <= max(name, words) // share
    assert is_near == (words in _sizes_near(name, share))
