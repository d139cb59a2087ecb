from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.markup import parse
from reportgen.model.passage import Passage, PassageParagraph, Words
from reportgen.validate.substance import repeats, says_nothing, word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("- - -", 0),
        ("n/a", 2),
        ("The visitor's well-known view", 4),
        ("[[mother]] was told", 3),
        ("- one\n- two", 2),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, words: int) -> None:
    passage = Passage((PassageParagraph((Words(text),)),)) if text == "- - -" else parse(text)
    assert word_count(passage) == words


def test_no_text_has_no_words() -> None:
    assert word_count(None) == 0


STORY = "A bruise on a baby who could not roll was seen, noted, and not referred."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STORY, True),
        (STORY.upper().replace(",", ";"), True),
        ("Indeed " + STORY, True),
        ("The pathway was thought to be for hospital staff, and supervision had lapsed since the autumn.", False),
        ("A bruise", False),
    ],
)
def test_a_repeat_is_recognised(text: str, expected: bool) -> None:
    assert repeats(parse(text), parse(STORY), 70) is expected


def test_a_share_that_is_just_allowed_is_no_repeat() -> None:
    # Two of four runs of three words stand in the other text.
    text, other = parse("one two three four five six"), parse("one two three four")
    assert not repeats(text, other, 50)
    assert repeats(text, other, 49)


@given(st.lists(st.sampled_from("abcdefgh"), min_size=3))
def test_every_text_of_three_words_repeats_itself(words: list[str]) -> None:
    text = parse(" ".join(words))
    assert repeats(text, text, 99)
    assert not repeats(text, text, 0)
    assert not repeats(text, None, 99)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, True),
        (Passage(), True),
        (parse("?"), True),
        (parse("TBC"), True),
        (parse("tbc, tba"), True),
        (parse("TBD: todo. xxx"), True),
        (parse("None known"), False),
        (parse("n/a"), False),
        (5, False),
    ],
)
def test_a_place_that_is_kept_free_says_nothing(value: object, expected: bool) -> None:
    assert says_nothing(value) is expected
