"""A long text in pieces that overlap, so that looking into it takes time and memory as it is long, and no more."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["LONGEST", "SHARED", "pieces"]

LONGEST = 4_000
"""So many characters a piece has at most: more than a page of print has."""
SHARED = 400
"""A stretch of so many characters stands whole in one piece."""
_BREAKS = ("\n", ". ", " ")
"""Behind which of these a piece is parted from the next: a line's end, if one is near, or a sentence's, or a word's."""


def pieces(text: str) -> Iterator[str]:
    """The pieces of a text, in order; the text itself where it is not long."""
    start = 0
    while len(text) - start > LONGEST:
        end = _behind_break(text, start + LONGEST)
        yield text[start:end]
        start = _behind_break(text, end - SHARED)
    yield text[start:]


def _behind_break(text: str, last: int) -> int:
    """Where the last line, sentence or word before a place ends, if it is not far from it."""
    for mark in _BREAKS:
        if (found := text.rfind(mark, last - SHARED, last)) >= 0:
            return found + len(mark)
    return last
