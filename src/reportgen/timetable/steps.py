"""The statutory steps of a case: each limit of the guidance, for every incident or for the review, with its dates.

A limit starts from a field of the incident (`notification.sent_on`), from a day of the case (`review_decided_on`), or
from another limit (`publication`): then from the day on which that was done or, for what is still to do, from its last
day. A copy that went out is early enough or not by the day of publication alone: a trial may have put that off. A limit
on the rapid review does not apply to an incident that needs none. The limits of the local review appear once there is a
review, or a decision to undertake one.
"""

from __future__ import annotations

import datetime as dt

from reportgen.model.case import Case, Incident
from reportgen.model.guidance import GuidancePack, Limit
from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Skipped, Step, Timetable
from reportgen.timetable import notes
from reportgen.timetable.months import add_months
from reportgen.timetable.working_days import count_back, count_on, count_taken, why_not_counted

__all__ = ["timetable"]


def timetable(case: Case, pack: GuidancePack, rule: CountingRule) -> Timetable:
    """Work out every statutory step of a case.

    Args:
        case: the case.
        pack: the guidance whose limits apply.
        rule: which day is the first of a limit in working days.

    Returns:
        The steps by due date; those of an incident carry its key, and those without a date come last, in the
        order of the guidance.
    """
    of_incidents = [limit for limit in pack.limits if _is_of_incident(limit)]
    steps = [
        _step(
            limit, rule, pack, start=_day(incident, limit.start), done=_day(incident, limit.done), incident=incident.key
        )
        for incident in case.incidents
        for limit in of_incidents
        if incident.needs_rapid_review or not limit.done.startswith("rapid_review.")
    ]
    if case.has_review:
        of_review: dict[str, Step] = {}
        for limit in pack.limits:
            if limit in of_incidents:
                continue
            before = of_review.get(limit.start)
            done = _day(case, limit.done)
            start = _day(case, limit.start) if before is None else before.done_on
            if before is not None and done is None:
                start = start or before.due_on
            of_review[limit.key] = _step(limit, rule, pack, start=start, done=done)
        steps += of_review.values()
    return Timetable(tuple(sorted(steps, key=lambda step: step.due_on or dt.date.max)))


def _step(
    limit: Limit,
    rule: CountingRule,
    pack: GuidancePack,
    *,
    start: dt.date | None,
    done: dt.date | None,
    incident: str = "",
) -> Step:
    due: dt.date | None = None
    skipped: tuple[Skipped, ...] = ()
    said: tuple[str, ...] = ()
    forecast = False
    applied = rule if limit.unit == "working days" and limit.amount > 0 else None
    if start is not None and limit.unit == "months":
        due, clamped = add_months(start, limit.amount)
        said = notes.for_months(limit, start, due, why_not_counted(due), clamped=clamped)
    elif start is not None:
        due, skipped = count_on(start, limit.amount, rule) if limit.amount > 0 else count_back(start, -limit.amount)
        forecast = max(start, due).year > pack.calendar_published_until
        said = notes.for_working_days(
            limit, applied, start, skipped, forecast_after=pack.calendar_published_until if forecast else None
        )
    return Step(
        key=limit.key,
        incident=incident,
        title=limit.title,
        start_on=start,
        due_on=due,
        done_on=done,
        amount=limit.amount,
        unit=limit.unit,
        rule=applied,
        skipped=skipped,
        notes=(*said, *notes.for_certainty(limit)),
        forecast=forecast,
        source=limit.source,
        started_by=limit.started_by,
        at_least=limit.at_least,
        taken=None if start is None or done is None or applied is None else count_taken(start, done, applied),
    )


def _is_of_incident(limit: Limit) -> bool:
    return limit.start.partition(".")[0] in Incident.model_fields


def _day(noun: Case | Incident, path: str) -> dt.date | None:
    value: object = noun
    for name in path.split("."):
        if value is None:
            return None
        value = getattr(value, name)
    if value is not None and not isinstance(value, dt.date):
        raise TypeError(f"the guidance counts from {path}, which is not a date")
    return value
