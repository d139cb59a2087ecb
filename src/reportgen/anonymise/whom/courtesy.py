"""Whom a courtesy title before a name means: "Ms Quillfeather" is a woman of that name before she is a girl."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from msgspec import Struct

from reportgen.identifiers import Match
from reportgen.model.age import years_old
from reportgen.model.case import Case
from reportgen.model.case.people import Child, FamilyMember, Person, Pronouns
from reportgen.model.cleared import Identifier

__all__ = ["Courtesy", "called_so", "courtesies"]

_GROWN_UP = 16
_MASTER = "they"
"""What the matcher tells of "Master", which is said of a boy and of no man."""
_MISS = re.compile(r"miss\b", re.IGNORECASE)


class Courtesy(Struct, frozen=True):
    """Which courtesy titles can mean a person.

    Attributes:
        pronoun: that of the title; None of who was under sixteen at every incident, whom no "Mr" or "Ms" means.
        after_adults: whether a title means the person only where it means no adult: an older child.
    """

    pronoun: Pronouns | None
    after_adults: bool = False


_ANYBODY = Courtesy(Pronouns.THEY)
_ANY_CHILD = Courtesy(Pronouns.THEY, after_adults=True)


def courtesies(case: Case) -> dict[str, Courtesy]:
    """Which courtesy titles can mean each person of a case, by key."""
    return {person.key: _courtesy(case, person) for person in case.people()}


def _courtesy(case: Case, person: Person) -> Courtesy:
    if not isinstance(person, Child | FamilyMember):
        return Courtesy(person.pronouns)
    last = max(incident.occurred_on for incident in case.incidents)
    stated = person.age_at_incident if isinstance(person, Child) else None
    age = years_old(person.born_on, last) if person.born_on else stated
    if age is not None and age < _GROWN_UP:
        return Courtesy(None)
    return Courtesy(person.pronouns, after_adults=isinstance(person, Child))


def called_so(
    match: Match, text: str, candidates: Collection[Identifier], courtesies: Mapping[str, Courtesy]
) -> list[Identifier]:
    """Of the candidates for a name, those whom the title before it can mean, adults before children.

    "Mrs Thornquist" is not Mr Thornquist, even if the case file knows only him: then there is none.

    Args:
        match: the name, with the pronoun that its title tells.
        text: the line that it stands in.
        candidates: whom the name may mean.
        courtesies: of each person, by key; who has none may be called anything.
    """
    is_boy = match.pronoun == _MASTER
    of_any_age = is_boy or _MISS.match(text, match.start) or any(one.category != "family name" for one in candidates)
    adults, others = [], []
    for one in candidates:
        courtesy = courtesies.get(one.whose, _ANYBODY)
        if courtesy.pronoun is None and of_any_age:
            courtesy = _ANY_CHILD
        is_told = courtesy.pronoun == match.pronoun
        if is_told and not courtesy.after_adults and not is_boy:
            adults.append(one)
        elif is_told or courtesy.pronoun is Pronouns.THEY:
            others.append(one)
    return adults or others
