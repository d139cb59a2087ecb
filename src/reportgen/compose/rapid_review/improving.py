"""Sections 7 to 9: what was done at once, what was shared already, and what is to be better."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.rapid_review import ImmediateAction, LearningShared
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("safeguarding", "narrative: what the notification says was done at once, or nothing"),
    ("immediate_actions", "rows: `action`, `lead`, `due`, `done`"),
    ("no_immediate_action", "narrative: why nothing was needed, or nothing"),
    ("immediate_prompts", "questions about immediate action"),
    ("learning", "rows: `learning`, `with_whom`, `date`"),
    ("learning_prompts", "questions about learning already shared"),
    ("improvements", "`number`, `title` (or nothing), `text` (narrative), `agencies`"),
    ("no_improvements", "narrative: why none is seen, or nothing"),
    ("improvements_prompts", "questions about improvements"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of these sections, by name."""
    return {**_immediate(writer), **_learning(writer), **_improvements(writer)}


def _immediate(writer: Writer) -> dict[str, Slot]:
    review = writer.review
    rows = tuple(_immediate_action(writer, action) for action in review.immediate_actions)
    written = (rows, review.no_immediate_action_because)
    blank = {
        "action": writer.gap("action"),
        "lead": writer.gap("job title and agency"),
        "due": writer.gap("date"),
        "done": writer.gap("date"),
    }
    none = writer.naming.passage(review.no_immediate_action_because)
    return {
        "safeguarding": writer.naming.passage(writer.incident.notification.immediate_safeguarding),
        "immediate_actions": rows or (() if none else writer.blanks(blank)),
        "no_immediate_action": none,
        "immediate_prompts": writer.prompts("immediate_actions", *written),
    }


def _immediate_action(writer: Writer, action: ImmediateAction) -> Mapping[str, Slot]:
    return {
        "action": writer.naming.line(action.action),
        "lead": writer.naming.line(action.lead_role),
        "due": writer.on(action.due_on),
        "done": writer.dating.day(action.done_on) if action.done_on else "Not yet",
    }


def _learning(writer: Writer) -> dict[str, Slot]:
    rows = tuple(_shared_learning(writer, shared) for shared in writer.review.learning_shared)
    blank = {"learning": writer.gap("what"), "with_whom": writer.gap("with whom"), "date": writer.gap("date")}
    return {
        "learning": rows or writer.blanks(blank, 1),
        "learning_prompts": writer.prompts("learning_shared", rows),
    }


def _shared_learning(writer: Writer, shared: LearningShared) -> Mapping[str, Slot]:
    return {
        "learning": writer.naming.line(shared.learning),
        "with_whom": writer.naming.line(shared.with_whom),
        "date": writer.on(shared.on),
    }


def _improvements(writer: Writer) -> dict[str, Slot]:
    improvements = writer.review.improvements
    return {
        "improvements": tuple(
            {
                "number": str(number),
                "title": writer.naming.line(one.title),
                "text": writer.naming.passage(one.improvement),
                "agencies": writer.naming.names(one.agencies),
            }
            for number, one in enumerate(improvements, 1)
        ),
        "no_improvements": writer.naming.passage(writer.review.no_improvements_because),
        "improvements_prompts": writer.prompts("improvements", improvements, writer.review.no_improvements_because),
    }
