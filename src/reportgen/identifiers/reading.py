"""A text read once for all who look into it: its folded view, its words, and which words there are at all.

Most texts hold nothing that a finder looks for. Whoever looks asks first whether the words that it needs are among
the words of the text, and looks for places only then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from reportgen.identifiers.folding import Folded, fold

__all__ = ["Reading", "Word", "read"]

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_PLAIN_WORDS = re.compile(r"[a-z]+|[0-9]+")
"""The same in a folded text that is all ASCII, in half the time."""
_DIGITS = frozenset("0123456789")
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz") | _DIGITS
_MIXED = re.compile(r"\d(?:(?<=[^\W\d_]\d)|(?=[^\W\d_]))")
_DOTTED = re.compile(r"\.(?<=[^\W_]\.)(?=[^\W_])")
_CODE = re.compile(r"\d(?:[a-z\d/-]{2}|(?<=[a-z\d/-]\d)[a-z\d/-]|(?<=[a-z\d/-]{2}\d))")
# Long, with letters, in groups, or masked.
_ODD_NUMBER = re.compile(r"\d{5}|[a-z][/-]?\d|\d[/-]?[a-z]|\d[ .,()/+-]{1,3}\d|(?:[*x•#]\D?|\.\.)\d|°|\d{4}[-/]")
_LONE_CAPITAL = re.compile(r"[A-Z](?![A-Za-z])(?<![A-Za-z][A-Z])")


class Word(NamedTuple):
    """A run of letters or of digits in a folded text, half-open span."""

    text: str
    start: int
    end: int


class Reading:
    """A text as its finders see it. What is asked of every text is at hand, what few need is made when it is asked."""

    def __init__(self, text: str) -> None:
        """Fold the text and cut it into words."""
        self.folded: Folded = fold(text)
        folded = self.folded.text
        is_ascii = folded.isascii()
        self.texts: list[str] = (_PLAIN_WORDS if is_ascii else _WORDS).findall(folded)
        self.distinct = frozenset(self.texts)
        self.singles = _ALPHABET & self.distinct if is_ascii else frozenset(w for w in self.distinct if len(w) == 1)
        """The words of a single letter or figure."""
        self.signs = frozenset(folded)
        """The characters of the folded text: what a form cannot do without is looked for here first."""
        self.has_digit = not _DIGITS.isdisjoint(self.signs) if is_ascii else any(map(str.isdigit, self.distinct))
        """Whether a digit stands anywhere."""

    @cached_property
    def words(self) -> list[Word]:
        """The words with their places."""
        return list(self._placed())

    def _placed(self) -> Iterator[Word]:
        find, position = self.folded.text.find, 0
        for text in self.texts:
            start = find(text, position)
            position = start + len(text)
            yield Word(text, start, position)

    @cached_property
    def digits(self) -> int:
        """How many digits there are."""
        return sum(map(len, self.numbers))

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The runs of digits, in order."""
        return tuple(filter(str.isdigit, self.texts)) if self.has_digit else ()

    @cached_property
    def is_mixed(self) -> bool:
        """Whether a letter stands beside a digit anywhere."""
        return self.has_digit and _MIXED.search(self.folded.text) is not None

    @cached_property
    def is_dotted(self) -> bool:
        """Whether a full stop stands between letters or digits anywhere."""
        return "." in self.signs and _DOTTED.search(self.folded.text) is not None

    @cached_property
    def has_code(self) -> bool:
        """Whether a digit stands anywhere in three letters, digits, strokes or hyphens in a row."""
        return self.has_digit and _CODE.search(self.folded.text) is not None

    @cached_property
    def has_odd_number(self) -> bool:
        """Whether a number stands anywhere that is more than a count or a year."""
        return self.has_digit and _ODD_NUMBER.search(self.folded.text) is not None

    @cached_property
    def has_lone_capital(self) -> bool:
        """Whether a plain capital stands in the text itself with no plain letter beside it."""
        return _LONE_CAPITAL.search(self.folded.original) is not None

    @cached_property
    def squeezed(self) -> str:
        """Letters and digits alone."""
        return "".join(self.texts)

    def may_have(self, words: frozenset[str]) -> bool:
        """Whether a text may have one of some words as it is written; where folding changes its length, it may."""
        return self.folded.starts is not None or not words.isdisjoint(self.distinct)

    def original(self, word: Word) -> str:
        """A word as it is written."""
        return self.folded.original[slice(*self.folded.span(word.start, word.end))]


@lru_cache(maxsize=64)
def read(text: str) -> Reading:
    """Read a text; the last few are kept."""
    return Reading(text)
