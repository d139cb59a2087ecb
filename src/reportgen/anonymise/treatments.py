"""What becomes of every field of a case in a publishable document: one table, and a walk that holds it to the model.

A field is named by its path without indices (`children.name.given`). Every field that identifies, every free text
and every other string has its line here; a field that has none is refused by `clear`, so that nothing new slips
through unseen.
"""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterator
from enum import Enum, StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from msgspec import Struct
from pydantic import BaseModel, StringConstraints

from reportgen.model.case import Case, Identifies
from reportgen.model.cleared import Category
from reportgen.model.markup import KEY

__all__ = ["RAPID_REVIEW_DAYS", "RAPID_REVIEW_TEXTS", "TREATMENTS", "Act", "Treatment", "fields_to_treat", "untreated"]


class Act(StrEnum):
    """What is done with a field."""

    PSEUDONYM = "replaced by the person's pseudonym or role"
    ROLE = "replaced by the role beside it"
    KIND = "replaced by the kind of place or agency"
    WORDS = "replaced by words that identify nobody"
    ADDRESS = "replaced, together with its street, town and postcode"
    AUTHORITY = "replaced, unless it is the partnership's own and the publication names it"
    REWORD = "must not stand in any text; its author rewords"
    AGE = "published as an age"
    MONTH = "published as month and year"
    REWRITTEN = "published after rewriting"
    CHECKED = "published as written, refused where it holds an identifier"
    KEPT = "published on purpose"
    UNPUBLISHED = "published nowhere"


class Treatment(Struct, frozen=True):
    """The treatment of a field.

    Attributes:
        act: what is done.
        category: what sort of identifier its value is, or None where it is none.
        words: what a text says instead, where the field itself decides that.
    """

    act: Act
    category: Category | None = None
    words: str = ""


def _all(treatment: Treatment, below: str, *names: str) -> dict[str, Treatment]:
    return {f"{below}.{name}" if below else name: treatment for name in names}


_UNPUBLISHED = Treatment(Act.UNPUBLISHED)
_UNPUBLISHED_DAY = Treatment(Act.UNPUBLISHED, "date")
_MONTH = Treatment(Act.MONTH, "date")
_REWRITTEN = Treatment(Act.REWRITTEN)
_CHECKED = Treatment(Act.CHECKED)
_ROLE = Treatment(Act.ROLE, "given name")
_EMAIL = Treatment(Act.WORDS, "contact", "an e-mail address")
_PHONE = Treatment(Act.WORDS, "contact", "a telephone number")
_NUMBER = Treatment(Act.WORDS, "reference", "a reference number")
_NAME = {
    "given": Treatment(Act.PSEUDONYM, "given name"),
    "family": Treatment(Act.PSEUDONYM, "family name"),
    "middle": Treatment(Act.PSEUDONYM, "middle name"),
    "known_as": Treatment(Act.PSEUDONYM, "known-as name"),
}

RAPID_REVIEW_DAYS = (
    "met_on", "submitted_on", "returns.received_on", "returns.first_on", "returns.last_on", "chronology.on",
    "chronology.until", "key_practice_episodes.first_on", "key_practice_episodes.last_on",
    "immediate_actions.due_on", "immediate_actions.done_on", "learning_shared.on", "decision.decided_on",
    "action_plan.due_on", "sign_off.on", "panel_reply.on",
)  # fmt: skip
"""The days of a rapid review, below `incidents.rapid_review`: each policy treats them all alike."""

RAPID_REVIEW_TEXTS = (
    "late_because", "proceedings", "child_and_family", "childs_voice", "family_contribution",
    "identity.overview", "identity.analyses.analysis",
    "returns.not_returned_because", "returns.author_role", "returns.involvement", "returns.good_practice",
    "returns.learning", "returns.signed_off_by",
    "chronology.source", "chronology.event", "chronology.response",
    "key_practice_episodes.title", "key_practice_episodes.what_happened", "key_practice_episodes.why",
    "key_practice_episodes.expected", "key_practice_episodes.good_practice",
    "key_practice_episodes.systemic_factors",
    "immediate_actions.action", "immediate_actions.lead_role", "no_immediate_action_because",
    "learning_shared.learning", "learning_shared.with_whom", "improvements.title", "improvements.improvement",
    "no_improvements_because", "criteria.reason",
    "decision.rationale_for", "decision.rationale_against", "decision.conclusion", "decision.scope",
    "decision.method",
    "action_plan.recommendation", "action_plan.action", "action_plan.lead_role", "action_plan.milestone",
    "action_plan.impact_measure",
    "sign_off.role", "sign_off.comment", "panel_reply.summary", "panel_reply.partners_response",
)  # fmt: skip
"""What a rapid review tells in words, but for who signs it: each policy treats it all alike."""

TREATMENTS: dict[str, Treatment] = {
    "reference": _NUMBER,
    "public_name": _CHECKED,
    "guidance": _UNPUBLISHED,
    "note": _UNPUBLISHED,
    "also_remove": Treatment(Act.REWORD, "other"),
    **{f"{who}.name.{part}": how for who in ("children", "family", "professionals") for part, how in _NAME.items()},
    **_all(_CHECKED, "", "children.pseudonym", "family.pseudonym", "professionals.pseudonym"),
    "children.born_on": Treatment(Act.AGE, "date"),
    **_all(_UNPUBLISHED_DAY, "children", "due_on", "died_on"),
    "children.age_at_incident": Treatment(Act.AGE),
    "children.nhs_number": Treatment(Act.WORDS, "number", "an NHS number"),
    "children.address": Treatment(Act.ADDRESS, "other", "the family home"),
    # What a child's life was shaped by is written about where it matters, in the review's own words.
    **_all(
        _UNPUBLISHED,
        "children",
        "sex", "ethnicity.value", "ethnicity.not_known", "religion.value", "religion.not_known",
        "first_language.value", "first_language.not_known", "disability.value", "disability.not_known", "health",
        "placement", "legal_status", "child_protection_plan",
    ),
    "family.born_on": _UNPUBLISHED_DAY,
    "family.address": Treatment(Act.ADDRESS, "other", "another address"),
    **_all(_UNPUBLISHED, "family", "relationship", "note"),
    "professionals.role": _REWRITTEN,
    "places.name": Treatment(Act.KIND, "place"),
    "places.known_as": Treatment(Act.KIND, "place"),
    "places.kind": _CHECKED,
    "agencies.name": Treatment(Act.KIND, "agency"),
    "agencies.known_as": Treatment(Act.KIND, "agency"),
    "agencies.kind": _CHECKED,
    "agencies.contact.name": _ROLE,
    "agencies.contact.email": _EMAIL,
    "agencies.contact.phone": _PHONE,
    **_all(_UNPUBLISHED, "agencies", "contact.role", "involvement"),
    "incidents.occurred_on": _MONTH,
    "incidents.occurred_at": Treatment(Act.WORDS, "other"),
    "incidents.la_of_incident": Treatment(Act.AUTHORITY, "authority", "another local authority"),
    "incidents.la_of_residence": Treatment(Act.AUTHORITY, "authority", "another local authority"),
    "incidents.country": Treatment(Act.WORDS, "place", "another country"),
    **_all(_UNPUBLISHED, "incidents", "title", "place", "nature", "basis_reason", "summary"),
    **_all(_UNPUBLISHED_DAY, "incidents.notification", "la_aware_on", "sent_on", "told.on", "agreements.on",
           "authorised_by.on"),
    "incidents.notification.panel_reference": _NUMBER,
    "incidents.notification.processes.reference": _NUMBER,
    "incidents.notification.notifier.name": _ROLE,
    "incidents.notification.notifier.email": _EMAIL,
    "incidents.notification.notifier.phone": _PHONE,
    "incidents.notification.agreements.name": _ROLE,
    "incidents.notification.authorised_by.name": _ROLE,
    **_all(
        _UNPUBLISHED,
        "incidents.notification",
        "late_because", "notifier.role", "immediate_safeguarding", "processes.status", "media_interest", "told.who",
        "told.note", "agreements.role", "authorised_by.role", "enclosures",
    ),
    **_all(_UNPUBLISHED_DAY, "incidents.rapid_review", *RAPID_REVIEW_DAYS),
    **_all(_UNPUBLISHED, "incidents.rapid_review", *RAPID_REVIEW_TEXTS),
    "incidents.rapid_review.sign_off.name": _ROLE,
    "review.initiated_on": _UNPUBLISHED_DAY,
    "review.title": _CHECKED,
    # Reviewers' names should be included (Working Together 2023): an allow-list, not a hole.
    "review.reviewers.name": Treatment(Act.KEPT),
    **_all(
        _REWRITTEN,
        "review",
        "reviewers.role", "reviewers.organisation", "panel.role", "panel.organisation", "introduction",
        "terms_of_reference", "period", "method", "family_contribution", "practitioners", "portraits.pen_picture",
        "portraits.lived_experience", "context", "what_happened.text", "findings.title", "findings.finding",
        "findings.why", "findings.no_recommendation_because", "good_practice.title", "good_practice.text",
        "changes_made", "recommendations.to", "recommendations.recommendation", "improvements_summary",
        "conclusion", "glossary.meaning", "action_plan.recommendation", "action_plan.action",
        "action_plan.lead_role", "action_plan.impact_measure",
    ),
    **_all(_MONTH, "review", "what_happened.on", "what_happened.until", "action_plan.due_on"),
    "review.action_plan.milestone": _UNPUBLISHED,
    "review.glossary.term": _CHECKED,
    "publication.published_on": Treatment(Act.MONTH),
    **_all(_UNPUBLISHED_DAY, "publication", "copy_sent_on", "removed_on", "press_facts.on"),
    **_all(
        _UNPUBLISHED,
        "publication",
        "withheld_because", "late_because", "press_facts.fact", "press_facts.source",
    ),
    "publication.themes": _CHECKED,
}  # fmt: skip
"""By field path without indices."""


def untreated() -> tuple[str, ...]:
    """The fields of the model that have no treatment; none, as long as the table is kept."""
    return tuple(path for path in fields_to_treat() if path not in TREATMENTS)


@cache
def fields_to_treat() -> tuple[str, ...]:
    """Every field that identifies, every free text and every other string that is neither key nor choice."""
    return tuple(dict.fromkeys(_fields(Case, "")))


def _fields(model: type[BaseModel], above: str) -> Iterator[str]:
    for name, field in model.model_fields.items():
        path = f"{above}{name}"
        for kind, marks in _leaves(field.annotation, tuple(field.metadata)):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from _fields(kind, f"{path}.")
            elif _needs_treatment(kind, marks):
                yield path


def _leaves(annotation: Any, marks: tuple[object, ...]) -> Iterator[tuple[object, tuple[object, ...]]]:  # noqa: ANN401 - what pydantic gives
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        yield from _leaves(inner, (*marks, *more))
    elif origin in {Union, types.UnionType, tuple}:
        for argument in get_args(annotation):
            if argument not in {type(None), Ellipsis}:
                yield from _leaves(argument, marks)
    else:
        yield annotation, marks


def _needs_treatment(kind: object, marks: tuple[object, ...]) -> bool:
    if any(isinstance(mark, Identifies) for mark in marks):
        return True
    if any(isinstance(mark, StringConstraints) and mark.pattern == rf"^{KEY}$" for mark in marks):
        return False
    # What is no yes or no, no choice and no count can hold anything: it needs a treatment as well.
    return not (isinstance(kind, type) and issubclass(kind, bool | Enum | int) and not issubclass(kind, dt.date))
