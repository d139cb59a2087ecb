"""How a name sounds, roughly: names that an English ear may take for one another have the same key.

Coarse on purpose: a key only ever raises a question. The consonants that are spoken stay, in order; what is silent
or spelled two ways becomes one; vowels count at the front alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["consonants", "lasting", "lasting_together", "sound"]

# In this order: each rule sees what the ones before it made, and does nothing to a word that had none of its letters.
_RULES = tuple(
    (frozenset(letters), re.compile(pattern), said)
    for letters, pattern, said in (
        ("kgp", r"^(?:kn|gn|pn)", "n"),
        ("w", r"^wr", "r"),
        ("p", r"^ps", "s"),
        ("w", r"^wh", "w"),
        ("x", r"^x", "s"),
        ("c", r"^mac(?=[^aeiou])|^mc(?=[^h])", "mk"),
        ("p", r"ph|pf", "f"),
        ("hz", r"tch|tsh|cz", "C"),
        ("hzi", r"sch|sh|sz|si(?=o)|(?<=[st])i(?=an|ana)|(?<=.)ti(?=o)", "S"),
        ("h", r"chr|khr", "kr"),
        ("h", r"ch(?=[lnr])", "k"),
        ("h", r"ch", "C"),
        ("h", r"th", "t"),
        ("h", r"(?<=[aeiou])gh(?=[^aeiou]|$)", ""),
        ("hcq", r"gh|kh|ck|cq|q(?:u)?", "k"),
        ("gj", r"dg(?=[eiy])|g(?=[eiy])|j", "J"),
        ("cz", r"c(?=[eiy])|z", "s"),
        ("c", r"c", "k"),
        ("x", r"x", "ks"),
        ("b", r"mb\b", "m"),
        ("h", r"(?<=.)h", ""),
        ("v", r"v", "f"),
        ("w", r"(?<=[aeiou])w|w(?=r)", ""),
    )
)
_RULED: frozenset[str] = frozenset().union(*(letters for letters, _, _ in _RULES))


@lru_cache(maxsize=4096)
def _rules_for(letters: frozenset[str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The rules that may change a word of which these letters are in some rule."""
    return tuple((pattern, said) for needed, pattern, said in _RULES if not letters.isdisjoint(needed))


# No rule changes one of these, or takes one away that has no other beside it.
_FADING = re.compile(r"[^lmnr]+")
_AGAIN = re.compile(r"(.)\1+")
_UNSPOKEN = str.maketrans("", "", "aeiouyhw")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The key of a folded word; two letters or more, or nothing that could be compared."""
    key = consonants(word)
    return key if len(key) > 1 else ""


@lru_cache(maxsize=16384)
def consonants(word: str) -> str:
    """The key of a folded word that may be the front of another: one letter is enough."""
    said = word
    for pattern, instead in _rules_for(_RULED.intersection(word)):
        said = pattern.sub(instead, said)
    if not said:
        return ""
    said = _once(said)
    first = "a" if said[0] in "aeiouhy" else said[0]
    return first + _once(said[1:].translate(_UNSPOKEN))


@lru_cache(maxsize=16384)
def lasting(word: str) -> str:
    """The letters of a folded word that its key has too: words of one sound have the same, which is quickly told."""
    return _once(_FADING.sub("", word))


def lasting_together(before: str, behind: str) -> str:
    """The lasting letters of two words in one, by those of each."""
    return before + (behind[1:] if before[-1:] == behind[:1] else behind)


def _once(letters: str) -> str:
    """Letters that stand twice or more in a row, once."""
    return _AGAIN.sub(r"\1", letters) if _AGAIN.search(letters) else letters
