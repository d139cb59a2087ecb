"""Words that stand in a part: counted where it is read, they are owed until a reader has come to them.

What is left at the end stands where Word's format has no room for words (in the properties of a section, in a control
beside its content), so that no reader looks there and Word itself shows nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lxml import etree

from reportgen.word.namespaces import M, W
from reportgen.word.shorthand import ENTRY_STAND_IN, ROW_STAND_IN, STAND_IN

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    from reportgen.errors import Place
    from reportgen.word.places import Trail

__all__ = ["report_unread", "texts", "written_texts"]

_NAMES = {"w": W[1:-1], "m": M[1:-1]}


def _count(*sought: str) -> Callable[[Element], float]:
    each = (f"count(descendant-or-self::{one})" for one in sought)
    return cast("Callable[[Element], float]", etree.XPath(" + ".join(each), namespaces=_NAMES))


_WRITTEN = _count("w:t[normalize-space()]", "w:t/*", "m:t[normalize-space()]")
"""Texts that say something, and what stands within them though nothing may."""

_TAKEN = _count(*(f"w:{name.removeprefix(W)}" for name in (STAND_IN, ENTRY_STAND_IN, ROW_STAND_IN)))


def written_texts(root: Element) -> int:
    """How many texts stand in a part, but for what was taken out of it."""
    return int(_WRITTEN(root))


def texts(element: Element) -> int:
    """How many texts stand in an element, what was taken out of it among them."""
    return int(_WRITTEN(element) + _TAKEN(element))


def report_unread(trail: Trail, where: Place | None = None) -> None:
    """Words stand here, or somewhere in there, that no reader has come to."""
    trail.error(
        "docx-misplaced-words",
        "words stand where a Word file can have none, so that Word does not show them",
        "Open the document in Word and save it anew; where words are missing then, write them again",
        where=where,
    )
