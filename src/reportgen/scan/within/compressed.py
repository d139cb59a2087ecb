"""How much compressed data unpacks to, and what stands behind its end, where whoever unpacks it does not look."""

from __future__ import annotations

import zlib

__all__ = ["UnpackedTooMuchError", "behind"]

_PIECE = 1_000_000
"""How much is unpacked at a time, in bytes: what it says is not wanted."""


class UnpackedTooMuchError(Exception):
    """Data unpacks to more than the scan can look into, or may do so."""


def behind(packed: bytes, largest: int, *, headed: bool = True) -> tuple[bytes, int]:
    """The bytes behind the end of what `packed` begins with, none where it is not compressed or does not end; and to
    how many bytes it unpacks.

    Args:
        packed: compressed with Deflate (RFC 1951), and whatever follows.
        largest: how much it may unpack to, in bytes; of more, nothing is said.
        headed: whether it has zlib's head (RFC 1950), as in a PDF, or none, as in a zip file.
    """
    unpacker = zlib.decompressobj(zlib.MAX_WBITS if headed else -zlib.MAX_WBITS)
    size = 0
    try:
        while not unpacker.eof and size <= largest:
            piece = len(unpacker.decompress(packed, _PIECE))
            if not piece:
                break
            size += piece
            packed = unpacker.unconsumed_tail
    except zlib.error:
        return b"", 0
    return unpacker.unused_data, size
