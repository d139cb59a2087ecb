"""Limits of time: a missed one needs its reason, and one that has passed is late as of a day.

What was done late without a reason is wrong in the case, whatever the day; with one, it is a warning. What is not done
yet and has become late is a warning, with a reason or without: no document depends on today. So is a limit of which the
figure is not confirmed, and a day of which the case says that it was done then although the day is still to come:
mostly a slip in the year.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.passage import Passage
from reportgen.validate.rule import StepView, of_step
from reportgen.validate.substance import says_nothing

__all__: list[str] = []


@of_step("limit-notification")
def notification(look: StepView) -> Iterator[Problem]:
    """A notification after the limit has its reason, and is told of; it is not entered before it is sent."""
    if look.incident is not None:
        yield from _to_come(look, "notification.la_aware_on", look.step.start_on)
        yield from _to_come(look, "notification.sent_on", look.step.done_on)
        yield from _late(
            look, "notification.sent_on", look.incident.notification.late_because, "notification.late_because"
        )


@of_step("limit-rapid-review")
def rapid_review(look: StepView) -> Iterator[Problem]:
    """A rapid review after the limit has its reason, and is told of; it is not entered before it is submitted."""
    if look.incident is not None:
        yield from _to_come(look, "rapid_review.submitted_on", look.step.done_on)
        begun = look.incident.rapid_review
        yield from _late(
            look, "rapid_review.submitted_on", begun.late_because if begun else None, "rapid_review.late_because"
        )


@of_step("limit-publication")
def publication(look: StepView) -> Iterator[Problem]:
    """A publication after the limit has its reason, and is told of; it is not entered before it is published."""
    if look.case.review is not None:
        yield from _to_come(look, "review.initiated_on", look.step.start_on)
    yield from _to_come(look, "publication.published_on", look.step.done_on)
    yield from _late(look, "publication.published_on", look.case.publication.late_because, "publication.late_because")


@of_step("limit-advance-copy")
def advance_copy(look: StepView) -> Iterator[Problem]:
    """The copy goes out so many days before publication; the figure is to be checked."""
    yield from _to_come(look, "publication.copy_sent_on", look.step.done_on)
    if look.step.was_late:
        yield look.problem(
            "publication.copy_sent_on",
            f"the copy goes out less than {abs(look.step.amount)} {look.step.unit} before publication",
            "Check with the Panel whether that is early enough",
            Severity.WARNING,
        )
    elif (
        look.step.is_late(look.as_of)
        and look.case.publication.published_on is None
        and says_nothing(look.case.publication.late_because)
    ):
        yield look.problem(
            "publication.copy_sent_on",
            "the last day for sending the copy before publication has passed",
            "Send the copy and enter the day, or give the reason for publishing later in `publication.late_because`",
            Severity.WARNING,
        )


@of_step("limit-availability")
def availability(look: StepView) -> Iterator[Problem]:
    """What is published stays publicly available for as long as the guidance asks."""
    yield from _to_come(look, "publication.removed_on", look.step.done_on)
    if look.step.ended_early:
        yield look.problem(
            "publication.removed_on",
            f"what was published was taken down before {look.step.amount} {look.step.unit} had passed",
            "Correct the date, or make it available again and take `removed_on` out",
        )


def _to_come(look: StepView, path: str, day: dt.date | None) -> Iterator[Problem]:
    if day is not None and day > look.as_of:
        yield look.problem(
            path,
            "the day is still to come, and the case says that it was done then",
            "Correct the date, or take it out until it is done",
            Severity.WARNING,
        )


def _late(look: StepView, path: str, reason: Passage | None, reason_path: str) -> Iterator[Problem]:
    if not look.step.is_late(look.as_of):
        return
    limit = f"the limit of {look.step.amount} {look.step.unit}"
    has_reason = not says_nothing(reason)
    if not look.step.was_late:
        remedy = "Do it now and enter the day" + ("" if has_reason else f", and say in `{reason_path}` why it is late")
        yield look.problem(path, f"{limit} has passed", remedy, Severity.WARNING)
    elif has_reason:
        what = f"{limit} was missed, for the reason that is given"
        yield look.problem(path, what, "Correct the date if it is wrong", Severity.WARNING)
    else:
        yield look.problem(path, f"{limit} was missed, and no reason is given", f"Say why in `{reason_path}`")
