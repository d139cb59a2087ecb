"""Words with a capital, as they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import filterfalse, pairwise

from msgspec import Struct

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.safe_tokens.sorts import Sort, is_name

__all__ = [
    "APOSTROPHES",
    "POSSESSIVE",
    "Token",
    "bare",
    "begins_paragraph",
    "begins_there",
    "is_heading",
    "is_parted",
    "is_plain",
    "runs",
    "with_capital",
]

APOSTROPHES = "'’ʼ"
"""Signs that stand for one, as they are typed."""
# A word that begins with a capital of any alphabet; small letters beyond ASCII are sorted out afterwards.
_CAPITAL = re.compile(rf"(?<![^\W_])[^\W\d_a-z](?:[^\W\d_]|[{APOSTROPHES}](?=[^\W\d_]))*")
# The same in a text whose letters are all ASCII: a search that begins with a capital is a quick one.
_PLAIN_CAPITAL = re.compile(rf"[A-Z](?<![A-Za-z0-9][A-Z])(?:[A-Za-z]|[{APOSTROPHES}](?=[A-Za-z]))*")
POSSESSIVE = re.compile(rf"[{APOSTROPHES}](?:[sS]|m|ll|ve|re|d)$|n[{APOSTROPHES}]t$|(?<=s)[{APOSTROPHES}]$")
"""Possessives and contractions: "Mother's", "I'm", "you'll"."""
_SHORTENED = {"wo": "will", "sha": "shall", "ai": "is"}
_NOT = len("n't")
_ENDS = re.compile(
    rf"(?:[.!?:;|•\"“”‘(\[/…\n]|(?<!\w)[{APOSTROPHES}]|(?:^|\s)[-–—*]|(?:^|\s)\d+[.)]"
    r"|(?:^|[.;:] )\((?:\d\d?|[a-z]|[ivx]+)\))\s*$"
)
# "4.12 Supervision was late": the number of a paragraph
_NUMBER_OF_PARAGRAPH = re.compile(r"\d+(?:\.\d+){1,3}[ \u00a0\t]+")
_GOES_ON = re.compile(
    r"[ \u00a0]?[-‐‑ \u00a0][ \u00a0]?|[-‐‑][a-z]+[-‐‑ ]"
    r"|[ -](?:van|de|der|den|van der|van de|bin|bint|ibn|al|el|ul|ur|ap|von|la|le|du|di|da|dos|das|e|y|of)[ -]"
)
_PARTED = re.compile(r"([A-Z][a-z]*)[-‐‑/]([A-Za-z][a-z]+)(?![\w-])")
# "De-infibulation was not needed"
_PREFIXES = frozenset("anti co de inter intra multi non over post pre re self semi sub un under".split())
_AFTER_INITIAL = re.compile(r"\.? ?")
_HEADING_WORDS = 16
_LONGEST_NUMBER = 12


class Token(Struct):
    """A word with a capital, half-open span.

    Attributes:
        start: where it begins.
        end: where it ends, without a possessive.
        word: the same, folded.
        sort: what it is by itself, or as the case explains it.
        begins: it has its capital from what begins there.
        loud: it is all capitals.
        possessive: a possessive stands behind it.
    """

    start: int
    end: int
    word: str
    sort: Sort
    begins: bool
    loud: bool
    possessive: bool


def with_capital(text: str) -> list[re.Match[str]]:
    """The words of a text that begin with a capital."""
    if is_plain(text):
        return list(_PLAIN_CAPITAL.finditer(text))
    return [match for match in _CAPITAL.finditer(text) if match[0][0].isupper()]


def is_plain(text: str) -> bool:
    """Whether all letters and figures of a text are ASCII, whatever quotes and dashes it has."""
    return text.isascii() or not any(map(str.isalnum, filterfalse(str.isascii, set(text))))


@lru_cache(maxsize=65536)
def bare(raw: str) -> str:
    """A word folded, without a possessive; of "won't" the word that it is made of."""
    stem = fold(POSSESSIVE.sub("", raw)).text
    return _SHORTENED.get(stem, stem) if raw[-1:] == "t" and len(raw) - len(stem) == _NOT else stem


def begins_there(text: str, start: int) -> bool:
    """Whether a sentence, a quotation, a bracket or an item of a list begins there."""
    if text[max(0, start - 1) : start] == " " and text[start - 2].isalpha():
        return False
    return start == 0 or bool(_ENDS.search(text, max(0, start - 8), start))


def begins_paragraph(text: str, start: int) -> bool:
    """Whether nothing but the number of a paragraph stands before a word."""
    return start < _LONGEST_NUMBER and _NUMBER_OF_PARAGRAPH.fullmatch(text, 0, start) is not None


def is_parted(text: str, token: Token) -> bool:
    """Whether a word with a capital is the front of one that the dictionary writes in one: "Neo-Natal", "Un/born"."""
    parts = _PARTED.match(text, token.start)
    if parts is None:
        return False
    whole = (parts[1] + parts[2]).lower()
    if is_name(whole):
        return False
    return is_ordinary(whole) or (token.word in _PREFIXES and is_ordinary(parts[2]) and not is_name(parts[2]))


def is_heading(text: str) -> bool:
    """Whether every long word of a short text has a capital: then capitals tell nothing of ordinary words."""
    words = text.split()
    if not 3 < len(words) <= _HEADING_WORDS or text.rstrip()[-1:] in ".!":
        return False
    long = [word for word in words if len(word) > 3]
    return len(long) > 2 and all(word.lstrip("\"'“‘([")[:1].isupper() for word in long)


def runs(text: str, tokens: list[Token]) -> Iterator[list[Token]]:
    """The words that stand together: nothing between them but what joins the words of a name."""
    run: list[Token] = []
    for last, token in pairwise([None, *tokens]):
        assert token is not None  # noqa: S101 - only the first is none
        if last is not None:
            gap = text[last.end : token.start]
            # "A Kowalczyk letter" has an article, "A. Kowalczyk" an initial.
            initial = len(last.word) == 1 and (last.word not in {"a", "i"} or "." in gap)
            initial = initial and bool(_AFTER_INITIAL.fullmatch(gap))
            goes_on = _GOES_ON.fullmatch(gap) and not last.possessive and last.word not in {"a", "i"}
            if not (initial or goes_on):
                yield run
                run = []
        run.append(token)
    if run:
        yield run
