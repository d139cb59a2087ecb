"""A long text in pieces that overlap, so that looking into it takes time and memory as it is long, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["LONGEST", "SHARED", "Piece", "pieces"]

LONGEST = 6_000
"""So many characters a piece has at most: more than a page of print has."""
SHARED = 1_200
"""So many two pieces share, at least; half of them are told by the one and half by the other."""
_BREAKS = ("\n", ". ", " ")
"""Behind which of these a piece is parted from the next: a line's end, if one is near, or a sentence's, or a word's."""
_GROUP = 24
"""Letters for bytes come in groups of two, four or eight, and a piece within a row of them begins with one."""
_PACKED = re.compile("[A-Za-z0-9+/_=-]*")


class Piece(NamedTuple):
    """A stretch of a text, half-open, and the part of it for which it tells what stands there.

    What lies before that part or behind it is told by a neighbour, which has more of what is around it.
    """

    start: int
    end: int
    first: int
    last: int


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a text, in order; one for all of it where it is not long."""
    start = first = 0
    while len(text) - start > LONGEST:
        end = _parted(text, start, start + LONGEST)
        following = _parted(text, start, end - SHARED)
        last = (following + end) // 2
        yield Piece(start, end, first, last)
        start, first = following, last
    yield Piece(start, len(text), first, len(text))


def _parted(text: str, start: int, last: int) -> int:
    """Where the last line, sentence or word before a place ends, if it is not far from it; else in the midst of one."""
    for mark in _BREAKS:
        if (found := text.rfind(mark, last - SHARED, last)) >= 0:
            return found + len(mark)
    packed = _PACKED.match(text[start:last][::-1])
    return last - (packed.end() if packed else 0) % _GROUP
