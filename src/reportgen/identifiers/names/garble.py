"""What is no word of any language that a review is written in: a name in a cipher that no list of ciphers has.

Letters that cannot be said, and letters run together with signs, stand in no sentence. What they say cannot be told, so
each is a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from reportgen.identifiers.judged import Judged
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.reading import Reading

__all__ = ["find_garble"]

_LEAST = 7
# Of the threes of letters in a word, so many are in no English word.
_LEAST_STRANGE = 3
_CHUNK = re.compile(r"\S{6,}")
_ODD = frozenset("#$%^~|\\{}<>=?;:!+§@*")
_LEAST_ODD = 2
_LONGEST_PIECE = 5
# Addresses, markup and the like have signs among their letters, and are shaped as such.
_ADDRESS = re.compile(r"\w://|(?:mailto|file|tel|urn)[:;]|www\.|<\w|\w>|&\w+;|\w@\w+\.|[\\/]\w+[\\/]|\w+\(|=\"")


def find_garble(reading: Reading, explained: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """Half-open spans of the text, each of something that makes no word.

    Args:
        reading: any text.
        explained: folded words that name nobody.
    """
    strange = _STRANGE.among(reading.distinct) - explained
    for word in reading.words if strange else ():
        # Capitals are somebody's name, or an abbreviation: others ask about these.
        if word.text in strange and reading.original(word).islower():
            yield reading.folded.span(word.start, word.end)
    if not _ODD.isdisjoint(reading.signs):
        for chunk in _CHUNK.finditer(reading.folded.original):
            if _is_garbled(chunk[0]):
                yield chunk.span()


def _is_garbled(chunk: str) -> bool:
    """Whether letters and signs take turns as in no sentence, no address and no sum."""
    inner = chunk.strip("\"'“”‘’()[].,;:!?*")
    if sum(sign in _ODD for sign in inner) < _LEAST_ODD or sum(map(str.isalpha, inner)) < _LEAST_ODD:
        return False
    pieces = re.split(r"[\W_]+", inner)
    is_words = all(piece.isdigit() or is_in_dictionary(piece.lower()) for piece in pieces if piece)
    return not is_words and not _ADDRESS.search(chunk) and not any(len(piece) > _LONGEST_PIECE for piece in pieces)


def _cannot_be_said(word: str) -> bool:
    """Whether a word has letters in rows that no English word has."""
    if len(word) < _LEAST or not word.isascii() or not word.isalpha() or is_in_dictionary(word):
        return False
    known = _threes()
    edged = f" {word} "
    return sum(edged[place : place + 3] not in known for place in range(len(edged) - 2)) >= _LEAST_STRANGE


_STRANGE = Judged(_cannot_be_said)


@cache
def _threes() -> frozenset[str]:
    """All rows of three letters in English words that are written small, a space for a word's ends."""
    rows = files("reportgen.identifiers").joinpath("lists/letter-rows.txt").read_text("ascii").split("\n")
    return frozenset(row for row in rows if row)
