"""Pseudonyms for those who have none: drawn by chance, so that nobody can work a name back.

A pure function of the real name could be guessed by trying names. So names are drawn once, with the chance that the
door hands in, and then stand in the case file: clearing only reads them.
"""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Iterator
from enum import StrEnum
from random import Random

from msgspec import Struct

from reportgen.anonymise.gathering import gather, kept_names, plain
from reportgen.anonymise.pseudonyms.printable import hints
from reportgen.anonymise.pseudonyms.role_names import SIBLING, numbered, role_name
from reportgen.errors import ClearingError, Place
from reportgen.identifiers import Matcher, matcher, words_of
from reportgen.identifiers.known.given_names import given_names
from reportgen.identifiers.names.sounds import sound
from reportgen.model.case import Case
from reportgen.model.case.people import Child, FamilyMember
from reportgen.model.case.walk import walk
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage

__all__ = ["Proposal", "Style", "propose"]


class Style(StrEnum):
    """What pseudonyms are made of."""

    NAMES = "names"
    ROLES = "roles"


class Proposal(Struct, frozen=True):
    """A pseudonym for somebody: `person` is the field (`family[1]`), safe to print, and so is the pseudonym."""

    person: str
    pseudonym: str


def propose(case: Case, partnership: Partnership, style: Style, chance: Random) -> tuple[Proposal, ...]:
    """A pseudonym for every child and family member who has none.

    Args:
        case: the case.
        partnership: whose names are printed on purpose.
        style: given names for children and siblings, or roles for all; adults have roles either way.
        chance: draws; the door hands in one that nobody can foresee.

    Returns:
        In the order of the case file. None hints at a real name, none is another's, and none is changed that is there.

    Raises:
        ClearingError: for somebody nothing is left that hints at nobody.
    """
    return tuple(_Draw(case, partnership, chance).all(style))


class _Draw:
    """One drawing for one case; remembers what is taken."""

    def __init__(self, case: Case, partnership: Partnership, chance: Random) -> None:
        self._case = case
        self._kept = kept_names(case, partnership)
        self._matcher: Matcher = matcher(gather(case, partnership), self._kept)
        self._chance = chance
        self._taken = [person.pseudonym for person in case.people() if person.pseudonym]
        self._written = _words_in(case) | {word for name in self._kept for word in words_of(name)}
        names = [word for person in case.people() for part in person.name.parts for word in words_of(part)]
        self._sounds = {sound(word) for word in names} - {""}

    def all(self, style: Style) -> Iterator[Proposal]:
        people: list[tuple[str, Child | FamilyMember]] = [
            *((f"children[{index}]", child) for index, child in enumerate(self._case.children)),
            *((f"family[{index}]", member) for index, member in enumerate(self._case.family)),
        ]
        roles = {where: "" if isinstance(one, Child) else role_name(plain(one.relationship)) for where, one in people}
        for where, person in people:
            if person.pseudonym:
                continue
            role = roles[where]
            if style is Style.NAMES and role in {"", SIBLING}:
                candidates = self._names(person)
            elif isinstance(person, Child):
                candidates = self._children(person)
            else:
                several = list(roles.values()).count(role) > 1
                candidates = iter([numbered(role, self._taken, alone=not several)])
            pseudonym = next((one for one in candidates if self._is_free(person, one)), None)
            if pseudonym is None:
                raise ClearingError.of(
                    "pseudonym-none-fits",
                    Place(path=where),
                    "no pseudonym is left that hints at nobody's name",
                    "Write `pseudonym:` yourself, or take the other `--style`",
                )
            self._taken.append(pseudonym)
            yield Proposal(where, pseudonym)

    def _is_free(self, person: Child | FamilyMember, pseudonym: str) -> bool:
        words = words_of(pseudonym)
        if any(words == words_of(one) for one in self._taken):
            return False
        protected = (*self._case.children, *self._case.family)
        return not any(hints(person, pseudonym, self._matcher, self._kept, protected))

    def _names(self, person: Child | FamilyMember) -> Iterator[str]:
        """Given names in the order of chance, those first by which readers can tell the people apart."""
        drawn = [name for name in given_names(person.pronouns.value) if self._is_far(person, name)]
        self._chance.shuffle(drawn)
        initials = {one[0].casefold() for one in self._taken}
        yield from (name for name in drawn if name[0].casefold() not in initials)
        yield from (name for name in drawn if name[0].casefold() in initials)

    def _is_far(self, person: Child | FamilyMember, name: str) -> bool:
        """Whether a name is like none in the case, nor as long as the one that it stands for."""
        word = words_of(name)[0]
        return (
            word not in self._written
            and sound(word) not in self._sounds
            and len(name) != len(person.name.given)
            and not any(sound(word) == sound(other) for one in self._taken for other in words_of(one))
        )

    def _children(self, child: Child) -> Iterator[str]:
        only = len(self._case.children) == 1
        if only and _is_baby(self._case, child):
            yield "Baby"
        # By chance: of letters in their order, a gap would tell an initial.
        letters = list(string.ascii_uppercase.replace("I", "").replace("O", ""))
        self._chance.shuffle(letters)
        yield from (f"Child {letter}" for letter in letters)


def _is_baby(case: Case, child: Child) -> bool:
    """Unborn, or under one year old at the first incident."""
    first = min(incident.occurred_on for incident in case.incidents)
    if child.born_on is None:
        return child.due_on is not None or child.age_at_incident == 0
    return first < child.born_on + dt.timedelta(days=365)


def _words_in(case: Case) -> set[str]:
    """Every word of the case's texts: a name that stands there unlisted is nobody's pseudonym."""
    texts = (value for _, _, value, _ in walk(case) if isinstance(value, str | Passage))
    return {word for text in texts for word in words_of(plain(text) if isinstance(text, Passage) else text)}
