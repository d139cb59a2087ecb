"""What the codes of an embedded font mean, by its ToUnicode map (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

__all__ = ["UNKNOWN", "CharMap", "read_charmap"]

UNKNOWN = "\ufffd"
"""Stands for a code whose meaning the file does not give (REPLACEMENT CHARACTER)."""

_UNDEFINED = "\ufffe"
"""What Python's charmap codec takes for a code without a meaning."""

_HEX = r"<([0-9A-Fa-f\s]+)>"
_SECTION = re.compile(r"begin(codespacerange|bfchar|bfrange)\b(.*?)\bend\1\b", re.DOTALL)
_PAIR = re.compile(rf"{_HEX}\s*{_HEX}")
_RANGE = re.compile(rf"{_HEX}\s*{_HEX}\s*(?:{_HEX}|\[([^\]]*)\])")
_ONE = re.compile(_HEX)
_LONGEST_RANGE = 0x10000


class CharMap:
    """The meaning of codes of one or two bytes."""

    __slots__ = ("_codec", "_table", "_wide")

    def __init__(self, table: dict[int, str], *, wide: bool) -> None:
        self._wide = wide
        self._table = table
        self._codec: dict[int, str] | str = table
        if all(len(said) == 1 for said in table.values()):
            self._codec = "".join(table.get(code, _UNDEFINED) for code in range(256))  # the codec's quick way

    @property
    def table(self) -> Mapping[int, str]:
        """What each code means."""
        return self._table

    def decode(self, shown: bytes) -> str:
        """The text of a string; `UNKNOWN` where a code means nothing."""
        if not self._wide:
            return codecs.charmap_decode(shown, "replace", self._codec)[0]
        codes = (int.from_bytes(shown[place : place + 2]) for place in range(0, len(shown), 2))
        return "".join(self._table.get(code, UNKNOWN) for code in codes)


def read_charmap(data: bytes) -> CharMap | None:
    """Read a ToUnicode map; None where its codes are of several lengths or it cannot be read."""
    table: dict[int, str] = {}
    lengths: set[int] = set()
    try:
        for kind, body in _SECTION.findall(data.decode("latin-1")):
            if kind == "codespacerange":
                lengths.update(len(_bytes(first)) for first, _ in _PAIR.findall(body))
            elif kind == "bfchar":
                table.update((int.from_bytes(_bytes(code)), _said(said)) for code, said in _PAIR.findall(body))
            else:
                _add_ranges(table, body)
    except (UnicodeDecodeError, ValueError):
        return None
    if lengths not in ({1}, {2}):
        return None
    return CharMap(table, wide=lengths == {2})


def _add_ranges(table: dict[int, str], body: str) -> None:
    for first, last, said, each in _RANGE.findall(body):
        codes = range(int.from_bytes(_bytes(first)), int.from_bytes(_bytes(last)) + 1)
        if len(codes) > _LONGEST_RANGE:
            raise ValueError
        if said:
            start = _said(said)
            table.update((code, start[:-1] + chr(ord(start[-1]) + offset)) for offset, code in enumerate(codes))
        else:
            table.update(zip(codes, map(_said, _ONE.findall(each)), strict=False))


def _bytes(digits: str) -> bytes:
    return bytes.fromhex(digits)


def _said(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")
