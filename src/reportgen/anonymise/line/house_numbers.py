"""Houses of a street that the case knows, told by their number."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportgen.identifiers import Match
from reportgen.model.number_words import ONES, TENS, either

__all__ = ["STREETS", "with_house_number"]

STREETS = (
    r"road|rd|street|lane|avenue|ave|close|drive|crescent|gardens|grove|terrace|mews|way|court|place|square|hill|row|"
    r"walk|rise|park|green|view|parade|quay|yard|croft|wharf"
)
"""Kinds of street in which houses have numbers, as a pattern."""
_NUMBERED = re.compile(
    rf"\b(?:{STREETS}|house|heights|towers?|flats|apartments|mansions|buildings|lodge|point|hostel)$", re.IGNORECASE
)
"""What has numbers in it: a street has houses, a house flats."""
_UNIT = r"\b(?:flat|apartment|unit|room|plot|pitch) (?!(?:at|in|on|of)\b)\w{1,4}"
_SAID = r"(?:\bnos?\.? ?|\bnumbers? |\bhouses? (?:nos?\.? ?|numbers? )?|#)"
_NUMBER = r"\d{1,3}[a-z]?"
_IN_WORDS = rf"(?:(?:{either(TENS)})(?:[ -](?:{either(ONES[1:10])}))?|{either(ONES[1:])})"
_JOINED = r"(?:, | ?& ?| (?:and|or|to) |, (?:and|or) )"
_ALONE = r"(?<![\w£.:/–-])(?<!\baged )(?<!\bfrom (?=\d{1,3} to ))"
_AT_A_NUMBER = re.compile(
    rf"(?:{_UNIT},? (?:at )?)?{_ALONE}{_SAID}?{_NUMBER}"
    rf"(?: ?[-–/] ?{_NUMBER}|(?:{_JOINED}{_SAID}?{_NUMBER})*),? (?:the )?$|"
    rf"{_UNIT}, (?:the )?$|(?:(?<=\bat )|\bnumber ){_IN_WORDS},? (?:the )?$",
    re.IGNORECASE,
)
# "Aged 12 and 14 Thistledown Row" would be an age.
_BESIDE_A_NUMBER = re.compile(
    rf"(?:(?:^|(?<=[.;:(] )|(?<=\bat )|(?<=\bof )|(?<=\bto )|(?<=\bin )|(?<=\bboth )|(?<=\bbetween )|"
    rf"(?<=\boutside )){_NUMBER}|{_SAID}{_NUMBER})(?:{_JOINED}{_SAID}?{_NUMBER})*(?:{_JOINED}{_SAID}?| ?[-–/] ?)$",
    re.IGNORECASE,
)
_NUMBER_BEHIND = re.compile(
    rf"(?P<aside>,)? (?P<opens>\()?(?:at )?(?:no\.? ?|number ){_NUMBER}(?(opens)\))(?!\w)(?(aside)(?:,(?= [a-z]))?)",
    re.IGNORECASE,
)

_OF_THEM = re.compile(r" (?!(?:was|is|has|does|as)\b)[a-z-]*(?:s|ren|people)\b")
"""What is counted before a street that is not called one there: "the 12 Thistledown families"."""
_HOUSEHOLDS = re.compile(r" (?:families|households|residents|tenants|children|people|homes|houses|flats|neighbours)\b")
_AGED = re.compile(r"\b(?:was|were|is|are|turned|age|nearly|almost|only|just|being) $")
"""Words before an age: "he was 15, Glover's was home"."""


def _said(match: Match, text: str) -> str:
    return text[match.start : match.end].removesuffix("'s").removesuffix("’s")


def _is_one(match: Match) -> bool:
    """Whether a match that is not called a street is one by its whole name or kind, as "Glover's" is: Glover's Row."""
    return any(_NUMBERED.search(name) for one in match.identifiers for name in (one.value, one.replacement))


def with_house_number(match: Match, text: str, first: int = 0) -> Match:
    """A street of the case with the numbers of any houses in it: "16 Thistledown Row" tells where the family lives when
    they live at 14, and so do "12 and 16 Thistledown Row" and "Thistledown Row, number 16".

    Args:
        match: what stands for a place, or for anything else.
        text: all of it.
        first: where it may begin at the earliest, as something else ends there.
    """
    is_place = all(one.category in {"place", "other"} for one in match.identifiers)
    is_called_one = _NUMBERED.search(_said(match, text)) is not None
    if not is_place or not (is_called_one or _is_one(match)):
        return match
    if (_HOUSEHOLDS if is_called_one else _OF_THEM).match(text, match.end):
        return match
    numbers = _BESIDE_A_NUMBER if text[match.start].isdigit() else _AT_A_NUMBER
    number = numbers.search(text, max(first, match.start - 40), match.start)
    if number and not is_called_one and _AGED.search(text, 0, number.start()):
        number = None
    behind = None if number or match.possessive else _NUMBER_BEHIND.match(text, match.end)
    return replace(match, start=number.start() if number else match.start, end=behind.end() if behind else match.end)
