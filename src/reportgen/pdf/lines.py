"""What lines are made of: runs of characters in one look, and their parts on a line. All lengths are points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import Figure, PageField
    from reportgen.pdf.fonts import Face
    from reportgen.pdf.looks import Look
    from reportgen.pdf.tags import Element

__all__ = [
    "LEAST_WIDTH",
    "PLACEHOLDER",
    "TOLERANCE",
    "Heights",
    "Image",
    "Leader",
    "Line",
    "LinkUse",
    "Run",
    "Span",
]

PLACEHOLDER = "\ufffc"
"""Stands for a figure among the characters (OBJECT REPLACEMENT CHARACTER)."""

TOLERANCE = 0.05
"""How far, in points, words may reach beyond the edge: Word rounds widths to twentieths of a point."""

LEAST_WIDTH = 1.0
"""A line is never narrower, whatever the indents say; it then holds one character."""


class Image:
    """A figure in a run, at the size at which it is painted; `faces` are those of a drawing's labels, regular and
    bold, and `where` is its place in the document.
    """

    __slots__ = ("element", "faces", "figure", "height", "where", "width")

    def __init__(
        self,
        figure: Figure,
        width: float,
        height: float,
        element: Element | None,
        faces: tuple[Face, Face],
        where: str,
    ) -> None:
        self.faces = faces
        self.where = where
        self.figure = figure
        self.width = width
        self.height = height
        self.element = element


class LinkUse:
    """Where the words of a link lead, and the element that they belong to."""

    __slots__ = ("description", "element", "target", "uri", "where")

    def __init__(self, element: Element, uri: str, target: str, description: str, where: str) -> None:
        self.element = element
        self.uri = uri
        self.target = target
        self.description = description
        self.where = where


class Run(Struct, eq=False):
    """Characters of one look. `element` is what they belong to, None where they are decoration of the page.

    `said` is what a reader is told in place of `text`, for each character of it, where capitals are only a look or
    where something stands that is not seen.
    `breaks` is an end of line or page that stands where the run does.
    """

    text: str
    look: Look
    element: Element | None
    said: Sequence[str] | None = None
    link: LinkUse | None = None
    image: Image | None = None
    field: PageField | None = None
    flush: bool = False
    note: str | None = None
    anchor: str | None = None
    breaks: Literal["line", "page"] | None = None

    @property
    def words_only(self) -> bool:
        """Whether the run is nothing but characters in one look, the same to be seen as to be said."""
        return (
            self.said is None
            and self.image is None
            and self.field is None
            and self.note is None
            and self.anchor is None
            and self.breaks is None
            and self.text != "\t"
        )

    @property
    def plain(self) -> bool:
        """Whether nothing but the characters is painted, without lines through or behind them."""
        return self.words_only and self.look.plain

    def width(self, text: str) -> float:
        """The advance of a part of the run."""
        return self.image.width if self.image is not None else self.look.width(text)


Span = tuple[Run, str, float, float, int]
"""A run's part on a line: the run, the text, where it begins relative to the line's start, its width, and how far
into the run it begins."""


class Leader:
    """Dots or a rule from one place of the line to another; it ends where `until`, a flush number, begins."""

    __slots__ = ("kind", "left", "look", "right", "until")

    def __init__(self, left: float, right: float, kind: str, look: Look) -> None:
        self.left = left
        self.right = right
        self.kind = kind
        self.look = look
        self.until: Run | None = None


Heights = tuple[float, float, float]
"""Of a line: its height, its baseline from the top, and what of the height is blank below the words."""


class Line:
    """A finished line. `left` is its start from the column's edge, `baseline` from its own top; `stretch` is what
    each space gains when the line is justified. `hang` is what of its height is blank below the words, put there by
    multiple line spacing: as much of the last line of a page may hang below the body.
    """

    __slots__ = (
        "anchors",
        "baseline",
        "hang",
        "height",
        "leaders",
        "left",
        "notes",
        "page_break",
        "spans",
        "stretch",
        "width",
    )

    def __init__(
        self, spans: list[Span], left: float, width: float, stretch: float, heights: Heights = (0.0, 0.0, 0.0)
    ) -> None:
        self.spans = spans
        self.left = left
        self.width = width
        self.stretch = stretch
        self.height, self.baseline, self.hang = heights
        self.leaders: Sequence[Leader] = ()
        self.notes: tuple[str, ...] = ()
        self.anchors: tuple[str, ...] = ()
        self.page_break = False
