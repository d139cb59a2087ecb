"""`reportgen due`: every statutory date of every case, late first, and as a calendar file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import (
    Worlds,
    WrittenFile,
    as_of_option,
    format_option,
    guidance_option,
    key_options,
    partnership_option,
    paths_argument,
)
from reportgen.cli.say import count, say_problems
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles
    from reportgen.cli.table import Row
    from reportgen.model.timetable import Step
    from reportgen.pipeline import Examined

__all__ = ["due"]

_CHECK = " (check)"
_WHY_CHECK = "the guidance is not confirmed, or the bank holidays are not all published yet"


@click.command(
    epilog="""\b
Examples:
  reportgen due
  reportgen due --open --as-of 2026-03-31
  reportgen due --explain cases/01-infant-injuries.yaml
  reportgen due --ics due.ics
"""
)
@paths_argument
@as_of_option
@guidance_option
@partnership_option
@key_options
@click.option("--open", "only_open", is_flag=True, help="Leave out what is done.")
@click.option("--explain", is_flag=True, help="Say how each date was counted: days skipped, source, what is unsure.")
@format_option("text", "json")
@click.option(
    "--ics",
    type=WrittenFile(".ics"),
    metavar="FILE",
    help="Also write what is still open as a calendar with reminders (references, no names).",
)
def due(
    paths: tuple[Path, ...],
    as_of: dt.date,
    guidance: str | None,
    partnership: Path | None,
    key_files: KeyFiles,
    *,
    only_open: bool,
    explain: bool,
    format_name: str,
    ics: Path | None,
) -> int:
    """Show every statutory date of every case, late first.

    The others follow by date, with the working days left. PATHS are case files or folders (default: cases). A date
    marked "check" rests on guidance that is not confirmed, or on bank holidays that are not all published yet. Leaves
    with 3 if a case cannot be read; the others are shown all the same.
    """
    from reportgen.batch import each, find_cases
    from reportgen.errors import UsageError
    from reportgen.pipeline import examine

    worlds = Worlds(partnership, as_of, guidance, settings_alone=True)
    done = list(each(find_cases(paths, key_files), lambda file: examine(file.read(), file.name, worlds.of(file))))
    failed = [item.error for item in done if item.error]
    for error in failed:
        if isinstance(error, UsageError):
            raise error
        say_problems(error.problems)
    examined = [item.result for item in done if item.result]
    rows = [
        (found, step)
        for found in examined
        for step in found.timetable.steps
        if not (only_open and step.on(as_of).done_on)
    ]
    rows.sort(key=lambda row: _order(row[1].on(as_of), as_of))
    if format_name == "json":
        click.echo(_json(rows, as_of))
    elif rows or not failed:  # of a case that nobody could read it is not said that nothing is due
        click.echo(_text(rows, as_of, explain=explain))
    if ics is not None:
        from reportgen.ics import calendar
        from reportgen.output import save

        save(
            ics,
            calendar(
                ((found.case.reference, found.timetable.on(as_of)) for found in examined),
                "Safeguarding reviews: due dates",
            ),
        )
        click.echo(f"Written: {ics}", err=True)
    if failed:
        theirs = "its" if len(failed) == 1 else "their"
        click.echo(f"{count(len(failed), 'case')} could not be read: {theirs} dates are missing here.", err=True)
    return ExitCode.CASE if failed else ExitCode.DONE


def _order(step: Step, as_of: dt.date) -> tuple[int, dt.date]:
    """Open and late first, then open by date, then open without a date, then done or over."""
    last = step.due_on or dt.date.max
    if step.done_on is not None or (step.at_least and last < as_of):
        return (3, last)
    if step.due_on is None:
        return (2, last)
    return (0 if step.is_late(as_of) else 1, last)


def _state(step: Step, as_of: dt.date) -> str:
    from reportgen.timetable import working_days_left

    if step.done_on is not None:
        return "ended too early" if step.ended_early else "done late" if step.was_late else "done"
    if step.due_on is None:
        return f"counts from when {step.started_by}"
    if step.at_least:
        return "must last until then" if as_of <= step.due_on else "period over"
    left = working_days_left(as_of, step.due_on)
    if step.is_late(as_of):
        # On the weekend after its last day a step is late, and no working day has passed yet.
        return f"LATE by {count(-left, 'working day')}" if left else "LATE"
    return "due today" if step.due_on == as_of else f"{count(left, 'working day')} left"


def _text(rows: list[tuple[Examined, Step]], as_of: dt.date, *, explain: bool) -> str:
    if not rows:
        return "Nothing is due."
    from reportgen.cli.table import laid_out, width_of_screen

    width = width_of_screen()
    table = [_row(found, step, as_of, explain=explain) for found, step in rows]
    lines = list(laid_out(("Due", "State", "Case", "Step", "Done"), table, width))
    if any(row.cells[1].endswith(_CHECK) for row in table):
        lines += ["", f"{_CHECK.strip()}: {_WHY_CHECK}" + ("" if explain else "; --explain says which") + "."]
    return "\n".join(lines)


def _row(found: Examined, step: Step, as_of: dt.date, *, explain: bool) -> Row:
    from reportgen.cli.table import Row
    from reportgen.model import date_words

    state = _state(step.on(as_of), as_of)
    cells = (
        date_words.short_weekday(step.due_on) if step.due_on else "no date yet",
        state if step.is_sure else state + _CHECK,
        found.case.reference + (f" / {step.incident}" if step.incident and len(found.case.incidents) > 1 else ""),
        step.title,
        (f"{date_words.short_day(step.done_on)}" + ("" if step.done_on <= as_of else " (to come)"))
        if step.done_on
        else "",
    )
    notes = (
        *step.notes,
        *(f"skipped {date_words.short_weekday(skipped.on)}: {skipped.reason}" for skipped in step.skipped),
        f"Source: {step.source.citation} ({step.source.certainty.value})",
    )
    return Row(cells, alarming="LATE" in state, notes=notes if explain else ())


def _json(rows: list[tuple[Examined, Step]], as_of: dt.date) -> str:
    import json

    def day(value: dt.date | None) -> str | None:
        return value.isoformat() if value else None

    steps = [
        {
            "file": found.file,
            "reference": found.case.reference,
            "incident": step.incident or None,
            "step": step.key,
            "title": step.title,
            "start_on": day(step.start_on),
            "due_on": day(step.due_on),
            "done_on": day(step.done_on),
            "late": step.on(as_of).is_late(as_of),
            "counting_rule": step.rule.value if step.rule else None,
            "skipped": [{"on": day(skipped.on), "reason": skipped.reason} for skipped in step.skipped],
            "notes": list(step.notes),
            "forecast": step.forecast,
            "source": step.source.citation,
            "certainty": step.source.certainty.value,
        }
        for found, step in rows
    ]
    return json.dumps({"version": 1, "as_of": day(as_of), "steps": steps}, indent=2, ensure_ascii=False)
