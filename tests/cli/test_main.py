"""The door: exit codes, and no traceback or personal value whatever happens."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reportgen.cli.say import colour
from reportgen.errors import ExitCode


def test_help_names_every_command(run):
    ran = run("--help")
    assert ran.code == ExitCode.DONE
    for command in ("new", "schema", "check", "due", "build", "pdf", "doctor"):
        assert f"\n  {command} " in ran.out
    assert "    reportgen due                     every statutory date" in ran.out.splitlines()[-2]


@pytest.mark.parametrize("command", ["new", "schema", "check", "due", "build", "pdf", "doctor"])
def test_every_command_has_help_with_examples(run, command):
    ran = run(command, "--help")
    assert ran.code == ExitCode.DONE
    assert f"reportgen {command}" in ran.out.split("Examples:")[1]


def test_an_unknown_command_is_a_usage_error(run):
    ran = run("biuld")
    assert ran.code == ExitCode.USAGE
    assert "No such command" in ran.err


def test_a_fault_of_ours_says_so_and_hides_what_it_was_about(run, folder, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise RuntimeError("Marlowe Quillfeather")

    monkeypatch.setattr("reportgen.pipeline.examine", fail)
    ran = run("check")
    assert ran.code == ExitCode.BUG
    assert "fault in reportgen" in ran.err
    assert "RuntimeError" in ran.err
    assert "Quillfeather" not in ran.out + ran.err


@pytest.mark.parametrize("stop", [KeyboardInterrupt, __import__("click").exceptions.Abort])
def test_ctrl_c_leaves_with_130(run, folder, monkeypatch, stop):
    def fail(*_arguments: object) -> None:
        raise stop

    monkeypatch.setattr("reportgen.pipeline.examine", fail)
    assert run("check").code == ExitCode.INTERRUPTED


def shell(line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which `reportgen` is this Python's."""
    command = f'"{sys.executable}" -m reportgen'
    line = line.replace("reportgen", command)
    return subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, text=True, check=False)


def test_a_reader_that_leaves_early_is_no_fault_of_ours():
    ran = shell("reportgen schema | head -n 1")
    assert ran.stdout == "{\n"
    assert ran.stderr == ""
    assert ran.returncode in {ExitCode.DONE, ExitCode.OUTPUT}


def test_a_full_disk_behind_the_output_is_said():
    ran = shell("reportgen schema > /dev/full")
    assert ran.returncode == ExitCode.OUTPUT
    assert "disk is full" in ran.stderr


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_turned_off(monkeypatch, name, value):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert colour() is None
    monkeypatch.setenv(name, value)
    assert colour() is False
