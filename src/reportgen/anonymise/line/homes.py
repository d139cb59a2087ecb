"""Streets and homes as a sentence has them: on a street people live, at a home, and in an area."""

from __future__ import annotations

import re

from reportgen.anonymise.line.grammar import like

__all__ = ["at_home", "home_in", "homes_in"]

_ON = re.compile(r"\bon\s$", re.IGNORECASE)
_HOME = re.compile(r"\b(?:home|house|flat|address|let)$")
_AT = re.compile(r"\bat\s$", re.IGNORECASE)
_ABROAD = re.compile(r"\b(?:street|road|lane|area|town|village|city|county|neighbourhood)$")
_AIMED = re.compile(r"\b(?:look|aim|point|direct|laugh|shout|throw|angr)\w* at\s$", re.IGNORECASE)


def at_home(before: str, words: str) -> str:
    """What is written before a place: on a street people live, at a home, and in an area."""
    led = _ON.search(before) if _HOME.search(words) else None
    if _ABROAD.search(words) and not _AIMED.search(before) and (led := _AT.search(before)):
        return f"{before[: led.start()]}{like(led[0], 'in')} "
    return f"{before[: led.start()]}{like(led[0], 'at')} " if led else before


def home_in(words: str) -> str:
    """A house of a street by its number, as a subject: "16 Thistledown Row" is "a home in the family's street"."""
    return f"a home in {words}" if _ABROAD.search(words) else words


def homes_in(words: str) -> str:
    """Several houses of a street: "12 and 16 Thistledown Row"; beside the known one, the others are near."""
    return f"homes in {words}" if _ABROAD.search(words) else f"{words} and another home nearby"
