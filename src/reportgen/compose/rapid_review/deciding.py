"""Sections 10 and 11: the criteria, and the decision with its reasons."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.rapid_review import Decision, Outcome
from reportgen.model.content import Slot
from reportgen.model.passage import Passage

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("criteria", "rows: `key`, `text`, `met`, `reason` (narrative)"),
    ("criteria_prompts", "how the criteria are to be answered"),
    (
        "decision",
        "`outcome`, `date`, `review` (whether scope and method are shown), `plan_title` (what they are called)",
    ),
    ("rationale", "answers with a `title`: for, against, and how they were weighed"),
    ("review_plan", "answers with a `title`: scope and method"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of these sections, by name."""
    return {**_criteria(writer), **_decision(writer)}


def _criteria(writer: Writer) -> dict[str, Slot]:
    answers = {answer.criterion.value: answer for answer in writer.review.criteria}
    rows: list[Mapping[str, Slot]] = []
    for criterion in writer.pack.criteria:
        answer = answers.get(criterion.key)
        reason = writer.naming.passage(answer.reason if answer else None)
        met = writer.gap("met or not met")
        if answer is not None:
            met = "Met" if answer.met else "Not met"
        rows.append(
            {
                "key": f"({criterion.key})",
                "text": criterion.text,
                "met": met,
                "reason": reason or Passage.of(writer.gap("reason, whichever way")),
            }
        )
    return {"criteria": tuple(rows), "criteria_prompts": writer.prompts("criteria", answers)}


def _decision(writer: Writer) -> dict[str, Slot]:
    decision = writer.review.decision
    undecided = decision is None
    given = decision or Decision(outcome=Outcome.LCSPR)
    review = given.outcome is Outcome.LCSPR
    return {
        "decision": {
            "outcome": writer.gap("decision") if undecided else phrase.sentence(given.outcome.value),
            "date": writer.on(given.decided_on),
            "review": review and (writer.is_open or not undecided),
            "plan_title": "If there is a local review" if undecided else "The local review",
        },
        "rationale": (
            writer.answer(
                given.rationale_for,
                "rationale_for",
                "reasons for a local review",
                "Reasons for a local review",
            ),
            writer.answer(given.rationale_against, "rationale_against", "reasons against", "Reasons against"),
            writer.answer(
                given.conclusion, "conclusion", "how the partners weighed them", "How the partners weighed them"
            ),
        ),
        "review_plan": (
            writer.answer(given.scope, "scope", "scope", "Scope"),
            writer.answer(given.method, "method", "method", "Method"),
        ),
    }
