"""The paragraphs of a cleared report, each with the field that it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.discreet import Discreet
from reportgen.model.case import Case
from reportgen.model.cleared import Cleared, ClearedReview
from reportgen.model.passage import Passage, Words

__all__ = ["Piece", "pieces"]


class Piece(Discreet, frozen=True):
    """A paragraph.

    Attributes:
        path: its field.
        number: which paragraph of the field, from 1.
        text: its words.
        is_story: it tells what happened to the children, so that it is about them even if it names none.
        child: the place in `children` of the child whom the field is about, or None.
    """

    path: str
    number: int
    text: str
    is_story: bool
    child: int | None = None


def pieces(case: Case, cleared: Cleared) -> tuple[Piece, ...]:
    """Every paragraph that is published, in the order of the case file."""
    review = cleared.review
    return (
        *_line(cleared.title, "review.title", is_story=True),
        *_story(review),
        *_children(case, review),
        *_learning(review),
        *_plain(review),
    )


def _paragraphs(
    passage: Passage, path: str, *, is_story: bool, child: int | None = None, before: str = ""
) -> Iterator[Piece]:
    for number, line in enumerate(passage.lines(), 1):
        # A cleared text holds no mentions any more.
        text = "".join(run.text for run in line if isinstance(run, Words))
        yield Piece(path, number, f"{before}{text}", is_story, child)


def _line(text: str, path: str, *, is_story: bool = False) -> Iterator[Piece]:
    if text:
        yield Piece(path, 1, text, is_story)


def _story(review: ClearedReview) -> Iterator[Piece]:
    for name in ("introduction", "family_contribution", "context", "conclusion"):
        yield from _paragraphs(getattr(review, name), f"review.{name}", is_story=True)
    yield from _line(review.period, "review.period", is_story=True)
    for index, event in enumerate(review.what_happened):
        # Month and words stand side by side in the report's table.
        path = f"review.what_happened[{index}].text"
        yield from _paragraphs(event.text, path, is_story=True, before=f"In {event.when}: " if event.when else "")


def _children(case: Case, review: ClearedReview) -> Iterator[Piece]:
    portraits = case.review.portraits if case.review else ()
    where = {portrait.child: index for index, portrait in enumerate(portraits)}
    for place, (child, cleared) in enumerate(zip(case.children, review.children, strict=False)):
        if cleared.age:
            text = f"{cleared.pseudonym} was {cleared.age} at the time of the incident."
            yield Piece(f"children[{place}].born_on", 1, text, is_story=True, child=place)
        path = f"review.portraits[{where.get(child.key, 0)}]"
        yield from _paragraphs(cleared.pen_picture, f"{path}.pen_picture", is_story=True, child=place)
        yield from _paragraphs(cleared.lived_experience, f"{path}.lived_experience", is_story=True, child=place)


def _learning(review: ClearedReview) -> Iterator[Piece]:
    for index, finding in enumerate(review.findings):
        path = f"review.findings[{index}]"
        yield from _line(finding.title, f"{path}.title", is_story=True)
        yield from _paragraphs(finding.finding, f"{path}.finding", is_story=True)
        yield from _paragraphs(finding.why, f"{path}.why", is_story=True)
        yield from _paragraphs(finding.no_recommendation_because, f"{path}.no_recommendation_because", is_story=True)
    for index, practice in enumerate(review.good_practice):
        yield from _line(practice.title, f"review.good_practice[{index}].title")
        yield from _paragraphs(practice.text, f"review.good_practice[{index}].text", is_story=True)


def _plain(review: ClearedReview) -> Iterator[Piece]:
    """What tells how the review was done and what shall change: about a person where it names one."""
    for name in ("method", "practitioners", "terms_of_reference", "changes_made", "improvements_summary"):
        yield from _paragraphs(getattr(review, name), f"review.{name}", is_story=False)
    for index, one in enumerate(review.recommendations):
        yield from _paragraphs(one.recommendation, f"review.recommendations[{index}].recommendation", is_story=False)
    for index, term in enumerate(review.glossary):
        yield from _line(term.meaning, f"review.glossary[{index}].meaning")
    for index, action in enumerate(review.action_plan):
        yield from _line(action.recommendation, f"review.action_plan[{index}].recommendation")
        yield from _line(action.action, f"review.action_plan[{index}].action")
        yield from _line(action.impact_measure, f"review.action_plan[{index}].impact_measure")
