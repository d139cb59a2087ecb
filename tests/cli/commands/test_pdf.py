"""`reportgen pdf`, as the reviewer who has edited a Word file sees it."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from docx import Document

from conftest import CASES, built_case
from reportgen.errors import ExitCode
from reportgen.load import load
from reportgen.model.artefact import Format
from support.finished import Finished


@pytest.fixture
def report(folder) -> Path:
    """The report of the siblings' case as a Word file."""
    shutil.copy(CASES / "02-siblings.yaml", folder / "cases")
    (word,) = [
        item for item in built_case("02-siblings.yaml").artefacts if (item.kind, item.format) == ("cspr", Format.DOCX)
    ]
    (folder / "report.docx").write_bytes(word.content)
    return folder / "report.docx"


def edit(report: Path, text: str) -> None:
    document = Document(io.BytesIO(report.read_bytes()))
    document.add_paragraph(text)
    document.save(str(report))


def test_hand_edits_are_in_the_pdf(run, report):
    edit(report, "A sentence that a reviewer has added.")
    ran = run("pdf", report)
    assert ran.code == ExitCode.DONE, ran.err
    finished = Finished(report.with_suffix(".pdf").read_bytes())
    assert "A sentence that a reviewer has added." in " ".join(finished.tree.root.words)
    assert finished.violations == []


def test_without_a_case_it_says_that_nothing_was_scanned(run, report):
    assert "Not scanned for names. If it may be published, name its case" in run("pdf", report).out


def test_with_its_case_a_clean_report_is_written(run, report):
    ran = run("pdf", report, "--case", "cases/02-siblings.yaml", "--out", "final.pdf")
    assert ran.code == ExitCode.DONE, ran.err
    assert "Not scanned" not in ran.out
    assert Path("final.pdf").read_bytes().startswith(b"%PDF-")


def test_a_name_that_was_edited_in_stops_the_pdf(run, report):
    family = load((CASES / "02-siblings.yaml").read_bytes(), "").case.children[0].name.family
    edit(report, f"We thank the {family} family.")
    ran = run("pdf", report, "--case", "cases/02-siblings.yaml")
    assert ran.code == ExitCode.SCAN
    assert family not in ran.out + ran.err
    assert not report.with_suffix(".pdf").exists()


@pytest.mark.parametrize("command", ["pdf", "html"])
def test_a_report_that_is_called_as_another_cases_is_not_looked_through_for_this_ones_names(run, report, command):
    theirs = report.rename("Child Alex LCSPR report.docx")
    ran = run(command, str(theirs), "--case", "cases/02-siblings.yaml")
    assert (ran.code, "[another-case]" in ran.err) == (ExitCode.USAGE, True)
    assert not theirs.with_suffix(f".{command}").exists()
    ours = theirs.rename("Casey and siblings LCSPR report final.docx")
    assert run(command, str(ours), "--case", "cases/02-siblings.yaml").code == ExitCode.DONE


@pytest.mark.parametrize("name", [".", "cases"])
def test_a_folder_is_no_word_file(run, folder, name):
    ran = run("pdf", name)
    assert ran.code == ExitCode.USAGE
    assert "[file-unreadable]" in ran.err


def test_what_must_be_mended_in_word_is_listed(run, folder):
    (folder / "broken.docx").write_bytes(b"not a Word file")
    ran = run("pdf", "broken.docx")
    assert ran.code == ExitCode.TEMPLATE
    assert not (folder / "broken.pdf").exists()


def test_an_error_in_word_is_listed_and_nothing_is_written(run, report):
    document = Document(str(report))
    document.add_heading("A heading that skips levels", 3)
    document.save(str(report))
    ran = run("pdf", report)
    assert ran.code == ExitCode.TEMPLATE
    assert not [*report.parent.glob("*.pdf")]


@pytest.mark.parametrize("path", ["nowhere.docx", "cases"])
def test_a_file_that_cannot_be_read_is_a_usage_error(run, folder, path):
    assert run("pdf", path).code == ExitCode.USAGE


def test_the_pdf_never_replaces_the_word_file(run, folder):
    (folder / "odd.pdf").write_bytes(b"x")
    assert run("pdf", "odd.pdf").code == ExitCode.USAGE
    assert (folder / "odd.pdf").read_bytes() == b"x"


def test_a_draft_is_made_in_spite_of_errors_and_says_so(run, report):
    document = Document(str(report))
    document.add_heading("A heading that skips levels", 3)
    document.save(str(report))
    ran = run("pdf", report, "--draft")
    assert ran.code == ExitCode.TEMPLATE
    assert "docx-heading-skipped" in ran.err
    assert "It is a draft" in ran.out
    assert not report.with_suffix(".pdf").exists()
    draft = Finished(report.with_name("report draft.pdf").read_bytes())
    assert all("Draft: not accessible" in page for page in draft.pages)
    with draft.open() as pdf:
        assert str(pdf.docinfo["/Title"]).startswith("Draft: not accessible: ")


def test_a_draft_of_a_sound_file_is_the_pdf_itself(run, report):
    assert run("pdf", report, "--draft").code == ExitCode.DONE
    assert Finished(report.with_suffix(".pdf").read_bytes()).violations == []


def test_a_name_stops_a_draft_as_well(run, report):
    family = load((CASES / "02-siblings.yaml").read_bytes(), "").case.children[0].name.family
    edit(report, f"We thank the {family} family.")
    document = Document(str(report))
    document.add_heading("A heading that skips levels", 3)
    document.save(str(report))
    assert run("pdf", report, "--draft", "--case", "cases/02-siblings.yaml").code == ExitCode.SCAN
    assert not report.with_name("report draft.pdf").exists()


def test_errors_of_reading_and_of_layout_are_told_at_once(run, report):
    document = Document(str(report))
    document.add_heading("A heading that skips levels", 3)
    document.add_paragraph("A letter: \u3042")
    document.save(str(report))
    ran = run("pdf", report)
    assert ran.code == ExitCode.TEMPLATE
    assert "docx-heading-skipped" in ran.err
    assert "first paragraph after it: error: the font Liberation Sans, which stands in for Arial," in ran.err
    assert "glyph-missing" in ran.err
