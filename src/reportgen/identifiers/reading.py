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
        self.texts: list[str] = _WORDS.findall(self.folded.text)
        self.distinct = frozenset(self.texts)

    @cached_property
    def words(self) -> list[Word]:
        """The words with their places."""
        return [Word(match[0], match.start(), match.end()) for match in _WORDS.finditer(self.folded.text)]

    @cached_property
    def has_digit(self) -> bool:
        """Whether a digit stands anywhere."""
        return any(map(str.isdigit, self.distinct))

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
