"""What is packed for machines, and says to no reader what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.reading import Reading

__all__ = ["packed"]

_LONG_PIECE = re.compile(r"[A-Za-z\d/+]{24}")
_PACKED = re.compile(
    r"(?<![\w/+=.-])(?=[A-Za-z/+]*\d)(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])[A-Za-z\d/+]{24,}={0,2}(?![\w/+=])"
)


def packed(reading: Reading) -> Iterator[Shaped]:
    """Where it stands in a text."""
    text = reading.folded.original
    for match in _PACKED.finditer(text) if reading.is_mixed and _LONG_PIECE.search(text) else ():
        yield Shaped(*match.span(), Shape.RECORD)
