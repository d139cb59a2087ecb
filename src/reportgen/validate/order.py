"""Days in a possible order: pairs of days of which the second cannot be before the first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.validate.rule import CaseView

__all__ = ["not_before"]


def not_before(
    look: CaseView, path: str, day: dt.date | None, *earlier: tuple[dt.date | None, str]
) -> Iterator[Problem]:
    """At most one problem: the day is before one that must come first.

    Args:
        look: the view of the rule that asks.
        path: field path of the day, below what the rule looks at.
        day: the day; None is silent.
        earlier: the days that it cannot be before, each with what happened on it; None is silent.
    """
    for first, event in earlier:
        if day is not None and first is not None and day < first:
            yield look.problem(path, f"the day is before {event}", "Correct the date that is wrong")
            return
