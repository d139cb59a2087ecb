"""Words, links, figures and marks of a paragraph as runs of one look, each knowing which element it belongs to."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import (
    Anchor,
    Break,
    Figure,
    Link,
    NoteMark,
    PageField,
    Tab,
    Text,
    TextStyle,
)
from reportgen.model.drawing import Drawing, Label
from reportgen.pdf.fonts import SYMBOLS
from reportgen.pdf.lines import PLACEHOLDER, Image, LinkUse, Run
from reportgen.pdf.objects import text_string
from reportgen.pdf.tags import Element, alternative

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportgen.model.document import Inline, Picture
    from reportgen.pdf.faults import Faults
    from reportgen.pdf.fonts import Face
    from reportgen.pdf.looks import Look, Looks

__all__ = ["NOTE", "NOTE_MARK", "RunMaker"]

NOTE = "\0note "
"""Begins the name of the place where a footnote stands; no bookmark of Word's can have it."""

UNSEEN = "\u00ad\u200b-\u200e\u202a\u202c\u202d\u2060\u2066\u2068\u2069\ufe0e\ufe0f\ufeff"
INVISIBLE = re.compile(f"[{UNSEEN}]")
"""Soft hyphens, joiners, what makes a tick an emoji, what Windows puts round dates and paths so that they run from left
to right, and the like: they are said where they stand, and take no room.
"""

SHOWN = re.compile(rf"(?:^{INVISIBLE.pattern}+)?[^{UNSEEN}]{INVISIBLE.pattern}*", re.DOTALL)
"""A character with the invisible ones behind it; those that begin a text go with its first character."""

VISIBLY_SMALLER = 0.995
"""A picture as wide as its room may be a hair wider in the sum of its parts."""

NOTE_MARK = "\0mark "
"""Begins the name of the place where a footnote's mark stands."""


class RunMaker:
    """Makes the runs of one column; `room` is the width and height that a figure may take."""

    def __init__(self, looks: Looks, faults: Faults, language: str, fields: Callable[[PageField], str]) -> None:
        self._looks = looks
        self._faults = faults
        self._language = language
        self._fields = fields
        self._mark = TextStyle()
        self._plain_looks: dict[int, Look] = {}
        self.page_targets: list[tuple[str, str]] = []
        self.labels: dict[str, tuple[str, TextStyle]] = {}

    def runs(
        self, content: tuple[Inline, ...], element: Element | None, room: tuple[float, float], mark: TextStyle
    ) -> tuple[tuple[str, ...], list[Run]]:
        """The anchors before the first word, and the runs. Without an element all is decoration of the page.

        `mark` is the style of the paragraph mark: what stands before any words is measured by it.
        """
        self._mark = mark
        runs: list[Run] = []
        anchors: list[str] = []
        self._add(content, element, None, room, runs, anchors)
        return tuple(anchors), runs

    def plain(self, content: tuple[Inline, ...]) -> tuple[tuple[str, ...], list[str], list[Look]]:
        """The anchors before the first word, the words, cut where their look changes, and their looks; no words where
        a paragraph is more than text which its styles leave as it is. Its characters are not looked at: who breaks them
        into lines finds out whether they are plain.
        """
        if len(content) == 1 and type(text := content[0]) is Text and (look := self._plain_looks.get(id(text.style))):
            return (), [text.text], [look]  # as most paragraphs are
        names: tuple[str, ...] = ()
        texts: list[str] = []
        looks: list[Look] = []
        for inline in content:
            if type(inline) is Text:
                look = self._plain_looks.get(id(inline.style)) or self._plain_look(inline)
                if look is None:
                    return (), [], []
                if looks and look is looks[-1]:
                    texts[-1] += inline.text
                else:
                    texts.append(inline.text)
                    looks.append(look)
            elif type(inline) is Anchor and not texts:
                names = (*names, inline.name)
            else:
                return (), [], []
        return names, texts, looks

    def _plain_look(self, text: Text) -> Look | None:
        """The look of a style that neither changes letters nor language; None of any other, and of mere symbols."""
        style = text.style
        if style.caps != "none" or style.language not in {"", self._language}:
            return None
        if self._looks.is_of_symbols(text.text, style):
            return None
        look = self._plain_looks[id(style)] = self._looks.of(style)  # which keeps the style, and so its id
        return look

    def label(self, text: str, style: TextStyle, element: Element | None) -> Run:
        """The run of a list label, heading number or footnote label, with a space between it and the words."""
        style = self._of_one_font(text, style)
        # A bullet may be a letter of the alphabet ("o"), which has no capital.
        return self._run(text + " ", style, element, None, capitals=style.caps == "all" and len(text) > 1)

    def _of_one_font(self, text: str, style: TextStyle) -> TextStyle:
        """The style of a label or mark, which is not cut: in another font where its own lacks what the other has."""
        pieces = self._legible(Text(text, style))
        return pieces[0].style if len(pieces) == 1 else style

    def _add(
        self,
        content: tuple[Inline, ...],
        element: Element | None,
        link: LinkUse | None,
        room: tuple[float, float],
        runs: list[Run],
        anchors: list[str],
    ) -> None:
        for inline in content:
            match inline:
                case Text():
                    for text in self._legible(inline):
                        self._add_text(text, element, link, runs)
                case Tab():
                    runs.append(Run("\t", self._looks.of(inline.style), element, link=link))
                case Break():
                    look = runs[-1].look if runs else self._looks.of(self._mark)
                    runs.append(Run("", look, element, breaks=inline.kind))
                case Anchor():
                    if runs:
                        runs.append(Run("", runs[-1].look, element, anchor=inline.name))
                    else:
                        anchors.append(inline.name)
                case PageField(kind="styled" | "styled-last" | "styled-number"):
                    # Measured again for each page, it is words like others.
                    if said := self._fields(inline):
                        self._add((Text(said, inline.style),), element, link, room, runs, anchors)
                case PageField():
                    number = Element("PageNumber", element, inline=True) if element is not None else None
                    run = self._run(self._fields(inline), inline.style, number, link)
                    run.field = inline
                    if inline.kind == "page-of":
                        self.page_targets.append((inline.target, self._faults.where))
                    runs.append(run)
                case NoteMark():
                    runs.append(self._note_mark(inline, element))
                case Link():
                    use = self._link(inline, element) if element is not None else None
                    self._add(inline.content, use.element if use else element, use or link, room, runs, anchors)
                case Figure():
                    runs.append(self._figure(inline, element, link, room, runs))

    def _legible(self, text: Text) -> list[Text]:
        """A text with what its font lacks in another that has it, as Word does it: ticks and boxes above all."""
        if text.text.isascii():
            return [text]
        visible = INVISIBLE.sub("", text.text)
        if self._looks.is_of_symbols(visible, text.style):
            return [Text(text.text, replace(text.style, family=SYMBOLS))]
        lacking = self._looks.of(text.style).face.lacks(visible)
        borrowed = self._looks.borrowed(lacking, text.style) if lacking else {}
        if not borrowed:
            return [text]
        shown = SHOWN.findall(text.text)  # what is not seen stays with the character before it
        pieces = groupby(shown, lambda character: borrowed.get(INVISIBLE.sub("", character), text.style))
        return [Text("".join(piece), style) for style, piece in pieces]

    def _add_text(self, text: Text, element: Element | None, link: LinkUse | None, runs: list[Run]) -> None:
        style = text.style
        if style.language and style.language != self._language and element is not None:
            last = runs[-1].element if runs else None
            entries = f"/Lang{text_string(style.language)}"
            if last is not None and last.entries == entries and last.parent is element:
                element = last
            else:
                element = Element("Span", element, entries, inline=True)
        if style.caps == "small":
            for small, part in groupby(text.text, str.islower):
                runs.append(self._run("".join(part), style, element, link, small=small, capitals=True))
            return
        run = self._run(text.text, style, element, link, capitals=style.caps == "all")
        if runs and run.said is None:
            last_run = runs[-1]
            if (
                last_run.look is run.look
                and last_run.element is element
                and last_run.link is link
                and last_run.words_only
            ):
                # Word cuts runs anywhere; words in one look are measured faster in one piece.
                last_run.text += run.text
                return
        runs.append(run)

    def _run(
        self,
        text: str,
        style: TextStyle,
        element: Element | None,
        link: LinkUse | None,
        *,
        small: bool = False,
        capitals: bool = False,
    ) -> Run:
        look = self._looks.of(style, small=small)
        said: Sequence[str] | None = None
        if not text.isascii() and INVISIBLE.search(text):
            said = SHOWN.findall(text)
            text = INVISIBLE.sub("", text)
        if capitals:
            capital = "".join(upper if len(upper := character.upper()) == 1 else character for character in text)
            said, text = (said or text, capital) if capital != text else (said, text)
        lacking = look.face.lacks(text)
        if lacking:
            self._faults.glyphs_missing(style.family, look.face.family, lacking)
        return Run(text, look, element, said=said, link=link)

    def _link(self, link: Link, element: Element) -> LinkUse:
        said = link.description or "".join(part.text for part in link.content if isinstance(part, Text)) or link.uri
        return LinkUse(Element("Link", element, inline=True), link.uri, link.target, said, self._faults.where)

    def _note_mark(self, mark: NoteMark, element: Element | None) -> Run:
        self.labels.setdefault(mark.note, (mark.label, mark.style))
        style = self._of_one_font(mark.label, mark.style)
        if element is None:
            return self._run(mark.label, style, None, None)
        reference = Element("NoteMark", element, inline=True)
        inner = Element("Link", reference, inline=True)
        use = LinkUse(inner, "", NOTE + mark.note, f"{mark.kind.capitalize()} {mark.label}", self._faults.where)
        run = self._run(mark.label, style, inner, use)
        run.note = mark.note
        run.anchor = NOTE_MARK + mark.note
        return run

    def _figure(
        self,
        figure: Figure,
        element: Element | None,
        link: LinkUse | None,
        room: tuple[float, float],
        runs: list[Run],
    ) -> Run:
        described = element is not None and not figure.decorative
        if described and not figure.alt.strip():
            self._faults.alternative_missing()
        shrink = min(1.0, room[0] / max(figure.width, 0.01), room[1] / max(figure.height, 0.01))
        if figure.spot is not None:
            shrink = 1.0
        if shrink < VISIBLY_SMALLER:
            self._faults.figure_scaled()
        of = Element("Figure", element, alternative(figure.alt.strip()), inline=True) if described else None
        faces = self._label_faces(figure.image)
        image = Image(figure, figure.width * shrink, figure.height * shrink, of, faces, self._faults.where)
        look = runs[-1].look if runs else self._looks.of(self._mark)
        return Run(PLACEHOLDER if figure.spot is None else "", look, of, link=link, image=image)

    def _label_faces(self, drawn: Picture | Drawing) -> tuple[Face, Face]:
        """The faces of a drawing's labels, regular and bold: those of the paragraph in which it stands."""
        styles = (replace(self._mark, bold=False, italic=False), replace(self._mark, bold=True, italic=False))
        if not isinstance(drawn, Drawing) or not any(isinstance(shape, Label) for shape in drawn.shapes):
            styles = (self._mark, self._mark)
        faces = (self._looks.of(styles[0]).face, self._looks.of(styles[1]).face)
        for shape in drawn.shapes if isinstance(drawn, Drawing) else ():
            if isinstance(shape, Label) and (lacking := faces[shape.bold].lacks(shape.text)):
                self._faults.glyphs_missing(self._mark.family, faces[shape.bold].family, lacking)
        return faces
