"""The local review: reviewers, pseudonyms, findings with their why, each answered; and what publication needs."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.case import Phase
from reportgen.model.case.rapid_review import Outcome
from reportgen.model.case.review import PublicationDecision
from reportgen.validate.rule import CaseView, ReviewView, of_case, of_review
from reportgen.validate.substance import says_nothing

__all__: list[str] = []

_SECTIONS = {
    "introduction": "Say why this review was undertaken",
    "terms_of_reference": "Enter the questions that the review was to answer",
    "period": "Enter the period under review, in words that may be published",
    "method": "Say how the review was done",
    "context": "Describe identity, context and inequality",
    "conclusion": "Write the conclusion",
}


@of_case("review-begun")
def begun(look: CaseView) -> Iterator[Problem]:
    """From the phase `in review` on there is a local review."""
    if _in_review(look) and look.case.review is None:
        yield look.problem(
            "review",
            "the case is in review and there is no local review in it",
            "Add `review:` with the day on which it was initiated, or correct the phase",
        )


@of_review("review-decided")
def decided(look: ReviewView) -> Iterator[Problem]:
    """A local review rests on a decision to undertake one, or on the Panel's disagreement with another decision."""
    reviews = [incident.rapid_review for incident in look.case.incidents if incident.rapid_review is not None]
    decisions = look.case.decisions
    disagrees = any(review.panel_reply is not None and not review.panel_reply.agrees for review in reviews)
    if not decisions or disagrees or any(decision.outcome is Outcome.LCSPR for decision in decisions):
        return
    on = look.review.initiated_on
    if all(decision.decided_on is not None and decision.decided_on < on for decision in decisions):
        # On what came to light later, partners may decide anew; the decision of then is the record.
        yield look.problem(
            "initiated_on",
            "no rapid review has decided to undertake a local review, and one was initiated later",
            "Say in `review.introduction` what led the partners to it; correct the day or the decision if it is wrong",
            severity=Severity.WARNING,
        )
        return
    yield look.problem(
        "initiated_on",
        "there is a local review, and no rapid review has decided to undertake one",
        "Correct the decision, enter the `panel_reply` if the Panel did not agree with it, or take the review out",
    )


@of_review("review-decided-earlier")
def decided_earlier(look: ReviewView) -> Iterator[Problem]:
    """The six months count from the first decision to undertake the review, not from a later day."""
    decisions = look.case.decisions
    days = [one.decided_on for one in decisions if one.outcome is Outcome.LCSPR and one.decided_on is not None]
    if days and look.review.initiated_on > min(days):
        yield look.problem(
            "initiated_on",
            "the rapid review decided earlier to undertake it, and the six months are counted from this later day",
            "Enter the day of the decision, unless the partners decided anew",
            severity=Severity.WARNING,
        )


@of_case("review-public-name")
def public_name(look: CaseView) -> Iterator[Problem]:
    """A first name in the public name is the pseudonym of somebody in the case."""
    if not _in_review(look) or look.case.public_name is None:
        return
    from reportgen.identifiers import words_of
    from reportgen.identifiers.known.names_known import is_given_name

    agreed = {word for person in look.case.people() for word in words_of(person.pseudonym or "")}
    if agreed and any(word not in agreed and is_given_name(word) for word in words_of(look.case.public_name)):
        yield look.problem(
            "public_name",
            "a name stands in it that is nobody's pseudonym",
            "Call the report by a pseudonym of the case, or by no name",
            severity=Severity.WARNING,
        )


@of_review("review-reviewers", once_due=True)
def reviewers(look: ReviewView) -> Iterator[Problem]:
    """A report that is published names its reviewers."""
    if not look.review.reviewers:
        yield look.problem("reviewers", "no reviewer is named", "Enter who leads the review, with job title")


@of_review("review-sections", once_due=True)
def sections(look: ReviewView) -> Iterator[Problem]:
    """A report that is published has all its sections."""
    if _withheld(look):
        return
    for name, remedy in _SECTIONS.items():
        if says_nothing(getattr(look.review, name)):
            yield look.problem(name, "the section of the report is empty", remedy)


@of_review("review-portrait", once_due=True)
def portrait(look: ReviewView) -> Iterator[Problem]:
    """A report that is published has a portrait of every child, with the child's lived experience."""
    if _withheld(look):
        return
    portrayed = {one.child for one in look.review.portraits}
    for number, child in enumerate(look.case.children):
        if child.key not in portrayed:
            yield look.problem(
                "portraits",
                f"children[{number}] has no portrait",
                "Say who the child is or was, and what life was like for them",
            )
    for number, one in enumerate(look.review.portraits):
        if says_nothing(one.pen_picture) or says_nothing(one.lived_experience):
            yield look.problem(
                f"portraits[{number}].lived_experience",
                "the portrait does not say who the child is, or what life was like for them",
                "Fill in `pen_picture` and `lived_experience`",
            )


@of_review("review-what-happened", once_due=True)
def what_happened(look: ReviewView) -> Iterator[Problem]:
    """A report that is published says what happened, in order."""
    if _withheld(look):
        return
    events = look.review.what_happened
    if not events:
        yield look.problem("what_happened", "the report does not say what happened", "Enter it, short, step by step")
    for number in range(1, len(events)):
        if events[number].on < events[number - 1].on:
            yield look.problem(
                f"what_happened[{number}].on", "the step is earlier than the one before it", "Put the steps in order"
            )


@of_review("review-findings", once_due=True)
def findings(look: ReviewView) -> Iterator[Problem]:
    """A report that is published has findings."""
    if not _withheld(look) and not look.review.findings:
        yield look.problem("findings", "the report has no finding", "Enter what the review found, and why it was so")


@of_review("review-finding-why", once_due=True)
def finding_why(look: ReviewView) -> Iterator[Problem]:
    """Every finding has its why."""
    for number, one in enumerate(look.review.findings):
        if says_nothing(one.why):
            yield look.problem(f"findings[{number}].why", "the finding does not say why it was so", "Say why")


@of_review("review-finding-answered", once_due=True)
def finding_answered(look: ReviewView) -> Iterator[Problem]:
    """Every finding is answered by a recommendation, or by the reason why none is."""
    answered = {key for one in look.review.recommendations for key in one.findings}
    for number, one in enumerate(look.review.findings):
        if one.key not in answered and says_nothing(one.no_recommendation_because):
            yield look.problem(
                f"findings[{number}]",
                "no recommendation answers the finding",
                "Name its key in a recommendation, or say in `no_recommendation_because` why none is needed",
            )


@of_review("review-recommendation-to")
def recommendation_to(look: ReviewView) -> Iterator[Problem]:
    """Every recommendation is made to an organisation, and asks for something."""
    for number, one in enumerate(look.review.recommendations):
        if says_nothing(one.to):
            yield look.problem(
                f"recommendations[{number}].to", "the recommendation is made to nobody", "Name the organisation"
            )
        if says_nothing(one.recommendation):
            yield look.problem(
                f"recommendations[{number}].recommendation",
                "the recommendation is empty",
                "Say what the organisation is asked to do",
            )


@of_review("review-recommendation-linked", once_due=True)
def recommendation_linked(look: ReviewView) -> Iterator[Problem]:
    """Every recommendation answers a finding."""
    for number, one in enumerate(look.review.recommendations):
        if not one.findings:
            yield look.problem(
                f"recommendations[{number}].findings",
                "the recommendation answers no finding",
                "Name the findings that it answers, by their keys",
            )


@of_review("review-action-plan", once_due=True)
def action_plan(look: ReviewView) -> Iterator[Problem]:
    """Every row of the review's action plan has an owner, a date and a measure of impact."""
    for number, one in enumerate(look.review.action_plan):
        for name, value, lack, remedy in (
            ("lead_role", one.lead_role, "nobody is accountable for the action", "Name who is, by job title"),
            ("due_on", one.due_on, "the action has no date", "Enter by when it will be done"),
            (
                "impact_measure",
                one.impact_measure,
                "the action has no measure of impact",
                "Say how the partners will know that it made a difference for children",
            ),
        ):
            if says_nothing(value):
                yield look.problem(f"action_plan[{number}].{name}", lack, remedy)


@of_review("review-improvements-summary", once_due=True)
def improvements_summary(look: ReviewView) -> Iterator[Problem]:
    """There is a summary of improvements, which may be published alone."""
    if says_nothing(look.review.improvements_summary):
        yield look.problem(
            "improvements_summary",
            "the summary of improvements is empty",
            "Write it so that it can be published alone: it must be if the report is withheld",
        )


@of_case("review-withheld-reason")
def withheld_reason(look: CaseView) -> Iterator[Problem]:
    """A report that is withheld has the reason; one that is published has none."""
    published = look.case.publication
    if _withheld(look) and says_nothing(published.withheld_because):
        yield look.problem(
            "publication.withheld_because",
            "the report is withheld without a reason",
            "Say why the partners consider its publication inappropriate",
        )
    if not _withheld(look) and published.withheld_because:
        yield look.problem(
            "publication.decision",
            "there is a reason for withholding the report, and it is to be published",
            "Set `decision: withhold`, or take the reason out",
        )


@of_review("review-copy", once_due=True)
def copy(look: ReviewView) -> Iterator[Problem]:
    """A copy goes to the Panel and the Secretary of State before publication."""
    if look.case.publication.copy_sent_on is None:
        yield look.problem_in_case(
            "publication.copy_sent_on",
            "no copy has gone to the Panel and the Secretary of State",
            "Send it before publication, and enter the day",
        )


@of_case("review-published")
def published(look: CaseView) -> Iterator[Problem]:
    """In the phase `published` there is a day of publication; before it there is none."""
    is_published = look.case.phase is Phase.PUBLISHED
    if is_published and look.case.publication.published_on is None:
        yield look.problem(
            "publication.published_on", "the case is published and the day is missing", "Enter the day of publication"
        )
    if not is_published and look.case.publication.published_on is not None:
        yield look.problem(
            "phase", "there is a day of publication and the case is not in the phase `published`", "Correct the phase"
        )


def _in_review(look: CaseView) -> bool:
    return look.case.phase.order >= Phase.IN_REVIEW.order


def _withheld(look: CaseView) -> bool:
    return look.case.publication.decision is PublicationDecision.WITHHOLD
