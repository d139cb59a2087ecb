"""The answers file: what its author may write in `<case>.answers.yaml`, beside a case and as identifiable as it."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from reportgen.model.case.field import Noun, On
from reportgen.model.question import Doubt, Verdict

__all__ = ["LONGEST_WORDS", "AnswerEntry", "AnswersFile"]

LONGEST_WORDS = 400
"""How long a reason or a replacement may be, in characters."""


def _place(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{32}", value):
        raise PydanticCustomError("place_form", "a place is 32 hexadecimal digits")
    return value


_Words = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_WORDS)]
_Term = Annotated[str, StringConstraints(min_length=1, max_length=8_000)]
"""All the details that a report tells of one child may stand in one term."""


class AnswerEntry(Noun):
    """A term, and what somebody decided about it; without a verdict it is a question still."""

    term: Annotated[_Term, Field(description="The words that are asked about.")]
    doubt: Annotated[Doubt, Field(description="Why they are asked about.")]
    verdict: Annotated[Verdict | None, Field(description="Keep, replace or drop them.")] = None
    replacement: Annotated[_Words | None, Field(description="The words to write instead.")] = None
    by: Annotated[_Words | None, Field(description="Who decided: a role or initials.")] = None
    on: Annotated[On | None, Field(description="The day of the decision.")] = None
    because: Annotated[_Words | None, Field(description="The reason.")] = None
    places: Annotated[
        tuple[Annotated[str, AfterValidator(_place)], ...],
        Field(min_length=1, description="The sentences that it was decided for, as reportgen wrote them."),
    ]


class AnswersFile(Noun):
    """What people decided about a case's doubtful terms."""

    answers: Annotated[tuple[AnswerEntry, ...], Field(description="An entry for each decision.")] = ()
