"""A text as its finders see it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers.reading import Reading


@given(st.text(st.sampled_from("abzAZ09²½éßæ٣ǆ '-_\u00a0\n"), max_size=30))
def test_words_and_digits_are_those_of_the_folded_text(text: str) -> None:
    reading = Reading(text)
    folded = reading.folded.text
    words = [(match[0], *match.span()) for match in re.finditer(r"[^\W\d_]+|\d+", folded)]
    assert [tuple(word) for word in reading.words] == words
    assert reading.texts == [word for word, _, _ in words]
    assert reading.distinct == {word for word, _, _ in words}
    assert reading.signs == set(folded)
    assert reading.squeezed == "".join(reading.texts)
    assert reading.digits == len(re.findall(r"\d", folded))
    assert reading.has_digit == any(word.isdigit() for word in reading.texts)


@given(st.text(max_size=30))
def test_any_text_can_be_read(text: str) -> None:
    assert "".join(Reading(text).texts) == Reading(text).squeezed
