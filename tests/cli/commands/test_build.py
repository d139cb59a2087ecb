"""`reportgen build`, as its user sees it."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from conftest import CASES
from reportgen.errors import ExitCode
from reportgen.load import load
from support.examples import copy_examples


def made(folder):
    out = folder / "out"
    return sorted(path.relative_to(out).as_posix() for form in ("docx", "pdf") for path in out.rglob(f"*.{form}"))


def test_a_case_becomes_its_documents(run, folder):
    ran = run("build")
    assert ran.code == ExitCode.DONE, ran.err
    (reference,) = [path.name for path in (folder / "out" / "restricted").iterdir()]
    assert made(folder) == [
        f"restricted/{reference}/{reference} {name}.{form}"
        for name in ("notification", "rapid review")
        for form in ("docx", "pdf")
    ]
    assert "1 case: 4 written. Folder: out" in ran.out


def test_what_keeps_two_documents_from_being_written_is_told_once(run, folder):
    case = folder / "cases" / "01-infant-injuries.yaml"
    lines = case.read_text("utf-8").splitlines()
    case.write_text("\n".join(line for line in lines if not line.startswith("    religion:")), "utf-8")
    ran = run("build")
    assert "not written: Panel notification letter, because:" in ran.out
    assert "not written: Rapid review, for the same reasons\n" in ran.out
    assert ran.out.count("[context-recorded]") == 1


def test_nothing_is_written_twice(run, folder):
    run("build")
    assert "1 case: 1 skipped, nothing has changed." in run("build").out
    assert "1 case: 4 unchanged." in run("build", "--force").out


def test_of_a_single_case_that_is_skipped_it_is_said_where_its_documents_stand(run, folder):
    run("build", "--format", "docx,pdf,html")
    letter = "out/restricted/AVE-2026-003/AVE-2026-003 notification"
    assert run("build", "--kind", "notification").out == (
        "cases/01-infant-injuries.yaml\n  skipped: nothing has changed\n"
        f"  stands: {letter}.docx\n  stands: {letter}.pdf\n"
        "1 case: 1 skipped, nothing has changed. Folder: out\n"
    )
    shutil.copy(CASES / "06-care-leaver.yaml", folder / "cases")
    run("build")
    assert "stands:" not in run("build").out


def test_a_hand_edited_file_is_kept(run, folder):
    run("build", "--kind", "notification", "--format", "docx")
    (letter,) = (folder / "out").rglob("*.docx")
    letter.write_bytes(b"edited")
    ran = run("build", "--kind", "notification", "--format", "docx")
    assert letter.read_bytes() == b"edited"
    assert "kept as you edited it: restricted/" in ran.out
    assert len(made(folder)) == 1
    ran = run("build", "--kind", "notification", "--format", "docx", "--force")
    assert letter.read_bytes() == b"edited"
    assert "kept your edited file, new draft beside it" in ran.out
    ran = run("build", "--kind", "notification", "--format", "docx", "--force")
    assert "unchanged, beside your edited file: " in ran.out
    ran = run("build", "--kind", "notification", "--format", "docx")
    assert "kept as you edited it: restricted/" in ran.out


def test_kinds_and_formats_can_be_chosen(run, folder):
    run("build", "--kind", "rapid-review", "--format", "pdf")
    (only,) = made(folder)
    assert only.endswith("rapid review.pdf")


@pytest.mark.parametrize(
    ("option", "value", "accepted"), [("--kind", "letter", "rapid-review"), ("--format", "doc", "docx, pdf")]
)
def test_what_cannot_be_chosen_names_what_can(run, folder, option, value, accepted):
    ran = run("build", option, value)
    assert ran.code == ExitCode.USAGE
    assert accepted in ran.err


def test_a_kind_that_the_phase_does_not_give_is_said(run, folder):
    ran = run("build", "--kind", "cspr")
    assert ran.code == ExitCode.DONE
    assert "no document of that kind" in ran.out


def test_one_case_that_fails_stops_nothing_but_itself(run, folder):
    (folder / "cases" / "00.yaml").write_text("reference: [", encoding="utf-8")
    ran = run("build", "--kind", "notification")
    assert ran.code == ExitCode.BATCH
    assert "cases/00.yaml" in ran.err
    assert "nothing written" in ran.out
    assert len(made(folder)) == 2


def test_a_single_case_that_fails_leaves_with_its_own_code(run, folder):
    (folder / "cases" / "00.yaml").write_text("reference: [", encoding="utf-8")
    assert run("build", "cases/00.yaml").code == ExitCode.CASE


def test_cases_that_share_a_reference_are_not_built(run, folder):
    shutil.copy(folder / "cases" / "01-infant-injuries.yaml", folder / "cases" / "copy.yaml")
    ran = run("build")
    assert ran.code == ExitCode.BATCH
    assert ran.err.count("[case-same-reference]") == 2
    assert not (folder / "out").exists()


def test_a_report_in_which_a_name_still_stands_is_not_written_and_its_field_is_named(run, folder):
    """The template brings the name: nothing in the case could have been cleared."""
    from docx import Document

    from reportgen.world import shipped

    copy_examples(folder / "cases", "02-siblings.yaml", "02-siblings.answers.yaml", "population.yaml")
    own = folder / "own"
    own.mkdir()
    template = Document(str(shipped() / "cspr.docx"))
    family = load((CASES / "02-siblings.yaml").read_bytes(), "").case.children[0].name.family
    template.add_paragraph(f"Thank you to {family}.")
    template.save(str(own / "cspr.docx"))
    ran = run("build", "cases/02-siblings.yaml", "--templates", own)
    assert ran.code == ExitCode.SCAN
    assert "[scan-identifier]" in ran.out
    assert ".name.family" in ran.out
    assert family not in ran.out + ran.err
    assert not (folder / "out" / "publishable").exists()
    assert (folder / "out" / "restricted").exists()


def test_a_template_folder_that_is_missing_is_a_usage_error(run, folder):
    assert run("build", "--templates", "nowhere").code == ExitCode.USAGE


@pytest.mark.parametrize("name", ["letter.docx", ""])
def test_a_folder_without_a_template_is_told_where_all_documents_stand_already(run, folder, name):
    assert run("build", "--kind", "notification").code == ExitCode.DONE
    own = folder / "own"
    own.mkdir()
    if name:
        (own / name).write_bytes(b"PK")
    ran = run("build", "--kind", "notification", "--templates", own)
    assert ran.code == ExitCode.USAGE
    assert "[template-folder-unknown]" in ran.err


def test_a_template_of_ones_own_is_used_and_the_others_are_the_houses(run, folder):
    from docx import Document

    from reportgen.model.document import words
    from reportgen.word.read import read
    from reportgen.world import shipped

    (folder / "own").mkdir()
    template = Document(str(shipped() / "notification.docx"))
    template.add_paragraph("Sent by the business unit.")
    template.save(str(folder / "own" / "notification.docx"))
    assert run("build", "--templates", "own").code == ExitCode.DONE
    (letter,) = (folder / "out").rglob("*notification.docx")
    assert words(read(letter.read_bytes()).document)[-5:] == ["Sent", "by", "the", "business", "unit."]


def test_a_folder_that_may_not_be_written_is_one_clear_line(run, folder):
    (folder / "out").mkdir()
    (folder / "out" / "restricted").write_text("in the way", encoding="utf-8")
    ran = run("build", "--kind", "notification", "--format", "docx")
    assert ran.code == ExitCode.OUTPUT
    assert "[out-not-a-folder]" in ran.err


def test_a_progress_bar_is_shown_on_a_terminal_only(run, folder, monkeypatch):
    for number in range(4):
        text = (CASES / "01-infant-injuries.yaml").read_text(encoding="utf-8")
        (folder / "cases" / f"n{number}.yaml").write_text(
            text.replace("reference: ", f"reference: N{number}-", 1), encoding="utf-8"
        )
    quiet = run("build", "--kind", "notification", "--format", "docx")
    assert quiet.code == ExitCode.DONE
    assert quiet.err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert run("build", "--kind", "notification", "--format", "docx").code == ExitCode.DONE


def test_a_name_that_a_report_was_refused_for_is_not_printed(run, folder):
    text = (CASES / "11c-in-review.yaml").read_text(encoding="utf-8")
    case = load(text.encode(), "").case
    family = case.children[0].name.family
    path = folder / "cases" / "11c-in-review.yaml"
    path.write_text(re.sub(r"(?m)^public_name: .*", f"public_name: Child {family}", text), encoding="utf-8")
    ran = run("build", "cases/11c-in-review.yaml", "--kind", "cspr")
    assert ran.code == ExitCode.CLEARING
    assert "not written: Publishable review report" in ran.out
    assert "[clear-public-name" in ran.out
    assert family not in ran.out + ran.err
    assert "[clear-public-name" in run("check", "cases/11c-in-review.yaml", "--as-of", "2026-12-18").out


def test_a_report_under_an_old_name_is_out_of_date(run, folder):
    shutil.copy(CASES / "population.yaml", folder / "cases")
    text = (CASES / "11c-in-review.yaml").read_text(encoding="utf-8")
    path = folder / "cases" / "11c-in-review.yaml"
    path.write_text(text, encoding="utf-8")
    assert run("build", "cases/11c-in-review.yaml", "--kind", "cspr").code == ExitCode.DONE
    path.write_text(re.sub(r"(?m)^public_name: .*", "public_name: Child Wren", text), encoding="utf-8")
    ran = run("build", "cases/11c-in-review.yaml", "--kind", "cspr")
    assert ran.code == ExitCode.OUTPUT
    assert ran.out.count("out of date, take it away (if it was sent, into the case's records): out/publishable/") == 2


def test_the_documents_of_a_case_that_is_gone_are_named_and_left(run, folder):
    for number in range(12):
        text = (CASES / "06-care-leaver.yaml").read_text(encoding="utf-8")
        path = folder / "cases" / f"{number}.yaml"
        path.write_text(text.replace("AVE-2026-006", f"AVE-2026-1{number:02}"), encoding="utf-8")
    run("build", "--kind", "notification", "--jobs", 1)
    (folder / "cases/11.yaml").unlink()
    ran = run("build", "--kind", "notification", "--report", "out.json")
    assert ran.code == ExitCode.DONE
    letter = "out/restricted/AVE-2026-111/AVE-2026-111 notification"
    assert ran.err == (
        "warning: no case file is there any more for 2 documents [out-no-case]\n"
        f"    {letter}.docx\n    {letter}.pdf\n"
        "    Take them away, or bring the case file back. Nothing is deleted for you.\n"
    )
    assert len(json.loads((folder / "out.json").read_text(encoding="utf-8"))["without_case"]) == 2
    for number in range(11):
        (folder / f"cases/{number}.yaml").unlink()
    err = run("build", "--kind", "notification").err
    assert "for 24 documents" in err
    assert "\n    and 4 more\n" in err
    assert run("build", "cases/01-infant-injuries.yaml", "--kind", "notification").err == ""
    assert (folder / f"{letter}.docx").exists()


def test_what_may_be_published_of_a_case_that_is_gone_is_a_failure_for_who_builds_on_every_change(run, folder):
    copy_examples(folder / "cases", "population.yaml", "11c-in-review.yaml")
    assert run("build", "--kind", "cspr", "--format", "docx", "--jobs", 1).code == ExitCode.DONE
    (folder / "cases/11c-in-review.yaml").unlink()
    ran = run("build", "--kind", "cspr", "--format", "docx", "--report", "out.xml", "--report", "out.md")
    assert ran.code == ExitCode.OUTPUT
    assert "error: no case file is there any more for 1 document (1 of them may be published) [out-no-case]" in ran.err
    report = (folder / "out.xml").read_text(encoding="utf-8")
    assert '<testsuites tests="2" failures="1" errors="0"' in report
    assert '<failure message="out-no-case">publishable/' in report
    assert "**1** of them in the publishable folder" in (folder / "out.md").read_text(encoding="utf-8")
    shutil.copy(CASES / "06-care-leaver.yaml", folder / "cases")
    assert run("build", "--kind", "cspr", "--format", "docx").code == ExitCode.BATCH
    shutil.rmtree(folder / "out/publishable")
    assert run("build", "--kind", "cspr", "--format", "docx").code == ExitCode.DONE


def test_the_documents_of_the_last_case_of_a_folder_are_named_when_it_is_gone(run, folder):
    assert run("build", "--kind", "notification", "--format", "docx").code == ExitCode.DONE
    (folder / "cases/01-infant-injuries.yaml").unlink()
    ran = run("build", "--kind", "notification", "--format", "docx")
    assert ran.code == ExitCode.USAGE
    assert "warning: no case file is there any more for 1 document [out-no-case]" in ran.err
    assert "[no-cases]" in ran.err


@pytest.mark.parametrize("out", [".", "cases"])
def test_an_output_folder_that_holds_the_cases_is_warned_of(run, folder, out):
    ran = run("build", "--kind", "notification", "--format", "docx", "--out", out)
    assert ran.code == ExitCode.DONE
    assert ran.err.count("[out-holds-cases]") == 1
    assert "Name a folder of its own with `--out`" in ran.err
    assert not run("build", "--kind", "notification", "--format", "docx", "--out", "cases/out").err


def test_no_document_is_made_where_cases_lie_in_what_may_be_published(run, folder):
    (folder / "publishable").mkdir()
    (folder / "cases").rename(folder / "publishable" / "cases")
    ran = run("build", "publishable", "--kind", "notification", "--out", ".")
    assert ran.code == ExitCode.USAGE
    assert "[out-publishes-cases]" in ran.err
    assert not (folder / "restricted").exists()


def test_a_fault_of_a_template_makes_no_letter_out_of_date(run, folder):
    assert run("build", "--kind", "notification").code == ExitCode.DONE
    own = folder / "own"
    own.mkdir()
    (own / "notification.docx").write_bytes(b"PK")
    ran = run("build", "--kind", "notification", "--templates", own)
    assert ran.code == ExitCode.TEMPLATE
    assert "[docx-damaged]" in ran.out
    assert "out of date" not in ran.out


def test_a_letter_that_no_font_can_show_is_still_written_as_a_word_file(run, folder):
    path = folder / "cases" / "01-infant-injuries.yaml"
    text = path.read_text(encoding="utf-8")
    given = load(text.encode(), "").case.children[0].name.given
    path.write_text(text.replace(f"given: {given}", "given: 小明", 1), encoding="utf-8")
    ran = run("build", "--kind", "notification")
    assert ran.code == ExitCode.TEMPLATE
    assert "not written: Panel notification letter as PDF" in ran.out
    assert [name.rpartition(".")[2] for name in made(folder)] == ["docx"]


def test_explain_says_of_each_case_why(run, folder):
    options = ("build", "--kind", "notification", "--format", "docx", "--explain")
    assert "  made, because it was not made before, or not all of it" in run(*options).out
    assert "cases/01-infant-injuries.yaml\n  skipped: nothing has changed" in run(*options).out
    settings = folder / "cases" / "partnership.yaml"
    settings.write_bytes(settings.read_bytes() + b"# seen\n")
    assert "  made, because the partnership's settings have changed" in run(*options).out


def test_a_batch_ends_with_what_was_made_skipped_and_failed(run, folder):
    (folder / "cases" / "00.yaml").write_text("reference: [", encoding="utf-8")
    ran = run("build", "--kind", "notification", "--format", "docx")
    assert re.search(r"^1 made, 0 skipped, 1 failed \(yaml-[a-z-]+ 1\) in \d+\.\d s$", ran.out, flags=re.MULTILINE)
    ran = run("build", "--kind", "notification", "--format", "docx")
    assert "0 made, 1 skipped, 1 failed" in ran.out
    assert ran.code == ExitCode.BATCH


def test_reports_are_written_whatever_they_are_called(run, folder, monkeypatch):
    (folder / "cases" / "00.yaml").write_text("reference: [", encoding="utf-8")
    summary = folder / "summary"
    summary.write_text("Before.\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    reports = [folder / "deep" / f"build{ending}" for ending in (".json", ".XML", ".md")]
    options = [word for path in (*reports, "github") for word in ("--report", path)]
    assert run("build", "--kind", "notification", "--format", "docx", *options).code == ExitCode.BATCH
    family = load((CASES / "01-infant-injuries.yaml").read_bytes(), "").case.children[0].name.family
    for path in (*reports, summary):
        text = path.read_text(encoding="utf-8")
        assert "cases/00.yaml" in text
        assert family not in text
    assert summary.read_text(encoding="utf-8").startswith("Before.\n## reportgen build")


def test_a_report_of_another_kind_is_a_usage_error(run, folder, monkeypatch):
    assert ".json, .xml, .md" in run("build", "--report", "report.txt").err
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    assert "GITHUB_STEP_SUMMARY" in run("build", "--report", "github").err


def test_a_summary_that_cannot_be_added_to_is_one_clear_line(run, folder, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder))
    ran = run("build", "--kind", "notification", "--format", "docx", "--report", "github")
    assert ran.code == ExitCode.OUTPUT
    assert "[out-not-a-folder]" in ran.err


def test_a_fault_of_ours_in_one_case_of_several_stops_that_one(run, folder, monkeypatch):
    from reportgen import pipeline

    def fail(*_arguments: object) -> None:
        raise RuntimeError("Marlowe Quillfeather")

    monkeypatch.setattr(pipeline, "build", fail)
    ran = run("build")
    assert ran.code == ExitCode.BUG
    assert "fault in reportgen" in ran.err
    assert "Quillfeather" not in ran.out + ran.err


def test_ctrl_c_says_how_to_go_on(run, folder, monkeypatch):
    from reportgen import pipeline

    def stop(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "build", stop)
    ran = run("build")
    assert ran.code == ExitCode.INTERRUPTED
    assert "same command again" in ran.err
    assert not list(folder.rglob("*.part"))


@pytest.mark.parametrize("seconds", ["nan", "inf", "0", "-1", "1e300", "soon"])
def test_a_time_limit_that_nobody_can_wait_for_is_refused(run, folder, seconds):
    ran = run("build", "--time-limit", seconds)
    assert (ran.code, "--time-limit" in ran.err) == (ExitCode.USAGE, True)
    assert not (folder / "out").exists()
