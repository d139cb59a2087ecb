"""What a reader of a tag tree is told, as lines that can be compared: what stands there, how deep, and its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["KEPT_EMPTY", "NUMBER", "Part", "ToldBlock", "joined", "told_words"]

KEPT_EMPTY = frozenset({"Document", "TD", "TH", "TR"})
"""What says something even without words: a cell of no words keeps its column."""

NUMBER = "#"
"""Stands for every page number: only the layout knows it."""

_BEGIN, _SAYS, _HOLDS, _END = "\x01\x02\x03\x04"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]")
"""Soft hyphens, joiners and the like are in no word."""


class ToldBlock(NamedTuple):
    """One block of the tag tree: paragraph, heading, list, list item, row, cell, note.

    `facts` is what the element says of itself (scope and spans of a cell, numbering of a list); `words` are its own,
    with links, pictures, note marks and changes of language marked among them, and one space between them.
    """

    depth: int
    role: str
    facts: str
    words: str


class Part(NamedTuple):
    """An element among words: a link, picture, note mark, page number or change of language."""

    role: str
    facts: str
    words: str


def joined(parts: Sequence[str | Part]) -> str:
    """Words and the elements among them as one text, spaces as they are.

    Neighbouring stretches of one language are one; an element without words is none, unless it is a picture.
    """
    if len(parts) == 1 and isinstance(only := parts[0], str):
        return only
    kept: list[str | Part] = []
    for part in parts:
        if isinstance(part, Part):
            before = kept[-1] if kept else None
            if part.role == "Span" and isinstance(before, Part) and before[:2] == part[:2]:
                kept[-1] = part._replace(words=before.words + part.words)
            elif part.words or part.role == "Figure":
                kept.append(part)
        elif part:
            kept.append(part)
    return "".join(_marked(part) if isinstance(part, Part) else part for part in kept)


def told_words(parts: Sequence[str | Part]) -> str:
    """The words of a block, with one space between them."""
    text = joined(parts)
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def _marked(part: Part) -> str:
    if part.role != "Figure" and (not part.words or part.words.isspace()):
        return part.words
    return f"{_BEGIN}{part.role}{_SAYS}{part.facts}{_HOLDS}{part.words}{_END}"
