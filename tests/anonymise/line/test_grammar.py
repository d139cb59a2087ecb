from __future__ import annotations

import pytest

from reportgen.anonymise.line import grammar


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


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("health visitor", "two health visitors"),
        ("head of service", "two heads of service"),
        ("midwife", "two midwives"),
        ("policeman", "two policemen"),
        ("health secretary", "two health secretaries"),
        ("coach", "two coaches"),
    ],
)
def test_several_of_a_trade_are_in_the_plural(one: str, two: str) -> None:
    assert grammar.several(2, one) == two
