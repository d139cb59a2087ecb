"""`reportgen scan`, as a board team sees it that is about to publish a folder."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from conftest import CASES, built_case
from reportgen.cli.commands import scan
from reportgen.errors import ExitCode
from reportgen.model.artefact import Audience
from support.docx_builder import Docx, p

CASE = "cases/02-siblings.yaml"


@pytest.fixture
def publication(folder):
    """The case, and the folder of its publication as `build` writes it."""
    shutil.copy(CASES / "02-siblings.yaml", folder / "cases")
    where = folder / "publication"
    where.mkdir()
    for artefact in built_case("02-siblings.yaml").artefacts:
        if artefact.audience is Audience.PUBLISHABLE:
            (where / artefact.name).write_bytes(artefact.content)
    return where


def given_name(folder) -> str:
    from reportgen.load import load

    return load((folder / CASE).read_bytes(), CASE).case.family[0].name.given


def test_a_folder_as_it_was_built_has_no_problems(run, publication):
    ran = run("scan", "publication", "--case", CASE)
    assert ran.code == ExitCode.DONE, ran.out
    assert ran.out.count("No problems.") == 2
    assert "2 files: 0 errors, 0 warnings." in ran.out


def test_a_report_of_another_case_is_pointed_out_since_its_own_names_are_not_known(run, publication, folder):
    (publication / "Child Casey LCSPR report.txt").write_text("Nobody is named.\n", encoding="utf-8")
    ran = run("scan", "publication", "--case", CASE)
    assert "Child Casey LCSPR report.txt: warning: this is called as the report of another case" in ran.out
    assert "3 files: 0 errors, 1 warning." in ran.out
    assert "another-case" not in run("scan", "publication").out


def test_a_name_is_told_with_its_place_and_field_and_never_said(run, publication, folder):
    name = given_name(folder)
    (publication / "statement.txt").write_text(f"On Monday,\n\n{name} was seen.\n", encoding="utf-8")
    ran = run("scan", "publication", "--case", CASE)
    assert ran.code == ExitCode.SCAN
    assert "publication/statement.txt:3: error: an identifier stands there: family[0].name.given" in ran.out
    assert name not in ran.out + ran.err
    assert "3 files: 1 error, 0 warnings." in ran.out


def test_names_of_files_and_folders_are_looked_at_and_not_printed(run, publication, folder):
    name = given_name(folder)
    inner = publication / f"{name} papers"
    inner.mkdir()
    (inner / "a.txt").write_text("Nothing.", encoding="utf-8")
    (publication / f"{name}.txt").write_text("Nothing.", encoding="utf-8")
    ran = run("scan", "publication", "--case", CASE)
    assert ran.code == ExitCode.SCAN
    assert name not in ran.out + ran.err
    assert "folder name: error: in the folder name, an identifier stands there: family[0].name.given" in ran.out
    assert "file name: error: in the file name, an identifier stands there: family[0].name.given" in ran.out
    assert ran.out.count("(its name is not shown)") == 3


def test_what_is_alike_in_many_places_of_a_file_is_told_once_with_its_places(run, folder):
    text = "\n\n".join(f"Vosterby came on a day of week {number}." for number in range(9))
    (folder / "statement.txt").write_text(text, encoding="utf-8")
    ran = run("scan", "statement.txt")
    assert ran.code == ExitCode.SCAN
    assert ran.out.count("Use a role or a kind of place") == 1
    assert "error: a name that nothing explains stands there, in 9 places [scan-unexplained]" in ran.out
    assert all(f"statement.txt:{2 * number + 1}\n" in ran.out for number in range(9))
    assert "1 file: 9 errors, 0 warnings." in ran.out


def test_an_exact_day_in_a_file_name_is_a_problem_without_a_case(run, folder):
    (folder / "minutes 2024-05-06.txt").write_text("Nothing.", encoding="utf-8")
    ran = run("scan", "minutes 2024-05-06.txt")
    assert (ran.code, "2024-05-06" in ran.out) == (ExitCode.SCAN, False)
    assert "in the file name, an exact day stands there [scan-file-name]" in ran.out
    assert "Choose another name;" in ran.out


def test_without_a_case_days_and_what_looks_like_an_identifier_are_found(run, folder):
    (folder / "a.docx").write_bytes(Docx(p("Seen on 4 May 2024, on her third birthday, in AV1 1AA.")).bytes())
    ran = run("scan", "a.docx")
    assert ran.code == ExitCode.SCAN
    for rule in ("scan-day", "scan-near-day", "scan-unlisted"):
        assert f"[{rule}]" in ran.out
    assert "No case was named: of names, only those are found that nothing explains." in ran.out


def test_without_a_case_names_that_nothing_explains_are_found_and_not_said(run, folder):
    (folder / "a.docx").write_bytes(Docx(p("The health visitor rang Mrs Quennell's sister Oriane.")).bytes())
    (folder / "b.txt").write_text("It was told to siobhan.\n\nHe lived in Wexcombe.", encoding="utf-8")
    ran = run("scan", "a.docx", "b.txt")
    assert ran.code == ExitCode.SCAN
    assert "a.docx paragraph 1: error: a name that nothing explains stands there [scan-unexplained]" in ran.out
    assert "b.txt:1: error: a given name written small stands there [scan-unexplained]" in ran.out
    assert "b.txt:3: error: a name that nothing explains stands there [scan-unexplained]" in ran.out
    assert not any(name in ran.out + ran.err for name in ("Quennell", "Oriane", "siobhan", "Wexcombe"))


def test_without_a_case_prose_that_names_nobody_has_no_problems(run, folder):
    said = "The Rapid Review was sent to the Panel in May. Mother's partner told the Health Visitor nothing.\n"
    (folder / "Learning summary_v2.txt").write_text(said, encoding="utf-8")
    assert run("scan", "Learning summary_v2.txt").code == ExitCode.DONE


def test_names_that_may_be_read_are_said_by_hand_where_there_is_no_case(run, folder):
    said = "Written by Dr Oriane Quennell for Wexcombe Safeguarding Partnership. Quennell met Oriane Hale."
    (folder / "a.txt").write_text(said, encoding="utf-8")
    public = ("--public", "Wexcombe Safeguarding Partnership", "--public", "Dr Oriane Quennell")
    ran = run("scan", "a.txt", *public)
    assert (ran.code, ran.out.count("scan-unexplained")) == (ExitCode.SCAN, 1)  # the others who bear these names
    (folder / "a.txt").write_text(said.partition(". ")[0], encoding="utf-8")
    assert run("scan", "a.txt", *public).code == ExitCode.DONE


def test_beside_a_case_no_name_is_said_by_hand(run, publication):
    ran = run("scan", "publication", "--case", CASE, "--public", "Marlowe")
    assert (ran.code, "[scan-public]" in ran.err, "Marlowe" in ran.err) == (ExitCode.USAGE, True, False)


def test_names_of_files_are_asked_about_and_those_of_folders_that_lead_to_them_are_not(run, folder):
    inner = folder / "Quennell" / "out" / "Wexcombe"
    inner.mkdir(parents=True)
    (inner / "Oriane_report.txt").write_text("Nothing.", encoding="utf-8")
    assert run("scan", "Quennell/out").out.count("a name that nothing explains stands there [scan-file-name]") == 2
    ran = run("scan", "Quennell/out/Wexcombe/Oriane_report.txt")
    assert ran.out.count("a name that nothing explains stands there [scan-file-name]") == 1
    assert "Oriane" not in ran.out


def test_programs_and_code_scanning_are_told_of_names_without_a_case(run, folder):
    (folder / "a.txt").write_text("One.\n\nHe met Kowalczyk.\n", encoding="utf-8")
    ran = run("scan", "a.txt", "--format", "json")
    (one,) = json.loads(ran.out)["files"][0]["problems"]
    assert (ran.code, one["rule"], one["severity"], one["line"]) == (ExitCode.SCAN, "scan-unexplained", "error", 3)
    (result,) = json.loads(run("scan", "a.txt", "--format", "sarif").out)["runs"][0]["results"]
    assert (result["ruleId"], result["level"]) == ("scan-unexplained", "error")


def test_the_partnership_s_own_addresses_are_printed_on_purpose(run, publication):
    import yaml

    head = yaml.safe_load((CASES / "partnership.yaml").read_text(encoding="utf-8"))
    own = f"Write to {head['mailbox']} or ring {head['letterhead']['phone']}."
    (publication / "contact.txt").write_text(own, encoding="utf-8")
    assert run("scan", "publication", "--case", CASE).code == ExitCode.DONE
    assert run("scan", "publication/contact.txt").code == ExitCode.SCAN


def test_programs_get_json_with_lines(run, folder):
    (folder / "a.txt").write_text("One.\n\nBorn on 4 May 2024.\n", encoding="utf-8")
    (folder / "b.txt").write_text("Nothing.", encoding="utf-8")
    ran = run("scan", "b.txt", "a.txt", "--format", "json")
    assert ran.code == ExitCode.SCAN
    assert json.loads(ran.out) == {
        "version": 1,
        "files": [
            {"file": "b.txt", "problems": []},
            {
                "file": "a.txt",
                "problems": [
                    {
                        "rule": "scan-day",
                        "severity": "error",
                        "file": "a.txt",
                        "line": 3,
                        "column": None,
                        "path": "",
                        "what": "an exact day stands there",
                        "remedy": "Write the month and year instead",
                        "source": None,
                        "purpose": None,
                        "incident": None,
                    }
                ],
            },
        ],
    }


def test_code_scanning_gets_sarif(run, folder):
    (folder / "a.txt").write_text("Born on 4 May 2024.", encoding="utf-8")
    ran = run("scan", "a.txt", "--format", "sarif")
    (one,) = json.loads(ran.out)["runs"]
    (result,) = one["results"]
    assert result["ruleId"] == "scan-day"
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a.txt"},
        "region": {"startLine": 1},
    }


def test_what_cannot_be_looked_into_is_one_problem_a_file_and_the_others_are_scanned(run, folder):
    (folder / "in").mkdir()
    (folder / "in" / "a.xlsx").write_bytes(b"PK")
    (folder / "in" / "b.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    (folder / "in" / "c.pdf").write_bytes(b"")
    (folder / "in" / "d.txt").write_text("Nothing.", encoding="utf-8")
    (folder / "in" / "e").symlink_to(folder / "cases", target_is_directory=True)
    ran = run("scan", "in")
    assert ran.code == ExitCode.SCAN
    assert "a.xlsx: error: the scan cannot look into files of this kind" in ran.out
    assert "b.docx: error: the file has a password" in ran.out
    assert "a link to another folder is not followed" in ran.out
    assert "5 files:" in ran.out
    assert "Traceback" not in ran.out + ran.err


def test_a_name_has_no_line_and_no_code_for_the_terminal_of_its_own(run, folder):
    (folder / "in").mkdir()
    (folder / "in" / "a.bin\n  No problems.\n\x1b[1A\u202e.bin").write_bytes(b"x")
    ran = run("scan", "in")
    assert ran.code == ExitCode.SCAN
    assert "No problems." not in [line.strip() for line in ran.out.splitlines()]
    assert not {"\x1b", "\u202e"}.intersection(ran.out + ran.err)


def test_folders_lie_in_one_another_deeper_than_functions_can(folder):
    deep = 300
    deepest = folder / "in"
    for _ in range(deep):
        deepest.mkdir()
        deepest /= "d"
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(deep)
    try:
        found = [item.is_folder for item in scan._below(Path("in"), 0)]
    finally:
        sys.setrecursionlimit(limit)
    assert found == [True] * deep


def test_a_file_that_is_too_large_or_may_not_be_read_is_refused(run, folder, monkeypatch):
    monkeypatch.setattr("reportgen.cli.commands.scan._LARGEST", 3)
    (folder / "a.txt").write_text("Nothing.", encoding="utf-8")
    (folder / "b.txt").symlink_to(folder / "nowhere")
    ran = run("scan", "a.txt", "b.txt")
    assert ran.code == ExitCode.SCAN
    assert "the file is larger than the scan can look into" in ran.out
    assert "the file cannot be read" in ran.out


def test_a_pipe_and_a_folder_that_is_closed_are_told_as_what_cannot_be_looked_into(run, folder, monkeypatch):
    (folder / "in" / "closed").mkdir(parents=True)
    os.mkfifo(folder / "in" / "pipe.txt")
    listed = Path.iterdir

    def iterdir(path: Path):
        if path.name == "closed":
            raise PermissionError
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    ran = run("scan", "in")
    assert ran.code == ExitCode.SCAN
    assert "in/closed: error: the folder cannot be looked into [scan-unreadable]" in ran.out
    assert "in/pipe.txt: error: this is a pipe or a device, and no file [scan-unreadable]" in ran.out


def test_a_file_that_takes_too_long_is_refused(run, folder, monkeypatch):
    monkeypatch.setattr("reportgen.cli.commands.scan._LONGEST", 0)
    (folder / "a.txt").write_text("Nothing.", encoding="utf-8")
    ran = run("scan", "a.txt")
    assert ran.code == ExitCode.SCAN
    assert "the scan cannot look into the file: it takes longer than 0 seconds [scan-unreadable]" in ran.out


def test_a_path_that_does_not_exist_and_an_empty_folder_are_usage_errors(run, folder):
    (folder / "empty").mkdir()
    assert run("scan", "nowhere").code == ExitCode.USAGE
    assert run("scan", "empty").code == ExitCode.USAGE
    assert run("scan").code == ExitCode.USAGE


def test_a_case_that_cannot_be_read_stops_the_scan(run, folder):
    (folder / "a.txt").write_text("Nothing.", encoding="utf-8")
    (folder / "cases" / "broken.yaml").write_text("reference: [", encoding="utf-8")
    assert run("scan", "a.txt", "--case", "cases/broken.yaml").code == ExitCode.CASE
    assert run("scan", "a.txt", "--case", "cases/none.yaml").code == ExitCode.USAGE
    (folder / "cases" / "partnership.yaml").unlink()
    assert run("scan", "a.txt", "--case", "cases/01-infant-injuries.yaml").code == ExitCode.USAGE


def test_the_memory_of_a_build_is_one_problem_and_is_not_looked_into(run, publication):
    memory = publication / ".reportgen"
    memory.mkdir()
    (memory / "manifest.jsonl").write_text(given_name(publication.parent))
    ran = run("scan", "publication", "--case", CASE)
    assert ran.code == ExitCode.SCAN
    assert ran.out.count("[scan-") == ran.out.count("[scan-build-memory]") == 1
    assert "Publish, and scan, what lies in `publishable`" in ran.out
