"""What `reportgen build` says of each case when it is over, and of all of them at the end."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from reportgen.batch.outcome import Outcome, State, is_publishable
from reportgen.cli.reports.finished_batch import NO_CASE
from reportgen.cli.say import bug_lines, count, lines_of, say_problems
from reportgen.errors import Problem, Severity, printable
from reportgen.output import Fate

__all__ = ["Teller"]

_SHOWN = 20
"""How many documents of cases that are gone are named, one a line."""


class Teller:
    """Tells what became of cases and their documents, and counts them."""

    def __init__(self, out: Path, *, explain: bool) -> None:
        """Tell of an output folder; with `explain`, why each case was made or skipped as well."""
        self._out = out
        self._explain = explain
        self._tally: Counter[str] = Counter()

    def _told(self, path: Path | str) -> str:
        """A path below the output folder; the folder's own memory says it, which others can write."""
        return printable(str(self._out / path))

    def tell(self, outcome: Outcome) -> None:
        """Say what became of a case."""
        if outcome.state is State.SKIPPED:
            self._tell_skipped(outcome)
            return
        click.echo(click.style(outcome.file.name, bold=True))
        if self._explain:
            click.echo(f"  made, because {outcome.because}")
        if outcome.bug is not None:
            click.echo("\n".join(bug_lines(outcome.bug)), err=True)
        say_problems(outcome.problems)
        if outcome.problems or outcome.bug is not None:
            click.echo("  nothing written")
            self._tally["not written"] += 1
            return
        for file in outcome.written:
            fate = click.style(file.fate.value, fg="red", bold=True) if file.fate is Fate.OUTDATED else file.fate.value
            beside = ", beside your edited file" if file.fate is Fate.UNCHANGED and file.beside is not None else ""
            click.echo(f"  {fate}{beside}: {self._told(file.path)}")
            self._tally[file.fate.value] += 1
        for line in lines_of(outcome.warnings):
            click.echo(f"  {line}", err=True)
        told: tuple[Problem, ...] = ()
        for unwritten in outcome.unwritten:
            same = unwritten.problems == told
            why = "for the same reasons" if same else "because:"
            click.echo(f"  {click.style('not written', fg='red', bold=True)}: {unwritten.title}, {why}")
            if not same:
                click.echo("\n".join(f"    {line}" for line in lines_of(unwritten.problems)))
            told = unwritten.problems
            self._tally["not written"] += 1
        if not outcome.written and not outcome.unwritten:
            click.echo("  gives no document of that kind in its phase")

    def _tell_skipped(self, outcome: Outcome) -> None:
        """Nothing is said of a case that was skipped, unless it is asked for, a document was edited by hand, or it is
        the only one: somebody looks for its documents then.
        """
        self._tally["skipped, nothing has changed"] += 1
        if self._explain or outcome.edited or outcome.standing:
            kept = f"; kept as you edited it: {', '.join(outcome.edited)}" if outcome.edited else ""
            if outcome.checked:
                kept += f"; stands as a second person has checked it: {', '.join(outcome.checked)}"
            warned = f"; {count(sum(outcome.warned.values()), 'warning')} as before" if outcome.warned else ""
            click.echo(f"{click.style(outcome.file.name, bold=True)}\n  skipped: {outcome.because}{kept}{warned}")
        edited = {name.removesuffix(".docx") for name in outcome.edited}
        for name in outcome.standing:
            if name not in (*outcome.edited, *outcome.checked):
                stem, _, ending = name.rpartition(".")
                old = f"from before your edits, make it again with `reportgen {ending}`"
                click.echo(f"  {old if stem in edited else 'stands'}: {self._told(name)}")

    def tell_left(self, left: tuple[Path, ...]) -> None:
        """Name documents of a case that is gone. They may be the record of what was sent: none is deleted."""
        if not left:
            return
        public = sum(map(is_publishable, left))
        head = click.style(Severity.WARNING.value, fg="yellow", bold=True)
        if public:
            head = click.style(Severity.ERROR.value, fg="red", bold=True)
        told = f" ({public:,} of them may be published)" if public else ""
        lines = [f"{head}: no case file is there any more for {count(len(left), 'document')}{told} [{NO_CASE}]"]
        lines += [f"    {self._told(path)}" for path in left[:_SHOWN]]
        lines += [f"    and {len(left) - _SHOWN:,} more"] if len(left) > _SHOWN else []
        lines.append("    Take them away, or bring the case file back. Nothing is deleted for you.")
        click.echo("\n".join(lines), err=True)

    def sum_up(self, cases: int) -> None:
        """Say of how many documents what became of them."""
        parts = [f"{number:,} {fate}" for fate, number in self._tally.items()]
        click.echo(f"{count(cases, 'case')}: {', '.join(parts) or 'no documents'}. Folder: {self._out}")
