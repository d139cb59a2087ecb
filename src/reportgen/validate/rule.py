"""What a rule is: one function that looks at one part of a case and yields problems, registered under its id.

The id leads to the guidance pack, which says for which purpose the rule stands and who asks for it; a rule that the
pack does not list is not run. What a rule looks at is its scope: the case, an incident, the rapid review of an
incident, the local review, or a step of the timetable. A rule that holds *once due* asks for something that may
come later: it is silent until the rapid review has been submitted (or the local review published).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Generic, TypeAlias, TypeVar

from msgspec import Struct, field

from reportgen.errors import Place, Problem, Severity
from reportgen.model.case import Case, Incident
from reportgen.model.case.people import Child
from reportgen.model.case.rapid_review import RapidReview
from reportgen.model.case.review import Review
from reportgen.model.guidance import Certainty, GuidancePack, RuleText, Source
from reportgen.model.timetable import Step

__all__ = [
    "SCOPES",
    "CaseView",
    "IncidentView",
    "RapidReviewView",
    "ReviewView",
    "Rule",
    "Scope",
    "StepView",
    "of_case",
    "of_incident",
    "of_rapid_review",
    "of_review",
    "of_step",
]


class CaseView(Struct, frozen=True):
    """A case as a rule sees it.

    Attributes:
        case: the case.
        pack: the guidance that applies.
        text: what the guidance says about the rule that looks.
        at: field path of what the rule looks at, with a full stop behind it, or "" for the case.
        incident_key: key of the incident that it belongs to, or "".
        authority: the local authority that notifies, or "" where it is not known.
    """

    case: Case
    pack: GuidancePack
    text: RuleText
    at: str = ""
    incident_key: str = ""
    authority: str = ""

    def problem(self, path: str, what: str, remedy: str, severity: Severity = Severity.ERROR) -> Problem:
        """A problem below what the rule looks at."""
        return self.problem_in_case(self.at + path, what, remedy, severity=severity)

    def problem_in_case(
        self, path: str, what: str, remedy: str, *, severity: Severity = Severity.ERROR, source: Source | None = None
    ) -> Problem:
        """A problem anywhere in the case, by its whole field path; `source` where it is not the rule's own."""
        source = source or self.text.source
        return Problem(
            rule=self.text.rule,
            where=Place(path=path),
            what=what,
            remedy=remedy,
            severity=severity,
            source=source.citation
            + ("" if source.certainty is Certainty.CONFIRMED else f" ({source.certainty.value}: check)"),
            purpose=self.text.purpose,
            incident=self.incident_key,
        )


class IncidentView(CaseView, frozen=True, kw_only=True):
    """An incident as a rule sees it."""

    incident: Incident

    def children(self) -> Iterator[tuple[int, Child]]:
        """The children whom the incident concerns, each with its place among the case's children."""
        concerned = {child.key for child in self.case.children_of(self.incident)}
        return ((number, child) for number, child in enumerate(self.case.children) if child.key in concerned)


class RapidReviewView(IncidentView, frozen=True, kw_only=True):
    """The rapid review of an incident; an empty one where none is begun."""

    rapid_review: RapidReview


class ReviewView(CaseView, frozen=True, kw_only=True):
    """The local review, in a case that has one."""

    review: Review


class StepView(CaseView, frozen=True, kw_only=True):
    """A step of the timetable, on a day; `incident` is None for a step of the local review."""

    step: Step
    as_of: dt.date
    incident: Incident | None


View = TypeVar("View", bound=CaseView)
Check: TypeAlias = Callable[[View], Iterator[Problem]]


class Rule(Struct, Generic[View], frozen=True):
    """A rule: its id, the function, and whether it waits until its object is due."""

    id: str
    check: Check[View]
    once_due: bool


class Scope(Struct, Generic[View], frozen=True):
    """The rules that look at the same part of a case; called, it registers one more."""

    name: str
    rules: dict[str, Rule[View]] = field(default_factory=dict)

    def __call__(self, rule: str, *, once_due: bool = False) -> Callable[[Check[View]], Check[View]]:
        """Register a function under a rule's id; an id is given once."""

        def register(check: Check[View]) -> Check[View]:
            if any(rule in scope.rules for scope in SCOPES):
                raise ValueError(f"two rules are called {rule}")
            self.rules[rule] = Rule(rule, check, once_due)
            return check

        return register


of_case: Scope[CaseView] = Scope("the case")
of_incident: Scope[IncidentView] = Scope("each incident")
of_rapid_review: Scope[RapidReviewView] = Scope("each rapid review")
of_review: Scope[ReviewView] = Scope("the local review")
of_step: Scope[StepView] = Scope("each step of the timetable")

SCOPES = (of_case, of_incident, of_rapid_review, of_review, of_step)
