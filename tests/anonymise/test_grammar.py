from __future__ import annotations

import pytest

from reportgen.anonymise import grammar


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("area", "an"), ("school", "a"), ("hour", "an"),
        ("university", "a"), ("unit", "a"), ("uninformed visitor", "an"),
        ("one-off", "a"), ("MRI scan", "an"), ("GP", "a"), ("NHS trust", "an"), ("European law", "a"), ("user", "a"),
        ("heir", "an"), ("UN body", "a"), ("honest view", "an"), ("“other” place", "an"), ("e-mail address", "an"),
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


def test_words_lose_their_own_article_and_no_other() -> None:
    assert grammar.bare("a school for the deaf") == "school for the deaf"


@pytest.mark.parametrize(
    ("before", "words", "after", "left"),
    [
        ("", "an academy", " pupils", "academy pupils"),
        ("Both ", "the school", " teachers", "Both school teachers"),
        ("", "an academy", " opened", "an academy opened"),
    ],
)
def test_before_a_noun_that_it_describes_a_place_has_no_article(before: str, words: str, after: str, left: str) -> None:
    assert "".join(grammar.with_article(before, words, after)) + after == left


@pytest.mark.parametrize(
    ("before", "words", "left"),
    [
        ("She met a nurse called ", "the health visitor", "She met the health visitor"),
        ("She met a ", "Robin", "She met Robin"),
        ("It was the ", "Robin", "It was the Robin"),
        ("It was the ", "Mother", "It was the mother"),
    ],
)
def test_somebody_known_takes_no_article_of_a_stranger(before: str, words: str, left: str) -> None:
    assert "".join(grammar.named(before, words)) == left


@pytest.mark.parametrize(
    ("before", "words", "again"),
    [
        ("Her mum, ", "Mother", "mum, "),
        ("She took vitamin M ", "Mother", None),
        ("With her cousin ", "Mother's cousin", "cousin "),
        ("After MGM ", "Maternal grandmother", "MGM "),
    ],
)
def test_what_a_name_only_repeated_is_found_before_it(before: str, words: str, again: str | None) -> None:
    found = grammar.names_again(before, words)
    assert (found and found.group()) == again


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
        ("She rang in ", " schools.", "She rang in schools."),
        ("The school [", "] rang.", "The school rang."),
        ("The school(", ") rang.", "The school rang."),
        ("The school (", " in town) rang.", "The school (in town) rang."),
        ("The schools (", ", then Oakfield) rang.", "The schools (then Oakfield) rang."),
        ("The clinic (just off ", ") rang.", "The clinic (just) rang."),
        ("They met at a shop, ", "'s, and left.", "They met at a shop and left."),
        ("They stayed at ", "'s and left.", "They stayed and left."),
        ("She knew ", ", who left.", "She knew, who left."),
        ("She knew ", "", "She knew"),
        ("Her friend, ", "", "Her friend"),
        ("", "; who was late, came.", "who was late, came."),
        ("", ",who was late, came.", "who was late, came."),
        *(("Her friend, ", f"{mark} So it was", f"Her friend{mark} So it was") for mark in ".;:!?)"),
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


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Maternal grandmother", "maternal grandmother"),
        ("Health visitor", "health visitor"),
        ("Keyworker hub", "keyworker hub"),
        ("Market town", "market town"),
        ("Zephyrine market", "Zephyrine market"),  # a name in the place of a kind stays a name, and is asked about
        ("Stavely hospital", "Stavely hospital"),
        ("Hope centre", "Hope centre"),
    ],
)
def test_a_name_keeps_its_capital_within_a_sentence(words, written):
    assert grammar.small(words) == written
