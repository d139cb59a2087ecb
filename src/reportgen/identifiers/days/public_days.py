"""Days that are a law's, and nobody's: "the Act came into force on 14 October 1991", "the Regulations of 29 June 2018".

An order of a court comes into force too, and "Children Act proceedings" or a "section 47" commence on somebody's day:
only a law itself counts, with its verb beside it. A day that the case knows is not let pass, whatever stands there.
"""

from __future__ import annotations

import re

from reportgen.identifiers.days.dates import Day

__all__ = ["is_of_law"]

_LAW = (
    r"(?:(?:Acts?|Regulations|Directive|Statutory Instrument|Code of Practice|GDPR)(?: (?:19|20)\d\d)?|"
    r"\b[Ll]egislation|\b(?:the|this|that|new) law)"
)
_BEGAN = (
    r"(?:(?:first|finally|only|fully|itself|also) )?(?:(?:c[ao]mes?|coming) into (?:force|effect|operation)|"
    r"(?:takes?|took|taking|taken|had|has) effect|(?:(?:was|were|has been|had been) )?(?:commenced|enacted|repealed)|"
    r"received Royal Assent|(?:was|is|has been) in force)"
)
_BEFORE = re.compile(rf"\b{_LAW},? {_BEGAN} (?:on|from|since|as from) $")
# "Working Together was revised on 15 December 2023": guidance that every authority has.
_GUIDANCE = re.compile(
    r"\b(?:(?:[Ss]tatutory|[Nn]ational|[Gg]overnment) guidance|Working Together(?: 20\d\d)?|"
    r"Keeping Children Safe in Education)"
    r",? (?:(?:was|is|were) )?(?:first )?(?:issued|published|updated|revised|withdrawn) (?:again )?on $"
)
# "The Regulations of 29 June 2018"
_MADE_ON = re.compile(r"\b(?:Acts?|Regulations|Directive) (?:of|dated) $")
# "From 25 May 2018, when the GDPR took effect"
_AFTER = re.compile(rf",? (?:when|on which|the day(?: on which)?) (?:the |that )?(?:[A-Z]\w+ )*{_LAW} {_BEGAN}(?!\w)")
_SINCE = re.compile(r"\b(?:[Ff]rom|[Ss]ince|[Bb]efore|[Uu]ntil) $")
# What befell everybody: "the census of 21 March 2021", "the first lockdown (23 March 2020)".
_OF_ALL = re.compile(
    r"\b(?:[Cc]ensus|(?:first|second|third|national) lockdown|"
    r"[Ss]chools (?:were )?(?:closed|shut|reopened)(?: to (?:most|all) pupils)?)"
    r"(?:,? (?:of |on |from |began on |started on )?\(?)$"
)
_LOCKED_DOWN = frozenset({2020, 2021})
_CENSUS = re.compile(r"\b[Cc]ensus\b")
_LINE = 100
_WORDS = (
    "force", "effect", "commenced", "enacted", "repealed", "Assent", "Act", "Regulations", "Directive", "guidance",
    "Working", "Keeping", "ensus", "lockdown", "chools",
)  # fmt: skip


def is_of_law(text: str, day: Day) -> bool:
    """Whether a day, with its year, is a law's or the whole country's."""
    if day.year is None or not any(word in text for word in _WORDS):
        return False
    before = text[max(0, day.start - _LINE) : day.start]
    of_all = _OF_ALL.search(before)
    if of_all is not None:
        return day.year in _LOCKED_DOWN or _CENSUS.match(of_all[0]) is not None
    if any(form.search(before) for form in (_BEFORE, _MADE_ON, _GUIDANCE)):
        return True
    return _SINCE.search(before) is not None and _AFTER.match(text, day.end) is not None
