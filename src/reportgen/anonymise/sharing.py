"""What becomes of every field of a case in a rapid review that is shared beyond the partners: one table.

Named as in `treatments`: by path without indices. What the review is about stays, under pseudonyms: how a child lived,
what their identity meant, who did what. What leads straight to a person goes. A field without a line here is refused.
"""

from __future__ import annotations

from reportgen.anonymise.treatments import Act, fields_to_treat

__all__ = ["SHARED", "unshared"]


def _all(act: Act, below: str, *names: str) -> dict[str, Act]:
    return {f"{below}.{name}" if below else name: act for name in names}


_NAME = ("name.given", "name.family", "name.middle", "name.known_as")

SHARED: dict[str, Act] = {
    "reference": Act.WORDS,
    **_all(Act.CHECKED, "", "public_name"),
    **_all(Act.UNPUBLISHED, "", "guidance", "note", "also_remove"),
    **_all(Act.PSEUDONYM, "children", *_NAME, "pseudonym"),
    **_all(Act.AGE, "children", "born_on", "due_on", "age_at_incident"),
    "children.died_on": Act.MONTH,
    **_all(Act.UNPUBLISHED, "children", "nhs_number", "address"),
    # What the purpose `context` is about: without it nobody could learn from the analysis.
    **_all(Act.KEPT, "children", "sex", "legal_status"),
    **_all(Act.CHECKED, "children", "ethnicity.value", "religion.value", "first_language.value", "disability.value"),
    **_all(
        Act.REWRITTEN,
        "children",
        "ethnicity.not_known", "religion.not_known", "first_language.not_known", "disability.not_known", "health",
        "placement", "child_protection_plan",
    ),
    **_all(Act.PSEUDONYM, "family", *_NAME, "pseudonym"),
    "family.born_on": Act.AGE,
    "family.address": Act.UNPUBLISHED,
    **_all(Act.REWRITTEN, "family", "relationship", "note"),
    **_all(Act.PSEUDONYM, "professionals", *_NAME, "pseudonym"),
    "professionals.role": Act.REWRITTEN,
    **_all(Act.KIND, "places", "name", "known_as", "kind"),
    **_all(Act.KIND, "agencies", "name", "known_as", "kind"),
    **_all(Act.UNPUBLISHED, "agencies", "contact.name", "contact.role", "contact.email", "contact.phone"),
    "agencies.involvement": Act.REWRITTEN,
    "incidents.occurred_on": Act.MONTH,
    "incidents.occurred_at": Act.UNPUBLISHED,
    **_all(Act.AUTHORITY, "incidents", "la_of_incident", "la_of_residence"),
    "incidents.country": Act.WORDS,
    "incidents.nature": Act.KEPT,
    **_all(Act.REWRITTEN, "incidents", "title", "place", "basis_reason", "summary"),
    **_all(Act.MONTH, "incidents.notification", "la_aware_on", "sent_on"),
    **_all(Act.REWRITTEN, "incidents.notification", "immediate_safeguarding", "processes.status"),
    **_all(
        Act.UNPUBLISHED,
        "incidents.notification",
        "late_because", "panel_reference", "processes.reference", "media_interest", "enclosures",
        "notifier.name", "notifier.role", "notifier.email", "notifier.phone", "told.who", "told.on", "told.note",
        "agreements.name", "agreements.role", "agreements.on", "authorised_by.name", "authorised_by.role",
        "authorised_by.on",
    ),
    **_all(
        Act.MONTH,
        "incidents.rapid_review",
        "met_on", "submitted_on", "returns.received_on", "returns.first_on", "returns.last_on", "chronology.on",
        "chronology.until", "key_practice_episodes.first_on", "key_practice_episodes.last_on",
        "immediate_actions.due_on", "immediate_actions.done_on", "learning_shared.on", "decision.decided_on",
        "action_plan.due_on", "sign_off.on", "panel_reply.on",
    ),
    **_all(
        Act.REWRITTEN,
        "incidents.rapid_review",
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
        "criteria.reason",
        "decision.rationale_for", "decision.rationale_against", "decision.conclusion", "decision.scope",
        "decision.method",
        "action_plan.recommendation", "action_plan.action", "action_plan.lead_role", "action_plan.milestone",
        "action_plan.impact_measure",
        "sign_off.role", "sign_off.comment", "panel_reply.summary",
    ),
    "incidents.rapid_review.sign_off.name": Act.ROLE,
    # The report has a policy of its own.
    **{path: Act.UNPUBLISHED for path in fields_to_treat() if path.startswith(("review.", "publication."))},
}  # fmt: skip
"""By field path without indices."""


def unshared() -> tuple[str, ...]:
    """The fields of the model that have no treatment here; none, as long as the table is kept."""
    return tuple(path for path in fields_to_treat() if path not in SHARED)
