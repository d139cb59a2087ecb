"""What a form cannot do without, told of a text by what is counted once, before the form is tried on it."""

from __future__ import annotations

from typing import NamedTuple

from reportgen.identifiers.reading import Reading

__all__ = ["NOTHING", "Needs"]


class Needs(NamedTuple):
    """A text that lacks any of these does not hold the form; one that has them all may.

    Attributes:
        digits: so many digits.
        numbers: so many runs of digits.
        mixed: a letter beside a digit.
        words: one of these folded words; empty for none in particular.
        dotted: a full stop between letters or digits.
        marks: one of these stretches of the folded text; empty for none in particular.
        times: one of the marks so many times.
        coded: a digit in three letters, digits, strokes or hyphens in a row.
    """

    digits: int = 0
    numbers: int = 0
    mixed: bool = False
    words: frozenset[str] = frozenset()
    dotted: bool = False
    marks: tuple[str, ...] = ()
    times: int = 1
    coded: bool = False

    def met(self, reading: Reading) -> bool:
        """Whether a text has them all."""
        if self.digits > reading.digits or self.numbers > len(reading.numbers):
            return False
        if (self.mixed and not reading.is_mixed) or (self.dotted and not reading.is_dotted):
            return False
        if self.coded and not reading.has_code:
            return False
        if self.words and self.words.isdisjoint(reading.distinct):
            return False
        if self.marks:
            text = reading.folded.text
            return any(text.count(mark) >= self.times for mark in self.marks)
        return True


NOTHING = Needs()
