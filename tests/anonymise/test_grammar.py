from __future__ import annotations

import pytest

from reportgen.anonymise import grammar


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("area", "an"), ("school", "a"), ("hour", "an"),
        ("university", "a"), ("unit", "a"), ("uninformed visitor", "an"),
        ("one-off", "a"), ("MRI scan", "an"), ("GP", "a"), ("NHS trust", "an"), ("European law", "a"), ("user", "a"),
        ("heir", "an"), ("honest view", "an"), ("“other” place", "an"), ("e-mail address", "an"),
    ],
)  # fmt: skip
def test_the_article_goes_by_ear(words: str, article: str) -> None:
    assert grammar.indefinite(words) == article


def test_a_plural_common_noun_takes_an_apostrophe_alone() -> None:
    assert grammar.possessive("children's services", "'") == "children's services'"
    assert grammar.possessive("James", "’") == "James’s"


@pytest.mark.parametrize(
    ("before", "begins"),
    [("", True), ("It ended. ", True), ("He asked “Why?” ", True), ("“", True), ("It ended, ", False), ("the ", False)],
)
def test_a_sentence_begins_after_a_full_stop(before: str, begins: bool) -> None:
    assert grammar.begins_sentence(before) is begins


def test_an_article_keeps_its_capital() -> None:
    assert grammar.with_article("An ", "primary school", "") == ("A ", "primary school")


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("Her friend, ", ", said so.", "Her friend said so."),
        ("She knew ", ".", "She knew."),
        ("She lived in ", ".", "She lived."),
        ("It was in ", " and warm.", "It was and warm."),
        ("The school (", ") rang.", "The school rang."),
        ("They were ", "'s friends.", "They were friends."),
        ("", ", who was late, came.", "who was late, came."),
        ("Mother and ", ".", "Mother."),
        ("Mother, ", " and Father", "Mother, and Father"),
        ("In ", " schools rang.", "In schools rang."),
    ],
)
def test_a_term_is_taken_out_with_what_led_to_it(before, after, left):
    written, skipped = grammar.dropped(before, after)
    assert written + after[skipped:] == left
