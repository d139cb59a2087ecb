"""`reportgen certificate`, as a business manager sees it on the day before publication."""

from __future__ import annotations

import hashlib
import json
import re

import pytest
from docx import Document

from reportgen.errors import ExitCode
from support.examples import copy_examples

CASE = "cases/10-withheld.yaml"
FILES = ("Child Taylor certificate.docx", "Child Taylor certificate.json", "Child Taylor certificate.pdf")


@pytest.fixture
def published(folder, run):
    """The folder with a case whose publishable document lies there."""
    copy_examples(
        folder / "cases",
        "10-withheld.yaml",
        "09-disabled-child.yaml",
        "09-disabled-child.answers.yaml",
        "population.yaml",
    )
    assert run("build", CASE, "--kind", "cspr", "--format", "docx").code == ExitCode.DONE
    return folder


def test_it_certifies_the_files_as_they_lie_there(run, published):
    public = published / "out/publishable/Child Taylor"
    path = public / "Child Taylor improvements.docx"
    edited = Document(str(path))
    edited.add_paragraph("Edited by hand.")
    edited.save(str(path))
    before = sorted(public.iterdir())
    ran = run("certificate", CASE)
    assert ran.code == ExitCode.DONE
    folder = published / "out/restricted/AVE-2024-004"
    assert tuple(sorted(file.name for file in folder.iterdir())) == FILES
    said = json.loads((folder / FILES[1]).read_text(encoding="utf-8"))
    assert said["files"] == [
        {
            "name": path.name,
            "format": "docx",
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
    ]
    assert {"names of people", "days"} <= set(said["looked_for"])
    assert sorted(public.iterdir()) == before


def test_a_pdf_or_page_from_before_the_edits_is_certified_only_when_it_is_made_again(run, published):
    run("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html")
    path = published / "out/publishable/Child Taylor/Child Taylor improvements.docx"
    edited = Document(str(path))
    edited.paragraphs[-1].text = ""
    edited.save(str(path))
    out = run("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html").out
    for ending in ("pdf", "html"):
        name = path.relative_to(published).with_suffix(f".{ending}").as_posix()
        assert f"  from before your edits, make it again with `reportgen {ending}`: {name}\n" in out
    ran = run("certificate", CASE)
    assert (ran.code, ran.err.count("check-edition")) == (ExitCode.SCAN, 2)
    assert run("pdf", path).code == run("html", path).code == ExitCode.DONE
    assert "from before" not in run("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html").out
    assert run("certificate", CASE).code == ExitCode.DONE


def test_it_holds_no_reference_and_no_name_of_the_case(run, published):
    run("certificate", CASE)
    folder = published / "out/restricted/AVE-2024-004"
    assert "AVE-2024-004" not in (folder / FILES[1]).read_text(encoding="utf-8")


def test_the_same_files_give_the_same_certificate_again(run, published):
    assert run("certificate", CASE).code == run("certificate", CASE).code == ExitCode.DONE


def test_a_certificate_that_may_be_signed_is_not_written_over(run, published):
    run("certificate", CASE)
    path = published / "out/restricted/AVE-2024-004" / FILES[0]
    path.write_bytes(b"signed")
    ran = run("certificate", CASE)
    assert (ran.code, "certificate-exists" in ran.err, path.read_bytes()) == (ExitCode.OUTPUT, True, b"signed")


def test_a_name_in_a_file_stops_it(run, published):
    path = published / "out/publishable/Child Taylor/Child Taylor improvements.docx"
    edited = Document(str(path))
    edited.add_paragraph("See AVE-2024-004.")
    edited.save(str(path))
    ran = run("certificate", CASE)
    assert (ran.code, "scan-identifier" in ran.err) == (ExitCode.SCAN, True)
    assert not (published / "out/restricted").exists()


@pytest.mark.parametrize("name", ["notes.odt", "no ending"])
def test_a_file_that_cannot_be_looked_into_stops_it(run, published, name):
    (published / "out/publishable/Child Taylor" / name).write_bytes(b"x")
    ran = run("certificate", CASE)
    assert (ran.code, "certificate-format" in ran.err) == (ExitCode.SCAN, True)


def test_a_folder_among_the_files_stops_it(run, published):
    (published / "out/publishable/Child Taylor/old").mkdir()
    ran = run("certificate", CASE)
    assert (ran.code, "file-unreadable" in ran.err) == (ExitCode.USAGE, True)


def test_without_files_there_is_nothing_to_certify(run, published):
    ran = run("certificate", CASE, "--out", "elsewhere")
    assert (ran.code, "certificate-nothing" in ran.err) == (ExitCode.USAGE, True)


@pytest.mark.parametrize("command", [("certificate",), ("second-check", "--by", "Designated nurse")])
def test_of_a_care_leaver_no_public_name_is_asked_for(run, published, command):
    copy_examples(published / "cases", "06-care-leaver.yaml")
    ran = run(*command, "cases/06-care-leaver.yaml")
    assert (ran.code, "certificate-nothing" in ran.err) == (ExitCode.USAGE, True)
    assert "gives no document for publication" in ran.err
    assert "public_name" not in ran.err


def test_a_report_without_a_public_name_has_no_folder(run, published):
    case = published / CASE
    case.write_text(re.sub("(?m)^public_name:.*$", "", case.read_text(encoding="utf-8")), encoding="utf-8")
    ran = run("certificate", CASE)
    assert (ran.code, "no public name" in ran.err) == (ExitCode.USAGE, True)


def test_an_open_question_stops_it(run, published):
    assert run("build", "cases/09-disabled-child.yaml", "--kind", "cspr", "--format", "docx").code == ExitCode.DONE
    (published / "cases" / "09-disabled-child.answers.yaml").unlink()
    ran = run("certificate", "cases/09-disabled-child.yaml")
    assert (ran.code, "clear-jigsaw" in ran.err) == (ExitCode.CLEARING, True)
    assert "cases/09-disabled-child.yaml:" in ran.err
    assert "children[0]: age, sex, faith" in ran.err


def test_an_error_in_the_case_stops_it(run, published):
    path = published / CASE
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("withheld_because:", "late_because: >-\n    x\n  # withheld_because:"), encoding="utf-8"
    )
    assert run("certificate", CASE).code == ExitCode.CASE
