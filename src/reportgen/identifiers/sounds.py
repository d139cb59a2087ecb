"""How a name sounds, roughly: names that an English ear may take for one another have the same key.

Coarse on purpose: a key only ever raises a question. The consonants that are spoken stay, in order; what is silent
or spelled two ways becomes one; vowels count at the front alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["consonants", "lasting", "lasting_together", "sound"]

# In this order: each rule sees what the ones before it made.
_RULES = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"^(?:kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^ps", "s"),
        (r"^wh", "w"),
        (r"^x", "s"),
        (r"^mac(?=[^aeiou])|^mc(?=[^h])", "mk"),
        (r"ph|pf", "f"),
        (r"tch|tsh|cz", "C"),
        (r"sch|sh|sz|si(?=o)|(?<=[st])i(?=an|ana)|(?<=.)ti(?=o)", "S"),
        (r"chr|khr", "kr"),
        (r"ch(?=[lnr])", "k"),
        (r"ch", "C"),
        (r"th", "t"),
        (r"(?<=[aeiou])gh(?=[^aeiou]|$)", ""),
        (r"gh|kh|ck|cq|q(?:u)?", "k"),
        (r"dg(?=[eiy])|g(?=[eiy])|j", "J"),
        (r"c(?=[eiy])|z", "s"),
        (r"c|k", "k"),
        (r"x", "ks"),
        (r"mb\b", "m"),
        (r"(?<=.)h", ""),
        (r"v", "f"),
        (r"(?<=[aeiou])w|w(?=r)", ""),
        (r"(.)\1+", r"\1"),
    )
)


# No rule changes one of these, or takes one away that has no other beside it.
_FADING = re.compile(r"[^lmnr]+")
_AGAIN = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The key of a folded word; two letters or more, or nothing that could be compared."""
    key = consonants(word)
    return key if len(key) > 1 else ""


def consonants(word: str) -> str:
    """The key of a folded word that may be the front of another: one letter is enough."""
    said = word
    for pattern, instead in _RULES:
        said = pattern.sub(instead, said)
    if not said:
        return ""
    first = "a" if said[0] in "aeiouhy" else said[0]
    spoken = re.sub(r"[aeiouyhw]", "", said[1:])
    return first + _AGAIN.sub(r"\1", spoken)


@lru_cache(maxsize=16384)
def lasting(word: str) -> str:
    """The letters of a folded word that its key has too: words of one sound have the same, which is quickly told."""
    return _AGAIN.sub(r"\1", _FADING.sub("", word))


def lasting_together(before: str, behind: str) -> str:
    """The lasting letters of two words in one, by those of each."""
    return before + (behind[1:] if before[-1:] == behind[:1] else behind)
