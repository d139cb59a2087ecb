"""`reportgen check`: what is missing or wrong in case files, and how they stand against the purposes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import (
    Worlds,
    as_of_option,
    format_option,
    guidance_option,
    key_options,
    partnership_option,
    paths_argument,
)
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.batch import CaseFile
    from reportgen.case_file import KeyFiles
    from reportgen.cli.formats import CheckedCase
    from reportgen.errors import Problem

__all__ = ["check"]


@click.command(
    epilog="""\b
Examples:
  reportgen check
  reportgen check cases/04-long-neglect.yaml --as-of 2026-03-31
  reportgen check --format sarif > check.sarif
"""
)
@paths_argument
@as_of_option
@guidance_option
@partnership_option
@key_options
@format_option("text", "json", "sarif", "github")
def check(
    paths: tuple[Path, ...],
    as_of: dt.date,
    guidance: str | None,
    partnership: Path | None,
    format_name: str,
    key_files: KeyFiles,
) -> int:
    """Check case files, and the five purposes of a rapid review.

    Every problem is told with its line and a remedy, then how far each purpose is met. PATHS are case files or
    folders (default: cases). The day given with --as-of changes only what counts as late. From the phase "in review"
    on, what keeps a report from being published (a pseudonym that is missing, a name that could not be replaced) is
    told as well. Nothing that is printed holds a personal value. Leaves with 3 if a case has an error.
    """
    from reportgen.batch import find_cases
    from reportgen.cli.formats import FORMATS

    worlds = Worlds(partnership, as_of, guidance)
    checked = _check(find_cases(paths, key_files), worlds)
    answer = FORMATS[format_name](checked)
    if answer:
        click.echo(answer)
    return ExitCode.CASE if any(case.errors for case in checked) else ExitCode.DONE


def _check(files: tuple[CaseFile, ...], worlds: Worlds) -> list[CheckedCase]:
    from reportgen.batch import each, same_names
    from reportgen.cli.formats import CheckedCase
    from reportgen.errors import UsageError
    from reportgen.pipeline import Examined, clearance, examine

    def work(file: CaseFile) -> tuple[Examined, tuple[Problem, ...]]:
        world = worlds.of(file)
        found = examine(file.read(), file.name, world)
        return found, clearance(found, world, file.answers)

    done = list(each(files, work))
    clashes = same_names(
        (item.file, (item.result[0].case.reference, item.result[0].case.public_name))
        for item in done
        if item.result is not None
    )
    checked = []
    for item in done:
        if isinstance(item.error, UsageError):
            raise item.error
        clash = clashes[item.file].problems if item.file in clashes else ()
        if item.result is None:
            problems = item.error.problems if item.error else ()
            checked.append(CheckedCase(item.file.name, "", "", "", problems, ()))
        else:
            found, uncleared = item.result
            case = found.case
            problems = tuple(
                sorted(
                    (*clash, *found.problems, *uncleared),
                    key=lambda problem: (problem.where.line, problem.where.column),
                )
            )
            checked.append(
                CheckedCase(item.file.name, case.reference, case.phase.value, found.pack.id, problems, found.purposes)
            )
    return checked
