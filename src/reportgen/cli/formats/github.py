"""`check` as GitHub workflow commands: each problem becomes a note at its line in a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.cli.formats.checked_case import CheckedCase
from reportgen.errors import told_once

__all__ = ["render"]


def render(checked: Sequence[CheckedCase]) -> str:
    """One line a problem, in the form that GitHub Actions reads."""
    lines = []
    for case in checked:
        for problem in told_once(case.problems):
            where = problem.where
            place = [f"file={_property(where.file or case.file)}"]
            if where.line:
                place.append(f"line={where.line}")
            if where.column:
                place.append(f"col={where.column}")
            place.append(f"title={_property(problem.rule)}")
            path = f"{where.path}: " if where.path else ""
            lines.append(
                f"::{problem.severity.value} {','.join(place)}::{_data(f'{path}{problem.what}. {problem.remedy}.')}"
            )
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
