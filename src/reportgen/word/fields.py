"""Word's fields: their codes, and where the reader stands in one that is spread over several runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from msgspec import Struct

from reportgen.model.numerals import Numerals
from reportgen.word.measures import attribute
from reportgen.word.namespaces import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.line import Line
    from reportgen.word.links import Destination

__all__ = ["NUMERALS", "Field", "Instruction", "instruction", "unpaired"]

NUMERALS: dict[str, Numerals] = {form: form for form in get_args(Numerals)}
"""The formats of page numbers that a PDF has (17.18.59), by their names."""

_SWITCHED: dict[str, Numerals] = {
    "arabic": "decimal",
    "arabicdash": "numberInDash",
    "roman": "lowerRoman",
    "alphabetic": "lowerLetter",
}
_NUMERALS = re.compile(r"\\\*\s*(arabicdash|arabic|roman|alphabetic)\b", re.IGNORECASE)

_WORDS = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
_ESCAPED = re.compile(r"\\(.)")


def unpaired(root: Element) -> frozenset[Element]:
    """The marks of complex fields that begin and never end, or end what never began: nothing may vanish in them."""
    open_marks: list[Element] = []
    loose: list[Element] = []
    for mark in root.iter(W + "fldChar"):
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            open_marks.append(mark)
        elif kind == "end" and open_marks:
            open_marks.pop()
        elif kind == "end":
            loose.append(mark)
    return frozenset(open_marks + loose)


class Instruction(Struct, frozen=True):
    """A field code: its kind (`PAGEREF`), arguments in order, and switches with what follows each."""

    kind: str
    arguments: tuple[str, ...]
    switches: dict[str, str]


class Field(Struct, eq=False):
    """A field that is open: its code as far as it was read, then its instruction once the result begins.

    Attributes:
        code: the text of the code.
        read: what the code says; None while the code is still being read.
        numbered: the page number that takes the place of the result was already given.
        destination: where the words of the result lead, for a field that is a link.
        choice: what is chosen in the list of an old form, which has no result.
        computed: whether it has a result, if only an empty one.
        began: the line in which the result began, and how much stood in it then.
        paged: its code asks for the number of a page.
        styled: the name of the style of which a page header says the words, in small letters.
    """

    code: str = ""
    read: Instruction | None = None
    numbered: bool = False
    destination: Destination | None = None
    choice: str = ""
    computed: bool = False
    began: tuple[Line, int] | None = None
    paged: bool = False
    styled: str = ""

    @property
    def numerals(self) -> Numerals | None:
        """How the field's own code writes its number (17.16.4.3.1): in capitals if it says `ROMAN`."""
        said = _NUMERALS.search(self.code)
        if said is None:
            return None
        form = _SWITCHED[said.group(1).lower()]
        return NUMERALS[form.replace("lower", "upper")] if said.group(1).isupper() else form

    @property
    def kind(self) -> str:
        """The field's kind, or "" while its code is being read."""
        return "" if self.read is None else self.read.kind


def instruction(code: str) -> Instruction:
    r"""A field code in its parts: ``HYPERLINK "https://…" \o "tip"``."""
    kind = ""
    arguments: list[str] = []
    switches: dict[str, str] = {}
    last: str | None = None
    for match in _WORDS.finditer(code):
        quoted, bare = match.groups()
        word = _ESCAPED.sub(r"\1", quoted) if bare is None else bare
        if bare is not None and not kind:
            kind = bare.upper()
        elif bare is not None and bare.startswith("\\") and len(bare) > 1:
            last = bare[1:].lower()
            switches[last] = ""
        elif last is not None and not switches[last]:
            switches[last] = word
        else:
            arguments.append(word)
    return Instruction(kind, tuple(arguments), switches)
