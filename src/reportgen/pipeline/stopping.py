"""Which documents a problem of the case keeps from being written."""

from __future__ import annotations

from reportgen.compose.kinds import Planned
from reportgen.errors import Problem, Severity
from reportgen.model.case import Case

__all__ = ["stops"]


def stops(problem: Problem, planned: Planned, case: Case) -> bool:
    """Whether a problem of the case keeps a document from being written: an error in what the document is about.

    An error in the notification stops that letter and the rapid review of the same incident; one in a rapid review
    stops that review; one in the review or its publication stops the report; one in the people, places and
    agencies, which all documents name, stops them all.
    """
    if problem.severity is not Severity.ERROR:
        return False
    part = problem.where.path
    if not part.startswith("incidents["):
        return planned.incident is None or not part.startswith(("review", "publication", "public_name"))
    if planned.incident is None:
        return True
    index = case.incidents.index(planned.incident)
    if not part.startswith(f"incidents[{index}]"):
        return False
    return planned.kind.name != "notification" or ".rapid_review" not in part
