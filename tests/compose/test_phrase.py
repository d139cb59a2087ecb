from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.compose.phrase import Naming, age, household, listing, numbers, rating, sentence
from reportgen.model.markup import parse
from support.cases import a_case, case_data

FRIDAY = dt.date(2025, 3, 14)


def names(case, text: str) -> str:
    return Naming.of(case).passage(parse(text)).plain(lambda key: f"<{key}>")


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_list_is_written_with_and(items: list[str], words: str):
    assert listing(items) == words


def test_a_sentence_begins_with_a_capital_and_keeps_the_others():
    assert sentence("the ICB") == "The ICB"
    assert sentence("") == ""


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("2025-03-14", "0 days"),
        ("2025-03-13", "1 day"),
        ("2025-03-01", "13 days"),
        ("2025-02-28", "2 weeks"),
        ("2025-02-27", "2 weeks"),
        ("2024-12-27", "11 weeks"),
        ("2024-12-14", "3 months"),
        ("2023-03-15", "23 months"),
        ("2023-03-14", "2 years"),
        ("2010-03-15", "14 years"),
        ("2026-01-01", "0 days"),
    ],
)
def test_an_age_has_the_unit_that_its_length_asks_for(born: str, words: str):
    assert age(dt.date.fromisoformat(born), FRIDAY) == words


@pytest.mark.parametrize(
    ("lived", "responsible", "words"),
    [
        (True, True, "Lived in the household and holds parental responsibility"),
        (False, True, "Lived elsewhere and holds parental responsibility"),
        (False, False, "Lived elsewhere"),
        (None, True, "Holds parental responsibility"),
        (None, False, ""),
    ],
)
def test_nobody_is_said_to_have_lived_elsewhere_of_whom_nothing_is_recorded(lived, responsible, words):
    case = a_case({"family[0].in_household": lived, "family[0].parental_responsibility": responsible})
    assert household(case.family[0]) == words


@given(st.dates(dt.date(1990, 1, 1), FRIDAY))
def test_an_age_is_never_negative_and_always_has_a_unit(born: dt.date):
    number, unit = age(born, FRIDAY).split()
    assert int(number) >= 0
    assert unit.removesuffix("s") in {"day", "week", "month", "year"}


def test_the_first_mention_is_the_full_name_and_later_ones_the_given_name():
    assert names(a_case(), "[[robin]] slept. [[mother]] held [[robin]].\n\n- [[robin]] woke.") == (
        "Marlowe Quillfeather slept. Isolde Quillfeather held Marlowe. Marlowe woke."
    )


def test_a_given_name_that_two_people_share_stays_a_full_name():
    case = a_case({"family[0].name.given": "Marlowe"})
    assert names(case, "[[robin]] and [[robin]]") == "Marlowe Quillfeather and Marlowe Quillfeather"


def test_professionals_agencies_and_places_keep_their_full_names():
    assert names(a_case(), "[[visitor]] of [[csc]] at [[flat]], [[visitor]]") == (
        "Bettina Lockspur of Averholt Children's Social Care at Thistledown Row, Bettina Lockspur"
    )


def test_bold_and_italic_stay_with_a_name():
    (line,) = Naming.of(a_case()).passage(parse("**[[robin]]**")).lines()
    assert [(run.bold, run.italic) for run in line] == [(True, False)]


def test_a_key_that_the_case_does_not_have_stands_in_brackets():
    assert names(a_case(), "[[nobody]]") == "[nobody]"


def test_a_narrow_table_calls_an_agency_by_its_short_form():
    naming = Naming.of(a_case())
    assert naming.brief_line(parse("[[csc]] record")) == "ACSC record"
    assert naming.brief_name("hv") == "Averholt Community Health"
    assert naming.names(["csc", "hv"]) == "Averholt Children's Social Care and Averholt Community Health"
    assert naming.line(None) == ""


def test_a_naming_shows_no_name():
    assert "Marlowe" not in repr(Naming.of(a_case()))


@pytest.mark.parametrize(
    ("ascending", "words"),
    [([], ""), ([3], "3"), ([1, 2], "1 and 2"), ([10, 11, 12, 13], "10 to 13"), ([1, 3, 5, 6, 7], "1, 3 and 5 to 7")],
)
def test_numbers_in_a_row_are_a_range(ascending, words):
    assert numbers(ascending) == words


@pytest.mark.parametrize(
    ("rag", "said"), [("green", "Rated green"), ("amber", "Rated amber"), ("complete", "Complete"), ("", "")]
)
def test_the_colour_of_a_rating_is_written_small(rag, said):
    assert rating(rag) == said


@pytest.mark.parametrize(
    ("children", "to", "words"),
    [
        (["robin"], ["robin"], "Mother"),  # of one child, nobody need say of which
        (["robin", "wren"], ["robin"], "Mother (Marlowe)"),
        (["robin", "wren"], ["robin", "wren"], "Mother (Marlowe and Peregrine)"),
        (["robin", "wren"], [], "Mother"),
    ],
)
def test_a_relationship_says_of_several_children_to_which(children: list[str], to: list[str], words: str):
    sibling = case_data({"children[0].key": "wren", "children[0].name.given": "Peregrine"})["children"][0]
    case = a_case({"children[1]": sibling, "family[0].to": to})
    those = [child for child in case.children if child.key in children]
    assert Naming.of(case).relationship(case.family[0], those) == words
