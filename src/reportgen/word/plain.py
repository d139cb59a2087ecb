"""Paragraphs of nothing but words in runs, as most are: read without what fields, links, notes and pictures need.

What is found here is what `inlines` would find; a paragraph with anything else in it is left to that careful way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.document import Text
from reportgen.word.line import PERHAPS_BACKWARDS
from reportgen.word.measures import children
from reportgen.word.namespaces import XML, W
from reportgen.word.runs import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from reportgen.word.cascade import Look, ParagraphLook
    from reportgen.word.reading import Story

__all__ = ["plain_words"]

_RUN, _TEXT, _RUN_PROPERTIES = W + "r", W + "t", W + "rPr"
_NOTHING = {W + "pPr", W + "bookmarkEnd", W + "proofErr"}
_SPACE = XML + "space"
_WHITE = " \t\r\n"
_INVOLVED = re.compile(f"{PRIVATE.pattern}|{PERHAPS_BACKWARDS.pattern}")


def plain_words(paragraph: Iterable[Element], look: ParagraphLook, story: Story) -> tuple[Text, ...] | None:
    """The words of a paragraph by its children, neighbours of one style joined; None where there is more than words."""
    if story.fields or story.pending:
        return None
    words: list[Text] = []
    style = None
    for child in paragraph:
        tag = child.tag
        if tag == _RUN:
            run = _run(child, look, story)
            if run is None:
                return None
            text, own = run
            if not text:
                continue
            if style is not None and (own.style is style or own.style == style):
                words[-1] = Text(words[-1].text + text, style)
            else:
                style = own.style
                words.append(Text(text, style))
        elif tag not in _NOTHING:
            return None
    return tuple(words)


def _run(run: Element, paragraph: ParagraphLook, story: Story) -> tuple[str, Look] | None:
    inner = children(run)
    look = paragraph.plain
    if inner and inner[0].tag == _RUN_PROPERTIES:
        look = story.reading.cascade.text(children(inner[0]), paragraph, story.around)
        del inner[0]
    if look.hidden or look.right_to_left or look.symbols:
        return None
    text = ""
    for child in inner:
        if child.tag != _TEXT:
            return None
        piece = child.text or ""
        bare = piece.strip(_WHITE)
        text += piece if bare == piece or child.get(_SPACE) == "preserve" else bare
    if "\t" in text or "\n" in text or "\r" in text:
        return None
    return (text, look) if _is_common(text) else None


def _is_common(text: str) -> bool:
    """Whether every letter is set as it stands. The apostrophe alone takes most texts out of ASCII, and a search for
    rare letters takes longer than all else that is done with a text.
    """
    return text.isascii() or text.replace("’", "").isascii() or _INVOLVED.search(text) is None
