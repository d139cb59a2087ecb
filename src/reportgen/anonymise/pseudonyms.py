"""Pseudonyms that may be printed: there, one for each person, and without a hint at the real name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.errors import Place, Problem
from reportgen.identifiers import Matcher, words_of
from reportgen.model.case import Case
from reportgen.model.case.people import Person

__all__ = ["check_pseudonyms"]

_ROLES = frozenset(
    """
    mother father mum dad parent parents sibling brother sister half step twin child baby infant young person boy girl
    aunt uncle cousin grandmother grandfather grandparent maternal paternal partner carer guardian adult family friend
    household member foster adoptive great
    nephew niece son daughter stepfather stepmother lodger the of s older younger elder
    eldest youngest middle former ex new husband wife neighbour unborn adolescent teenager
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
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


def check_pseudonyms(case: Case, matcher: Matcher) -> Iterator[Problem]:
    """Every problem with the pseudonyms of a case and with its public name."""
    seen: dict[tuple[str, ...], str] = {}
    for field, people in (("children", case.children), ("family", case.family), ("professionals", case.professionals)):
        for index, person in enumerate(people):
            path = f"{field}[{index}].pseudonym"
            if person.pseudonym is None:
                if field != "professionals":
                    yield Problem(
                        "clear-pseudonym-missing",
                        Place(path=path),
                        "a publishable report needs a pseudonym or role for this person",
                        "Write `pseudonym:` with an agreed name or a role such as `Mother`",
                    )
                continue
            yield from _hints(person, path, matcher)
            words = words_of(person.pseudonym)
            if words in seen:
                yield Problem(
                    "clear-pseudonym-twice",
                    Place(path=path),
                    f"the pseudonym stands for somebody else as well ({seen[words]})",
                    "Give each person a pseudonym of their own",
                )
            seen.setdefault(words, path)
    yield from _public_name(case, matcher)


def _public_name(case: Case, matcher: Matcher) -> Iterator[Problem]:
    place = Place(path="public_name")
    if case.public_name is None:
        yield Problem(
            "clear-public-name-missing",
            place,
            "a publishable report needs a name",
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
    if matcher.days(case.public_name):
        yield Problem("clear-public-name", place, "the public name holds a day", "Choose a public name without a date")


def _hints(person: Person, path: str, matcher: Matcher) -> Iterator[Problem]:
    assert person.pseudonym is not None  # noqa: S101 - the caller looked
    remedy = "Choose a pseudonym with another initial and another sound, not made from any name in the case"

    def problem(what: str) -> Problem:
        return Problem("clear-pseudonym-hints", Place(path=path), what, remedy)

    matches = matcher.find(person.pseudonym)
    for match in matches:
        yield problem(f"the pseudonym holds an identifier: {match.references} ({match.form})")
    if matches:
        return
    own = [word for name in (person.name.given, *person.name.known_as) for word in words_of(name)[:1]]
    every = {word[0] for name in person.name.parts for word in words_of(name)}
    for word in words_of(_GENITIVE.sub("", person.pseudonym)):
        if _NUMBER_OR_LETTER.fullmatch(word):
            if word in every:
                yield problem("the pseudonym's letter is an initial of the real name")
        elif word not in _ROLES:
            if any(word[0] == real[0] for real in own):
                yield problem("the pseudonym has the initial of the real name")
            elif any(_sound(word) == _sound(real) for real in own):
                yield problem("the pseudonym sounds like the real name")


def _sound(word: str) -> str:
    front = next((new + word[len(old) :] for old, new in _FRONT if word.startswith(old)), word)
    first = "a" if front[0] in "aeiouhy" else front[0]
    codes = [_WITHIN.get(letter, "") for letter in front[1:]]
    kept = [code for index, code in enumerate(codes) if code and (index == 0 or code != codes[index - 1])]
    return first + "".join(kept)
