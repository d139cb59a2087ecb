"""Text that runs from right to left, which the layout cannot set: the one place where it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.word.places import Trail

__all__ = ["report_right_to_left"]


def report_right_to_left(trail: Trail) -> None:
    """Say where it stands; Latin words are set from left to right at a click, Arabic or Urdu ones cannot be."""
    trail.error(
        "docx-right-to-left",
        "text runs from right to left",
        "Set it from left to right (Home, Left-to-Right Text Direction); words in Arabic, Urdu or Hebrew letters go in "
        "as a picture whose alt text is their translation",
    )
