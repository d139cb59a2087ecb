"""Days of a month whose number is a word that is misspelt or run together: "the twenty-sixf of October".

What stands between "the" and "of October" and is like an ordinal, but none, is meant for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.days.day_words import MONTH
from reportgen.identifiers.folding import Folded
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.names.alterations import distance
from reportgen.model.number_words import ORDINALS

__all__ = ["misspelt_ordinals"]

_NTH = re.compile(
    rf"(?<!\w)(?:(?P<tens>twenty|thirty)[ -]?)?(?P<ones>[a-z]{{3,12}}) (?P<joint>off?) (?:the )?{MONTH}(?!\w)"
)
_ONES = tuple(ordinal for ordinal in ORDINALS if "-" not in ordinal)


def misspelt_ordinals(folded: Folded) -> Iterator[tuple[int, int]]:
    """Every such day, half-open span of the folded text."""
    for match in _NTH.finditer(folded.text):
        ones = match["ones"]
        is_written = ones in _ONES and match["joint"] == "of"
        is_joined = match["tens"] and match[0].startswith(match["tens"] + ones)
        is_word = is_written or (is_in_dictionary(ones) and ones not in _ONES)
        if (is_joined or not is_word) and any(distance(ones, ordinal, 2) <= 2 for ordinal in _ONES):
            yield match.span()
