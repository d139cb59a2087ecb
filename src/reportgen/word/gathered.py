"""Blocks as they are gathered: numbered paragraphs become lists in lists, lines of contents one table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.model.document import Block, Contents, ContentsEntry, ListBlock, ListItem

if TYPE_CHECKING:
    from reportgen.model.document import Paragraph, TextStyle
    from reportgen.word.cascade import ParagraphLook
    from reportgen.word.counters import Label
    from reportgen.word.numbering import Kind

__all__ = ["Gathered"]

_SHIFT = 1.0
"""Points by which a list of another numbering must stand further in to be a list within a list."""


class _OpenList(Struct):
    """A list that may still grow."""

    numbering: str
    level: int
    indent: float
    kind: Kind
    items: list[tuple[Label, TextStyle, list[Block]]]

    def closed(self) -> ListBlock:
        items = [ListItem(label.text, style, tuple(blocks), label.level.place) for label, style, blocks in self.items]
        return ListBlock(tuple(items), self.kind)


class Gathered:
    """The blocks so far, with the lists and the contents that are still open."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._lists: list[_OpenList] = []
        self._entries: list[ContentsEntry] = []

    def block(self, block: Block) -> None:
        """A block that is neither."""
        if self._lists or self._entries:
            self._close()
        self._blocks.append(block)

    def beside(self, block: Block) -> None:
        """A block that hangs on the paragraph before, and stands in its item where that is one of a list."""
        if self._lists:
            self._lists[-1].items[-1][2].append(block)
        else:
            self.block(block)

    def entry(self, entry: ContentsEntry) -> None:
        """The next line of the contents."""
        self._close_lists(0)
        self._entries.append(entry)

    def item(self, label: Label, style: TextStyle, paragraph: Paragraph, look: ParagraphLook) -> None:
        """A numbered paragraph. It goes on with the innermost open list of its numbering and level, else it begins a
        list within the last item of one that is less deep, else a list of its own.
        """
        self._close_contents()
        numbering, level, indent = look.numbering or "", look.numbering_level, paragraph.style.indent_left
        open_lists = self._lists
        keep = len(open_lists)
        for at, known in enumerate(open_lists):
            if known.numbering == numbering and known.level == level:
                keep = at + 1
                break
            deeper = level > known.level if known.numbering == numbering else indent > known.indent + _SHIFT
            if not deeper:
                keep = at
                break
        self._close_lists(keep)
        if not open_lists or not (open_lists[-1].numbering == numbering and open_lists[-1].level == level):
            open_lists.append(_OpenList(numbering, level, indent, label.level.kind, []))
        open_lists[-1].items.append((label, style, [paragraph]))

    def closed(self) -> tuple[Block, ...]:
        """All blocks; nothing more may come."""
        if self._lists or self._entries:
            self._close()
        return tuple(self._blocks)

    def _close(self) -> None:
        self._close_lists(0)
        self._close_contents()

    def _close_lists(self, keep: int) -> None:
        while len(self._lists) > keep:
            done = self._lists.pop().closed()
            if self._lists:
                self._lists[-1].items[-1][2].append(done)
            else:
                self._blocks.append(done)

    def _close_contents(self) -> None:
        if self._entries:
            self._blocks.append(Contents(tuple(self._entries)))
            self._entries = []
