"""`reportgen second-check`, as the second person of a partnership meets it."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from docx import Document

from reportgen.compose.cspr import BANNER
from reportgen.errors import ExitCode
from reportgen.model.artefact import Format
from reportgen.scan import says
from support.examples import copy_examples

CASE = "cases/10-withheld.yaml"
PUBLIC = "out/publishable/Child Taylor/Child Taylor improvements"
CERTIFICATE = "out/restricted/AVE-2024-004/Child Taylor certificate.json"
BY = ("--by", "Designated nurse", "--on", "2026-11-26")


@pytest.fixture
def published(folder, run, monkeypatch):
    """The folder with a case whose publishable document lies there in every format, on the day after the check."""
    monkeypatch.setattr("reportgen.cli.options.days.today", lambda: dt.date(2026, 11, 27))
    copy_examples(
        folder / "cases",
        "10-withheld.yaml",
        "09-disabled-child.yaml",
        "09-disabled-child.answers.yaml",
        "population.yaml",
    )
    assert run("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html").code == ExitCode.DONE
    return folder


def files(folder) -> dict[str, bytes]:
    return {form.value: (folder / f"{PUBLIC}.{form.value}").read_bytes() for form in Format}


def second_check(folder):
    run = json.loads((folder / CERTIFICATE).read_text(encoding="utf-8"))
    return run["second_check"]


def test_it_takes_the_banner_off_every_format_and_the_certificate_says_who(run, published):
    assert all(says(content, Format(form), BANNER) for form, content in files(published).items())
    ran = run("second-check", CASE, *BY)
    assert ran.code == ExitCode.DONE, ran.err
    assert "3 files checked by Designated nurse, on 2026-11-26." in ran.out
    assert not any(says(content, Format(form), BANNER) for form, content in files(published).items())
    assert run("scan", "out/publishable", "--case", CASE).code == ExitCode.DONE
    ran = run("certificate", CASE, "--final")
    assert (ran.code, "Second check: Designated nurse, on 2026-11-26." in ran.out) == (ExitCode.DONE, True)
    assert second_check(published) == {"by": "Designated nurse", "in": "2026-11"}


def test_a_new_draft_beside_what_was_checked_is_told_and_lies_in_the_folder_that_is_published(run, published):
    assert run("second-check", CASE, *BY).code == ExitCode.DONE
    checked = files(published)
    settings = published / "cases" / "partnership.yaml"
    settings.write_text(settings.read_text("utf-8").replace("reviews@", "review@"), "utf-8")
    ran = run("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html")
    assert ran.code == ExitCode.DONE
    assert "in 3 places [out-checked-before]" in ran.err
    assert ran.out.count("  kept the file that a second person has checked, new draft beside it: ") == 3
    assert "edited" not in ran.out
    assert f"{PUBLIC} (new draft).docx" in ran.err
    assert files(published) == checked
    for vouch in (("second-check", CASE, *BY), ("certificate", CASE)):  # one cannot vouch for two reports
        refused = run(*vouch)
        assert (refused.code, "in 3 places [check-new-draft]" in refused.err) == (ExitCode.SCAN, True)
    assert not (published / CERTIFICATE).exists()
    assert "3 warnings as before" in run("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html").out


def test_nobody_has_checked_on_a_day_that_is_still_to_come(run, published):
    before = files(published)
    ran = run("second-check", CASE, "--by", "Designated nurse", "--on", "2026-11-28")
    assert (ran.code, "the day is still to come" in ran.err) == (ExitCode.USAGE, True)
    assert not (published / "cases/10-withheld.checks.yaml").exists()
    assert files(published) == before
    assert run("second-check", CASE, "--by", "Designated nurse", "--on", "2026-11-27").code == ExitCode.DONE


def test_without_it_there_is_no_final_certificate_and_another_says_that_nobody_has_checked(run, published):
    ran = run("certificate", CASE, "--final")
    assert (ran.code, "certificate-unchecked" in ran.err) == (ExitCode.CLEARING, True)
    assert not (published / CERTIFICATE).exists()
    assert "Nobody has recorded a second check" in run("certificate", CASE).out
    assert second_check(published) is None


def test_it_lapses_with_the_files(run, published):
    run("second-check", CASE, *BY)
    (published / f"{PUBLIC}.html").unlink()
    ran = run("certificate", CASE, "--final")
    assert (ran.code, "the files have changed since" in ran.err) == (ExitCode.CLEARING, True)
    assert "The files have changed since they were checked" in run("certificate", CASE).out
    assert second_check(published) is None


def test_hand_edits_stay_and_build_does_not_write_over_what_was_checked(run, published):
    path = published / f"{PUBLIC}.docx"
    edited = Document(str(path))
    edited.add_paragraph("Edited by hand.")
    edited.save(str(path))
    assert run("pdf", path).code == ExitCode.DONE
    assert run("html", path).code == ExitCode.DONE
    assert run("second-check", CASE, *BY).code == ExitCode.DONE
    checked = path.read_bytes()
    assert all(says(content, Format(form), "Edited by hand.") for form, content in files(published).items())
    run("build", CASE, "--kind", "cspr", "--format", "docx")
    assert path.read_bytes() == checked


def test_a_pdf_of_another_word_file_is_not_released(run, published):
    path = published / f"{PUBLIC}.docx"
    edited = Document(str(path))
    edited.add_paragraph("Edited by hand.")
    edited.save(str(path))
    before = files(published)
    ran = run("second-check", CASE, *BY)
    assert (ran.code, "check-edition" in ran.err) == (ExitCode.SCAN, True)
    assert files(published) == before
    assert not (published / "cases/10-withheld.checks.yaml").exists()


def test_a_pdf_without_its_word_file_keeps_its_banner_and_is_not_released(run, published):
    (published / f"{PUBLIC}.docx").unlink()
    ran = run("second-check", CASE, *BY)
    assert (ran.code, ran.err.count("check-banner")) == (ExitCode.SCAN, 2)


def test_who_answered_the_questions_is_no_second_person(run, published):
    run("build", "cases/09-disabled-child.yaml", "--kind", "cspr", "--format", "docx")
    ran = run("second-check", "cases/09-disabled-child.yaml", "--by", "publication PANEL")
    assert (ran.code, "check-same-person" in ran.err) == (ExitCode.USAGE, True)


@pytest.mark.parametrize("who", ["", "  ", "x" * 121, "a\x07b"])
def test_it_has_to_be_somebody(run, published, who):
    ran = run("second-check", CASE, "--by", who)
    assert (ran.code, "check-who" in ran.err) == (ExitCode.USAGE, True)


def test_a_name_in_a_file_stops_it(run, published):
    path = published / f"{PUBLIC}.docx"
    edited = Document(str(path))
    edited.add_paragraph("See AVE-2024-004.")
    edited.save(str(path))
    ran = run("second-check", CASE, *BY)
    assert (ran.code, "scan-identifier" in ran.err) == (ExitCode.SCAN, True)


def test_the_same_check_twice_is_one(run, published):
    run("second-check", CASE, *BY)
    once = (published / "cases/10-withheld.checks.yaml").read_bytes()
    ran = run("second-check", CASE, *BY)
    told = (
        "3 files checked by Designated nurse, on 2026-11-26: that is recorded already, and they are unchanged since.\n"
    )
    assert (ran.code, ran.out) == (ExitCode.DONE, told)
    assert run("second-check", CASE, "--by", "designated nurse", "--on", "2026-11-27").out == told
    assert (published / "cases/10-withheld.checks.yaml").read_bytes() == once


def test_build_says_of_what_was_checked_that_it_stands_so_and_not_that_it_was_edited(run, published):
    wanted = ("build", CASE, "--kind", "cspr", "--format", "docx,pdf,html", "--explain")
    run("second-check", CASE, *BY)
    ran = run(*wanted)
    assert "kept as you edited it" not in ran.out
    assert ran.out.partition("has checked it: ")[2].count("Child Taylor improvements") == 3
    path = published / f"{PUBLIC}.html"
    path.write_bytes(path.read_bytes() + b"<!-- -->")
    out = run(*wanted).out
    assert "kept as you edited it: publishable/Child Taylor/Child Taylor improvements.html; stands as" in out
    (published / "cases/10-withheld.checks.yaml").write_text("checks: [", encoding="utf-8")
    assert "has checked it" not in run(*wanted).out


@pytest.mark.parametrize("command", [("second-check", "--by", "Designated nurse"), ("certificate",)])
def test_of_a_case_without_a_report_those_of_others_are_not_looked_at(run, published, command):
    ran = run(command[0], "cases/01-infant-injuries.yaml", *command[1:])
    assert (ran.code, "the case gives no document for publication in its phase" in ran.err) == (ExitCode.USAGE, True)
    assert "Child Taylor" not in ran.err
