"""A line of the contents: what it says and where it leads, without the page number that Word last computed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.document import Anchor, ContentsEntry, Inline, Link, PageField, Tab, Text
from reportgen.word.links import plain_text

if TYPE_CHECKING:
    from reportgen.model.document import ParagraphStyle, TextStyle

__all__ = ["contents_entry", "contents_level"]

_CONTENTS_LEVEL = re.compile(r"toc ([1-9])\Z", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"\s*(?:\d{1,5}|[ivxlcdm]{1,8})\s*\Z", re.IGNORECASE)


def contents_entry(content: tuple[Inline, ...], style: ParagraphStyle, mark: TextStyle) -> ContentsEntry | None:
    """The line that a paragraph within a contents field is; None for one that leads nowhere and has no number."""
    target = ""
    inlines: list[Inline] = []
    for inline in content:
        if isinstance(inline, Link):
            target = target or inline.target
            inlines.extend(inline.content)
        else:
            inlines.append(inline)
    number_style: TextStyle | None = None
    for at in range(len(inlines) - 1, -1, -1):
        inline = inlines[at]
        if isinstance(inline, PageField):
            target, number_style = target or inline.target, inline.style
            del inlines[at]
            break
        if isinstance(inline, Tab):
            behind = inlines[at + 1 :]
            if behind and _PAGE_NUMBER.match(plain_text(behind)):
                number_style = next((text.style for text in behind if isinstance(text, Text)), None)
                del inlines[at:]
            break
    while inlines and (isinstance(inlines[-1], Tab) or (isinstance(inlines[-1], Text) and inlines[-1].text.isspace())):
        inlines.pop()
    if not plain_text(inlines).strip() or (not target and number_style is None):
        return None
    kept = tuple(inline for inline in inlines if not isinstance(inline, Anchor))
    return ContentsEntry(contents_level(style), kept, target, style, number_style or mark)


def contents_level(style: ParagraphStyle) -> int:
    """How deep in the contents a line of that style stands; 1 for any style that does not say."""
    found = _CONTENTS_LEVEL.match(style.name)
    return int(found.group(1)) if found else 1
