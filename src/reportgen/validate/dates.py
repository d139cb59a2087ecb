"""Dates in a possible order, and ages that agree with dates of birth.

The same day is always possible: what follows may happen on the day itself. What should not be, and happens (a return
that comes in when the review has gone, a signature after the fact), is a warning: the record has to say it as it was.
Nothing here looks at the clock.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.errors import Problem, Severity
from reportgen.model.age import years_old
from reportgen.model.case.incident import Nature
from reportgen.validate.order import not_before
from reportgen.validate.rule import (
    CaseView,
    IncidentView,
    RapidReviewView,
    ReviewView,
    of_case,
    of_incident,
    of_rapid_review,
    of_review,
)

__all__: list[str] = []


@of_case("dates-birth")
def birth(look: CaseView) -> Iterator[Problem]:
    """A child is born by the last incident, or has an expected date of birth: then it was unborn at the first."""
    for number, child in enumerate(look.case.children):
        days = [incident.occurred_on for incident in look.case.incidents if child in look.case.children_of(incident)]
        if child.born_on is None or not days:
            continue
        if child.due_on is not None and child.born_on <= min(days):
            yield look.problem(
                f"children[{number}].due_on",
                "the child was born by the day of the incident and has an expected date of birth as well",
                "Take `due_on` out: it says that the child was unborn at the incident",
            )
        if child.due_on is None and child.born_on > max(days):
            yield look.problem(
                f"children[{number}].born_on",
                "the child is born after the incident",
                "Correct the date that is wrong, or add `due_on` if the child was unborn at the incident",
            )


@of_case("dates-death")
def death(look: CaseView) -> Iterator[Problem]:
    """A child does not die before being born."""
    for number, child in enumerate(look.case.children):
        yield from not_before(
            look, f"children[{number}].died_on", child.died_on, (child.born_on, "the child's date of birth")
        )


@of_case("dates-age")
def age(look: CaseView) -> Iterator[Problem]:
    """An age that the file states agrees with the date of birth, at the child's first incident."""
    for number, child in enumerate(look.case.children):
        days = [incident.occurred_on for incident in look.case.incidents if child in look.case.children_of(incident)]
        if child.age_at_incident is None or child.born_on is None or not days or child.born_on > min(days):
            continue
        if child.age_at_incident != years_old(child.born_on, min(days)):
            yield look.problem(
                f"children[{number}].age_at_incident",
                "the age does not agree with the date of birth and the day of the incident",
                "Correct the age or the date, or leave the age out",
            )


@of_incident("dates-aware")
def aware(look: IncidentView) -> Iterator[Problem]:
    """The local authority becomes aware on the day of the incident or later."""
    yield from not_before(
        look,
        "notification.la_aware_on",
        look.incident.notification.la_aware_on,
        (look.incident.occurred_on, "the incident"),
    )


@of_incident("dates-sent")
def sent(look: IncidentView) -> Iterator[Problem]:
    """The notification is sent once the local authority is aware, and of a death once the child has died."""
    notification = look.incident.notification
    yield from not_before(
        look,
        "notification.sent_on",
        notification.sent_on,
        (notification.la_aware_on, "the local authority became aware"),
        *(
            (child.died_on, "the child's death")
            for child in look.case.children_of(look.incident)
            if look.incident.nature is Nature.DEATH
        ),
    )


@of_incident("dates-told")
def told(look: IncidentView) -> Iterator[Problem]:
    """Nobody is told of the incident before it happens."""
    for number, row in enumerate(look.incident.notification.told):
        yield from not_before(
            look, f"notification.told[{number}].on", row.on, (look.incident.occurred_on, "the incident")
        )


@of_incident("dates-authorised")
def authorised(look: IncidentView) -> Iterator[Problem]:
    """The notification is agreed and authorised once the authority is aware, and authorised before it is sent."""
    notification = look.incident.notification
    since = (notification.la_aware_on, "the local authority became aware")
    for number, row in enumerate(notification.agreements):
        yield from not_before(look, f"notification.agreements[{number}].on", row.on, since)
    if notification.authorised_by is not None:
        day = notification.authorised_by.on
        yield from not_before(look, "notification.authorised_by.on", day, since)
        if day is not None and notification.sent_on is not None and day > notification.sent_on:
            yield look.problem(
                "notification.authorised_by.on",
                "the notification is authorised after it was sent",
                "Correct the date if it is wrong",
                Severity.WARNING,
            )


@of_rapid_review("dates-meeting")
def meeting(look: RapidReviewView) -> Iterator[Problem]:
    """The rapid review meeting follows the notification."""
    yield from not_before(look, "met_on", look.rapid_review.met_on, _sent(look))


@of_rapid_review("dates-decision")
def decision(look: RapidReviewView) -> Iterator[Problem]:
    """The partners decide at the meeting or later."""
    made = look.rapid_review.decision
    yield from not_before(look, "decision.decided_on", made.decided_on if made else None, _sent(look), _met(look))


@of_rapid_review("dates-sign-off")
def sign_off(look: RapidReviewView) -> Iterator[Problem]:
    """The partners sign once the meeting has been and the decision is made, and before submission."""
    submitted = look.rapid_review.submitted_on
    for number, row in enumerate(look.rapid_review.sign_off):
        path = f"sign_off[{number}].on"
        yield from not_before(look, path, row.on, _sent(look), _met(look), _decided(look))
        if row.on is not None and submitted is not None and row.on > submitted:
            yield look.problem(
                path,
                "the partner signs after the rapid review was submitted",
                "Correct the date if it is wrong",
                Severity.WARNING,
            )


@of_rapid_review("dates-submitted")
def submitted(look: RapidReviewView) -> Iterator[Problem]:
    """The rapid review is submitted after the notification, the meeting and the decision."""
    yield from not_before(look, "submitted_on", look.rapid_review.submitted_on, _sent(look), _met(look), _decided(look))


@of_rapid_review("dates-panel-reply")
def panel_reply(look: RapidReviewView) -> Iterator[Problem]:
    """The Panel answers after the rapid review was submitted."""
    reply = look.rapid_review.panel_reply
    yield from not_before(
        look,
        "panel_reply.on",
        reply.on if reply else None,
        (look.rapid_review.submitted_on, "the rapid review was submitted"),
    )


@of_rapid_review("dates-return")
def returned(look: RapidReviewView) -> Iterator[Problem]:
    """An agency returns its information once the authority is aware, and before the review is submitted."""
    submitted = look.rapid_review.submitted_on
    for number, row in enumerate(look.rapid_review.returns):
        path = f"returns[{number}].received_on"
        yield from not_before(
            look,
            path,
            row.received_on,
            (look.incident.notification.la_aware_on, "the local authority became aware"),
        )
        if row.received_on is not None and submitted is not None and row.received_on > submitted:
            yield look.problem(
                path,
                "the return comes in after the rapid review was submitted",
                "Correct the date if it is wrong",
                Severity.WARNING,
            )


@of_rapid_review("dates-period")
def period(look: RapidReviewView) -> Iterator[Problem]:
    """A return covers a period that ends after it begins, and not after the return came in."""
    for number, row in enumerate(look.rapid_review.returns):
        yield from not_before(
            look, f"returns[{number}].last_on", row.last_on, (row.first_on, "the first day of the period")
        )
        yield from not_before(
            look, f"returns[{number}].received_on", row.received_on, (row.last_on, "the last day that it covers")
        )


@of_rapid_review("dates-chronology")
def chronology(look: RapidReviewView) -> Iterator[Problem]:
    """A row of the chronology ends after it begins, and happened before the review was submitted."""
    submitted = look.rapid_review.submitted_on
    for number, row in enumerate(look.rapid_review.chronology):
        yield from not_before(look, f"chronology[{number}].until", row.until, (row.on, "the first day of the same row"))
        if submitted is not None and (row.until or row.on) > submitted:
            yield look.problem(
                f"chronology[{number}].{'until' if row.until else 'on'}",
                "the row is later than the day on which the rapid review was submitted",
                "Correct the date that is wrong",
            )


@of_rapid_review("dates-episode")
def episode(look: RapidReviewView) -> Iterator[Problem]:
    """A key practice episode ends after it begins."""
    for number, one in enumerate(look.rapid_review.key_practice_episodes):
        yield from not_before(
            look,
            f"key_practice_episodes[{number}].last_on",
            one.last_on,
            (one.first_on, "the first day of the same episode"),
        )


@of_rapid_review("dates-episode-inside", once_due=True)
def episode_inside(look: RapidReviewView) -> Iterator[Problem]:
    """A key practice episode lies inside the chronology."""
    rows = look.rapid_review.chronology
    first = min((row.on for row in rows), default=None)
    last = max((row.until or row.on for row in rows), default=None)
    for number, one in enumerate(look.rapid_review.key_practice_episodes):
        at = f"key_practice_episodes[{number}]"
        yield from not_before(look, f"{at}.first_on", one.first_on, (first, "the first row of the chronology"))
        if last is not None and (one.last_on or one.first_on) > last:
            yield look.problem(
                f"{at}.{'last_on' if one.last_on else 'first_on'}",
                "the episode is later than the last row of the chronology",
                "Add the row that belongs to it, or correct the date",
            )


@of_rapid_review("dates-immediate-action")
def immediate_action(look: RapidReviewView) -> Iterator[Problem]:
    """What was done at once, and learning that was shared, follows the incident."""
    happened = (look.incident.occurred_on, "the incident")
    for number, action in enumerate(look.rapid_review.immediate_actions):
        yield from not_before(look, f"immediate_actions[{number}].due_on", action.due_on, happened)
        yield from not_before(look, f"immediate_actions[{number}].done_on", action.done_on, happened)
    for number, shared in enumerate(look.rapid_review.learning_shared):
        yield from not_before(look, f"learning_shared[{number}].on", shared.on, happened)


@of_review("dates-review")
def review(look: ReviewView) -> Iterator[Problem]:
    """The local review is initiated after an incident was notified and decided on; its events end after they begin."""
    yield from not_before(
        look,
        "initiated_on",
        look.review.initiated_on,
        (_first(incident.notification.sent_on for incident in look.case.incidents), "the first notification"),
        (_first(decision.decided_on for decision in look.case.decisions), "the first decision on a rapid review"),
    )
    for number, event in enumerate(look.review.what_happened):
        yield from not_before(
            look, f"what_happened[{number}].until", event.until, (event.on, "the first day of the same event")
        )


@of_case("dates-publication")
def publication(look: CaseView) -> Iterator[Problem]:
    """The copy to the Panel, publication and removal follow one another, and the beginning of the review."""
    published = look.case.publication
    begun = (look.case.review.initiated_on if look.case.review else None, "the review was initiated")
    yield from not_before(look, "publication.copy_sent_on", published.copy_sent_on, begun)
    yield from not_before(look, "publication.published_on", published.published_on, begun)
    copied = (published.copy_sent_on, "the copy went to the Panel")
    for problem in not_before(look, "publication.published_on", published.published_on, copied):
        yield replace(problem, remedy="Correct the date if it is wrong", severity=Severity.WARNING)
    yield from not_before(
        look, "publication.removed_on", published.removed_on, (published.published_on, "the day of publication")
    )


def _first(days: Iterator[dt.date | None]) -> dt.date | None:
    return min((day for day in days if day is not None), default=None)


def _sent(look: RapidReviewView) -> tuple[dt.date | None, str]:
    return look.incident.notification.sent_on, "the notification was sent"


def _met(look: RapidReviewView) -> tuple[dt.date | None, str]:
    return look.rapid_review.met_on, "the rapid review meeting"


def _decided(look: RapidReviewView) -> tuple[dt.date | None, str]:
    made = look.rapid_review.decision
    return made.decided_on if made else None, "the decision"
