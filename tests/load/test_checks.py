"""Second checks written into their file and read from it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import CaseError
from reportgen.load import add_check, load_checks
from reportgen.model.second_check import CheckedFile, SecondCheck

DIGEST = "0123456789abcdef" * 4


def a_check(by: str = "Business manager", name: str = "Child Robin report.docx") -> SecondCheck:
    return SecondCheck(by=by, on=dt.date(2026, 1, 5), files=(CheckedFile(name=name, sha256=DIGEST),))


def test_the_first_check_begins_the_file_and_the_next_goes_to_its_end():
    first = add_check(None, "x", a_check())
    assert first.startswith(b"# Second checks")
    second = add_check(first.replace(b"    on:", b"    # in the office\n    on:"), "x", a_check("Designated nurse"))
    assert b"# in the office" in second
    assert [check.by for check in load_checks(second, "x")] == ["Business manager", "Designated nurse"]


def test_a_check_goes_on_a_line_of_its_own_where_the_file_does_not_end_in_one():
    first = add_check(None, "x", a_check())
    assert add_check(first.rstrip(), "x", a_check("Nurse")) == add_check(first, "x", a_check("Nurse"))
    assert first.rstrip() + b"\n" == first


def test_the_same_check_is_not_added_again_on_whatever_day():
    once = add_check(None, "x", a_check())
    assert add_check(once, "x", a_check()) == once
    assert add_check(once, "x", a_check("business MANAGER").model_copy(update={"on": dt.date(2026, 1, 6)})) == once
    assert add_check(once, "x", a_check(name="Child Robin report.pdf")) != once


@given(st.text(min_size=1, max_size=40).filter(lambda name: name.isprintable() and name.strip() == name))
def test_any_name_of_a_file_is_read_as_it_was_written(name: str) -> None:
    assert load_checks(add_check(None, "x", a_check(name=name)), "x") == (a_check(name=name),)


def test_a_check_of_a_day_to_come_is_refused_where_it_is_known_which_day_it_is():
    written = add_check(None, "x", a_check()).replace(b"2026", b"2062")
    assert load_checks(written, "x")
    with pytest.raises(CaseError) as stopped:
        load_checks(written, "x", until=dt.date(2026, 11, 27))
    (problem,) = stopped.value.problems
    assert (problem.rule, problem.where.path) == ("checks-to-come", "checks[0].on")


def test_a_file_of_comments_holds_no_check():
    assert load_checks(b"# nothing yet\n", "x") == ()


@pytest.mark.parametrize(
    "content",
    [
        b"checks:\n  - by: LR\n    on: 2026-01-05\n    files: []\n",
        b"checks:\n  - by: LR\n    on: 2026-01-05\n    files:\n      - name: a\n        sha256: 12\n",
        b"checks:\n  - by: LR\n    files:\n      - name: a\n        sha256: " + DIGEST.encode() + b"\n",
        b"checked: []\n",
        b"checks: []\nnote: x\n",
        b"checks: [",
    ],
)
def test_what_is_no_check_is_a_problem_with_its_line(content: bytes) -> None:
    with pytest.raises(CaseError) as caught:
        load_checks(content, "x.checks.yaml")
    assert all(problem.where.line for problem in caught.value.problems)


def test_a_file_with_something_after_its_checks_is_not_guessed_at():
    with pytest.raises(CaseError) as caught:
        add_check(b"{checks: []}\n", "x", a_check())
    assert caught.value.problems


def test_a_check_covers_the_files_that_were_checked_and_no_others():
    name = "Child Robin report.docx"
    assert a_check().covers({name: DIGEST})
    assert not a_check().covers({name: DIGEST[::-1]})
    assert not a_check().covers({name: DIGEST, "more.pdf": DIGEST})
    assert not a_check().covers({})
