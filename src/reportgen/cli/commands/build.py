"""`reportgen build`: case files become their documents."""

from __future__ import annotations

import datetime as dt
import math
import os
import time
from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import (
    NamedPath,
    as_of_option,
    cache_option,
    guidance_option,
    key_options,
    out_option,
    partnership_option,
    paths_argument,
    today,
)
from reportgen.cli.progress import progress
from reportgen.cli.say import lines_of
from reportgen.errors import ExitCode, UsageError
from reportgen.model.artefact import Format
from reportgen.model.kind import KINDS

if TYPE_CHECKING:
    from reportgen.batch.order import Order
    from reportgen.batch.outcome import Outcome
    from reportgen.case_file import CaseFile, KeyFiles
    from reportgen.cli.reports import FinishedBatch
    from reportgen.cli.telling import Teller
    from reportgen.template_cache import TemplateCache

__all__ = ["build"]

_KINDS = {
    kind.name: f"{kind.name} (only when it is named)" if kind.on_request else kind.name
    for kind in KINDS.values()
    if kind.command == "build"
}
"""What may be asked for, each as the help tells it."""

_GITHUB = "github"
_STEP_SUMMARY = "GITHUB_STEP_SUMMARY"


def _formats(_ctx: click.Context, _param: click.Parameter, value: str) -> tuple[Format, ...]:
    try:
        return tuple(dict.fromkeys(Format(name.strip().lower()) for name in value.split(",")))
    except ValueError:
        raise click.BadParameter(f"formats are {', '.join(Format)}, parted by commas") from None


def _reports(_ctx: click.Context, _param: click.Parameter, value: tuple[str, ...]) -> tuple[Path, ...]:
    if not value:
        return ()
    from reportgen.cli.reports import ENDINGS

    paths = []
    for name in value:
        if name == _GITHUB and not os.environ.get(_STEP_SUMMARY):
            raise click.BadParameter(f"{_GITHUB} is for a step of GitHub Actions, which sets {_STEP_SUMMARY}")
        path = Path(os.environ[_STEP_SUMMARY] if name == _GITHUB else name)
        if name != _GITHUB and path.suffix.lower() not in ENDINGS:
            raise click.BadParameter(f"a report ends in {', '.join(ENDINGS)}, or is `{_GITHUB}`")
        paths.append(path)
    return tuple(paths)


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Number(click.IntRange):
    name = "whole number"


class _Seconds(click.FloatRange):
    name = "number of seconds"

    def convert(self, value: float, param: click.Parameter | None, ctx: click.Context | None) -> float:
        seconds = float(super().convert(value, param, ctx))
        if math.isnan(seconds):  # no range refuses it, whatever it is compared with
            self.fail("give a number of seconds", param, ctx)
        return seconds


@click.command(
    epilog="""\b
Examples:
  reportgen build
  reportgen build cases/01-infant-injuries.yaml --kind notification
  reportgen build --format docx --out "S:/Reviews/drafts"
  reportgen build --templates our-templates
  reportgen build cases/01-infant-injuries.yaml --kind rapid-review-pseudonymised
  reportgen build --explain
  reportgen build --report build.json --report build.xml
  reportgen build --cluster tls://scheduler.example:8786
"""
)
@paths_argument
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(tuple(_KINDS)),
    metavar="KIND",
    help=f"{', '.join(_KINDS.values())}; may be given several times. [default: all that a case gives]",
)
@click.option(
    "--format",
    "formats",
    default="docx,pdf",
    show_default=True,
    callback=_formats,
    metavar="LIST",
    help=f"Formats, parted by commas: {', '.join(Format)}.",
)
@out_option("Where the documents go.")
@click.option(
    "--templates",
    type=NamedPath(file_okay=False),
    metavar="FOLDER",
    help="Word templates of your own; missing ones are the house's.",
)
@click.option("--force", is_flag=True, help="Make everything, also what still stands.")
@click.option("--explain", is_flag=True, help="Say of each case why it is made or skipped.")
@click.option(
    "--jobs",
    type=_Number(min=1),
    default=_cores,
    show_default="one for each core",
    metavar="N",
    help="How many cases to make at the same time; 1 makes them one after another, in this process.",
)
@click.option(
    "--time-limit",
    type=_Seconds(min=0, min_open=True, max=86_400),
    default=120.0,
    show_default=True,
    metavar="SECONDS",
    help="A case that takes longer is stopped, and named; the others go on.",
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Make the cases on a Dask cluster instead: tls://HOST:PORT, tcp:// on this machine alone, or a Dask "
    "configuration file.",
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    callback=_reports,
    metavar="FILE",
    help="Also write what became of each case: FILE.json, FILE.xml (JUnit) or FILE.md; `github` adds it to the summary "
    "of a step of GitHub Actions. May be given several times.",
)
@cache_option
@as_of_option
@guidance_option
@partnership_option
@key_options
def build(
    paths: tuple[Path, ...],
    kinds: tuple[str, ...],
    formats: tuple[Format, ...],
    out: Path,
    templates: Path | None,
    force: bool,
    explain: bool,
    jobs: int,
    time_limit: float,
    cluster: str | None,
    reports: tuple[Path, ...],
    template_cache: TemplateCache | None,
    as_of: dt.date,
    guidance: str | None,
    partnership: Path | None,
    key_files: KeyFiles,
) -> int:
    """Write the documents that each case gives.

    They come in Word and as PDF, and as web pages where `html` is asked for. PATHS are case files or folders (default:
    cases). What a case gives depends on its phase and on how it was notified. No document depends on today's date.

    Identifiable documents go to FOLDER/restricted/<reference>, publishable ones to FOLDER/publishable/<public name>; a
    rapid review under pseudonyms, which is still personal data, to FOLDER/restricted/<public name>. A document in which
    a known identifier still stands is not written.

    A file that was edited by hand is kept, and the new draft goes beside it. A file that the case does not give any
    more is named, and left for you to take away; so are the documents of a case file that was in one of the folders and
    is not there any more.

    A case is skipped if its documents still stand: neither it nor anything else that they depend on has changed
    (settings, logo, templates, guidance, fonts, reportgen itself, options). One that was stopped half-way, by Ctrl-C or
    otherwise, goes on where it was with the same command.

    Leaves with 0 if everything was written, with 8 if some of several cases had documents that were not, or if
    something out of date, or of a case that is gone, lies in a publishable folder; with one case, with the code of what
    is wrong.
    """
    from reportgen.batch import find_cases, look_at_out
    from reportgen.batch.order import Order
    from reportgen.batch.outcome import is_publishable
    from reportgen.batch.standing.left_behind import left_behind
    from reportgen.batch.standing.manifest import Manifest
    from reportgen.cli.telling import Teller
    from reportgen.model.wish import Wish

    order = Order(
        out=out,
        wish=Wish(frozenset(kinds) or None, formats),
        as_of=as_of,
        partnership=partnership,
        templates=templates,
        guidance=guidance,
        force=force,
        jobs=jobs,
        limit_s=time_limit,
        cluster=cluster,
        template_cache=template_cache,
        folders=tuple(path for path in paths if path.is_dir()),
        today=today(),
    )
    teller = Teller(out, explain=explain)
    try:
        files = find_cases(paths, key_files)
    except UsageError as error:
        if error.problems[0].rule == "no-cases":
            teller.tell_left(left_behind((), order, Manifest(out)))  # the last case of a folder may be gone
        raise
    for line in lines_of(look_at_out(out, {file.path.parent: None for file in files})):
        click.echo(line, err=True)
    batch = _made(files, order, teller, reports)
    teller.tell_left(batch.left)
    teller.sum_up(len(files))
    failed = [outcome.exit_code for outcome in batch.outcomes if outcome.exit_code]
    if any(map(is_publishable, batch.left)):
        failed.append(ExitCode.OUTPUT)
    if not failed:
        return ExitCode.DONE
    return failed[0] if len(files) == 1 else ExitCode.BATCH


def _made(files: Sequence[CaseFile], order: Order, teller: Teller, reports: tuple[Path, ...]) -> FinishedBatch:
    """Make the cases, and tell of each as soon as it is over; of a batch that is stopped, what it was is reported."""
    from reportgen.batch.build import build as build_all
    from reportgen.cli.reports import FinishedBatch

    begun = time.perf_counter()
    ended: list[Outcome] = []
    left: tuple[Path, ...] = ()
    outcomes = build_all(files, order)

    def to_the_end() -> Generator[Outcome, None, None]:
        nonlocal left
        left = yield from outcomes

    def finished() -> FinishedBatch:
        return FinishedBatch(tuple(ended), time.perf_counter() - begun, left)

    try:
        with closing(outcomes), progress(len(files)) as advance:
            for outcome in to_the_end():
                teller.tell(outcome)
                ended.append(outcome)
                advance()
    except KeyboardInterrupt:
        click.echo("Run the same command again, and it goes on from here.", err=True)
        raise
    finally:
        if ended and (reports or len(files) > 1):
            _report(finished(), reports)
    return finished()


def _report(batch: FinishedBatch, reports: tuple[Path, ...]) -> None:
    """Count what became of the cases, and write the reports that are asked for.

    Raises:
        OutputError: a report cannot be written.
    """
    from reportgen.batch.outcome import State
    from reportgen.cli.reports import render
    from reportgen.output import append, save

    counts = ", ".join(f"{batch.number(state):,} {state.value}" for state in State)
    why = ", ".join(f"{rule} {number:,}" for rule, number in batch.failed_by.items())
    click.echo(f"{counts}{f' ({why})' if why else ''} in {batch.seconds:.1f} s")
    for path in reports:
        if os.fspath(path) == os.environ.get(_STEP_SUMMARY):
            append(path, render(batch, ".md").encode("utf-8", "replace"))
        else:
            save(path, render(batch, path.suffix.lower()).encode("utf-8", "replace"))
