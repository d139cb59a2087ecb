"""Where a building stands, told by capitals: streets, units, houses with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import GENERIC
from reportgen.identifiers.patterns.organisations import CAPITALISED, PHRASES_OF_ALL, SENTENCE_END
from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.reading import Reading

__all__ = ["streets"]

_STREETS = (
    r"(?:Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Crescent|Gardens|Grove|Terrace|Mews|Way|Court|Place|Square|Hill|"
    r"Row|Walk|Rise|Park|Green|View|Parade)"
)
_STREET = re.compile(
    rf"\b(?P<number>(?:[Ff]lat (?!(?:at|in|on|of|off|near|above|over|behind|from|to)\b)\w+,? )?"
    rf"(?<!\d[.:/])(?!(?:19|20)\d\d,? )\d{{1,4}}[a-zA-Z]?,? )?"
    rf"(?P<name>(?:{CAPITALISED} ){{1,3}}?)(?P<kind>{_STREETS})\b"
)
# After a house number any of them is a street; alone, these are also other things ("Family Court").
_ALSO_OTHER = frozenset({"Way", "Court", "Place", "Square", "Hill", "Row", "Walk", "Rise", "Park", "Green", "View",
                         "Parade"})  # fmt: skip
# "At Chestnut View", "lives in Beech Rise": where somebody is, ordinary words are a place's name as well.
_WHERE = re.compile(r"\b(?:at|from|near|of|off|in|on|to) $")
_OF_HOMES = frozenset({"Rise", "Row", "View", "Walk"})
# The "Magistrates' Court" is no street; "Queen's Court" and "Queen's Park" are.
_JUDGES = frozenset({"coroner", "coroners", "magistrate", "magistrates", "sheriff"})
# "Church Street" names one, though its words are those of any organisation.
_STREET_HEADS = frozenset(
    """
    church college east eastern first grove hospital infirmary lower middle new north northern nursery park roman royal
    school south southern university upper west western wharf
    """.split()
)
_NO_STREET = re.compile(r"\s+(?:Safety|Crossings?|Layouts?|Lights?|Lighting|Works?|Traffic|Closures?|Maps?|Signs?)\b")
"""What makes two nouns of a road that is new, or a school's: "New Road Safety Measures"."""
_SURE_STREETS = frozenset({"Road", "Rd", "Street", "Lane", "Avenue", "Terrace", "Crescent"})
_PUBLIC_PLACES = frozenset({"downing", "high", "harley", "fleet", "ormond", "great"})
_STREET_KIND = re.compile(rf"[\w.’'-] {_STREETS}\b")
_STREET_WORDS = frozenset(_STREETS[3:-1].lower().split("|"))
# "Unit 5, The Old Mill", "The Old Rectory"
_UNIT = re.compile(
    r"\b(?:[Ff]lat|[Uu]nit|[Aa]partment|[Pp]lot) \w{1,4},(?:(?: [A-Z]\w+)+| (?:no\.? ?|number )\d{1,4})\b"
    r"|\b(?:[Tt]he )?(?:Old|New|Little) (?:School ?[Hh]ouse|Coach House|Post Office|Rectory|Vicarage|Mill|Barn|Forge|"
    r"Farm|Manor|Hall|Cottage|Bakery|Dairy|Stables|Smithy|Parsonage|Priory|Granary|Brewery)\b"
)
_UNIT_WORDS = frozenset({"flat", "unit", "apartment", "plot", "old", "new", "little"})


def streets(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    """Streets by what they are called, and what stands in one."""
    text = reading.folded.original
    if reading.may_have(_STREET_WORDS) and _STREET_KIND.search(text):
        yield from _named(text, public)
    for match in _UNIT.finditer(text) if reading.may_have(_UNIT_WORDS) else ():
        yield Shaped(*match.span(), Shape.STREET)


def _bare(word: str) -> str:
    owner = word.removesuffix("'s").removesuffix("'")
    return owner if owner in _JUDGES else word


def _named(text: str, public: frozenset[str]) -> Iterator[Shaped]:
    for match in _STREET.finditer(text):
        # What stands before the end of a sentence is no part of it: "They spoke of Democracy. Close of the meeting".
        stops = [stop.end() for stop in SENTENCE_END.finditer(match["name"])]
        start = match.start("name") + stops[-1] if stops else match.start()
        name = text[match.start("name") + stops[-1] : match.end("name")] if stops else match["name"]
        words = [_bare(fold(word).text) for word in name.split()]
        if not words or fold(match[0]).text in PHRASES_OF_ALL:
            continue  # "Staying Close" is a programme
        if (
            (match["number"] and not stops)
            or (
                words[0] in _STREET_HEADS
                and len(words) == 1
                and match["kind"] in _SURE_STREETS
                and _NO_STREET.match(text, match.end()) is None
            )
            or (
                not set(words) <= (_PUBLIC_PLACES | GENERIC | public)
                and not (
                    match["kind"] in _ALSO_OTHER
                    and not (
                        match["kind"] in _OF_HOMES and _WHERE.search(text, max(0, match.start() - 6), match.start())
                    )
                    and any(is_ordinary(part) for word in words for part in word.split("-"))
                )
            )
        ):
            yield Shaped(start, match.end(), Shape.STREET)
