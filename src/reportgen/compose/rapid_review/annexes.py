"""The annexes: what the agencies returned, and where each purpose is answered."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.agencies import period
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.agencies import AgencyReturn
from reportgen.model.content import Slot
from reportgen.model.guidance import Purpose

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("returns", "annex: `name`, `author`, `period`, `received`, `signed`, `parts` (`title` and `text`, a narrative)"),
    ("purposes", "annex: `title`, `text`, `where`, `source`"),
)

_SECTIONS: Mapping[str, int] = {
    "proceedings": 1,
    "child_and_family": 2,
    "childs_voice": 2,
    "family_contribution": 2,
    "identity": 3,
    "returns": 4,
    "chronology": 5,
    "key_practice_episodes": 6,
    "immediate_actions": 7,
    "no_immediate_action_because": 7,
    "learning_shared": 8,
    "improvements": 9,
    "no_improvements_because": 9,
    "criteria": 10,
    "decision": 11,
    "action_plan": 12,
    "sign_off": 13,
    "panel_reply": 14,
}
"""Where each field of a rapid review stands in the document: a purpose is answered where its parts are."""


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    return {
        "returns": tuple(_return(writer, one) for one in writer.review.returns if one.received_on),
        "purposes": tuple(_purpose(purpose) for purpose in writer.pack.purposes),
    }


def _return(writer: Writer, one: AgencyReturn) -> Mapping[str, Slot]:
    parts = (
        ("What the agency knew and did", one.involvement),
        ("Good practice", one.good_practice),
        ("Learning, and action taken already", one.learning),
    )
    return {
        "name": writer.naming.name(one.agency),
        "author": writer.line(one.author_role, "job title of the author"),
        "period": period(writer, one),
        "received": writer.on(one.received_on),
        "signed": writer.line(one.signed_off_by, "job title of the lead"),
        "parts": tuple({"title": title, "text": writer.naming.passage(text)} for title, text in parts if text),
    }


def _purpose(purpose: Purpose) -> Mapping[str, Slot]:
    sections = sorted({_SECTIONS[part] for part in purpose.parts if part in _SECTIONS})
    numbers = phrase.numbers(sections)
    return {
        "title": purpose.title,
        "text": purpose.text,
        "where": f"{'Sections' if len(sections) > 1 else 'Section'} {numbers}" if sections else "The review as a whole",
        "source": purpose.source.citation,
    }
