"""What stands behind the end of compressed data, where whoever unpacks it does not look."""

from __future__ import annotations

import zlib

__all__ = ["behind"]


def behind(packed: bytes, largest: int, *, headed: bool = True) -> tuple[bytes, int]:
    """The bytes behind the end of what `packed` begins with, none where it is not compressed or does not end; and to
    how many bytes it unpacks.

    Args:
        packed: compressed with Deflate (RFC 1951), and whatever follows.
        largest: how much it may unpack to, in bytes; of more, nothing is said.
        headed: whether it has zlib's head (RFC 1950), as in a PDF, or none, as in a zip file.
    """
    unpacker = zlib.decompressobj(zlib.MAX_WBITS if headed else -zlib.MAX_WBITS)
    try:
        # The end is met only when one byte more could be had.
        size = len(unpacker.decompress(packed, largest + 1))
    except zlib.error:
        return b"", 0
    return unpacker.unused_data, size
