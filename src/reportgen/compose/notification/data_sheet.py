"""The data sheet: what the online notification asks for, and the dates that follow from it."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.notification.gaps import BLANK, day, passage
from reportgen.compose.phrase import Naming
from reportgen.model import date_words
from reportgen.model.case import Incident
from reportgen.model.case.agencies import Agency, Contact
from reportgen.model.case.incident import AbuseOrNeglect, Basis, Process, Told
from reportgen.model.case.people import Child, FamilyMember
from reportgen.model.content import Slot
from reportgen.model.guidance import Certainty
from reportgen.model.partner import Partner
from reportgen.model.partnership import Partnership
from reportgen.model.timetable import Step, Timetable

__all__ = [
    "agency",
    "agreements",
    "basis",
    "contact",
    "dates",
    "incident",
    "other_child",
    "process",
    "relative",
    "timing",
    "told",
]

_ROUTES: Mapping[Basis, str] = {
    Basis.DIED_OR_HARMED_IN_AREA: (
        "Section 16C(1)(a), Children Act 2004: the child died or was seriously harmed in the local authority’s area"
    ),
    Basis.DIED_OR_HARMED_OUTSIDE_ENGLAND: (
        "Section 16C(1)(b), Children Act 2004: the child died or was seriously harmed outside England while normally "
        "resident in the local authority’s area"
    ),
    Basis.LOOKED_AFTER_DEATH: "Death of a looked-after child",
    Basis.CARE_LEAVER_DEATH: "Death of a care leaver, up to and including age 24",
}


def timing(step: Step | None, incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    """When the authority knew, when it notified, and when that was due."""
    notification = incident.notification
    was_late = step is not None and step.was_late
    taken = BLANK
    if step is not None and step.taken is not None:
        taken = f"{step.taken} working {'day' if step.taken == 1 else 'days'}"
    return {
        "aware": date_words.weekday(notification.la_aware_on),
        "sent": date_words.weekday(notification.sent_on) if notification.sent_on else BLANK,
        "due": date_words.weekday(step.due_on) if step is not None and step.due_on is not None else BLANK,
        "taken": taken,
        "limit": f"{step.amount} {step.unit}" if step is not None else BLANK,
        "rule": " ".join(step.notes) if step is not None else BLANK,
        "late": (naming.line(notification.late_because) or BLANK) if was_late else "",
        "source": step.source.citation if step is not None else "",
    }


def basis(incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    """Why there is a duty to notify."""
    return {
        "route": _ROUTES[incident.basis],
        "abuse_or_neglect": _abuse_or_neglect(incident),
        "nature": phrase.sentence(incident.nature.value),
        "reason": passage(incident.basis_reason, naming),
    }


def _abuse_or_neglect(incident: Incident) -> str:
    return {
        AbuseOrNeglect.KNOWN: "Abuse or neglect is known",
        AbuseOrNeglect.SUSPECTED: "Abuse or neglect is suspected",
        AbuseOrNeglect.NOT_SUSPECTED: "Abuse or neglect is neither known nor suspected",
    }[incident.abuse_or_neglect]


def relative(member: FamilyMember, children: tuple[Child, ...], naming: Naming) -> Mapping[str, Slot]:
    """One member of the family."""
    notes = [naming.line(member.note), f"Address: {member.address}" if member.address else ""]
    return {
        "name": member.name.full,
        "relationship": naming.relationship(member, children),
        "born": day(member.born_on),
        "household": phrase.household(member) or BLANK,
        "note": "\n".join(note for note in notes if note) or "–",
    }


def other_child(child: Child, naming: Naming) -> Mapping[str, Slot]:
    """Another child of the case with a relative in common, among the family."""
    return {
        "name": child.name.full,
        "relationship": phrase.OTHER_CHILD,
        "born": day(child.born_on),
        "household": phrase.sentence(naming.line(child.placement)) or BLANK,
        "note": "–",
    }


def incident(incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    """What happened, when and where."""
    abroad = f"Outside England: {incident.country}" if incident.country else BLANK
    return {
        "date": date_words.weekday(incident.occurred_on),
        "time": incident.occurred_at or "Not known",
        "place": naming.line(incident.place) or BLANK,
        "took_place": incident.la_of_incident or abroad,
        "residence": incident.la_of_residence,
        "summary": passage(incident.summary, naming),
    }


def agency(agency: Agency, naming: Naming) -> Mapping[str, Slot]:
    """One agency that was involved."""
    reached = contact(agency.contact, naming) if agency.contact is not None else None
    keys = ("name", "role", "email", "phone")
    return {
        "name": agency.name,
        "involvement": naming.line(agency.involvement) or BLANK,
        "contact": "\n".join(reached[key] for key in keys if reached[key]) if reached is not None else BLANK,
        "still": {True: "Yes", False: "No", None: BLANK}[agency.still_involved],
    }


def contact(contact: Contact, naming: Naming) -> Mapping[str, str]:
    """How somebody is reached."""
    return {
        "name": contact.name,
        "role": naming.line(contact.role),
        "email": contact.email or "",
        "phone": contact.phone or "",
    }


def process(process: Process, naming: Naming) -> Mapping[str, Slot]:
    """One process that runs beside: an inquest, a police investigation."""
    return {
        "type": phrase.sentence(process.type.value),
        "status": naming.line(process.status),
        "reference": process.reference or "None given",
    }


def told(told: Told, naming: Naming) -> Mapping[str, Slot]:
    """Who else was told."""
    return {
        "who": naming.line(told.who),
        "on": date_words.day(told.on) if told.on else "Not yet",
        "note": naming.line(told.note) or BLANK,
    }


def dates(timetable: Timetable, incident: Incident) -> tuple[Mapping[str, Slot], ...]:
    """The dates that follow from this notification; the notification's own stand in section 1."""
    return tuple(
        {
            "title": step.title,
            "due": date_words.weekday(step.due_on)
            if step.due_on
            else f"Counted from the day on which {step.started_by}",
            "counted": " ".join((f"{step.amount} {step.unit} after {step.started_by}.", *step.notes)),
            "source": step.source.citation
            if step.source.certainty is Certainty.CONFIRMED
            else f"{step.source.citation} ({step.source.certainty.value}: to be checked)",
        }
        for step in timetable.steps
        if step.incident == incident.key and step.key != "notification"
    )


def agreements(incident: Incident, partnership: Partnership, naming: Naming) -> tuple[Mapping[str, Slot], ...]:
    """One row a partner; who authorised the notification speaks for the local authority that sends it."""
    given = {agreement.partner: agreement for agreement in incident.notification.agreements}
    rows: list[Mapping[str, Slot]] = []
    for partner, organisation in partnership.partners.by_partner().items():
        agreement = given.get(partner)
        by = incident.notification.authorised_by
        if agreement is not None:
            view = {True: "Agrees", False: "Does not agree", None: BLANK}[agreement.agrees]
            name, role, on = agreement.name, agreement.role, agreement.on
        elif by is not None and partner is Partner.LOCAL_AUTHORITY:
            view, name, role, on = "Notifies", by.name, by.role, by.on
        else:
            rows.append({"partner": organisation.name, "name": BLANK, "view": BLANK, "on": BLANK})
            continue
        who = f"{name}, {naming.line(role)}"
        rows.append({"partner": organisation.name, "name": who, "view": view, "on": day(on)})
    return tuple(rows)
