"""The objects of an open PDF, followed from reference to reference; what is missing makes the file unreadable."""

from __future__ import annotations

import pikepdf

from reportgen.scan.pdf.json import Json

__all__ = ["DEEPEST", "UnreadableError", "Values", "shown", "text"]

DEEPEST = 100
"""So many steps down a tree; further ones are refused."""

_WORDS_OF_THE_FORMAT = frozenset(
    """
    Document Title P H1 H2 H3 H4 H5 H6 L LI Lbl LBody TOC TOCI Reference Table THead TBody TR TH TD Caption Note Link
    Figure Span HeadingNumber NoteMark PageNumber Div Sect Part Art BlockQuote NonStruct Private Quote Code Formula Form
    Row Column Both None Disc Circle Square Decimal LowerRoman UpperRoman LowerAlpha UpperAlpha
    """.split()
)


class UnreadableError(Exception):
    """Something in the file is not what the format says; its message names it without quoting it."""


class Values:
    """The objects of an open file, by reference, and what they lead to."""

    def __init__(self, pdf: pikepdf.Pdf, objects: dict[str, Json]) -> None:
        self._pdf = pdf
        self._objects = objects

    def resolved(self, value: Json) -> Json:
        """What a reference leads to; any other value as it is."""
        return self._objects.get(value, value) if isinstance(value, str) else value

    def dictionary(self, value: Json) -> dict[str, Json]:
        """A dictionary, or that of a stream.

        Raises:
            UnreadableError: it is none.
        """
        found = self.resolved(value)
        if not isinstance(found, dict):
            raise UnreadableError("an object is missing or of another kind than its place asks for")
        return found

    def items(self, value: Json) -> list[Json]:
        """A list, or the one thing that stands in its place, or nothing."""
        found = self.resolved(value)
        if found is None:
            return []
        return found if isinstance(found, list) else [value]

    def stream(self, ref: Json) -> bytes:
        """The decoded content of a stream.

        Raises:
            UnreadableError: there is none, or it cannot be decoded.
        """
        parts = ref.split() if isinstance(ref, str) else []
        if len(parts) != 3 or parts[2] != "R":
            raise UnreadableError("a stream is missing")
        return self._pdf.get_object(int(parts[0]), int(parts[1])).read_bytes()


def text(value: Json) -> str:
    """A text string, or "" where there is none."""
    return value[2:] if isinstance(value, str) and value.startswith("u:") else ""


def shown(value: Json) -> str:
    """A name or number of the file as it may be said in a message: a name that the format does not know may hold
    anything.
    """
    if isinstance(value, str):
        return value[1:] if value[1:] in _WORDS_OF_THE_FORMAT else "unknown"
    return str(value)
