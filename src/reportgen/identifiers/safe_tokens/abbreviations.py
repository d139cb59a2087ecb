"""Letters in capitals that are no name: abbreviations of the trade or of the text, measures, doses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from reportgen.identifiers.public_words import ABBREVIATIONS
from reportgen.identifiers.safe_tokens.sorts import is_name
from reportgen.identifiers.safe_tokens.tokens import Token
from reportgen.identifiers.vocabulary import is_abbreviation

__all__ = ["ABBREVIATION", "is_known_abbreviation", "is_measure", "is_mixed_abbreviation"]

ABBREVIATION = re.compile(r"[A-Z]{2,}s?")
"""An abbreviation in capitals."""
# "SD 0.8", "OR = 1.4": letters with a decimal behind them are a measure, not somebody.
_MEASURED = re.compile(r" ?(?:[=:<>≤≥]|of|was)? ?[<>]?-?\d+\.\d")
# "500 mg BD": how often, and by which way, a dose is given.
_DOSED = re.compile(r"\d ?(?:mg|ml|g|mcg|micrograms?|units?|iu|tablets?|puffs?|drops?) $")
_LINKING = frozenset({"of", "and", "for", "the", "to", "in", "on", "a"})
"""Small words within a full name that its abbreviation may leave out."""


def is_known_abbreviation(raw: str, text: str) -> bool:
    """Whether an abbreviation in capitals is one of the trade, or one that the text spells out."""
    bare = raw.removesuffix("s")
    if raw in ABBREVIATIONS or bare in ABBREVIATIONS or is_abbreviation(bare):
        return True
    return bare in _spelt_out(text)


@lru_cache(maxsize=4096)
def is_mixed_abbreviation(raw: str) -> bool:
    """Whether a word is an abbreviation that everybody reads alike, with small letters in it: "DfE", "Marac"."""
    if raw.isupper() or raw.upper() not in ABBREVIATIONS:
        return False
    return 2 * sum(map(str.isupper, raw)) > len(raw) > 2 or (len(raw) > 3 and not is_name(raw.lower()))


def is_measure(text: str, token: Token, before: str) -> bool:
    """Whether letters are what is measured ("SD 0.8"), or how a dose is given."""
    return _MEASURED.match(text, token.end) is not None or _DOSED.search(before) is not None


@lru_cache(maxsize=64)
def _spelt_out(text: str) -> frozenset[str]:
    """Abbreviations that the text explains itself: "Multi-Agency Child Exploitation (MACE)", "FIP: Family Intervention
    Project".
    """
    found = set()
    for match in re.finditer(r"[(\[“\"']([A-Z]{2,8})(?:-\d)?s?[)\]”\"']", text):
        words = re.findall(r"[A-Za-z]+", text[max(0, match.start() - 120) : match.start()])
        if _spell(reversed(match[1]), reversed(words)):
            found.add(match[1])
    for match in re.finditer(r"\b([A-Z]{2,8})s?(?: ?[:(=–—] ?| - | (?:stands|is short) for | means )(?=[A-Z])", text):
        words = re.findall(r"[A-Za-z]+", text[match.end() : match.end() + 120])
        # Its full name has capitals: "AB: a boy" is no abbreviation.
        if _spell(iter(match[1]), takewhile(lambda word: word[0].isupper() or word in _LINKING, words)):
            found.add(match[1])
    return frozenset(found)


def _spell(letters: Iterator[str], words: Iterator[str]) -> bool:
    """Whether letters are the first of some words, one after the other, small words left out."""
    return all(any(word[0].lower() == letter.lower() for word in _next(words)) for letter in letters)


def _next(words: Iterator[str]) -> Iterator[str]:
    """The next word, and up to two more where the next are small words ("of the")."""
    for _ in range(3):
        word = next(words, "")
        if not word:
            return
        yield word
        if word not in _LINKING:
            return
