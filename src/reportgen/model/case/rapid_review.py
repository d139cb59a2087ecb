"""The rapid review of one incident: what the five purposes need (Working Together to Safeguard Children)."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from reportgen.model.case.agencies import AgencyReturn
from reportgen.model.case.field import Key, Line, Name, Narrative, Noun, On, RefersTo, YesNo
from reportgen.model.partner import Partner

__all__ = [
    "Action",
    "Analysis",
    "CharacteristicType",
    "ChildSeen",
    "ChronologyEntry",
    "CriterionAnswer",
    "CriterionKey",
    "Decision",
    "Identity",
    "ImmediateAction",
    "Improvement",
    "KeyPracticeEpisode",
    "LearningShared",
    "Outcome",
    "PanelReply",
    "Rag",
    "RapidReview",
    "SignOff",
]


class CharacteristicType(StrEnum):
    """What an identity analysis is about: the protected characteristics of the Equality Act 2010, and what
    belongs with them in a child's life.
    """

    RACE = "race"
    RELIGION = "religion"
    DISABILITY = "disability"
    SEX = "sex"
    AGE = "age"
    SEXUAL_ORIENTATION = "sexual orientation"
    GENDER_REASSIGNMENT = "gender reassignment"
    PREGNANCY = "pregnancy and maternity"
    MARRIAGE = "marriage and civil partnership"
    LANGUAGE = "language"
    CLASS_AND_POVERTY = "class and poverty"
    CARE_EXPERIENCE = "care experience"
    IMMIGRATION = "immigration status"


class ChildSeen(StrEnum):
    """Whether the child was seen at a contact."""

    YES = "yes"
    ALONE = "seen alone"
    NO = "no"
    NOT_RECORDED = "not recorded"
    NOT_APPLICABLE = "not applicable"


class CriterionKey(StrEnum):
    """The criteria of regulation 11 of SI 2018/789."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class Outcome(StrEnum):
    """What the partners decide."""

    LCSPR = "undertake a local child safeguarding practice review"
    NO_LCSPR = "no local child safeguarding practice review"
    CRITERIA_NOT_MET = "the criteria for a serious incident are not met"


class Rag(StrEnum):
    """How an action stands."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    COMPLETE = "complete"


class ChronologyEntry(Noun):
    """One row of the chronology."""

    on: Annotated[On, Field(description="Day of the event, or the first day of a period.")]
    until: Annotated[On | None, Field(description="Last day of a period.")] = None
    certain: Annotated[YesNo, Field(description="Whether the date is certain.")] = True
    source: Annotated[
        Line, Field(description="Where it is recorded: an agency, or a named record.", examples=["[[csc]] case record"])
    ]
    event: Annotated[Line, Field(description="What happened.")]
    child_seen: Annotated[ChildSeen, Field(description="Whether the child was seen.")] = ChildSeen.NOT_APPLICABLE
    response: Annotated[Line | None, Field(description="What was done.")] = None


class KeyPracticeEpisode(Noun):
    """A time at which practice mattered, analysed and not only told."""

    key: Annotated[Key, Field(description="Short name.")]
    title: Annotated[Line, Field(description="A heading in a few words.")]
    first_on: Annotated[On, Field(description="First day.")]
    last_on: Annotated[On | None, Field(description="Last day, if it lasted.")] = None
    agencies: Annotated[
        tuple[Key, ...], Field(description="Keys of the agencies concerned."), RefersTo("agencies")
    ] = ()
    what_happened: Annotated[Narrative, Field(description="What happened.")]
    why: Annotated[
        Narrative | None, Field(description="Why it happened: what made sense to people at the time, and why.")
    ] = None
    expected: Annotated[
        Narrative | None, Field(description="What would have been expected, and by which standard.")
    ] = None
    good_practice: Annotated[Narrative | None, Field(description="Good practice, if any.")] = None
    systemic_factors: Annotated[Narrative | None, Field(description="Factors in the system that shaped practice.")] = (
        None
    )


class Analysis(Noun):
    """How a characteristic may have influenced the child's experience and the quality of practice."""

    characteristic: Annotated[CharacteristicType, Field(description="Which characteristic.")]
    children: Annotated[
        tuple[Key, ...],
        Field(description="Keys of the children concerned; all of the incident's if left out."),
        RefersTo("children"),
    ] = ()
    analysis: Annotated[
        Narrative,
        Field(
            description="How racism, another inequality or the characteristic itself shaped experience and practice."
        ),
    ]


class Identity(Noun):
    """The context of the children's and families' lives."""

    overview: Annotated[Narrative | None, Field(description="Who the family are, in their own terms where known.")] = (
        None
    )
    analyses: Annotated[tuple[Analysis, ...], Field(description="One for each characteristic that matters.")] = ()

    def analyses_of(self, characteristic: str, child: str) -> tuple[Analysis, ...]:
        """The analyses of a characteristic that are about a child, by its key; one that names no child is about all."""
        return tuple(
            one
            for one in self.analyses
            if one.characteristic == characteristic and (not one.children or child in one.children)
        )


class ImmediateAction(Noun):
    """Something done at once to keep children safe."""

    action: Annotated[Line, Field(description="What.")]
    lead_role: Annotated[Line, Field(description="Who, by job title and agency.")]
    due_on: Annotated[On | None, Field(description="By when.")] = None
    done_on: Annotated[On | None, Field(description="When it was done.")] = None


class LearningShared(Noun):
    """Learning that has been shared already."""

    learning: Annotated[Line, Field(description="What.")]
    with_whom: Annotated[Line, Field(description="With whom.")]
    on: Annotated[On | None, Field(description="When.")] = None


class Improvement(Noun):
    """A potential for improvement that the review saw."""

    key: Annotated[Key, Field(description="Short name.")]
    title: Annotated[Line | None, Field(description="What could be better, in a few words.")] = None
    improvement: Annotated[Narrative, Field(description="What could be better, and why.")]
    agencies: Annotated[
        tuple[Key, ...], Field(description="Keys of the agencies concerned."), RefersTo("agencies")
    ] = ()


class CriterionAnswer(Noun):
    """A criterion of regulation 11, answered with its reason, whichever way."""

    criterion: Annotated[CriterionKey, Field(description="a, b, c or d.")]
    met: Annotated[YesNo, Field(description="Whether it is met.")]
    reason: Annotated[Narrative | None, Field(description="Why, or why not.")] = None


class Decision(Noun):
    """What the partners decided, with the rationale both ways."""

    outcome: Annotated[Outcome, Field(description="The decision.")]
    decided_on: Annotated[On | None, Field(description="When.")] = None
    rationale_for: Annotated[
        Narrative | None, Field(description="What speaks for a local child safeguarding practice review.")
    ] = None
    rationale_against: Annotated[Narrative | None, Field(description="What speaks against one.")] = None
    conclusion: Annotated[Narrative | None, Field(description="How the partners weighed the two.")] = None
    scope: Annotated[Narrative | None, Field(description="Scope, if there will be a review.")] = None
    method: Annotated[Narrative | None, Field(description="Method, if there will be a review.")] = None


class Action(Noun):
    """A row of the action plan: specific, owned, dated and measured."""

    key: Annotated[Key, Field(description="Short name.")]
    recommendation: Annotated[Line | None, Field(description="The recommendation that it carries out.")] = None
    action: Annotated[Line, Field(description="What will be done.")]
    lead_role: Annotated[Line | None, Field(description="Who is accountable, by job title and agency.")] = None
    milestone: Annotated[Line | None, Field(description="How progress will be seen on the way.")] = None
    due_on: Annotated[On | None, Field(description="By when.")] = None
    rag: Annotated[Rag | None, Field(description="How it stands.")] = None
    impact_measure: Annotated[
        Line | None, Field(description="How the partners will know that it made a difference for children.")
    ] = None


class SignOff(Noun):
    """One partner's signature under the rapid review."""

    partner: Annotated[Partner, Field(description="Which partner.")]
    name: Annotated[Name, Field(description="Who signed.")]
    role: Annotated[Line, Field(description="Job title.")]
    agreed: Annotated[
        YesNo | None, Field(description="Agrees with the decision. Left out, a row that has its day says yes.")
    ] = None
    on: Annotated[On | None, Field(description="When.")] = None
    comment: Annotated[Line | None, Field(description="Reservations, if any.")] = None

    @property
    def agrees(self) -> bool | None:
        """Whether the partner agrees. A signature with its day and no word on it does; one without either has not answered."""
        return True if self.agreed is None and self.on is not None else self.agreed


class PanelReply(Noun):
    """What the Panel answered."""

    on: Annotated[On, Field(description="When.")]
    agrees: Annotated[YesNo, Field(description="The Panel agrees with the decision.")]
    summary: Annotated[Narrative | None, Field(description="What it said.")] = None
    partners_response: Annotated[
        Narrative | None, Field(description="What the partners decided upon it, above all where it does not agree.")
    ] = None


class RapidReview(Noun):
    """The rapid review of one incident. What is not yet due may be left out."""

    met_on: Annotated[On | None, Field(description="Day of the rapid review meeting.")] = None
    submitted_on: Annotated[On | None, Field(description="When it went to the Panel.")] = None
    late_because: Annotated[Line | None, Field(description="Why it went after the limit.")] = None
    proceedings: Annotated[
        Narrative | None, Field(description="Criminal, coronial and family proceedings, as far as they matter.")
    ] = None
    child_and_family: Annotated[
        Narrative | None, Field(description="The child, the family, and what life was like for the child.")
    ] = None
    childs_voice: Annotated[
        Narrative | None, Field(description="What the child said or showed, and how it was heard.")
    ] = None
    family_contribution: Annotated[
        Narrative | None, Field(description="How the family was told and what they said; or why not yet.")
    ] = None
    identity: Annotated[Identity, Field(description="Identity, racism and other inequalities.")] = Identity()
    returns: Annotated[tuple[AgencyReturn, ...], Field(description="Each agency's return, or why there is none.")] = ()
    chronology: Annotated[
        tuple[ChronologyEntry, ...], Field(description="What happened, in order, each row with its source.")
    ] = ()
    key_practice_episodes: Annotated[
        tuple[KeyPracticeEpisode, ...], Field(description="Times at which practice mattered, analysed.")
    ] = ()
    immediate_actions: Annotated[tuple[ImmediateAction, ...], Field(description="What was done at once.")] = ()
    no_immediate_action_because: Annotated[
        Narrative | None, Field(description="Why nothing needed to be done at once.")
    ] = None
    learning_shared: Annotated[tuple[LearningShared, ...], Field(description="Learning that was shared already.")] = ()
    improvements: Annotated[tuple[Improvement, ...], Field(description="Potential for improvement.")] = ()
    no_improvements_because: Annotated[
        Narrative | None, Field(description="Why the partners see no potential for improvement.")
    ] = None
    criteria: Annotated[
        tuple[CriterionAnswer, ...], Field(description="Regulation 11 (a) to (d), each with a reason.")
    ] = ()
    decision: Annotated[Decision | None, Field(description="What the partners decided.")] = None
    action_plan: Annotated[
        tuple[Action, ...], Field(description="What will be done, by whom, by when, measured how.")
    ] = ()
    sign_off: Annotated[tuple[SignOff, ...], Field(description="The three partners' signatures.")] = ()
    panel_reply: Annotated[PanelReply | None, Field(description="The Panel's answer.")] = None
