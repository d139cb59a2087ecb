"""The publishable report of a local child safeguarding practice review; where it is withheld, its improvements alone.

It is composed from a `Cleared` and can be composed from nothing else. Whether a second person has checked it is not
known here, so that every page says that nobody has.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.typography import set_in_type
from reportgen.model.cleared import (
    Cleared,
    ClearedAction,
    ClearedFinding,
    ClearedRecommendation,
    ClearedReview,
    ClearedReviewer,
)
from reportgen.model.content import Content, Slot
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.guidance import GuidancePack
from reportgen.model.metadata import metadata
from reportgen.model.passage import Passage

__all__ = ["BANNER", "ON_EVERY_PAGE", "SLOTS", "compose"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("banner", "that no second person has checked the report, for the head of every page"),
    ("name", "the name under which the review is published"),
    ("document", "what it is: a local child safeguarding practice review, or the improvements from one"),
    ("title", "the report's title, or nothing"),
    ("partnership", "the partnership's name, or nothing for an anonymous publication"),
    ("month", "month and year of publication, or nothing while it is a draft"),
    ("withheld", "whether only the improvements are published"),
    ("about_names", "how people, dates and places are written"),
    ("reviewers", "who led the review: `name`, `role`, `organisation`; what is not given is empty"),
    ("panel", "rows, a seat each: `role`, `organisation`"),
    ("guidance", "title of the guidance that applies"),
    ("legal_basis", "the legal basis, a sentence or two each"),
    ("introduction", "narrative: why the review was undertaken"),
    ("period", "the period under review, or nothing"),
    ("method", "narrative: how the review was done"),
    ("family_contribution", "narrative: how the family took part, or nothing"),
    ("practitioners", "narrative: how practitioners took part, or nothing"),
    ("children_title", "heading of the section on the child or children"),
    ("children", "`name`, `age`, `pen_picture` (narrative) and `lived_experience` (narrative, or nothing)"),
    ("context", "narrative: identity, context and inequality"),
    ("events", "rows of what happened: `when`, `text` (narrative)"),
    (
        "findings",
        (
            "`number`, `title`, `finding` (narrative), `why` (narrative), `answered` (by which recommendations, or "
            "nothing), `unanswered` (narrative: why by none, or nothing)"
        ),
    ),
    ("good_practice", "`title`, `text` (narrative)"),
    ("changes_made", "narrative: what has changed already, or nothing"),
    ("recommendations", "`number`, `to`, `text` (narrative), `answers` (which findings, or nothing)"),
    ("improvements", "narrative: the summary of improvements, which can be published alone"),
    ("conclusion", "narrative: the conclusion"),
    ("glossary", "rows: `term`, `meaning`"),
    ("terms_of_reference", "narrative: the questions that the review was to answer, or nothing"),
    ("actions", "rows: `recommendation`, `action`, `lead`, `due`, `status`, `impact`"),
)
"""Every slot with its meaning; templates/README.md lists them."""

BANNER = "Draft: not checked by a second person"
ON_EVERY_PAGE = frozenset({"banner"})
"""Slots that a template must show in the head or foot of every page."""

_TITLE = "Local child safeguarding practice review"
_IMPROVEMENTS = "Improvements from a local child safeguarding practice review"
_IN_REPORT = (
    "The children and adults in this document have pseudonyms or are called by their role. Professionals are named by "
    "job title, and places by their kind. Dates are months, seasons or a child’s age. This protects the children and "
    "their families, and does not change the learning."
)
_IN_IMPROVEMENTS = (
    "This statement does not tell what happened to a child or in a family, and names neither. It says what the "
    "partners have learned, and what they are changing."
)
_UNWRITTEN = Passage.of("This section has not been written yet.")
_OPEN = "Not yet decided"


def compose(cleared: Cleared, pack: GuidancePack) -> Content:
    """Compose the report, or the statement of improvements where the report is withheld.

    Args:
        cleared: what may be written about in public.
        pack: the guidance that applies.

    Returns:
        The content of a publishable document. Its properties name the partnership alone, and nobody for an anonymous
        publication; its date is the first of the month of publication, and none while it is a draft.
    """
    review = cleared.review
    document = _IMPROVEMENTS if cleared.withheld else _TITLE
    title = document if cleared.withheld else cleared.title or document
    content = Content(
        kind="cspr",
        slots={
            "banner": BANNER,
            "name": cleared.public_name,
            "document": document,
            "title": cleared.title,
            "partnership": cleared.partnership,
            "month": cleared.month,
            "withheld": cleared.withheld,
            "guidance": pack.title,
            "legal_basis": pack.legal_basis,
            "about_names": _IN_IMPROVEMENTS if cleared.withheld else _IN_REPORT,
            **_process(review),
            **_story(review),
            **_learning(review),
            **_annexes(review),
        },
        metadata=metadata(
            f"{cleared.public_name}: {title}",
            document,
            cleared.partnership,
            _first_of(cleared.month),
            keywords="local child safeguarding practice review",
        ),
    )
    return set_in_type(content)


def _first_of(month: str) -> dt.date | None:
    """The first day of `March 2026`; None for "".

    The day of publication is not known here on purpose, and a draft has none.
    """
    name, _, year = month.partition(" ")
    return dt.date(int(year), MONTH_NAMES.index(name) + 1, 1) if name in MONTH_NAMES else None


def _organisation(reviewer: ClearedReviewer) -> str:
    """Where a reviewer is from; an "independent reviewer" is said to be independent once."""
    is_said = reviewer.organisation.casefold() == "independent" and "independent" in reviewer.role.casefold()
    return "" if is_said else reviewer.organisation


def _process(review: ClearedReview) -> Mapping[str, Slot]:
    return {
        "reviewers": tuple(
            {"name": reviewer.name, "role": phrase.sentence(reviewer.role), "organisation": _organisation(reviewer)}
            for reviewer in review.reviewers
        ),
        "panel": tuple(
            {"role": phrase.sentence(seat.role), "organisation": phrase.sentence(seat.organisation)}
            for seat in review.panel
        ),
        "introduction": review.introduction or _UNWRITTEN,
        "period": review.period,
        "method": review.method or _UNWRITTEN,
        "family_contribution": review.family_contribution,
        "practitioners": review.practitioners,
    }


def _story(review: ClearedReview) -> Mapping[str, Slot]:
    return {
        "children_title": "The child" if len(review.children) == 1 else "The children",
        "children": tuple(
            {
                "name": child.pseudonym,
                "age": child.age,
                "pen_picture": child.pen_picture or _UNWRITTEN,
                "lived_experience": child.lived_experience,
            }
            for child in review.children
        ),
        "context": review.context or _UNWRITTEN,
        "events": tuple({"when": event.when, "text": event.text} for event in review.what_happened),
    }


def _learning(review: ClearedReview) -> Mapping[str, Slot]:
    numbers = {finding.key: number for number, finding in enumerate(review.findings, 1)}
    return {
        "findings": tuple(
            _finding(finding, numbers[finding.key], review.recommendations) for finding in review.findings
        ),
        "good_practice": tuple({"title": practice.title, "text": practice.text} for practice in review.good_practice),
        "changes_made": review.changes_made,
        "recommendations": tuple(
            _recommendation(recommendation, number, numbers)
            for number, recommendation in enumerate(review.recommendations, 1)
        ),
        "improvements": review.improvements_summary or _UNWRITTEN,
        "conclusion": review.conclusion or _UNWRITTEN,
    }


def _finding(
    finding: ClearedFinding, number: int, recommendations: tuple[ClearedRecommendation, ...]
) -> Mapping[str, Slot]:
    answering = [
        place for place, recommendation in enumerate(recommendations, 1) if finding.key in recommendation.findings
    ]
    return {
        "number": str(number),
        "title": finding.title,
        "finding": finding.finding,
        "why": finding.why or _UNWRITTEN,
        "answered": _numbered("recommendation", answering),
        "unanswered": None if answering else finding.no_recommendation_because or None,
    }


def _recommendation(
    recommendation: ClearedRecommendation, number: int, findings: Mapping[str, int]
) -> Mapping[str, Slot]:
    answered = sorted(findings[key] for key in recommendation.findings if key in findings)
    return {
        "number": str(number),
        "to": recommendation.to,
        "text": recommendation.recommendation,
        "answers": _numbered("finding", answered),
    }


def _numbered(word: str, numbers: list[int]) -> str:
    """`finding 2`, `findings 1, 2 and 4`; nothing for none."""
    if not numbers:
        return ""
    return f"{word}{'s' if len(numbers) > 1 else ''} {phrase.listing([str(number) for number in numbers])}"


def _annexes(review: ClearedReview) -> Mapping[str, Slot]:
    return {
        "glossary": tuple({"term": term.term, "meaning": term.meaning} for term in review.glossary),
        "terms_of_reference": review.terms_of_reference,
        "actions": tuple(_action(action) for action in review.action_plan),
    }


def _action(action: ClearedAction) -> Mapping[str, Slot]:
    return {
        "recommendation": action.recommendation,
        "action": action.action,
        "lead": action.lead_role or _OPEN,
        "due": action.due or _OPEN,
        "status": phrase.rating(action.status) or _OPEN,
        "impact": action.impact_measure or _OPEN,
    }
