"""A picture or drawing of a given size, with the words for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from reportgen.model.drawing import Drawing

__all__ = ["Figure", "Picture"]


class Picture(Struct, frozen=True):
    """Pixels: the bytes of a PNG or JPEG file."""

    content: bytes
    media_type: Literal["image/png", "image/jpeg"]


class Figure(Struct, frozen=True):
    """A picture or drawing of a given size, either with alt text or marked decorative."""

    image: Picture | Drawing
    width: float
    height: float
    alt: str = ""
    decorative: bool = False
