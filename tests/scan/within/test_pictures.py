"""A picture passes with its pixels alone, and what its colour profile says is looked at."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from reportgen.errors import Severity
from reportgen.scan.carried import Carried, Fault
from reportgen.scan.within.pictures import read_picture_file
from support.made_up import FAMILY

WORDS = FAMILY.encode()
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def saved(form: str, mode: str = "RGB", **how: object) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").convert(mode).save(out, form, **how)
    return out.getvalue()


def segment(marker: int, said: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(said) + 2) + said


def chunk(kind: bytes, said: bytes) -> bytes:
    return struct.pack(">I", len(said)) + kind + said + struct.pack(">I", zlib.crc32(kind + said))


def faults(data: bytes) -> list[str]:
    return [
        one.rule
        for one in read_picture_file(data, "picture")
        if isinstance(one, Fault) and one.severity is Severity.ERROR
    ]


def said(data: bytes) -> str:
    return " ".join(one.text for one in read_picture_file(data, "picture") if isinstance(one, Carried))


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"icc_profile": SRGB}, {"restart_marker_blocks": 2}])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_of_pixels_passes(mode: str, how: dict[str, object]) -> None:
    assert faults(saved("JPEG", mode, **how)) == []


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "1"])
def test_a_png_of_pixels_passes(mode: str) -> None:
    assert faults(saved("PNG", mode, icc_profile=SRGB, dpi=(96, 96))) == []


@pytest.mark.parametrize("interlaced", [0, 1])
@pytest.mark.parametrize(("depth", "colour", "bits"), [(8, 2, 24), (1, 0, 1), (4, 3, 4), (16, 6, 64)])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (3, 2), (17, 9)])
def test_a_png_has_no_bytes_behind_its_last_row(
    depth: int, colour: int, bits: int, width: int, height: int, interlaced: int
) -> None:
    # Each pass by hand, pixel by pixel (ISO/IEC 15948, 8.2).
    order = ["16462646", "77777777", "56565656", "77777777", "36463646", "77777777", "56565656", "77777777"]
    rows: dict[tuple[int, str], int] = {}
    for y in range(height):
        for x in range(width):
            row = (y, order[y % 8][x % 8] if interlaced else "0")
            rows[row] = rows.get(row, 0) + 1
    size = sum(1 + -(-pixels * bits // 8) for pixels in rows.values())

    def picture(data: bytes) -> bytes:
        head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
        return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")

    assert faults(picture(bytes(size))) == []
    assert faults(picture(bytes(size + 1))) == ["scan-structure"]


@pytest.mark.parametrize(
    "more",
    [
        segment(0xE0, b"JFXX\0\x10" + WORDS),
        segment(0xE0, b"JFIF\0\1\2\0\0\1\0\1\0\0" + WORDS),
        segment(0xE2, b"MPF\0" + WORDS),
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\1" + WORDS),
        segment(0xEE, WORDS),
    ],
)
def test_a_segment_that_may_hold_words_is_refused(more: bytes) -> None:
    jpeg = saved("JPEG")
    assert faults(jpeg[:2] + more + jpeg[2:]) == ["scan-structure"]


def test_words_behind_the_end_of_a_jpeg_and_between_its_scans_are_refused() -> None:
    jpeg = saved("JPEG", progressive=True)
    assert faults(jpeg + WORDS + b"\xff\xd9") == ["scan-structure"]
    second = jpeg.index(b"\xff\xda", jpeg.index(b"\xff\xda") + 2)
    assert faults(jpeg[:second] + segment(0xFE, WORDS) + jpeg[second:]) == ["scan-structure"]
    assert faults(jpeg[:-2]) == ["scan-unreadable"]


@pytest.mark.parametrize("kind", [b"pHYs", b"gAMA", b"sBIT"])
def test_a_chunk_that_is_longer_than_its_figures_is_refused(kind: bytes) -> None:
    png = saved("PNG")
    assert faults(png[:33] + chunk(kind, bytes(9) + WORDS) + png[33:]) == ["scan-structure"]


def test_bytes_behind_the_pixels_of_a_png_are_refused() -> None:
    png = saved("PNG")
    start = png.index(b"IDAT") - 4
    length = int.from_bytes(png[start : start + 4])
    pixels = png[start + 8 : start + 8 + length]
    longer = png[:start] + chunk(b"IDAT", pixels + WORDS) + png[start + 12 + length :]
    assert faults(longer) == ["scan-structure"]


def test_what_a_colour_profile_says_is_told_and_its_curves_are_not() -> None:
    named = SRGB + FAMILY.encode("utf-16-be")
    assert FAMILY in said(saved("JPEG", icc_profile=named))
    assert FAMILY in said(saved("PNG", icc_profile=named))
    png = saved("PNG")
    assert FAMILY in said(png[:33] + chunk(b"iCCP", WORDS + b"\0\0" + zlib.compress(SRGB)) + png[33:])
    assert FAMILY in said(png[:33] + chunk(b"iCCP", WORDS + b"\0\0broken") + png[33:])
    tag = struct.pack(">4sII", b"rTRC", len(SRGB) + 16, 32)
    count = int.from_bytes(SRGB[128:132]) + 1
    curve = SRGB[:128] + struct.pack(">I", count) + tag + SRGB[132:] + bytes(4)
    assert FAMILY not in said(saved("PNG", icc_profile=curve + b"curv" + bytes(8) + WORDS.ljust(20, b"\0")))


def test_a_picture_in_no_known_format_is_refused() -> None:
    assert faults(WORDS) == faults(b"") == faults(saved("PNG")[:-1]) == ["scan-unreadable"]


def test_a_png_that_does_not_say_its_size_is_refused() -> None:
    png = saved("PNG")
    assert faults(png[:8] + png[33:]) == ["scan-structure"]
