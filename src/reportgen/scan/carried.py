"""What the readers of finished files hand to the scan: each text with the place that carries it, and each fault."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from reportgen.discreet import Discreet
from reportgen.errors import Severity

__all__ = ["Carried", "Cell", "Fault", "Speech"]


class Speech(StrEnum):
    """What kind of words a carrier holds, which decides what proves a leak in it."""

    PROSE = "prose"
    """Sentences that readers see: any exact day is a leak too, and whatever looks like an identifier."""
    WORDS = "words"
    """Words of people outside the sentences: properties, bookmarks, where links lead."""
    MACHINE = "machine"
    """Values that software writes for itself: two capitals prove nothing here (`en-GB`)."""
    VOCABULARY = "vocabulary"
    """Names of fonts and styles: a word alone proves nothing here if a dictionary or a font has it (Georgia is one)."""


class Cell(NamedTuple):
    """Where a text stands in a table: which table and which row, told apart by any names, and the column from 1."""

    table: str
    row: str
    column: int


class Carried(Discreet, frozen=True):
    """A text and where it stands (`heading 3, second paragraph after it`, `page 3`); its line in a file of lines, and
    whether its own lines are those of the file; its cell if it has neighbours in a table.
    """

    place: str
    text: str
    speech: Speech = Speech.WORDS
    line: int = 0
    cell: Cell | None = None
    in_lines: bool = False


class Fault(Struct, frozen=True):
    """Something that a publishable file must not have, or that the scan cannot look into; a warning is for a person."""

    rule: str
    place: str
    what: str
    remedy: str
    line: int = 0
    severity: Severity = Severity.ERROR
