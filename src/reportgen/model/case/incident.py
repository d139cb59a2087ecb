"""A serious incident and the notification of it to the Panel (section 16C(1), Children Act 2004)."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from reportgen.model.case.agencies import Contact
from reportgen.model.case.field import (
    ClockTime,
    Identifies,
    Key,
    Line,
    Name,
    Narrative,
    Noun,
    On,
    RefersTo,
    Secret,
    YesNo,
)
from reportgen.model.case.rapid_review import RapidReview
from reportgen.model.partner import Partner

__all__ = [
    "AbuseOrNeglect",
    "Agreement",
    "Authorisation",
    "Basis",
    "Incident",
    "Nature",
    "Notification",
    "Process",
    "ProcessType",
    "Told",
]


class Basis(StrEnum):
    """The route by which the incident is notifiable: exactly one."""

    DIED_OR_HARMED_IN_AREA = "16C(1)(a)"
    DIED_OR_HARMED_OUTSIDE_ENGLAND = "16C(1)(b)"
    LOOKED_AFTER_DEATH = "looked-after death"
    CARE_LEAVER_DEATH = "care-leaver death"


class AbuseOrNeglect(StrEnum):
    """What the local authority knows or suspects."""

    KNOWN = "known"
    SUSPECTED = "suspected"
    NOT_SUSPECTED = "not suspected"


class Nature(StrEnum):
    """What happened to the child or children."""

    DEATH = "death"
    SERIOUS_HARM = "serious harm"


class ProcessType(StrEnum):
    """Proceedings that run beside the review."""

    POLICE = "police investigation"
    CORONER = "coroner"
    CRIMINAL_COURT = "criminal court"
    FAMILY_COURT = "family court"
    CHILD_DEATH_REVIEW = "child death review"
    HEALTH = "health investigation"
    EMPLOYMENT = "employment or LADO"
    DOMESTIC_HOMICIDE = "domestic homicide review"
    OTHER = "other"


class Process(Noun):
    """One parallel process."""

    type: Annotated[ProcessType, Field(description="What kind of process.")]
    status: Annotated[Line, Field(description="Where it stands, and what it means for the review.")]
    reference: Annotated[Secret | None, Field(description="Crime, court or other reference number.")] = None


class Told(Noun):
    """Somebody who has, or has not yet, been told of the notification."""

    who: Annotated[Line, Field(description="Person or body.", examples=["Ofsted"])]
    on: Annotated[On | None, Field(description="When; leave out if not yet.")] = None
    note: Annotated[Line | None, Field(description="By whom and how, or why not yet.")] = None


class Agreement(Noun):
    """A partner's view of the notification."""

    partner: Annotated[Partner, Field(description="Which partner.")]
    name: Annotated[Name, Field(description="Who answered for the partner.")]
    role: Annotated[Line, Field(description="Job title.")]
    agreed: Annotated[
        YesNo | None, Field(description="Agrees to the notification. Left out, a row that has its day says yes.")
    ] = None
    on: Annotated[On | None, Field(description="When.")] = None

    @property
    def agrees(self) -> bool | None:
        """Whether the partner agrees. A row with its day and no word on it does; one without either has not answered."""
        return True if self.agreed is None and self.on is not None else self.agreed


class Authorisation(Noun):
    """Who authorised the notification."""

    name: Annotated[Name, Field(description="Full name.")]
    role: Annotated[Line, Field(description="Job title.")]
    on: Annotated[On | None, Field(description="When.")] = None


class Notification(Noun):
    """The notification of one incident to the Panel."""

    la_aware_on: Annotated[
        On,
        Field(
            description="When the local authority became aware of the incident: the five working days count from here."
        ),
    ]
    sent_on: Annotated[
        On | None,
        Field(
            description="When the online notification was sent to the Panel: the fifteen working days count from here."
        ),
    ] = None
    late_because: Annotated[Line | None, Field(description="Why it was sent after the limit.")] = None
    panel_reference: Annotated[Secret | None, Field(description="The Panel's reference.")] = None
    notifier: Annotated[Contact, Field(description="Who notifies for the local authority.")]
    immediate_safeguarding: Annotated[
        Narrative | None, Field(description="What has been done to keep this child and other children safe.")
    ] = None
    processes: Annotated[tuple[Process, ...], Field(description="Police, coroner, courts, child death review.")] = ()
    media_interest: Annotated[
        Narrative | None, Field(description="Known or expected media interest, and who handles it.")
    ] = None
    told: Annotated[tuple[Told, ...], Field(description="Who has been told.")] = ()
    agreements: Annotated[tuple[Agreement, ...], Field(description="The partners' agreement.")] = ()
    authorised_by: Annotated[Authorisation | None, Field(description="Who authorised the notification.")] = None
    enclosures: Annotated[tuple[Line, ...], Field(description="What is enclosed.")] = ()


class Incident(Noun):
    """A serious incident: what happened, to whom, how it was notified and reviewed."""

    key: Annotated[
        Key, Field(description="Short name; part of file names when a case has several incidents.", examples=["fire"])
    ]
    title: Annotated[Line | None, Field(description="A few words that tell this incident from the others.")] = None
    children: Annotated[
        tuple[Key, ...],
        Field(description="Keys of the children concerned; all of the case's children if left out."),
        RefersTo("children"),
    ] = ()
    occurred_on: Annotated[On, Field(description="Day of the incident, or the first day it is known of.")]
    occurred_at: Annotated[ClockTime | None, Field(description="Time of day, if known.")] = None
    place: Annotated[Line | None, Field(description="Where it happened.")] = None
    nature: Annotated[Nature, Field(description="Death or serious harm."), Identifies("indirect")]
    abuse_or_neglect: Annotated[AbuseOrNeglect, Field(description="Whether abuse or neglect is known or suspected.")]
    basis: Annotated[Basis, Field(description="The route by which the incident is notifiable.")]
    basis_reason: Annotated[Narrative | None, Field(description="Why the duty to notify is met.")] = None
    la_of_incident: Annotated[
        Name | None, Field(description="Local authority where it took place; leave out if outside England.")
    ] = None
    la_of_residence: Annotated[Name, Field(description="Local authority where the child normally lives.")]
    country: Annotated[Name | None, Field(description="Country, if outside England.")] = None
    summary: Annotated[Narrative, Field(description="What happened, as far as it is known.")]
    notification: Annotated[Notification, Field(description="The notification to the Panel.")]
    rapid_review: Annotated[RapidReview | None, Field(description="The rapid review of this incident.")] = None

    @property
    def needs_rapid_review(self) -> bool:
        """Not for a care leaver's death, nor for a looked-after child's without abuse or neglect in sight."""
        if self.basis is Basis.LOOKED_AFTER_DEATH:
            return self.abuse_or_neglect is not AbuseOrNeglect.NOT_SUSPECTED
        return not self.is_of_care_leaver

    @property
    def is_of_care_leaver(self) -> bool:
        """Whether it is the death of a care leaver, who is called a young person."""
        return self.basis is Basis.CARE_LEAVER_DEATH
