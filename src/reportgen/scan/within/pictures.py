"""What a PNG or JPEG says beside its pixels: words or camera data are a fault, a colour profile is read.

PNG: ISO/IEC 15948. JPEG: ITU-T T.81, and its segments for applications. Pixels are no text: whoever publishes the file
is told to look at them.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from reportgen.errors import Severity
from reportgen.scan.carried import Carried, Fault
from reportgen.scan.within.colour_profile import read_profile, unpacked_profile
from reportgen.scan.within.compressed import behind

__all__ = ["pixels", "read_picture_file"]

_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST = 300_000_000
"""What the pixels of a PNG may unpack to, in bytes; of more, nothing is said of what follows them."""
_SILENT_CHUNKS = {
    b"IHDR": 13, b"PLTE": 768, b"IDAT": _LARGEST, b"IEND": 0, b"tRNS": 256, b"gAMA": 4, b"cHRM": 32, b"sRGB": 1,
    b"pHYs": 9, b"bKGD": 6, b"sBIT": 4,
}  # fmt: skip
"""Chunks without words, and how long each may be at most."""
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""How many numbers a pixel has, by its type of colour."""
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""The first pixel of each pass of an interlaced picture, and how far apart the next are, across and down."""
_START_OF_SCAN, _END_OF_IMAGE, _COMMENT = 0xDA, 0xD9, 0xFE
_JFIF = b"JFIF\0"
_LONGEST_JFIF = 14
"""Without a thumbnail."""
_PROFILE = b"ICC_PROFILE\0"
_COLOUR_TRANSFORM = re.compile(rb"Adobe.{7}", re.DOTALL)
_MARKER = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")
"""What ends the pixels of a scan: among them, 0xFF is followed by a zero or the number of a restart."""
_WORDS = "a picture carries words or camera data beside its pixels"


def pixels(place: str) -> Fault:
    """The warning that a picture stands there, of which only a person can tell what it shows."""
    return Fault("scan-picture", place, "a picture stands there, and words in it are not read",
                 "Look at it: a name, a date, a face or a place in it is for readers to see",
                 severity=Severity.WARNING)  # fmt: skip


class _BrokenError(Exception):
    """The picture does not keep to its format."""


class _WordsError(Exception):
    """The picture carries something beside its pixels and their colours."""


def read_picture_file(data: bytes, place: str) -> Iterator[Carried | Fault]:
    """What the colour profile of one PNG or JPEG says, and the faults of the picture."""
    try:
        profile = _profile_of_png(data) if data.startswith(_PNG) else _profile_of_jpeg(data)
    except _BrokenError:
        yield Fault("scan-unreadable", place, "a picture cannot be read", "Save the picture again as PNG")
    except _WordsError:
        yield Fault("scan-structure", place, _WORDS, "Save the picture again without metadata")
    else:
        yield pixels(place)
        yield from read_profile(profile, f"{place}, colour profile" if place else "colour profile")


def _profile_of_png(data: bytes) -> bytes:
    position = len(_PNG)
    pixels, profile = [], b""
    largest = 0
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4])
        kind = data[position + 4 : position + 8]
        said = data[position + 8 : position + 8 + length]
        if kind == b"iCCP":
            profile += unpacked_profile(said)
        elif length > _SILENT_CHUNKS.get(kind, -1):
            raise _WordsError
        if kind == b"IHDR":
            largest = _size_of_pixels(said)
        elif kind == b"IDAT":
            pixels.append(said)
        position += 12 + length
        if kind == b"IEND":
            rest, size = behind(b"".join(pixels), _LARGEST)
            if position != len(data) or rest or size > largest:
                raise _WordsError
            return profile
    raise _BrokenError


def _size_of_pixels(head: bytes) -> int:
    """To how many bytes a PNG's pixels unpack: rows, each with a byte for its filter (ISO/IEC 15948, 7.2 and 8)."""
    if len(head) != _SILENT_CHUNKS[b"IHDR"]:
        raise _BrokenError
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    bits = depth * _CHANNELS.get(colour, 0)
    sizes = [(-(-(width - x) // across), -(-(height - y) // down)) for x, y, across, down in _PASSES]
    return sum(high * (1 + -(-wide * bits // 8)) for wide, high in (sizes if interlaced else [(width, height)]) if wide)


def _profile_of_jpeg(data: bytes) -> bytes:
    data = data.rstrip(b"\0")
    if not data.startswith(b"\xff\xd8"):
        raise _BrokenError
    position = 2
    profile = b""
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        after = position + 2 + int.from_bytes(data[position + 2 : position + 4])
        said = data[position + 4 : after]
        if marker == 0xE2 and said.startswith(_PROFILE):
            profile += said[len(_PROFILE) + 2 :]
        elif marker == _COMMENT or (0xE0 <= marker <= 0xEF and not _is_silent(marker, said)):
            raise _WordsError
        if marker == _START_OF_SCAN:
            end = _MARKER.search(data, after)
            if end is None:
                raise _BrokenError
            if data[end.end() - 1] == _END_OF_IMAGE:
                if end.end() != len(data):
                    raise _WordsError
                return profile
            after = end.end() - 2
        position = after
    raise _BrokenError


def _is_silent(marker: int, said: bytes) -> bool:
    """Whether a segment of an application says no more than how pixels are laid out, or their colours made."""
    if marker == 0xE0:
        return said.startswith(_JFIF) and len(said) <= _LONGEST_JFIF
    return marker == 0xEE and _COLOUR_TRANSFORM.fullmatch(said) is not None
