from __future__ import annotations

import datetime as dt

import pytest

from reportgen.errors import Severity
from reportgen.validate import limits
from support.cases import GONE
from support.rules import CARE_LEAVER, IN_RAPID_REVIEW, IN_REVIEW, NOTIFIED, problems, rules_of

AWARE = "incidents[0].notification.la_aware_on"
SENT = "incidents[0].notification.sent_on"
SUBMITTED = "incidents[0].rapid_review.submitted_on"
UNSENT = {**NOTIFIED, SENT: GONE}
LATE = "2025-03-18"

# The rule, the changes, the day, and what is expected of it: "error", "warning" or "".
LATE_BECAUSE = "incidents[0].notification.late_because"

TABLE: list[tuple[str, dict[str, object], dt.date, str]] = [
    ("limit-notification", {SENT: LATE}, dt.date(2026, 1, 1), "error"),
    ("limit-notification", {SENT: LATE, LATE_BECAUSE: "A strike."}, dt.date(2026, 1, 1), "warning"),
    ("limit-notification", {SENT: "2025-03-17"}, dt.date(2026, 1, 1), ""),
    ("limit-notification", UNSENT, dt.date(2025, 3, 17), ""),
    ("limit-notification", UNSENT, dt.date(2025, 3, 18), "warning"),
    ("limit-notification", {**UNSENT, LATE_BECAUSE: "A strike."}, dt.date(2025, 3, 17), ""),
    ("limit-notification", {**UNSENT, LATE_BECAUSE: "A strike."}, dt.date(2025, 3, 18), "warning"),
    # Aware on 23 December: the fifth working day is 2 January, Christmas, Boxing Day and New Year's Day left out.
    ("limit-notification", {AWARE: "2025-12-23", SENT: "2026-01-02"}, dt.date(2026, 6, 1), ""),
    ("limit-notification", {AWARE: "2025-12-23", SENT: "2026-01-03"}, dt.date(2026, 6, 1), "error"),
    ("limit-rapid-review", {SUBMITTED: "2025-04-03"}, dt.date(2026, 1, 1), ""),
    ("limit-rapid-review", {SUBMITTED: "2025-04-04"}, dt.date(2026, 1, 1), "error"),
    # Three bank holidays lie in the fifteen days: Good Friday, Easter Monday and the one of early May.
    ("limit-rapid-review", {SENT: "2025-04-10", SUBMITTED: "2025-05-06"}, dt.date(2026, 1, 1), ""),
    ("limit-rapid-review", {SENT: "2025-04-10", SUBMITTED: "2025-05-07"}, dt.date(2026, 1, 1), "error"),
    (
        "limit-rapid-review",
        {SUBMITTED: "2025-04-04", "incidents[0].rapid_review.late_because": "A return was late."},
        dt.date(2026, 1, 1),
        "warning",
    ),
    ("limit-rapid-review", {**NOTIFIED}, dt.date(2025, 4, 3), ""),
    ("limit-rapid-review", {**NOTIFIED}, dt.date(2025, 4, 4), "warning"),
    ("limit-rapid-review", {**CARE_LEAVER}, dt.date(2026, 1, 1), ""),
    ("limit-publication", {"publication.published_on": "2025-10-01"}, dt.date(2026, 1, 1), "error"),
    (
        "limit-publication",
        {"publication.published_on": "2025-10-01", "publication.late_because": "A trial."},
        dt.date(2026, 1, 1),
        "warning",
    ),
    ("limit-publication", {"publication.published_on": "2025-09-30"}, dt.date(2026, 1, 1), ""),
    ("limit-publication", {**IN_REVIEW}, dt.date(2025, 9, 30), ""),
    ("limit-publication", {**IN_REVIEW}, dt.date(2025, 10, 1), "warning"),
    ("limit-publication", {**IN_RAPID_REVIEW}, dt.date(2025, 9, 30), ""),
    ("limit-publication", {**IN_RAPID_REVIEW}, dt.date(2025, 10, 1), "warning"),
    ("limit-advance-copy", {"publication.copy_sent_on": "2025-09-17"}, dt.date(2026, 1, 1), "warning"),
    ("limit-advance-copy", {"publication.copy_sent_on": "2025-09-16"}, dt.date(2026, 1, 1), ""),
    ("limit-advance-copy", {**IN_REVIEW}, dt.date(2025, 9, 19), ""),
    ("limit-advance-copy", {**IN_REVIEW}, dt.date(2025, 9, 20), "warning"),
    ("limit-advance-copy", {**IN_REVIEW, "publication.late_because": "A trial."}, dt.date(2025, 9, 20), ""),
    ("limit-advance-copy", {"publication.copy_sent_on": GONE}, dt.date(2026, 1, 1), ""),
    ("limit-availability", {"publication.removed_on": "2026-09-24"}, dt.date(2027, 1, 1), "error"),
    ("limit-availability", {"publication.removed_on": "2026-09-25"}, dt.date(2027, 1, 1), ""),
    ("limit-availability", {}, dt.date(2027, 1, 1), ""),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "changes", "as_of", "expected"), TABLE)
def test_a_missed_limit_is_seen_as_of_a_day(
    rule: str, changes: dict[str, object], as_of: dt.date, expected: str
) -> None:
    seen = [problem.severity.value for problem in problems(changes, as_of) if problem.rule == rule]
    assert seen == ([expected] if expected else [])


def test_no_rule_is_left_out() -> None:
    assert {rule for rule, _, _, expected in TABLE if expected} == rules_of(limits)


@pytest.mark.parametrize("changes", [UNSENT, dict(NOTIFIED), dict(IN_REVIEW), {}])
def test_the_day_changes_nothing_but_what_has_become_late_or_is_to_come(changes: dict[str, object]) -> None:
    early, late = (set(problems(changes, as_of)) for as_of in (dt.date(2025, 3, 10), dt.date(2029, 1, 1)))
    assert all("still to come" in problem.what for problem in early - late)
    assert all(problem.rule.startswith("limit-") for problem in early ^ late)
    assert all(problem.severity is Severity.WARNING for problem in early ^ late)


@pytest.mark.parametrize(
    ("changes", "path", "day"),
    [
        ({**UNSENT}, "incidents[0].notification.la_aware_on", dt.date(2025, 3, 10)),
        ({**NOTIFIED}, SENT, dt.date(2025, 3, 13)),
        ({}, SUBMITTED, dt.date(2025, 4, 2)),
        ({**IN_REVIEW}, "review.initiated_on", dt.date(2025, 3, 31)),
        ({}, "publication.copy_sent_on", dt.date(2025, 9, 11)),
        ({}, "publication.published_on", dt.date(2025, 9, 25)),
        ({"publication.removed_on": "2026-09-25"}, "publication.removed_on", dt.date(2026, 9, 25)),
    ],
)
def test_what_was_done_on_a_day_still_to_come_is_a_warning_and_on_the_day_itself_it_is_none(
    changes: dict[str, object], path: str, day: dt.date
) -> None:
    def told(as_of: dt.date) -> list[tuple[str, Severity]]:
        found = problems(changes, as_of)
        return [(one.where.path, one.severity) for one in found if "still to come" in one.what]

    assert (path, Severity.WARNING) in told(day - dt.timedelta(days=1))
    assert path not in dict(told(day))


def test_a_figure_that_is_not_confirmed_says_so() -> None:
    (problem,) = problems({"publication.copy_sent_on": "2025-09-17"})
    assert problem.source.endswith("(unconfirmed: check)")


def test_a_decision_still_to_come_is_no_day_of_a_review_that_is_not_entered() -> None:
    found = problems(IN_RAPID_REVIEW, dt.date(2025, 3, 30))
    assert "review.initiated_on" not in {one.where.path for one in found}
