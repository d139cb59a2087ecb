"""A form: a shape, how it stands in folded text, what a text needs for it, and what holds of it there."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.needs import Need, Needs
from reportgen.identifiers.patterns.shape import Shape

__all__ = ["Check", "Form", "announced", "first_words", "has_capitals", "identifying", "plain"]

Check = Callable[[re.Match[str], Folded], bool]
"""Tells of what was found whether it is one."""
_FIRST = re.compile("[a-z]+")


def plain(*_: object) -> bool:
    """Nothing more has to hold of it."""
    return True


class Form(NamedTuple):
    """One way in which something that identifies is written, whether or not a case lists it.

    Attributes:
        shape: what it is.
        pattern: how it stands in folded text, which is lower case; its group "value" is what identifies, where what
            announces it may stay.
        needs: a text that meets none of these is not searched.
        holds: tells of each place that the pattern finds whether it is one.
    """

    shape: Shape
    pattern: re.Pattern[str]
    needs: tuple[Need, ...]
    holds: Check = plain

    def also_where(self, need: Need) -> Form:
        """The same form, tried where one more thing is there as well."""
        return self._replace(needs=(*self.needs, need))


def announced(shape: Shape, by: str, behind: str, *needs: Needs, holds: Check = plain) -> Form:
    """A form that words announce, so that a text without any of them is not searched.

    Args:
        shape: what it is.
        by: the words, or rows of words, with commas between them: "ref, reference, crime number".
        behind: the pattern of what stands behind them.
        needs: what else a text needs; a digit, if nothing is said.
        holds: tells of each place whether it is one.
    """
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(by.split(', '))}){behind}")
    words = first_words(by)
    return Form(shape, pattern, tuple(replace(one, words=words) for one in needs or (Needs(digits=1),)), holds)


def first_words(rows: str) -> frozenset[str]:
    """The first word of each row, as a text is cut into words: of "log-in, gamer tag" "log" and "gamer"."""
    return frozenset(word[0] for row in rows.split(", ") if (word := _FIRST.match(row)))


def identifying(match: re.Match[str]) -> str | int:
    """The group of a match that identifies: its value, or all of it."""
    return "value" if "value" in match.re.groupindex and match["value"] is not None else 0


def has_capitals(match: re.Match[str], folded: Folded) -> bool:
    """Whether it is written in capitals."""
    original = folded.original[slice(*folded.span(*match.span()))]
    return original.upper() == original
