"""How the command line speaks: problems, places and bugs, as plain lines, with colour on a terminal only."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable
from pathlib import Path

import click

from reportgen.cli.colour import colour
from reportgen.errors import Problem, Severity

__all__ = ["count", "problem_lines", "say_bug", "say_problems"]


def problem_lines(problem: Problem) -> list[str]:
    """A problem as lines: place and what, the masked source line with its caret, the remedy, the source."""
    colour = "red" if problem.severity is Severity.ERROR else "yellow"
    severity = click.style(problem.severity.value, fg=colour, bold=True)
    lines = [f"{problem.where}: {severity}: {problem.what} {click.style(f'[{problem.rule}]', dim=True)}"]
    lines += [f"    {line}" for line in problem.excerpt.splitlines()]
    lines.append(f"    {problem.remedy}.")
    if problem.source:
        lines.append(f"    Source: {problem.source}")
    return lines


def say_problems(problems: Iterable[Problem]) -> None:
    """Print problems to standard error."""
    for problem in problems:
        click.echo("\n".join(problem_lines(problem)), err=True, color=colour())


def say_bug(error: BaseException) -> None:
    """Print where an unknown error came from, and never what it says: its message may hold a personal value."""
    click.echo(f"This is a fault in reportgen, not in your files ({type(error).__name__}). Nothing was lost.", err=True)
    click.echo("Please report it with the command that you ran and these lines; they hold nothing of a case:", err=True)
    for frame in traceback.extract_tb(error.__traceback__):
        parts = Path(frame.filename).parts
        known = parts[parts.index("reportgen") :] if "reportgen" in parts else parts[-2:]
        click.echo(f"    {'/'.join(known)}:{frame.lineno} {frame.name}", err=True)
    sys.stderr.flush()


def count(number: int, one: str, many: str = "") -> str:
    """`1 case`, `2 cases`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
