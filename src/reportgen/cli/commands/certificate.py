"""`reportgen certificate`: what was checked of the finished files of a report, on one page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import (
    cache_option,
    case_argument,
    key_options,
    out_option,
    partnership_option,
    today,
    world_of,
)
from reportgen.errors import ClearingError, ExitCode, OutputError, Place, Problem
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles
    from reportgen.template_cache import TemplateCache

__all__ = ["certificate"]


@click.command(
    epilog="""\b
Examples:
  reportgen certificate cases/10-withheld.yaml
  reportgen certificate cases/10-withheld.yaml --out "S:/Reviews/drafts"
  reportgen certificate cases/10-withheld.yaml --final
"""
)
@case_argument
@out_option("Where `build` put the documents.")
@click.option("--final", is_flag=True, help="Only if a second person has checked these very files.")
@cache_option
@partnership_option
@key_options
def certificate(
    case_file: Path,
    out: Path,
    template_cache: TemplateCache | None,
    partnership: Path | None,
    key_files: KeyFiles,
    *,
    final: bool,
) -> int:
    """Certify the checks of a report that is ready to be published.

    Every file in FOLDER/publishable/<public name> is scanned as it lies there, hand edits included. Then one page goes
    to FOLDER/restricted/<reference>, as DOCX, PDF and JSON: which files were scanned, with which lists, what was looked
    for, what a person decided, who was the second person to check these files (`reportgen second-check`), and what all
    this does not promise. Until somebody has, it has room for a signature: put it beside the report when it is signed.

    Leaves with 4 while a question is open, or with --final while nobody has checked these files, and with 6 if
    something stands in a file that must not; then there is no certificate.
    """
    from reportgen.batch import case_at
    from reportgen.cli.finished import finished, report_folder
    from reportgen.model.artefact import Audience
    from reportgen.output import save
    from reportgen.pipeline import certify, report_name

    file = case_at(case_file, key_files)
    content = file.read()
    world = world_of(file, partnership, template_cache)
    made = certify(
        content,
        file.name,
        world,
        finished(report_folder(out, report_name(content, file.name), file.name)),
        file.answers(today()),
        checks := file.checks(today()),
    )
    check = made.certificate.second_check
    if final and check is None:
        raise ClearingError(_unchecked(file.name, lapsed=bool(checks)))
    folder = out / Audience.RESTRICTED / made.reference
    for name, written in made.files:
        _guard(folder / name, written)
    for name, written in made.files:
        save(folder / name, written)
        click.echo(f"Written: {folder / name}")
    if check is not None:
        click.echo(f"Second check: {check.by}, on {check.on.isoformat()}.")
    elif checks:
        click.echo("The files have changed since they were checked: somebody has to look again.")
    else:
        click.echo("Nobody has recorded a second check of these files: see `reportgen second-check`.")
    return ExitCode.DONE


def _unchecked(case: str, *, lapsed: bool) -> Problem:
    return Problem(
        "certificate-unchecked",
        Place(case),
        "the files have changed since a second person checked them"
        if lapsed
        else "no second person has checked the files",
        "Have them read, and record it with `reportgen second-check`",
    )


def _guard(path: Path, content: bytes) -> None:
    """A certificate that says something else may be signed: it is not written over."""
    try:
        there = read_file(path)
    except FileNotFoundError:
        return
    except OSError:
        there = b""
    if there != content:
        raise OutputError.of(
            "certificate-exists",
            Place(file=str(path)),
            "an earlier certificate lies here, and may be signed",
            "Move the earlier one away, then run the command again",
        )
