"""Words that stand in a part: counted where it is read, they are owed until a reader has come to them.

What is left at the end stands where Word's format has no room for words (in the properties of a section, in a control
beside its content), so that no reader looks there and Word itself shows nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.word.namespaces import M, W
from reportgen.word.shorthand import ENTRY_STAND_IN, ROW_STAND_IN, STAND_IN

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.errors import Place
    from reportgen.word.places import Trail

__all__ = ["report_unread", "texts"]

_TAKEN = (STAND_IN, ENTRY_STAND_IN, ROW_STAND_IN)
_COUNTED = (W + "t", M + "t", *_TAKEN)
_BLANK = " \t\r\n"


def texts(element: Element) -> int:
    """How many texts stand in an element that say something, with what stands within one though nothing may, and what
    was taken out of the body's text.
    """
    found = 0
    for each in element.iter(*_COUNTED):
        found += len(each)
        if (each.text or "").strip(_BLANK) or each.tag in _TAKEN:
            found += 1
    return found


def report_unread(trail: Trail, where: Place | None = None) -> None:
    """Words stand here, or somewhere in there, that no reader has come to."""
    trail.error(
        "docx-misplaced-words",
        "words stand where a Word file can have none, so that Word does not show them",
        "Open the document in Word and save it anew; where words are missing then, write them again",
        where=where,
    )
