"""Whether an age is that of evidence or of a paper: "a three-day-old bruise", "the fractures were ten days old"."""

from __future__ import annotations

import re

__all__ = ["is_before_thing", "is_behind_thing", "is_nobodys"]

_EVIDENCE = (
    r"(?:bruis(?:es?|ing)|fractures?|injur(?:y|ies)|wounds?|burns?|scalds?|scars?|lesions?|bites?|lacerations?|"
    r"ha?ematomas?|haemorrhages?|bleeds?|rash(?:es)?|scratch(?:es)?|swelling|milk|food|nappy|nappies|clothes|clothing|"
    r"dressings?|vomit|mould|rubbish)"
)
_PAPER = (
    r"(?:marks?|referrals?|pathways?|polic(?:y|ies)|plans?|letters?|notes?|records?|messages?|e-?mails?|photographs?|"
    r"photos?|data|information|figures|assessments?|reports?|services?|systems?|teams?|contacts?|prescriptions?|"
    r"relationships?|arrears|debts?|entr(?:y|ies)|logs?|samples?|blood|guidance|protocols?)"
)
_THEN = (
    r"(?: (?!and\b|but\b|who\b|he\b|she\b|they\b|there\b)\w+){0,2} (?:was|were|is|are|be|been|being)(?: \w+){0,6}[ -]$"
)
_AFTER = re.compile(rf" (?:[\w-]+ )?(?:{_EVIDENCE}|{_PAPER})\b", re.IGNORECASE)
_BEHIND_EVIDENCE = re.compile(rf"\b{_EVIDENCE}(?:{_THEN}|,? $)", re.IGNORECASE)
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|many|\d{1,2})"
_SOME_OF_THEM = re.compile(
    rf"\b{_COUNT} (?:[\w-]+ ){{0,2}}{_EVIDENCE}(?:,| [(–-]) ?(?:{_COUNT}|one|some|most) of (?:them|these|which) "
    r"(?:\w+ ){0,3}$",
    re.IGNORECASE,
)
"""Things that are counted, and then some of them: "three fractures, two of them ten days old"."""
_BEHIND_PAPER = re.compile(rf"\b{_PAPER}{_THEN}", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:baby|babies|infants?|newborn|neonate|toddler|child|children|boys?|girls?|sons?|daughters?|twins?|siblings?|"
    r"brothers?|sisters?|he|she|they|him|her|his|their|them|who|whose|aged?)\b",
    re.IGNORECASE,
)
_FAR = 60


def is_before_thing(text: str, end: int) -> bool:
    """Whether a thing stands right behind an age that ends there."""
    return _AFTER.match(text, end) is not None


def is_behind_thing(text: str, start: int) -> bool:
    """Whether an age that begins there may be said of a thing: then it is at least no child's to be made coarser."""
    first = max(0, start - _FAR)
    return any(form.search(text, first, start) is not None for form in (_BEHIND_EVIDENCE, _SOME_OF_THEM, _BEHIND_PAPER))


def is_nobodys(text: str, start: int, end: int) -> bool:
    """Whether an age is a thing's, and nobody's. Of papers nobody can tell: they hold the ages of people as well."""
    if not text[start:end].endswith("old"):
        return False
    if is_before_thing(text, end):
        return True
    first = max(0, start - _FAR)
    if some := _SOME_OF_THEM.search(text, first, start):
        return _SOMEBODY.search(text, first, some.start()) is None
    return _BEHIND_EVIDENCE.search(text, first, start) is not None and not _SOMEBODY.search(text, first, start)
