"""How a set of surprises is written: groups of forms, each a function of the person whose name it hides.

A form gives "" for whom it does not apply; a name that is a word, or too short, gives that by itself. Where only a part
of the string tells ("day «37» of life"), that part stands between « and »; without one, every word of the form must go.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from leaks.corpus import SurfaceClass
from leaks.people import Planted

__all__ = [
    "Make",
    "SurpriseSet",
    "at",
    "digits",
    "family",
    "given",
    "if_",
    "instead",
    "marked",
    "plain",
    "swapped",
    "whole_words",
]

Make = Callable[[Planted], str]
_WORD_NAMES = frozenset(
    ["Comfort", "Poppy", "Levi", "Grace", "Daisy", "Will", "Summer", "Ruby", "Lily", "Ivy", "Faith"]
)


class _NotForWordsError(Exception):
    """The name is a word: in small letters, or in pieces, it is that word."""


class SurpriseSet(list[SurfaceClass]):
    """The forms of one set, in the order in which they were written."""

    def group(self, group: str, forms: Mapping[str, Make]) -> None:
        """Add forms to a group."""
        self.extend(SurfaceClass(group, name, _where_it_fits(make)) for name, make in forms.items())


def _where_it_fits(make: Make) -> Make:
    def made(person: Planted) -> str:
        try:
            return make(person)
        except (_NotForWordsError, KeyError, IndexError):
            return ""

    return made


def plain(text: str) -> str:
    """Without accents."""
    stroked = text.replace("ł", "l").replace("Ł", "L").replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in unicodedata.normalize("NFD", stroked) if unicodedata.category(c) != "Mn")


def given(person: Planted) -> str:
    """The given name without accents; none that is a word."""
    if person.given in _WORD_NAMES:
        raise _NotForWordsError
    return plain(person.given)


def family(person: Planted) -> str:
    """The telling last part of the family name, without accents."""
    return re.split(r"[ '’-]", plain(person.family))[-1]


def if_(condition: object, text: str) -> str:
    """The text, where the form applies."""
    return text if condition else ""


def at(text: str, place: int, instead: str) -> str:
    """A text with the letter at a place changed."""
    return text[:place] + instead + text[place + 1 :] if text[place] else ""


def instead(text: str, old: str, new: str) -> str:
    """A text with letters exchanged once; none, where they do not occur."""
    return text.replace(old, new, 1) if old in text else ""


def swapped(text: str, place: int) -> str:
    """A text with two neighbours exchanged; none, where they are the same."""
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :] if text[place] != text[place + 1] else ""


def marked(text: str, mark: str) -> str:
    """A mark behind each letter."""
    return "".join(letter + mark for letter in text)


def whole_words(made: str) -> str:
    """The marks of what tells take in the whole word in which they stand."""
    return re.sub(
        r"((?:[^\W_]|«|»)*)«(.*?)»((?:[^\W_]|«|»)*)",
        lambda found: f"«{re.sub('[«»]', '', found.group())}»",
        made,
        flags=re.DOTALL,
    )


def digits(text: str) -> str:
    """The digits of a text alone."""
    return re.sub(r"\D", "", text)
