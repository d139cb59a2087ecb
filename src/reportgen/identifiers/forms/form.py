"""Forms: rows of folded words in which an identifier can appear, and what may stand between them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportgen.model.cleared import Identifier

__all__ = ["Cased", "Form", "FormClass", "Gaps"]


class FormClass(StrEnum):
    """How an identifier appears; named in problems."""

    FULL = "full name"
    REVERSED = "name in reverse order"
    GIVEN = "given name alone"
    MIDDLE = "middle name alone"
    FAMILY = "family name alone"
    KNOWN_AS = "other name in use"
    PART = "part of a double-barrelled name"
    PLURAL = "name with an s"
    INITIALS = "initials"
    INITIAL_AND_NAME = "initial and name"
    JOINED = "letters run together"
    SPACED = "letters spaced out"
    NAME = "name of a place or organisation"
    SHORT = "short form of a name"
    ABBREVIATION = "abbreviation of a name"
    NUMBER = "number, code or address"
    TIME = "time of day"
    WORD = "word to be removed"
    DATE = "day"
    KEPT = "name that is printed on purpose"
    MISSPELT = "like a name, but for a slip"
    SOUND = "sounds like a name"
    DIMINUTIVE = "short for a name"
    WITHIN = "a word with a name in it"
    DISGUISED = "a name in disguise"
    SINGLE_INITIAL = "initial alone"
    AGE = "age that follows from a date of birth"
    BESIDE = "beside a name"
    BLEND = "made of a person's names"
    PART_OF_NUMBER = "part of a number or code"


class Gaps(StrEnum):
    """What may stand between two words of a form."""

    OPEN = "open"
    COMMA = "comma"
    DOTS = "dots"
    CLOCK = "clock"


class Cased(StrEnum):
    """Which capitals a form needs before it counts."""

    ANY = "any"
    CAPITAL = "capital"
    UPPER = "upper"


class Form(Struct, frozen=True):
    """One way in which an identifier can appear.

    Attributes:
        words: folded words, letters or digits only.
        form_class: what to call it.
        identifier: what it stands for, or None for a name that is printed on purpose.
        gaps: what may stand between the words.
        written: what else stands between them in a name that is printed on purpose: "NHS Somer, Wick and Ayle".
        cased: which capitals it needs.
        ordinary: it is also an English word, so that nobody can tell it at the start of a sentence.
    """

    words: tuple[str, ...]
    form_class: FormClass
    identifier: Identifier | None
    gaps: Gaps = Gaps.OPEN
    cased: Cased = Cased.ANY
    ordinary: bool = False
    written: frozenset[str] = frozenset()
