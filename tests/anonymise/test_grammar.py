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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Maternal grandmother", "the maternal grandmother"),
        ("Mother of Child A", "the mother of Child A"),
        ("Family friend", "the family friend"),
        ("Mother", "Mother"),
        ("Mother's partner", "Mother's partner"),
        ("Foster carer 2", "Foster carer 2"),
        ("Child A", "Child A"),
        ("the health visitor", "the health visitor"),
    ],
)
def test_what_somebody_is_takes_an_article_and_a_name_none(words: str, said: str) -> None:
    assert grammar.described(words) == said


@pytest.mark.parametrize(
    ("after", "words", "length"),
    [
        (", her mother, rang.", "Mother", len(", her mother,")),
        (", her mother.", "Mother", len(", her mother")),
        (", her mother and carer,", "Mother", 0),
        (", a mother of two,", "Mother", 0),
        (" (the maternal grandmother)", "the maternal grandmother", len(" (the maternal grandmother)")),
        (" - his gran - rang", "Maternal grandmother", len(" - his gran -")),
    ],
)
def test_what_is_said_again_after_a_name_is_measured_to_its_closing_mark(after: str, words: str, length: int) -> None:
    assert grammar.said_after(after, words) == length
