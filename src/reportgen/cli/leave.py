"""How a command that failed leaves: what is said, and the exit code."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import click

from reportgen.case_file import shown
from reportgen.cli.say import say_bug, say_problems
from reportgen.errors import ExitCode, Place, Problem, ReportgenError

__all__ = ["exit_code"]


def exit_code(error: BaseException) -> int:
    """Say what an error means to the user; the exit code for the shell."""
    match error:
        case click.exceptions.Abort() | KeyboardInterrupt():
            click.echo("Stopped. What was written before is whole.", err=True)
            return ExitCode.INTERRUPTED
        case click.ClickException():
            error.show()
            return ExitCode.USAGE
        case ReportgenError():
            say_problems(error.problems)
            return error.exit_code
        case SystemExit():
            # click leaves so when the reader of a pipe (`| head`) has gone; none of our commands does.
            return ExitCode.OUTPUT
        case OSError(errno=errno.EPIPE | errno.ENOSPC as reason):
            # What is still in the buffer has nowhere to go, and must not be tried again when Python ends.
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open until the end
            if reason == errno.ENOSPC:
                click.echo("The disk is full: what the command says could not be written. Free some space.", err=True)
            return ExitCode.OUTPUT
        case OSError(errno=errno.EACCES | errno.EPERM | errno.ELOOP | errno.ENAMETOOLONG, filename=str() as path):
            # Wherever it was met: no fault of ours.
            say_problems([_closed(path)])
            return ExitCode.USAGE
        case _:
            say_bug(error)
            return ExitCode.BUG


def _closed(path: str) -> Problem:
    return Problem(
        "file-unreadable",
        Place(file=shown(Path(path))),
        "nobody can look there: access is refused, a link leads in a circle, or the path is too long",
        "Ask for access to the folder, or name another",
    )
