"""Text that runs from right to left, which the layout cannot set: the one place where it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.word.places import Trail

__all__ = ["report_right_to_left"]


def report_right_to_left(trail: Trail, *, letters: bool = False) -> None:
    """Say where it stands: `letters` such as those of Urdu, or others that somebody has set so. Word has a button for
    the direction only where such a language is installed.
    """
    if letters:
        trail.error(
            "docx-right-to-left",
            "words in Arabic, Urdu, Hebrew or similar letters run from right to left, which the PDF cannot set",
            "Write them in translation, or show them in a picture whose alt text is the translation",
        )
    else:
        trail.error(
            "docx-right-to-left",
            "words are set to run from right to left",
            "Select their paragraphs, and set them from left to right (Home, Left-to-Right Text Direction) or, where "
            "that button is missing, clear their formatting (Ctrl+Q, then Ctrl+Space)",
        )
