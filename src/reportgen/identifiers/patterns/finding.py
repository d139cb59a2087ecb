"""Every stretch of a text that identifies whether or not the case file knows it, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.known.public_things import is_public_thing
from reportgen.identifiers.known.works import works
from reportgen.identifiers.patterns.alphabets import disguised
from reportgen.identifiers.patterns.by_form import by_form
from reportgen.identifiers.patterns.initials_told import initials_told
from reportgen.identifiers.patterns.organisations import inns_churches_and_shops, organisations
from reportgen.identifiers.patterns.packed import packed
from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.patterns.streets import streets
from reportgen.identifiers.patterns.titles import titled, titled_small
from reportgen.identifiers.reading import Reading, read

__all__ = ["find_shapes"]

# A work by its digital object identifier, which no person bears: "doi: 10.1136/archdischild-2011-300401".
_WORK = re.compile(r"(?i:\bdoi:? ?|https?://(?:dx\.)?doi\.org/)10\.\d{4,5}/[\w.()/:;-]+")


def find_shapes(text: str, public: frozenset[str] = frozenset()) -> tuple[Shaped, ...]:
    """Every such stretch of a text, in order; two may overlap, but none lies within another.

    Args:
        text: any text.
        public: folded words that may stand in names (of reviewers, of the partnership, of pseudonyms).
    """
    reading = read(text)
    found = list(by_form(reading))
    if not text.isascii():
        found += disguised(text)
    found += titled_small(reading, public)
    if not text.islower():
        found += _by_name(reading, public)
    if not found:
        return ()
    cited = [*works(text), *(match.span() for match in _WORK.finditer(text))]
    found = [
        shaped
        for shaped in found
        if not any(start <= shaped.start < end for start, end in cited)
        # "Life360", "HOPELINE247": how a thing is called that has figures in its name.
        and not (shaped.shape is Shape.RECORD and is_public_thing(text[shaped.start : shaped.end].lower()))
    ]
    whole: list[Shaped] = []
    for shaped in sorted(found, key=lambda shaped: (shaped.start, -shaped.end)):
        # A part of what was found already ("averham.example" of an e-mail address) is nothing more.
        if not whole or shaped.end > whole[-1].end:
            whole.append(shaped)
    return tuple(whole)


def _by_name(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    """What is told by its capitals: looked for in the text itself."""
    yield from organisations(reading, public)
    yield from inns_churches_and_shops(reading, public)
    yield from streets(reading, public)
    yield from initials_told(reading)
    yield from packed(reading)
    yield from titled(reading, public)
