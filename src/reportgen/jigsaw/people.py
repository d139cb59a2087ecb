"""Whose trait it is: what the case says of each person, and which paragraphs are about whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reportgen.discreet import Discreet
from reportgen.jigsaw.finding import Found, age_words, evened, find, sentences
from reportgen.jigsaw.pieces import Piece
from reportgen.jigsaw.vocabulary import BROADER
from reportgen.model.age import years_old
from reportgen.model.case import Case
from reportgen.model.case.people import Characteristic, Child, FamilyMember, Sex
from reportgen.model.passage import Passage
from reportgen.model.trait import Trait

__all__ = ["Somebody", "everybody"]

_PARTS = re.compile(r"[;,()]| and ")
_NOTHING = frozenset({"none", "not known", "not recorded", "english", "other", "well", "otherwise well"})
_SHORTEST_PART = 4
_MEASURED = re.compile(
    r"\d{4}|\b\d+(?:st|nd|rd|th|[.:/]\d+)?[ -]?"
    r"(?:%|(?:per cent|hours?|days?|weeks?|months?|years?|k?g|cm|times|[ap]m)\b)"
)
"""An amount or a day of the clauses about health: no name of an illness, though "trisomy 18" has a figure in it."""


class Somebody(Discreet, frozen=True):
    """A child or family member as the ledger looks for them.

    Attributes:
        reference: `children[0]`.
        called: the pseudonym.
        place: place in `children`, or None for family.
        own: by kind, what the case says of the person; other values of the kind are somebody else's. A kind that
            the case says nothing of is not here, nor are illness and disability, which no field lists in full:
            whatever a text says of them counts.
        phrases: words of the case's own fields to look for besides, with the trait that they show.
        named: finds the pseudonym in a text.
    """

    reference: str
    called: str
    place: int | None
    own: Mapping[Trait, frozenset[str]]
    phrases: tuple[tuple[re.Pattern[str], Trait, str], ...]
    named: re.Pattern[str]

    def parts(self, piece: Piece, others: tuple[Somebody, ...]) -> Iterator[tuple[int, str]]:
        """The parts of a paragraph that are about this person, each with its place: of a child the whole, of an adult
        the sentences.
        """
        if self.place is None:
            yield from (part for part in sentences(piece.text) if self.named.search(evened(part[1])))
        elif piece.child is not None:
            if piece.child == self.place:
                yield 0, piece.text
        elif self.named.search(text := evened(piece.text)) or (
            piece.is_story and not any(other.named.search(text) for other in others)
        ):
            yield 0, piece.text

    def traits(self, text: str, found: tuple[Found, ...]) -> Iterator[Found]:
        """Of what was found in a text, what can be this person's; then what the case's own words find."""
        for one in found:
            if self.place is None and one.trait in {Trait.SEX, Trait.TIME, Trait.MEDIA}:
                continue  # a role says the sex; month and press belong to the children's story
            own = self.own.get(one.trait)
            if own is None or one.value in own:
                yield one
        even = evened(text)
        for pattern, trait, value in self.phrases:
            for match in pattern.finditer(even):
                yield Found(trait, value, match.group(), *match.span())


def everybody(case: Case) -> tuple[Somebody, ...]:
    """The children, then the family."""
    children = [_child(case, child, place) for place, child in enumerate(case.children)]
    family = [_member(member, place) for place, member in enumerate(case.family)]
    return (*children, *family)


def _member(member: FamilyMember, place: int) -> Somebody:
    called = member.pseudonym or ""
    # Roles are written small as well: "his mother".
    return Somebody(f"family[{place}]", called, None, {}, (), _named(called, re.IGNORECASE))


def _child(case: Case, child: Child, place: int) -> Somebody:
    called = child.pseudonym or ""
    own: dict[Trait, frozenset[str]] = {}
    phrases: list[tuple[re.Pattern[str], Trait, str]] = []
    ages = _ages(case, child)
    if ages:
        own[Trait.AGE] = frozenset(f"aged {years}" for age in ages for years in (age - 1, age, age + 1) if years >= 0)
        if max(ages) <= 1:
            own[Trait.AGE] |= {"a baby"}
        if {1, 2, 3} & ages:
            own[Trait.AGE] |= {"a toddler"}
        if max(ages) >= 12:
            own[Trait.AGE] |= {"a teenager"}
        for age in ages:
            words = rf"{_begun_by(called)},?(?: who)?(?: was| is)? (?i:{age_words(age)})(?!\w)"
            phrases.append((re.compile(words), Trait.AGE, f"aged {age}"))
    if child.sex is not Sex.NOT_RECORDED:
        own[Trait.SEX] = frozenset({str(child.sex)})
    written = {
        Trait.ETHNICITY: _said(child.ethnicity),
        Trait.FAITH: _said(child.religion),
        Trait.LANGUAGE: _said(child.first_language),
        Trait.DISABILITY: "; ".join(filter(None, (_said(child.disability), _plain(child.health)))),
    }
    for trait, text in written.items():
        values = {one.value for one in find(text) if one.trait is trait}
        parts = [part.strip(" .") for part in _PARTS.split(text)]
        # Of health, a whole clause is no word to look for.
        parts = [part for part in parts if _is_word(part) and len(part.split()) <= 4]
        for part in parts:
            if not any(one.trait is trait for one in find(part)):
                flags = re.IGNORECASE if trait is Trait.DISABILITY or " " in part else 0
                phrases.append((re.compile(rf"{_begun_by(part)}(?!\w)", flags), trait, part))
                values.add(part)
        if values and trait is not Trait.DISABILITY:
            own[trait] = frozenset({*values, *(BROADER[value] for value in values if value in BROADER)})
    if Trait.LANGUAGE in own:
        own[Trait.LANGUAGE] |= {"not English"}
    elif written[Trait.LANGUAGE].casefold().startswith("english"):
        own[Trait.LANGUAGE] = frozenset()
    return Somebody(f"children[{place}]", called, place, own, tuple(phrases), _named(called))


def _ages(case: Case, child: Child) -> set[int]:
    ages = {child.age_at_incident} if child.age_at_incident is not None else set()
    if child.born_on is not None:
        ages |= {years_old(child.born_on, incident.occurred_on) for incident in case.incidents}
    return {age for age in ages if age >= 0}


def _named(called: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"{_begun_by(called)}(?!\w)" if called else r"(?!)", flags)


def _begun_by(words: str) -> str:
    """A pattern of words behind no letter: it begins with them, so that a search finds them at once."""
    form = re.escape(evened(words))
    return rf"{form}(?<!\w{form})"


def _said(recorded: Characteristic | None) -> str:
    return (recorded.value or "") if recorded else ""


def _plain(text: Passage | None) -> str:
    return text.plain(lambda _key: "") if text else ""


def _is_word(part: str) -> bool:
    return len(part) >= _SHORTEST_PART and part.casefold() not in _NOTHING and not _MEASURED.search(part)
