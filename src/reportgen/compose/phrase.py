"""Words that every kind of document shares: ages, lists, and what a reference to somebody becomes.

For documents that name people. Nothing here is for publication: a publishable text is worded in `anonymise`.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Self

from reportgen.discreet import Discreet
from reportgen.model.age import months_old
from reportgen.model.case import Case
from reportgen.model.case.people import Characteristic, Child, FamilyMember
from reportgen.model.passage import Passage, Run, Words

__all__ = [
    "MARKING",
    "OTHER_CHILD",
    "Naming",
    "age",
    "before_birth",
    "household",
    "listing",
    "named_without_birth",
    "numbers",
    "rating",
    "sentence",
    "stated_age",
]

MARKING = "OFFICIAL-SENSITIVE"
"""The protective marking of every document that names people."""
OTHER_CHILD = "Another child of the family"
"""What a child is called of whom another incident of the case is; whether a sibling or a cousin, nothing says."""


def before_birth(child: Child) -> str:
    """What stands where the case says nothing of a child still unborn; "" for any other child."""
    return "Does not apply before birth" if child.is_unborn else ""


def named_without_birth(child: Child) -> str:
    """A child whose day of birth is not written: `Marlowe Quillfeather (unborn)`, or with the age that is stated."""
    if child.due_on is not None:
        return f"{child.name.full} (unborn)"
    years = child.age_at_incident
    return child.name.full if years is None else f"{child.name.full} ({stated_age(years)} old)"


def listing(items: Sequence[str]) -> str:
    """`a, b and c`; nothing for an empty list."""
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else "".join(items)


def numbers(ascending: Sequence[int]) -> str:
    """Numbers as a list in words, three or more in a row as a range: `1, 3 and 5 to 8`."""
    runs: list[list[int]] = []
    for number in ascending:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    items: list[str] = []
    for run in runs:
        items += [f"{run[0]} to {run[-1]}"] if len(run) > 2 else map(str, run)
    return listing(items)


def sentence(words: str) -> str:
    """The words with a capital letter at the start."""
    return words[:1].upper() + words[1:]


def rating(rag: str) -> str:
    """How an action stands: `Rated green`, `Complete`. A colour has no capital there: families are called Green."""
    return sentence(rag) if rag in {"", "complete"} else f"Rated {rag}"


def household(member: FamilyMember) -> str:
    """How a member of the family belonged to the household: `Lived in the household and holds parental
    responsibility`; "" where nothing is recorded, which does not mean that somebody lived elsewhere.
    """
    lived = {True: "lived in the household", False: "lived elsewhere", None: ""}[member.in_household]
    holds = "holds parental responsibility" if member.parental_responsibility else ""
    return sentence(listing([words for words in (lived, holds) if words]))


def age(born_on: dt.date, on: dt.date) -> str:
    """An exact age for a document that may name: days, weeks, months up to two years, then years; never negative."""
    days = max((on - born_on).days, 0)
    months = max(months_old(born_on, on), 0)
    match days, months:
        case (few, _) if few < 14:
            return _count(few, "day")
        case (_, few) if few < 3:
            return _count(days // 7, "week")
        case (_, some) if some < 24:
            return _count(some, "month")
        case _:
            return _count(months // 12, "year")


def stated_age(years: int) -> str:
    """The age of somebody whose day of birth nobody knows, as the file states it: `9 years`."""
    return _count(years, "year") if years else "under 1 year"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


class Naming(Discreet, frozen=True):
    """What a `[[key]]` becomes in a document that names people.

    The first mention of a child or a member of the family in a text is the full name, later ones the given name,
    unless somebody else of the case has it too. Professionals, agencies and places have their full names throughout.
    A key that the case does not have (the check says so) stands in single brackets.

    Attributes:
        full: the full name by key.
        short: the given name by key, where it belongs to one person only.
        brief: the short form in use by key, for agencies that have one.
    """

    full: Mapping[str, str]
    short: Mapping[str, str]
    brief: Mapping[str, str]

    @classmethod
    def of(cls, case: Case) -> Self:
        """The names of a case."""
        shared = Counter(person.name.given for person in case.people())
        relatives = (*case.children, *case.family)
        return cls(
            {person.key: person.name.full for person in case.people()}
            | {agency.key: agency.name for agency in case.agencies}
            | {place.key: place.name for place in case.places},
            {person.key: person.name.given for person in relatives if shared[person.name.given] == 1},
            {agency.key: agency.known_as[0] for agency in case.agencies if agency.known_as},
        )

    def name(self, key: str) -> str:
        """The full name."""
        return self.full.get(key, f"[{key}]")

    def characteristic(self, recorded: Characteristic | None) -> str:
        """What is recorded, or that it is not known and why; "" where nothing is."""
        if recorded is None:
            return ""
        return sentence(recorded.value) if recorded.value else f"Not known: {self.line(recorded.not_known)}"

    def names(self, keys: Sequence[str]) -> str:
        """The full names as a list in words."""
        return listing([self.name(key) for key in keys])

    def relationship(self, member: FamilyMember, children: Sequence[Child]) -> str:
        """What somebody is to the children; of several, to which: `Father (Robin and Wren)`."""
        those = [self.short_name(child.key) for child in children if child.key in member.to]
        to = f" ({listing(those)})" if those and len(children) > 1 else ""
        return sentence(self.line(member.relationship)) + to

    def short_name(self, key: str) -> str:
        """The given name; the full name where somebody else of the case has it too."""
        return self.short.get(key) or self.name(key)

    def brief_name(self, key: str) -> str:
        """The short form in use, for a narrow table; the full name where there is none."""
        return self.brief.get(key) or self.name(key)

    def passage(self, passage: Passage | None) -> Passage:
        """A narrative with every mention resolved; an empty one for None."""
        seen: set[str] = set()

        def resolved(line: tuple[Run, ...]) -> tuple[Run, ...]:
            return tuple(
                run if isinstance(run, Words) else self._words(run.key, run.bold, run.italic, seen) for run in line
            )

        return (passage or Passage()).map_lines(resolved)

    def line(self, passage: Passage | None) -> str:
        """A line of text as plain words; "" for None."""
        return self.passage(passage).plain(self.name)

    def brief_line(self, passage: Passage) -> str:
        """The same in a narrow table: agencies by the short form in use."""
        return passage.plain(self.brief_name)

    def _words(self, key: str, bold: bool, italic: bool, seen: set[str]) -> Words:
        text = self.short_name(key) if key in seen else self.name(key)
        seen.add(key)
        return Words(text, bold, italic)
