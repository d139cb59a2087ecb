"""`check` and `scan` as SARIF 2.1.0 (OASIS), for code scanning tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Protocol
from urllib.parse import quote

from reportgen.errors import Problem

__all__ = ["render"]


class _Told(Protocol):
    """A file with its problems."""

    @property
    def file(self) -> str: ...

    @property
    def problems(self) -> tuple[Problem, ...]: ...


def render(checked: Sequence[_Told]) -> str:
    """One run with a result for each problem."""
    results = [_result(told, problem) for told in checked for problem in told.problems]
    rules = sorted({problem.rule for told in checked for problem in told.problems})
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "reportgen", "rules": [{"id": rule} for rule in rules]}},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=False)


def _result(told: _Told, problem: Problem) -> dict[str, object]:
    where = problem.where
    physical: dict[str, object] = {"artifactLocation": {"uri": quote(where.file or told.file)}}
    if where.line:
        region = {"startLine": where.line}
        if where.column:
            region["startColumn"] = where.column
        physical["region"] = region
    location: dict[str, object] = {"physicalLocation": physical}
    if where.path:
        location["logicalLocations"] = [{"fullyQualifiedName": where.path}]
    return {
        "ruleId": problem.rule,
        "level": problem.severity.value,
        "message": {"text": f"{problem.what}. {problem.remedy}."},
        "locations": [location],
    }
