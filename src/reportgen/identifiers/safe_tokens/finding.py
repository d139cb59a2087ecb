"""Every term of a text that nothing explains, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.names.garble import find_garble
from reportgen.identifiers.reading import read
from reportgen.identifiers.safe_tokens.capitals import find_capitals
from reportgen.identifiers.safe_tokens.letters import find_spelled
from reportgen.identifiers.safe_tokens.small import find_small
from reportgen.identifiers.safe_tokens.unexplained import Unexplained, Unknown

__all__ = ["find_unexplained"]

# A rating, where another light of the traffic is near: "RAG-rated Green, then Amber".
_OTHER_LIGHTS = re.compile(r"\b(?:B?RAG|Red|Green)\b")
_LIGHTS = (("Amber", _OTHER_LIGHTS), *((one, re.compile(r"\b(?:Red|Green|Yellow)\b")) for one in ("Orange", "Blue")))

_PARTED = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?:\u00ad[^\W\d_]+)+")
"""A word with soft hyphens, as text has them that is pasted from a web page: seen at a line's end alone."""


def find_unexplained(text: str, explained: frozenset[str] = frozenset()) -> Iterator[Unexplained]:
    """Every term of a text that nothing explains, in order.

    Args:
        text: any text; its beginning counts as the beginning of a sentence.
        explained: what the case explains, as `explain` gives it.
    """
    if "\u00ad" in text and (whole := _PARTED.sub(_joined, text)) != text:
        # The words of the dictionary are joined, so that "ben" is nobody; what is no such word is left in its parts.
        kept = _places(text, whole)
        for one in find_unexplained(whole, explained):
            yield replace(one, start=kept[one.start], end=kept[one.end - 1] + 1)
        return
    for light, others in _LIGHTS:
        if light in text and others.search(text):
            explained |= {light.lower()}
    found = [*find_capitals(text, explained), *find_small(text, explained), *find_spelled(text, explained)]
    for start, end in find_garble(read(text), explained):
        if not any(start < one.end and one.start < end for one in found):
            found.append(Unexplained(start, end, text[start:end], Unknown.GARBLE))
    yield from sorted(found, key=lambda one: one.start)


def _joined(parted: re.Match[str]) -> str:
    whole = parted[0].replace("\u00ad", "")
    return whole if is_ordinary(whole.lower()) else parted[0]


def _places(text: str, whole: str) -> list[int]:
    """For each character of a text without some of its soft hyphens, where it stands in the text."""
    places: list[int] = []
    for at, character in enumerate(text):
        if len(places) < len(whole) and character == whole[len(places)]:
            places.append(at)
    return places
