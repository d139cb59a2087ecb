"""Purpose `next_steps`: the criteria answered, the decision with its rationale both ways, plan and signatures."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.case.rapid_review import Outcome
from reportgen.model.partner import Partner
from reportgen.validate.repeated import repeated
from reportgen.validate.rule import RapidReviewView, of_rapid_review
from reportgen.validate.substance import few_words, says_nothing, word_count

__all__: list[str] = []


@of_rapid_review("next-criteria", once_due=True)
def criteria(look: RapidReviewView) -> Iterator[Problem]:
    """Every criterion of the guidance is answered."""
    answered = {answer.criterion.value for answer in look.rapid_review.criteria}
    for criterion in look.pack.criteria:
        if criterion.key not in answered:
            yield look.problem(
                "criteria",
                f"criterion ({criterion.key}) is not answered",
                "Say whether it is met, and why or why not",
            )


@of_rapid_review("next-criterion-once")
def criterion_once(look: RapidReviewView) -> Iterator[Problem]:
    """A criterion is answered once."""
    for number in repeated(answer.criterion for answer in look.rapid_review.criteria):
        yield look.problem(
            f"criteria[{number}].criterion", "the criterion is answered further up already", "Leave one answer"
        )


@of_rapid_review("next-criterion-reason", once_due=True)
def criterion_reason(look: RapidReviewView) -> Iterator[Problem]:
    """Every answer to a criterion has a reason, whether the criterion is met or not."""
    for number, answer in enumerate(look.rapid_review.criteria):
        if says_nothing(answer.reason):
            yield look.problem(
                f"criteria[{number}].reason",
                f"the answer has no reason why the criterion is {'met' if answer.met else 'not met'}",
                "Give the reason, whichever way the answer goes",
            )
        else:
            remedy = "Say what in this case makes it so"
            yield from few_words(look, f"criteria[{number}].reason", answer.reason, "reason", remedy)


@of_rapid_review("next-decision", once_due=True)
def decision(look: RapidReviewView) -> Iterator[Problem]:
    """There is a decision on what happens next."""
    if look.rapid_review.decision is None:
        yield look.problem(
            "decision",
            "the rapid review holds no decision",
            "Enter what the partners decided, with what speaks for and against a local review",
        )


@of_rapid_review("next-decision-date", once_due=True)
def decision_date(look: RapidReviewView) -> Iterator[Problem]:
    """The decision has its day."""
    made = look.rapid_review.decision
    if made is not None and made.decided_on is None:
        yield look.problem(
            "decision.decided_on", "the decision has no date", "Enter the day on which the partners decided"
        )


@of_rapid_review("next-rationale", once_due=True)
def rationale(look: RapidReviewView) -> Iterator[Problem]:
    """The decision gives its rationale both ways: what speaks for a local review, and what against."""
    made = look.rapid_review.decision
    if made is None:
        return
    least = look.pack.threshold("reason-words")
    for name, text, way in (
        ("rationale_for", made.rationale_for, "for"),
        ("rationale_against", made.rationale_against, "against"),
    ):
        if word_count(text) < least:
            yield look.problem(
                f"decision.{name}",
                f"the decision does not say what speaks {way} a local review",
                f"Set out what speaks {way} it, whatever was decided",
            )


@of_rapid_review("next-scope", once_due=True)
def scope(look: RapidReviewView) -> Iterator[Problem]:
    """A decision to undertake a local review gives its scope and method; in a thematic review, one of them does."""
    made = look.rapid_review.decision
    if made is None or made.outcome is not Outcome.LCSPR:
        return
    # A case has one local review, whichever of its incidents led to it.
    decisions = look.case.decisions
    if all(says_nothing(one.scope) for one in decisions):
        yield look.problem("decision.scope", "the local review has no scope", "Say what it will and will not look at")
    if all(says_nothing(one.method) for one in decisions):
        yield look.problem("decision.method", "the local review has no method", "Say how it will be done")


@of_rapid_review("next-action-plan", once_due=True)
def action_plan(look: RapidReviewView) -> Iterator[Problem]:
    """There is an action plan, unless no potential for improvement is seen."""
    if not look.rapid_review.action_plan and not look.rapid_review.no_improvements_because:
        yield look.problem(
            "action_plan",
            "the action plan is empty",
            "Turn each improvement into an action with owner, date and measure",
        )


@of_rapid_review("next-sign-off", once_due=True)
def sign_off(look: RapidReviewView) -> Iterator[Problem]:
    """All three partners have signed, each with name, job title and date."""
    signed = {row.partner for row in look.rapid_review.sign_off}
    for partner in Partner:
        if partner not in signed:
            yield look.problem(
                "sign_off",
                f"the signature of the {partner.value} is missing",
                "Add a row with name, job title and date",
            )
    for number, row in enumerate(look.rapid_review.sign_off):
        if row.on is None:
            yield look.problem(f"sign_off[{number}].on", "the signature has no date", "Enter the day of the signature")
        if says_nothing(row.role):
            yield look.problem(f"sign_off[{number}].role", "the signature has no job title", "Enter the job title")


@of_rapid_review("next-sign-off-once")
def sign_off_once(look: RapidReviewView) -> Iterator[Problem]:
    """A partner signs once."""
    for number in repeated(row.partner for row in look.rapid_review.sign_off):
        yield look.problem(
            f"sign_off[{number}].partner", "the partner has signed further up already", "Leave one signature"
        )


@of_rapid_review("next-disagreement")
def disagreement(look: RapidReviewView) -> Iterator[Problem]:
    """A partner who does not agree with the decision says why."""
    for number, row in enumerate(look.rapid_review.sign_off):
        if row.agreed is False and says_nothing(row.comment):
            yield look.problem(
                f"sign_off[{number}].comment",
                "the partner does not agree and gives no reason",
                "Say in `comment` why not",
            )


@of_rapid_review("next-submitted", once_due=True)
def submitted(look: RapidReviewView) -> Iterator[Problem]:
    """The rapid review has gone to the Panel before a local review begins."""
    if look.rapid_review.submitted_on is None:
        yield look.problem(
            "submitted_on",
            "the rapid review has not been submitted",
            "Enter the day on which it went to the Panel",
        )


@of_rapid_review("next-panel-disagrees")
def panel_disagrees(look: RapidReviewView) -> Iterator[Problem]:
    """Where the Panel does not agree, the case says what the partners decided upon it, or has the local review."""
    reply = look.rapid_review.panel_reply
    if reply and not reply.agrees and look.case.review is None and says_nothing(reply.partners_response):
        yield look.problem(
            "panel_reply.agrees",
            "the Panel does not agree with the decision, and the case does not say what the partners decided then",
            "Write it under `partners_response`; if they undertake a local review after all, add `review:`",
            severity=Severity.WARNING,
        )
