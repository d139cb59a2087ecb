"""Rows of number words in a text: what is looked for is known beforehand, so that most of a text is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier

__all__ = ["SpokenNumbers"]

_GAP = re.compile(r"[ ,./\n-]{1,2}")


class SpokenNumbers:
    """Rows of two words or more, each with what it stands for."""

    def __init__(self, rows: Iterable[tuple[tuple[str, ...], tuple[Identifier, ...]]]) -> None:
        """Index the rows by their first word and their second; of rows that begin alike the longest goes first."""
        index: dict[str, dict[str, dict[tuple[str, ...], dict[Identifier, None]]]] = {}
        for row, known in rows:
            index.setdefault(row[0], {}).setdefault(row[1], {}).setdefault(row, {}).update(dict.fromkeys(known))
        self._index = {
            first: {
                second: sorted(((row, tuple(known)) for row, known in found.items()), key=lambda one: -len(one[0]))
                for second, found in seconds.items()
            }
            for first, seconds in index.items()
        }

    def find(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Where the words of a row stand with no more than a mark between them, half-open span of the folded text."""
        index, texts = self._index, reading.texts
        if index.keys().isdisjoint(reading.distinct):
            return
        places = [place for place, (a, b) in enumerate(pairwise(texts)) if a in index and b in index[a]]
        for place in places:
            for row, known in index[texts[place]][texts[place + 1]]:
                words = reading.words[place : place + len(row)]
                if tuple(word.text for word in words) == row and all(
                    _GAP.fullmatch(reading.folded.text[a.end : b.start]) for a, b in pairwise(words)
                ):
                    yield words[0].start, words[-1].end, known
                    break
