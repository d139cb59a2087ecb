"""What must be known of the whole document before its first word is written: headings, anchors, the usual size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from reportgen.model.document import (
    Anchor,
    Block,
    Contents,
    Document,
    Figure,
    Inline,
    Link,
    ListBlock,
    NoteMark,
    Paragraph,
    Role,
    Table,
    Text,
    paragraphs_in,
)

__all__ = ["Survey", "inlines", "is_seen", "survey"]


class Survey(Struct, frozen=True):
    """The document at a glance.

    Attributes:
        places: the id in the page of each anchor; an id is a number, since a bookmark's name can hold anything.
        headings: the headings of the body, in order; those that say nothing are none.
        title: the paragraph that becomes the page's `h1`, if the document has one before its first heading.
        notes: the keys of the footnotes, each with its number in the page.
        has_contents: whether the document brings its own table of contents.
        size: the size in points that most characters have.
    """

    places: dict[str, str] = field(default_factory=dict)
    headings: tuple[Paragraph, ...] = ()
    title: Paragraph | None = None
    notes: dict[str, int] = field(default_factory=dict)
    has_contents: bool = False
    size: float = 12.0


def survey(document: Document) -> Survey:
    """Look through a document once."""
    places: dict[str, str] = {}
    sizes: Counter[float] = Counter()
    body = list(document.blocks())
    for block in document.every_block():
        for paragraph in paragraphs_in(block):
            for inline in inlines(paragraph.content):
                if isinstance(inline, Anchor):
                    places.setdefault(inline.name, f"place-{len(places) + 1}")
                elif isinstance(inline, Text):
                    sizes[inline.style.size] += len(inline.text)
    headings = tuple(
        paragraph
        for block in body
        for paragraph in paragraphs_in(block)
        if paragraph.role is Role.HEADING and is_seen(paragraph.content)
    )
    return Survey(
        places,
        headings,
        _title(body),
        {note.key: number for number, note in enumerate(document.notes, 1)},
        any(_has_contents(block) for block in body),
        max(sizes, key=lambda size: (sizes[size], size), default=12.0),
    )


def inlines(content: Iterable[Inline]) -> Iterator[Inline]:
    """What stands in a paragraph, a link followed by what is in it."""
    for inline in content:
        yield inline
        if isinstance(inline, Link):
            yield from inlines(inline.content)


def is_seen(content: Iterable[Inline]) -> bool:
    """Whether there is anything to see or hear: a character, a picture, the mark of a note."""
    return any(
        (isinstance(inline, Text) and inline.text.strip()) or isinstance(inline, Figure | NoteMark)
        for inline in inlines(content)
    )


def _title(body: list[Block]) -> Paragraph | None:
    """The first title, unless a heading stands before it: then the page's own title must come first."""
    for block in body:
        if isinstance(block, Paragraph) and block.role is Role.TITLE and is_seen(block.content):
            return block
        if any(paragraph.role is Role.HEADING for paragraph in paragraphs_in(block)):
            return None
    return None


def _has_contents(block: Block) -> bool:
    match block:
        case Contents():
            return bool(block.entries)
        case ListBlock():
            return any(_has_contents(inner) for item in block.items for inner in item.blocks)
        case Table():
            return any(_has_contents(inner) for row in block.rows for cell in row.cells for inner in cell.blocks)
        case Paragraph():
            return False
