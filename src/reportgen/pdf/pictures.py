"""PNG and JPEG pictures as image objects: RGB or grey, with a soft mask where they are transparent.

The output intent is sRGB, so pictures in other colour spaces are turned into RGB (ISO 19005-2, 6.2.4.3). A JPEG that
is grey or RGB already keeps its bytes.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

if TYPE_CHECKING:
    from reportgen.model.document import Picture
    from reportgen.pdf.objects import PdfFile

__all__ = ["MOST_PIXELS", "UnreadablePictureError", "write_picture"]

MOST_PIXELS = 100_000_000
"""Larger pictures are refused: unpacked they would take gigabytes."""

COLOUR_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB"}


class UnreadablePictureError(Exception):
    """The bytes are not a picture that can be shown; said to whoever places it, who knows where it stands."""


def write_picture(file: PdfFile, picture: Picture) -> int:
    """Write a picture; its object number.

    Raises:
        UnreadablePictureError: the bytes are damaged, of another format, or of too many pixels.
    """
    try:
        image = Image.open(io.BytesIO(picture.content), formats=("PNG", "JPEG"))
        if image.width * image.height > MOST_PIXELS:
            raise UnreadablePictureError
        if image.format == "JPEG" and image.mode in COLOUR_SPACES:
            image.load()
            return file.add_stream(
                f"{_head(image)}/ColorSpace/{COLOUR_SPACES[image.mode]}/Filter/DCTDecode",
                picture.content,
                compress=False,
            )
        return _write_pixels(file, image)
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError, Image.DecompressionBombError) as fault:
        raise UnreadablePictureError from fault


def _write_pixels(file: PdfFile, image: Image.Image) -> int:
    mask = ""
    if image.mode in {"LA", "RGBA", "PA"} or "transparency" in image.info:
        solid = image.convert("RGBA")
        alpha = solid.getchannel("A")
        if alpha.getextrema() != (255, 255):
            number = file.add_stream(f"{_head(alpha)}/ColorSpace/DeviceGray", alpha.tobytes())
            mask = f"/SMask {number} 0 R"
        image = solid.convert("RGB")
    elif image.mode in {"1", "L", "I", "I;16", "F"}:
        image = (image.point(lambda value: value / 256) if image.mode in {"I", "I;16"} else image).convert("L")
    else:
        image = image.convert("RGB")
    return file.add_stream(f"{_head(image)}/ColorSpace/{COLOUR_SPACES[image.mode]}{mask}", image.tobytes())


def _head(image: Image.Image) -> str:
    return f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}/BitsPerComponent 8"
