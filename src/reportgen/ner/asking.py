"""What a model takes for a name and nothing explains becomes a question; it decides and changes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from reportgen.identifiers import digest, squeezed
from reportgen.model.question import Asked, Doubt, Question
from reportgen.ner.model import Model

__all__ = ["Flagged", "flag"]

_AROUND = 120
"""So many characters on either side are a name's context."""


class Flagged(Struct, frozen=True):
    """A question that a model asks.

    Attributes:
        question: the term and its places, as other questions have them.
        sort: what the model takes it for ("a person"); safe to print.
    """

    question: Question
    sort: str


def flag(texts: Iterable[tuple[str, str]], model: Model, explained: Collection[str]) -> tuple[Flagged, ...]:
    """Ask about every name that the model sees and nothing explains.

    Args:
        texts: field path and words of each paragraph.
        model: what sees names.
        explained: what may stand there: pseudonyms, kinds of place, names that are printed on purpose.

    Returns:
        a question for each distinct term, in the order of the texts.
    """
    known = {squeezed(words) for words in explained} | {
        squeezed(word) for words in explained for word in words.split() if word[:1].isupper()
    }
    found: dict[str, tuple[str, str, list[Asked]]] = {}
    for path, text in texts:
        for sort, start, end in model(text):
            term = text[start:end].strip()
            key = squeezed(term)
            if not key or key in known or key.removesuffix("s") in known:
                continue
            _, _, places = found.setdefault(key, (term, sort, []))
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            asked = Asked(path, f"{before}{term}{after}", digest(before, term, after), len(before))
            if asked not in places:
                places.append(asked)
    return tuple(
        Flagged(Question(term, Doubt.MODEL, sort, tuple(places)), sort) for term, sort, places in found.values()
    )
