"""The letter itself: letterhead, subject, what it tells, and who signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportgen.compose import phrase
from reportgen.compose.notification.child import MOST_CHILDREN
from reportgen.compose.notification.gaps import BLANK, day
from reportgen.compose.phrase import Naming
from reportgen.model import date_words
from reportgen.model.case import Incident
from reportgen.model.case.incident import Nature
from reportgen.model.case.people import Child
from reportgen.model.content import Slot
from reportgen.model.figure import Figure, Picture
from reportgen.model.number_words import in_words
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage

__all__ = ["channel", "letterhead", "opening", "signatory", "subject", "wording"]

_LOGO_BOX = (170.0, 56.0)
"""Largest width and height of the letterhead's logo, in points."""


def letterhead(partnership: Partnership, logo: Picture | None) -> Mapping[str, Slot]:
    """The partnership's name, address and contact, and its logo."""
    head = partnership.letterhead
    alt = head.logo_alt or partnership.name
    contact = [head.phone and f"Telephone: {head.phone}", f"Email: {partnership.mailbox}", head.website]
    return {
        "name": partnership.name,
        "address": head.address,
        "contact": tuple(line for line in contact if line),
        "logo": None if logo is None else Figure(logo, *_LOGO_BOX, alt=alt),
    }


def subject(incident: Incident, children: tuple[Child, ...], naming: Naming) -> str:
    """Whom the letter is about, and what."""
    names = phrase.listing([child.name.full for child in children[:MOST_CHILDREN]])
    more = len(children) - MOST_CHILDREN
    if more > 0:
        names = f"{names}, with {more} {'other' if more == 1 else 'others'}"
    title = naming.line(incident.title)
    return f"{names}: {title}" if title else names


def wording(incident: Incident) -> Mapping[str, str]:
    """What the letter calls what happened, and whom it addresses. A death that needs no rapid review is no serious
    incident: it is notified because of who the child or young person was, and by the same online system it goes to the
    Secretary of State and Ofsted instead of the Panel (Working Together 2023, chapter 5).
    """
    if incident.needs_rapid_review:
        return {
            "to": "Child Safeguarding Practice Review Panel",
            "salutation": "Dear Panel members",
            "reference": "Panel reference",
            "title": "Notification of a serious child safeguarding incident",
            "short": "Notification of a serious incident",
            "event": "Incident",
        }
    who = "care leaver" if incident.is_of_care_leaver else "looked-after child"
    title = f"Notification of the death of a {who}"
    return {
        "to": "Secretary of State for Education and Ofsted",
        "salutation": "Dear colleagues",
        "reference": "Reference of the online notification",
        "title": title,
        "short": title,
        "event": "The death",
    }


def opening(incident: Incident, children: tuple[Child, ...], partnership: Partnership) -> Passage:
    """What the letter tells: what is notified, and whether a rapid review follows."""
    notification = incident.notification
    authority = partnership.partners.local_authority.name
    one, several = ("young person", "young people") if incident.is_of_care_leaver else ("child", "children")
    who = several if len(children) > 1 else f"a {one}"
    what = {
        Nature.DEATH: _death(children, one, several),
        Nature.SERIOUS_HARM: f"serious harm to {who}",
    }[incident.nature]
    verb = "notified" if notification.sent_on else "is notifying"
    on = f" on {date_words.day(notification.sent_on)}" if notification.sent_on else ""
    # A death in which nobody is suspected is not called an incident.
    happened = "The incident took place"
    if not incident.needs_rapid_review:
        happened = f"The {several if len(children) > 1 else one} died"
    first = (
        f"{authority} {verb} the {wording(incident)['to']}{on} of {what}. {happened} on "
        f"{date_words.day(incident.occurred_on)}. The local authority became aware of it on "
        f"{date_words.day(notification.la_aware_on)}."
    )
    if incident.needs_rapid_review:
        told = "gives the date by which it is due" if notification.sent_on else "says from when its limit counts"
        second = f"The safeguarding partners are carrying out a rapid review. Section 10 of the data sheet {told}."
    elif incident.is_of_care_leaver:
        second = "No rapid review is required for the death of a care leaver."
    else:
        because = "children were" if len(children) > 1 else "child was"
        second = (
            f"Abuse or neglect is neither known nor suspected. The death is notified because the {because} looked "
            "after, and no rapid review is required."
        )
    return Passage.of(first, second)


def _death(children: Sequence[Child], one: str, several: str) -> str:
    """Whose death it is: where only some of the children are recorded to have died, not that of the others."""
    died = sum(child.died_on is not None for child in children)
    if len(children) == 1:
        return f"the death of a {one}"
    if died in {0, len(children)}:
        return f"the deaths of {several}"
    dead = f"the death of a {one}" if died == 1 else f"the deaths of {in_words(died)} {several}"
    return f"{dead}, in an incident that concerns {in_words(len(children))} {several}"


def channel(incident: Incident) -> str:
    """That the letter does not replace the online notification."""
    sent_on = incident.notification.sent_on
    to_whom = " to the Panel" if incident.needs_rapid_review else ""
    online = (
        f"The online notification was sent on {date_words.day(sent_on)}."
        if sent_on
        else "The online notification has not been sent yet."
    )
    return (
        f"This letter accompanies and records the online notification{to_whom}. It does not replace it: only the "
        f"Department for Education’s online system meets the duty to notify. {online}"
    )


def signatory(incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    """Who signs: whoever authorised the notification."""
    by = incident.notification.authorised_by
    if by is None:
        return {"name": "", "role": BLANK, "on": BLANK}
    return {"name": by.name, "role": naming.line(by.role), "on": day(by.on)}
