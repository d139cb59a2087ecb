"""A batch as JUnit XML, which most build servers show: one test case for each case."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from reportgen.batch.outcome import Outcome, State
from reportgen.cli.reports.finished_batch import NO_CASE, FinishedBatch, errors, rules

__all__ = ["render"]


def render(batch: FinishedBatch) -> str:
    """One test suite. A fault of ours is an error, everything else that stopped a document a failure; so is what may be
    published and belongs to a case that is gone, all of it as one.
    """
    bugs = sum(outcome.bug is not None for outcome in batch.outcomes)
    left = batch.left_in_public
    failures = batch.number(State.FAILED) - bugs + bool(left)
    counts = (
        f'tests="{len(batch.outcomes) + bool(left)}" failures="{failures}" errors="{bugs}" '
        f'skipped="{batch.number(State.SKIPPED)}" time="{batch.seconds:.3f}"'
    )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {counts}>"]
    lines.append(f'  <testsuite name="reportgen build" {counts}>')
    for outcome in batch.outcomes:
        lines += (f"    {line}" for line in _case(outcome))
    if left:
        words = escape("\n".join(path.as_posix() for path in left))
        lines.append('    <testcase classname="reportgen.build" name="documents of no case">')
        lines += [f'      <failure message="{NO_CASE}">{words}</failure>', "    </testcase>"]
    return "\n".join([*lines, "  </testsuite>", "</testsuites>", ""])


def _case(outcome: Outcome) -> Iterator[str]:
    head = f'<testcase classname="reportgen.build" name={quoteattr(outcome.file.name)} time="{outcome.seconds:.3f}"'
    if outcome.state is State.MADE:
        yield f"{head}/>"
        return
    yield f"{head}>"
    if outcome.state is State.SKIPPED:
        yield f"  <skipped message={quoteattr(outcome.because)}/>"
    else:
        what = "failure" if outcome.bug is None else "error"
        said = [f"{document}: {problem}" if document else str(problem) for document, problem in errors(outcome)]
        words = escape("\n".join(said))
        yield f"  <{what} message={quoteattr(', '.join(rules(outcome)))}>{words}</{what}>"
    yield "</testcase>"
