"""Nothing lost: a finished PDF's tag tree tells the words, headings, lists, tables and pictures of its document.

No validator notices a heading that is tagged as a paragraph, a picture that is dropped or words that are marked as
decoration; this check does, on every file, by reading the tree back with code that did not write it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from reportgen.errors import Place, Problem
from reportgen.model.document import Document, PageSetup
from reportgen.model.numerals import Numerals
from reportgen.scan.pdf.tagtree import TagTree, read_tagtree
from reportgen.scan.pdf.values import UnreadableError
from reportgen.scan.structure.expected import Expected, Where
from reportgen.scan.structure.told import ToldBlock

__all__ = ["check_pdf"]

_HAIR = 0.1
"""Points."""

_NUMERALS: dict[Numerals, str] = {
    "decimal": "/D",
    "numberInDash": "/D",
    "lowerRoman": "/r",
    "upperRoman": "/R",
    "lowerLetter": "/a",
    "upperLetter": "/A",
}
"""ISO 32000-1, table 159."""

REMEDY = "Do not use the file: this is a fault of reportgen, so report it with this rule's id and place"


def check_pdf(content: bytes, document: Document) -> tuple[Problem, ...]:
    """Compare a finished PDF with the document that it was made from.

    Args:
        content: the PDF's bytes.
        document: what it has to tell.

    Returns:
        what is lost, out of order or tagged as something else (the first such place), and every fault in how the
        tree holds its content. Nothing, if the file tells the document.
    """
    expected = Expected(document)
    try:
        tree = read_tagtree(content, expected.numerals)
    except UnreadableError as error:
        return (_problem("pdf-structure-unreadable", "", str(error)),)
    found = [_problem(fault.rule, fault.place, fault.what) for fault in tree.faults]
    found += _differences(tree, document, expected)
    return tuple(dict.fromkeys(found))


def _differences(tree: TagTree, document: Document, expected: Expected) -> Iterator[Problem]:
    metadata = document.metadata
    if tree.lines != expected.lines:
        yield _first_difference(tree.lines, expected)
    if [" ".join(title.split()) for title in tree.outline] != expected.outline:
        yield _problem("pdf-structure-outline", "", "the bookmarks beside the pages are not the headings")
    # A document without sections has one page of the usual size.
    setups = [section.setup for section in document.sections] or [PageSetup()]
    sizes = [(0.0, 0.0, setup.width, setup.height) for setup in setups]
    if not all(any(_alike(size, wanted) for wanted in sizes) for size in tree.sizes):
        yield _problem("pdf-structure-page", "", "a page is of another size than the document's")
    if not tree.labels <= _called(document, tree.labels):
        yield _problem("pdf-structure-page", "", "pages are called by other numbers than the document's")
    if tree.titles != (metadata.title, metadata.title):
        yield _problem("pdf-structure-title", "", "the file's title is not the document's")
    if tree.language != metadata.language:
        yield _problem("pdf-structure-language", "", "the file's language is not the document's")


def _first_difference(lines: list[ToldBlock], expected: Expected) -> Problem:
    pairs = enumerate(zip_longest(lines, expected.lines))
    index, (told, wanted) = next((index, pair) for index, pair in pairs if pair[0] != pair[1])
    place = _said(expected.places[min(index, len(expected.places) - 1)])
    if wanted is None or told is None:
        return _problem("pdf-words-lost", place, "the tag tree does not end where the document does")
    if told[:3] == wanted[:3] or told.words != wanted.words:
        return _problem("pdf-words-lost", place, "what the tag tree tells is not what the document says")
    if told.role != wanted.role:
        return _problem("pdf-structure-tags", place, f"what is {wanted.role} in the document is tagged as another role")
    return _problem("pdf-structure-tags", place, f"{wanted.role} stands elsewhere or says something else of itself")


def _called(document: Document, labels: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Those of the labels that the document gives its pages: none where it counts them from 1 on."""
    wanted = {(_NUMERALS[section.numerals], section.first_page_number) for section in document.sections}
    if wanted <= {("/D", None)}:
        return set()
    firsts = {(style, first and max(first, 1)) for style, first in wanted}  # a page 0 is called by no number
    return {(style, first) for style, first in labels if {(style, first), (style, None)} & firsts}


def _alike(size: tuple[float, ...], wanted: tuple[float, ...]) -> bool:
    """Whether a page is of that size, but for what is lost where lengths are written out."""
    return len(size) == len(wanted) and all(abs(a - b) < _HAIR for a, b in zip(size, wanted, strict=True))


def _said(where: Where) -> str:
    """A place as the readers of Word files say it."""
    paragraphs, tables, row, notes = where
    if notes:
        return f"footnote {notes}"
    if row:
        return f"table {tables}, row {row}"
    return f"paragraph {paragraphs}" if paragraphs else "beginning of the document"


def _problem(rule: str, place: str, what: str) -> Problem:
    return Problem(rule, Place(path=place), what, REMEDY, source="ISO 14289-1:2014, 7.1")
