"""The local child safeguarding practice review (LCSPR), and its publication."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from reportgen.model.case.field import Key, Line, Narrative, Noun, On, RefersTo, YesNo
from reportgen.model.case.rapid_review import Action

__all__ = [
    "ChildPortrait",
    "Finding",
    "GlossaryTerm",
    "GoodPractice",
    "PanelMember",
    "PressFact",
    "Publication",
    "PublicationDecision",
    "Recommendation",
    "Review",
    "ReviewEvent",
    "Reviewer",
]


class Reviewer(Noun):
    """Somebody who leads the review; named in the published report on purpose."""

    name: Annotated[str, Field(min_length=1, max_length=120, description="Full name, as it is published.")]
    role: Annotated[Line, Field(description="Job title or profession, as it is published.")]
    organisation: Annotated[Line | None, Field(description="Organisation, or `independent`.")] = None


class PanelMember(Noun):
    """A seat on the review panel, by job title only."""

    role: Annotated[Line, Field(description="Job title.")]
    organisation: Annotated[Line, Field(description="Organisation, in words that may be published.")]


class ChildPortrait(Noun):
    """Who a child was, and what life was like for them."""

    child: Annotated[Key, Field(description="Key of the child."), RefersTo("children")]
    pen_picture: Annotated[Narrative, Field(description="Who the child is or was.")]
    lived_experience: Annotated[Narrative | None, Field(description="What a day in the child's life was like.")] = None


class ReviewEvent(Noun):
    """A step of what happened, short; its day becomes a month, a season or the child's age in print."""

    on: Annotated[On, Field(description="Day, or first day of a period.")]
    until: Annotated[On | None, Field(description="Last day of a period.")] = None
    text: Annotated[Narrative, Field(description="What happened.")]


class Finding(Noun):
    """What the review found, with its why."""

    key: Annotated[Key, Field(description="Short name; recommendations refer to it.")]
    title: Annotated[Line, Field(description="The finding in one sentence.")]
    finding: Annotated[Narrative, Field(description="What was found, with the evidence.")]
    why: Annotated[Narrative | None, Field(description="Why it was so.")] = None
    no_recommendation_because: Annotated[Narrative | None, Field(description="Why no recommendation answers it.")] = (
        None
    )


class GoodPractice(Noun):
    """Good practice that others can learn from."""

    title: Annotated[Line, Field(description="What, in a few words.")]
    text: Annotated[Narrative, Field(description="What was done, and what it meant for the child.")]


class Recommendation(Noun):
    """What an organisation is asked to do."""

    key: Annotated[Key, Field(description="Short name.")]
    to: Annotated[Line, Field(description="The organisation, in words that may be published.")]
    findings: Annotated[
        tuple[Key, ...], Field(description="Keys of the findings that it answers."), RefersTo("findings")
    ] = ()
    recommendation: Annotated[Narrative, Field(description="What it is asked to do.")]


class GlossaryTerm(Noun):
    """An abbreviation or term, explained."""

    term: Annotated[str, Field(min_length=1, max_length=80, description="The term.")]
    meaning: Annotated[Line, Field(description="What it means.")]


class Review(Noun):
    """The review and its report. What is not yet written may be left out."""

    initiated_on: Annotated[
        On, Field(description="When the partners decided to undertake it: the six months count from here.")
    ]
    title: Annotated[
        str | None, Field(max_length=120, description="Title of the published report, after the public name.")
    ] = None
    reviewers: Annotated[
        tuple[Reviewer, ...], Field(description="Who leads the review; their names are published.")
    ] = ()
    panel: Annotated[tuple[PanelMember, ...], Field(description="The review panel, by job title.")] = ()
    introduction: Annotated[Narrative | None, Field(description="Why this review was undertaken.")] = None
    terms_of_reference: Annotated[
        Narrative | None, Field(description="The questions that the review was to answer.")
    ] = None
    period: Annotated[Line | None, Field(description="The period under review, in words that may be published.")] = None
    method: Annotated[Narrative | None, Field(description="How the review was done.")] = None
    family_contribution: Annotated[
        Narrative | None, Field(description="How the family took part, and what they said.")
    ] = None
    practitioners: Annotated[Narrative | None, Field(description="How practitioners took part.")] = None
    portraits: Annotated[
        tuple[ChildPortrait, ...], Field(description="Each child: pen picture and lived experience.")
    ] = ()
    context: Annotated[Narrative | None, Field(description="Identity, context and inequality.")] = None
    what_happened: Annotated[tuple[ReviewEvent, ...], Field(description="What happened, short.")] = ()
    findings: Annotated[tuple[Finding, ...], Field(description="Findings, each with its why.")] = ()
    good_practice: Annotated[tuple[GoodPractice, ...], Field(description="Good practice.")] = ()
    changes_made: Annotated[Narrative | None, Field(description="What has changed already.")] = None
    recommendations: Annotated[
        tuple[Recommendation, ...], Field(description="Recommendations, each to an organisation.")
    ] = ()
    improvements_summary: Annotated[
        Narrative | None, Field(description="Summary of improvements; publishable alone.")
    ] = None
    conclusion: Annotated[Narrative | None, Field(description="Conclusion.")] = None
    glossary: Annotated[tuple[GlossaryTerm, ...], Field(description="Terms explained.")] = ()
    action_plan: Annotated[tuple[Action, ...], Field(description="The partners' action plan.")] = ()


class PublicationDecision(StrEnum):
    """Whether the report is published, or only the information about improvements."""

    PUBLISH = "publish"
    WITHHOLD = "withhold"


class PressFact(Noun):
    """Something that the press or anybody else has made public already. It is never published by us."""

    fact: Annotated[Line, Field(description="What was said, in one sentence.")]
    source: Annotated[Line, Field(description="Who said it and where.", examples=["Averholt Echo, page 3"])]
    on: Annotated[On | None, Field(description="When.")] = None


class Publication(Noun):
    """How and when the report is made public."""

    decision: Annotated[
        PublicationDecision, Field(description="Publish the report, or withhold it and publish the improvements only.")
    ] = PublicationDecision.PUBLISH
    withheld_because: Annotated[Narrative | None, Field(description="Why publication is considered inappropriate.")] = (
        None
    )
    anonymous: Annotated[YesNo, Field(description="Publish without the partnership's name, place and logo.")] = False
    copy_sent_on: Annotated[
        On | None, Field(description="When the copy went to the Panel and the Secretary of State.")
    ] = None
    published_on: Annotated[On | None, Field(description="Day of publication.")] = None
    late_because: Annotated[Line | None, Field(description="Why it is published after the six months.")] = None
    removed_on: Annotated[On | None, Field(description="When it was taken down.")] = None
    press_facts: Annotated[
        tuple[PressFact, ...],
        Field(
            description="What is public already, from the press, a trial or a statement: compared with the report by `reportgen jigsaw`."
        ),
    ] = ()
    themes: Annotated[
        tuple[str, ...], Field(description="Themes for the published list, in words that identify nobody.")
    ] = ()
