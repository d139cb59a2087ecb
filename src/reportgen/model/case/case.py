"""A case: everything that an author may write in one case file."""

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from reportgen.model.case.agencies import Agency
from reportgen.model.case.field import Identifies, Line, Name, Noun, Reference
from reportgen.model.case.incident import Incident
from reportgen.model.case.people import Child, FamilyMember, Person, Place, Professional
from reportgen.model.case.rapid_review import Decision, Outcome
from reportgen.model.case.review import Publication, Review

__all__ = ["Case", "Phase"]


class Phase(StrEnum):
    """Where a case stands."""

    NOTIFIED = "notified"
    IN_RAPID_REVIEW = "in rapid review"
    IN_REVIEW = "in review"
    PUBLISHED = "published"

    @property
    def order(self) -> int:
        """0 for notified to 3 for published."""
        return list(Phase).index(self)


class Case(Noun):
    """One case file. It holds real names: it is itself the key to every pseudonym, and stays restricted."""

    reference: Annotated[
        Reference,
        Field(
            description="The partnership's own reference; also the name of the restricted folder. Never published.",
            examples=["AVE-2026-004"],
        ),
        Identifies("direct"),
    ]
    public_name: Annotated[
        Reference | None,
        Field(
            description="What the publishable report is called; also the name of the publishable folder. Needed from the phase `in review`.",
            examples=["Child Robin"],
        ),
    ] = None
    phase: Annotated[Phase, Field(description="Where the case stands.")]
    guidance: Annotated[
        str | None,
        Field(
            description="Id of the guidance pack; chosen by the first notification's date if left out.",
            examples=["wt2023"],
        ),
    ] = None
    children: Annotated[tuple[Child, ...], Field(min_length=1, description="The children whom the case is about.")]
    family: Annotated[tuple[FamilyMember, ...], Field(description="Family and household.")] = ()
    professionals: Annotated[
        tuple[Professional, ...], Field(description="Professionals whose names occur in the texts.")
    ] = ()
    places: Annotated[tuple[Place, ...], Field(description="Places whose names occur in the texts.")] = ()
    agencies: Annotated[tuple[Agency, ...], Field(description="Agencies that knew the child or family.")] = ()
    incidents: Annotated[
        tuple[Incident, ...], Field(min_length=1, description="The incidents; a thematic review has several.")
    ]
    review: Annotated[Review | None, Field(description="The local child safeguarding practice review.")] = None
    publication: Annotated[Publication, Field(description="How and when the report is made public.")] = Publication()
    also_remove: Annotated[
        tuple[Name, ...],
        Field(description="Further words that must not appear in print: pets, nicknames, operation names."),
    ] = ()
    note: Annotated[Line | None, Field(description="A note to colleagues; printed nowhere.")] = None

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What the partners decided in each rapid review that has got so far."""
        reviews = (incident.rapid_review for incident in self.incidents if incident.rapid_review is not None)
        return tuple(review.decision for review in reviews if review.decision is not None)

    @property
    def has_review(self) -> bool:
        """Whether there is a local review, or a decision to undertake one."""
        return self.review is not None or any(decision.outcome is Outcome.LCSPR for decision in self.decisions)

    @property
    def review_decided_on(self) -> dt.date | None:
        """When the partners decided to undertake the local review: as it says itself or, while it is not entered, as
        the first rapid review does that decided so.
        """
        if self.review is not None:
            return self.review.initiated_on
        days = (decision.decided_on for decision in self.decisions if decision.outcome is Outcome.LCSPR)
        return min((day for day in days if day is not None), default=None)

    def people(self) -> tuple[Person, ...]:
        """Children, family members and professionals, in this order."""
        return (*self.children, *self.family, *self.professionals)

    def reference_of(self, incident: Incident) -> str:
        """The reference, with the incident's key behind it where there are several."""
        return f"{self.reference} ({incident.key})" if len(self.incidents) > 1 else self.reference

    def children_of(self, incident: Incident) -> tuple[Child, ...]:
        """The children whom an incident concerns: those it names, or all."""
        return tuple(child for child in self.children if not incident.children or child.key in incident.children)

    def family_of(self, incident: Incident) -> tuple[FamilyMember, ...]:
        """The family of the children whom an incident concerns; who is family of other children only is left out."""
        keys = {child.key for child in self.children_of(incident)}
        return tuple(member for member in self.family if not member.to or keys.intersection(member.to))

    def other_children_of(self, incident: Incident) -> tuple[Child, ...]:
        """Children whom an incident does not concern, and who have a relative in common with one whom it does."""
        concerned = self.children_of(incident)
        members = self.family_of(incident)
        others = (child for child in self.children if child not in concerned)
        return tuple(child for child in others if any(not one.to or child.key in one.to for one in members))
