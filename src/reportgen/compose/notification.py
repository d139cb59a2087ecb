"""The Panel notification letter with its data sheet: what the local authority tells about one incident.

The letter accompanies and records the online notification, which alone discharges the duty (section 16C(1), Children
Act 2004), and says so. It names people: it is a restricted document. Where the case is silent it says "Not yet
recorded", so that a reader can tell a gap from a no.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.phrase import Naming
from reportgen.compose.typography import set_in_type
from reportgen.model import date_words
from reportgen.model.case import Case, Incident
from reportgen.model.case.agencies import Agency, Contact
from reportgen.model.case.incident import AbuseOrNeglect, Basis, Nature, Process, Told
from reportgen.model.case.people import Child, FamilyMember, LegalStatus, Sex
from reportgen.model.content import Content, Slot
from reportgen.model.figure import Figure, Picture
from reportgen.model.guidance import Certainty, GuidancePack
from reportgen.model.metadata import Metadata
from reportgen.model.partner import Partner
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage
from reportgen.model.timetable import Step, Timetable

__all__ = ["ON_EVERY_PAGE", "SLOTS", "compose"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("marking", "the protective marking, for the head of every page"),
    ("letterhead", "`name`, `address` (lines), `contact` (lines), and `logo`, a picture or nothing"),
    ("reference", "the case's reference, with the incident's where there are several"),
    ("panel_reference", "the Panel's reference, or that there is none yet"),
    ("date", "the letter's date: when the notification was sent, or that it is not sent yet"),
    ("subject", "the letter's subject"),
    ("opening", "narrative: what the letter tells, in a paragraph or two"),
    ("channel", "that the letter does not replace the online notification"),
    ("signatory", "who signs: `name`, `role`, `on`; the name is empty until the notification is authorised"),
    ("notifier", "`name`, `role`, `email`, `phone`"),
    ("timing", "`aware`, `sent`, `due`, `taken`, `limit`, `rule`, `late` (the reason, or nothing), `source`"),
    ("basis", "`route`, `abuse_or_neglect`, `nature`, and `reason` (narrative)"),
    ("children_title", "what the section on the children is called: one, several, or a young person"),
    (
        "children",
        (
            "up to four children: `name`, `known_as`, `born`, `died`, `age`, `sex`, `ethnicity`, `religion`, "
            "`language`, `disability`, `health`, `nhs_number`, `address`, `placement`, `legal_status`, `plan`, "
            "`school`; what does not apply is empty"
        ),
    ),
    ("more_children", "narrative: the children after the fourth, or nothing"),
    ("family", "rows: `name`, `relationship`, `born`, `household`, `note`"),
    ("incident", "`date`, `time`, `place`, `took_place` (authority or country), `residence`, `summary` (narrative)"),
    ("agencies", "rows: `name`, `involvement`, `contact` (lines), `still`"),
    ("safeguarding", "narrative: what was done at once"),
    ("processes", "rows: `type`, `status`, `reference`"),
    ("media", "narrative: media interest"),
    ("told", "rows: `who`, `on`, `note`"),
    ("dates", "rows: `title`, `due`, `counted`, `source`"),
    ("counting", "the counting rule, in words"),
    ("agreements", "three rows, one a partner: `partner`, `name`, `view`, `on`"),
    ("enclosures", "what is enclosed, a line each"),
    ("guidance", "title of the guidance that applies"),
)
"""Every slot with its meaning; templates/README.md lists them."""

ON_EVERY_PAGE = frozenset({"marking"})
"""Slots that a template must show in the head or foot of every page."""

MOST_CHILDREN = 4
"""How many children the online form takes in detail; the others are told of in text (GOV.UK)."""

_BLANK = "Not yet recorded"

_LOGO_BOX = (170.0, 56.0)
"""Largest width and height of the letterhead's logo, in points."""

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


def compose(
    case: Case,
    incident: Incident,
    partnership: Partnership,
    timetable: Timetable,
    pack: GuidancePack,
    *,
    logo: Picture | None = None,
) -> Content:
    """Compose the letter for one incident.

    Args:
        case: the case.
        incident: one of its incidents.
        partnership: whose letterhead it has.
        timetable: the case's steps.
        pack: the guidance that applies.
        logo: the partnership's logo.

    Returns:
        The content of a restricted document; its dates come from the case alone.
    """
    naming = Naming.of(case)
    notification = incident.notification
    children = case.children_of(incident)
    reference = case.reference_of(incident)
    sent_on = notification.sent_on
    written_on = sent_on or notification.la_aware_on
    content = Content(
        kind="notification",
        slots={
            "marking": phrase.MARKING,
            "letterhead": _letterhead(partnership, logo),
            "reference": reference,
            "panel_reference": notification.panel_reference or "Not yet given",
            "date": date_words.day(sent_on) if sent_on else "Not yet sent",
            "subject": _subject(incident, children, naming),
            "opening": _opening(incident, children, partnership),
            "channel": _channel(sent_on),
            "signatory": _signatory(incident, naming),
            "notifier": _contact(notification.notifier, naming),
            "timing": _timing(timetable.step("notification", incident.key), incident, naming),
            "basis": {
                "route": _ROUTES[incident.basis],
                "abuse_or_neglect": _abuse_or_neglect(incident),
                "nature": phrase.sentence(incident.nature.value),
                "reason": _passage(incident.basis_reason, naming),
            },
            "children_title": _children_title(incident, children),
            "children": tuple(_child(child, incident, naming) for child in children[:MOST_CHILDREN]),
            "more_children": _more(children[MOST_CHILDREN:], incident),
            "family": tuple(_relative(member, children, naming) for member in case.family_of(incident)),
            "incident": _incident(incident, naming),
            "agencies": tuple(_agency(agency, naming) for agency in case.agencies),
            "safeguarding": _passage(notification.immediate_safeguarding, naming),
            "processes": tuple(_process(process, naming) for process in notification.processes),
            "media": _passage(notification.media_interest, naming),
            "told": tuple(_told(told, naming) for told in notification.told),
            "dates": _dates(timetable, incident),
            "counting": pack.counting_note,
            "agreements": _agreements(incident, partnership, naming),
            "enclosures": tuple(naming.line(enclosure) for enclosure in notification.enclosures),
            "guidance": pack.title,
        },
        metadata=Metadata(
            title=f"Notification of a serious child safeguarding incident: {reference}",
            language="en-GB",
            author=partnership.name,
            subject="Letter to the Child Safeguarding Practice Review Panel, with data sheet",
            keywords="Panel notification",
            created=f"{written_on.isoformat()}T00:00:00Z",
            modified=f"{written_on.isoformat()}T00:00:00Z",
        ),
    )
    return set_in_type(content)


# -- the letter --------------------------------------------------------------------------------------------------


def _letterhead(partnership: Partnership, logo: Picture | None) -> Mapping[str, Slot]:
    head = partnership.letterhead
    alt = head.logo_alt or partnership.name
    contact = [head.phone and f"Telephone: {head.phone}", f"Email: {partnership.mailbox}", head.website]
    return {
        "name": partnership.name,
        "address": head.address,
        "contact": tuple(line for line in contact if line),
        "logo": None if logo is None else Figure(logo, *_LOGO_BOX, alt=alt),
    }


def _subject(incident: Incident, children: tuple[Child, ...], naming: Naming) -> str:
    names = phrase.listing([child.name.full for child in children[:MOST_CHILDREN]])
    more = len(children) - MOST_CHILDREN
    if more > 0:
        names = f"{names}, with {more} {'other' if more == 1 else 'others'}"
    title = naming.line(incident.title)
    return f"{names}: {title}" if title else names


def _opening(incident: Incident, children: tuple[Child, ...], partnership: Partnership) -> Passage:
    notification = incident.notification
    authority = partnership.partners.local_authority.name
    who = "children" if len(children) > 1 else "a young person" if _is_care_leaver(incident) else "a child"
    what = {
        Nature.DEATH: f"the death of {who}",
        Nature.SERIOUS_HARM: f"serious harm to {who}",
    }[incident.nature]
    verb = "notified" if notification.sent_on else "is notifying"
    on = f" on {date_words.day(notification.sent_on)}" if notification.sent_on else ""
    # A death in which nobody is suspected is not called an incident.
    happened = "The incident took place"
    if not incident.needs_rapid_review:
        happened = "The young person died" if _is_care_leaver(incident) else "The child died"
    first = (
        f"{authority} {verb} the Child Safeguarding Practice Review Panel{on} of {what}. {happened} on "
        f"{date_words.day(incident.occurred_on)}. The local authority became aware of it on "
        f"{date_words.day(notification.la_aware_on)}."
    )
    if incident.needs_rapid_review:
        second = (
            "The safeguarding partners are carrying out a rapid review. Section 10 of the data sheet gives the date "
            "by which it is due."
        )
    elif _is_care_leaver(incident):
        second = "No rapid review is required for the death of a care leaver."
    else:
        second = (
            "Abuse or neglect is neither known nor suspected. The death is notified because the child was looked "
            "after, and no rapid review is required."
        )
    return Passage.of(first, second)


def _is_care_leaver(incident: Incident) -> bool:
    return incident.basis is Basis.CARE_LEAVER_DEATH


def _children_title(incident: Incident, children: tuple[Child, ...]) -> str:
    if len(children) > 1:
        return "Children"
    return "The young person" if _is_care_leaver(incident) else "The child"


def _channel(sent_on: dt.date | None) -> str:
    online = (
        f"The online notification was sent on {date_words.day(sent_on)}."
        if sent_on
        else "The online notification has not been sent yet."
    )
    return (
        "This letter accompanies and records the online notification to the Panel. It does not replace it: only the "
        f"Department for Education’s online system meets the duty to notify. {online}"
    )


def _signatory(incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    by = incident.notification.authorised_by
    if by is None:
        return {"name": "", "role": _BLANK, "on": _BLANK}
    return {"name": by.name, "role": naming.line(by.role), "on": _on(by.on)}


# -- the data sheet ----------------------------------------------------------------------------------------------


def _timing(step: Step | None, incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    notification = incident.notification
    was_late = step is not None and step.was_late
    taken = _BLANK
    if step is not None and step.taken is not None:
        taken = f"{step.taken} working {'day' if step.taken == 1 else 'days'}"
    return {
        "aware": date_words.weekday(notification.la_aware_on),
        "sent": date_words.weekday(notification.sent_on) if notification.sent_on else _BLANK,
        "due": date_words.weekday(step.due_on) if step is not None and step.due_on is not None else _BLANK,
        "taken": taken,
        "limit": f"{step.amount} {step.unit}" if step is not None else _BLANK,
        "rule": " ".join(step.notes) if step is not None else _BLANK,
        "late": (naming.line(notification.late_because) or _BLANK) if was_late else "",
        "source": step.source.citation if step is not None else "",
    }


def _abuse_or_neglect(incident: Incident) -> str:
    return {
        AbuseOrNeglect.KNOWN: "Abuse or neglect is known",
        AbuseOrNeglect.SUSPECTED: "Abuse or neglect is suspected",
        AbuseOrNeglect.NOT_SUSPECTED: "Abuse or neglect is neither known nor suspected",
    }[incident.abuse_or_neglect]


def _child(child: Child, incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    name = child.name
    if child.born_on is not None:
        born, age = date_words.day(child.born_on), phrase.age(child.born_on, child.died_on or incident.occurred_on)
    elif child.due_on is not None:
        born, age = f"Unborn; expected on {date_words.day(child.due_on)}", "Unborn"
    else:
        born, age = _BLANK, _BLANK
    standing = "No order" if child.legal_status is LegalStatus.NONE else phrase.sentence(child.legal_status.value)
    marks = [
        words
        for holds, words in ((child.looked_after, "looked after"), (child.care_leaver, "care leaver"))
        if holds and words != child.legal_status.value
    ]
    return {
        "name": " ".join((name.given, *name.middle, name.family)),
        "known_as": phrase.listing(name.known_as),
        "born": born,
        "died": date_words.day(child.died_on) if child.died_on else "",
        "age": age,
        "sex": "Not recorded" if child.sex is Sex.NOT_RECORDED else phrase.sentence(child.sex.value),
        "ethnicity": naming.characteristic(child.ethnicity) or _BLANK,
        "religion": naming.characteristic(child.religion) or _BLANK,
        "language": naming.characteristic(child.first_language) or _BLANK,
        "disability": naming.characteristic(child.disability) or _BLANK,
        "health": naming.line(child.health) or _BLANK,
        "nhs_number": child.nhs_number or _BLANK,
        "address": child.address or _BLANK,
        "placement": naming.line(child.placement) or _BLANK,
        "legal_status": "; ".join((standing, *marks)),
        "plan": phrase.sentence(naming.line(child.child_protection_plan)) or _BLANK,
        "school": naming.name(child.school) if child.school else "",
    }


def _more(children: tuple[Child, ...], incident: Incident) -> Passage | None:
    """The children whom the form has no room for; their details follow in the rapid review."""
    if not children:
        return None
    told = [_in_a_line(child, incident) for child in children]
    return Passage.of(f"The incident also concerns {phrase.listing(told)}.")


def _in_a_line(child: Child, incident: Incident) -> str:
    if child.born_on is None:
        return child.name.full
    age = phrase.age(child.born_on, child.died_on or incident.occurred_on)
    return f"{child.name.full} (born {date_words.day(child.born_on)}, {age} old)"


def _relative(member: FamilyMember, children: tuple[Child, ...], naming: Naming) -> Mapping[str, Slot]:
    notes = [naming.line(member.note), f"Address: {member.address}" if member.address else ""]
    return {
        "name": member.name.full,
        "relationship": naming.relationship(member, children),
        "born": _on(member.born_on),
        "household": phrase.household(member),
        "note": "\n".join(note for note in notes if note),
    }


def _incident(incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    abroad = f"Outside England: {incident.country}" if incident.country else _BLANK
    return {
        "date": date_words.weekday(incident.occurred_on),
        "time": incident.occurred_at or "Not known",
        "place": naming.line(incident.place) or _BLANK,
        "took_place": incident.la_of_incident or abroad,
        "residence": incident.la_of_residence,
        "summary": _passage(incident.summary, naming),
    }


def _agency(agency: Agency, naming: Naming) -> Mapping[str, Slot]:
    contact = _contact(agency.contact, naming) if agency.contact is not None else None
    keys = ("name", "role", "email", "phone")
    return {
        "name": agency.name,
        "involvement": naming.line(agency.involvement) or _BLANK,
        "contact": "\n".join(contact[key] for key in keys if contact[key]) if contact is not None else _BLANK,
        "still": "Yes" if agency.still_involved else "No",
    }


def _contact(contact: Contact, naming: Naming) -> Mapping[str, str]:
    return {
        "name": contact.name,
        "role": naming.line(contact.role),
        "email": contact.email or "",
        "phone": contact.phone or "",
    }


def _process(process: Process, naming: Naming) -> Mapping[str, Slot]:
    return {
        "type": process.type.value if process.type.value.startswith("LADO") else phrase.sentence(process.type.value),
        "status": naming.line(process.status),
        "reference": process.reference or "None given",
    }


def _told(told: Told, naming: Naming) -> Mapping[str, Slot]:
    return {
        "who": naming.line(told.who),
        "on": date_words.day(told.on) if told.on else "Not yet",
        "note": naming.line(told.note),
    }


def _dates(timetable: Timetable, incident: Incident) -> tuple[Mapping[str, Slot], ...]:
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


def _agreements(incident: Incident, partnership: Partnership, naming: Naming) -> tuple[Mapping[str, Slot], ...]:
    """One row a partner; who authorised the notification speaks for the local authority that sends it."""
    given = {agreement.partner: agreement for agreement in incident.notification.agreements}
    rows: list[Mapping[str, Slot]] = []
    for partner, organisation in partnership.partners.by_partner().items():
        agreement = given.get(partner)
        by = incident.notification.authorised_by
        if agreement is not None:
            view = "Agrees" if agreement.agreed else "Does not agree"
            name, role, on = agreement.name, agreement.role, agreement.on
        elif by is not None and partner is Partner.LOCAL_AUTHORITY:
            view, name, role, on = "Notifies", by.name, by.role, by.on
        else:
            rows.append({"partner": organisation.name, "name": _BLANK, "view": _BLANK, "on": _BLANK})
            continue
        who = f"{name}, {naming.line(role)}"
        rows.append({"partner": organisation.name, "name": who, "view": view, "on": _on(on)})
    return tuple(rows)


# -- words -------------------------------------------------------------------------------------------------------


def _on(day: dt.date | None) -> str:
    return date_words.day(day) if day else _BLANK


def _passage(passage: Passage | None, naming: Naming) -> Passage:
    return naming.passage(passage) or Passage.of(_BLANK)
