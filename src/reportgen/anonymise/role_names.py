"""What a member of the family is called by their part in it: "Mother", "Mother's partner", "Sibling 1"."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["SIBLING", "numbered", "role_name"]

SIBLING = "Sibling"
PERSON = "Person"
_ALWAYS_NUMBERED = frozenset({SIBLING, PERSON})

_PARTNER = r"(?:partner|boyfriend|girlfriend|husband|wife|fianc[eé]e?)"
_FORMER = r"(?:ex|former|late)\b"
_MOTHER, _FATHER = r"(?:mother|mum|mam|mom)", r"(?:father|dad)"
# In this order: "mother's partner" is no mother, and a stepfather no father.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (rf"\b{_MOTHER}['’]?s {_FORMER}.*{_PARTNER}|{_FORMER} {_PARTNER} of .*{_MOTHER}", "Mother's former partner"),
        (rf"\b{_FATHER}['’]?s {_FORMER}.*{_PARTNER}|{_FORMER} {_PARTNER} of .*{_FATHER}", "Father's former partner"),
        (rf"\b{_MOTHER}['’]?s .*{_PARTNER}|{_PARTNER} of .*{_MOTHER}", "Mother's partner"),
        (rf"\b{_FATHER}['’]?s .*{_PARTNER}|{_PARTNER} of .*{_FATHER}", "Father's partner"),
        (rf"\b{_MOTHER} (?:of|to) .*(?:half|step)-? ?(?:sister|brother|sibling)\b", "Mother of a sibling"),
        (rf"\b{_FATHER} (?:of|to) .*(?:half|step)-? ?(?:sister|brother|sibling)\b", "Father of a sibling"),
        (r"\bstep-? ?grand-?(?:mother|ma)", "Step-grandmother"),
        (r"\bstep-? ?grand-?(?:father|dad|pa)", "Step-grandfather"),
        (rf"\bstep-? ?{_FATHER}", "Stepfather"),
        (rf"\bstep-? ?{_MOTHER}", "Stepmother"),
        (rf"\bfoster.*(?:{_MOTHER}|{_FATHER}|carer|parent)", "Foster carer"),
        (rf"\badoptive {_MOTHER}", "Adoptive mother"),
        (rf"\badoptive {_FATHER}", "Adoptive father"),
        (r"\bmaternal (?:great[ -])?grand-?(?:mother|ma)", "Maternal grandmother"),
        (r"\bmaternal (?:great[ -])?grand-?(?:father|dad)", "Maternal grandfather"),
        (r"\bpaternal (?:great[ -])?grand-?(?:mother|ma)", "Paternal grandmother"),
        (r"\bpaternal (?:great[ -])?grand-?(?:father|dad)", "Paternal grandfather"),
        (r"\bgrand-?(?:mother|ma)|\bnan\b", "Grandmother"),
        (r"\bgrand-?(?:father|dad|pa)\b", "Grandfather"),
        (r"\bmaternal (?:great[ -])?aunt", "Maternal aunt"),
        (r"\bpaternal (?:great[ -])?aunt", "Paternal aunt"),
        (r"\bmaternal (?:great[ -])?uncle", "Maternal uncle"),
        (r"\bpaternal (?:great[ -])?uncle", "Paternal uncle"),
        (r"\baunt", "Aunt"),
        (r"\buncle", "Uncle"),
        (r"\bcousin", "Cousin"),
        (r"\bniece|\bnephew|\bgrand-?(?:child|son|daughter)", "Family member"),
        (r"sister|brother|sibling|\btwin\b|\bson\b|\bdaughter\b", SIBLING),
        (rf"\b{_MOTHER}\b", "Mother"),
        (rf"\b{_FATHER}\b", "Father"),
        (r"\bparent\b", "Parent"),
        (r"\bguardian\b", "Guardian"),
        (r"\bcarer\b", "Carer"),
        (r"\blodger\b", "Lodger"),
        (r"\bneighbou?r\b", "Neighbour"),
        (r"\bgirlfriend\b", "Girlfriend"),
        (r"\bboyfriend\b", "Boyfriend"),
        (r"\bfamily friend\b|\bfriend of (?:the )?(?:family|parents?|mother|father)\b", "Family friend"),
        (r"\bfriend\b", "Friend"),
        (rf"\b{_PARTNER}\b", "Partner"),
    )
)  # fmt: skip


def role_name(relationship: str) -> str:
    """The role that a relationship (`older half-sister`) comes to; "Person" for one that is not known, since whoever
    did a child harm may be no relative.
    """
    words = " ".join(relationship.casefold().split())
    return next((name for pattern, name in _RULES if pattern.search(words)), PERSON)


def numbered(role: str, taken: Iterable[str], *, alone: bool) -> str:
    """A role nobody else has: as it is where there is one of them, else with the next free number."""
    used = {one.casefold() for one in taken}
    if alone and role not in _ALWAYS_NUMBERED and role.casefold() not in used:
        return role
    return next(name for number in range(1, len(used) + 2) if (name := f"{role} {number}").casefold() not in used)
