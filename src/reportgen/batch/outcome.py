"""What became of a case, and why."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field

from reportgen.batch.job import Bug
from reportgen.case_file import CaseFile
from reportgen.errors import ExitCode, Problem
from reportgen.model.artefact import Audience, Unwritten
from reportgen.output import FileFate

__all__ = ["Outcome", "State", "is_publishable"]


class State(StrEnum):
    """What became of a case."""

    MADE = "made"
    SKIPPED = "skipped"
    FAILED = "failed"


class Outcome(Struct, frozen=True):
    """What became of a case, and why.

    Attributes:
        file: the case.
        state: made, skipped or failed; failed, too, if one of its documents was not made.
        because: why it was made or skipped, in words.
        edited: documents that stand as somebody has edited them.
        checked: documents that stand as a second person has checked them, without the draft's banner.
        standing: every document that was asked for and stands, where it is the only case.
        written: its files, and what became of them.
        unwritten: documents that were wanted and not made, each with the reason.
        problems: why nothing was made.
        warnings: about documents that were made.
        warned: how many warnings of each rule, those of an earlier run if it was skipped.
        bug: a fault of ours, if that is why.
        exit_code: what the shell is told if this is the only case.
        seconds: what it took where it was made.
    """

    file: CaseFile
    state: State
    because: str
    edited: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    written: tuple[FileFate, ...] = ()
    unwritten: tuple[Unwritten, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    warned: Mapping[str, int] = field(default_factory=dict)
    bug: Bug | None = None
    exit_code: ExitCode = ExitCode.DONE
    seconds: float = 0.0


def is_publishable(path: Path) -> bool:
    """Whether a document, by its path below the output folder, lies among what may be published."""
    return path.parts[0] == Audience.PUBLISHABLE
