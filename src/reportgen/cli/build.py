"""`reportgen build`: case files become their documents."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import (
    Worlds,
    as_of_option,
    guidance_option,
    key_options,
    partnership_option,
    paths_argument,
)
from reportgen.cli.say import count, problem_lines, say_problems
from reportgen.errors import ExitCode, ReportgenError, UsageError

if TYPE_CHECKING:
    from reportgen.batch import CaseFile, Done
    from reportgen.case_file import KeyFiles
    from reportgen.model.artefact import Format
    from reportgen.output import Written
    from reportgen.pipeline import Built

__all__ = ["build"]

_BAR_FROM = 4
"""From how many cases on a progress bar is worth its line."""


def _formats(_ctx: click.Context, _param: click.Parameter, value: str) -> tuple[Format, ...]:
    from reportgen.model.artefact import Format

    accepted = ", ".join(Format)
    try:
        formats = tuple(dict.fromkeys(Format(name.strip().lower()) for name in value.split(",")))
    except ValueError:
        raise click.BadParameter(f"formats are {accepted}, parted by commas") from None
    return formats


def _kinds(_ctx: click.Context, _param: click.Parameter, value: tuple[str, ...]) -> frozenset[str] | None:
    from reportgen.compose.kinds import KINDS

    known = [kind.name for kind in KINDS.values() if kind.command == "build"]
    if any(name not in known for name in value):
        raise click.BadParameter(f"kinds are {', '.join(known)}")
    return frozenset(value) or None


@click.command(
    epilog="""\b
Examples:
  reportgen build
  reportgen build cases/01-infant-injuries.yaml --kind notification
  reportgen build --format docx --out "S:/Reviews/drafts"
  reportgen build --templates our-templates
  reportgen build cases/01-infant-injuries.yaml --kind rapid-review-pseudonymised
"""
)
@paths_argument
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    callback=_kinds,
    metavar="KIND",
    help="notification, rapid-review, rapid-review-pseudonymised (only when it is named), cspr or worksheet; may be "
    "given several times. [default: all that a case gives]",
)
@click.option(
    "--format",
    "formats",
    default="docx,pdf",
    show_default=True,
    callback=_formats,
    metavar="LIST",
    help="Formats, parted by commas: docx, pdf, html.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("out"),
    show_default=True,
    metavar="FOLDER",
    help="Where the documents go.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Word templates of your own; missing ones are the house's.",
)
@as_of_option
@guidance_option
@partnership_option
@key_options
def build(
    paths: tuple[Path, ...],
    kinds: frozenset[str] | None,
    formats: tuple[Format, ...],
    out: Path,
    templates: Path | None,
    as_of: dt.date,
    guidance: str | None,
    partnership: Path | None,
    key_files: KeyFiles,
) -> int:
    """Write the documents that each case gives.

    They come in Word, as PDF and as HTML. PATHS are case files or folders (default: cases). What a case gives depends
    on its phase and on how it was notified. Identifiable documents go to FOLDER/restricted/<reference>, publishable
    ones to FOLDER/publishable/<public name>; a rapid review under pseudonyms, which is still personal data, to
    FOLDER/restricted/<public name>. A document in which a known identifier still stands is not written. A file that
    was edited by hand is kept, and the new draft goes beside it; a file that the case does not give any more is
    named, and left for you to take away. No document depends on today's date.

    Leaves with 0 if everything was written, with 8 if some of several cases had documents that were not, or left
    something out of date in a publishable folder.
    """
    from reportgen.batch import each, find_cases
    from reportgen.pipeline import Wish

    files = find_cases(paths, key_files)
    worlds = Worlds(partnership, as_of, guidance, templates)
    wish = Wish(kinds, formats)
    refused = _clashes(files)

    def work(file: CaseFile) -> tuple[Built, tuple[Written, ...]]:
        from reportgen import output, pipeline

        if file in refused:
            raise refused[file]
        built = pipeline.build(file.read(), file.name, worlds.of(file), wish, file.answers)
        return built, output.write(built.artefacts, out, built.examined.case.reference, built.gives)

    codes: list[int] = []
    tally: dict[str, int] = {}
    with _progress(len(files)) as advance:
        for done in each(files, work):
            codes.append(_report(done, out, tally))
            advance()
    click.echo(_summary(len(files), tally, out))
    failed = [code for code in codes if code]
    if not failed:
        return ExitCode.DONE
    return failed[0] if len(files) == 1 else ExitCode.BATCH


def _clashes(files: tuple[CaseFile, ...]) -> dict[CaseFile, ReportgenError]:
    """Cases that share a reference or a public name: none of them is built."""
    from reportgen.batch import each, same_names
    from reportgen.pipeline import names

    if len(files) == 1:
        return {}
    known = {done.file: done.result for done in each(files, lambda file: names(file.read(), file.name)) if done.result}
    return dict(same_names(known))


def _report(done: Done[tuple[Built, tuple[Written, ...]]], out: Path, tally: dict[str, int]) -> int:
    """Say what became of a case; its exit code."""
    from reportgen.model.artefact import Audience
    from reportgen.output import Fate

    if isinstance(done.error, UsageError):
        raise done.error
    click.echo(click.style(done.file.name, bold=True))
    if done.result is None:
        problems = done.error.problems if done.error else ()
        say_problems(problems)
        click.echo("  nothing written")
        tally["not written"] = tally.get("not written", 0) + 1
        return done.error.exit_code if done.error else ExitCode.BUG
    built, written = done.result
    for file in written:
        fate = click.style(file.fate.value, fg="red", bold=True) if file.fate is Fate.OUTDATED else file.fate.value
        click.echo(f"  {fate}: {out / file.path}")
        tally[file.fate.value] = tally.get(file.fate.value, 0) + 1
    for problem in built.warnings:
        click.echo("\n".join(f"  {line}" for line in problem_lines(problem)), err=True)
    for missing in built.unwritten:
        click.echo(f"  {click.style('not written', fg='red', bold=True)}: {missing.title}, because:")
        click.echo("\n".join(f"    {line}" for problem in missing.problems for line in problem_lines(problem)))
        tally["not written"] = tally.get("not written", 0) + 1
    if not written and not built.unwritten:
        click.echo("  gives no document of that kind in its phase")
    if built.unwritten:
        return built.unwritten[0].exit_code
    # What may no longer be public must not be left lying there by oversight.
    left = [file for file in written if file.fate is Fate.OUTDATED and file.path.parts[0] == Audience.PUBLISHABLE]
    return ExitCode.OUTPUT if left else ExitCode.DONE


def _summary(cases: int, tally: dict[str, int], out: Path) -> str:
    parts = [f"{number:,} {fate}" for fate, number in tally.items()]
    return f"{count(cases, 'case')}: {', '.join(parts) or 'no documents'}. Folder: {out}"


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A progress bar on a terminal, for more than a few cases; else nothing."""
    if total < _BAR_FROM or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns: Iterable[TextColumn | BarColumn | MofNCompleteColumn | TimeRemainingColumn] = (
        TextColumn("cases"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("cases", total=total)
        yield lambda: progress.advance(task)
