"""Tracked changes that nobody has accepted or rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.word.places import Trail

__all__ = ["report_tracked"]


def report_tracked(trail: Trail) -> None:
    """Insertions are read and deletions are not, as Word prints them without marks; but nobody has decided yet."""
    trail.error(
        "docx-tracked-change",
        "a tracked change is left in the document",
        "Accept or reject all changes (Review, Changes)",
    )
