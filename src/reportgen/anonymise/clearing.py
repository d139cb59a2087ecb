"""From a case to what may be written about it in public."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from reportgen.anonymise.attempted import Attempt, unsettled, untold
from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import gather, kept_names, public_words
from reportgen.anonymise.kept import check_kept
from reportgen.anonymise.line.ages import age_in_words
from reportgen.anonymise.pseudonyms.printable import check_pseudonyms
from reportgen.anonymise.rewriting import Rewriter
from reportgen.anonymise.treatments import untreated
from reportgen.anonymise.whom.courtesy import courtesies
from reportgen.errors import ClearingError, Place, Problem
from reportgen.garbage import collected_later
from reportgen.identifiers import matcher
from reportgen.model import date_words
from reportgen.model.case import Case
from reportgen.model.case.people import Child
from reportgen.model.case.review import PublicationDecision, Review
from reportgen.model.cleared import (
    Cleared,
    ClearedAction,
    ClearedChild,
    ClearedEvent,
    ClearedFinding,
    ClearedGoodPractice,
    ClearedPanelMember,
    ClearedRecommendation,
    ClearedReview,
    ClearedReviewer,
    ClearedTerm,
)
from reportgen.model.partnership import Partnership
from reportgen.model.question import Answer

__all__ = ["attempt", "clear"]

Value = TypeVar("Value")

TITLE = "Local child safeguarding practice review"
"""The report's title where its author gave none."""


def clear(case: Case, partnership: Partnership, answers: Iterable[Answer] = ()) -> Cleared:
    """Clear a case by the publishable policy.

    Args:
        case: the case, with a review and a pseudonym for every child and family member.
        partnership: whose own names may be printed, unless the publication is anonymous.
        answers: what somebody decided about what is doubtful in its texts; their order means nothing.

    Returns:
        what may be written about in public. A withheld report leaves the summary of improvements only.

    Raises:
        ClearingError: everything that its author must settle first, by field, never with a value.
    """
    made = attempt(case, partnership, answers)
    if made.made is None:
        raise ClearingError(*made.problems)
    return made.made


@collected_later()
def attempt(case: Case, partnership: Partnership, answers: Iterable[Answer] = ()) -> Attempt[Cleared]:
    """Clear a case as far as it goes: what `clear` gives or raises, and the questions that are open."""
    if fields := untreated():
        return untold(fields, "the table of treatments")
    if case.review is None:
        return Attempt(
            None,
            (
                Problem("clear-nothing-to-publish", Place(path="review"), "there is no review to publish",
                        "Write `review:`, or build the restricted documents only"),
            ),
        )  # fmt: skip
    identifiers = gather(case, partnership)
    kept = kept_names(case, partnership)
    found = matcher(identifiers, kept)
    known = explained(case, partnership)
    rewriter = Rewriter(found, public_words(case), courtesies(case), known, answers)
    withheld = case.publication.decision is PublicationDecision.WITHHOLD
    title = rewriter.as_written(case.review.title or TITLE, "review.title", "clear-title", "Choose a title without it")
    summary = rewriter.passage(case.review.improvements_summary, "review.improvements_summary")
    review = ClearedReview(improvements_summary=summary) if withheld else _review(case, case.review, rewriter)
    for at, theme in _placed(case.publication.themes, "publication.themes"):
        rewriter.as_written(theme, at, "clear-theme", "Use words that identify nobody")
    waiting: Attempt[Cleared] | None = unsettled(
        rewriter, check_kept(case, partnership), check_pseudonyms(case, found, kept)
    )
    if waiting is not None:
        return waiting
    published_on = case.publication.published_on
    cleared = Cleared(
        public_name=case.public_name or "",
        title=title,
        partnership="" if case.publication.anonymous else partnership.name,
        month=date_words.months(published_on) if published_on else "",
        withheld=withheld,
        review=review,
        identifiers=identifiers,
        kept=kept,
        explained=known,
        allowed=tuple(rewriter.allowed),
    )
    return Attempt(cleared, lapsed=rewriter.lapsed)


def _review(case: Case, review: Review, rewriter: Rewriter) -> ClearedReview:
    passage, line = rewriter.passage, rewriter.line
    return ClearedReview(
        introduction=passage(review.introduction, "review.introduction"),
        terms_of_reference=passage(review.terms_of_reference, "review.terms_of_reference"),
        period=line(review.period, "review.period"),
        method=passage(review.method, "review.method"),
        family_contribution=passage(review.family_contribution, "review.family_contribution"),
        practitioners=passage(review.practitioners, "review.practitioners"),
        context=passage(review.context, "review.context"),
        changes_made=passage(review.changes_made, "review.changes_made"),
        improvements_summary=passage(review.improvements_summary, "review.improvements_summary"),
        conclusion=passage(review.conclusion, "review.conclusion"),
        reviewers=tuple(
            ClearedReviewer(
                reviewer.name,
                line(reviewer.role, f"{at}.role"),
                line(reviewer.organisation, f"{at}.organisation"),
            )
            for at, reviewer in _placed(review.reviewers, "review.reviewers")
        ),
        panel=tuple(
            ClearedPanelMember(
                line(member.role, f"{at}.role"),
                line(member.organisation, f"{at}.organisation"),
            )
            for at, member in _placed(review.panel, "review.panel")
        ),
        children=_children(case, review, rewriter),
        what_happened=tuple(
            ClearedEvent(date_words.months(event.on, event.until), passage(event.text, f"{at}.text"))
            for at, event in _placed(review.what_happened, "review.what_happened")
        ),
        findings=tuple(
            ClearedFinding(
                finding.key,
                line(finding.title, f"{at}.title"),
                passage(finding.finding, f"{at}.finding"),
                passage(finding.why, f"{at}.why"),
                passage(finding.no_recommendation_because, f"{at}.no_recommendation_because"),
            )
            for at, finding in _placed(review.findings, "review.findings")
        ),
        good_practice=tuple(
            ClearedGoodPractice(
                line(practice.title, f"{at}.title"),
                passage(practice.text, f"{at}.text"),
            )
            for at, practice in _placed(review.good_practice, "review.good_practice")
        ),
        recommendations=tuple(
            ClearedRecommendation(
                recommendation.key,
                line(recommendation.to, f"{at}.to"),
                recommendation.findings,
                passage(recommendation.recommendation, f"{at}.recommendation"),
            )
            for at, recommendation in _placed(review.recommendations, "review.recommendations")
        ),
        glossary=tuple(
            ClearedTerm(
                rewriter.as_written(term.term, f"{at}.term", "clear-term", "Explain a term that names nobody"),
                line(term.meaning, f"{at}.meaning"),
            )
            for at, term in _placed(review.glossary, "review.glossary")
        ),
        action_plan=tuple(
            ClearedAction(
                line(action.recommendation, f"{at}.recommendation"),
                line(action.action, f"{at}.action"),
                line(action.lead_role, f"{at}.lead_role"),
                date_words.months(action.due_on) if action.due_on else "",
                str(action.rag or ""),
                line(action.impact_measure, f"{at}.impact_measure"),
            )
            for at, action in _placed(review.action_plan, "review.action_plan")
        ),
    )


def _placed(values: Iterable[Value], path: str) -> Iterator[tuple[str, Value]]:
    """The values of a list, each behind its own path."""
    return ((f"{path}[{index}]", value) for index, value in enumerate(values))


def _children(case: Case, review: Review, rewriter: Rewriter) -> tuple[ClearedChild, ...]:
    portraits = {portrait.child: (at, portrait) for at, portrait in _placed(review.portraits, "review.portraits")}
    children = []
    for child in case.children:
        at, portrait = portraits.get(child.key, ("review.portraits", None))
        children.append(
            ClearedChild(
                child.pseudonym or "",
                _age(case, child),
                rewriter.passage(portrait.pen_picture if portrait else None, f"{at}.pen_picture"),
                rewriter.passage(portrait.lived_experience if portrait else None, f"{at}.lived_experience"),
            )
        )
    return tuple(children)


def _age(case: Case, child: Child) -> str:
    incidents = [incident.occurred_on for incident in case.incidents if child in case.children_of(incident)]
    if child.is_unborn:
        return "not yet born"
    return age_in_words(child.born_on, child.age_at_incident, min(incidents)) if incidents else ""
