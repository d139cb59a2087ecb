"""What the reader holds while it goes through one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from reportgen.errors import TemplateError
from reportgen.model.document import PageSetup
from reportgen.word.cascade import NOWHERE, Surroundings
from reportgen.word.counters import formatted
from reportgen.word.unread import texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from reportgen.model.document import Align, Anchor, Inline, NoteKind, Picture, Text
    from reportgen.model.drawing import Drawing
    from reportgen.word.cascade import Cascade, Look, ParagraphLook
    from reportgen.word.counters import Counters
    from reportgen.word.fields import Field
    from reportgen.word.grid import CellSays, RowSays, Slot
    from reportgen.word.package import Package, Part
    from reportgen.word.places import Trail
    from reportgen.word.shorthand import Shorthand
    from reportgen.word.tablestyle import TableStyles
    from reportgen.word.textbox import TextBox

__all__ = ["DEEPEST", "NoteLabels", "Reading", "Story", "WantedNote", "WrittenLook"]

DEEPEST = 16
"""Tables in tables, controls in controls: deeper than this is no document but an attack."""


class WantedNote(Struct, frozen=True):
    """A mark that was met: the note's key in the document, its id in the part of that kind, and the mark that an author
    has chosen, "" for a number.
    """

    key: str
    kind: NoteKind
    number: str
    mark: str


class WrittenLook(Struct, eq=False):
    """The look of paragraphs whose properties are written alike: what they come to, those of the paragraph's mark, and
    the looks of runs by how theirs are written.
    """

    paragraph: ParagraphLook
    mark: list[Element]
    runs: dict[str, Look]


class NoteLabels(Struct):
    """How notes of one kind are counted: in which numerals, from which number, and where anew (`w:numRestart`), as the
    document says where a section says nothing else (17.11.11); `form` and `count` are those of the section.
    """

    usual_form: str
    start: int
    restart: str
    form: str = ""
    count: int = 0

    def next(self) -> str:
        """The next label."""
        self.count += 1
        return formatted(self.count - 1, self.form) or str(self.count - 1)


class Reading(Struct):
    """One document: its package, its looks, its notes so far, and what was met.

    Attributes:
        colours: those of the theme, by their names.
        anchors: the names of all bookmarks by their small letters, so that a link to a missing one is known when it is
            met.
        shorthand: the paragraphs that were taken out of the body's text.
        compatible: Word's compatibility mode; 15 is Word 2013 and later.
        counters: how far numbered paragraphs have been counted.
        wanted: the notes in the order of their marks; they are read when the body is done.
        looks: those of plain paragraphs, by how their properties are written and where they stand.
        rows, cells: what rows and cells say, by their properties: those of one table repeat each other.
        written_cells: properties of cells with one plain paragraph, and what they say, by how they are written.
        written_rows, written_slots: what rows say, and where the cells of a row stand, likewise.
        row_anchors: bookmarks met between the cells or rows of a table, until a row is read that they can stand in.
        last_heading: the level of the heading before, to notice one that is skipped.
        unread: texts of what was read so far that no reader has come to yet.
        seeking: some are left at the end, and are told where they stand.
    """

    package: Package
    cascade: Cascade
    table_styles: TableStyles
    colours: Mapping[str, str]
    trail: Trail
    anchors: Mapping[str, str]
    shorthand: Shorthand
    compatible: int
    counters: Counters
    footnote_labels: NoteLabels
    endnote_labels: NoteLabels
    wanted: list[WantedNote] = field(default_factory=list)
    pixels: dict[str, Picture | Drawing | None] = field(default_factory=dict)
    looks: dict[tuple[str, Surroundings], WrittenLook] = field(default_factory=dict)
    rows: dict[object, RowSays] = field(default_factory=dict)
    cells: dict[object, CellSays] = field(default_factory=dict)
    written_cells: dict[str, tuple[list[Element], CellSays]] = field(default_factory=dict)
    written_rows: dict[str, RowSays] = field(default_factory=dict)
    written_slots: dict[tuple[int, tuple[str, ...]], list[Slot]] = field(default_factory=dict)
    row_anchors: list[str] = field(default_factory=list)
    last_heading: int = 0
    unread: int = 0
    seeking: bool = False
    depth: int = 0

    def pass_over(self, element: Element) -> None:
        """Leave something unread on purpose: it is told in another way, or nobody is to see it."""
        self.unread -= texts(element)

    def deeper(self) -> Reading:
        """Go one level down, until the block is left that begins with it.

        Raises:
            TemplateError: the file is nested beyond reason.
        """
        if self.depth >= DEEPEST:
            raise TemplateError.of(
                "docx-too-deep",
                self.trail.here(),
                f"tables or content controls are nested more than {DEEPEST} deep",
                "Take the inner ones out",
            )
        self.depth += 1
        return self

    def __enter__(self) -> None:
        """Stand where `deeper` has gone."""

    def __exit__(self, *_: object) -> None:
        """Come up again."""
        self.depth -= 1


class Story(Struct):
    """A run of blocks that is read from start to end: the body, a head or foot, a note.

    Attributes:
        part: where relationships are looked up.
        width: room for tables and pictures, in points.
        height: room for pictures, in points.
        setup: the pages.
        fields: complex fields that are open, outermost first; they may span paragraphs.
        loose: marks of fields that have no counterpart.
        pending: bookmarks, and the letters of a drop cap, that wait for the next paragraph.
        columns: whether the text runs in several columns in Word.
        boxes: text boxes met in the paragraph; they stand behind it.
        framed: what stands in a frame on the line of the next paragraph, and where on it.
    """

    reading: Reading
    part: Part
    kind: Literal["body", "head", "note"]
    width: float
    height: float
    setup: PageSetup = PageSetup()
    around: Surroundings = NOWHERE
    fields: list[Field] = field(default_factory=list)
    loose: frozenset[Element] = frozenset()
    pending: list[Anchor | Text] = field(default_factory=list)
    columns: bool = False
    boxes: list[TextBox] = field(default_factory=list)
    framed: tuple[tuple[Inline, ...], Align] | None = None
