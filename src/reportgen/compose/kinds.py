"""Which kinds of document a case gives in its phase (what exists when)."""

from __future__ import annotations

from msgspec import Struct

from reportgen.model.case import Case, Incident, Phase
from reportgen.model.case.review import PublicationDecision
from reportgen.model.kind import KINDS, Kind

__all__ = ["Planned", "plan"]


class Planned(Struct, frozen=True):
    """A document that a case gives; `incident` is None where it is about the case as a whole, and `one_of_several` says
    whether the case has others.
    """

    kind: Kind
    incident: Incident | None
    folder: str
    stem: str
    one_of_several: bool = False

    @property
    def title(self) -> str:
        """What it is, for people: the kind, and the incident where there are several. Never the file's name, which a
        case may have been refused for.
        """
        which = f", incident {self.incident.key}" if self.incident and self.one_of_several else ""
        return self.kind.title + which


def plan(case: Case) -> tuple[Planned, ...]:
    """The documents that a case gives in its phase, incident by incident, then the report and its worksheet.

    A notified incident gives the letter. It gives the rapid review, too (a template to work in while the case is
    only notified), unless none is required: a care leaver's death, or a looked-after child's without abuse or
    neglect. From the decision to review on there is the report: a draft first, then the report, or the improvements
    alone where it is withheld. Beside a report, and not beside improvements alone, goes the worksheet of the panel
    that decides whether it may be published. Wherever there is a rapid review, there can be one under pseudonyms: it
    bears the case's public name, and a number where there are several incidents.
    """
    planned: list[Planned] = []
    several = len(case.incidents) > 1
    # A case without a public name is refused when it is cleared; until then the document has no name of its own.
    name = case.public_name or ""
    for number, incident in enumerate(case.incidents, 1):
        for kind in (KINDS["notification"], KINDS["rapid-review"]):
            if kind.name == "rapid-review" and not incident.needs_rapid_review:
                continue
            which = f" {incident.key}" if several else ""
            stem = f"{case.reference} {kind.file_words}{which}"
            planned.append(Planned(kind, incident, case.reference, stem, several))
        if incident.needs_rapid_review:
            kind = KINDS["rapid-review-pseudonymised"]
            which = f" {number}" if several else ""
            planned.append(Planned(kind, incident, name, f"{name} {kind.file_words}{which}".strip(), several))
    if case.phase.order >= Phase.IN_REVIEW.order and any(incident.needs_rapid_review for incident in case.incidents):
        kind = KINDS["cspr"]
        withheld = case.publication.decision is PublicationDecision.WITHHOLD
        words = "improvements" if withheld else kind.file_words
        planned.append(Planned(kind, None, name, f"{name} {words}".strip()))
        if not withheld:
            kind = KINDS["worksheet"]
            planned.append(Planned(kind, None, case.reference, f"{case.reference} {kind.file_words}"))
    return tuple(planned)
