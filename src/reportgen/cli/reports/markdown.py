"""A batch as Markdown: what a step of GitHub Actions shows as its summary."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.batch.outcome import State
from reportgen.cli.reports.finished_batch import BUG, OUT_OF_DATE, FinishedBatch, errors
from reportgen.cli.say import count

__all__ = ["render"]

_SHOWN = 100
"""So many lines of what failed; GitHub cuts a summary of more than a mebibyte off altogether."""


def render(batch: FinishedBatch) -> str:
    """A line of counts, and a table of what failed and how to mend it."""
    counts = ", ".join(f"**{batch.number(state):,}** {state.value}" for state in State)
    lines = [
        "## reportgen build",
        "",
        f"{count(len(batch.outcomes), 'case')}: {counts}. {batch.seconds:.1f} seconds.",
        "",
    ]
    rows = list(_rows(batch))
    if rows:
        lines += ["| Case | Document | Rule | What | Remedy |", "|---|---|---|---|---|", *rows[:_SHOWN], ""]
    if len(rows) > _SHOWN:
        lines += [f"And {count(len(rows) - _SHOWN, 'line')} more.", ""]
    if batch.left:
        public = len(batch.left_in_public)
        told = f", **{public:,}** of them in the publishable folder" if public else ""
        lines += [f"{count(len(batch.left), 'document')} of cases that are no longer there{told}.", ""]
    return "\n".join(lines)


def _rows(batch: FinishedBatch) -> Iterator[str]:
    for outcome in batch.outcomes:
        if outcome.state is not State.FAILED:
            continue
        found = [
            (str(problem.where), document, problem.rule, problem.what, problem.remedy)
            for document, problem in errors(outcome)
        ]
        if outcome.bug is not None:
            found.append((outcome.file.name, "", BUG, "a fault in reportgen, not in your files", "Report it"))
        if not found:
            what = "a publishable document is out of date"
            found.append((outcome.file.name, "", OUT_OF_DATE, what, "Take it away, or publish the new one"))
        yield from (f"| {' | '.join(map(_cell, row))} |" for row in found)


def _cell(text: str) -> str:
    for sign in "\\|<>`*_[]":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())
