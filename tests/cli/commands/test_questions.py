"""`reportgen questions`, as the person who decides sees it."""

from __future__ import annotations

import datetime as dt
import os
import pty
import re
import select
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from conftest import CASES
from reportgen.errors import ExitCode
from reportgen.load import load_answers
from support.examples import copy_examples
from support.line import INFANT

NAME = "cases/11c-in-review.yaml"
ANSWERS = Path("cases/11c-in-review.answers.yaml")
ASKED = "They met Kowalczyk there. Later Kowalczyk came to Rotherby. "


@pytest.fixture
def case(folder) -> Path:
    """A case about which nothing is asked, but for two terms in its conclusion that nothing explains."""
    text = (CASES / "11c-in-review.yaml").read_text("utf-8")
    (folder / NAME).write_text(text.replace("\nreview:\n", f"\nreview:\n  conclusion: {ASKED}\n"), "utf-8")
    shutil.copy(CASES / "population.yaml", folder / "cases")
    return folder / NAME


def at_a_terminal(*keys: str) -> tuple[int, str]:
    """Run the command at a terminal of its own, typing a line whenever it waits for one."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "dumb"
        os.execv(sys.executable, [sys.executable, "-m", "reportgen", "questions", "--case", NAME])  # noqa: S606
    said = b""
    typed = list(keys)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        try:
            if ready:
                said += os.read(terminal, 65536)
                continue
        except OSError:
            break
        if typed and re.search(rb"(?:> |: )$", said):
            key = typed.pop(0)
            os.write(terminal, key.encode() if key == "\x03" else f"{key}\n".encode())
    else:
        os.kill(child, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return code, said.decode()


def test_a_case_without_a_question_has_nothing_to_ask(run, folder):
    copy_examples(folder / "cases", "11c-in-review.yaml", "population.yaml")
    ran = run("questions", "--case", NAME)
    assert (ran.code, ran.out) == (ExitCode.DONE, "Nothing to ask.\n")


def test_a_case_that_publishes_nothing_yet_says_so(run, folder):
    shutil.copy(CASES / "11a-notified.yaml", folder / "cases")
    ran = run("questions", "--case", "cases/11a-notified.yaml")
    assert ran.code == ExitCode.DONE
    assert ran.out == (
        "Nothing to ask: the case gives no document for publication in its phase.\n"
        "To be asked about a rapid review that is shared, add `--kind rapid-review-pseudonymised`.\n"
    )
    shutil.copy(CASES / "06-care-leaver.yaml", folder / "cases")
    assert "--kind" not in run("questions", "--case", "cases/06-care-leaver.yaml").out


@pytest.mark.parametrize("option", ["--list", "--non-interactive", "--check", None])
def test_where_nobody_sits_at_a_terminal_it_lists_by_field_and_shows_no_name(run, case, option):
    ran = run("questions", "--case", NAME, *filter(None, [option]))
    assert ran.code == ExitCode.CLEARING
    assert "review.conclusion (2 times): a name that nothing explains" in ran.out
    assert "2 questions open" in ran.out
    assert "Kowalczyk" not in ran.out + ran.err
    assert not ANSWERS.exists()


def test_check_and_build_point_to_it(run, case):
    ran = run("check", NAME)
    assert ran.code == ExitCode.CASE
    assert "reportgen questions" in ran.out
    assert "Kowalczyk" not in ran.out + ran.err
    ran = run("build", NAME, "--kind", "cspr")
    assert ran.code == ExitCode.CLEARING
    assert "reportgen questions" in ran.out


def test_at_a_terminal_each_answer_is_saved_and_the_report_follows(run, case):
    code, said = at_a_terminal("5", "2", "the landlord", "a neighbour", "lead reviewer", "3", "")
    assert code == ExitCode.DONE, said
    assert "shows names" in said
    assert "Kowalczyk" in said
    assert "Your answers are in cases/11c-in-review.answers.yaml. To take one back, delete its entry there." in said
    assert said.endswith("Nothing to ask.\r\nNext: reportgen build --kind cspr cases/11c-in-review.yaml\r\n")
    kept = load_answers(ANSWERS.read_bytes(), "x").answers
    assert [(one.term, one.verdict, one.replacement, one.by, len(one.digests)) for one in kept] == [
        ("Kowalczyk", "replace", "the landlord", "lead reviewer", 2),
        ("Rotherby", "drop", "", "lead reviewer", 1),
    ]
    ran = run("build", NAME, "--kind", "cspr", "--format", "html")
    assert ran.code == ExitCode.DONE, ran.out
    (page,) = Path("out").rglob("*.html")
    assert "They met the landlord there. Later the landlord came." in page.read_text("utf-8")
    assert run("check", NAME).code == ExitCode.DONE


def test_what_identifies_together_is_kept_or_skipped_and_nothing_else(run, folder):
    shutil.copy(CASES / "09-disabled-child.yaml", folder / NAME)
    shutil.copy(CASES / "population.yaml", folder / "cases")
    code, said = at_a_terminal("2", "1", "The parents want it said", "Panel", "4")
    assert code == ExitCode.CLEARING, said
    assert "1 keep them together   4 skip" in said
    (answer,) = load_answers(ANSWERS.read_bytes(), "x").answers
    assert (answer.doubt, answer.verdict, answer.by) == ("details that identify together", "keep", "Panel")
    assert run("jigsaw", NAME).code == ExitCode.CLEARING


def test_a_choice_may_be_typed_as_its_word_and_a_wrong_key_says_what_is_offered(case):
    code, said = at_a_terminal("help", "9", "Replace", "", "the landlord", "a neighbour", "LR", "skip", "quit")
    assert code == ExitCode.CLEARING, said
    assert said.count("Type one of 1, 2, 3, 4, 5, 6, or its word.") == 2
    assert "Write a line of at most 400 characters." in said
    (answer,) = load_answers(ANSWERS.read_bytes(), "x").answers
    assert (answer.verdict, answer.replacement) == ("replace", "the landlord")
    assert "keep: it is harmless" in said


def test_who_answers_nothing_is_told_of_no_file(case):
    code, said = at_a_terminal("6")
    assert (code, "Your answers are in" in said, ANSWERS.exists()) == (ExitCode.CLEARING, False, False)


def test_ctrl_c_keeps_what_was_answered(case):
    code, said = at_a_terminal("1", "so", "LR", "\x03")
    assert code == ExitCode.CLEARING, said
    assert len(load_answers(ANSWERS.read_bytes(), "x").answers) == 1
    assert "2 questions open" in said


def test_what_is_kept_passes_the_scan_in_its_place_only(run, case):
    at_a_terminal("5", "1", "a landlord", "LR", "1", "")
    assert run("build", NAME, "--kind", "cspr", "--format", "docx,pdf,html").code == ExitCode.DONE
    (word,) = Path("out").rglob("*.docx")
    (page,) = Path("out").rglob("*.pdf")
    assert run("scan", word, page, "--case", NAME).code == ExitCode.DONE
    assert run("pdf", word, "--case", NAME, "--out", "again.pdf").code == ExitCode.DONE
    ANSWERS.rename("elsewhere.yaml")
    ran = run("scan", word, page, "--case", NAME)
    assert ran.code == ExitCode.SCAN
    assert "scan-unexplained" in ran.out
    assert "Kowalczyk" not in ran.out + ran.err


def test_open_questions_can_be_filled_in_by_hand(run, case):
    ran = run("questions", "--case", NAME, "--edit")
    assert ran.code == ExitCode.CLEARING
    assert "It holds names" in ran.out
    text = ANSWERS.read_text("utf-8")
    assert "Kowalczyk" in text
    filled = text.replace("verdict: #", "verdict: drop #").replace("by:\n", "by: LR\n")
    filled = filled.replace("on:\n", "on: 2026-01-05\n").replace("because:\n", "because: so\n")
    ANSWERS.write_text(filled, "utf-8")
    ran = run("questions", "--case", NAME, "--check")
    assert (ran.code, ran.out) == (ExitCode.DONE, "Nothing to ask.\n")
    assert run("build", "cases", "--kind", "cspr", "--format", "docx").code == ExitCode.DONE


def test_what_is_open_is_added_once_and_what_stands_there_is_never_changed(run, case):
    run("questions", "--case", NAME, "--edit")
    first = ANSWERS.read_text("utf-8")
    filled = first.replace("verdict: # keep", "verdict: drop # keep", 1).replace("by:\n", "by: LR\n", 1)
    filled = filled.replace("on:\n", "on: 2026-01-05\n", 1).replace("because:\n", "because: so\n", 1)
    ANSWERS.write_text(filled, "utf-8")
    assert run("questions", "--case", NAME, "--edit").code == ExitCode.CLEARING
    assert ANSWERS.read_text("utf-8") == filled


def test_of_details_that_identify_together_the_file_offers_to_keep_them_only(run, folder):
    shutil.copy(CASES / "09-disabled-child.yaml", folder / NAME)
    shutil.copy(CASES / "population.yaml", folder / "cases")
    run("questions", "--case", NAME, "--edit")
    entries = ANSWERS.read_text("utf-8")
    assert "verdict: # keep; or delete this entry, and reword the text" in entries
    assert "replacement:" not in entries


def test_of_a_locked_case_the_file_is_locked_too_and_it_says_so(run, case):
    run("recipients", "--new", "team.key")
    public = next(line.split()[-1] for line in Path("team.key").read_text("utf-8").splitlines() if "age1" in line)
    run("recipients", "--add", f"team={public}")
    assert run("lock", NAME, "--identity", "team.key").code == ExitCode.DONE
    ran = run("questions", "--case", f"{NAME}.age", "--edit", "--identity", "team.key")
    assert (ran.code, "Unlock the case to fill it in by hand" in ran.out) == (ExitCode.CLEARING, True), ran.err
    assert not ANSWERS.exists()


def test_an_answers_file_with_faults_is_told_with_places_and_stops_no_notification(run, case):
    ANSWERS.write_text("answers:\n  - term: Kowalczyk\n    verdict: kept\n", "utf-8")
    ran = run("questions", "--case", NAME, "--check")
    assert ran.code == ExitCode.CASE
    assert "11c-in-review.answers.yaml:3" in ran.err
    assert "Kowalczyk" not in ran.out + ran.err
    ran = run("build", NAME, "--format", "docx")
    assert ran.code == ExitCode.CASE
    assert {path.parent.parent.name for path in Path("out").rglob("*.docx")} == {"restricted"}


def test_answers_whose_text_has_changed_are_counted(run, case):
    run("questions", "--case", NAME, "--edit")
    text = ANSWERS.read_text("utf-8").replace("verdict: #", "verdict: drop #").replace("by:\n", "by: LR\n")
    text = text.replace("on:\n", "on: 2026-01-05\n").replace("because:\n", "because: so\n")
    ANSWERS.write_text(text, "utf-8")
    case.write_text(case.read_text("utf-8").replace("Later Kowalczyk came", "Soon Kowalczyk came"), "utf-8")
    told = run("questions", "--case", NAME, "--list").out.splitlines()
    assert told[-2:] == [
        "2 answers no longer hold, since their texts have changed.",
        f"2 questions open. Answer with `reportgen questions --case {NAME}` at a terminal, or by hand with `--edit`.",
    ]
    shutil.copy(CASES / "11c-in-review.yaml", case)
    ran = run("questions", "--case", NAME)
    assert ran.code == ExitCode.DONE
    assert ran.out == "Nothing to ask.\n3 answers no longer hold, since their texts have changed.\n"


SHARED = ("--kind", "rapid-review-pseudonymised")
DISABLED = "cases/09-disabled-child.yaml"


@pytest.fixture
def disabled(folder) -> Path:
    """A case whose report asks nothing more, and whose rapid review does, when it is to be shared."""
    copy_examples(folder / "cases", "09-disabled-child.yaml", "09-disabled-child.answers.yaml", "population.yaml")
    case = folder / DISABLED
    text = case.read_text("utf-8")
    asked = text.replace('Faith was recorded as "Muslim" by', 'Faith was recorded as "Muslim" in Zephyrine by')
    assert asked != text
    case.write_text(asked, "utf-8")
    return case


def test_a_rapid_review_that_is_shared_asks_of_its_own_texts_and_heeds_the_answers(run, disabled):
    assert run("questions", "--case", DISABLED, "--list").code == ExitCode.DONE
    ran = run("questions", "--case", DISABLED, *SHARED, "--non-interactive")
    assert (ran.code, "1 question open." in ran.out) == (ExitCode.CLEARING, True)
    assert "incidents[0].rapid_review.identity.analyses[2].analysis: a name that nothing explains" in ran.out
    asked_again = f"reportgen questions --kind rapid-review-pseudonymised --case {DISABLED}"
    assert f"Answer with `{asked_again}` at a terminal, or by hand with `--edit`." in ran.out
    refused = run("build", DISABLED, *SHARED, "--format", "docx")
    assert "clear-unexplained" in refused.out

    ran = run("questions", "--case", DISABLED, *SHARED, "--edit")
    assert (ran.code, f"then run `{asked_again} --check`." in ran.out) == (ExitCode.CLEARING, True)
    answers = disabled.with_name("09-disabled-child.answers.yaml")
    text = answers.read_text("utf-8")
    for field, said in (("verdict", "keep"), ("by", "Reviewer"), ("on", "2026-11-26"), ("because", "It names nobody.")):
        text = re.sub(rf"^    {field}:(?: #.*)?$", f"    {field}: {said}", text, flags=re.MULTILINE)
    answers.write_text(text, "utf-8")

    ran = run("questions", "--case", DISABLED, *SHARED, "--check")
    assert (ran.code, ran.out) == (ExitCode.DONE, "Nothing to ask.\n")
    # Its answers are none of the report's, and have not lapsed all the same.
    assert run("questions", "--case", DISABLED, "--list").out == "Nothing to ask.\n"
    ran = run("build", DISABLED, *SHARED, "--format", "docx")
    assert (ran.code, "written:" in ran.out) == (ExitCode.DONE, True), ran.err


def test_a_case_without_a_rapid_review_has_none_to_share(run, folder):
    shutil.copy(CASES / "06-care-leaver.yaml", folder / "cases")
    ran = run("questions", "--case", "cases/06-care-leaver.yaml", *SHARED)
    assert (ran.code, "the case gives no rapid review." in ran.out) == (ExitCode.DONE, True)


def test_other_problems_of_a_shared_review_are_told_with_their_lines(run, folder):
    Path("cases/01-infant-injuries.yaml").write_text(INFANT, "utf-8")
    ran = run("questions", "--case", "cases/01-infant-injuries.yaml", *SHARED)
    assert re.search(r"^cases/01-infant-injuries\.yaml:\d+:\d+ children\[0\]", ran.out, re.MULTILINE), ran.out
    assert re.search(r"\d+ problems still to be mended\.$", ran.out.strip())
    assert ran.code == ExitCode.CLEARING


def test_an_answer_that_writes_a_name_of_the_case_is_told_whatever_else_is_open(run, case):
    run("questions", "--case", NAME, "--edit")
    text = ANSWERS.read_text("utf-8").replace("by:\n", "by: LR\n")
    text = text.replace("on:\n", "on: 2026-01-05\n").replace("because:\n", "because: so\n")
    one = text.replace("verdict: #", "verdict: replace #", 1).replace("replacement: #", "replacement: Temiloyin #", 1)
    for filled, question in ((one, True), (one.replace("verdict: #", "verdict: drop #"), False)):
        ANSWERS.write_text(filled, "utf-8")
        ran = run("questions", "--case", NAME, "--check")
        assert (ran.code, "question open." in ran.out) == (ExitCode.CLEARING, question)
        assert "an identifier still stands in the text: children[0].name.given" in ran.out
        assert "Nothing to ask" not in ran.out


def test_nobody_decides_on_a_day_that_is_still_to_come_or_in_no_calendar(run, case, monkeypatch):
    monkeypatch.setattr("reportgen.cli.options.days.today", lambda: dt.date(2026, 11, 27))
    for day, what in (("2026-11-28", "still to come"), ("2026-02-31", "no such day"), ("28/11/2026", "year-month-day")):
        ran = run("questions", "--case", NAME, "--on", day)
        assert (ran.code, what in ran.err) == (ExitCode.USAGE, True)
    assert run("questions", "--case", NAME, "--on", "2026-11-27", "--list").code == ExitCode.CLEARING


def test_an_answer_of_a_day_to_come_is_refused_by_every_command_that_asks_for_answers(case, run):
    run("questions", "--case", NAME, "--edit")
    filled = ANSWERS.read_text("utf-8").replace("verdict: #", "verdict: keep #").replace("by:", "by: LR")
    ANSWERS.write_text(filled.replace("    on:", "    on: 2162-01-05").replace("because:", "because: known"), "utf-8")

    for command in (("questions", "--check", "--case"), ("build", "--kind", "cspr", "--jobs", "1"), ("jigsaw",)):
        ran = run(*command, NAME)
        assert ran.code != ExitCode.DONE
        assert "an answer says that it was given on a day that is still to come" in ran.out + ran.err
        assert "answers[0].on" in ran.out + ran.err
