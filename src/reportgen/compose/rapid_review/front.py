"""Whose review it is, and where it stands."""

from __future__ import annotations

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.people import Child
from reportgen.model.case.rapid_review import RapidReview
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

_SHARED_MARKING = f"{phrase.MARKING}. Pseudonymised: still personal data"
"""Of a review under pseudonyms: for whoever holds the case it stays personal data (ICO, anonymisation guidance,
28 March 2025)."""

_HANDLING = (
    "This document names children and adults. It is shared with the statutory partners, the agencies that need it and "
    "the Panel, and with nobody else. It is not written for publication."
)
_SHARED_HANDLING = (
    "This document calls children and adults by pseudonyms and leaves out numbers, addresses and days. What is in it "
    "is still personal data: together with other knowledge it can lead to them. It is shared for learning with those "
    "whom the partners have named, and with nobody else. It is not anonymised, and not written for publication."
)

SLOTS: tuple[tuple[str, str], ...] = (
    ("marking", "the protective marking, for the head of every page"),
    ("handling", "whom the document names, and who may have it"),
    ("partnership", "name of the partnership"),
    ("reference", "the case's reference, with the incident's where there are several"),
    ("panel_reference", "the Panel's reference, or a blank"),
    ("about", "names of the children, with their ages on the day of the incident"),
    ("incident_title", "the incident in a few words, or nothing"),
    ("open", "whether the review can still be written in"),
    ("untouched", "whether nothing of it is written yet: a template to work in"),
    ("state", "where the review stands, in words"),
    ("guidance", "title of the guidance that applies"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    children = writer.case.children_of(writer.incident)
    review = writer.review
    untouched = writer.is_open and review == RapidReview()
    if untouched:
        state = "Template to work in: nothing is written yet"
    elif writer.is_open:
        state = "Draft: not sent to the Panel yet"
    elif review.submitted_on is not None:
        state = f"Sent to the Panel {writer.dating.at(review.submitted_on)}"
    else:
        state = "Complete"
    return {
        "marking": phrase.MARKING if writer.shared is None else _SHARED_MARKING,
        "handling": _HANDLING if writer.shared is None else _SHARED_HANDLING,
        "partnership": writer.partnership.name,
        "reference": writer.case.reference_of(writer.incident),
        "panel_reference": writer.incident.notification.panel_reference or writer.secret("reference"),
        "about": phrase.listing([_named(writer, child) for child in children]),
        "incident_title": writer.naming.line(writer.incident.title),
        "open": writer.is_open,
        "untouched": untouched,
        "state": state,
        "guidance": writer.pack.title,
    }


def _named(writer: Writer, child: Child) -> str:
    on = writer.incident.occurred_on
    if writer.shared is not None:
        age = writer.shared.ages[child.key]
        return f"{child.name.full} ({age})" if age else child.name.full
    if child.born_on is None:
        return phrase.named_without_birth(child)
    if child.born_on > on:
        return f"{child.name.full} (not yet born)"
    return f"{child.name.full} ({phrase.age(child.born_on, on)} old)"
