"""Purpose `context`: race and racism, faith, disability and other characteristics, recorded *and* analysed."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.model.case.people import Characteristic, Child
from reportgen.model.guidance import AnalysedField
from reportgen.validate.rule import IncidentView, RapidReviewView, of_incident, of_rapid_review
from reportgen.validate.substance import repeats, says_nothing, word_count

__all__: list[str] = []

_NAMES = {
    "ethnicity": "ethnicity",
    "religion": "religion or faith",
    "disability": "disability",
    "first_language": "first language",
}


@of_rapid_review("context-overview", once_due=True)
def overview(look: RapidReviewView) -> Iterator[Problem]:
    """There is an overview of who the family are, in their own terms where known."""
    if says_nothing(look.rapid_review.identity.overview):
        yield look.problem(
            "identity.overview",
            "there is no overview of the family's identity and context",
            "Say who the family are, in their own terms where these are known",
        )


@of_incident("context-recorded")
def recorded(look: IncidentView) -> Iterator[Problem]:
    """Ethnicity, religion or faith, and disability of every child are recorded, or why not; not before birth."""
    for number, child in look.children():
        for asked in look.pack.analysed:
            is_missing = asked.required and _value(child, asked) is None
            if is_missing and not child.is_unborn:
                yield look.problem_in_case(
                    f"children[{number}].{asked.field}",
                    f"the child's {_NAMES[asked.field]} is not recorded",
                    "Enter it, or write `not_known:` with the reason",
                    source=asked.source,
                )


@of_incident("context-not-known")
def not_known(look: IncidentView) -> Iterator[Problem]:
    """A characteristic that is not known comes with a reason that says more than that."""
    least = look.pack.threshold("reason-words")
    for number, child in look.children():
        for asked in look.pack.analysed:
            value = _value(child, asked)
            if value is not None and value.not_known and word_count(value.not_known) < least:
                yield look.problem_in_case(
                    f"children[{number}].{asked.field}",
                    f"the reason why it is not known has fewer than {least} words",
                    "Say who was asked, and why it could not be established",
                )


@of_rapid_review("context-analysis", once_due=True)
def analysis(look: RapidReviewView) -> Iterator[Problem]:
    """Every recorded characteristic of every child has an analysis: race and racism, faith, disability by name."""
    identity = look.rapid_review.identity
    for number, child in look.children():
        for asked in look.pack.analysed:
            value = _value(child, asked)
            recorded = value.value if value else None
            if asked.asks_about(recorded) and not identity.analyses_of(asked.characteristic, child.key):
                yield look.problem_in_case(
                    f"{look.at}identity.analyses",
                    f"children[{number}].{asked.field} is recorded and not analysed",
                    f"Add an analysis of `{asked.characteristic}`: how it may have shaped the child's experience and "
                    "the quality of practice",
                    source=asked.source,
                )


@of_rapid_review("context-analysis-substance", once_due=True)
def analysis_substance(look: RapidReviewView) -> Iterator[Problem]:
    """An analysis of a characteristic has more than a few words, and is not a repeat of another or of the overview."""
    least = look.pack.threshold("analysis-words")
    share = look.pack.threshold("repeat-percent")
    before = [look.rapid_review.identity.overview]
    for number, one in enumerate(look.rapid_review.identity.analyses):
        path = f"identity.analyses[{number}].analysis"
        if word_count(one.analysis) < least:
            yield look.problem(
                path,
                f"the analysis has fewer than {least} words",
                "Say how it may have shaped the child's experience and the quality of practice",
            )
        elif any(repeats(one.analysis, of, share) for of in before):
            yield look.problem(
                path,
                "the analysis repeats the overview or another analysis",
                "Say what is particular to this characteristic",
            )
        before.append(one.analysis)


def _value(child: Child, asked: AnalysedField) -> Characteristic | None:
    value = getattr(child, asked.field)
    if value is not None and not isinstance(value, Characteristic):
        raise TypeError(f"the guidance asks for an analysis of {asked.field}, which is not a characteristic")
    return value
