"""A named pipe in the place of a file keeps no command waiting: it is told as anything else that cannot be read."""

from __future__ import annotations

import os
import signal

import pytest

from conftest import CASES
from reportgen.errors import ExitCode
from support.examples import copy_examples

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")

TEMPLATE = CASES.parent / "templates/cspr.docx"
CASE = "cases/10-withheld.yaml"
WAIT_S = 60
"""How long a command may take before it counts as one that waits for ever."""


@pytest.fixture
def hurried(folder, run):
    """Run a command in a folder with a case; one that waits is stopped, and fails the test."""
    copy_examples(folder / "cases", "10-withheld.yaml", "population.yaml")

    def late(*_: object) -> None:
        raise AssertionError("the command waits for somebody to write into the pipe")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(WAIT_S)
    yield run
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "cases/pipe.yaml"),
        ("due", "cases/pipe.yaml"),
        ("build", "cases/pipe.yaml"),
        ("lock", "cases/pipe.yaml"),
        ("unlock", "cases/pipe.yaml"),
        ("unlock", "cases/pipe.yaml.age", "--yes"),
        ("certificate", "cases/pipe.yaml"),
        ("jigsaw", "cases/pipe.yaml"),
        ("ner", "cases/pipe.yaml"),
        ("pseudonyms", "cases/pipe.yaml"),
        ("second-check", "cases/pipe.yaml", "--by", "Designated nurse"),
        ("questions", "--case", "cases/pipe.yaml", "--list"),
        ("scan", "cases/logo.png", "--case", "cases/pipe.yaml"),
        ("scan", "pipe.docx"),
        ("pdf", "pipe.docx"),
        ("check-docx", "pipe.docx"),
        ("pdf", str(TEMPLATE), "--case", "cases/pipe.yaml", "--out", "report.pdf"),
        ("check", CASE, "--partnership", "cases/pipe.yaml"),
        ("jigsaw", CASE, "--beside", "pipe.docx"),
        ("jigsaw", CASE, "--population", "cases/pipe.yaml"),
        ("lock", CASE, "--recipients-file", "pipe.key"),
        ("check", "locked.yaml.age", "--partnership", "cases/partnership.yaml", "--identity", "pipe.key"),
    ],
    ids=" ".join,
)
def test_no_command_waits_for_a_pipe_that_it_is_given(hurried, folder, arguments):
    os.mkfifo(folder / next(name for name in arguments if "pipe." in name))
    (folder / "locked.yaml.age").write_bytes(b"age-encryption.org/v1\n-> X25519 a\nb\n--- c\n")
    ran = hurried(*arguments)
    assert ran.code in {ExitCode.USAGE, ExitCode.CASE, ExitCode.SCAN}, ran.err
    assert "pipe." in ran.out + ran.err


@pytest.mark.parametrize(
    ("place", "command", "rule"),
    [
        ("cases/population.yaml", "build", "file-unreadable"),
        ("cases/logo.png", "build", "file-unreadable"),
        ("cases/10-withheld.answers.yaml", "questions --list --case", "file-unreadable"),
        ("cases/10-withheld.checks.yaml", "certificate", "file-unreadable"),
        ("out/publishable/Child Taylor/pipe.docx", "certificate", "file-unreadable"),
        ("ours/notification.docx", "build --kind notification --templates ours", "template-unreadable"),
        ("out/restricted/AVE-2024-004/AVE-2024-004 notification.docx", "build --kind notification", "out-not-a-file"),
    ],
)
def test_no_command_waits_for_a_pipe_in_a_place_where_it_looks(hurried, folder, place, command, rule):
    if "certificate" in command:
        assert hurried("build", CASE, "--kind", "cspr", "--format", "docx").code == ExitCode.DONE
    (folder / place).parent.mkdir(parents=True, exist_ok=True)
    (folder / place).unlink(missing_ok=True)
    os.mkfifo(folder / place)
    ran = hurried(*command.split(), CASE)
    assert (ran.code > ExitCode.BUG, f"[{rule}]" in ran.out + ran.err) == (True, True), ran.out + ran.err


def test_a_pipe_in_the_place_of_what_a_build_remembers_is_taken_away(hurried, folder):
    (folder / "out/.reportgen").mkdir(parents=True)
    os.mkfifo(folder / "out/.reportgen/manifest.jsonl")
    assert hurried("build", CASE, "--kind", "notification", "--format", "docx").code == ExitCode.DONE
    assert (folder / "out/.reportgen/manifest.jsonl").is_file()


def test_an_identity_that_a_shell_hands_over_is_read_since_its_pipe_is_open_already(hurried, folder):
    assert hurried("recipients", "--new", "team.key").code == ExitCode.DONE
    public = next(line for line in (folder / "team.key").read_text().splitlines() if "age1" in line).split()[-1]
    assert hurried("lock", CASE, "--recipient", public).code == ExitCode.DONE
    reading, writing = os.pipe()
    os.write(writing, (folder / "team.key").read_bytes())
    os.close(writing)
    ran = hurried("check", CASE, "--identity", f"/dev/fd/{reading}")
    os.close(reading)
    assert ran.code == ExitCode.DONE, ran.out
