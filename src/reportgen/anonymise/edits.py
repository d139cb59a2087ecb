"""What is to be replaced in a line: identifiers and days, ages, references of the source, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportgen.identifiers import Day, Match
from reportgen.model.question import Answer

__all__ = ["PERSONAL", "Edit", "Judged", "Said", "Several", "in_order"]

PERSONAL = frozenset({"given name", "middle name", "family name", "known-as name"})


@dataclass(frozen=True, slots=True)
class Said:
    """A `[[key]]` of the source with the words that it becomes."""

    words: str


@dataclass(frozen=True, slots=True)
class Several:
    """Several people with the words for all of them."""

    words: str
    possessive: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """A doubtful stretch with the answer to it; None while nobody has answered."""

    answer: Answer | None
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
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
