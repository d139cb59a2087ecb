"""A stretch of text that nothing explains."""

from __future__ import annotations

from enum import StrEnum

from reportgen.discreet import Discreet

__all__ = ["Unexplained", "Unknown"]


class Unknown(StrEnum):
    """What nothing explains."""

    NAME = "a name that nothing explains"
    ABBREVIATION = "an abbreviation that nothing explains"
    SMALL = "a given name written small"
    GARBLE = "letters and signs that make no word"


class Unexplained(Discreet, frozen=True):
    """A stretch of text, half-open, that nothing explains: one term, however many words."""

    start: int
    end: int
    term: str
    kind: Unknown
