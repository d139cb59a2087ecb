"""A model only asks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.model.question import Doubt
from reportgen.ner import Flagged, flag


def seeing(*names: str):
    def model(text: str) -> Iterator[tuple[str, int, int]]:
        for match in re.finditer("|".join(map(re.escape, names)), text):
            yield "a person", *match.span()

    return model


def asked(
    *texts: str, names: tuple[str, ...] = ("Zephyrine", "Robin", "Averholt"), explained=()
) -> tuple[Flagged, ...]:
    return flag(((f"review.{number}", text) for number, text in enumerate(texts)), seeing(*names), explained)


def test_a_name_that_nothing_explains_is_a_question_of_the_model():
    (one,) = asked("Then Zephyrine came.")
    assert (one.sort, one.question.term) == ("a person", "Zephyrine")
    assert (one.question.doubt, one.question.like) == (Doubt.MODEL, "a person")
    assert [place.path for place in one.question.places] == ["review.0"]
    assert one.question.places[0].context == "Then Zephyrine came."


def test_one_name_is_one_question_with_every_place():
    (one,) = asked("Zephyrine came.", "Later ZEPHYRINE left.", names=("Zephyrine", "ZEPHYRINE"))
    assert [place.path for place in one.question.places] == ["review.0", "review.1"]
    assert one.question.places[0].digest != one.question.places[1].digest


def test_the_same_words_twice_are_one_place():
    (one,) = flag([("review.0", "Zephyrine came."), ("review.0", "Zephyrine came.")], seeing("Zephyrine"), ())
    assert len(one.question.places) == 1


def test_pseudonyms_and_what_is_printed_on_purpose_are_none():
    assert asked("Robin lives in Averholt.", explained=("Robin", "Averholt Safeguarding Children Partnership")) == ()


def test_a_word_that_is_written_small_explains_no_name():
    assert len(asked("Zephyrine came.", explained=("the zephyrine house",))) == 1


def test_nothing_of_a_name_is_in_a_repr():
    assert "Zephyrine" not in repr(asked("Then Zephyrine came."))
