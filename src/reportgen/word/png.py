"""A PNG of the simplest sort, proved whole and stripped of what is not its picture, without the library of pictures.

A partnership's logo is one: loading the library for it takes longer than filling the letter. What is not surely of this
sort is left to `pixels`.
"""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache
from typing import NamedTuple

__all__ = ["PlainPng", "plain_png"]

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"pHYs"})
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""How many samples a pixel has, by the colour type; of eight bits each."""
_PALETTE = 3
_HIGHEST_FILTER = 4
_MOST_PIXELS = 4_000_000
"""A logo has fewer."""


class PlainPng(NamedTuple):
    """A picture proved whole: the bytes of its file, and its size in pixels."""

    content: bytes
    width: int
    height: int


@lru_cache(maxsize=4)  # the logo of a partnership's every document
def plain_png(content: bytes) -> PlainPng | None:
    """The picture where it is of eight bits, not interlaced, and has no chunks but the usual ones; otherwise None."""
    chunks = _chunks(content)
    if chunks is None or [name for name, _ in chunks[:1]] != [b"IHDR"] or chunks[-1] != (b"IEND", b""):
        return None
    names = [name for name, _ in chunks]
    if not _KEPT.issuperset(names) or any(names.count(one) > 1 for one in (b"IHDR", b"PLTE", b"IEND", b"pHYs")):
        return None
    first, last = names.index(b"IDAT") if b"IDAT" in names else 0, len(names) - 1
    if not first or set(names[first:last]) != {b"IDAT"} or len(chunks[0][1]) != 13:
        return None
    width, height, depth, colour, *methods = struct.unpack(">2L5B", chunks[0][1])
    sizes = {name: len(data) for name, data in chunks}
    fits = (
        width * height in range(1, _MOST_PIXELS + 1)
        and (depth, *methods) == (8, 0, 0, 0)
        and colour in _SAMPLES
        and (colour == _PALETTE) == (b"PLTE" in sizes)
        and sizes.get(b"PLTE", 3) in range(3, 769, 3)
        and sizes.get(b"pHYs", 9) == 9
    )
    if not fits or not _is_whole(
        b"".join(data for _, data in chunks[first:last]), width * _SAMPLES[colour] + 1, height
    ):
        return None
    return PlainPng(content, width, height)


def _chunks(content: bytes) -> list[tuple[bytes, bytes]] | None:
    """Names and data of all chunks, with right sums, and nothing before or behind them."""
    if not content.startswith(_SIGNATURE):
        return None
    found: list[tuple[bytes, bytes]] = []
    at = len(_SIGNATURE)
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        named, end = content[at + 4 : at + 8 + length], at + 12 + length
        if end > len(content) or zlib.crc32(named) != int.from_bytes(content[end - 4 : end], "big"):
            return None
        found.append((named[:4], named[4:]))
        at = end
    return found or None


def _is_whole(packed: bytes, line: int, lines: int) -> bool:
    """Whether the pixels unpack to so many lines of so many bytes, each of which begins with a filter that there is."""
    unpacker = zlib.decompressobj()
    try:
        pixels = unpacker.decompress(packed, line * lines + 1)
    except zlib.error:
        return False
    whole = len(pixels) == line * lines and unpacker.eof and not unpacker.unused_data
    return whole and max(pixels[::line]) <= _HIGHEST_FILTER
