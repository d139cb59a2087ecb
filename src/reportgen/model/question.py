"""What a person must judge before publication, and what they said.

A question is about one term (a word, a number, a combination of details) with every place where it stands. An answer
holds for the places whose context it was given for: where the words around a term change, or the term stands somewhere
new, it is asked again. Terms and contexts identify people, so they are hidden from every repr and live beside the case.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from reportgen.discreet import Discreet

__all__ = ["Allowed", "Answer", "Asked", "Doubt", "Question", "Verdict"]


class Doubt(StrEnum):
    """Why it is asked."""

    ORDINARY_WORD = "a name that is also a word"
    LIKENESS = "like an identifier of the case"
    SHAPE = "the shape of an identifier that the case does not list"
    NEAR_DAY = "it fixes a day"
    UNEXPLAINED = "a name that nothing explains"
    JIGSAW = "details that identify together"
    MODEL = "a name that a language model sees"


class Verdict(StrEnum):
    """What is done with a term."""

    KEEP = "keep"
    REPLACE = "replace"
    DROP = "drop"


class Asked(Discreet, frozen=True):
    """A place where a term stands.

    Attributes:
        path: the field (`review.findings[0].why`); safe to print.
        context: the sentence around it, for the person who decides; never printed elsewhere.
        digest: of the context, folded, with the term's place in it; an answer holds for this digest.
        start: where the term begins in the context.
    """

    path: str
    context: str
    digest: str = ""
    start: int = 0


class Question(Discreet, frozen=True):
    """A term, why it is asked about, and where it stands.

    Attributes:
        term: as the text has it; never printed outside `reportgen questions`.
        doubt: why it is asked.
        like: the identifiers that it may be, by reference; safe to print.
        places: every place, in the order of the case.
    """

    term: str
    doubt: Doubt
    like: str = ""
    places: tuple[Asked, ...] = ()


class Answer(Discreet, frozen=True):
    """What somebody decided about a term.

    Attributes:
        term: the question's term.
        doubt: the question's doubt.
        verdict: what is done.
        replacement: the words to write instead, for `REPLACE`.
        digests: the contexts that it was given for.
        by: who decided; a role or initials, as the partnership wants it.
        on: the day of the decision.
        because: the reason.
    """

    term: str
    doubt: Doubt
    verdict: Verdict
    replacement: str = ""
    digests: frozenset[str] = frozenset()
    by: str = ""
    on: dt.date = dt.date.min
    because: str = ""


class Allowed(Discreet, frozen=True):
    """A term that somebody decided to keep, as it stands in print: letters and digits alone, folded.

    Attributes:
        term: the term.
        before: the letters before it in its line, few enough to stand on one page.
        after: the letters after it.
    """

    term: str
    before: str
    after: str
