"""What may be written about in public, and what must not appear there.

A `Cleared` can be made by the publishable policy in `anonymise` only (a test of the house holds everybody else to
that), and every publishable kind of document is composed from one: a `Case` does not fit. Its texts name people
by pseudonym or role, its dates are months or ages, its places are kinds of place. It still carries the identifiers
of the case, hidden from every repr, so that the finished files can be scanned for them.

A `Pseudonymised` is the lighter one, for a rapid review that is shared beyond the partners. It is made in `anonymise`
only, too. It is no anonymised text: what is in it is still personal data, and is marked so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

from reportgen.discreet import Discreet
from reportgen.model.case import Case, Incident
from reportgen.model.passage import Passage
from reportgen.model.question import Allowed

__all__ = [
    "PERSONAL",
    "Category",
    "Cleared",
    "ClearedAction",
    "ClearedChild",
    "ClearedEvent",
    "ClearedFinding",
    "ClearedGoodPractice",
    "ClearedPanelMember",
    "ClearedRecommendation",
    "ClearedReview",
    "ClearedReviewer",
    "ClearedTerm",
    "Identifier",
    "Pseudonymised",
]


Category: TypeAlias = Literal[
    "given name",
    "middle name",
    "family name",
    "known-as name",
    "place",
    "agency",
    "authority",
    "number",
    "contact",
    "date",
    "reference",
    "other",
]
"""What sort of thing an identifier is; its surface forms follow from it."""
PERSONAL: frozenset[Category] = frozenset({"given name", "middle name", "family name", "known-as name"})
"""The sorts that are parts of a person's name."""


class Identifier(Discreet, frozen=True):
    """One thing that must not appear in print.

    Attributes:
        reference: the field it comes from (`family[1].name.family`); safe to print.
        category: what sort of thing, for deriving its surface forms.
        value: the thing itself; never shown.
        replacement: what stands in its place in a text ("Mother", "a primary school"), or "" where it is dropped.
        whose: key of the person, place or agency it belongs to, or "".
    """

    reference: str
    category: Category
    value: str
    replacement: str = ""
    whose: str = ""


class ClearedReviewer(Struct, frozen=True):
    """A reviewer, named on purpose."""

    name: str
    role: str
    organisation: str


class ClearedPanelMember(Struct, frozen=True):
    """A seat on the panel, by job title."""

    role: str
    organisation: str


class ClearedChild(Struct, frozen=True):
    """A child by pseudonym. `age` is in words ("under one year old", "aged 14"), at the first incident."""

    pseudonym: str
    age: str
    pen_picture: Passage
    lived_experience: Passage


class ClearedEvent(Struct, frozen=True):
    """A step of what happened; `when` is a month and year, a season, or an age."""

    when: str
    text: Passage


class ClearedFinding(Struct, frozen=True):
    """A finding with its why; `key` joins it with the recommendations."""

    key: str
    title: str
    finding: Passage
    why: Passage
    no_recommendation_because: Passage


class ClearedGoodPractice(Struct, frozen=True):
    """Good practice."""

    title: str
    text: Passage


class ClearedRecommendation(Struct, frozen=True):
    """A recommendation to an organisation; `findings` are the keys that it answers."""

    key: str
    to: str
    findings: tuple[str, ...]
    recommendation: Passage


class ClearedTerm(Struct, frozen=True):
    """A term explained."""

    term: str
    meaning: str


class ClearedAction(Struct, frozen=True):
    """A row of the published action plan; `due` is a month and year."""

    recommendation: str
    action: str
    lead_role: str
    due: str
    status: str
    impact_measure: str


class ClearedReview(Struct, frozen=True):
    """The text of the review; an empty passage is one that is not written yet."""

    introduction: Passage = Passage()
    terms_of_reference: Passage = Passage()
    period: str = ""
    method: Passage = Passage()
    family_contribution: Passage = Passage()
    practitioners: Passage = Passage()
    context: Passage = Passage()
    changes_made: Passage = Passage()
    improvements_summary: Passage = Passage()
    conclusion: Passage = Passage()
    reviewers: tuple[ClearedReviewer, ...] = ()
    panel: tuple[ClearedPanelMember, ...] = ()
    children: tuple[ClearedChild, ...] = ()
    what_happened: tuple[ClearedEvent, ...] = ()
    findings: tuple[ClearedFinding, ...] = ()
    good_practice: tuple[ClearedGoodPractice, ...] = ()
    recommendations: tuple[ClearedRecommendation, ...] = ()
    glossary: tuple[ClearedTerm, ...] = ()
    action_plan: tuple[ClearedAction, ...] = ()


class Cleared(Discreet, frozen=True):
    """A case as the public may read about it.

    Attributes:
        public_name: what the report is called; the name of its folder and files.
        title: the report's title, without the public name.
        partnership: the partnership's name, or "" for an anonymous publication.
        month: month and year of publication in words, or "" while it is not published.
        withheld: whether only the improvements are published.
        review: the texts.
        identifiers: what must not appear in print.
        kept: names that are printed on purpose, of the reviewers and of the partnership; the scan lets them stand.
        explained: words and phrases that the case explains, folded; any other name is a question.
        allowed: terms that somebody decided to keep, each in its place.
    """

    public_name: str
    title: str
    partnership: str
    month: str
    withheld: bool
    review: ClearedReview
    identifiers: tuple[Identifier, ...]
    kept: tuple[str, ...] = ()
    explained: frozenset[str] = frozenset()
    allowed: tuple[Allowed, ...] = ()


class Pseudonymised(Discreet, frozen=True):
    """A case, told under pseudonyms, as somebody may read about one of its incidents who is no partner.

    Attributes:
        case: the case with that incident alone: people by pseudonym or role, agencies and places by kind, days on the
            first of their month, and without numbers, addresses, contacts and dates of birth. Its reference is the
            public name.
        ages: of children and family members on the day of the incident, in words, by key.
        identifiers: what must not appear in the document.
        kept: names that are printed on purpose: the partnership's own.
        allowed: what is doubtful and stands in the document, each in its place, since somebody decided so.
    """

    case: Case
    ages: Mapping[str, str]
    identifiers: tuple[Identifier, ...]
    kept: tuple[str, ...] = ()
    allowed: tuple[Allowed, ...] = ()

    @property
    def incident(self) -> Incident:
        """The incident that it is about."""
        return self.case.incidents[0]
