"""What is to be replaced in a line: identifiers and days, ages, references of the source, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from reportgen.identifiers import Day, Match
from reportgen.model.question import Answer

__all__ = ["Edit", "Judged", "Said", "Several", "in_order"]


class Said(Struct, frozen=True):
    """A `[[key]]` of the source with the words that it becomes."""

    words: str


class Several(Struct, frozen=True):
    """Several people with the words for all of them."""

    words: str
    possessive: bool


class Judged(Struct, frozen=True):
    """A doubtful stretch with the answer to it; None while nobody has answered."""

    answer: Answer | None
    possessive: bool = False


class Edit(Struct, frozen=True):
    """A stretch of a line, half-open, and what stands there; an age, or a comma that goes, comes as the words that it
    becomes.
    """

    start: int
    end: int
    what: Match | Day | str | Said | Several | Judged


def in_order(edits: Iterable[Edit]) -> list[Edit]:
    """Edits in the order of the line, none overlapping another: the one that begins first stays, then the longer."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept
