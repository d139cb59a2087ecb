"""`reportgen unlock`: a locked case in clear again, to edit it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import NamedPath, key_options
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles

__all__ = ["unlock"]


@click.command(
    epilog="""\b
Examples:
  reportgen unlock cases/AVE-2026-004.yaml.age --identity "E:/board-team.key"
  reportgen unlock cases/AVE-2026-004.yaml --to look.yaml
"""
)
@click.argument("case", type=NamedPath(), metavar="CASE")
@click.option(
    "--to",
    type=NamedPath(dir_okay=False),
    metavar="FILE",
    help="Write the case in clear to this new file, and leave the locked one as it is.",
)
@click.option("--yes", is_flag=True, help="Do not ask first.")
@click.option("--keep", is_flag=True, help="Leave the locked file where it is; then one of the two must go again.")
@key_options
def unlock(case: Path, to: Path | None, key_files: KeyFiles, *, yes: bool, keep: bool) -> int:
    """Write a locked case in clear, to edit it.

    CASE.yaml.age becomes CASE.yaml. No other command needs this: check, due, build and the others open a locked case
    in memory. It asks first, and never writes over a file that says something else. The answers that lie beside the
    case come with it. Only you may read the clear file, where the system knows such a thing. Lock it again with
    `reportgen lock` when you are done.
    """
    from reportgen import output
    from reportgen.batch import case_at
    from reportgen.case_file import unlock_files

    file = case_at(case, key_files)
    if not file.is_locked:
        file.read()  # whether it is there at all
        click.echo("It is in clear already.")
        return ExitCode.DONE
    if to is not None:
        output.create_private(to, file.opened())
        click.echo(f"Written in clear: {to}")
        return ExitCode.DONE
    if not yes:
        click.confirm(f"Write {file.name} in clear? It holds every real name", abort=True, err=True)
    for path in unlock_files(file, keep=keep):
        click.echo(f"Written in clear: {path}")
    return ExitCode.DONE
