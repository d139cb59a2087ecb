"""`reportgen jigsaw`, as somebody sees it who prepares a report for publication."""

from __future__ import annotations

import json

import pytest

from reportgen.errors import ExitCode
from support.docx_builder import Docx, p
from support.examples import copy_examples

CASE = "cases/02-siblings.yaml"
PERSONAL = ("Marlowe", "Quillfeather", "Casey", "Pentecostal", "strangl", "Caribbean", "Echo")


@pytest.fixture
def report(folder):
    """The folder with a published case and the figures of its area."""
    copy_examples(folder / "cases", "02-siblings.yaml", "10-withheld.yaml", "population.yaml")
    return folder


def test_each_child_is_counted_and_what_must_be_decided_is_told(run, report):
    ran = run("jigsaw", CASE)
    assert ran.code == ExitCode.CLEARING
    assert "Counted against 61,200 children of Averholt." in ran.out
    assert "children[0]: fewer than 1 child could be meant (fewer than 20)" in ran.out
    assert "family[0]: not counted, since the figures are of children" in ran.out
    assert "review.context" in ran.out
    assert "questions: details that identify together" in ran.out
    assert "publication.press_facts[1]: sex, method of harm, " in ran.out


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_name_and_no_detail_is_shown(run, report, form):
    (report / "statement.txt").write_text("A boy of nine, Marlowe, was strangled. He is Pentecostal.", encoding="utf-8")
    ran = run("jigsaw", CASE, "--format", form, "--beside", "statement.txt")
    for word in PERSONAL:
        assert word not in ran.out + ran.err


def test_without_figures_every_child_is_a_question(run, report):
    (report / "cases" / "population.yaml").unlink()
    ran = run("jigsaw", CASE)
    assert "No figures of the area" in ran.out
    assert "children[0]: not counted" in ran.out
    assert ran.code == ExitCode.CLEARING


def test_figures_can_be_named(run, report):
    (report / "cases" / "population.yaml").rename(report / "other.yaml")
    assert "61,200 children" in run("jigsaw", CASE, "--population", "other.yaml").out
    ran = run("jigsaw", CASE, "--population", "nowhere.yaml")
    assert (ran.code, "nowhere.yaml" in ran.err) == (ExitCode.USAGE, True)


def test_figures_that_cannot_be_are_told_with_their_line(run, report):
    path = report / "cases" / "population.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("children: 3060", "one_in: 0", 1), encoding="utf-8")
    ran = run("jigsaw", CASE)
    assert (ran.code, "population.yaml:15:" in ran.err) == (ExitCode.USAGE, True)


def test_a_report_that_could_mean_many_leaves_nothing_to_decide(run, report):
    ran = run("jigsaw", "cases/10-withheld.yaml")
    assert (ran.code, "0 open questions" in ran.out) == (ExitCode.DONE, True)


def test_the_answer_as_json_has_shares_and_places(run, report):
    found = json.loads(run("jigsaw", CASE, "--format", "json").out)
    assert (found["reference"], found["children"], found["threshold"]) == ("AVE-2025-002", 61_200, 20)
    first = found["people"][0]
    assert (first["person"], first["few"]) == ("children[0]", True)
    (sex,) = [trait for trait in first["traits"] if trait["trait"] == "sex"]
    assert (sex["share"], sex["counted"]) == (round(31360 / 61200, 6), True)
    assert found["questions"][0]["places"]


def test_two_texts_are_laid_side_by_side(run, report):
    statement = Docx(body=p("A boy drowned on 3 May 2025.") + p("Nothing more."))
    (report / "statement.docx").write_bytes(statement.bytes())
    ran = run("jigsaw", CASE, "--beside", "statement.docx")
    only = ran.out.split("Only in statement.docx")[1]
    assert "method of harm: paragraph 1" in only
    assert "month, season or year: paragraph 1" in only
    assert "Only in the report" in ran.out


def test_a_text_that_tells_nothing_more_says_so(run, report):
    (report / "same.txt").write_text("Nothing.", encoding="utf-8")
    assert "nothing that is not in the report" in run("jigsaw", CASE, "--beside", "same.txt").out


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [("old.pdf", b"%PDF", "beside-format"), ("old.txt", b"\xff\xfe\x00", "beside-encoding")],
)
def test_a_text_that_cannot_be_read_is_told(run, report, name, content, rule):
    (report / name).write_bytes(content)
    ran = run("jigsaw", CASE, "--beside", name)
    assert (ran.code, rule in ran.err) == (ExitCode.USAGE, True)


def test_a_case_without_a_report_is_told(run, report):
    ran = run("jigsaw", "cases/01-infant-injuries.yaml")
    assert (ran.code, "clear-nothing-to-publish" in ran.err) == (ExitCode.CLEARING, True)
