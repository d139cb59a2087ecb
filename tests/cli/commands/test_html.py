"""`reportgen html`, as the reviewer who has edited a Word file sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from conftest import CASES
from reportgen.errors import ExitCode
from reportgen.load import load
from reportgen.model.artefact import Format
from reportgen.scan import says
from support.examples import copy_examples

CASE = ("--case", "cases/10-withheld.yaml")


@pytest.fixture
def report(folder, run) -> Path:
    """The summary of a withheld case as a Word file, with the page that was built with it."""
    copy_examples(folder / "cases", "10-withheld.yaml", "population.yaml")
    assert run("build", CASE[1], "--kind", "cspr", "--format", "docx,html").code == ExitCode.DONE
    return folder / "out/publishable/Child Taylor/Child Taylor improvements.docx"


def edit(report: Path, text: str) -> None:
    document = Document(str(report))
    document.add_paragraph(text)
    document.save(str(report))


def test_of_an_untouched_file_it_is_the_page_that_build_wrote(run, report):
    built = report.with_suffix(".html").read_bytes()
    ran = run("html", report, *CASE, "--out", "again.html")
    assert (ran.code, ran.err) == (ExitCode.DONE, "")
    assert Path("again.html").read_bytes() == built


def test_hand_edits_are_on_the_page(run, report):
    edit(report, "A sentence that a reviewer has added.")
    ran = run("html", report)
    assert ran.code == ExitCode.DONE, ran.err
    assert "Not scanned for names. If it may be published, name its case" in ran.out
    assert says(report.with_suffix(".html").read_bytes(), Format.HTML, "A sentence that a reviewer has added.")


def test_a_name_that_was_edited_in_stops_the_page(run, report):
    family = load((CASES / "10-withheld.yaml").read_bytes(), "").case.children[0].name.family
    built = report.with_suffix(".html").read_bytes()
    edit(report, f"We thank the {family} family.")
    ran = run("html", report, *CASE)
    assert ran.code == ExitCode.SCAN
    assert family not in ran.out + ran.err
    assert report.with_suffix(".html").read_bytes() == built


def test_what_must_be_mended_in_word_stops_the_page(run, report):
    document = Document(str(report))
    document.add_heading("A heading that skips levels", 3)
    document.save(str(report))
    ran = run("html", report)
    assert (ran.code, "docx-heading-skipped" in ran.err) == (ExitCode.TEMPLATE, True)


def test_the_page_never_replaces_the_word_file(run, folder):
    (folder / "odd.html").write_bytes(b"x")
    assert run("html", "odd.html").code == ExitCode.USAGE
    assert (folder / "odd.html").read_bytes() == b"x"
