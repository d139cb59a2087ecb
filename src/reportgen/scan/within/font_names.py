"""What a TrueType or OpenType font calls itself, its maker and its rights (ISO/IEC 14496-22, 5.2).

The texts stand in their table with nothing between them, so that only their own entries tell where a number ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["named_by"]

_ENTRY_OF_NAMES = re.compile(rb"name.{4}(.{4})(.{4})", re.DOTALL)
_DIRECTORY = 12 + 16 * 64
"""How long the list of tables is at most, in bytes. Its first ones are scrambled in a font that a Word file embeds
(ISO/IEC 29500-1, 17.8.1), and `name` is none of the first.
"""


def named_by(data: bytes) -> Iterator[str]:
    """The texts of a font's table of names; none where it has no such table."""
    entry = _ENTRY_OF_NAMES.search(data[:_DIRECTORY])
    table = data[int.from_bytes(entry[1]) :][: int.from_bytes(entry[2])] if entry else b""
    texts = int.from_bytes(table[4:6])
    for number in range(min(int.from_bytes(table[2:4]), len(table) // 12)):
        record = table[6 + 12 * number : 18 + 12 * number]
        length, start = int.from_bytes(record[8:10]), texts + int.from_bytes(record[10:12])
        encoding = "mac-roman" if record[:2] == b"\0\1" else "utf-16-be"
        yield table[start : start + length].decode(encoding, "replace")
