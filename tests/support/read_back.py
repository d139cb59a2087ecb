"""A neutral document as lines of text, one a block: what a test compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.model.document import (
    Anchor,
    Break,
    Contents,
    Figure,
    Link,
    ListBlock,
    NoteMark,
    PageField,
    Paragraph,
    Role,
    Tab,
    Table,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportgen.model.document import Block, Document, Inline

__all__ = ["blocks_back", "inlines_back", "read_back"]


def read_back(document: Document) -> list[str]:
    """The whole body and the notes."""
    lines = list(blocks_back(document.blocks()))
    for note in document.notes:
        lines += [f"note {note.key}:", *("  " + line for line in blocks_back(note.blocks))]
    return lines


def blocks_back(blocks: Iterable[Block]) -> Iterator[str]:
    """Blocks, those within others further in."""
    for block in blocks:
        match block:
            case Paragraph():
                kind = f"h{block.level}" if block.role is Role.HEADING else block.role.value[0]
                yield f"{kind}: {block.label + ' ' if block.label else ''}{inlines_back(block.content)}".rstrip()
            case ListBlock():
                yield f"list {block.numbering}:"
                for item in block.items:
                    first, *rest = blocks_back(item.blocks)
                    yield f"  {item.label} {first.partition(': ')[2]}"
                    yield from ("    " + line for line in rest)
            case Table():
                yield f"table {len(block.widths)}:"
                for row in block.rows:
                    yield "  row, repeated:" if row.repeat else "  row:"
                    for cell in row.cells:
                        span = f" {cell.columns}x{cell.rows}" if (cell.columns, cell.rows) != (1, 1) else ""
                        yield f"    {cell.scope or 'cell'}{span}:"
                        yield from ("      " + line for line in blocks_back(cell.blocks))
            case Contents():
                yield "contents:"
                yield from (f"  {entry.level} {inlines_back(entry.text)} -> {entry.target}" for entry in block.entries)


def inlines_back(content: tuple[Inline, ...]) -> str:
    """Words as they are, the rest in braces."""
    parts = []
    for inline in content:
        match inline:
            case Text():
                parts.append(inline.text)
            case Tab():
                parts.append("{tab}")
            case Break():
                parts.append(f"{{{inline.kind} break}}")
            case Anchor():
                parts.append(f"{{#{inline.name}}}")
            case PageField():
                parts.append(f"{{{inline.kind}{' ' + inline.target if inline.target else ''}}}")
            case NoteMark():
                parts.append(f"{{note {inline.label} {inline.note}}}")
            case Link():
                parts.append(f"[{inlines_back(inline.content)}]({inline.uri or '#' + inline.target})")
            case Figure():
                parts.append(f"{{figure {'decorative' if inline.decorative else inline.alt!r}}}")
    return "".join(parts)
