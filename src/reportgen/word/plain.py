"""The words of plain paragraphs and lines of contents: read without what fields, links, notes and pictures need.

What is found here is what `inlines` would find; a paragraph in which something may be more than it seems is left to
that careful way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.document import Anchor, ContentsEntry, Text
from reportgen.word.entries import contents_level
from reportgen.word.line import PERHAPS_BACKWARDS
from reportgen.word.links import is_vague, plain_text
from reportgen.word.runs import APART, BROKEN, PRIVATE
from reportgen.word.shorthand import written_anchors, written_entry, written_runs

if TYPE_CHECKING:
    from reportgen.model.document import Inline
    from reportgen.word.cascade import Look
    from reportgen.word.reading import Story, WrittenLook
    from reportgen.word.shorthand import WrittenParagraph

__all__ = ["plain_entry", "plain_words"]

_INVOLVED = re.compile(f"{PRIVATE.pattern}|{APART.pattern}|{PERHAPS_BACKWARDS.pattern}|[\u0085\u2028\u2029]")


def plain_words(paragraph: WrittenParagraph, look: WrittenLook, story: Story) -> tuple[Inline, ...] | None:
    """The words of a paragraph as it is written, neighbours of one style joined, behind the bookmarks that begin with
    it; None where there is more than words.
    """
    if story.fields or story.pending:
        return None
    words: list[Inline] = []
    if paragraph.anchors:
        words += [Anchor(name) for name in written_anchors(paragraph.anchors) if name != "_GoBack"]
    return _with_words(words, paragraph.runs, look, story)


def plain_entry(line: WrittenParagraph, look: WrittenLook, story: Story) -> ContentsEntry | None:
    """A line of the contents as it is written; None outside of a list of contents, and where there is anything to say
    about the line.
    """
    entry = written_entry(line.runs)
    target = story.reading.anchors.get(entry.target.lower())
    if [field.kind for field in story.fields] != ["TOC"] or story.pending or target is None:
        return None
    tab, number = (look.runs.get(written) or _look(written, look, story) for written in (entry.tab, entry.number))
    words = _with_words([], entry.runs, look, story)
    if not words or any(own.hidden or own.right_to_left for own in (tab, number)):
        return None
    said = plain_text(words)
    if not said.strip() or said.startswith(BROKEN) or is_vague(said):
        return None
    while isinstance(last := words[-1], Text) and last.text.isspace():
        words = words[:-1]
    style = look.paragraph.style
    return ContentsEntry(contents_level(style), words, target, style, number.style)


def _with_words(words: list[Inline], runs: str, look: WrittenLook, story: Story) -> tuple[Inline, ...] | None:
    """What stands before them, and the words of runs as they are written."""
    style, before = None, ""
    for properties, kept, said in written_runs(runs):
        own = look.runs.get(properties) or _look(properties, look, story)
        if own.hidden or own.right_to_left or own.symbols or own.stretched:
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
