"""Run the rules of a guidance pack over a case, and say how its rapid reviews stand against the purposes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.errors import Problem, Severity
from reportgen.model.case import Case, Incident, Phase
from reportgen.model.case.rapid_review import Outcome, RapidReview
from reportgen.model.guidance import GuidancePack, Purpose, RuleText
from reportgen.model.purpose import PurposeResult, PurposeState
from reportgen.model.timetable import Timetable
from reportgen.validate.rule import (
    CaseView,
    IncidentView,
    RapidReviewView,
    ReviewView,
    StepView,
    of_case,
    of_incident,
    of_rapid_review,
    of_review,
    of_step,
)

__all__ = ["purposes", "validate"]

_SAMPLE_LEFT = "sample-left"


def validate(
    case: Case, pack: GuidancePack, timetable: Timetable, as_of: dt.date, authority: str = ""
) -> tuple[Problem, ...]:
    """Everything that is wrong with a case, or missing although it is due.

    Args:
        case: the case.
        pack: the guidance that applies; a rule that it does not list is not run.
        timetable: the case's statutory steps.
        as_of: the day on which one looks; it changes nothing but what has become late.
        authority: the local authority that notifies, as the partnership's settings call it; "" not to ask about it.

    Returns:
        Problems in the order of the pack's rules. Places are field paths, with 0-based places in lists; where
        something is missing, the path of the field that should hold it.
    """
    return tuple(
        problem
        for text in pack.rules
        for problem in (
            *_of_case(text, case, pack, authority),
            *_of_rapid_reviews(text, case, pack),
            *_of_steps(text, case, pack, timetable, as_of),
        )
    )


def purposes(
    case: Case, pack: GuidancePack, timetable: Timetable, as_of: dt.date, problems: tuple[Problem, ...]
) -> tuple[PurposeResult, ...]:
    """How each rapid review stands against each purpose.

    Args:
        case: the case.
        pack: the guidance that applies.
        timetable: the case's statutory steps.
        as_of: the day on which one looks; it changes nothing but what is overdue.
        problems: what `validate` found, whether or not the places have been looked up in the file.

    Returns:
        For every incident that needs a rapid review or has one, the purposes in the pack's order, unless the partners
        found that the criteria of a serious incident are not met. While the rapid review is not due, what it still
        lacks comes as warnings, and a purpose that lacks something is not yet due, or overdue once its limit is past.
        A part in which the sample of a new case file is left lacks what was to be written there.
    """
    results: list[PurposeResult] = []
    for number, incident in enumerate(case.incidents):
        if not _has_purposes(incident) or _is_unmet(case, incident):
            continue
        due = _is_due(case, incident)
        lacking = [] if due else list(_lacking(case, number, pack))
        step = timetable.step("rapid-review", incident.key)
        waits = PurposeState.OVERDUE if step is not None and step.is_late(as_of) else PurposeState.NOT_YET_DUE
        for purpose in pack.purposes:
            missing = tuple(
                problem
                for problem in (*problems, *lacking)
                if (problem.purpose == purpose.key and problem.incident == incident.key)
                or _is_sample(problem, number, purpose)
            )
            state = _state(incident, purpose) if due else waits
            results.append(
                PurposeResult(incident.key, purpose.key, purpose.title, state if missing else PurposeState.MET, missing)
            )
    return tuple(results)


def _is_sample(problem: Problem, number: int, purpose: Purpose) -> bool:
    """Whether a problem is a sample that is left in a part of a rapid review which serves the purpose."""
    at, path = f"incidents[{number}].rapid_review.", problem.where.path
    if problem.rule != _SAMPLE_LEFT or not path.startswith(at):
        return False
    return re.split(r"\W", path.removeprefix(at), maxsplit=1)[0] in purpose.parts


def _state(incident: Incident, purpose: Purpose) -> PurposeState:
    """How far from met a purpose is that lacks something."""
    empty = RapidReview()
    begun = incident.rapid_review or empty
    if any(getattr(begun, part) != getattr(empty, part) for part in purpose.parts):
        return PurposeState.PARTLY
    return PurposeState.NOT_MET


def _of_case(text: RuleText, case: Case, pack: GuidancePack, authority: str) -> Iterator[Problem]:
    if rule := of_case.rules.get(text.rule):
        yield from rule.check(CaseView(case, pack, text))
    if incident_rule := of_incident.rules.get(text.rule):
        for number, incident in enumerate(case.incidents):
            yield from incident_rule.check(
                IncidentView(case, pack, text, f"incidents[{number}].", incident.key, authority, incident=incident)
            )
    review_rule = of_review.rules.get(text.rule)
    if review_rule and case.review is not None and (not review_rule.once_due or _is_public(case)):
        yield from review_rule.check(ReviewView(case, pack, text, "review.", review=case.review))


def _of_rapid_reviews(text: RuleText, case: Case, pack: GuidancePack) -> Iterator[Problem]:
    if rule := of_rapid_review.rules.get(text.rule):
        for number, incident in enumerate(case.incidents):
            if _has_purposes(incident) and (not rule.once_due or _is_due(case, incident)):
                yield from rule.check(_rapid_review(text, case, number, pack))


def _of_steps(
    text: RuleText, case: Case, pack: GuidancePack, timetable: Timetable, as_of: dt.date
) -> Iterator[Problem]:
    rule = of_step.rules.get(text.rule)
    if rule is None:
        return
    places = {incident.key: number for number, incident in enumerate(case.incidents)}
    for step in timetable.steps:
        if f"limit-{step.key}" != text.rule:
            continue
        at, incident = "", None
        if step.incident:
            at, incident = f"incidents[{places[step.incident]}].", case.incidents[places[step.incident]]
        yield from rule.check(StepView(case, pack, text, at, step.incident, step=step, as_of=as_of, incident=incident))


def _lacking(case: Case, number: int, pack: GuidancePack) -> Iterator[Problem]:
    """What the rapid review of an incident still lacks, as warnings, while it is not due."""
    for text in pack.rules:
        rule = of_rapid_review.rules.get(text.rule)
        if rule is not None and rule.once_due:
            for problem in rule.check(_rapid_review(text, case, number, pack)):
                yield replace(problem, severity=Severity.WARNING)


def _rapid_review(text: RuleText, case: Case, number: int, pack: GuidancePack) -> RapidReviewView:
    incident = case.incidents[number]
    return RapidReviewView(
        case,
        pack,
        text,
        f"incidents[{number}].rapid_review.",
        incident.key,
        incident=incident,
        rapid_review=incident.rapid_review or RapidReview(),
    )


def _has_purposes(incident: Incident) -> bool:
    return incident.needs_rapid_review or incident.rapid_review is not None


def _is_unmet(case: Case, incident: Incident) -> bool:
    """Whether the partners found that there was no serious incident, and it was left at that: then no rapid review is
    required any more (answers of the Panel to frequent questions), and what has been written of it is as much as there
    will be.
    """
    review = incident.rapid_review
    if review is None or review.decision is None or review.decision.outcome is not Outcome.CRITERIA_NOT_MET:
        return False
    disagrees = review.panel_reply is not None and not review.panel_reply.agrees
    return not disagrees and case.review is None and case.phase.order < Phase.IN_REVIEW.order


def _is_due(case: Case, incident: Incident) -> bool:
    """Whether the rapid review must be complete: it was submitted, or the case has gone on from it."""
    if _is_unmet(case, incident):
        return False
    submitted = incident.rapid_review is not None and incident.rapid_review.submitted_on is not None
    return submitted or case.phase.order >= Phase.IN_REVIEW.order


def _is_public(case: Case) -> bool:
    """Whether the report must be complete: it was published, or a copy has gone out."""
    publication = case.publication
    return case.phase is Phase.PUBLISHED or publication.published_on is not None or publication.copy_sent_on is not None
