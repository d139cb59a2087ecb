"""Where the reader stands, in words that a person who has the file open in Word understands; and what it met there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reportgen.errors import Place, Problem, Severity
from reportgen.model.document import Contents, ListBlock, Paragraph, Role
from reportgen.model.number_words import ORDINALS
from reportgen.word.counters import ordinal
from reportgen.word.headings import quotable
from reportgen.word.links import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportgen.model.document import Block, Document

__all__ = ["Trail", "landmark", "paragraphs_of"]

_LAST_IN_WORDS = 10


class Trail:
    """The place while a document is read, and the problems in the order in which they were met.

    A place is the nearest heading before it, counted as Word's Navigation pane lists them, with the count of paragraphs
    since ("heading 4 'Findings', third paragraph after it"), or a table by its count in the body or, outside it, in the
    header or note ("table 2, row 4"). A table within a table is told by the row in which it stands and not counted; the
    stages that lay the document out count in the same way. Only headings of the house are quoted: those of an author
    may hold a name. A problem that the same place already has is not said twice.
    """

    def __init__(self, name: str) -> None:
        self._file = name or None
        self._story = ""
        self._heading = ""
        self._headings = 0
        self._paragraphs = 0
        self._tables_met = 0
        self._tables: list[list[int]] = []
        self._beside = False
        self._problems: dict[tuple[str, Place], Problem] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was met so far."""
        return tuple(self._problems.values())

    @property
    def in_table(self) -> bool:
        """Whether it is a table's cell."""
        return bool(self._tables)

    def paragraph(self) -> None:
        """Go on to the next paragraph."""
        if not self._tables and not self._beside:
            self._paragraphs += 1

    def uncounted(self) -> None:
        """The paragraph is none of its own in Word: it joins the next, or is not seen."""
        if not self._tables and not self._beside:
            self._paragraphs -= 1

    def heading(self, text: str) -> None:
        """The paragraph just read is a heading: count from here."""
        if self._tables or self._story or self._beside:
            return
        self._headings += 1
        self._heading = _heading(self._headings, text)
        self._paragraphs = 0

    @contextmanager
    def story(self, words: str) -> Iterator[None]:
        """Stand outside the body: in a page header, a footnote."""
        kept = (self._story, self._heading, self._paragraphs, self._tables, self._tables_met)
        self._story, self._heading, self._paragraphs, self._tables, self._tables_met = words, "", 0, [], 0
        try:
            yield
        finally:
            self._story, self._heading, self._paragraphs, self._tables, self._tables_met = kept

    @contextmanager
    def table(self) -> Iterator[None]:
        """Stand in the next table, or in one within it."""
        if self._beside and not self._tables:
            yield
            return
        if not self._tables:
            self._tables_met += 1
        self._tables.append([self._tables_met, 0])
        try:
            yield
        finally:
            self._tables.pop()

    @contextmanager
    def beside(self) -> Iterator[None]:
        """Stand in a text box: what is in it has the place of the paragraph that it hangs on."""
        kept, self._beside = self._beside, True
        try:
            yield
        finally:
            self._beside = kept

    def row(self) -> None:
        """Go on to the next row of the table."""
        if self._tables:
            self._tables[-1][1] += 1

    def here(self) -> Place:
        """The place as it is now."""
        parts = [self._story] if self._story else []
        if self._tables:
            table, row = self._tables[0]
            parts.append(f"table {table}, row {row}" if row else f"table {table}")
        else:
            parts.append(_paragraph(self._heading, self._paragraphs))
        return Place(file=self._file, path=", ".join(parts))

    def whole(self) -> Place:
        """The file as a whole."""
        return Place(file=self._file)

    def error(self, rule: str, what: str, remedy: str, *, source: str = "", where: Place | None = None) -> None:
        """Something that must be mended before a PDF may claim to be accessible."""
        place = where or self.here()
        self._problems.setdefault((rule, place), Problem(rule, place, what, remedy, source=source))

    def warning(self, rule: str, what: str, remedy: str, *, source: str = "", where: Place | None = None) -> None:
        """Something that the reader of the PDF will meet otherwise than the reader of the Word file."""
        place = where or self.here()
        problem = Problem(rule, place, what, remedy, severity=Severity.WARNING, source=source)
        self._problems.setdefault((rule, place), problem)


def landmark(document: Document, number: int) -> str:
    """The place of a paragraph of the body in the same words.

    Args:
        document: the document that was read.
        number: which paragraph, from 1; those of tables and of the contents are not counted in it, since stages that
            lay the document out count so, which know nothing of Word.
    """
    heading, headings, behind, counted = "", 0, 0, 0
    for block in document.blocks() if number else ():
        if isinstance(block, Contents):
            behind += len(block.entries)  # whoever counts in Word counts them too
        for paragraph in paragraphs_of((block,)):
            counted, behind = counted + 1, behind + 1
            if paragraph.role is Role.HEADING:
                headings += 1
                heading, behind = _heading(headings, plain_text(paragraph.content)), 0
            if counted == number:
                return _paragraph(heading, behind)
    return _paragraph(heading, behind)


def paragraphs_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Paragraphs in their order, those of lists too; not those of tables and of the contents."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from paragraphs_of(item.blocks)


def _heading(number: int, text: str) -> str:
    quoted = quotable(text)
    return f"heading {number} '{quoted}'" if quoted else f"heading {number}"


def _paragraph(heading: str, behind: int) -> str:
    if not heading:
        return f"{_nth(behind)} paragraph" if behind else "before the first paragraph"
    return f"{heading}, {_nth(behind)} paragraph after it" if behind else heading


def _nth(count: int) -> str:
    return ORDINALS[count - 1] if count <= _LAST_IN_WORDS else ordinal(count)
