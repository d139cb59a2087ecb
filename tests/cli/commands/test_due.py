"""`reportgen due`, as its user sees it."""

from __future__ import annotations

import json
import shutil

from icalendar import Calendar

from conftest import CASES
from reportgen.errors import ExitCode
from reportgen.load import load


def reopen(folder) -> None:
    """Take the rapid review's date of submission out, so that it is still to be done."""
    path = folder / "cases" / "01-infant-injuries.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "submitted_on:" not in line), encoding="utf-8")


def test_what_is_done_is_shown_as_done(run, folder):
    ran = run("due", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.DONE
    assert ran.out.splitlines()[0].split() == ["Due", "State", "Case", "Step", "Done"]
    assert "LATE" not in ran.out


def test_what_is_late_comes_first_and_says_by_how_much(run, folder):
    reopen(folder)
    ran = run("due", "--as-of", "2026-05-07")
    assert "LATE by 2 working days" in ran.out.splitlines()[1]


def test_on_the_weekend_after_the_last_day_a_step_is_late(run, folder):
    path = folder / "cases" / "01-infant-injuries.yaml"
    # Sent on Friday 10 April, so that the fifteenth working day is Friday 1 May.
    text = path.read_text(encoding="utf-8").replace("sent_on: 2026-04-13", "sent_on: 2026-04-10")
    path.write_text(text, encoding="utf-8")
    reopen(folder)
    line = run("due", "--as-of", "2026-05-02").out.splitlines()[1]
    assert line.startswith("Fri 01 May 2026  LATE  ")


def test_a_published_review_must_last_and_then_has_lasted(run, folder):
    shutil.copy(CASES / "02-siblings.yaml", folder / "cases")
    assert "must last until then" in run("due", "cases/02-siblings.yaml", "--as-of", "2026-01-01").out
    assert "period over" in run("due", "cases/02-siblings.yaml", "--as-of", "2026-11-23").out


def test_what_cannot_be_dated_yet_says_what_it_waits_for(run, folder):
    shutil.copy(CASES / "11c-in-review.yaml", folder / "cases")
    assert "counts from when it was published" in run("due", "cases/11c-in-review.yaml", "--as-of", "2026-12-01").out


def test_settings_that_are_missing_stop_it(run, folder):
    (folder / "cases" / "partnership.yaml").unlink()
    assert run("due").code == ExitCode.USAGE


def test_no_date_waits_for_a_logo_a_template_folder_or_figures_to_be_mended(run, folder):
    settings = folder / "cases" / "partnership.yaml"
    with settings.open("a", encoding="utf-8") as file:
        file.write("templates: nowhere\n")
    (folder / "cases" / "population.yaml").write_text("children: many\n", encoding="utf-8")
    assert run("check").code == ExitCode.USAGE
    assert run("due", "--as-of", "2026-11-23").code == ExitCode.DONE


def test_working_days_left_are_counted(run, folder):
    reopen(folder)
    assert "1 working day left" in run("due", "--as-of", "2026-05-01").out
    assert "due today" in run("due", "--as-of", "2026-05-05").out


def test_done_steps_can_be_left_out(run, folder):
    assert run("due", "--open", "--as-of", "2026-11-23").out == "Nothing is due.\n"


def test_explain_says_what_was_skipped_and_whose_rule_it_is(run, folder):
    out = run("due", "--explain", "--as-of", "2026-11-23").out
    assert "skipped Mon 04 May 2026" in out
    assert "Source:" in out


def test_json_holds_every_step(run, folder):
    answer = json.loads(run("due", "--format", "json", "--as-of", "2026-05-01").out)
    assert answer["as_of"] == "2026-05-01"
    steps = {step["step"]: step for step in answer["steps"]}
    assert steps["rapid-review"]["due_on"] == "2026-05-05"
    assert {"on": "2026-05-04", "reason": "Early May bank holiday"} in steps["rapid-review"]["skipped"]


def test_the_calendar_holds_what_is_open_and_no_names(run, folder):
    reopen(folder)
    ran = run("due", "--as-of", "2026-05-01", "--ics", folder / "due.ics")
    assert ran.code == ExitCode.DONE
    content = (folder / "due.ics").read_bytes()
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 1
    case = load((CASES / "01-infant-injuries.yaml").read_bytes(), "").case
    for person in case.people():
        for name in person.name.parts:
            assert name.encode() not in content


def test_a_broken_case_hides_none_of_the_others(run, folder):
    (folder / "cases" / "00.yaml").write_text("reference: [", encoding="utf-8")
    ran = run("due", "--as-of", "2026-05-01")
    assert ran.code == ExitCode.CASE
    assert "cases/00.yaml" in ran.err
    assert "Send the rapid review to the Panel" in ran.out
    assert ran.err.endswith("1 case could not be read: its dates are missing here.\n")


def test_of_a_case_that_cannot_be_read_it_is_not_said_that_nothing_is_due(run, folder):
    (folder / "cases" / "01-infant-injuries.yaml").write_text("reference: [", encoding="utf-8")
    ran = run("due", "--ics", folder / "due.ics")
    assert ran.out == ""
    assert ran.err.endswith("1 case could not be read: its dates are missing here.\n")
    assert ran.code == ExitCode.CASE


def test_what_is_entered_for_a_day_to_come_is_not_done_yet_and_stays_in_sight(run, folder):
    row = (
        "Tue 05 May 2026  10 working days left  AVE-2026-003  Send the rapid review to the Panel  01 May 2026 (to come)"
    )
    assert run("due", "--as-of", "2026-04-20").out.splitlines()[1] == row
    assert "Send the rapid review" in run("due", "--open", "--as-of", "2026-04-20", "--ics", "due.ics").out
    (event,) = Calendar.from_ical((folder / "due.ics").read_bytes()).walk("VEVENT")
    assert "Send the rapid review" in event["summary"]
    assert run("due", "--open", "--as-of", "2026-05-01").out == "Nothing is due.\n"
    path = folder / "cases" / "01-infant-injuries.yaml"
    text = path.read_text(encoding="utf-8").replace("submitted_on: 2026-05-01", "submitted_on: 2062-05-01")
    path.write_text(text, encoding="utf-8")
    assert "LATE by 2 working days" in run("due", "--as-of", "2026-05-07").out.splitlines()[1]
    steps = json.loads(run("due", "--as-of", "2026-04-20", "--format", "json").out)["steps"]
    assert [step["late"] for step in steps if step["step"] == "rapid-review"] == [False]


def test_what_is_marked_to_be_checked_is_explained_below(run, folder):
    assert "(check)" not in run("due").out
    shutil.copy(CASES / "02-siblings.yaml", folder / "cases")
    said = (
        "(check): the guidance is not confirmed, or the bank holidays are not all published yet; --explain says which."
    )
    assert run("due").out.splitlines()[-1] == said


def test_a_case_whose_guidance_there_is_not_costs_no_other_its_dates(run, folder):
    path = folder / "cases" / "01-infant-injuries.yaml"
    text = path.read_text(encoding="utf-8")
    wrong = text.replace("guidance: wt2023", "guidance: wt2099").replace("AVE-2026-00", "AVE-2027-00")
    path.with_name("wrong.yaml").write_text(wrong, encoding="utf-8")
    ran = run("due", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.CASE
    assert "wrong.yaml:" in ran.err
    assert "[guidance-unknown]" in ran.err
    assert "Send the rapid review to the Panel" in ran.out
