"""The sRGB colour profile, made from the numbers of its standard, so that no file of unknown origin is embedded.

IEC 61966-2-1:1999 gives the primaries and the curve; ICC.1:2001-04 (version 2.4) the layout. The profile's date is
the standard's year, never the clock.
"""

from __future__ import annotations

import struct
from functools import lru_cache

from reportgen.pdf.objects import packed

__all__ = ["packed_srgb_profile", "srgb_profile"]

WHITE = (0.9642, 1.0, 0.8249)
"""The profile connection space's white, D50."""

PRIMARIES = ((0.4360, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141))
"""Red, green and blue of sRGB, adapted to D50."""

CURVE_POINTS = 1024


@lru_cache(maxsize=1)
def packed_srgb_profile() -> bytes:
    """The profile as it is embedded."""
    return packed(srgb_profile(), kept=True)


def srgb_profile() -> bytes:
    """A display profile of sRGB, version 2."""
    curve = struct.pack(f">4s4xI{CURVE_POINTS}H", b"curv", CURVE_POINTS, *map(_linear, range(CURVE_POINTS)))
    words = b"sRGB IEC61966-2.1\0"
    tags = {
        b"desc": struct.pack(f">4s4xI{len(words)}sIIHB67s", b"desc", len(words), words, 0, 0, 0, 0, b""),
        b"cprt": struct.pack(">4s4x", b"text") + b"CC0: no rights reserved\0",
        b"wtpt": _xyz(WHITE),
        b"rXYZ": _xyz(PRIMARIES[0]),
        b"gXYZ": _xyz(PRIMARIES[1]),
        b"bXYZ": _xyz(PRIMARIES[2]),
    }
    offset = 128 + 4 + 12 * (len(tags) + 3)
    table, data = [], b""
    for tag, content in tags.items():
        table.append(struct.pack(">4sII", tag, offset + len(data), len(content)))
        data += content + b"\0" * (-len(content) % 4)
    table.extend(struct.pack(">4sII", tag, offset + len(data), len(curve)) for tag in (b"rTRC", b"gTRC", b"bTRC"))
    data += curve
    header = struct.pack(
        ">I4xI4s4s4s6H4s16xQI3I48x",
        offset + len(data), 0x02400000, b"mntr", b"RGB ", b"XYZ ", 1999, 10, 18, 0, 0, 0, b"acsp", 0, 0,
        *map(_fixed, WHITE),
    )  # fmt: skip
    return header + struct.pack(">I", len(table)) + b"".join(table) + data


def _linear(point: int) -> int:
    """The sRGB curve at one of `CURVE_POINTS` equal steps, as a 16 bit number."""
    value = point / (CURVE_POINTS - 1)
    linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(linear * 0xFFFF)


def _fixed(number: float) -> int:
    """An unsigned s15Fixed16Number."""
    return round(number * 0x10000)


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return struct.pack(">4s4x3I", b"XYZ ", *map(_fixed, colour))
