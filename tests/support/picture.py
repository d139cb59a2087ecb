"""Small pictures of pages, to hold a layout to: grey, with sixteen shades, a few kilobytes each."""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image, ImageChops

__all__ = ["as_png", "picture", "unlike"]

_DOTS_PER_INCH = 48
_PAGES = 3
_GAP = 4
_INK = 200
"""Shades, of 256, that are darker than this are ink."""
_FAR = 96
"""Shades, of 256, between two dots that no difference in smoothing explains."""


def picture(content: bytes) -> Image.Image:
    """The first pages of a PDF side by side, without the white below them."""
    with pypdfium2.PdfDocument(content) as pdf:
        pages = [
            pdf[number].render(scale=_DOTS_PER_INCH / 72, grayscale=True).to_pil()
            for number in range(min(_PAGES, len(pdf)))
        ]
    strip = Image.new("L", (sum(page.width + _GAP for page in pages), max(page.height for page in pages)), 255)
    left = 0
    for page in pages:
        strip.paste(page, (left, 0))
        strip.paste(0, (left + page.width, 0, left + page.width + 1, page.height))
        left += page.width + _GAP
    return strip


def as_png(image: Image.Image) -> bytes:
    """A picture as a small PNG file."""
    stream = io.BytesIO()
    image.quantize(16).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def unlike(one: Image.Image, golden: bytes) -> float:
    """The share of the ink of the kept picture that looks otherwise now; differences of smoothing do not count."""
    with Image.open(io.BytesIO(golden)) as file:
        other = file.convert("L")
    if one.size != other.size:
        return 1.0
    return sum(ImageChops.difference(one, other).histogram()[_FAR:]) / sum(other.histogram()[:_INK])
