"""Names letter by letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.known.public_words import ABBREVIATIONS
from reportgen.identifiers.known.vocabulary import is_abbreviation
from reportgen.identifiers.safe_tokens.unexplained import Unexplained, Unknown

__all__ = ["find_spelled"]

# Three letters with hyphens, or four with spaces or full stops, that are no abbreviation; "A-B-C" is a chart.
_LETTER_BY_LETTER = re.compile(
    r"[A-Z](?<![\w.'’&-][A-Z])"
    r"(?:-[A-Z](?:-[A-Z])+(?![\w-])|\. ?[A-Z](?:\. ?[A-Z]){2,}(?!\w)|(?: [A-Z]){3,}(?![\w.'’&-]))"
)
_IN_ORDER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def find_spelled(text: str, explained: frozenset[str]) -> Iterator[Unexplained]:
    """Names letter by letter: "E-L-L-A"."""
    for match in _LETTER_BY_LETTER.finditer(text):
        word = re.sub(r"[^A-Z]", "", match[0])
        if not (word in _IN_ORDER or word in ABBREVIATIONS or is_abbreviation(word) or word.lower() in explained):
            yield Unexplained(*match.span(), match[0], Unknown.NAME)
