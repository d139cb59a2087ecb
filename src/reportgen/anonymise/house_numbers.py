"""Houses of a street that the case knows, told by their number."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportgen.identifiers import Match

__all__ = ["STREETS", "with_house_number"]

STREETS = (
    r"road|rd|street|lane|avenue|ave|close|drive|crescent|gardens|grove|terrace|mews|way|court|place|square|hill|row|"
    r"walk|rise|park|green|view|parade|quay|yard|croft|wharf"
)
"""Kinds of street in which houses have numbers, as a pattern."""
_STREET = re.compile(rf"\b(?:{STREETS})$", re.IGNORECASE)
_UNIT = r"\b(?:flat|apartment|unit|room|plot|pitch) (?!(?:at|in|on|of)\b)\w{1,4}"
_AT_A_NUMBER = re.compile(
    rf"(?:{_UNIT},? (?:at )?)?(?<![\w£.])(?:\bno\.? ?|\bnumber )?\d{{1,3}}[a-z]?,? $|{_UNIT}, $", re.IGNORECASE
)


def with_house_number(match: Match, text: str) -> Match:
    """A street of the case with the number of any house in it: "16 Thistledown Row" tells where the family lives when
    they live at 14.
    """
    is_place = all(one.category in {"place", "other"} for one in match.identifiers)
    if not is_place or not _STREET.search(text[match.start : match.end].removesuffix("'s").removesuffix("’s")):
        return match
    number = _AT_A_NUMBER.search(text, max(0, match.start - 40), match.start)
    return replace(match, start=number.start()) if number else match
