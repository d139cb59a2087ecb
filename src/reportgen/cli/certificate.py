"""`reportgen certificate`: what was checked of the finished files of a report, on one page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import Worlds, cache_option, key_options, partnership_option
from reportgen.errors import ExitCode, OutputError, Place, Problem, UsageError

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles
    from reportgen.shelf import Shelf

__all__ = ["certificate"]


@click.command(
    epilog="""\b
Examples:
  reportgen certificate cases/10-withheld.yaml
  reportgen certificate cases/10-withheld.yaml --out "S:/Reviews/drafts"
"""
)
@click.argument("case_file", type=click.Path(path_type=Path), metavar="CASE.yaml")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("out"),
    show_default=True,
    metavar="FOLDER",
    help="Where `build` put the documents.",
)
@cache_option
@partnership_option
@key_options
def certificate(case_file: Path, out: Path, shelf: Shelf | None, partnership: Path | None, key_files: KeyFiles) -> int:
    """Certify the checks of a report that is ready to be published.

    Every file in FOLDER/publishable/<public name> is scanned as it lies there, hand edits included. Then one page goes
    to FOLDER/restricted/<reference>, as DOCX, PDF and JSON: which files were scanned, with which lists, what was looked
    for, what a person decided, and what all this does not promise. It holds no name, and has room for the second
    person's signature: put it beside the report when it is signed.

    Leaves with 4 while a question is open, and with 6 if something stands in a file that must not; then there is no
    certificate.
    """
    from reportgen.batch import case_at
    from reportgen.model.artefact import Audience
    from reportgen.output import save
    from reportgen.pipeline import certify, names

    file = case_at(case_file, key_files)
    content = file.read()
    # No lateness is judged here, and no document depends on the day.
    world = Worlds(partnership, dt.date(2000, 1, 1), None, shelf=shelf).of(file)
    _, public_name = names(content, file.name)
    made = certify(
        content, file.name, world, _published(out / Audience.PUBLISHABLE / (public_name or "")), file.answers()
    )
    folder = out / Audience.RESTRICTED / made.reference
    for name, written in made.files:
        _guard(folder / name, written)
    for name, written in made.files:
        save(folder / name, written)
        click.echo(f"Written: {folder / name}")
    return ExitCode.DONE


def _published(folder: Path) -> Iterator[tuple[str, bytes]]:
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    if not found:
        raise UsageError(
            Problem(
                "certificate-nothing",
                Place(file=str(folder)),
                "no file of the report lies here",
                "Run `reportgen build` first, or name the folder with `--out`",
            )
        )
    for path in found:
        try:
            yield path.name, path.read_bytes()
        except OSError:
            raise UsageError(
                Problem(
                    "file-unreadable",
                    Place(file=str(path)),
                    "the file cannot be read",
                    "Close it in Word; take folders out of the report's folder",
                )
            ) from None


def _guard(path: Path, content: bytes) -> None:
    """A certificate that says something else may be signed: it is not written over."""
    if path.exists() and path.read_bytes() != content:
        raise OutputError(
            Problem(
                "certificate-exists",
                Place(file=str(path)),
                "an earlier certificate lies here, and may be signed",
                "Move the earlier one away, then run the command again",
            )
        )
