"""Narrative: paragraphs and bullet lists of words, some bold or italic, and references to people and places.

An author writes a narrative in the small Markdown that `model.markup` reads. A `Mention` is a `[[key]]` of the
source: which words it becomes (a real name, a role, a pseudonym) depends on the document, so it stays open here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Self

from msgspec import Struct

__all__ = ["Bullets", "Mention", "Passage", "PassageBlock", "PassageParagraph", "Run", "Words"]


class Words(Struct, frozen=True):
    """Characters in one look."""

    text: str
    bold: bool = False
    italic: bool = False


class Mention(Struct, frozen=True):
    """A reference to a person, agency or place of the case by its key."""

    key: str
    bold: bool = False
    italic: bool = False


Run = Words | Mention


class PassageParagraph(Struct, frozen=True):
    """One paragraph."""

    runs: tuple[Run, ...]


class Bullets(Struct, frozen=True):
    """A bullet list of one level; an item is a line of runs."""

    items: tuple[tuple[Run, ...], ...]


PassageBlock = PassageParagraph | Bullets


class Passage(Struct, frozen=True):
    """A narrative; without blocks it is empty and false."""

    blocks: tuple[PassageBlock, ...] = ()

    @classmethod
    def of(cls, *texts: str) -> Self:
        """Plain words, a paragraph each."""
        return cls(tuple(PassageParagraph((Words(text),)) for text in texts))

    def __bool__(self) -> bool:
        return bool(self.blocks)

    def runs(self) -> Iterator[Run]:
        """All runs in reading order."""
        for line in self.lines():
            yield from line

    def lines(self) -> Iterator[tuple[Run, ...]]:
        """The runs of each paragraph and each list item, in reading order."""
        for block in self.blocks:
            if isinstance(block, PassageParagraph):
                yield block.runs
            else:
                yield from block.items

    def mentions(self) -> Iterator[str]:
        """The keys that the text refers to, in order, repeats included."""
        return (run.key for run in self.runs() if isinstance(run, Mention))

    def map_lines(self, change: Callable[[tuple[Run, ...]], tuple[Run, ...]]) -> Passage:
        """The same blocks with every line of runs changed."""
        return Passage(
            tuple(
                PassageParagraph(change(block.runs))
                if isinstance(block, PassageParagraph)
                else Bullets(tuple(map(change, block.items)))
                for block in self.blocks
            )
        )

    def plain(self, naming: Callable[[str], str]) -> str:
        """The words alone, blocks parted by a space; `naming` says what a mention becomes."""
        return " ".join(
            "".join(run.text if isinstance(run, Words) else naming(run.key) for run in line) for line in self.lines()
        )
