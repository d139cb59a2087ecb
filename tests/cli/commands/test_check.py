"""`reportgen check`, as its user sees it."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from conftest import CASES
from reportgen.errors import ExitCode
from support.examples import copy_examples


def break_case(folder, old: str, new: str) -> None:
    path = folder / "cases" / "01-infant-injuries.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_sound_case_is_clean_and_all_purposes_are_met(run, folder):
    ran = run("check")
    assert ran.code == ExitCode.DONE
    assert "cases/01-infant-injuries.yaml" in ran.out
    assert ran.out.count("✓ met") == 5
    assert "1 case: 0 errors, 0 warnings." in ran.out


def test_an_incident_is_named_where_there_are_several(run, folder):
    assert "  Purposes of the rapid review:\n" in run("check").out
    shutil.copy(CASES / "03-thematic.yaml", folder / "cases")
    out = run("check", "cases/03-thematic.yaml").out
    for incident in ("stabbing", "death", "overdose"):
        assert f"  Purposes of the rapid review, incident {incident}:\n" in out


def test_a_problem_is_shown_with_place_rule_and_remedy(run, folder):
    break_case(folder, "phase: ", "fase: ")
    ran = run("check", "cases")
    assert ran.code == ExitCode.CASE
    assert "cases/01-infant-injuries.yaml:" in ran.out
    assert "[case-unknown-field]" in ran.out


def test_one_broken_case_does_not_hide_the_others(run, folder):
    (folder / "cases" / "00.yaml").write_text("reference: [", encoding="utf-8")
    ran = run("check")
    assert ran.code == ExitCode.CASE
    assert "2 cases: 1 error" in ran.out
    assert ran.out.count("✓ met") == 5


def test_two_cases_with_one_reference_are_told(run, folder):
    text = (folder / "cases" / "01-infant-injuries.yaml").read_bytes()
    (folder / "cases" / "copy.yaml").write_bytes(text)
    ran = run("check")
    assert ran.code == ExitCode.CASE
    assert ran.out.count("[case-same-reference]") == 2


def test_json_holds_problems_and_purposes(run, folder):
    ran = run("check", "--format", "json")
    (case,) = json.loads(ran.out)["cases"]
    assert case["file"] == "cases/01-infant-injuries.yaml"
    assert case["problems"] == []
    assert [purpose["state"] for purpose in case["purposes"]] == ["met"] * 5


def test_sarif_points_at_the_line(run, folder):
    break_case(folder, "phase: ", "fase: ")
    (result, *_) = json.loads(run("check", "--format", "sarif").out)["runs"][0]["results"]
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "cases/01-infant-injuries.yaml"
    assert location["region"]["startLine"] > 0


def test_github_notes_are_one_line_each(run, folder):
    break_case(folder, "phase: ", "fase: ")
    lines = run("check", "--format", "github").out.splitlines()
    assert lines
    assert all(line.startswith("::error file=cases/01-infant-injuries.yaml,line=") for line in lines)


def test_github_says_nothing_about_sound_cases(run, folder):
    assert run("check", "--format", "github").out == ""


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_no_form_shows_a_personal_value(run, folder, form):
    (folder / "cases" / "01-infant-injuries.yaml").write_text(
        "reference: AVE-1\nphase: Quillfeather\nMarlowe: x\nchildren: Marlowe\nincidents: 12 Larkmead Lane\n",
        encoding="utf-8",
    )
    ran = run("check", "--format", form)
    assert ran.code == ExitCode.CASE
    for value in ("Marlowe", "Quillfeather", "Larkmead"):
        assert value not in ran.out + ran.err


def test_a_day_that_is_none_is_a_usage_error(run, folder):
    ran = run("check", "--as-of", "31.3.2026")
    assert ran.code == ExitCode.USAGE
    assert "2026-03-31" in ran.err


def test_an_unknown_guidance_pack_is_a_usage_error(run, folder):
    assert run("check", "--guidance", "wt1066").code == ExitCode.USAGE


def test_without_settings_the_remedy_is_named(run, folder):
    (folder / "cases" / "partnership.yaml").unlink()
    ran = run("check")
    assert ran.code == ExitCode.USAGE
    assert "reportgen new --partnership" in ran.err


def test_without_cases_the_remedy_is_named(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("check")
    assert ran.code == ExitCode.USAGE
    assert "reportgen new" in ran.err


def test_a_problem_of_the_whole_file_has_no_line_in_any_form(run, folder):
    (folder / "cases" / "00.yaml").write_bytes(b"")
    assert "cases/00.yaml" in run("check", "cases/00.yaml").out
    assert run("check", "cases/00.yaml", "--format", "github").out.startswith("::error file=cases/00.yaml,")
    (result,) = json.loads(run("check", "cases/00.yaml", "--format", "sarif").out)["runs"][0]["results"]
    assert result["ruleId"].startswith("yaml-")


def test_a_purpose_that_is_partly_met_says_what_is_missing(run, folder):
    path = folder / "cases" / "01-infant-injuries.yaml"
    text, found = re.subn(r"\n +impact_measure: .*(\n {9,}.*)*", "", path.read_text(encoding="utf-8"), count=1)
    assert found
    path.write_text(text, encoding="utf-8")
    ran = run("check")
    assert ran.code == ExitCode.CASE
    assert "◐ partly met" in ran.out
    assert "        - incidents[0].rapid_review.action_plan[0]" in ran.out


def test_while_a_rapid_review_is_written_each_purpose_says_what_is_missing(run, folder):
    copy_examples(folder / "cases", "11a-notified.yaml", "11b-in-rapid-review.yaml")
    ran = run("check", "cases/11b-in-rapid-review.yaml", "--as-of", "2026-11-30")
    assert ran.code == ExitCode.DONE
    assert ran.out.count("\n        - incidents[0].rapid_review") == sum(
        map(int, re.findall(r"([0-9]+) things? m", ran.out))
    )
    assert "        - incidents[0].rapid_review.returns: agencies[0] has neither returned its information" in ran.out
    assert "        - " not in run("check", "cases/11a-notified.yaml", "--as-of", "2026-11-30").out


def test_samples_that_are_left_are_one_list_of_places_and_none_is_hidden(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("new", "AVE-2026-004")
    found = json.loads(run("check", "--as-of", "2026-03-10", "--format", "json").out)["cases"][0]["problems"]
    ran = run("check", "--as-of", "2026-03-10")
    assert (
        f"warning: the field still holds the sample of a new case file, in {len(found)} places [sample-left]" in ran.out
    )
    assert ran.out.count("Write what is so in this case.") == 1
    for problem in found:
        place = f"cases/AVE-2026-004.yaml:{problem['line']}:{problem['column']} {problem['path']}"
        assert f"      {place}\n" in ran.out
    ran = run("build", "--as-of", "2026-03-10", "--format", "docx")
    assert (f"in {len(found)} places [sample-left]" in ran.err, ran.err.count("sample-left")) == (True, 1)


def test_a_few_warnings_that_say_the_same_keep_their_lines(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("new", "AVE-2026-004")
    path = tmp_path / "cases/AVE-2026-004.yaml"
    text = (
        path.read_text("utf-8").replace("To write:", "Written:").replace("Sample", "Quill").replace("sample@", "quill@")
    )
    path.write_text(text.replace("family: Quill", "family: Sample"), "utf-8")
    ran = run("check", "--as-of", "2026-03-10")
    assert ran.out.count("family: •••") == ran.out.count("warning: the field still holds the sample") == 2


def test_what_is_missing_for_every_incident_of_a_case_is_told_once(run, folder):
    text = (CASES / "03-thematic.yaml").read_text(encoding="utf-8")
    text = text.replace("    first_language: English\n", "", 1)
    text = re.sub(r"(?m)^    children: \[[a-z_]+\]\n", "", text)
    (folder / "cases" / "01-infant-injuries.yaml").write_text(text, encoding="utf-8")
    told = run("check").out
    assert told.count("error: the child's first language is not recorded [notification-child]") == 1
    (counted,) = re.findall(r": (\d+) errors?, (\d+) warnings?\.\n$", told)
    assert tuple(map(int, counted)) == (told.count(": error: "), told.count(": warning: "))
    for form, words in (("github", "title=notification-child"), ("sarif", '"ruleId": "notification-child"')):
        assert run("check", "--format", form).out.count(words) == 1
    each = json.loads(run("check", "--format", "json").out)["cases"][0]["problems"]
    assert [one["incident"] for one in each if one["rule"] == "notification-child"] == ["stabbing", "death", "overdose"]
