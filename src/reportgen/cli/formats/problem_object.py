"""A problem as JSON: one form in every answer and report; described in `docs/reference/json.md`."""

from __future__ import annotations

from reportgen.errors import Problem

__all__ = ["problem_object"]


def problem_object(problem: Problem) -> dict[str, str | int | None]:
    """Every key always stands there; what is not known is null."""
    where = problem.where
    return {
        "rule": problem.rule,
        "severity": problem.severity.value,
        "file": where.file,
        "line": where.line or None,
        "column": where.column or None,
        "path": where.path,
        "what": problem.what,
        "remedy": problem.remedy,
        "source": problem.source or None,
        "purpose": problem.purpose or None,
        "incident": problem.incident or None,
    }
