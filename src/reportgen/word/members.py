"""A member of a zip file taken out in one go: the ways of `zipfile` are made for files that do not fit into memory.

Only a member that is sound in every respect is taken; about all others `zipfile` decides.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zipfile import ZipInfo

__all__ = ["unpacked"]

_HEADER = struct.Struct("<4s22xHH")
"""The local file header (APPNOTE.TXT, 4.3.7): signature, lengths of the name and of the extra field."""

_SIGNATURE = b"PK\x03\x04"
_ODD = 0x1 | 0x20 | 0x40
"""Flags of members that are encrypted or patched."""

_STORED, _DEFLATED = 0, 8


def unpacked(archive: bytes, member: ZipInfo, limit: int) -> bytes | None:
    """The content of a member of at most `limit` bytes; None for one that is larger, odd or damaged."""
    size, begin = member.file_size, member.header_offset
    if size > limit or member.flag_bits & _ODD or not 0 <= begin <= len(archive) - _HEADER.size:
        return None
    signature, name, extra = _HEADER.unpack_from(archive, begin)
    begin += _HEADER.size
    expected = member.orig_filename
    if signature != _SIGNATURE or not expected.isascii() or archive[begin : begin + name] != expected.encode():
        return None
    begin += name + extra
    packed = archive[begin : begin + member.compress_size]
    if member.compress_type == _STORED:
        data, whole = packed, len(packed) == member.compress_size
    elif member.compress_type == _DEFLATED:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            data = inflater.decompress(packed, size + 1)
        except zlib.error:
            return None
        whole = inflater.eof and not inflater.unused_data
    else:
        return None
    return data if whole and len(data) == size and zlib.crc32(data) == member.CRC else None
