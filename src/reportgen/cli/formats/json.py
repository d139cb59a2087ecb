"""`check` as JSON, for programs; the form is described in `docs/reference/json.md`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reportgen.cli.formats.checked_case import CheckedCase
from reportgen.cli.formats.problem_object import problem_object

__all__ = ["render"]


def render(checked: Sequence[CheckedCase]) -> str:
    """One object with a list of cases."""
    cases = [
        {
            "file": case.file,
            "reference": case.reference or None,
            "phase": case.phase or None,
            "guidance": case.guidance or None,
            "problems": [problem_object(problem) for problem in case.problems],
            "purposes": [
                {
                    "incident": result.incident,
                    "purpose": result.purpose,
                    "title": result.title,
                    "state": result.state.value,
                    "missing": [problem_object(problem) for problem in result.missing],
                }
                for result in case.purposes
            ],
        }
        for case in checked
    ]
    return json.dumps({"version": 1, "cases": cases}, indent=2, ensure_ascii=False)
