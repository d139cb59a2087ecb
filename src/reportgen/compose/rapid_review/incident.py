"""Section 1: the incident, and what goes on beside the review."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.incident import AbuseOrNeglect, Basis, Nature
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    (
        "incident",
        "`when`, `where`, `what`, `basis`, `took_place`, `residence`, and `basis_reason` and `summary` (narratives)",
    ),
    ("processes", "parallel processes: `type`, `status`, `reference`"),
    ("proceedings", "answer: what the proceedings mean for the review"),
)

_BASES: Mapping[Basis, str] = {
    Basis.DIED_OR_HARMED_IN_AREA: (
        "Section 16C(1)(a), Children Act 2004: died or seriously harmed in the local authority’s area"
    ),
    Basis.DIED_OR_HARMED_OUTSIDE_ENGLAND: (
        "Section 16C(1)(b), Children Act 2004: died or seriously harmed outside England while normally resident in the "
        "local authority’s area"
    ),
    Basis.LOOKED_AFTER_DEATH: "Death of a looked-after child",
    Basis.CARE_LEAVER_DEATH: "Death of a care leaver up to and including age 24",
}


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    of = writer.incident
    notification = of.notification
    at = f" at {of.occurred_at}" if of.occurred_at else ""
    what = {Nature.DEATH: "Death", Nature.SERIOUS_HARM: "Serious harm"}[of.nature]
    cause = {
        AbuseOrNeglect.KNOWN: "abuse or neglect is known",
        AbuseOrNeglect.SUSPECTED: "abuse or neglect is suspected",
        AbuseOrNeglect.NOT_SUSPECTED: "abuse or neglect is not suspected",
    }[of.abuse_or_neglect]
    took_place = of.la_of_incident or (f"Outside England: {of.country}" if of.country else writer.gap("authority"))
    return {
        "incident": {
            "when": f"{writer.dating.weekday(of.occurred_on)}{at}",
            "where": writer.line(of.place, "place"),
            "what": f"{what}; {cause}",
            "basis": _BASES[of.basis],
            "basis_reason": writer.naming.passage(of.basis_reason),
            "took_place": took_place,
            "residence": of.la_of_residence,
            "summary": writer.naming.passage(of.summary),
        },
        "processes": tuple(
            {
                "type": phrase.sentence(process.type.value),
                "status": writer.line(process.status, "current position"),
                "reference": process.reference or "None given",
            }
            for process in notification.processes
        ),
        "proceedings": writer.answer(writer.review.proceedings, "proceedings", "what the proceedings mean here"),
    }
