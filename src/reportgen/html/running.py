"""Running heads and feet, said once: a page on the screen has one top and one bottom.

The head carries the document's marking, or the line that says it is a draft; so every different head of every section
is kept, and none is said twice. What stands with a page number is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.html.inlines import Inlines, Voice
from reportgen.html.markup import Markup, element
from reportgen.html.survey import is_seen
from reportgen.model.document import Break, Inline, PageField, Paragraph, RunningText, Tab, Text, paragraphs_in

__all__ = ["running"]

_VOICE = Voice(anchored=False)


def running(texts: Iterable[RunningText], inlines: Inlines) -> Markup:
    """Each different paragraph of the running texts, its parts between tabs side by side."""
    lines: dict[Markup, None] = {}
    for paragraph in _paragraphs(texts):
        parts = [inlines.write(part, _VOICE) for part in _parts(paragraph) if is_seen(part)]
        if parts:
            # A space between, or whoever reads the page aloud runs the last word of one into the first of the next.
            lines[element("p", Markup(" ".join(element("span", part) for part in parts)))] = None
    return Markup("\n".join(lines))


def _paragraphs(texts: Iterable[RunningText]) -> Iterator[Paragraph]:
    for running_text in texts:
        for blocks in (running_text.first, running_text.default, running_text.even):
            for block in blocks or ():
                yield from paragraphs_in(block)


def _parts(paragraph: Paragraph) -> Iterator[tuple[Inline, ...]]:
    """What stands between tabs and breaks, without the parts that count pages ("Page 3 of 12")."""
    part: list[Inline] = []
    for inline in (*paragraph.content, Break()):
        if isinstance(inline, Tab | Break):
            if not any(isinstance(one, PageField) for one in part):
                yield _trimmed(part)
            part = []
        else:
            part.append(inline)


def _trimmed(part: list[Inline]) -> tuple[Inline, ...]:
    """Without blanks at either end, so that the same words are the same."""
    while part and isinstance(part[0], Text) and part[0].text.isspace():
        part = part[1:]
    while part and isinstance(part[-1], Text) and part[-1].text.isspace():
        part = part[:-1]
    return tuple(part)
