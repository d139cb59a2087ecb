"""A text read once for all who look into it: its folded view, its words, and which words there are at all.

Most texts hold nothing that a finder looks for. Whoever looks asks first whether the words that it needs are among
the words of the text, and looks for places only then.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from reportgen.identifiers.folding import Folded, fold

__all__ = ["Reading", "Word", "read"]

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_PLAIN_WORDS = re.compile(r"[a-z]+|[0-9]+")
"""The same in a folded text that is all ASCII, in half the time."""
_DIGITS = frozenset("0123456789")


class Word(NamedTuple):
    """A run of letters or of digits in a folded text, half-open span."""

    text: str
    start: int
    end: int


class Reading:
    """A text as its finders see it."""

    def __init__(self, text: str) -> None:
        """Fold the text and cut it into words."""
        self.folded: Folded = fold(text)
        text = self.folded.text
        self._is_ascii = text.isascii()
        self._pattern = _PLAIN_WORDS if self._is_ascii else _WORDS
        self.texts: list[str] = self._pattern.findall(text)
        self.distinct = frozenset(self.texts)
        self.signs = frozenset(text)
        """The characters of the folded text: what a form cannot do without is looked for here first."""

    @cached_property
    def words(self) -> list[Word]:
        """The words with their places."""
        return [Word(match[0], match.start(), match.end()) for match in self._pattern.finditer(self.folded.text)]

    @cached_property
    def has_digit(self) -> bool:
        """Whether a digit stands anywhere."""
        if self._is_ascii:
            return not _DIGITS.isdisjoint(self.signs)
        return any(map(str.isdigit, self.distinct))

    @cached_property
    def digits(self) -> int:
        """How many digits there are."""
        return sum(len(text) for text in self.texts if text.isdigit()) if self.has_digit else 0

    @cached_property
    def squeezed(self) -> str:
        """Letters and digits alone."""
        return "".join(self.texts)

    def original(self, word: Word) -> str:
        """A word as it is written."""
        return self.folded.original[slice(*self.folded.span(word.start, word.end))]


@lru_cache(maxsize=64)
def read(text: str) -> Reading:
    """Read a text; the last few are kept."""
    return Reading(text)
