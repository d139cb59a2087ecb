"""What programs and build servers are told of a batch."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from reportgen.batch.cases import CaseFile
from reportgen.batch.job import Bug
from reportgen.batch.outcome import Outcome, State
from reportgen.cli.reports import ENDINGS, FinishedBatch, render
from reportgen.errors import ExitCode, Place, Problem, Severity
from reportgen.model.artefact import Unwritten
from reportgen.output import Fate, FileFate


def problem(rule, path="", severity=Severity.ERROR):
    return Problem(rule, Place("cases/b.yaml", 3, 1, path), "it is <wrong> | so", "Mend `it`", severity)


def case(name, state, **facts):
    return Outcome(CaseFile(Path(f"cases/{name}.yaml"), Path("cases")), state, "nothing has changed", **facts)


BATCH = FinishedBatch(
    (
        case(
            "a", State.MADE, written=(FileFate(Path("restricted/A/A notification.docx"), Fate.WRITTEN),), seconds=0.25
        ),
        case("b", State.FAILED, problems=(problem("yaml-x", "children[0].name"),), exit_code=ExitCode.CASE),
        case(
            "c",
            State.FAILED,
            unwritten=(
                Unwritten(
                    "Rapid review",
                    "rapid-review",
                    (problem("facts-y"), problem("z", severity=Severity.WARNING)),
                    ExitCode.CASE,
                ),
            ),
            exit_code=ExitCode.CASE,
        ),
        case("d", State.FAILED, bug=Bug("KeyError", (("reportgen/x.py", 1, "f"),)), exit_code=ExitCode.BUG),
        case("e", State.FAILED, exit_code=ExitCode.OUTPUT),
        case("f", State.SKIPPED, warned={"limit-x": 2}, edited=("restricted/F/F notification.docx",)),
    ),
    12.5,
    (Path("restricted/G/G notification.docx"),),
)


def test_json_counts_the_cases_and_says_of_each_what_became_of_it():
    found = json.loads(render(BATCH, ".json"))
    assert (found["cases"], found["made"], found["skipped"], found["failed"]) == (6, 1, 1, 4)
    assert found["failed_by"] == {"facts-y": 1, "fault-in-reportgen": 1, "out-of-date": 1, "yaml-x": 1}
    assert found["seconds"] == 12.5
    assert found["without_case"] == ["restricted/G/G notification.docx"]
    a, b, c, d, _, f = found["outcomes"]
    assert a["files"] == [{"path": "restricted/A/A notification.docx", "fate": "written"}]
    assert (b["problems"][0]["rule"], b["problems"][0]["line"]) == ("yaml-x", 3)
    assert [(one["document"], one["rule"]) for one in c["problems"]] == [("Rapid review", "facts-y")]
    assert d["rules"] == ["fault-in-reportgen"]
    assert (f["warnings"], f["edited"]) == ({"limit-x": 2}, ["restricted/F/F notification.docx"])


def test_junit_is_one_suite_with_a_test_case_for_each_case():
    suite = etree.fromstring(render(BATCH, ".xml").encode())[0]
    counts = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped", "time")}
    assert counts == {"tests": "6", "failures": "3", "errors": "1", "skipped": "1", "time": "12.500"}
    assert [one.get("name") for one in suite] == [f"cases/{name}.yaml" for name in "abcdef"]
    failures = {one.get("name"): one[0].get("message") for one in suite if len(one)}
    assert failures["cases/b.yaml"] == "yaml-x"
    assert suite[1][0].text == ("cases/b.yaml:3:1 children[0].name: it is <wrong> | so. Mend `it`. [yaml-x]")
    assert suite[2][0].text.startswith("Rapid review: ")
    assert suite[3][0].tag == "error"
    assert suite[5][0].tag == "skipped"


def test_the_summary_of_a_step_shows_the_counts_and_what_failed():
    lines = render(BATCH, ".md").splitlines()
    assert "6 cases: **1** made, **1** skipped, **4** failed. 12.5 seconds." in lines
    rows = [line for line in lines if line.startswith("| cases/")]
    assert len(rows) == 4
    assert rows[0] == (r"| cases/b.yaml:3:1 children\[0\].name |  | yaml-x | it is \<wrong\> \| so | Mend \`it\` |")


def test_a_summary_of_very_many_failures_stays_short():
    many = FinishedBatch(tuple(case(str(n), State.FAILED, problems=(problem("x"),)) for n in range(10_000)), 1.0)
    text = render(many, ".md")
    assert len(text) < 20_000
    assert "And 9,900 lines more." in text


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_batch_in_which_all_is_well_gives_a_report_too(ending):
    assert "1" in render(FinishedBatch((case("a", State.MADE),), 1.0), ending)
