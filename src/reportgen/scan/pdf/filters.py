"""What stands in a stream of a PDF behind the end that its filters mark, where no viewer looks (ISO 32000-1, 7.4)."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from reportgen.scan.within.compressed import UnpackedTooMuchError

__all__ = ["Peeled", "is_marked", "peeled"]

_LARGEST = 100_000_000
_HEX, _EIGHTY_FIVE, _RUNS, _LZW, _FLATE = (
    frozenset(names)
    for names in (
        {"/ASCIIHexDecode", "/AHx"}, {"/ASCII85Decode", "/A85"}, {"/RunLengthDecode", "/RL"}, {"/LZWDecode", "/LZW"},
        {"/FlateDecode", "/Fl"},
    )
)  # fmt: skip
_MARKED = _HEX | _EIGHTY_FIVE | _RUNS | _LZW
_END_OF_RUNS = 128
_CLEAR, _END, _FIRST_FREE = 256, 257, 258
_NARROWEST, _WIDEST = 9, 12


class Peeled(NamedTuple):
    """What a stream holds below the filters that are known here; behind their ends; and the filters that are left."""

    data: bytes
    behind: tuple[bytes, ...]
    left: tuple[str, ...]


def is_marked(filters: Sequence[str]) -> bool:
    """Whether the data of a filter that ends by a mark, or of one below another, is to be looked behind."""
    return len(filters) > 1 or bool(_MARKED.intersection(filters))


def peeled(data: bytes, filters: Sequence[str]) -> Peeled:
    """Take the known filters off, one by one, as a viewer does.

    Args:
        data: the stream as it is stored.
        filters: the names of its filters, the outermost first.

    Raises:
        UnpackedTooMuchError: it unpacks to more than can be looked into, or is packed by LZW and by something else.
    """
    behind: list[bytes] = []
    for number, name in enumerate(filters):
        if name in _HEX:
            coded, _, rest = data.partition(b">")
            data = _of_figures(coded)
        elif name in _EIGHTY_FIVE:
            coded, _, rest = data.partition(b"~>")
            data = _of_base_85(coded)
        elif name in _RUNS:
            data, rest = _of_runs(data)
        elif name in _LZW:
            if number + 1 < len(filters):
                raise UnpackedTooMuchError
            rest = data[_end_of_lzw(data) :]
        elif name in _FLATE:
            unpacker = zlib.decompressobj()
            try:
                data = unpacker.decompress(data, _LARGEST)
            except zlib.error:
                data = b""
            if unpacker.unconsumed_tail:
                raise UnpackedTooMuchError
            rest = unpacker.unused_data
        else:
            return Peeled(data, tuple(behind), tuple(filters[number:]))
        behind.append(rest)
    return Peeled(data, tuple(behind), ())


def _of_figures(coded: bytes) -> bytes:
    figures = b"".join(coded.split())
    try:
        return bytes.fromhex((figures + b"0" * (len(figures) % 2)).decode("ascii"))
    except ValueError:
        return b""


def _of_base_85(coded: bytes) -> bytes:
    try:
        return base64.a85decode(coded)
    except ValueError:
        return b""


def _of_runs(coded: bytes) -> tuple[bytes, bytes]:
    """The data, and what follows its end (7.4.5)."""
    said = bytearray()
    at = 0
    while at < len(coded):
        length = coded[at]
        if length == _END_OF_RUNS:
            return bytes(said), coded[at + 1 :]
        if length < _END_OF_RUNS:
            said += coded[at + 1 : at + 2 + length]
            at += length + 2
        else:
            said += coded[at + 1 : at + 2] * (257 - length)
            at += 2
        if len(said) > _LARGEST:
            raise UnpackedTooMuchError
    return bytes(said), b""


def _end_of_lzw(packed: bytes) -> int:
    """Where the data ends: its codes are as wide as the table that they have built needs, one code early (7.4.4)."""
    bits = waiting = 0
    width, free, is_first = _NARROWEST, _FIRST_FREE, True
    for at, byte in enumerate(packed):
        bits = (bits << 8) | byte
        waiting += 8
        if waiting < width:
            continue
        waiting -= width
        code, bits = bits >> waiting, bits & ((1 << waiting) - 1)
        if code == _END:
            return at + 1
        if code == _CLEAR:
            width, free, is_first = _NARROWEST, _FIRST_FREE, True
            continue
        free += not is_first
        is_first = False
        if free + 1 >= 1 << width and width < _WIDEST:
            width += 1
    return len(packed)
