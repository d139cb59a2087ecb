"""Substance: whether a text says something, and something of its own. A tick list is not analysis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from reportgen.model.passage import Passage

if TYPE_CHECKING:
    from reportgen.errors import Problem
    from reportgen.validate.rule import RapidReviewView

__all__ = ["few_words", "repeats", "says_nothing", "word_count"]

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_PLACEHOLDERS = frozenset({"tba", "tbc", "tbd", "todo", "xxx"})
_RUN = 3
"""Words in a row that count as taken over; two happen by chance."""


def says_nothing(value: object) -> bool:
    """Whether a field is left out, or holds no word (`?`, `...`) or only one that keeps a place free (`TBC`).

    A value that is no text, a date say, says something.
    """
    if isinstance(value, Passage):
        return _PLACEHOLDERS.issuperset(_words(value))
    return value is None


def word_count(text: Passage | None) -> int:
    """How many words a text has; a `[[key]]` is one."""
    return len(_words(text))


def few_words(
    look: RapidReviewView, path: str, text: Passage | None, kind: Literal["analysis", "reason"], remedy: str
) -> Iterator[Problem]:
    """That a text which is given has fewer words than the guidance takes for an analysis, or for a reason."""
    least = look.pack.threshold(f"{kind}-words")
    if text and word_count(text) < least:
        yield look.problem(path, f"the {kind} has fewer than {least} words", remedy)


def repeats(text: Passage | None, of: Passage | None, percent: int) -> bool:
    """Whether a text mostly repeats another.

    Args:
        text: the text in question.
        of: the text that it should add to.
        percent: the share of its runs of three words that may also stand there; 0 switches the comparison off.
    """
    if not percent:
        return False
    runs = _runs(_words(text))
    known = set(_runs(_words(of)))
    return sum(run in known for run in runs) * 100 > percent * len(runs)


def _words(text: Passage | None) -> list[str]:
    return [] if text is None else _WORD.findall(text.plain(lambda key: key).casefold())


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)]
