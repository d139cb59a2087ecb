"""The ledger of indirect identifiers: what still stands in a cleared report about each person, and whom it could mean.

Values and sentences identify people together, so they are hidden from every repr and never printed outside the
worksheet of the panel: a person is named by reference (`children[0]`), a trait by its kind, a place by its field.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from enum import StrEnum
from math import prod

from msgspec import Struct

from reportgen.discreet import Discreet
from reportgen.model.question import Answer, Asked, Doubt, Question, Verdict
from reportgen.model.trait import Trait

__all__ = [
    "AreaFigure",
    "ComparedFact",
    "Confirmed",
    "Entry",
    "Ledger",
    "Mention",
    "Paragraph",
    "Person",
    "Reason",
    "decided",
    "expected",
    "in_words",
]


class AreaFigure(Struct, frozen=True):
    """How common a trait is.

    Attributes:
        share: of all children of the area, 0 to 1.
        words: the same as it was given ("9,300 of 61,200 children", "1 in 400").
        source: where it is from, with what it is of.
    """

    share: float
    words: str
    source: str


class Mention(Discreet, frozen=True):
    """Where a trait stands: its field, and the sentence."""

    path: str
    sentence: str


class Entry(Discreet, frozen=True):
    """One trait that survives.

    Attributes:
        trait: its kind; safe to print.
        value: what it says.
        figure: how common it is, or None where nobody gave a figure.
        mentions: everywhere that it stands, in the order of the report.
    """

    trait: Trait
    value: str
    figure: AreaFigure | None
    mentions: tuple[Mention, ...]


class Person(Discreet, frozen=True):
    """What survives about one person.

    Attributes:
        reference: `children[0]` or `family[1]`; safe to print.
        called: what the report calls the person.
        is_child: a child whom the case is about. Only their number is counted: figures are of children.
        entries: every trait, by kind.
        counted: of each kind the rarest trait with a figure. Traits of one kind go together (a faith and its place
            of worship), so that multiplying them would count the same children twice.
        expected: how many children of the area all counted traits fit, or None where no figures were given.
    """

    reference: str
    called: str
    is_child: bool
    entries: tuple[Entry, ...]
    counted: tuple[Entry, ...]
    expected: float | None

    @property
    def traits(self) -> tuple[Trait, ...]:
        """The kinds that survive, each once."""
        return tuple(dict.fromkeys(entry.trait for entry in self.entries))

    @property
    def uncounted(self) -> tuple[Trait, ...]:
        """The kinds that survive and have no figure: the true number is lower still."""
        counted = {entry.trait for entry in self.counted}
        return tuple(trait for trait in self.traits if trait not in counted)


class Reason(StrEnum):
    """Why a combination is asked about."""

    FEW = "few children could be meant"
    UNCOUNTED = "no figures tell how many children could be meant"
    CROWDED = "many details stand in one paragraph"
    RARE_IN_PLACE = "a rare detail stands beside a place"


class Paragraph(Discreet, frozen=True):
    """A paragraph whose traits identify together.

    Attributes:
        path: its field.
        number: which paragraph of the field, from 1.
        text: the paragraph.
        traits: the kinds in it, each once.
        values: what they say.
        reasons: why it is asked about.
    """

    path: str
    number: int
    text: str
    traits: tuple[Trait, ...]
    values: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def term(self) -> str:
        """What is asked about: all that stands together."""
        return "; ".join(self.values)

    @property
    def place(self) -> Asked:
        """Where it is asked about."""
        return _asked(self.path, self.text, self.term)


class Confirmed(StrEnum):
    """Whether the report says what the press has said."""

    YES = "confirmed by the report"
    PARTLY = "confirmed in part"
    NO = "not in the report"
    UNKNOWN = "for a person to compare"


class ComparedFact(Discreet, frozen=True):
    """A fact that the press has reported, beside the report.

    Attributes:
        reference: `publication.press_facts[0]`.
        fact: what was reported, people by pseudonym.
        source: by whom, and when.
        traits: the kinds of trait in the fact.
        confirmed: whether they stand in the report as well.
        paths: the fields in which they do.
    """

    reference: str
    fact: str
    source: str
    traits: tuple[Trait, ...]
    confirmed: Confirmed
    paths: tuple[str, ...]


class Ledger(Struct, frozen=True):
    """What survives in a cleared report.

    Attributes:
        area: the area that is counted, or "" without figures.
        children: how many children live there, or 0.
        source: where the figures are from, with their date.
        threshold: fewer children than this are a question.
        people: the children first, then family; who has nothing left is left out.
        paragraphs: those that are asked about.
        press: what the press has reported.
    """

    area: str
    children: int
    source: str
    threshold: int
    people: tuple[Person, ...]
    paragraphs: tuple[Paragraph, ...]
    press: tuple[ComparedFact, ...]

    def few(self, person: Person) -> bool:
        """Whether so few children could be meant that a person must decide; without figures nobody knows, so it is."""
        return (
            person.is_child and bool(person.entries) and (person.expected is None or person.expected < self.threshold)
        )

    @staticmethod
    def why(person: Person) -> Reason:
        """Why somebody is asked about of whom `few` holds."""
        return Reason.UNCOUNTED if person.expected is None else Reason.FEW

    def questions(self) -> tuple[Question, ...]:
        """What a person must decide before the report is published, each combination once.

        A question's digests cover the combination and the words around it: where one of them changes, it is asked
        again. `like` says the person, the kinds and the reason, and is safe to print.
        """
        return (*self._by_person(), *self._by_paragraph())

    def open(self, answers: Iterable[Answer]) -> tuple[Question, ...]:
        """The questions that nobody has answered. To keep is the only answer to a combination: where it is to go, its
        author rewords the text, and the question goes with it.
        """
        given = tuple(answers)
        return tuple(question for question in self.questions() if not decided(question.places, given))

    def question_of(self, person: Person) -> Question:
        """What is asked about somebody of whom `few` holds."""
        entries = person.counted or person.entries
        term = f"{person.called}: " + "; ".join(f"{entry.trait}: {entry.value}" for entry in entries)
        places = tuple(_asked(entry.mentions[0].path, entry.mentions[0].sentence, term) for entry in entries)
        traits = ", ".join(dict.fromkeys(entry.trait for entry in entries))
        like = f"{person.reference}: {traits} ({self.why(person)})"
        return Question(term, Doubt.JIGSAW, like, tuple(dict.fromkeys(places)))

    def _by_person(self) -> Iterator[Question]:
        return map(self.question_of, filter(self.few, self.people))

    def _by_paragraph(self) -> Iterator[Question]:
        found: dict[str, list[Paragraph]] = {}
        for paragraph in self.paragraphs:
            found.setdefault(paragraph.term, []).append(paragraph)
        for term, same in found.items():
            reasons = dict.fromkeys(reason for paragraph in same for reason in paragraph.reasons)
            like = f"{', '.join(same[0].traits)} ({'; '.join(reasons)})"
            places = tuple(paragraph.place for paragraph in same)
            yield Question(term, Doubt.JIGSAW, like, tuple(dict.fromkeys(places)))


def decided(places: Iterable[Asked], answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """The answers by which details that identify together are kept in all of the places, each once; none where one of
    the places is open.
    """
    kept = {
        digest: answer
        for answer in answers
        if answer.doubt is Doubt.JIGSAW and answer.verdict is Verdict.KEEP
        for digest in answer.digests
    }
    found = [kept.get(place.digest) for place in places]
    return () if None in found else tuple(dict.fromkeys(answer for answer in found if answer is not None))


def _asked(path: str, context: str, term: str) -> Asked:
    said = "\n".join(" ".join(text.casefold().split()) for text in (term, context))
    return Asked(path, context, hashlib.sha256(said.encode()).hexdigest()[:32])


def in_words(expected: float) -> str:
    """A number of children as people say it: "fewer than 1 child", "about 12 children"."""
    whole = round(expected)
    return "fewer than 1 child" if expected < 1 else f"about {whole:,} {'child' if whole == 1 else 'children'}"


def expected(children: int, counted: tuple[Entry, ...]) -> float:
    """How many of so many children all the traits fit, as if each were spread evenly over the others."""
    return children * prod(entry.figure.share for entry in counted if entry.figure is not None)
