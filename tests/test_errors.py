"""Problems, places and the exceptions that carry them."""

from __future__ import annotations

import pickle

import pytest

from reportgen.errors import (
    CaseError,
    ClearingError,
    ExitCode,
    OutputError,
    Place,
    Problem,
    ReportgenError,
    ScanError,
    Severity,
    TemplateError,
    UsageError,
)

PROBLEM = Problem("case-date", Place("x.yaml", 3, 7, "review.initiated_on"), "this is not a date", "Write it so")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(), ""),
        (Place("x.yaml"), "x.yaml"),
        (Place("x.yaml", 3), "x.yaml:3"),
        (Place("x.yaml", 3, 7), "x.yaml:3:7"),
        (Place("x.yaml", 3, 7, "phase"), "x.yaml:3:7 phase"),
        (Place(path="table 2, row 4"), "table 2, row 4"),
        (Place("x\n  No problems.\n\x1b[2K\u202e\udcff.bin"), "x\ufffd  No problems.\ufffd\ufffd[2K\ufffd\ufffd.bin"),
    ],
)
def test_a_place_says_as_much_as_is_known(place: Place, words: str) -> None:
    assert str(place) == words


def test_places_are_in_line_order() -> None:
    assert sorted([Place("x", 10), Place("x", 9, 5), Place("x", 9, 4)]) == [
        Place("x", 9, 4),
        Place("x", 9, 5),
        Place("x", 10),
    ]


def test_a_problem_says_where_what_remedy_and_rule() -> None:
    assert str(PROBLEM) == "x.yaml:3:7 review.initiated_on: this is not a date. Write it so. [case-date]"
    assert str(Problem("case-date", Place(), "w", "R")) == "w. R. [case-date]"


def test_a_problem_keeps_its_line_when_only_its_place_becomes_known() -> None:
    shown = PROBLEM.at(PROBLEM.where, "phase: •••")
    assert shown.at(Place("y.yaml")).excerpt == "phase: •••"
    assert shown.severity is Severity.ERROR


CLASSES = {
    UsageError: ExitCode.USAGE,
    CaseError: ExitCode.CASE,
    ClearingError: ExitCode.CLEARING,
    TemplateError: ExitCode.TEMPLATE,
    ScanError: ExitCode.SCAN,
    OutputError: ExitCode.OUTPUT,
}


@pytest.mark.parametrize("error", CLASSES)
def test_an_error_carries_its_exit_code_and_crosses_processes(error: type[ReportgenError]) -> None:
    raised = error(PROBLEM, PROBLEM)
    assert raised.exit_code is CLASSES[error]
    assert str(raised) == f"{PROBLEM}\n{PROBLEM}"
    sent = pickle.loads(pickle.dumps(raised))  # noqa: S301 - our own bytes
    assert (type(sent), sent.problems) == (error, (PROBLEM, PROBLEM))


def test_an_error_without_a_problem_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="give it a problem"):
        CaseError()


def test_every_exit_code_is_different() -> None:
    assert len({code.value for code in ExitCode}) == len(ExitCode) == 10
