"""Contents that nobody has brought up to date: Word writes them anew only when somebody asks it to."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import Contents, Paragraph, Role
from reportgen.word.links import plain_text
from reportgen.word.places import landmark, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportgen.model.document import Document, Inline
    from reportgen.word.places import Trail

__all__ = ["report_outdated"]


def report_outdated(document: Document, trail: Trail) -> None:
    """Warn of the first heading that stands in the contents not at all, or in other words.

    Headings deeper than the contents go are left out on purpose, and so is the one above the contents themselves.
    """
    blocks = list(document.blocks())
    entries = [entry for block in blocks if isinstance(block, Contents) for entry in block.entries]
    if not entries:
        return
    lines = [_letters(entry.text) for entry in entries]
    deepest = max(entry.level for entry in entries)
    number, listed, old = 0, 0, []
    for block, following in zip_longest(blocks, blocks[1:]):
        number += sum(1 for _ in paragraphs_of((block,)))
        if (
            isinstance(block, Paragraph)
            and block.role is Role.HEADING
            and block.level <= deepest
            and (words := _letters(block.content))
            and not isinstance(following, Contents)
        ):
            if any(line.endswith(words) for line in lines):  # a line has the heading's number in front
                listed += 1
            else:
                old.append(number)
    if old and listed:  # a list of figures lists no heading
        trail.warning(
            "docx-contents-old",
            "this heading is missing from the contents, or stands there in other words",
            "Update the contents in Word (click into them, press F9, update the entire table)",
            where=replace(trail.whole(), path=landmark(document, old[0])),
        )


def _letters(content: Iterable[Inline]) -> str:
    """What is read of a line, so that spaces, tabs and marks make no difference."""
    return "".join(filter(str.isalnum, plain_text(content))).casefold()
