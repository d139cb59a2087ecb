"""The answers beside a case: read strictly, every problem with its place and none with a value."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import CaseError
from reportgen.load import load_answers
from reportgen.model.question import Answer, Doubt, Verdict

PLACE = "0123456789abcdef" * 2
OTHER = "fedcba9876543210" * 2
ENTRY = f"""\
answers:
  - term: Kowalczyk
    doubt: a name that nothing explains
    verdict: keep
    by: LR
    on: 2026-01-05
    because: a landlord who is known to everybody
    places: [{PLACE}]
"""


def rules(text: str) -> list[tuple[str, int]]:
    with pytest.raises(CaseError) as stopped:
        load_answers(text.encode(), "x.answers.yaml")
    assert "Kowalczyk" not in str(stopped.value)
    return [(problem.rule, problem.where.line) for problem in stopped.value.problems]


def test_an_answer_is_read_whole():
    assert load_answers(ENTRY.encode(), "x").answers == (
        Answer("Kowalczyk", Doubt.UNEXPLAINED, Verdict.KEEP, "", frozenset({PLACE}), "LR", dt.date(2026, 1, 5),
               "a landlord who is known to everybody"),
    )  # fmt: skip


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "answers:\n", "answers: []\n"])
def test_a_file_without_an_answer_holds_none(text):
    assert load_answers(text.encode(), "x").answers == ()


def test_an_entry_without_a_verdict_is_a_question_still():
    loaded = load_answers(ENTRY.replace("verdict: keep", "verdict:").encode(), "x")
    assert loaded.answers == ()
    assert [entry.term for entry in loaded.entries] == ["Kowalczyk"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("verdict: keep", "verdict: kept", ("case-choice", 4)),
        ("verdict: keep", "verdict: replace", ("answers-replacement", 2)),
        ("verdict: keep", "verdict: keep\n    replacement: somebody", ("answers-replacement", 5)),
        ("verdict: keep", 'verdict: replace\n    replacement: "[[Twin 2]]"', ("answers-replacement", 5)),
        (
            "doubt: a name that nothing explains\n    verdict: keep",
            "doubt: details that identify together\n    verdict: drop",
            ("answers-keep-only", 4),
        ),
        ("    by: LR\n", "", ("answers-incomplete", 2)),
        ("    because: a landlord who is known to everybody\n", "    because:\n", ("answers-incomplete", 7)),
        ("on: 2026-01-05", "on: last week", ("case-date", 6)),
        (PLACE, "everywhere", ("answers-place", 8)),
        ("doubt: a name that nothing explains", "doubt: none", ("case-choice", 3)),
        ("    by: LR\n", "    by: LR\n    Kowalczyk: x\n", ("case-unknown-field", 6)),
    ],
)
def test_each_fault_has_its_place(old, new, expected):
    assert expected in rules(ENTRY.replace(old, new))


def test_an_answer_of_a_day_to_come_is_refused_where_it_is_known_which_day_it_is():
    slip = ENTRY.replace("2026-01-05", "2062-01-05").encode()
    assert load_answers(slip, "x").answers[0].on.year == 2062
    with pytest.raises(CaseError) as stopped:
        load_answers(slip, "x", until=dt.date(2026, 11, 27))
    (problem,) = stopped.value.problems
    assert (problem.rule, problem.where.line, problem.where.path) == ("answers-to-come", 6, "answers[0].on")
    assert problem.remedy == "Write the day of the decision"
    assert load_answers(ENTRY.encode(), "x", until=dt.date(2026, 1, 5)).answers
    assert rules(ENTRY.replace("2026-01-05", "2062")) == [("case-date", 6)]


def test_two_answers_to_one_place_that_differ_are_a_problem():
    second = ENTRY.removeprefix("answers:\n").replace("keep", "drop")
    assert ("answers-contrary", 9) in rules(ENTRY + second)
    load_answers((ENTRY + second.replace(PLACE, OTHER)).encode(), "x")
    open_still = second.replace("verdict: drop", "verdict:")
    load_answers((ENTRY + open_still).encode(), "x")


def test_two_answers_that_replace_one_place_with_other_words_are_told_once():
    first = ENTRY.replace(PLACE, f"{PLACE}, {OTHER}").replace("keep", "replace\n    replacement: a friend")
    second = first.removeprefix("answers:\n").replace("a friend", "a cousin")
    assert rules(first + second) == [("answers-contrary", 10)]


def test_a_file_that_cannot_be_read_is_not_one_without_answers():
    assert [rule for rule, _ in rules("answers: [")] == ["yaml-syntax"]


def test_problems_are_told_in_the_order_of_the_file():
    second = ENTRY.removeprefix("answers:\n").replace("keep", "drop")
    found = rules(ENTRY.replace("    by: LR\n", "    by:\n") + second)
    assert found == [("answers-incomplete", 5), ("answers-contrary", 9)]


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode),
                 st.text(max_size=60).map(lambda words: ENTRY.replace("keep", words).encode()),
                 st.text(max_size=60).map(lambda words: ENTRY.replace(PLACE, words).encode())))  # fmt: skip
def test_garbage_ends_in_problems(content):
    with suppress(CaseError):
        assert all(answer.digests for answer in load_answers(content, "x").answers)
