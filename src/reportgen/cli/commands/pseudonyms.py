"""`reportgen pseudonyms`: a stand-in for every child and relative who has none yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import case_argument, key_options, partnership_option, world_of
from reportgen.cli.say import count
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles

__all__ = ["pseudonyms"]


@click.command(
    epilog="""\b
Examples:
  reportgen pseudonyms cases/01-infant-injuries.yaml
  reportgen pseudonyms cases/01-infant-injuries.yaml --style roles --write
"""
)
@case_argument
@click.option(
    "--style",
    type=click.Choice(["names", "roles"]),
    default="names",
    show_default=True,
    help="Given names for children and siblings, or roles (Child B, Sibling 1); adults have roles either way.",
)
@click.option("--write", is_flag=True, help="Write them into the case file, a line each.")
@partnership_option
@key_options
def pseudonyms(case_file: Path, style: str, partnership: Path | None, key_files: KeyFiles, *, write: bool) -> int:
    """Propose a pseudonym for everybody who has none.

    That is every child and family member. Names are drawn by chance from a list, anew each time until they are
    written. None has the initial, the length or the sound of the real name, is a short form of it, or stands anywhere
    in the case or for a reviewer. Pronouns are respected. A pseudonym that is there already is never changed, and
    change any of these as you like.

    Nothing is written without --write. With it, one line a person is put into the case file, and every other byte
    stays as it is; a file that somebody has changed or open meanwhile is left alone. A locked case is locked again.
    Prints fields and pseudonyms, no name.
    """
    from random import SystemRandom

    from reportgen.batch import case_at
    from reportgen.load import give_pseudonyms
    from reportgen.pipeline import proposed_pseudonyms

    file = case_at(case_file, key_files)
    world = world_of(file, partnership)
    content = file.read()
    found = proposed_pseudonyms(content, file.name, world, style, SystemRandom())
    if not found:
        click.echo("Everyone has one.")
        return ExitCode.DONE
    width = max(map(len, found))
    for person, pseudonym in found.items():
        click.echo(f"{person.ljust(width)}  {pseudonym}")
    if not write:
        click.echo("Nothing is written. Run it with --write to draw and write them; they are drawn anew.")
        return ExitCode.DONE
    edited = give_pseudonyms(content, file.name, found)
    file.write(edited, content, world.partnership.recipient_keys)
    click.echo(f"{count(len(found), 'pseudonym')} written: {file.name}")
    return ExitCode.DONE
