"""`check` and `scan` as SARIF 2.1.0 (OASIS), for code scanning tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Protocol
from urllib.parse import quote

from reportgen.errors import Problem, told_once

__all__ = ["render"]


class _Checked(Protocol):
    """A file with its problems."""

    @property
    def file(self) -> str: ...

    @property
    def problems(self) -> tuple[Problem, ...]: ...


def render(checked: Sequence[_Checked]) -> str:
    """One run with a result for each problem."""
    results = [_result(one, problem) for one in checked for problem in told_once(one.problems)]
    rules = sorted({problem.rule for one in checked for problem in one.problems})
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


def _result(one: _Checked, problem: Problem) -> dict[str, object]:
    where = problem.where
    physical: dict[str, object] = {"artifactLocation": {"uri": quote(where.file or one.file)}}
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
