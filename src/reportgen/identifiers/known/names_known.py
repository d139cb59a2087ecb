"""Names as lists know them: given names and family names of many origins, and places of Great Britain.

The lists lie in `lists/` with their licences, and are read when the first word is asked about.
"""

from __future__ import annotations

import lzma
from functools import cache
from importlib.resources import files

from reportgen.identifiers.known.districts import DISTRICTS
from reportgen.identifiers.known.vocabulary import diminutives_of

__all__ = ["is_family_name", "is_given_name", "is_place", "small_names"]


def is_given_name(word: str) -> bool:
    """Whether a folded word is a given name."""
    return word in _list("given-names") or bool(diminutives_of(word))


def is_family_name(word: str) -> bool:
    """Whether a folded word is a family name."""
    return word in _list("family-names")


def is_place(word: str) -> bool:
    """Whether a folded word is a place or district of Great Britain, or the telling part of its name."""
    return word in _list("british-places") or word in DISTRICTS


@cache
def small_names() -> frozenset[str]:
    """Given names that are names even where nobody wrote a capital, words of the dictionary among them still."""
    return _list("given-names")


@cache
def _list(name: str) -> frozenset[str]:
    packed = files("reportgen.identifiers").joinpath(f"lists/{name}.txt.xz").read_bytes()
    return frozenset(lzma.decompress(packed).decode("ascii").split("\n"))
