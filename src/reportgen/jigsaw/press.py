"""What the press has reported, beside what the report says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reportgen.jigsaw.finding import Found, find
from reportgen.model.case import Case
from reportgen.model.ledger import Confirmed, PressStanding
from reportgen.model.trait import Trait

__all__ = ["Reported", "facts_in", "press_standings", "reported"]

_ENOUGH = 2
"""So many traits of one fact in one paragraph tell that it is the same event."""
_ANYBODYS = frozenset({Trait.SEX, Trait.AGE})


@dataclass(frozen=True, slots=True)
class Reported:
    """A fact that the press knows, counted from 1, with the traits that its words show."""

    number: int
    fact: str = field(repr=False)
    source: str = field(repr=False)
    traits: frozenset[tuple[Trait, str]] = field(repr=False)


def reported(case: Case) -> tuple[Reported, ...]:
    """The press facts of a case."""
    called = {person.key: person.pseudonym or "" for person in case.people()}
    called |= {place.key: place.kind for place in case.places} | {agency.key: agency.kind for agency in case.agencies}
    facts = []
    for number, one in enumerate(case.publication.press_facts, 1):
        fact = one.fact.plain(lambda key: called.get(key, ""))
        source = one.source.plain(lambda key: called.get(key, ""))
        dated = f"{source}, {one.on.day} {one.on:%B %Y}" if one.on else source
        traits = frozenset((found.trait, found.value) for found in find(fact))
        facts.append(Reported(number, fact, dated, traits))
    return tuple(facts)


def facts_in(text: str, facts: Iterable[Reported]) -> Iterator[Found]:
    """The press facts that a paragraph tells as well: two or more of a fact's traits stand in it, age and sex aside."""
    if not facts:
        return
    here = {(found.trait, found.value) for found in find(text)}
    for fact in facts:
        telling = {one for one in fact.traits if one[0] not in _ANYBODYS}
        if telling and len(telling & here) >= min(_ENOUGH, len(telling)):
            yield Found(Trait.MEDIA, f"press fact {fact.number}", text, 0, len(text))


def press_standings(
    facts: Iterable[Reported], seen: Iterable[tuple[str, tuple[Found, ...]]]
) -> tuple[PressStanding, ...]:
    """Each fact with what of it the report confirms, and where."""
    where: dict[tuple[Trait, str], dict[str, None]] = {}
    for path, found in seen:
        for one in found:
            where.setdefault((one.trait, one.value), {})[path] = None
    return tuple(_standing(fact, where) for fact in facts)


def _standing(fact: Reported, where: dict[tuple[Trait, str], dict[str, None]]) -> PressStanding:
    confirmed = fact.traits & where.keys()
    telling = {one for one in confirmed if one[0] not in _ANYBODYS} or confirmed
    verdict = (
        Confirmed.UNKNOWN
        if not fact.traits
        else Confirmed.YES
        if confirmed == fact.traits
        else Confirmed.PARTLY
        if confirmed
        else Confirmed.NO
    )
    return PressStanding(
        f"publication.press_facts[{fact.number - 1}]",
        fact.fact,
        fact.source,
        tuple(trait for trait in Trait if any(trait is kind for kind, _ in fact.traits)),
        verdict,
        tuple(dict.fromkeys(path for one in sorted(telling) for path in where[one])),
    )
