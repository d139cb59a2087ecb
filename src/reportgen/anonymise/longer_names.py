"""Names with a place of the case in them: "Larkmead Harriers" is a club, and what is left of it would tell which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.anonymise.doubting import Doubtful
from reportgen.anonymise.line.describing import is_everywhere
from reportgen.anonymise.line.edits import Edit
from reportgen.identifiers import FormClass, Match, Shape, fold
from reportgen.identifiers.known.public_words import PUBLIC_WORDS

__all__ = ["end_of_kind_of_a_town", "longer_names"]

_FRONT = re.compile(r"(?<![\w-])(?!(?:Anti|Ex|Mid|Non|Post|Pre|Pro)-)[A-Z][a-z]+[-‑]$")
"""The front of a name that ends in what a place is called: "Mary-Larkmead", but not "Ex-Larkmead pupils"."""
_LONGEST = 24
_GOES_ON = re.compile(r"(?: [A-Z][a-z][\w'’-]*){1,4}")
_SORTS = frozenset({"place", "agency", "authority"})
_OF_A_TOWN = re.compile(
    r" (?:General|Royal|Homes|High|Grammar|Primary|Infants|Juniors|Secondary|Comprehensive|Boys|Girls)"
    r"(?: (?:hospital|school))?(?![\w'’-]| [A-Z])"
)
"""Public words that name a hospital, a landlord or a school behind a town."""
_IN_WORDS = frozenset({FormClass.NAME, FormClass.SHORT})


def longer_names(edits: Iterable[Edit], text: str) -> Iterator[Doubtful]:
    """A place or agency, certain by itself, with the words beside it that make another name of it."""
    for edit in edits:
        match = edit.what
        if not isinstance(match, Match) or match.possessive or match.form not in _IN_WORDS:
            continue
        if any(one.category not in _SORTS for one in match.identifiers):
            continue
        if front := _FRONT.search(text, max(0, edit.start - _LONGEST), edit.start):
            yield Doubtful.of_shape(front.start(), edit.end, Shape.TITLED)
            continue
        behind = _GOES_ON.match(text, edit.end)
        if behind is None or is_everywhere(text, edit.end):
            continue
        words = [fold(word).text for word in behind[0].split()]
        end = end_of_kind_of_a_town(text, text.rindex(" ", edit.end, behind.end()))
        if end is None and all(word.removesuffix("'s") in PUBLIC_WORDS for word in words):
            continue
        yield Doubtful.of_shape(edit.start, end or behind.end(), Shape.ORGANISATION)


def end_of_kind_of_a_town(text: str, start: int) -> int | None:
    """Where the words end that make a school, a hospital or a landlord of the name before them: " High", " General";
    None where none stand there, or every town has what they say (" High Court").
    """
    kind = _OF_A_TOWN.match(text, start)
    return kind.end() if kind and not is_everywhere(text, start) else None
