"""Every term of a text that nothing explains, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def find_unexplained(text: str, explained: frozenset[str] = frozenset()) -> Iterator[Unexplained]:
    """Every term of a text that nothing explains, in order.

    Args:
        text: any text; its beginning counts as the beginning of a sentence.
        explained: what the case explains, as `explain` gives it.
    """
    for light, others in _LIGHTS:
        if light in text and others.search(text):
            explained |= {light.lower()}
    found = [*find_capitals(text, explained), *find_small(text, explained), *find_spelled(text, explained)]
    for start, end in find_garble(read(text), explained):
        if not any(start < one.end and one.start < end for one in found):
            found.append(Unexplained(start, end, text[start:end], Unknown.GARBLE))
    yield from sorted(found, key=lambda one: one.start)
