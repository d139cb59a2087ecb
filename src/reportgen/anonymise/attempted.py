"""What came of clearing a case, or of telling it under pseudonyms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from msgspec import Struct

from reportgen.anonymise.asking import Answered
from reportgen.anonymise.rewriting import Rewriter
from reportgen.errors import Place, Problem
from reportgen.model.question import Question

__all__ = ["Attempt", "unsettled", "untold"]

T = TypeVar("T")


class Attempt(Struct, Generic[T], frozen=True):
    """What came of it.

    Attributes:
        made: what may be read, by the public or by those with whom it is shared; None while a problem stands.
        problems: everything that its author must settle first, by field, never with a value.
        questions: what a person must decide; each is among the problems as well.
        others: the problems that no answer solves.
        lapsed: which places were answered that the texts do not have any more.
    """

    made: T | None
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    others: tuple[Problem, ...] = ()
    lapsed: frozenset[Answered] = frozenset()


def unsettled(rewriter: Rewriter, kept: Iterable[Problem], hints: Iterable[Problem]) -> Attempt[T] | None:
    """What its author must settle first, when all is rewritten; None where nothing is left.

    Args:
        rewriter: what the texts were rewritten with.
        kept: problems of names that are printed on purpose.
        hints: problems of pseudonyms that are names of the case.
    """
    hints = tuple(hints)
    # Such a pseudonym would be found again in every text: that is said once.
    found = (*kept, *hints, *rewriter.problems, *(() if hints else rewriter.standing))
    problems = tuple(dict.fromkeys(found))
    if not problems:
        return None
    others = tuple(problem for problem in problems if problem not in rewriter.asked)
    return Attempt(None, problems, rewriter.questions, others, rewriter.lapsed)


def untold(fields: Iterable[str], table: str) -> Attempt[T]:
    """That fields of a case have no treatment: a fault of ours, in a table of treatments."""
    what, remedy = "no treatment is given for this field", f"Add it to {table} in `anonymise`"
    return Attempt(None, tuple(Problem("clear-untreated-field", Place(path=path), what, remedy) for path in fields))
