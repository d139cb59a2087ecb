"""The command line: the only place where an error becomes an exit code.

One file a command, in `commands/`, which is loaded when it is named; heavy libraries are imported inside the commands.
So `reportgen --help` answers at once.
"""

from __future__ import annotations

import atexit
import gc
import io
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

import click

from reportgen.cli.colour import colour

__all__ = ["COMMANDS", "group", "main"]

_SECTIONS: Mapping[str, Mapping[str, str]] = {
    "Cases": {
        "new": "Start a case file, with comments that say what goes where.",
        "check": "Check case files, and the five purposes of a rapid review.",
        "due": "Show every statutory date of every case, late first.",
        "doctor": "Look whether everything is in its place.",
        "schema": "Print the JSON Schema of a case file.",
    },
    "Documents": {
        "build": "Write the documents that each case gives.",
        "pdf": "Make an accessible PDF from a Word file, hand edits included.",
        "html": "Make a web page from a Word file, hand edits included.",
        "check-docx": "Say what Word files need to become accessible PDFs.",
    },
    "Before a report is published": {
        "pseudonyms": "Propose a pseudonym for everybody who has none.",
        "questions": "Answer what a person must decide before a report is published.",
        "jigsaw": "Show which details of a case's report identify together.",
        "ner": "Ask a language model for a second opinion on names.",
        "scan": "Look into finished files before anybody outside sees them.",
        "second-check": "Record that a second person has checked the finished report.",
        "certificate": "Certify the checks of a report that is ready to be published.",
    },
    "Locked cases": {
        "lock": "Lock case files, so that only their recipients can open them.",
        "unlock": "Write a locked case in clear, to edit it.",
        "recipients": "Show who can open the locked cases; add or remove somebody.",
    },
}
"""Every command in the order of the work, with its line in `reportgen --help`, the first of its own help (a test
compares them). The command `check-docx` is `check_docx` in the module of that name."""

COMMANDS: Mapping[str, str] = {name: line for commands in _SECTIONS.values() for name, line in commands.items()}


class _Commands(click.Group):
    """A group that loads a command when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        command: click.Command = getattr(import_module(f"reportgen.cli.commands.{name}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            if close := get_close_matches(args[0], COMMANDS, n=1):
                raise click.UsageError(f"{error.message} Did you mean `{close[0]}`?", ctx) from None
            raise

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        for title, commands in _SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(tuple(commands.items()))


@click.group(
    cls=_Commands,
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


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command line and leave with its exit code (`ExitCode`)."""
    # Whatever else is installed, nobody's plugin of pydantic's may look at what is in a case.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    _keep_memory_off_the_disk()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A Windows console is often cp1252: a name of a font or a tick must not end in a traceback.
            stream.reconfigure(encoding="utf-8", errors="replace")
    # Python looks through all objects for circles before it ends, of which the system frees the memory anyway: a fifth
    # of the time of one letter. Registered first, this comes after whatever else is done at the end.
    atexit.register(gc.freeze)
    sys.exit(_run(arguments))


def _keep_memory_off_the_disk() -> None:
    """No process that crashes, this one or one that it starts, leaves what it held: a locked case is in clear there."""
    with suppress(ImportError, ValueError, OSError):  # Windows asks whoever owns the machine instead
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        result = group.main(arguments, prog_name="reportgen", standalone_mode=False, color=colour())
        if sys.stdout is not None:  # as it is where a service or a scheduled task gives none
            sys.stdout.flush()
    except BaseException as error:  # noqa: BLE001 - the door: whatever happens becomes an exit code
        from reportgen.cli.leave import exit_code

        return exit_code(error)
    return int(result) if isinstance(result, int) else 0
