"""A picture or drawing of a given size, with the words for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from reportgen.model.document.tree import Border
    from reportgen.model.drawing import Drawing

__all__ = ["Figure", "Picture", "Spot"]


class Picture(Struct, frozen=True):
    """Pixels: the bytes of a PNG or JPEG file."""

    content: bytes
    media_type: Literal["image/png", "image/jpeg"]


class Spot(Struct, frozen=True):
    """Where on its page the left upper corner of a picture stands that lies behind the words: from the paper's left and
    upper edge, or from the left edge of the words and the top of the line that it hangs on. Words of a head or foot that
    would stand on it go `beside` it or `below` it, at a distance of `gap`; to others it leaves all their room.
    """

    x: float
    y: float
    beside_words: bool = False
    below_line: bool = False
    words: Literal["over", "beside", "below"] = "over"
    gap: float = 0.0


class Figure(Struct, frozen=True):
    """A picture or drawing of a given size, either with alt text or marked decorative; with no `spot` it stands in its
    line. `outline` is the line round it, and `corners` the parts of its width and height that the curve of a corner takes:
    half of each where it is round.
    """

    image: Picture | Drawing
    width: float
    height: float
    alt: str = ""
    decorative: bool = False
    spot: Spot | None = None
    outline: Border | None = None
    corners: tuple[float, float] = (0.0, 0.0)
