"""The line of a paragraph as it grows: what was found, and the links and fields that it stands in."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Literal
from unicodedata import bidirectional

from reportgen.model.document import Anchor, Break, Figure, Inline, PageField, TabStop, Text
from reportgen.word.direction import report_right_to_left
from reportgen.word.links import linked, report_lost_entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportgen.model.document import Align
    from reportgen.word.cascade import Look, ParagraphLook
    from reportgen.word.fields import Field
    from reportgen.word.links import Destination
    from reportgen.word.reading import Story

__all__ = ["PAGE_NUMBERS", "PERHAPS_BACKWARDS", "Line"]

_COUNTED: dict[str, Literal["page", "pages", "section-pages"]] = {
    "PAGE": "page",
    "NUMPAGES": "pages",
    "SECTIONPAGES": "section-pages",
}
PAGE_NUMBERS = frozenset((*_COUNTED, "PAGEREF"))
"""Fields whose result only the layout knows: it takes the place of what Word last computed."""

_BACKWARDS = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
"""Bidirectional classes of what runs from right to left (Unicode Standard Annex 9, table 4)."""

PERHAPS_BACKWARDS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where Unicode has such characters, and others beside them."""


class Line:
    """Collects the content of one paragraph.

    Attributes:
        story: where the paragraph stands.
        look: the paragraph's look.
        links: the links that are open, outermost first.
        stops: tab stops that the content makes for itself.
        contents: whether some of it stands in a table of contents.
        ruled: whether it is a line drawn across the page, as web pages have them.
        hung: whether something hangs on it that is not among its words: a text box, what the PDF cannot show, the end
            of a section or of the contents.
        side: where a picture that floats beside the paragraph stands, if nothing else is in it.
    """

    def __init__(self, look: ParagraphLook, story: Story) -> None:
        self.story = story
        self.look = look
        self.links: list[Destination] = []
        self.stops: list[TabStop] = []
        self.ruled = self.hung = False
        self.side: Align = "left"
        self.contents = bool(story.fields) and any(field.kind == "TOC" for field in story.fields)
        self._found: list[tuple[Destination | None, Inline]] = []
        self._floating: list[tuple[Destination | None, Inline]] = []
        if story.pending:
            own = look.plain.style
            self._found += [(None, Text(each.text, own) if type(each) is Text else each) for each in story.pending]
            story.pending.clear()

    def __len__(self) -> int:
        return len(self._found) + len(self._floating)

    @property
    def plain(self) -> Look:
        """The look of text without any formatting of its own."""
        return self.look.plain

    def finished(self) -> tuple[Inline, ...]:
        """The content, with neighbours of one look joined and links put together."""
        if self._floating:
            words = any(not isinstance(inline, Anchor) for _, inline in self._found)
            if words or len(self._floating) > 1:
                self.side = "left"
            self._found = [*self._floating, *([(None, Break("line"))] if words else []), *self._found]
            self._floating = []
        if len(self._found) == 1 and self._found[0][0] is None:
            return (self._found[0][1],)  # as most paragraphs are
        reading = self.story.reading
        content: list[Inline] = []
        for destination, group in groupby(self._found, key=lambda found: found[0]):
            joined = _joined([inline for _, inline in group])
            if destination is not None:
                joined = linked(joined, destination, reading.anchors, reading.trail, in_contents=self.contents)
            content.extend(joined)
        return tuple(content)

    def anchor(self, name: str) -> None:
        """A bookmark, wherever it stands."""
        self._found.append((None, Anchor(name)))

    def give_beside(self, figure: Figure, link: Destination | None) -> None:
        """A picture that floats beside the paragraph: it stands on a line of its own before the words, which would else
        hang on its lower edge.
        """
        self._floating.append((link or self._link(), figure))

    def give(self, inline: Inline, look: Look, link: Destination | None = None) -> None:
        """Something that the reader of the document sees, unless it is hidden or within a field's code."""
        if self.visible(look):
            # Word sets such letters from right to left whether or not the run is marked so.
            letters = type(inline) is Text and _runs_backwards(inline.text)
            if letters or look.right_to_left:
                report_right_to_left(self.story.reading.trail, letters=letters)
            self._found.append((link or self._link(), inline))

    def visible(self, look: Look) -> bool:
        """Whether what stands here is shown; says so where somebody has hidden it."""
        for field in self.story.fields:
            if field.read is None:
                return False
            if field.kind in PAGE_NUMBERS or field.styled:
                self.page_number(field, look)
                return False
        if look.hidden or look.stretched:
            return self._odd(look)
        return True

    def page_number(self, field: Field, look: Look) -> None:
        """Put the number in the place of the first thing in the field's result."""
        outer = self.story.fields[: self.story.fields.index(field)]
        if field.numbered or look.hidden or any(o.read is None or o.kind in PAGE_NUMBERS for o in outer):
            return
        field.numbered = True
        target = field.read.arguments[0] if field.read is not None and field.read.arguments else ""
        if field.read is not None and field.styled:
            number = PageField(_styled(field.read.switches), look.style, field.styled)
        elif field.kind != "PAGEREF":
            number = PageField(_COUNTED[field.kind], look.style, "", field.numerals)
        elif bookmark := self.story.reading.anchors.get(target.lower()):
            number = PageField("page-of", look.style, bookmark, field.numerals)
        elif self.contents:
            report_lost_entry(self.story.reading.trail)
            return
        else:
            self.story.reading.trail.error(
                "docx-link-target",
                "a page number refers to a bookmark that does not exist",
                "Update the fields in Word (Ctrl+A, F9), or remove the reference",
            )
            return
        self._found.append((self._link(), number))

    def _odd(self, look: Look) -> bool:
        if look.stretched:
            self.story.reading.trail.warning(
                "docx-letters-scaled",
                "letters are stretched or squeezed in Word, and have their usual width in the PDF",
                "Set their scale to 100% (Font, Advanced)",
            )
        if look.hidden:
            self.story.reading.trail.error(
                "docx-hidden-text",
                "there is hidden text",
                "Delete it, or show it (Font, Hidden): it stays in the file and can be read there",
            )
        return not look.hidden

    def _link(self) -> Destination | None:
        if self.story.fields:
            for field in reversed(self.story.fields):
                if field.destination is not None:
                    return field.destination
        return self.links[-1] if self.links else None


def _styled(switches: Iterable[str]) -> Literal["styled", "styled-last", "styled-number"]:
    """What a `STYLEREF` asks for: the number of a paragraph, or the words of the last or the first on its page."""
    if not {"n", "r", "w"}.isdisjoint(switches):
        return "styled-number"
    return "styled-last" if "l" in switches else "styled"


def _runs_backwards(text: str) -> bool:
    """Whether Word sets some of the letters from right to left, be the run marked so or not."""
    if text.isascii() or PERHAPS_BACKWARDS.search(text) is None:
        return False
    return not _BACKWARDS.isdisjoint(map(bidirectional, text))


def _joined(inlines: list[Inline]) -> tuple[Inline, ...]:
    """Neighbours of the same style become one text: Word cuts runs wherever somebody has typed."""
    joined: list[Inline] = []
    for inline in inlines:
        last = joined[-1] if joined else None
        if type(inline) is Text and type(last) is Text and (last.style is inline.style or last.style == inline.style):
            joined[-1] = Text(last.text + inline.text, last.style)
        else:
            joined.append(inline)
    return tuple(joined)
