"""A line half rewritten: what stood there, and what is written of it so far."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.edits import Edit
from reportgen.anonymise.line.written import Written
from reportgen.identifiers import Day

__all__ = ["Draft"]

_LOUD = re.compile(r"[^\W\d_]{5}")


class Draft:
    """A line half rewritten; what replaces a stretch takes the look of its first letter.

    Attributes:
        text: what stood there, with one character for each reference.
        written: what is written so far.
        said: kinds of places that the passage has named already; those of this line are added.
        is_loud: whether it is a heading in capitals.
        last_day: the day that was told before.
        last_place: where the place that was told before ends in the text, and what was said for it.
    """

    def __init__(self, text: str, looks: Sequence[tuple[bool, bool]], said: set[str]) -> None:
        """`looks` is of each character whether it is bold, and whether it is in italics."""
        self.text = text
        self.written = Written()
        self.said = said
        # "LRI" alone is an abbreviation, as somebody notes where something is recorded.
        self.is_loud = text.isupper() and _LOUD.search(text) is not None
        self.last_day: Day | None = None
        self.last_place = (0, "")
        self._looks = looks

    def copy(self, start: int, end: int) -> None:
        """Write what stands there, half-open, with its looks."""
        while start < end:
            stop = start + 1
            while stop < end and self._looks[stop] == self._looks[start]:
                stop += 1
            self.written.add(self.text[start:stop], self._looks[start])
            start = stop

    def write(self, edit: Edit, words: str) -> None:
        """Write words in the place of a stretch."""
        self.written.add(words, self._looks[edit.start])

    def write_cased(self, edit: Edit, words: str) -> None:
        """Write words in the place of a stretch, with a capital where they begin a sentence."""
        self.write(edit, grammar.capitalised(words) if grammar.begins_sentence(self.written.text) else words)

    def write_open(self, edit: Edit) -> int:
        """Leave a stretch as it was until its author has mended it; returns where the text goes on."""
        first = len(self.written.text)
        self.write(edit, self.stands(edit))
        self.written.open.append((first, len(self.written.text)))
        return edit.end

    def write_kept(self, edit: Edit, words: str) -> None:
        """Write words that stay, whatever they look like."""
        first = len(self.written.text)
        self.write(edit, words)
        self.written.kept.append((first, len(self.written.text)))

    def stands(self, edit: Edit) -> str:
        """What stood in a stretch."""
        return self.text[edit.start : edit.end]

    def next(self, position: int) -> str:
        """The character at a place; "" behind the last."""
        return self.text[position : position + 1]
