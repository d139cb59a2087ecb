"""How the command line speaks: problems, places and bugs, as plain lines, with colour on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from reportgen.cli.colour import colour
from reportgen.errors import Place, Problem, Severity, told_once

if TYPE_CHECKING:
    from reportgen.batch.job import Bug

__all__ = ["bug_lines", "count", "lines_of", "say_bug", "say_problems", "typed"]

_MANY = 3
"""How many problems that say the same are told as one list of places."""


def _problem_lines(problem: Problem) -> list[str]:
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


def lines_of(problems: Iterable[Problem], *, errors: bool = False, file: str = "") -> Iterator[str]:
    """Problems as lines, each once. Warnings that differ in nothing but their place stand where the first one stands.

    A new case file has a dozen samples to be replaced: that is a list of places, and not a dozen stories. With
    `errors` the same is done with errors that show no line, as in a file of which nobody knows the names; below a
    heading that names `file`, its name is not said again.
    """
    alike: dict[object, list[Problem]] = {}
    for number, problem in enumerate(told_once(problems)):
        same = (problem.severity, problem.rule, problem.what, problem.remedy, problem.source)
        is_listed = (errors and not problem.excerpt) or problem.severity is Severity.WARNING
        alike.setdefault(same if is_listed else number, []).append(problem)
    for group in alike.values():
        if len(group) < _MANY:
            for problem in group:
                yield from _problem_lines(problem)
            continue
        first = replace(group[0], where=Place(), what=f"{group[0].what}, in {len(group)} places", excerpt="")
        head, *remedy = _problem_lines(first)
        yield head
        yield from (f"    {_within(file, problem.where)}" for problem in group)
        yield from remedy


def _within(file: str, where: Place) -> Place:
    """A place as it is told below a heading that names its file."""
    return replace(where, file=None) if where.file == file and where.path and not where.line else where


def say_problems(problems: Iterable[Problem]) -> None:
    """Print problems to standard error."""
    for line in lines_of(problems, errors=True):
        click.echo(line, err=True, color=colour())


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
