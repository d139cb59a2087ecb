"""Section 12: who does what by when."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.rapid_review import Action
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("actions", "rows: `recommendation`, `action`, `lead`, `milestone`, `due`, `status`, `impact`"),
    ("actions_prompts", "questions about the action plan"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    rows = tuple(_action(writer, action) for action in writer.review.action_plan)
    blank = {
        "recommendation": writer.gap("recommendation"),
        "action": writer.gap("what will be done"),
        "lead": writer.gap("job title and agency"),
        "milestone": writer.gap("milestone"),
        "due": writer.gap("date"),
        "status": writer.gap("status"),
        "impact": writer.gap("what will be different for children"),
    }
    unneeded = writer.review.no_improvements_because
    return {
        "actions": rows if rows or unneeded else writer.blanks(blank),
        "actions_prompts": writer.prompts("action_plan", rows, unneeded),
    }


def _action(writer: Writer, action: Action) -> Mapping[str, Slot]:
    return {
        "recommendation": writer.line(action.recommendation, "recommendation"),
        "action": writer.naming.line(action.action),
        "lead": writer.line(action.lead_role, "job title and agency"),
        "milestone": writer.line(action.milestone, "milestone"),
        "due": writer.on(action.due_on),
        "status": phrase.rating(action.rag.value) if action.rag else writer.gap("status"),
        "impact": writer.line(action.impact_measure, "what will be different for children"),
    }
