"""How a case stands before it is published: what keeps it from that, and what a person must still decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from reportgen import compose, jigsaw
from reportgen.anonymise import Attempt, attempt
from reportgen.anonymise.pseudonymising import attempt_sharing
from reportgen.errors import CaseError, Problem
from reportgen.identifiers import squeezed
from reportgen.model.artefact import Audience
from reportgen.model.cleared import Cleared, Pseudonymised
from reportgen.model.question import Answer, Question
from reportgen.pipeline.examining import Examined
from reportgen.pipeline.reporting import undecided
from reportgen.world import World

__all__ = ["OpenQuestions", "clearance", "open_questions"]


class OpenQuestions(Struct, frozen=True):
    """How the questions of a case stand.

    Attributes:
        asked: whether the case gives a publishable document in its phase; before, nothing is asked.
        questions: what a person must still decide.
        others: what else keeps the case from being written about in public, with its places.
        lapsed: how many places were answered that the texts do not have any more.
    """

    asked: bool
    questions: tuple[Question, ...] = ()
    others: tuple[Problem, ...] = ()
    lapsed: int = 0


def open_questions(
    examined: Examined, world: World, answers: Iterable[Answer] = (), *, shared: bool = False
) -> OpenQuestions:
    """What a person must still decide before a case can be written about in public.

    Args:
        examined: the case.
        world: the outside.
        answers: what was answered.
        shared: ask about the rapid reviews that are shared under pseudonyms instead of about the report.
    """
    given = tuple(answers)
    report = _attempt(examined, world, lambda: given)
    # One file of answers serves all documents: what one of them does not have may stand in another.
    reviews = _shared(examined, world, given) if shared or given else ()
    made: tuple[Attempt[Cleared] | Attempt[Pseudonymised], ...] = reviews if shared else (report,) if report else ()
    if not made:
        return OpenQuestions(asked=False)
    lapsed = frozenset.intersection(*(one.lapsed for one in (*reviews, *((report,) if report else ()))))
    questions = _together(question for one in made for question in one.questions)
    others = dict.fromkeys(examined.place(problem) for one in made for problem in one.others)
    return OpenQuestions(asked=True, questions=questions, others=tuple(others), lapsed=len(lapsed))


def _shared(examined: Examined, world: World, answers: Iterable[Answer]) -> tuple[Attempt[Pseudonymised], ...]:
    return tuple(
        attempt_sharing(examined.case, planned.incident, world.partnership, answers)
        for planned in compose.plan(examined.case)
        if planned.kind.name == "rapid-review-pseudonymised" and planned.incident is not None
    )


def _together(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Questions of several documents about one term as one, each place once."""
    found: dict[tuple[str, str], Question] = {}
    for question in questions:
        key = (squeezed(question.term), question.doubt)
        same = found.get(key)
        places = dict.fromkeys((*(same.places if same else ()), *question.places))
        found[key] = replace(same or question, places=tuple(places))
    return tuple(found.values())


def clearance(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]]) -> tuple[Problem, ...]:
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


def _attempt(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]]) -> Attempt[Cleared] | None:
    if all(planned.kind.audience is Audience.RESTRICTED for planned in compose.plan(examined.case)):
        return None
    given = tuple(answers())
    made = attempt(examined.case, world.partnership, given)
    if made.made is None:
        return made
    waiting = jigsaw.ledger(examined.case, made.made, world.population).open(given)
    return replace(
        made, made=None if waiting else made.made, problems=tuple(map(undecided, waiting)), questions=waiting
    )
