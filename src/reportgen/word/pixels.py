"""A picture's bytes made fit to be passed on: a PNG or JPEG, cut as Word shows it, with nothing else in the file.

A photograph carries where and when it was taken, and what was cropped away in Word is still there. Neither may reach
a reader of the PDF.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageOps

from reportgen.model.figure import Picture

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MOST_PIXELS", "Corners", "picture"]

MOST_PIXELS = 40_000_000
"""More than 600 dpi on A4; a file that unpacks to more is not worth its memory."""

MOST_KEPT = 12_000_000
"""350 dpi on A4: what is finer than print is made coarser, so that neither the PDF nor the memory for it is huge."""

_QUALITY = 90
"""Of a photograph that had to be redrawn: no loss that a reader would see, at a tenth of a PNG's size."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = {
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"sBIT", b"bKGD"),
}
_JPEG_DROPPED = {*range(0xE1, 0xEE), 0xEF, 0xFE} - {0xE2}
_START_OF_SCAN = 0xDA
_ORIENTATION = 0x0112
_FORMATS = ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]
Crop = tuple[float, float, float, float]
Corners = tuple[float, float]


def picture(
    content: bytes,
    crop: Crop = (0, 0, 0, 0),
    quarter_turns: int = 0,
    *,
    mirrored: tuple[bool, bool] = (False, False),
    corners: Corners = (0, 0),
    upright: bool = False,
) -> Picture | None:
    """The picture without its metadata; None for a format or a file that cannot be read.

    Args:
        content: the file as Word embedded it.
        crop: what Word hides at the left, top, right and bottom, as parts of the whole; negative values add nothing.
        quarter_turns: how often Word turns it clockwise.
        mirrored: whether Word, before that, changes its left with its right, and its top with its bottom.
        corners: how much of its width and height the curve of each corner takes, beyond which Word hides it.
        upright: whether a photograph that was taken sideways is set upright. Word takes no notice of what a camera
            says about it: when one is inserted, Word writes into the document how it is turned.
    """
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS or image.width < 1 or image.height < 1:
                return None
            kind = image.format
            crop = tuple(max(part, 0.0) for part in crop)  # type: ignore[assignment]
            upright = upright and image.getexif().get(_ORIENTATION, 1) not in (0, 1)
            # A page has one colour space, RGB (PDF/A, 6.2.4.3), and knows no Exif orientation.
            plain = kind == "PNG" or (image.mode in ("RGB", "L") and not upright)
            whole = not any((*crop, *mirrored, *corners, quarter_turns % 4))
            if kind in ("PNG", "JPEG") and plain and whole and image.width * image.height <= MOST_KEPT:
                image.load()
                media_type, clean = ("image/png", _clean_png) if kind == "PNG" else ("image/jpeg", _clean_jpeg)
                return Picture(clean(content), media_type)  # type: ignore[arg-type]
            return _redrawn(image, crop, quarter_turns, mirrored, corners, upright=upright)
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, OverflowError, Image.DecompressionBombError):
        return None


def _redrawn(
    image: Image.Image,
    crop: Crop,
    quarter_turns: int,
    mirrored: tuple[bool, bool],
    corners: Corners,
    *,
    upright: bool,
) -> Picture:
    photograph = image.format == "JPEG" and image.mode in ("RGB", "L")
    scale = (MOST_KEPT / (image.width * image.height)) ** 0.5
    if scale < 1:
        # In place, and for a JPEG while it is unpacked: the whole of it never stands in memory twice.
        image.thumbnail((max(int(image.width * scale), 1), max(int(image.height * scale), 1)))
    drawn = ImageOps.exif_transpose(image) if upright else image
    drawn = drawn.convert("RGBA" if drawn.has_transparency_data else "RGB")
    left, top, right, bottom = crop
    first_x, first_y = min(round(left * drawn.width), drawn.width - 1), min(round(top * drawn.height), drawn.height - 1)
    last_x = max(round((1 - right) * drawn.width), first_x + 1)
    last_y = max(round((1 - bottom) * drawn.height), first_y + 1)
    drawn = drawn.crop((first_x, first_y, last_x, last_y))
    for turned_over, turn_over in zip(mirrored, (ImageOps.mirror, ImageOps.flip), strict=True):
        if turned_over:
            drawn = turn_over(drawn)
    if quarter_turns % 4:
        drawn = drawn.rotate(-90 * (quarter_turns % 4), expand=True)
    if any(corners):
        drawn = _rounded(drawn, corners, blank=photograph)
    drawn.info = {}  # what Pillow would otherwise carry over: profile, comment, resolution
    stream = io.BytesIO()
    if photograph:
        drawn.save(stream, "JPEG", quality=_QUALITY)
        return Picture(stream.getvalue(), "image/jpeg")
    drawn.save(stream, "PNG")
    return Picture(stream.getvalue(), "image/png")


def _rounded(image: Image.Image, corners: Corners, *, blank: bool) -> Image.Image:
    """Without what is beyond the curves of its corners: that is white, and transparent unless `blank`."""
    width, height = image.size
    x, y = (int(part * (side - 1)) for part, side in zip(corners, image.size, strict=True))
    mask = Image.new("L", image.size, 0)
    draw = ImageDraw.Draw(mask)
    draw.rectangle((x, 0, width - 1 - x, height - 1), 255)
    draw.rectangle((0, y, width - 1, height - 1 - y), 255)
    for left in (0, width - 1 - 2 * x):
        for top in (0, height - 1 - 2 * y):
            draw.ellipse((left, top, left + 2 * x, top + 2 * y), 255)
    beyond = Image.new("RGBA", image.size, (255, 255, 255, 255 if blank else 0))
    seen = Image.composite(image.convert("RGBA"), beyond, mask)
    return seen.convert("RGB") if blank else seen


def _clean_png(content: bytes) -> bytes:
    return _PNG + b"".join(chunk for name, chunk in _chunks(content) if name in _PNG_KEPT)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        yield content[at + 4 : at + 8], content[at : at + 12 + length]
        at += 12 + length


def _clean_jpeg(content: bytes) -> bytes:
    """Without Exif, XMP, IPTC and comments; JFIF, colour profile and Adobe's colour transform stay."""
    kept = [content[:2]]
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == _START_OF_SCAN:
            break
        if marker not in _JPEG_DROPPED and not (marker == 0xE2 and content[at + 4 : at + 15] != b"ICC_PROFILE"):
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    # What follows the end of the picture is no picture: phones hide whole films there.
    end = content.rfind(b"\xff\xd9")
    scans = content[at : end + 2] if end > at else content[at:] + b"\xff\xd9"
    return b"".join([*kept, scans])
