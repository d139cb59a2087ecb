"""Names that everybody may read: laws, inquiries, scales and schemes called after somebody or some place.

A phrase here stands as it is, even if somebody of the case bears the name in it. A name alone is not here: "Clare's
Law" is public, "Clare" is not.
"""

from __future__ import annotations

import re

__all__ = ["EPONYMS", "PUBLIC_TERMS", "statutes"]

PUBLIC_TERMS: tuple[str, ...] = (
    "Clare's Law", "Sarah's Law", "Helen's Law", "Jade's Law", "Harper's Law", "Awaab's Law", "Benedict's Law",
    "Martha's Rule", "Lucy Faithfull Foundation", "Gillick competence", "Gillick competent", "Fraser guidelines",
    "Fraser competence", "Fraser competent", "Bolam test", "Cheshire West", "Southwark judgment",
    "Southwark judgement", "Merton compliant", "Munro review", "Munro report", "Laming inquiry", "Laming report",
    "Wood review", "Wood report", "Wood and MacAlister reviews", "Munro, Wood", "Laming, Munro",
    "Bayley scales", "Vineland scales",
    "Vineland scale", "MacAlister review", "Jay report", "Jay inquiry", "Casey review", "Casey audit",
    "Cleveland inquiry", "Climbié inquiry", "Victoria Climbié", "Peter Connelly", "Arthur Labinjo-Hughes",
    "Star Hobson", "Daniel Pelka", "Khyra Ishaq", "Sara Sharif", "Caldicott Guardian", "Caldicott principles",
    "Nolan principles", "Oliver McGowan", "Edinburgh Postnatal Depression Scale", "Edinburgh scale",
    "Glasgow Coma Scale", "Bristol Stool Chart", "Bristol stool", "Hackney model", "Brook traffic light", "Brook tool",
    "Hart's ladder", "Maslow's hierarchy", "Down's syndrome", "Down syndrome", "Asperger's syndrome",
    "Asperger syndrome", "Tourette's syndrome", "Tourette syndrome", "Munchausen syndrome", "Crohn's disease",
    "Apgar score", "Rett syndrome", "Marie Collins Foundation", "Anna Freud", "Rose Review", "Young Carer",
    "Young Carers", "Young Person", "Young People", "Young Person's", "Young People's", "Young Offender",
    "Young Offenders", "Young Minds", "Young Adult", "Young Adults", "May Day", "Lullaby Trust", "Operation Encompass",
    "Winston's Wish", "Kennedy guidelines", "Kennedy samples", "Baroness Kennedy", "Lord Laming", "Professor Munro",
    "Eileen Munro", "Professor Jay", "Alexis Jay", "Louise Casey", "Baroness Casey", "Sir Alan Wood", "Alan Wood",
    "Josh MacAlister", "Lady Hale", "Baroness Hale", "Lord Carlile",
)  # fmt: skip
"""Phrases, as they are written; folded when they are looked for."""

EPONYMS = frozenset(
    """
    munro laming gillick fraser macalister casey jay wood hale caldicott climbié climbie kennedy carlile nolan justice
    kempe bowlby ainsworth piaget maslow vygotsky erikson reder duncan brandon sidebotham brophy featherstone
    finkelhor
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Family names that are cited: a title before one makes nobody of the case."""

_STATUTE = re.compile(
    r"(?:[A-Z][\w'’-]*|\([A-Z][^()]{2,40}\))(?:,? (?:[A-Z][\w'’-]*|and|of|the|for|to|in|etc\.?|\([A-Z][^()]{2,40}\)))*"
    r" (?:Act|Acts|Regulations|Order|Rules|Convention|Measure)(?: (?:of )?(?:19|20)\d\d)"
    r"|\bSI (?:19|20)\d\d/\d{1,4}\b"
)


def statutes(text: str) -> tuple[tuple[int, int], ...]:
    """Where titles and numbers of laws with their year stand; a word within one ("Children and Young Persons Act 1933")
    names nobody, unless it is no word but a name, and "SI 2018/789" is nobody's initials.
    """
    return tuple(match.span() for match in _STATUTE.finditer(text)) if "19" in text or "20" in text else ()
