"""What a picture says about itself: a PNG or JPEG with words or camera data in it is a fault."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.scan.carried import Fault

__all__ = ["picture_faults"]

_PNG = b"\x89PNG\r\n\x1a\n"
_SILENT_CHUNKS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs",
                            b"bKGD", b"sBIT"})  # fmt: skip
_START_OF_SCAN = 0xDA
# APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe's colour transform) hold no words.
_SILENT_APPLICATIONS = frozenset({0xE0, 0xE2, 0xEE})


def picture_faults(data: bytes, place: str) -> Iterator[Fault]:
    """The faults of one PNG or JPEG."""
    if data.startswith(_PNG):
        kinds = _chunks(data)
    elif data.startswith(b"\xff\xd8"):
        kinds = _segments(data)
    else:
        kinds = None
    if kinds is None:
        yield Fault("scan-unreadable", place, "a picture cannot be read", "Save the picture again as PNG")
    elif not kinds:
        yield Fault("scan-structure", place, "a picture carries words or camera data beside its pixels",
                    "Save the picture again without metadata")  # fmt: skip


def _chunks(data: bytes) -> bool | None:
    """Whether a PNG holds pixels only; None where it is broken."""
    position = len(_PNG)
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4])
        kind = data[position + 4 : position + 8]
        if kind not in _SILENT_CHUNKS:
            return False
        position += 12 + length
        if kind == b"IEND":
            return position == len(data)
    return None


def _segments(data: bytes) -> bool | None:
    """Whether a JPEG holds pixels only; None where it is broken."""
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == _START_OF_SCAN:
            return data.rstrip(b"\x00").endswith(b"\xff\xd9")
        if marker == 0xFE or (0xE0 <= marker <= 0xEF and marker not in _SILENT_APPLICATIONS):
            return False
        position += 2 + int.from_bytes(data[position + 2 : position + 4])
    return None
