"""The words of a document as pandoc writes it in JSON: each is an entry of its own, and only a row of them is prose.

What stands here is how pandoc calls its elements (pandoc-types 1.23, Text.Pandoc.Definition).
"""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["CONSTRUCTORS", "VERSION", "inlines_in"]

VERSION = "pandoc-api-version"
"""The name of the entry that every such document begins with."""

_BETWEEN = frozenset({"Space", "SoftBreak", "LineBreak"})
_AS_IT_IS = frozenset({"Code", "Math", "RawInline"})
_ROUND = frozenset(
    """
    Emph Underline Strong Strikeout Superscript Subscript SmallCaps Quoted Cite Link Image Span
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_INLINE = _BETWEEN | _AS_IT_IS | _ROUND | {"Str", "Note"}
CONSTRUCTORS = _INLINE | frozenset(
    """
    Plain Para LineBlock CodeBlock RawBlock BlockQuote OrderedList BulletList DefinitionList Header HorizontalRule Table
    Figure Div Null MetaMap MetaList MetaBool MetaString MetaInlines MetaBlocks AlignLeft AlignRight AlignCenter
    AlignDefault ColWidth ColWidthDefault SingleQuote DoubleQuote DisplayMath InlineMath AuthorInText SuppressAuthor
    NormalCitation DefaultStyle Example Decimal LowerRoman UpperRoman LowerAlpha UpperAlpha DefaultDelim Period OneParen
    TwoParens
    """.split()  # noqa: SIM905 - as above
)
"""Values of an entry `t`: which element it is."""


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
