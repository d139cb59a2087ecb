"""Words that something is true of, each judged once in a process.

A review has some thousand different words, and nearly all are known to be none of those when the next text is read.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["Judged"]

_MOST = 65536


class Judged:
    """Tells which of a text's words something is true of."""

    def __init__(self, holds: Callable[[str], bool]) -> None:
        """`holds` judges a folded word by itself."""
        self._holds = holds
        self._none: set[str] = set()
        self._those: set[str] = set()

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Those of some words that it is true of."""
        left = words - self._none
        if not left:
            return left
        new = left - self._those
        if new:
            if len(self._none) + len(self._those) > _MOST:
                self._none.clear()
                self._those.clear()
                new = words
            those = set(filter(self._holds, new))
            self._those |= those
            self._none |= new - those
        return words & self._those
