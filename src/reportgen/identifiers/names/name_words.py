"""The words that names are made of, and those of them that point at somebody or some place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import GENERIC
from reportgen.model.cleared import PERSONAL, Identifier

__all__ = [
    "BEFORE_A_NAME",
    "LEAST_TELLING",
    "PARTICLES",
    "WORD",
    "head_of",
    "joined_names",
    "name_words",
    "public_words_of",
    "squeezed",
    "words_of",
]

WORD = re.compile(r"[^\W\d_]+|\d+")
PARTICLES = frozenset("o mc mac de da di du del der den van von la le al el bin ibn bint abu st ap ab".split())
"""Words in names that are no names."""
# "Great", "North" and the like are no names, and go with the name behind them.
BEFORE_A_NAME = frozenset({"st", "saint", "great", "little", "upper", "lower", "north", "south", "east", "west", "new",
                            "old", "royal", "high", "long", "market"})  # fmt: skip
LEAST_TELLING = 8
"""An ordinary word in a place's name is told from its neighbours in the dictionary from this length on."""


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text: runs of letters, runs of digits."""
    return tuple(WORD.findall(fold(text).text))


def squeezed(text: str) -> str:
    """The letters and digits of a text alone, folded."""
    return "".join(words_of(text))


def name_words(identifiers: Iterable[Identifier], kept: Iterable[str] = ()) -> dict[str, tuple[Identifier, ...]]:
    """The words that names are made of and that point at somebody or some place, with what they stand for."""
    public = {word for phrase in kept for word in public_words_of(phrase)}
    found: dict[str, dict[Identifier, None]] = {}
    for identifier in identifiers:
        words = words_of(identifier.value)
        if identifier.category in PERSONAL:
            telling = [word for word in words if len(word) > 2 and word not in PARTICLES]
            if len(words) > 1:
                telling.append("".join(words))
        elif identifier.category in {"place", "agency", "authority", "other"}:
            telling = [
                word
                for word in words
                if len(word) > 3
                and word not in GENERIC
                and word not in public
                and (not is_ordinary(word) or len(word) >= LEAST_TELLING)
            ]
        else:
            continue
        for word in telling:
            if word.isalpha():
                found.setdefault(word, {})[identifier] = None
    return {word: tuple(known) for word, known in found.items()}


def joined_names(identifiers: Iterable[Identifier], kept: Iterable[str] = ()) -> dict[str, tuple[Identifier, ...]]:
    """The letters of each name without what stands between its words: parts, whole names, either way round."""
    identifiers = tuple(identifiers)
    found: dict[str, dict[Identifier, None]] = {
        word: dict.fromkeys(known) for word, known in name_words(identifiers, kept).items()
    }
    public = {word for phrase in kept for word in public_words_of(phrase)}
    people: dict[str, list[Identifier]] = {}
    for identifier in identifiers:
        if identifier.category in PERSONAL:
            people.setdefault(identifier.whose or identifier.reference, []).append(identifier)
        elif identifier.category in {"place", "agency"}:
            head = head_of(words_of(identifier.value))
            if head and not set(head) <= public:
                found.setdefault("".join(head), {})[identifier] = None
    for parts in people.values():
        given = [part for part in parts if part.category in {"given name", "known-as name"}]
        family = [part for part in parts if part.category == "family name"]
        for first in given:
            for last in family:
                for name in (first.value + last.value, last.value + first.value):
                    found.setdefault(squeezed(name), {})[first] = None
    return {name: tuple(known) for name, known in found.items() if name.isalpha()}


def public_words_of(phrase: str) -> tuple[str, ...]:
    """The words of an organisation's public name ("Averholt Council" makes Averholt public); none of a person's."""
    words = words_of(phrase)
    return words if words and words[-1] in GENERIC else ()


def head_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The leading words that tell this one from others of its kind: "Larkmead", "St Mary's"."""
    count = 0
    while count < len(words) - 1 and words[count] in BEFORE_A_NAME:
        count += 1
    while count < len(words) and (words[count] not in GENERIC or words[count] == "s"):
        count += 1
    head = words[:count]
    return head if len("".join(head)) > 3 and set(head) - GENERIC else ()
