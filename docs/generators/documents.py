"""Which documents a case gives, phase by phase, as `compose.kinds.plan` decides it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reportgen.compose.kinds import plan
from reportgen.load import load
from reportgen.model.case import Case, Phase
from reportgen.model.case.incident import AbuseOrNeglect, Basis
from reportgen.model.case.review import PublicationDecision

HEAD = """\
# Which documents a case gives

<!-- Made by `nox -s docs -- --write` from src/reportgen/compose/kinds.py. -->

For whoever asks which documents there will be, and when.

What `reportgen build` writes depends on the phase of the case and on how it was notified. While a case is only
notified, the rapid review is a template to work in: prompts, named blanks, and the due dates filled in. The report is
a draft until a second person has checked it, and says so on every page. Beside a report goes the motivated intruder
worksheet of the panel that decides on publication; it is restricted, since it holds what identifies together. The rapid
review under pseudonyms is made only when it is named (`--kind rapid-review-pseudonymised`).

"""

ROUTES: Mapping[str, Mapping[str, object]] = {
    "died or seriously harmed (section 16C(1)(a) or (b))": {"basis": Basis.DIED_OR_HARMED_IN_AREA},
    "looked-after child's death, abuse or neglect known or suspected": {"basis": Basis.LOOKED_AFTER_DEATH},
    "looked-after child's death, no abuse or neglect suspected": {
        "basis": Basis.LOOKED_AFTER_DEATH,
        "abuse_or_neglect": AbuseOrNeglect.NOT_SUSPECTED,
    },
    "care leaver's death, up to and including age 24": {"basis": Basis.CARE_LEAVER_DEATH},
}

CASE = Path(__file__).parents[2] / "cases" / "01-infant-injuries.yaml"


def page() -> str:
    """The whole page, Markdown."""
    case = load(CASE.read_bytes(), CASE.name).case
    lines = ["| route | " + " | ".join(phase.value for phase in Phase) + " |", "|---" * (len(Phase) + 1) + "|"]
    for route, changes in ROUTES.items():
        cells = [_cell(case, phase, changes, PublicationDecision.PUBLISH) for phase in Phase]
        lines.append(f"| {route} | " + " | ".join(cells) + " |")
    changes = ROUTES["died or seriously harmed (section 16C(1)(a) or (b))"]
    cells = [_cell(case, phase, changes, PublicationDecision.WITHHOLD) for phase in Phase]
    lines.append("| report withheld | " + " | ".join(cells) + " |")
    return HEAD + "\n".join(lines) + "\n"


def _cell(case: Case, phase: Phase, changes: Mapping[str, object], decision: PublicationDecision) -> str:
    incident = case.incidents[0].model_copy(update=dict(changes))
    publication = case.publication.model_copy(update={"decision": decision})
    varied = case.model_copy(
        update={"phase": phase, "incidents": (incident,), "publication": publication, "public_name": "Child A"}
    )
    return ", ".join(planned.stem.removeprefix(planned.folder).strip() for planned in plan(varied))
