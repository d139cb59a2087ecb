"""What a batch has to tell when it is over: every case's outcome, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from reportgen.batch.outcome import Outcome, State, is_publishable
from reportgen.errors import Problem, Severity

__all__ = ["BUG", "NO_CASE", "OUT_OF_DATE", "FinishedBatch", "errors", "rules"]

BUG = "fault-in-reportgen"
"""Stands in the place of a rule where it is us who must mend something."""

OUT_OF_DATE = "out-of-date"
"""The same where nothing failed, and a document lies in a publishable folder that the case does not give any more."""

NO_CASE = "out-no-case"
"""Documents lie here of a case that is gone: a failure where they may be published."""


class FinishedBatch(Struct, frozen=True):
    """A batch that is over.

    Attributes:
        outcomes: what became of each case, in their order.
        seconds: what all of it took.
        left: documents, below the output folder, of cases that are no longer there.
    """

    outcomes: tuple[Outcome, ...]
    seconds: float
    left: tuple[Path, ...] = ()

    def number(self, state: State) -> int:
        """How many cases ended so."""
        return sum(outcome.state is state for outcome in self.outcomes)

    @property
    def left_in_public(self) -> tuple[Path, ...]:
        """Of what is left, what may be published."""
        return tuple(filter(is_publishable, self.left))

    @property
    def failed_by(self) -> Mapping[str, int]:
        """For how many cases each rule is a reason that they failed, the most frequent first."""
        found = Counter(rule for outcome in self.outcomes for rule in rules(outcome))
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def errors(outcome: Outcome) -> Iterator[tuple[str, Problem]]:
    """Why a case failed: each problem, with the document that it stopped, or "" if it stopped them all."""
    yield from (("", problem) for problem in outcome.problems)
    for unwritten in outcome.unwritten:
        yield from ((unwritten.title, one) for one in unwritten.problems if one.severity is Severity.ERROR)


def rules(outcome: Outcome) -> tuple[str, ...]:
    """The rules by which a case failed, each once."""
    if outcome.state is not State.FAILED:
        return ()
    found = dict.fromkeys(problem.rule for _, problem in errors(outcome))
    if outcome.bug is not None:
        found[BUG] = None
    return tuple(found or {OUT_OF_DATE: None})
