"""The door: exit codes, and no traceback or personal value whatever happens."""

from __future__ import annotations

import errno
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from reportgen.cli import COMMANDS, commands, group
from reportgen.cli.colour import colour
from reportgen.errors import ExitCode


def test_help_names_every_command(run):
    ran = run("--help")
    assert ran.code == ExitCode.DONE
    for command, line in COMMANDS.items():
        assert re.search(rf"\n  {command} +{line}\n", ran.out)
    assert "    reportgen due                     every statutory date" in ran.out.splitlines()[-2]


def test_the_list_of_commands_says_what_each_says_of_itself():
    """The list is a table of its own, so that no command is loaded for it."""
    context = click.Context(group)
    assert group.list_commands(context) == sorted(COMMANDS)
    for command, line in COMMANDS.items():
        loaded = group.get_command(context, command)
        assert loaded is not None
        assert loaded.name == command
        assert (loaded.help or "").partition("\n")[0] == line


def test_every_file_of_a_command_is_in_the_list():
    files = {path.stem for path in Path(commands.__file__).parent.glob("*.py")}
    assert files - {"__init__"} == {command.replace("-", "_") for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(run, command):
    ran = run(command, "--help")
    assert ran.code == ExitCode.DONE
    assert f"reportgen {command}" in ran.out.split("Examples:")[1]


@pytest.mark.parametrize(("command", "option"), [("due", "--ics"), ("schema", "--out"), ("pdf x.docx", "--out")])
def test_no_file_of_another_kind_is_written_over(run, folder, command, option):
    case = folder / "cases" / "01-infant-injuries.yaml"
    before = case.read_bytes()
    ran = run(*command.split(), option, case)
    assert ran.code == ExitCode.USAGE
    assert "nothing of another kind is written over" in ran.err
    assert case.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["bu"], ["build"]),
        (["build", "--kind", "rapid"], ["rapid-review", "rapid-review-pseudonymised"]),
        (["questions", "--kind", "c"], ["cspr"]),
    ],
)
def test_a_shell_completes_commands_and_choices(typed, offered):
    from click.shell_completion import BashComplete

    *before, incomplete = typed
    completed = BashComplete(group, {}, "reportgen", "_REPORTGEN_COMPLETE").get_completions(before, incomplete)
    assert [one.value for one in completed] == offered


def test_an_unknown_command_is_a_usage_error(run):
    ran = run("biuld")
    assert ran.code == ExitCode.USAGE
    assert "No such command" in ran.err


def test_a_command_that_is_misspelt_is_told_its_neighbour(run):
    ran = run("bild")
    assert ran.code == ExitCode.USAGE
    assert "Did you mean `build`?" in ran.err


def test_a_fault_of_ours_says_so_and_hides_what_it_was_about(run, folder, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise RuntimeError("Marlowe Quillfeather")

    monkeypatch.setattr("reportgen.pipeline.examine", fail)
    ran = run("check")
    assert ran.code == ExitCode.BUG
    assert "fault in reportgen" in ran.err
    assert "RuntimeError" in ran.err
    assert "Quillfeather" not in ran.out + ran.err


def test_a_folder_that_is_closed_to_the_user_is_no_fault_of_ours(run, folder, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "cases/closed\n")

    monkeypatch.setattr("reportgen.batch.find_cases", fail)
    ran = run("check")
    assert ran.code == ExitCode.USAGE
    assert ran.err.startswith("cases/closed\ufffd: error: nobody can look there")
    assert "[file-unreadable]\n    Ask for access" in ran.err


@pytest.mark.parametrize("stop", [KeyboardInterrupt, click.exceptions.Abort])
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


def test_a_scheduled_task_without_an_output_is_done_all_the_same():
    ran = shell("reportgen schema >&-")
    assert (ran.returncode, ran.stderr) == (ExitCode.DONE, "")


def test_no_circles_are_sought_at_the_end():
    """It would take a fifth of the time of one letter."""
    program = (
        "import atexit, gc\n"
        "atexit.register(lambda: print(gc.get_freeze_count() > 0))\n"  # what was registered first is done last
        "from reportgen.cli import main\n"
        "main(['--version'])\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "True"


def test_a_process_that_crashes_leaves_nothing_of_its_memory_on_the_disk():
    program = (
        "import atexit, resource\n"
        "atexit.register(lambda: print(resource.getrlimit(resource.RLIMIT_CORE)[0]))\n"
        "hard = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
        "from reportgen.cli import main\n"
        "main(['--version'])\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "0"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_turned_off(monkeypatch, name, value):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert colour() is None
    monkeypatch.setenv(name, value)
    assert colour() is False
