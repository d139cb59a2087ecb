"""How a case stands before it is published: what keeps it from that, and what a person must still decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reportgen import compose, jigsaw
from reportgen.anonymise import Attempt, attempt
from reportgen.errors import CaseError, Problem
from reportgen.model.artefact import Audience
from reportgen.model.question import Answer, Question
from reportgen.pipeline.examining import Examined
from reportgen.pipeline.reporting import undecided
from reportgen.world import World

__all__ = ["Standing", "clearance", "standing"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How the questions of a case stand.

    Attributes:
        asked: whether the case gives a publishable document in its phase; before, nothing is asked.
        questions: what a person must still decide.
        others: how many other problems keep the case from being written about in public.
        lapsed: how many places were answered that the texts do not have any more.
    """

    asked: bool
    questions: tuple[Question, ...] = ()
    others: int = 0
    lapsed: int = 0


def standing(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]] = tuple) -> Standing:
    """What a person must still decide before a case can be written about in public."""
    made = _attempt(examined, world, answers)
    if made is None:
        return Standing(asked=False)
    return Standing(asked=True, questions=made.questions, others=made.others, lapsed=made.lapsed)


def clearance(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]] = tuple) -> tuple[Problem, ...]:
    """What keeps a case from being written about in public, from the phase on in which it will be.

    Returns:
        What clearing would refuse, with its places, and what is wrong with the answers; nothing for a case that gives
        no publishable document yet.
    """
    try:
        made = _attempt(examined, world, answers)
    except CaseError as error:
        return error.problems
    return tuple(map(examined.place, made.problems)) if made else ()


def _attempt(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]]) -> Attempt | None:
    if all(planned.kind.audience is Audience.RESTRICTED for planned in compose.plan(examined.case)):
        return None
    given = tuple(answers())
    made = attempt(examined.case, world.partnership, given)
    if made.cleared is None:
        return made
    waiting = jigsaw.ledger(examined.case, made.cleared, world.population).open(given)
    return replace(
        made, cleared=None if waiting else made.cleared, problems=tuple(map(undecided, waiting)), questions=waiting
    )
