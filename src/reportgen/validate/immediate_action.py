"""Purpose `immediate_action`: what was done at once to keep children safe, or why nothing; learning shared."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.validate.rule import RapidReviewView, of_rapid_review
from reportgen.validate.substance import few_words, says_nothing

__all__: list[str] = []


@of_rapid_review("immediate-action", once_due=True)
def action(look: RapidReviewView) -> Iterator[Problem]:
    """Something was done at once, or the reason stands why nothing needed to be."""
    review = look.rapid_review
    reason = review.no_immediate_action_because
    if not review.immediate_actions and not reason:
        yield look.problem(
            "immediate_actions",
            "the rapid review does not say whether immediate action is needed",
            "Enter what was done at once, or say in `no_immediate_action_because` why nothing needed to be",
        )
    remedy = "Say how the partners know that children are safe without it"
    yield from few_words(look, "no_immediate_action_because", reason, "reason", remedy)


@of_rapid_review("immediate-action-or-reason")
def action_or_reason(look: RapidReviewView) -> Iterator[Problem]:
    """Immediate actions and a reason why there are none exclude each other."""
    if look.rapid_review.immediate_actions and look.rapid_review.no_immediate_action_because:
        yield look.problem(
            "no_immediate_action_because",
            "there are immediate actions, and a reason why there are none",
            "Take one of the two out",
        )


@of_rapid_review("immediate-action-owner")
def action_owner(look: RapidReviewView) -> Iterator[Problem]:
    """Every immediate action says what is done, and who answers for it."""
    for number, one in enumerate(look.rapid_review.immediate_actions):
        if says_nothing(one.action):
            yield look.problem(
                f"immediate_actions[{number}].action", "the action does not say what is done", "Enter what is done"
            )
        if says_nothing(one.lead_role):
            yield look.problem(
                f"immediate_actions[{number}].lead_role",
                "nobody answers for the action",
                "Name who does, by job title and agency",
            )


@of_rapid_review("immediate-action-date", once_due=True)
def action_date(look: RapidReviewView) -> Iterator[Problem]:
    """Every immediate action has a day by which it is due or on which it was done."""
    for number, one in enumerate(look.rapid_review.immediate_actions):
        if one.due_on is None and one.done_on is None:
            yield look.problem(
                f"immediate_actions[{number}].due_on",
                "the action has no date",
                "Enter `due_on`, or `done_on` if it is done",
            )


@of_rapid_review("immediate-learning-shared", once_due=True)
def learning_shared(look: RapidReviewView) -> Iterator[Problem]:
    """Learning is shared: what, and with whom."""
    if not look.rapid_review.learning_shared:
        yield look.problem(
            "learning_shared",
            "the rapid review does not say which learning is shared",
            "Enter what was shared and with whom, even if it was only among the agencies of the case",
        )
    for number, one in enumerate(look.rapid_review.learning_shared):
        if says_nothing(one.learning) or says_nothing(one.with_whom):
            yield look.problem(
                f"learning_shared[{number}]",
                "the row does not say what was shared, or with whom",
                "Fill in `learning` and `with_whom`",
            )
