"""The words of a document as pandoc writes it in JSON: each is an entry of its own, and only a row of them is prose.

What stands here is how pandoc calls its elements (pandoc-types 1.23, Text.Pandoc.Definition).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.scan.carried import Cell

__all__ = ["CONSTRUCTORS", "VERSION", "cell_of", "inlines_in", "is_table"]

VERSION = "pandoc-api-version"
"""The name of the entry that every such document begins with."""

_BETWEEN = frozenset({"Space", "SoftBreak", "LineBreak"})
_AS_IT_IS = frozenset({"Code", "Math", "RawInline"})
_ROUND = frozenset(
    """
    Emph Underline Strong Strikeout Superscript Subscript SmallCaps Quoted Cite Link Image Span
    """.split()
)
_INLINE = _BETWEEN | _AS_IT_IS | _ROUND | {"Str", "Note"}
CONSTRUCTORS = _INLINE | frozenset(
    """
    Plain Para LineBlock CodeBlock RawBlock BlockQuote OrderedList BulletList DefinitionList Header HorizontalRule Table
    Figure Div Null MetaMap MetaList MetaBool MetaString MetaInlines MetaBlocks AlignLeft AlignRight AlignCenter
    AlignDefault ColWidth ColWidthDefault SingleQuote DoubleQuote DisplayMath InlineMath AuthorInText SuppressAuthor
    NormalCitation DefaultStyle Example Decimal LowerRoman UpperRoman LowerAlpha UpperAlpha DefaultDelim Period OneParen
    TwoParens
    """.split()
)
"""Values of an entry `t`: which element it is."""


# Within the content of a table, by the numbers of the entries: a row of its head, of a head or the rows of one of its
# bodies, or of its foot; and a cell of the row.
_CELL = re.compile(r"(?P<row>(?:4\.2|5\.\d+\.[34]|6\.2)\.\d+)\.2\.(?P<column>\d+)\.")


def is_table(name: str, value: object) -> bool:
    """Whether an entry says that its object is a table, of which entry 2 is the content."""
    return name == "t" and value == "Table"


def cell_of(table: str, place: str) -> Cell | None:
    """The cell of a table in which an entry stands; both are told by the numbers of their entries.

    Args:
        table: the content of the table, or "".
        place: the entry.
    """
    found = _CELL.match(place, len(table) + 1) if table else None
    return Cell(table, found["row"], int(found["column"])) if found else None


def inlines_in(items: list[object]) -> str | None:
    """What a row of inline elements says; None where a list holds anything else."""
    said = [_said(item) for item in items]
    return "".join(one for one in said if one is not None) if said and None not in said else None


def _said(item: object) -> str | None:
    """What one inline element says, notes left out; None where it is none."""
    entries = dict(item) if isinstance(item, list) and item and all(isinstance(one, tuple) for one in item) else {}
    kind, content = entries.get("t"), entries.get("c")
    if kind == "Str" and isinstance(content, str):
        return content
    if kind in _BETWEEN:
        return " "
    if kind in _AS_IT_IS and isinstance(content, list):
        return "".join(one for one in content[1:] if isinstance(one, str))
    if kind in _ROUND and isinstance(content, list):
        return "".join(_inner(content))
    return "" if kind == "Note" else None


def _inner(content: list[object]) -> Iterator[str]:
    whole = inlines_in(content)
    if whole is not None:
        yield whole
        return
    for one in content:
        if isinstance(one, list) and (inner := inlines_in(one)):
            yield inner
