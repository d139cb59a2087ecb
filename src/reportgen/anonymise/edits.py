"""What is to be replaced in a line: identifiers and days, ages, references of the source, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reportgen.identifiers import Day, Match
from reportgen.model.question import Answer

__all__ = ["Edit", "Judged", "Said", "in_order", "joined"]

_PERSONAL = frozenset({"given name", "middle name", "family name", "known-as name"})


@dataclass(frozen=True, slots=True)
class Said:
    """A `[[key]]` of the source with the words that it becomes."""

    words: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A doubtful stretch with the answer to it; None while nobody has answered."""

    answer: Answer | None
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a line, half-open, and what stands there; an age comes as the words that it becomes."""

    start: int
    end: int
    what: Match | Day | str | Said | Judged


def in_order(edits: Iterable[Edit]) -> list[Edit]:
    """Edits in the order of the line, none overlapping another: the one that begins first stays, then the longer."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def joined(matches: tuple[Match, ...], text: str) -> Iterator[Match]:
    """Names with nothing but a space or hyphen between them as one: "Isolde Thornquist" is nobody's full name in the
    case file, and must not become two people.
    """
    whole: Match | None = None
    for match in matches:
        if (
            whole is not None
            and text[whole.end : match.start] in {" ", "-", "‑"}
            and not whole.possessive
            and all(one.category in _PERSONAL for one in (*whole.identifiers, *match.identifiers))
        ):
            # What only looks like a name beside a name is a question still.
            doubt = next((one for one in (whole, match) if one.is_likeness), match)
            whole = replace(
                match,
                start=whole.start,
                form=doubt.form,
                identifiers=(*whole.identifiers, *match.identifiers),
                pronoun="",
                certain=whole.certain and match.certain,
            )
        else:
            if whole is not None:
                yield whole
            whole = match
    if whole is not None:
        yield whole
