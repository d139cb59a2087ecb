"""What stands in a paragraph: words with their emphasis and language, links, marks of notes, pictures.

Emphasis is kept, since it means something; fonts, sizes, colours and capitals are the house's, since a page must be
readable in the reader's own size, contrast and colour scheme (WCAG 2.2, 1.4.3 and 1.4.4). Page numbers are left out:
a page on the screen has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from reportgen.html.faults import Faults
from reportgen.html.figures import Figures
from reportgen.html.markup import NOTHING, Markup, element, joined, text
from reportgen.html.survey import Survey, inlines, is_seen
from reportgen.model.document import Anchor, Break, Figure, Inline, Link, NoteMark, PageField, Tab, Text, TextStyle

__all__ = ["Inlines", "Voice"]

_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
_PLAIN = TextStyle()


class Voice(Struct, frozen=True):
    """How words are written here.

    Attributes:
        bold: whether bold is worth saying: not in a heading, which is bold as a whole.
        linked: whether links may stand here: not in a link.
        anchored: whether anchors may stand here: not where words are said a second time.
    """

    bold: bool = True
    linked: bool = True
    anchored: bool = True


class Inlines:
    """The inline content of one page."""

    def __init__(self, seen: Survey, language: str, faults: Faults) -> None:
        self._survey = seen
        self._language = language
        self._faults = faults
        self._figures = Figures(faults)
        self._written: set[str] = set()
        self.marks: dict[str, list[str]] = {}
        """The ids of the marks that lead to each note, with their labels' order kept."""
        self.labels: dict[str, str] = {}
        """What the first mark of each note prints."""

    def write(self, content: Iterable[Inline], voice: Voice = Voice()) -> Markup:
        """All of it, in order."""
        parts = []
        for style, run in groupby(content, lambda inline: _meant(inline, voice)):
            if style is None:
                parts += [self._one(inline, voice) for inline in run]
            else:
                said = "".join(inline.text for inline in run if isinstance(inline, Text))
                parts.append(self._emphasised(said, style))
        return joined(*parts)

    def target(self, name: str) -> str | None:
        """The address of an anchor within the page; a fault where there is none."""
        if name in self._survey.places:
            return f"#{self._survey.places[name]}"
        self._faults.target_missing()
        return None

    def anchors(self, content: Iterable[Inline]) -> Markup:
        """The anchors only, of a paragraph that says nothing."""
        return joined(*(self._anchor(inline) for inline in inlines(content) if isinstance(inline, Anchor)))

    def _one(self, inline: Inline, voice: Voice) -> Markup:
        match inline:
            case Tab():
                return element("span", text(" "), class_="tab")
            case Break(kind="line"):
                return element("br")
            case Break():
                return text(" ")
            case Anchor():
                return self._anchor(inline) if voice.anchored else NOTHING
            case NoteMark():
                return self._mark(inline, voice)
            case Link():
                return self._link(inline, voice)
            case Figure():
                return self._figures.write(inline)
            case PageField() | Text():
                return NOTHING

    def _anchor(self, anchor: Anchor) -> Markup:
        place = self._survey.places[anchor.name]
        if place in self._written:
            return NOTHING
        self._written.add(place)
        return element("span", id=place)

    def _mark(self, mark: NoteMark, voice: Voice) -> Markup:
        number = self._survey.notes.get(mark.note)
        said = text(mark.label)
        if number is None or not voice.linked or not voice.anchored:
            return element("sup", said, class_="mark")
        back = self.marks.setdefault(mark.note, [])
        self.labels.setdefault(mark.note, mark.label)
        back.append(f"mark-{number}" if not back else f"mark-{number}-{len(back) + 1}")
        unseen = element("span", text("Note "), class_="unseen", lang=self.furniture)
        link = element("a", unseen, said, href=f"#note-{number}", id=back[-1], role="doc-noteref")
        return element("sup", link, class_="mark")

    def _link(self, link: Link, voice: Voice) -> Markup:
        inner = self.write(link.content, replace(voice, linked=False))
        if not voice.linked or not is_seen(link.content):
            return inner
        if link.uri and not _ADDRESS.match(link.uri):
            self._faults.address_refused()
            return inner
        address = link.uri or self.target(link.target)
        said = " ".join("".join(part.text for part in link.content if isinstance(part, Text)).split())
        told = link.description if link.description not in {said, link.uri, ""} else None
        return element("a", inner, href=address, title=told)

    @property
    def furniture(self) -> str | None:
        """The language of our own words, where it is not the document's."""
        return None if self._language.lower().partition("-")[0] == "en" else "en"

    def _emphasised(self, said: str, style: TextStyle) -> Markup:
        inner = text(said)
        for name, meant in (
            ("sup", style.position == "superscript"),
            ("sub", style.position == "subscript"),
            ("s", style.strike),
            ("u", style.underline),
            ("em", style.italic),
            ("strong", style.bold),
            ("mark", style.highlight is not None),
        ):
            if meant:
                inner = element(name, inner)
        return element("span", inner, lang=style.language) if style.language else inner


def _meant(inline: Inline, voice: Voice) -> TextStyle | None:
    """What a text's style means, the looks left out, so that neighbours that mean the same are one; None for others."""
    if not isinstance(inline, Text):
        return None
    style = inline.style
    return replace(
        _PLAIN,
        bold=style.bold and voice.bold,
        italic=style.italic,
        # A link is underlined as a link.
        underline=style.underline and voice.linked,
        strike=style.strike,
        highlight=style.highlight,
        position=style.position,
        language=style.language,
    )
