"""What a colour profile says in words: its name, who made it, for which screen (ICC.1:2022, 7 and 10).

A screen may be called after whoever looks at it, and its profile goes into every picture of what it shows.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from reportgen.scan.carried import Carried, Speech
from reportgen.scan.ours import is_ours
from reportgen.scan.within.binary import words_in

__all__ = ["is_profile", "read_profile", "unpacked_profile"]

_LARGEST = 10_000_000
_HEADER = 128
_MOST_TAGS = 100
_OF_FIGURES = frozenset({b"curv", b"para", b"XYZ ", b"sf32", b"uf32", b"ui08", b"ui16", b"ui32", b"ui64", b"mft1",
                         b"mft2", b"mAB ", b"mBA ", b"mpet", b"vcgt"})  # fmt: skip
"""Types of tags that hold curves, tables and numbers, in whose bytes letters stand by chance."""


def is_profile(data: bytes) -> bool:
    """Whether bytes are a colour profile, by their header."""
    return data[36:40] == b"acsp"


def read_profile(profile: bytes, place: str) -> Iterator[Carried]:
    """The words of a profile, wherever they stand but in its figures."""
    if is_ours(profile):
        return
    rest = bytearray(profile)
    tags = int.from_bytes(profile[_HEADER : _HEADER + 4]) if is_profile(profile) else 0
    for number in range(min(tags, _MOST_TAGS)):
        entry = profile[_HEADER + 4 + 12 * number : _HEADER + 16 + 12 * number]
        start, length = int.from_bytes(entry[4:8]), int.from_bytes(entry[8:12])
        if profile[start : start + 4] in _OF_FIGURES:
            rest[start : start + length] = bytes(len(rest[start : start + length]))
    for text in words_in(bytes(rest)):
        yield Carried(place, text, Speech.VOCABULARY)


def unpacked_profile(chunk: bytes) -> bytes:
    """The name and the profile that a PNG holds packed (ISO/IEC 15948, 11.3.3.3); as it stands where it is broken."""
    name, _, packed = chunk.partition(b"\0")
    try:
        return zlib.decompressobj().decompress(packed[1:], _LARGEST) + b"\0" + name
    except zlib.error:
        return chunk
