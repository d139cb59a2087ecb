"""How the command line speaks: problems, places and bugs, as plain lines, with colour on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.colour import colour
from reportgen.errors import Problem, Severity

if TYPE_CHECKING:
    from reportgen.batch.job import Bug

__all__ = ["bug_lines", "count", "problem_lines", "say_bug", "say_problems", "typed"]


def problem_lines(problem: Problem) -> list[str]:
    """A problem as lines: place and what, the masked source line with its caret, the remedy, the source."""
    colour = "red" if problem.severity is Severity.ERROR else "yellow"
    severity = click.style(problem.severity.value, fg=colour, bold=True)
    where = f"{problem.where}: " if str(problem.where) else ""
    lines = [f"{where}{severity}: {problem.what} {click.style(f'[{problem.rule}]', dim=True)}"]
    lines += [f"    {line}" for line in problem.excerpt.splitlines()]
    lines.append(f"    {problem.remedy}.")
    if problem.source:
        lines.append(f"    Source: {problem.source}")
    return lines


def say_problems(problems: Iterable[Problem]) -> None:
    """Print problems to standard error."""
    for problem in problems:
        click.echo("\n".join(problem_lines(problem)), err=True, color=colour())


def bug_lines(bug: Bug) -> list[str]:
    """Where an unknown error came from, and never what it says: its message may hold a personal value."""
    return [
        f"This is a fault in reportgen, not in your files ({bug.type}). Nothing was lost.",
        "Please report it with the command that you ran and these lines; they hold nothing of a case:",
        *(f"    {file}:{line} {name}" for file, line, name in bug.frames),
    ]


def say_bug(error: BaseException) -> None:
    """Print where an unknown error came from."""
    from reportgen.batch.job import fault

    click.echo("\n".join(bug_lines(fault(error))), err=True)
    sys.stderr.flush()


def count(number: int, one: str, many: str = "") -> str:
    """`1 case`, `2 cases`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def typed(path: Path) -> str:
    """A path as somebody types it who takes over the command that they are offered: one with a space is quoted."""
    return f'"{path}"' if " " in str(path) else str(path)
