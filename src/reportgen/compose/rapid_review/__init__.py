"""The rapid review: what a case has to say under each of its sections, and what it is asked where it is silent.

Names stand in it: it is a restricted document. While a review is open (the case is notified or in rapid review, and
nothing has been sent to the Panel), what is missing is asked for: questions, and blanks with a name in square brackets.
Afterwards a gap is called one.
"""

from __future__ import annotations

from reportgen.compose.dating import ByDay, ByMonth, Dating
from reportgen.compose.phrase import Naming
from reportgen.compose.rapid_review import (
    action_plan,
    agencies,
    annexes,
    chronology,
    deciding,
    episodes,
    front,
    identity,
    improving,
    incident,
    limit,
    people,
    signing,
)
from reportgen.compose.rapid_review.writer import Writer
from reportgen.compose.typography import set_in_type
from reportgen.model.case import Case, Incident, Phase
from reportgen.model.case.rapid_review import RapidReview
from reportgen.model.cleared import Pseudonymised
from reportgen.model.content import Content
from reportgen.model.guidance import GuidancePack
from reportgen.model.metadata import metadata
from reportgen.model.partnership import Partnership
from reportgen.model.timetable import Timetable

__all__ = ["ON_EVERY_PAGE", "SLOTS", "compose"]

_SECTIONS = (
    front, limit, incident, people, identity, agencies, chronology, episodes, improving, deciding, action_plan, signing,
    annexes,
)  # fmt: skip
SLOTS: tuple[tuple[str, str], ...] = tuple(slot for section in _SECTIONS for slot in section.SLOTS)
"""Every slot with its meaning; templates/README.md lists them. An *answer* is `text` (a narrative, empty where nothing
is written), `prompts` (the questions that stand in its place) and `blank` (a named blank, or nothing)."""

ON_EVERY_PAGE = frozenset({"marking"})
"""Slots that a template must show in the head or foot of every page."""


def compose(
    told: Case | Pseudonymised, of: Incident, partnership: Partnership, timetable: Timetable, pack: GuidancePack
) -> Content:
    """Compose the rapid review of one incident.

    Args:
        told: the case; or the case under pseudonyms, for readers beyond the partners: then no day is told, and what
            was left out is said to be.
        of: one of its incidents, for which a rapid review is required.
        partnership: whose review it is.
        timetable: the case's steps.
        pack: the guidance that applies.

    Returns:
        The content of a restricted document; its dates come from the case alone.
    """
    shared = told if isinstance(told, Pseudonymised) else None
    case = told.case if isinstance(told, Pseudonymised) else told
    review = of.rapid_review or RapidReview()
    closed = review.submitted_on is not None or case.phase in {Phase.IN_REVIEW, Phase.PUBLISHED}
    leads = {purpose.parts[0]: f"Purpose: {purpose.text}" for purpose in pack.purposes if purpose.parts}
    dating: Dating = ByDay() if shared is None else ByMonth()
    writer = Writer(
        case=case,
        shared=shared,
        dating=dating,
        incident=of,
        review=review,
        naming=Naming.of(case),
        leads=leads,
        is_open=not closed,
        partnership=partnership,
        pack=pack,
        step=timetable.step("rapid-review", of.key),
    )
    first_on = of.notification.sent_on or of.notification.la_aware_on
    last_on = review.submitted_on or review.met_on or first_on
    content = Content(
        kind="rapid-review",
        slots={name: slot for section in _SECTIONS for name, slot in section.slots(writer).items()},
        metadata=metadata(
            f"Rapid review {case.reference}",
            "Rapid review of a serious child safeguarding incident",
            partnership.name,
            first_on,
            max(first_on, last_on),
        ),
    )
    return set_in_type(content)
