"""Whether an age is that of evidence or of a paper: "a three-day-old bruise", "the fractures were ten days old"."""

from __future__ import annotations

import re

__all__ = ["is_before_thing", "is_behind_thing", "is_nobodys"]

_THING = (
    r"(?:bruis(?:es?|ing)|fractures?|injur(?:y|ies)|wounds?|burns?|scalds?|scars?|marks?|lesions?|bites?|lacerations?|"
    r"ha?ematomas?|haemorrhages?|bleeds?|rash(?:es)?|scratch(?:es)?|swelling|milk|food|nappy|nappies|clothes|clothing|"
    r"dressings?|referrals?|pathways?|polic(?:y|ies)|plans?|letters?|notes?|records?|messages?|e-?mails?|photographs?|"
    r"photos?|data|information|figures|assessments?|reports?|services?|systems?|teams?|contacts?|prescriptions?|"
    r"relationships?|arrears|debts?|entr(?:y|ies)|logs?|samples?|blood|vomit|mould|rubbish|guidance|protocols?)"
)
_AFTER = re.compile(rf" (?:[\w-]+ )?{_THING}\b", re.IGNORECASE)
_BEFORE = re.compile(
    rf"\b{_THING}(?: (?!and\b|but\b|who\b|he\b|she\b|they\b)\w+){{0,2}} (?:was|were|is|are|be|been|being|"
    rf"as)(?: \w+){{0,4}}[ -]$"
    rf"|\b{_THING},? $",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:baby|babies|infants?|newborn|neonate|toddler|child|children|boys?|girls?|sons?|daughters?|twins?|siblings?|"
    r"brothers?|sisters?|he|she|they|him|her|his|their|them|who|whose)\b",
    re.IGNORECASE,
)
_FAR = 60


def is_before_thing(text: str, end: int) -> bool:
    """Whether a thing stands right behind an age that ends there."""
    return _AFTER.match(text, end) is not None


def is_behind_thing(text: str, start: int) -> bool:
    """Whether an age that begins there is said of a thing."""
    return _BEFORE.search(text, max(0, start - _FAR), start) is not None


def is_nobodys(text: str, start: int, end: int) -> bool:
    """Whether an age is a thing's, and nobody stands near whose age it might be after all."""
    if is_before_thing(text, end):
        return True
    return is_behind_thing(text, start) and not _SOMEBODY.search(text, max(0, start - _FAR), start)
