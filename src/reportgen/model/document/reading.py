"""What a document says, read off its tree: its words and its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.model.document.tree import (
    Anchor,
    Block,
    Break,
    Contents,
    Document,
    Inline,
    Link,
    ListBlock,
    NoteMark,
    PageField,
    Paragraph,
    Tab,
    Table,
    Text,
)
from reportgen.model.figure import Figure

__all__ = ["paragraphs", "paragraphs_in", "words"]


def words(document: Document) -> list[str]:
    """The words of body and notes in reading order: what every edition of the document must say.

    A footnote's words come after those of the body. List labels, heading numbers and page numbers are left out,
    since writers make them; alt texts are in, since they are read out.
    """
    return [word for block in document.every_block() for word in _text_of(block).split()]


def paragraphs(document: Document) -> Iterator[str]:
    """The text of each paragraph of body and notes, those in lists and table cells too, in reading order."""
    for block in document.every_block():
        for paragraph in paragraphs_in(block):
            yield _text_of_inlines(paragraph.content)


def paragraphs_in(block: Block) -> Iterator[Paragraph]:
    """All paragraphs of a block, in reading order; none of the contents, which say again what the headings say."""
    match block:
        case Paragraph():
            yield block
        case ListBlock():
            for item in block.items:
                for inner in item.blocks:
                    yield from paragraphs_in(inner)
        case Table():
            for row in block.rows:
                for cell in row.cells:
                    for inner in cell.blocks:
                        yield from paragraphs_in(inner)
        case Contents():
            pass


def _text_of(block: Block) -> str:
    match block:
        case Paragraph():
            return _text_of_inlines(block.content)
        case ListBlock():
            return " ".join(_text_of(inner) for item in block.items for inner in item.blocks)
        case Table():
            return " ".join(_text_of(inner) for row in block.rows for cell in row.cells for inner in cell.blocks)
        case Contents():
            return " ".join(_text_of_inlines(entry.text) for entry in block.entries)


def _text_of_inlines(content: tuple[Inline, ...]) -> str:
    parts: list[str] = []
    for inline in content:
        match inline:
            case Text():
                parts.append(inline.text)
            case Tab() | Break():
                parts.append(" ")
            case Link():
                parts.append(_text_of_inlines(inline.content))
            case Figure():
                parts.append(f" {inline.alt} ")
            case Anchor() | PageField() | NoteMark():
                pass
    return "".join(parts)
