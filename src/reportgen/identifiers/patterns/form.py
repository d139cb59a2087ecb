"""A form: a shape, what a text needs for it, how it stands in folded text, and what holds of it there."""

from __future__ import annotations

import re
from collections.abc import Callable

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.needs import Needs
from reportgen.identifiers.patterns.shape import Shape

__all__ = ["Check", "Form", "has_capitals", "plain"]

Check = Callable[[re.Match[str], Folded], bool]
"""Tells of what was found whether it is one."""
Form = tuple[Shape, tuple[Needs, ...], re.Pattern[str], Check]
"""The text is folded before, hence lower case. A form is tried where what it needs is met, in one way or another."""


def plain(*_: object) -> bool:
    """Nothing more has to hold of it."""
    return True


def has_capitals(match: re.Match[str], folded: Folded) -> bool:
    """Whether it is written in capitals."""
    original = folded.original[slice(*folded.span(*match.span()))]
    return original.upper() == original
