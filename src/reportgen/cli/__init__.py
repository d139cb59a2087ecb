"""The command line: the only place where an error becomes an exit code.

One file a command. Heavy libraries are imported inside the commands, so that `reportgen --help` answers at once.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from reportgen.cli import build, check, check_docx, doctor, due, lock, new, pdf, recipients, scan, schema, unlock
from reportgen.cli.say import colour, say_bug, say_problems
from reportgen.errors import ExitCode, ReportgenError

__all__ = ["group", "main"]


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
First steps:
  reportgen new AVE-2026-004        start a case file
  reportgen check                   what is missing or wrong
  reportgen due                     every statutory date, late first
  reportgen build                   write the documents
""",
)
@click.version_option(package_name="reportgen", message="reportgen %(version)s")
def group() -> None:
    """Write, check and publish child safeguarding reviews.

    A case file (YAML) becomes its documents, in Word and as an accessible PDF: the Panel notification letter,
    the rapid review with its due dates, and the anonymised report of the local child safeguarding practice review.
    """


for command in (
    new.new,
    schema.schema,
    check.check,
    due.due,
    build.build,
    pdf.pdf,
    check_docx.check_docx,
    lock.lock,
    unlock.unlock,
    recipients.recipients,
    scan.scan,
    doctor.doctor,
):
    group.add_command(command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command line and leave with its exit code (`ExitCode`)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A Windows console is often cp1252: a name of a font or a tick must not end in a traceback.
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        result = group.main(arguments, prog_name="reportgen", standalone_mode=False, color=colour())
        sys.stdout.flush()
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("Stopped. What was written before is whole.", err=True)
        return ExitCode.INTERRUPTED
    except click.ClickException as error:
        error.show()
        return ExitCode.USAGE
    except ReportgenError as error:
        say_problems(error.problems)
        return error.exit_code
    except SystemExit:
        # click leaves so when the reader of a pipe (`| head`) has gone; none of our commands does.
        return ExitCode.OUTPUT
    except Exception as error:  # noqa: BLE001 - the door: whatever else happens is a bug of ours
        return _unknown(error)
    return int(result) if isinstance(result, int) else ExitCode.DONE


def _unknown(error: Exception) -> int:
    if isinstance(error, OSError) and error.errno in {errno.EPIPE, errno.ENOSPC}:
        # What is still in the buffer has nowhere to go, and must not be tried again when Python ends.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open until the end
        if error.errno == errno.ENOSPC:
            click.echo("The disk is full: what the command says could not be written. Free some space.", err=True)
        return ExitCode.OUTPUT
    say_bug(error)
    return ExitCode.BUG
