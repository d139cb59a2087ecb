"""A problem keeps back the documents that it is about, and no other."""

from __future__ import annotations

import pytest

from reportgen import compose
from reportgen.errors import Place, Problem, Severity
from reportgen.pipeline.stopping import stops
from support.cases import a_case, case_data

CASE = a_case({"incidents[1]": {**case_data()["incidents"][0], "key": "fire"}})


def stopped(path: str, severity: Severity = Severity.ERROR) -> set[str]:
    """The letters, rapid reviews and report that a problem in a field keeps back, each with its incident."""
    problem = Problem("x", Place(path=path), "x", "x", severity)
    return {
        " ".join(filter(None, (planned.kind.name, planned.incident and planned.incident.key)))
        for planned in compose.plan(CASE)
        if planned.kind.name in {"notification", "rapid-review", "cspr"} and stops(problem, planned, CASE)
    }


ALL = {"notification injury", "notification fire", "rapid-review injury", "rapid-review fire", "cspr"}


@pytest.mark.parametrize(
    ("path", "kept_back"),
    [
        ("children[0].born_on", ALL),
        ("incidents[0].notification.sent_on", {"notification injury", "rapid-review injury", "cspr"}),
        ("incidents[1].notification.sent_on", {"notification fire", "rapid-review fire", "cspr"}),
        ("incidents[0].rapid_review.met_on", {"rapid-review injury", "cspr"}),
        ("review.initiated_on", {"cspr"}),
        ("publication.published_on", {"cspr"}),
        ("public_name", {"cspr"}),
    ],
)
def test_an_error_keeps_back_what_the_document_is_about(path: str, kept_back: set[str]) -> None:
    assert stopped(path) == kept_back


def test_a_warning_keeps_nothing_back() -> None:
    assert stopped("children[0].born_on", Severity.WARNING) == set()
