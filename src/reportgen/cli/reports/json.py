"""A batch as JSON, for programs; the form is described in `docs/reference/json.md`."""

from __future__ import annotations

import json

from reportgen.batch.outcome import Outcome, State
from reportgen.cli.formats.problem_object import problem_object
from reportgen.cli.reports.finished_batch import FinishedBatch, errors, rules

__all__ = ["render"]


def render(batch: FinishedBatch) -> str:
    """One object: the counts, and a list of cases."""
    report = {
        "version": 1,
        "cases": len(batch.outcomes),
        **{state.value: batch.number(state) for state in State},
        "failed_by": batch.failed_by,
        "seconds": round(batch.seconds, 3),
        "outcomes": [_outcome(outcome) for outcome in batch.outcomes],
        "without_case": [path.as_posix() for path in batch.left],
    }
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def _outcome(outcome: Outcome) -> dict[str, object]:
    return {
        "file": outcome.file.name,
        "outcome": outcome.state.value,
        "because": outcome.because,
        "seconds": round(outcome.seconds, 3),
        "exit_code": int(outcome.exit_code),
        "files": [{"path": one.path.as_posix(), "fate": one.fate.name.lower()} for one in outcome.written],
        "edited": list(outcome.edited),
        "checked": list(outcome.checked),
        "rules": list(rules(outcome)),
        "problems": [
            {"document": document or None, **problem_object(problem)} for document, problem in errors(outcome)
        ],
        "warnings": dict(outcome.warned),
    }
