"""The page on answers for programs names every key that a program gets, and no other."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from conftest import CASES

PAGE = (Path(__file__).parents[2] / "docs/reference/json.md").read_text(encoding="utf-8")


def keys(heading: str, table: int = 0) -> list[str]:
    """The keys of a table below a heading of the page, in its order."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = section.split("| key | what it holds |\n|---|---|\n")[table + 1].split("\n\n")[0]
    return re.findall(r"^\| `(\w+)` \|", rows, flags=re.MULTILINE)


@pytest.fixture
def broken(folder):
    """A case with an error in a field."""
    case = folder / "cases" / "01-infant-injuries.yaml"
    case.write_text(case.read_text(encoding="utf-8").replace("phase: ", "phase: never-", 1), encoding="utf-8")
    return folder


def test_a_case_that_was_checked(run, folder):
    answer = json.loads(run("check", "--format", "json").out)
    (case,) = answer["cases"]
    assert list(answer) == ["version", "cases"]
    assert list(case) == keys("`check`")
    assert list(case["purposes"][0]) == keys("`check`", 1)


def test_a_problem_has_the_same_form_in_every_answer(run, broken):
    (broken / "a.txt").write_text("Born on 4 May 2024.", encoding="utf-8")
    run("build", "--report", "build.json")
    built = json.loads(Path("build.json").read_text(encoding="utf-8"))["outcomes"][0]["problems"][0]
    assert built.pop("document") is None
    checked = json.loads(run("check", "--format", "json").out)["cases"][0]["problems"][0]
    assert built == checked
    (scanned,) = json.loads(run("scan", "a.txt", "--format", "json").out)["files"]
    assert list(scanned) == keys("`check-docx` and `scan`")
    assert list(checked) == list(scanned["problems"][0]) == keys("A problem")


def test_a_batch_that_is_over(run, broken):
    run("build", "--report", "build.json")
    report = json.loads(Path("build.json").read_text(encoding="utf-8"))
    assert list(report) == keys("`build --report`")
    assert list(report["outcomes"][0]) == keys("`build --report`", 1)


def test_the_dates_that_are_due(run, folder):
    answer = json.loads(run("due", "--format", "json").out)
    assert list(answer) == ["version", "as_of", "steps"]
    assert list(answer["steps"][0]) == keys("`due`")


def test_what_identifies_together(run, folder):
    shutil.copy(CASES / "10-withheld.yaml", folder / "cases")
    answer = json.loads(run("jigsaw", "cases/10-withheld.yaml", "--format", "json").out)
    assert list(answer) == keys("`jigsaw`")
