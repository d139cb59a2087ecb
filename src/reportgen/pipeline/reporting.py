"""A case as the public may read about it: cleared, weighed, and what is still to be decided."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from reportgen import jigsaw
from reportgen.anonymise import clear
from reportgen.errors import ClearingError, Place, Problem
from reportgen.model.cleared import Cleared
from reportgen.model.ledger import Ledger, Reason
from reportgen.model.question import Answer, Question
from reportgen.pipeline.examining import Examined
from reportgen.world import World

__all__ = ["Report", "placed_report", "report", "undecided"]


class Report(Struct, frozen=True):
    """A case as the public may read about it, what of it identifies together, and what is still to be decided."""

    cleared: Cleared
    ledger: Ledger
    open: tuple[Question, ...]


def report(examined: Examined, world: World, answers: tuple[Answer, ...]) -> Report:
    """The report of a case.

    Raises:
        ClearingError: it cannot be cleared; places are field paths.
    """
    cleared = clear(examined.case, world.partnership, answers)
    ledger = jigsaw.ledger(examined.case, cleared, world.population)
    return Report(cleared, ledger, ledger.open(answers))


def placed_report(examined: Examined, world: World, answers: Iterable[Answer]) -> Report:
    """The same; what keeps it from being cleared is told with its places."""
    try:
        return report(examined, world, tuple(answers))
    except ClearingError as error:
        raise ClearingError(*map(examined.place, error.problems)) from None


def undecided(question: Question) -> Problem:
    """That nobody has decided about details that identify together; `like` says which, without their values."""
    figures = "; figures of the area belong in `population.yaml`" if Reason.UNCOUNTED in question.like else ""
    return Problem(
        "clear-jigsaw",
        Place(path=question.places[0].path),
        f"details identify together, and nobody has decided about them: {question.like}",
        f"Decide with the worksheet and answer with `reportgen questions`, or reword the text{figures}",
    )
