"""Purpose `improvements`: what could be better, for whom, and actions that are owned, dated and measured."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.model.case.rapid_review import CriterionKey
from reportgen.validate.rule import RapidReviewView, of_rapid_review
from reportgen.validate.substance import few_words, says_nothing

__all__: list[str] = []


@of_rapid_review("improvements-found", once_due=True)
def found(look: RapidReviewView) -> Iterator[Problem]:
    """The rapid review sees a potential for improvement, or the reason stands why none is seen."""
    reason = look.rapid_review.no_improvements_because
    if not look.rapid_review.improvements and not reason:
        yield look.problem(
            "improvements",
            "the rapid review names no potential for improvement",
            "Say what could be better for children, and why; or in `no_improvements_because` why none is seen",
        )
    remedy = "Say what the partners looked at, and why nothing could be better"
    yield from few_words(look, "no_improvements_because", reason, "analysis", remedy)
    for number, one in enumerate(look.rapid_review.improvements):
        if says_nothing(one.improvement):
            yield look.problem(
                f"improvements[{number}].improvement", "the improvement is empty", "Say what could be better, and why"
            )


@of_rapid_review("improvements-or-reason")
def found_or_reason(look: RapidReviewView) -> Iterator[Problem]:
    """A reason why no improvement is seen stands beside no improvement, and with criterion (a) not met."""
    if not look.rapid_review.no_improvements_because:
        return
    if look.rapid_review.improvements:
        yield look.problem(
            "no_improvements_because",
            "there are improvements, and a reason why none is seen",
            "Take one of the two out",
        )
    for number, answer in enumerate(look.rapid_review.criteria):
        if answer.criterion is CriterionKey.A and answer.met:
            yield look.problem(
                f"criteria[{number}].met",
                "improvements may be needed, and a reason stands why none is seen",
                "Say what could be better, or look at criterion (a) again",
            )


@of_rapid_review("improvements-linked", once_due=True)
def linked(look: RapidReviewView) -> Iterator[Problem]:
    """Every improvement names the agencies that it concerns."""
    for number, one in enumerate(look.rapid_review.improvements):
        if not one.agencies:
            yield look.problem(
                f"improvements[{number}].agencies",
                "the improvement concerns no agency",
                "Name the agencies that it concerns, by their keys",
            )


@of_rapid_review("improvements-action-owner", once_due=True)
def action_owner(look: RapidReviewView) -> Iterator[Problem]:
    """Every row of the action plan says what will be done, and who is accountable."""
    for number, one in enumerate(look.rapid_review.action_plan):
        if says_nothing(one.action):
            yield look.problem(
                f"action_plan[{number}].action", "the action does not say what will be done", "Enter what will be done"
            )
        if says_nothing(one.lead_role):
            yield look.problem(
                f"action_plan[{number}].lead_role",
                "nobody is accountable for the action",
                "Name who is, by job title and agency",
            )


@of_rapid_review("improvements-action-date", once_due=True)
def action_date(look: RapidReviewView) -> Iterator[Problem]:
    """Every row of the action plan has a date."""
    for number, one in enumerate(look.rapid_review.action_plan):
        if one.due_on is None:
            yield look.problem(
                f"action_plan[{number}].due_on", "the action has no date", "Enter by when it will be done"
            )


@of_rapid_review("improvements-action-impact", once_due=True)
def action_impact(look: RapidReviewView) -> Iterator[Problem]:
    """Every row of the action plan says how its effect on children will be measured."""
    for number, one in enumerate(look.rapid_review.action_plan):
        if says_nothing(one.impact_measure):
            yield look.problem(
                f"action_plan[{number}].impact_measure",
                "the action has no measure of impact",
                "Say how the partners will know that it made a difference for children",
            )
