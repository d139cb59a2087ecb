"""Files with their problems, for people and for programs: how `check-docx` and `scan` answer."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click
from msgspec import Struct

from reportgen.cli.formats.problem_object import problem_object
from reportgen.cli.say import count, lines_of
from reportgen.errors import Problem, Severity, printable

__all__ = ["CheckedFile", "as_json", "as_text"]


class CheckedFile(Struct, frozen=True):
    """A file, as it may be called in an answer, and its problems in the order of the file; or a folder, whose name is
    the problem.
    """

    file: str
    problems: tuple[Problem, ...]
    is_folder: bool = False

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def as_text(files: Sequence[CheckedFile]) -> str:
    """Each file with its problems, then a closing line."""
    lines: list[str] = []
    for one in files:
        lines.append(click.style(printable(one.file), bold=True))
        lines += (f"  {line}" for line in lines_of(one.problems, errors=True, file=one.file))
        if not one.problems:
            lines.append("  No problems.")
        lines.append("")
    errors = sum(one.errors for one in files)
    warnings = sum(len(one.problems) for one in files) - errors
    number = sum(not one.is_folder for one in files)
    lines.append(f"{count(number, 'file')}: {count(errors, 'error')}, {count(warnings, 'warning')}.")
    return "\n".join(lines)


def as_json(files: Sequence[CheckedFile]) -> str:
    """One object with a list of files."""
    told = [{"file": one.file, "problems": list(map(problem_object, one.problems))} for one in files]
    return json.dumps({"version": 1, "files": told}, indent=2, ensure_ascii=False)
