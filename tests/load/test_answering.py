"""Answers written into their file: at its end, with everything else left as it is."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.errors import CaseError
from reportgen.load import add_answers, add_questions, load_answers
from reportgen.model.question import Answer, Asked, Doubt, Question, Verdict

PLACE = "0123456789abcdef" * 2
OTHER = "fedcba9876543210" * 2
QUESTION = Question(
    "Kowalczyk",
    Doubt.UNEXPLAINED,
    places=(Asked("review.conclusion", "They met\nKowalczyk: there.", PLACE), Asked("review.method", "x", OTHER)),
)


def an_answer(term: str = "Kowalczyk", verdict: Verdict = Verdict.KEEP, replacement: str = "") -> Answer:
    places = frozenset({PLACE, OTHER})
    return Answer(term, Doubt.UNEXPLAINED, verdict, replacement, places, "LR", dt.date(2026, 1, 5), "known: to all")


def test_the_first_answer_begins_the_file_and_says_that_it_identifies():
    content = add_answers(None, "x", [an_answer()])
    assert content.startswith(b"# Answers to questions")
    assert b"identifies people" in content
    assert f"places: [{PLACE}, {OTHER}]".encode() in content
    assert load_answers(content, "x").answers == (an_answer(),)


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_an_answer_goes_on_a_line_of_its_own_however_the_file_ends(end):
    first = add_answers(None, "x", [an_answer()])
    second = add_answers(first.rstrip() + end, "x", [an_answer("Nowak")])
    assert second.startswith(first + b"  - term")
    assert [answer.term for answer in load_answers(second, "x").answers] == ["Kowalczyk", "Nowak"]


def test_comments_and_order_stay():
    first = add_answers(None, "x", [an_answer()]).replace(b"    by:", b"    # asked the school\n    by:")
    second = add_answers(first, "x", [an_answer("Nowak", Verdict.REPLACE, 'a "friend"')])
    assert second.startswith(first)
    assert [answer.term for answer in load_answers(second, "x").answers] == ["Kowalczyk", "Nowak"]


def test_questions_are_written_to_be_filled_in_once_with_their_sentences():
    content = add_questions(None, "x", [QUESTION])
    assert b"# review.conclusion: They met Kowalczyk: there." in content
    assert load_answers(content, "x").answers == ()
    assert add_questions(content, "x", [QUESTION]) == content
    filled = (
        content.replace(b"verdict: #", b"verdict: drop #").replace(b"by:\n", b"by: LR\n")
        .replace(b"on:\n", b"on: 2026-01-05\n").replace(b"because:\n", b"because: so\n")
    )  # fmt: skip
    (answer,) = load_answers(filled, "x").answers
    assert (answer.verdict, answer.digests) == (Verdict.DROP, {PLACE, OTHER})


def test_all_the_details_of_one_child_are_a_term_however_long():
    told = "Child: " + "; ".join(f"detail {number}: so it is" for number in range(200))
    question = Question(told, Doubt.JIGSAW, places=(Asked("review.conclusion", "x", PLACE),))
    (entry,) = load_answers(add_questions(None, "x", [question]), "x").entries
    assert entry.term == told


def test_an_answer_takes_the_place_of_the_question_that_it_answers():
    content = add_answers(add_questions(None, "x", [QUESTION]), "x", [an_answer()])
    assert len(load_answers(content, "x").entries) == 1


def test_a_question_stays_as_long_as_one_of_its_places_is_open():
    answer = replace(an_answer(), digests=frozenset({PLACE}))
    loaded = load_answers(add_answers(add_questions(None, "x", [QUESTION]), "x", [answer]), "x")
    assert loaded.answers == (answer,)
    assert [set(entry.places) for entry in loaded.entries if entry.verdict is None] == [{PLACE, OTHER}]


def test_a_question_goes_when_the_last_of_its_places_is_answered():
    content = add_questions(None, "x", [QUESTION])
    for place in (PLACE, OTHER):
        content = add_answers(content, "x", [replace(an_answer(), digests=frozenset({place}))])
    assert [entry.verdict for entry in load_answers(content, "x").entries] == [Verdict.KEEP, Verdict.KEEP]


@pytest.mark.parametrize("doubt", Doubt)
def test_a_question_offers_only_what_it_can_be_answered_with(doubt):
    content = add_questions(None, "x", [replace(QUESTION, doubt=doubt)])
    assert (b"replace or drop" in content) is (doubt not in {Doubt.JIGSAW, Doubt.MODEL})


def test_a_file_whose_layout_has_no_end_to_write_at_is_left_alone():
    with pytest.raises(CaseError) as stopped:
        add_answers(b"answers: []\n", "x", [an_answer()])
    with pytest.raises(CaseError):
        add_questions(b"answers: []\n", "x", [QUESTION])
    assert {problem.rule for problem in stopped.value.problems} & {"answers-layout", "yaml-syntax", "yaml-indentation"}


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40)


@given(WORDS, WORDS.filter(lambda words: "[[" not in words and "]]" not in words), WORDS)
def test_what_is_written_is_read_again(term, replacement, because):
    answer = Answer(
        term, Doubt.SHAPE, Verdict.REPLACE, replacement, frozenset({PLACE}), "LR", dt.date(2026, 1, 5), because
    )
    assert load_answers(add_answers(None, "x", [answer]), "x").answers == (answer,)
