"""The children of a notification: up to four in detail, the others in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportgen.compose import phrase
from reportgen.compose.notification.gaps import BLANK
from reportgen.compose.phrase import Naming
from reportgen.model import date_words
from reportgen.model.case import Incident
from reportgen.model.case.people import Child, LegalStatus, Sex
from reportgen.model.content import Slot
from reportgen.model.passage import Passage

__all__ = ["MOST_CHILDREN", "detail", "more", "title"]

MOST_CHILDREN = 4
"""How many children the online form takes in detail; the others are told of in text (GOV.UK)."""


def title(incident: Incident, children: Sequence[Child]) -> str:
    """What the section is called: one child, several, or a young person."""
    if len(children) > 1:
        return "The young people" if incident.is_of_care_leaver else "Children"
    return "The young person" if incident.is_of_care_leaver else "The child"


def detail(child: Child, incident: Incident, naming: Naming) -> Mapping[str, Slot]:
    """One child's details; what does not apply is empty."""
    name = child.name
    blank = phrase.before_birth(child) or BLANK
    if child.born_on is not None:
        born, age = date_words.day(child.born_on), _age(child, incident) or "Not born until after the incident"
    elif child.due_on is not None:
        born, age = f"Unborn; expected on {date_words.day(child.due_on)}", "Unborn"
    elif child.age_at_incident is not None:
        born, age = "Not known", phrase.sentence(phrase.stated_age(child.age_at_incident))
    else:
        born, age = BLANK, BLANK
    standing = "No order" if child.legal_status is LegalStatus.NONE else phrase.sentence(child.legal_status.value)
    marks = [
        words
        for holds, words in ((child.looked_after, "looked after"), (child.care_leaver, "care leaver"))
        if holds and words != child.legal_status.value
    ]
    plan = phrase.sentence(naming.line(child.child_protection_plan)) or BLANK
    if incident.is_of_care_leaver and plan in {"None", BLANK}:
        plan = ""  # there is no such plan for an adult, and nobody asks for one
    return {
        "name": " ".join((name.given, *name.middle, name.family)),
        "known_as": phrase.listing(name.known_as),
        "born": born,
        "died": date_words.day(child.died_on) if child.died_on else "",
        "age": age,
        "sex": "Not recorded" if child.sex is Sex.NOT_RECORDED else phrase.sentence(child.sex.value),
        "ethnicity": naming.characteristic(child.ethnicity) or blank,
        "religion": naming.characteristic(child.religion) or blank,
        "language": naming.characteristic(child.first_language) or blank,
        "disability": naming.characteristic(child.disability) or blank,
        "health": naming.line(child.health) or BLANK,
        "nhs_number": child.nhs_number or blank,
        "address": child.address or blank,
        "placement": naming.line(child.placement) or blank,
        "legal_status": "; ".join((standing, *marks)),
        "plan": plan,
        "school": naming.name(child.school) if child.school else "",
    }


def more(children: Sequence[Child], incident: Incident) -> Passage | None:
    """The children whom the form has no room for; their details follow in the rapid review."""
    if not children:
        return None
    told = [_in_a_line(child, incident) for child in children]
    return Passage.of(f"The incident also concerns {phrase.listing(told)}.")


def _in_a_line(child: Child, incident: Incident) -> str:
    if child.born_on is None:
        return phrase.named_without_birth(child)
    age = _age(child, incident)
    return f"{child.name.full} (born {date_words.day(child.born_on)}, {f'{age} old' if age else 'after the incident'})"


def _age(child: Child, incident: Incident) -> str:
    """The age at death, or else at the incident; "" for who was born later, and is in the case by another incident."""
    on = child.died_on or incident.occurred_on
    return phrase.age(child.born_on, on) if child.born_on and child.born_on <= on else ""
