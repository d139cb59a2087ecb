"""From a case and its cleared report to the ledger of what identifies together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.discreet import Discreet
from reportgen.jigsaw.finding import Found, find, sentences
from reportgen.jigsaw.people import Somebody, everybody
from reportgen.jigsaw.pieces import Piece, pieces
from reportgen.jigsaw.press import compared, facts_in, reported
from reportgen.jigsaw.shares import Shares
from reportgen.model.case import Case
from reportgen.model.cleared import Cleared
from reportgen.model.ledger import Entry, Ledger, Mention, Paragraph, Person, Reason, expected
from reportgen.model.population import Population
from reportgen.model.trait import Trait

__all__ = ["ledger", "traits_of"]

_CROWDED = 4
"""So many kinds in one paragraph are a question, where no `population.yaml` says otherwise."""
_NEVER_RARE = frozenset({Trait.TIME, Trait.PLACE, Trait.SEX})
"""A month is no share of a population; a place is what the others stand beside; and no sex is rare."""


class _Seen(Discreet, frozen=True):
    """What a paragraph shows."""

    piece: Piece
    found: tuple[Found, ...]


_Told = tuple[tuple[Found, str], ...]
"""A person's traits in a paragraph, each with its sentence."""


def ledger(case: Case, cleared: Cleared, population: Population | None) -> Ledger:
    """Every indirect identifier that survives, person by person, and what of it a person must decide.

    Args:
        case: says what to look for.
        cleared: where it is looked for.
        population: the figures of the area; without them every combination is a question.
    """
    shares = Shares(population)
    facts = reported(case)
    seen = tuple(
        _Seen(piece, (*traits_of(piece.text, shares), *facts_in(piece.text, facts))) for piece in pieces(case, cleared)
    )
    people = everybody(case)
    children = tuple(one for one in people if one.place is not None)
    told = {somebody.reference: [tuple(_theirs(somebody, one, children)) for one in seen] for somebody in people}
    persons = [_person(somebody, seen, told[somebody.reference], shares) for somebody in people]
    return Ledger(
        area=population.area if population else "",
        children=population.children if population else 0,
        source=f"{population.source} ({population.dated})" if population else "",
        threshold=population.threshold if population else 20,
        people=tuple(person for person in persons if person.entries),
        paragraphs=tuple(
            _paragraphs(seen, (tuple(row[at] for row in told.values()) for at in range(len(seen))), shares)
        ),
        press=compared(facts, ((one.piece.path, one.found) for one in seen)),
    )


def traits_of(text: str, shares: Shares) -> tuple[Found, ...]:
    """What a text shows, by the general words and by those of the figures."""
    general = find(text)
    return (*general, *(one for one in shares.find(text) if not any(_is_within(one, other) for other in general)))


def _is_within(one: Found, other: Found) -> bool:
    return one.trait is other.trait and other.start <= one.start and one.end <= other.end


def _theirs(somebody: Somebody, one: _Seen, children: tuple[Somebody, ...]) -> Iterator[tuple[Found, str]]:
    """A paragraph's traits that are a person's, with the sentence of each."""
    for place, part in somebody.parts(one.piece, children):
        found = tuple(trait for trait in one.found if place <= trait.start and trait.end <= place + len(part))
        starts = sentences(part)
        for trait in somebody.traits(part, found):
            yield trait, next(sentence for start, sentence in reversed(starts) if place + start <= trait.start)


def _person(somebody: Somebody, seen: Iterable[_Seen], told: Iterable[_Told], shares: Shares) -> Person:
    mentions: dict[tuple[Trait, str], dict[Mention, None]] = {}
    words: dict[tuple[Trait, str], str] = {}
    for one, theirs in zip(seen, told, strict=True):
        for trait, sentence in theirs:
            key = (trait.trait, trait.value)
            words.setdefault(key, trait.words)
            mentions.setdefault(key, {})[Mention(one.piece.path, sentence)] = None
    order = {trait: place for place, trait in enumerate(Trait)}
    entries = tuple(
        Entry(trait, value, shares.figure(trait, value, words[trait, value]), tuple(where))
        for (trait, value), where in sorted(mentions.items(), key=lambda item: order[item[0][0]])
    )
    population = shares.population
    is_child = somebody.place is not None
    counted = tuple(_rarest(entries)) if is_child else ()
    return Person(
        somebody.reference,
        somebody.called,
        is_child,
        entries,
        counted,
        expected(population.children, counted) if population and is_child else None,
    )


def _rarest(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Of each kind the trait with the smallest share."""
    best: dict[Trait, tuple[float, Entry]] = {}
    for entry in entries:
        if entry.figure is not None and entry.figure.share < best.get(entry.trait, (2.0, entry))[0]:
            best[entry.trait] = (entry.figure.share, entry)
    return (entry for _, entry in best.values())


def _paragraphs(seen: Iterable[_Seen], told: Iterable[tuple[_Told, ...]], shares: Shares) -> Iterator[Paragraph]:
    """The paragraphs that a person must decide about; `told` is of each paragraph what it tells of each person."""
    population = shares.population
    crowded = population.crowded if population else _CROWDED
    for one, of_everybody in zip(seen, told, strict=True):
        found = {(trait.trait, trait.value): trait.words for theirs in of_everybody for trait, _ in theirs}
        traits = tuple(trait for trait in Trait if any(trait is kind for kind, _ in found))
        reasons = []
        if len(traits) >= crowded:
            reasons.append(Reason.CROWDED)
        if Trait.PLACE in traits and any(
            _is_rare(trait, value, words, shares) for (trait, value), words in found.items()
        ):
            reasons.append(Reason.RARE_IN_PLACE)
        if reasons:
            values = tuple(sorted(f"{trait}: {value}" for trait, value in found))
            yield Paragraph(one.piece.path, one.piece.number, one.piece.text, traits, values, tuple(reasons))


def _is_rare(trait: Trait, value: str, words: str, shares: Shares) -> bool:
    if trait in _NEVER_RARE:
        return False
    figure = shares.figure(trait, value, words)
    return figure is None or shares.population is None or figure.share * shares.population.rare_one_in < 1
