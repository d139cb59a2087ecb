"""Names that were heard, and written down as other words."""

from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher


@pytest.mark.parametrize("text", ["kill feather", "mack tavish", "kwill fether", "mar-LOW", "JON-kwil"])
def test_words_that_sound_as_a_name_does_and_have_nearly_its_letters_are_asked_about(text: str) -> None:
    assert FormClass.SOUND in {match.form for match in matcher(ALL).find(f"It says {text} there")}


@pytest.mark.parametrize(
    "text", ["mar-low", "post-GP", "kill, feather", "cool water", "fine chilly", "a quill for the other"]
)
def test_words_that_are_parted_or_only_begin_so_are_nobody(text: str) -> None:
    assert FormClass.SOUND not in {match.form for match in matcher(ALL).find(f"It says {text} there")}
