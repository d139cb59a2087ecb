"""The words of paragraphs that are nothing but words: read without what fields, links, notes and pictures need.

What is found here is what `inlines` would find; a paragraph in which something may be more than it seems is left to
that careful way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.document import Anchor, Text
from reportgen.word.line import PERHAPS_BACKWARDS
from reportgen.word.runs import PRIVATE
from reportgen.word.shorthand import written_anchors, written_runs

if TYPE_CHECKING:
    from reportgen.model.document import Inline
    from reportgen.word.cascade import Look
    from reportgen.word.reading import Story, WrittenLook
    from reportgen.word.shorthand import Written

__all__ = ["plain_words"]

_INVOLVED = re.compile(f"{PRIVATE.pattern}|{PERHAPS_BACKWARDS.pattern}")


def plain_words(paragraph: Written, look: WrittenLook, story: Story) -> tuple[Inline, ...] | None:
    """The words of a paragraph as it is written, neighbours of one style joined, behind the bookmarks that begin with
    it; None where there is more than words.
    """
    if story.fields or story.pending:
        return None
    words: list[Inline] = []
    if paragraph.anchors:
        words += [Anchor(name) for name in written_anchors(paragraph.anchors) if name != "_GoBack"]
    style, before = None, ""
    for properties, kept, said in written_runs(paragraph.runs):
        own = look.runs.get(properties) or _look(properties, look, story)
        if own.hidden or own.right_to_left or own.symbols:
            return None
        text = said if kept else said.strip(" ")
        if not text:
            continue
        if not _is_common(text):
            return None
        if style is not None and (own.style is style or own.style == style):
            before += text
            words[-1] = Text(before, style)
        else:
            style, before = own.style, text
            words.append(Text(text, style))
    return tuple(words)


def _look(properties: str, around: WrittenLook, story: Story) -> Look:
    """The look of runs whose properties are written so, which is from now on known."""
    found = story.reading.shorthand.properties(properties)
    look = around.runs[properties] = story.reading.cascade.text(found, around.paragraph, story.around)
    return look


def _is_common(text: str) -> bool:
    """Whether every letter is set as it stands. The apostrophe alone takes most texts out of ASCII, and a search for
    rare letters takes longer than all else that is done with a text.
    """
    return text.isascii() or text.replace("’", "").isascii() or _INVOLVED.search(text) is None
