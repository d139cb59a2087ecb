"""Names by their pieces: which of them stand within a word, begin or end like it, or hold it.

A case has some fifty names and a review some thousand words: each of a word's few pieces is looked up, rather than
each name tried. Whatever is found comes in the order of the names.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["Pieces", "Within"]

_PIECE = 3


class Within:
    """Which of some names stand within a word."""

    def __init__(self, names: Iterable[str]) -> None:
        """Index the names by their first three letters; shorter ones are tried each."""
        self._places = {name: place for place, name in enumerate(dict.fromkeys(names))}
        self._short = tuple(name for name in self._places if len(name) < _PIECE)
        by_front: dict[str, list[str]] = {}
        for name in self._places:
            if len(name) >= _PIECE:
                by_front.setdefault(name[:_PIECE], []).append(name)
        self._by_front = by_front

    def in_none(self, words: Iterable[str]) -> bool:
        """Whether no name stands within any of some words, told by one look at them all."""
        together = " ".join(words)
        # Some fifty plain searches take less than half of what one expression of fifty names takes.
        for name in self._places:  # noqa: SIM110 - a generator within any() costs as much as the searches
            if name in together:
                return False
        return True

    def find(self, word: str) -> list[str]:
        """The names that stand within a word, or are the word."""
        found = {name for name in self._short if name in word}
        for start in range(len(word) - _PIECE + 1):
            if names := self._by_front.get(word[start : start + _PIECE]):
                found.update(name for name in names if word.startswith(name, start))
        return sorted(found, key=self._places.__getitem__) if found else []


class Pieces:
    """Which of some names have a piece: as their front, as their end, or anywhere."""

    def __init__(self, names: Iterable[str]) -> None:
        """Index the names by every front and end, and by every piece of three letters or more."""
        self._places = {name: place for place, name in enumerate(dict.fromkeys(names))}
        self._fronts: dict[str, list[str]] = {}
        self._ends: dict[str, list[str]] = {}
        self._inner: dict[str, list[str]] = {}
        for name in self._places:
            size = len(name)
            for count in range(1, size + 1):
                self._fronts.setdefault(name[:count], []).append(name)
                self._ends.setdefault(name[-count:], []).append(name)
            pieces = {name[start:end] for start in range(size) for end in range(start + _PIECE, size + 1)}
            for piece in pieces:
                self._inner.setdefault(piece, []).append(name)

    def like(self, *, fronts: Iterable[str] = (), ends: Iterable[str] = (), inner: Iterable[str] = ()) -> list[str]:
        """The names that begin with one of the fronts, end with one of the ends, or hold one of the inner pieces, which
        have three letters at least.
        """
        found: set[str] = set()
        for index, pieces in ((self._fronts, fronts), (self._ends, ends), (self._inner, inner)):
            for piece in pieces:
                found.update(index.get(piece, ()))
        return sorted(found, key=self._places.__getitem__) if found else []
