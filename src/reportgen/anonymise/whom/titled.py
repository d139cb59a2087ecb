"""Who is meant by what stands before a name: "PC Thornquist" is no father of that name, but a constable who is called
so, and "his great-grandfather, Marlowe," is no child.
"""

from __future__ import annotations

import re

from reportgen.identifiers import FormClass, Match
from reportgen.model.cleared import Identifier

__all__ = ["is_of_a_stranger", "is_of_an_elder", "may_be_of_a_colleague", "of_the_trade"]

_RELATIVES = ("children[", "family[")
_PROFESSIONALS = "professionals["
_TRADES = tuple(
    (re.compile(rf"(?:{titles})\b", re.IGNORECASE), re.compile(rf"\b(?:{roles})", re.IGNORECASE))
    for titles, roles in (
        (
            "w?pc|pcso|d[csi]|dci|sgt|detective|constable|sergeant|inspector|superintendent",
            "police|constable|officer|detective|sergeant|inspector|superintendent|investigat",
        ),
        ("nurse|matron|midwife", "nurse|matron|midwife|health visitor"),
        (
            "dr|doctor|prof|professor",
            r"doctor|gp\b|consultant|paediatrician|registrar|psychiatrist|physician|surgeon|psychologist|pathologist",
        ),
        ("rev|reverend|fr|pastor|imam|rabbi|canon|deacon", "vicar|priest|pastor|minister|imam|rabbi|chaplain|deacon"),
        ("judge", "judge"),
        ("councillor|cllr", "councillor|lead member"),
    )
)
"""Titles that are a trade, and how the roles are called of those who have one."""
_JOB = (
    r"(?:(?:w?pc|d[csi]|dr|officer|worker|visitor|teacher|headteacher|assistant|manager|mentor|nurse|midwife|doctor|"
    r"paramedic|consultant|paediatrician|constable|sergeant|inspector|detective|solicitor|advocate|chair|coordinator|"
    r"adviser|advisor|counsellor|psychologist|psychiatrist|therapist|tutor|practitioner|registrar|councillor|judge)s?)"
)
_JOB_BEFORE = re.compile(
    rf"(?<![\w-]){_JOB} (?:(?:[A-Z][\w'’-]+|\ufffc)(?:, |,? and |,? & ))*$", re.IGNORECASE
)  # "PCs Lockspur and Thornquist"
_LONGEST = 80
_ONE_LETTER = re.compile(r"[\s.][A-Z](?![\w‑-])")
_ELDER_BEFORE = re.compile(
    r"(?:\b(?:his|her|their|my)|['’]s) (?:late )?(?:(?:great[- ])*grand(?:father|mother|dad|ma|pa)|"
    r"great[- ]?(?:uncle|aunt)|husband|wife|uncle|aunt)(?P<apart>, | \((?:(?:old|big) )?| )$",
    re.IGNORECASE,
)
_SET_APART = frozenset({",", ".", ";", ")"})


def is_of_a_stranger(match: Match, text: str) -> bool:
    """Whether a family name stands behind a job, and only relatives are known to be called so: somebody else is meant,
    whom the case does not list, or a relative by their work, which only their author knows.
    """
    if not all(one.category == "family name" and one.reference.startswith(_RELATIVES) for one in match.identifiers):
        return False
    if match.titled:
        return _trade(match, text) is not None
    return _JOB_BEFORE.search(text, max(0, match.start - _LONGEST), match.start) is not None


def is_of_an_elder(match: Match, text: str) -> bool:
    """Whether a child's name stands behind an elder's place in the family, with nothing between them or for itself: no
    child has such a place, and may be called after who has it.
    """
    if not all(one.reference.startswith("children[") for one in match.identifiers):
        return False
    elder = _ELDER_BEFORE.search(text, max(0, match.start - _LONGEST), match.start)
    return elder is not None and (elder["apart"] == " " or text[match.end : match.end + 1] in _SET_APART)


def may_be_of_a_colleague(match: Match, text: str) -> bool:
    """Whether a title has one letter alone, with which no relative's name begins: that of any colleague may, whom the
    case does not list.
    """
    return (
        match.titled
        and match.form is FormClass.INITIALS
        and _ONE_LETTER.search(text, match.start, match.end) is not None
        and not any(one.reference.startswith(_RELATIVES) for one in match.identifiers)
    )


def of_the_trade(match: Match, text: str) -> tuple[Identifier, ...]:
    """Of several people of one family name, those of the trade that a title tells; nobody where it tells none."""
    roles = _trade(match, text) if match.titled else None
    return tuple(
        one
        for one in match.identifiers
        if roles is not None and one.reference.startswith(_PROFESSIONALS) and roles.search(one.replacement)
    )


def _trade(match: Match, text: str) -> re.Pattern[str] | None:
    """How the roles are called of those who have the title that a match begins with."""
    return next((roles for titles, roles in _TRADES if titles.match(text, match.start)), None)
