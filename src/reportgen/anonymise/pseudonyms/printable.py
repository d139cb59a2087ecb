"""Pseudonyms that may be printed: there, one for each person, and without a hint at the real name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.anonymise.pseudonyms.meanings import means_the_same
from reportgen.errors import Place, Problem
from reportgen.identifiers import Matcher, words_of
from reportgen.identifiers.known.names_known import is_given_name
from reportgen.identifiers.known.vocabulary import diminutives_of
from reportgen.model.case import Case
from reportgen.model.case.people import Person

__all__ = ["check_pseudonyms", "hints"]

_ROLES = frozenset(
    """
    mother father mum dad parent parents sibling brother sister half step twin child baby infant young person boy girl
    aunt uncle cousin grandmother grandfather grandparent maternal paternal partner carer guardian adult family friend
    household member foster adoptive great
    nephew niece son daughter stepfather stepmother lodger the of s older younger elder
    eldest youngest middle former ex new husband wife neighbour unborn adolescent teenager lodger relative
    """.split()
)
_REMEDY = "Choose a pseudonym with another initial and another sound, not made from any name in the case"
_REMEDY_PUBLIC = "Choose a public name of an agreed pseudonym, or one that holds no name"
_LEAST_RHYME = 3
_GENITIVE = re.compile(r"['’]s\b")
_NUMBER_OR_LETTER = re.compile(r"[a-z]|\d+")
# Letters that sound alike, at the front of a name and within it.
_FRONT = (
    ("kn", "n"),
    ("wr", "r"),
    ("ph", "f"),
    ("gn", "n"),
    ("c", "k"),
    ("q", "k"),
    ("x", "s"),
    ("z", "s"),
    ("j", "g"),
)
_WITHIN = {
    **dict.fromkeys("bp", "1"), **dict.fromkeys("fv", "2"), **dict.fromkeys("cgjkqxsz", "3"),
    **dict.fromkeys("dt", "4"),
    "l": "5", **dict.fromkeys("mn", "6"), "r": "7",
}  # fmt: skip


def check_pseudonyms(case: Case, matcher: Matcher, kept: Iterable[str]) -> Iterator[Problem]:
    """Every problem with the pseudonyms of a case and with its public name.

    Args:
        case: the case.
        matcher: finds the identifiers of the case.
        kept: names that are printed on purpose.
    """
    seen: dict[tuple[str, ...], str] = {}
    for field, people in (("children", case.children), ("family", case.family), ("professionals", case.professionals)):
        for index, person in enumerate(people):
            path = f"{field}[{index}].pseudonym"
            if person.pseudonym is None:
                if field != "professionals":
                    yield Problem(
                        "clear-pseudonym-missing",
                        Place(path=path),
                        "a document that names nobody needs a pseudonym or role for this person",
                        "Write `pseudonym:` with an agreed name or a role such as `Mother`, or have "
                        "`reportgen pseudonyms` draw one",
                    )
                continue
            for what in hints(person, person.pseudonym, matcher, kept, (*case.children, *case.family)):
                yield Problem("clear-pseudonym-hints", Place(path=path), what, _REMEDY)
            words = words_of(person.pseudonym)
            if words in seen:
                yield Problem(
                    "clear-pseudonym-twice",
                    Place(path=path),
                    f"the pseudonym stands for somebody else as well ({seen[words]})",
                    "Give each person a pseudonym of their own",
                )
            seen.setdefault(words, path)
    yield from _public_name(case, matcher, kept)


def _public_name(case: Case, matcher: Matcher, kept: Iterable[str]) -> Iterator[Problem]:
    place = Place(path="public_name")
    if case.public_name is None:
        yield Problem(
            "clear-public-name-missing",
            place,
            "a document that names nobody needs a public name",
            "Write `public_name:` with what the report is to be called, such as `Child Robin`",
        )
        return
    for match in matcher.find(case.public_name):
        yield Problem(
            "clear-public-name",
            place,
            f"the public name holds an identifier: {match.references} ({match.form})",
            "Choose a public name that holds no real name",
        )
    agreed = {word for person in case.people() for word in words_of(person.pseudonym or "")}
    names = [word for word in words_of(case.public_name) if word not in agreed and is_given_name(word)]
    for what in dict.fromkeys(
        what for child in case.children for name in names for what in hints(child, name, matcher, kept)
    ):
        yield Problem("clear-public-name", place, what.replace("pseudonym", "public name"), _REMEDY_PUBLIC)
    if matcher.days(case.public_name):
        yield Problem("clear-public-name", place, "the public name holds a day", "Choose a public name without a date")


def hints(
    person: Person, pseudonym: str, matcher: Matcher, kept: Iterable[str], others: Iterable[Person] = ()
) -> Iterator[str]:
    """How a pseudonym hints at the real name, or is another name of the case; nothing if it may be printed.

    Args:
        person: whom it stands for.
        pseudonym: what they would be called.
        matcher: finds the identifiers of the case.
        kept: names that are printed on purpose: a pseudonym that is one of them would be taken for the reviewer.
        others: whose names it must not be like either: a brother's pseudonym would point at his sister.
    """
    matches = matcher.find(pseudonym)
    for match in matches:
        yield f"the pseudonym holds an identifier: {match.references} ({match.form})"
    if matches:
        return
    printed = {word for name in kept for word in words_of(name)}
    own = _given(person)
    beside = [word for other in others for word in _given(other)]
    every = {word[0] for name in person.name.parts for word in words_of(name)}
    for word in words_of(_GENITIVE.sub("", pseudonym)):
        if _NUMBER_OR_LETTER.fullmatch(word):
            if word in every:
                yield "the pseudonym's letter is an initial of the real name"
        elif word not in _ROLES:
            if any(word[0] == real[0] for real in own):
                yield "the pseudonym has the initial of the real name"
            elif any(_sound(word) == _sound(real) for real in own):
                yield "the pseudonym sounds like the real name"
            elif any(word in diminutives_of(real) for real in own):
                yield "the pseudonym is a short or a long form of the real name"
            elif any(sorted(word) == sorted(real) for real in own):
                yield "the pseudonym has the letters of the real name in another order"
            elif any(_rhymes(word, real) for real in own):
                yield "the pseudonym rhymes with the real name"
            elif any(means_the_same(word, real) for real in own):
                yield "the pseudonym means the same as the real name, or a thing of the same kind"
            elif any(_sound(word) == _sound(real) or word in diminutives_of(real) for real in beside):
                yield "the pseudonym is like the name of somebody else in the case"
            if word in printed:
                yield "the pseudonym is also a name that is printed on purpose"


def _given(person: Person) -> list[str]:
    """The names that somebody is called by, folded."""
    return [word for name in (person.name.given, *person.name.known_as) for word in words_of(name)[:1]]


def _rhymes(word: str, other: str) -> bool:
    """Whether two names end alike in more than three fifths of the shorter one: Ellie and Kelly, Ethan and Nathan."""
    one, two = _spoken_end(word), _spoken_end(other)
    alike = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return alike >= _LEAST_RHYME and alike > 0.6 * min(len(one), len(two))


def _spoken_end(word: str) -> str:
    """A name from its last letter on, with one spelling for endings that sound alike."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"(?:ie|ey|ee|y|i)$", "i", word))[::-1]


def _sound(word: str) -> str:
    front = next((new + word[len(old) :] for old, new in _FRONT if word.startswith(old)), word)
    first = "a" if front[0] in "aeiouhy" else front[0]
    codes = [_WITHIN.get(letter, "") for letter in front[1:]]
    kept = [code for index, code in enumerate(codes) if index == 0 or code != codes[index - 1]]
    return first + "".join(kept)
