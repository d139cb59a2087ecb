"""`reportgen ner`: where a language model sees a name that nothing explains."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import NamedPath, case_argument, key_options, partnership_option, today, world_of
from reportgen.cli.say import count
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles

__all__ = ["ner"]


@click.command(
    epilog="""\b
Examples:
  reportgen ner cases/09-disabled-child.yaml
  reportgen ner cases/09-disabled-child.yaml --ner models/en_core_web_sm
"""
)
@case_argument
@click.option(
    "--ner",
    "folder",
    type=NamedPath(file_okay=False),
    metavar="FOLDER",
    help="The model's folder; the one that partnership.yaml names if not given.",
)
@partnership_option
@key_options
def ner(case_file: Path, folder: Path | None, partnership: Path | None, key_files: KeyFiles) -> int:
    """Ask a language model for a second opinion on names.

    The rules of clearing come first and do not need it. The model (spaCy, an optional extra) only points: at each place
    in the cleared report where it sees a name that is no pseudonym, no kind of place and no name printed on purpose.
    Most will be none; look at each. Nothing is changed, and nothing is fetched: the model is a folder that you have,
    and every file in it must be what the list `sha256` in it says.

    No name is shown, only what sort it seems to be and where it stands. Leaves with 4 if there is something to look
    at, with 0 if not.
    """
    from reportgen.batch import case_at
    from reportgen.pipeline import second_opinion

    file = case_at(case_file, key_files)
    world = world_of(file, partnership)
    flagged = second_opinion(file.read(), file.name, world, folder, file.answers(today()))
    for one in flagged:
        places = one.question.places
        paths = ", ".join(dict.fromkeys(place.path for place in places))
        click.echo(f"  {one.sort}, {count(len(places), 'time')}: {paths}")
    click.echo(f"{count(len(flagged), 'name')} that nothing explains, by the model.")
    return ExitCode.CLEARING if flagged else ExitCode.DONE
