"""The words around a term: the sentence that a person judges it by, its digest, and how the term stands in print.

A digest is of letters and digits alone, so that a quotation mark or a second space changes no answer, and any word
does. In print a term is known by the letters before and after it, since a page breaks lines and a template puts words
of its own around a field.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from reportgen.identifiers.names.name_words import squeezed
from reportgen.model.question import Allowed

__all__ = ["as_printed", "digest", "may_stand", "sentence"]

_BREAK = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[^\Wa-z_]|\ufffc)|\n")
_PRINTED_LETTERS = 24
"""About five words on either side: enough to tell a place, short enough to stand on one page."""
_LOOKED_AT = 160
"""Characters in which so many letters are found."""
_TELLING_LETTERS = 8
"""With fewer around it a term stands alone in its line, and may stand only where it does so again."""


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the sentence or sentences that a stretch of a text stands in."""
    first, last = 0, len(text)
    for match in _BREAK.finditer(text):
        if match.end() <= start:
            first = match.end()
        elif match.start() >= end:
            last = match.start()
            break
    return first, last


def digest(before: str, term: str, after: str) -> str:
    """What an answer holds for: a term in its sentence. Half of SHA-256, as hexadecimal digits."""
    whole = "|".join((squeezed(before), squeezed(term), squeezed(after)))
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def as_printed(text: str, start: int, end: int) -> Allowed:
    """How a term stands in a text, to be let stand there in print."""
    first, last = _line(text, start, end)
    line = text[first:last]
    return Allowed(squeezed(text[start:end]), _before(line, start - first), _after(line, end - first))


def may_stand(text: str, start: int, end: int, allowed: Iterable[Allowed]) -> bool:
    """Whether a stretch of a printed text is one that may stand, in its place.

    A text of several lines is a page, where a sentence may be cut by the page's end: one side is enough there, if it
    is long.
    """
    term = squeezed(text[start:end])
    of_term = [one for one in allowed if one.term == term]
    if not of_term:
        return False
    before, after = _before(text, start), _after(text, end)
    is_page = "\n" in text
    for one in of_term:
        if len(one.before) + len(one.after) < _TELLING_LETTERS:
            first, last = _line(text, start, end)
            around = (squeezed(text[first:start]), squeezed(text[end:last]))
            if around == (one.before, one.after) or squeezed(text[first:last]) == one.before + term + one.after:
                return True
            continue
        sides = (before.endswith(one.before), after.startswith(one.after))
        if all(sides):
            return True
        long = (len(one.before) >= _PRINTED_LETTERS, len(one.after) >= _PRINTED_LETTERS)
        if is_page and any(holds and is_long for holds, is_long in zip(sides, long, strict=True)):
            return True
    return False


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    last = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, last if last >= 0 else len(text)


def _before(text: str, start: int) -> str:
    return squeezed(text[max(0, start - _LOOKED_AT) : start])[-_PRINTED_LETTERS:]


def _after(text: str, end: int) -> str:
    return squeezed(text[end : end + _LOOKED_AT])[:_PRINTED_LETTERS]
