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
_SIBLING = r"(?:half-? ?|step-? ?)?(?:brother|sister|sibling|twin)"
_FURTHER = r"(?:grand-?\w+|gran|nan|aunt(?:ie|y)?|uncle|cousin|niece|nephew)"
_GRANDMOTHER = r"(?:grand-?(?:mother|mum|ma)|gran(?:ny|nie)?\b|nan(?:n?a)?\b)"
_GRANDFATHER = r"(?:gran(?:d-?)?(?:father|dad\b|pa\b)|gramps\b)"


def _of(whose: str, kin: str) -> str:
    """Somebody of theirs, either way round: "mother's older brother", "brother of the child's mother"."""
    return (
        rf"(?<!foster )(?<!adoptive )(?<!step)(?<!step[ -])\b{whose}['’]?s (?:\w+ )?{kin}\b(?!['’]s)"
        rf"|\b{kin} (?:of|to) (?:(?!and\b|foster|adoptive|step)[\w'’-]+ ){{0,3}}{whose}\b"
    )


def _first(parent: str) -> str:
    """A parent of the child by what is said first, and whose brother besides: "father of the child and brother";
    not "mother and father's friend", nor "father of the child's brother".
    """
    others = rf"(?:{_SIBLING}|{_MOTHER}|{_FATHER}|{_FURTHER}|{_PARTNER}|parent|friend)"
    which = "(?:(?:the|this|both|these|all|two|three|older|elder|eldest|younger|youngest|subject|named) )*"
    whose = (
        rf"{which}(?:child|children|baby|babies|infant|twins|boys|girls)\b(?!['’])|(?!{others})[\w-]+(?=,|;|$| and\b)"
    )
    return rf"^(?:birth |biological |natural )?{parent}(?:[,;]| and\b(?! [\w-]+['’]s)| (?:of|to) (?:{whose}))"


# In this order: what is said first of a parent; then whose brother or partner somebody is, since "mother's partner" is
# no mother; and a stepfather is no father.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (_first(_MOTHER), "Mother"),
        (_first(_FATHER), "Father"),
        (r"[ -]in[ -]law\b", "Family member"),
        (r"\bgod-? ?(?:mother|father|parent)", "Godparent"),
        (_of(rf"(?:{_MOTHER}|{_FATHER}|parents?|family|{_FURTHER})", "friend"), "Family friend"),
        (_of(_SIBLING, "friend"), "Friend"),
        (_of(_FURTHER, _PARTNER), "Family member"),
        (_of(_SIBLING, "(?:child|son|daughter|baby)"), "Family member"),
        (_of(_SIBLING, _PARTNER), "Partner of a sibling"),
        (_of(_SIBLING, _MOTHER), "Mother of a sibling"),
        (_of(_SIBLING, _FATHER), "Father of a sibling"),
        (_of(_MOTHER, "(?:half-? ?|step-? ?)?brother"), "Maternal uncle"),
        (_of(_MOTHER, "(?:half-? ?|step-? ?)?sister"), "Maternal aunt"),
        (_of(_MOTHER, _MOTHER), "Maternal grandmother"),
        (_of(_MOTHER, _FATHER), "Maternal grandfather"),
        (_of(_FATHER, "(?:half-? ?|step-? ?)?brother"), "Paternal uncle"),
        (_of(_FATHER, "(?:half-? ?|step-? ?)?sister"), "Paternal aunt"),
        (_of(_FATHER, _MOTHER), "Paternal grandmother"),
        (_of(_FATHER, _FATHER), "Paternal grandfather"),
        (rf"\b{_MOTHER}['’]?s (?:{_FORMER}.*{_PARTNER}|ex$)", "Mother's former partner"),
        (rf"{_FORMER}[ -]{_PARTNER} of .*\b{_MOTHER}", "Mother's former partner"),
        (rf"\b{_FATHER}['’]?s (?:{_FORMER}.*{_PARTNER}|ex$)", "Father's former partner"),
        (rf"{_FORMER}[ -]{_PARTNER} of .*\b{_FATHER}", "Father's former partner"),
        (rf"\b{_MOTHER}['’]?s .*{_PARTNER}|{_PARTNER} of .*\b{_MOTHER}", "Mother's partner"),
        (rf"\b{_FATHER}['’]?s .*{_PARTNER}|{_PARTNER} of .*\b{_FATHER}", "Father's partner"),
        (rf"\b{_MOTHER} (?:of|to) .*(?:half|step)-? ?(?:sister|brother|sibling)\b", "Mother of a sibling"),
        (rf"\b{_FATHER} (?:of|to) .*(?:half|step)-? ?(?:sister|brother|sibling)\b", "Father of a sibling"),
        (r"\bstep-? ?grand-?(?:mother|ma)", "Step-grandmother"),
        (r"\bstep-? ?grand-?(?:father|dad|pa)", "Step-grandfather"),
        (r"\bstep-? ?parent", "Step-parent"),
        (rf"\bstep-? ?{_FATHER}", "Stepfather"),
        (rf"\bstep-? ?{_MOTHER}", "Stepmother"),
        (rf"\bfoster.*(?:{_MOTHER}|{_FATHER}|carer|parent)", "Foster carer"),
        (rf"\badoptive {_MOTHER}", "Adoptive mother"),
        (rf"\badoptive {_FATHER}", "Adoptive father"),
        (rf"\bmaternal (?:great[ -])?{_GRANDMOTHER}", "Maternal grandmother"),
        (rf"\bmaternal (?:great[ -])?{_GRANDFATHER}", "Maternal grandfather"),
        (rf"\bpaternal (?:great[ -])?{_GRANDMOTHER}", "Paternal grandmother"),
        (rf"\bpaternal (?:great[ -])?{_GRANDFATHER}", "Paternal grandfather"),
        (rf"\b{_GRANDMOTHER}", "Grandmother"),
        (rf"\b{_GRANDFATHER}", "Grandfather"),
        (r"\bgrand-?parent", "Grandparent"),
        (r"\bmaternal (?:great[ -])?aunt", "Maternal aunt"),
        (r"\bpaternal (?:great[ -])?aunt", "Paternal aunt"),
        (r"\bmaternal (?:great[ -])?uncle", "Maternal uncle"),
        (r"\bpaternal (?:great[ -])?uncle", "Paternal uncle"),
        (r"\baunt", "Aunt"),
        (r"\buncle", "Uncle"),
        (r"\bcousin", "Cousin"),
        (r"\bniece|\bnephew|\bgrand-?(?:child|son|daughter)", "Family member"),
        (r"sister|brother|sibling|\btwin\b|\bson\b|\bdaughter\b", SIBLING),
        (rf"\b{_MOTHER}\b(?!['’]s )", "Mother"),
        (rf"\b{_FATHER}\b(?!['’]s )", "Father"),
        (r"\bparent\b", "Parent"),
        (r"\bguardian\b", "Guardian"),
        (r"\bcarer\b", "Carer"),
        (r"\blodger\b", "Lodger"),
        (r"\bneighbou?r\b", "Neighbour"),
        (r"\bgirlfriend\b", "Girlfriend"),
        (r"\bboyfriend\b", "Boyfriend"),
        (r"\bfamily friend\b", "Family friend"),
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
