"""Escaped mark-up as a type of its own, so that the type checker refuses raw text in a page.

What is made here is both HTML and well-formed XML: every attribute quoted, every element closed, no named entities.
A strict parser can thus read the finished file without guessing (the scan does).
"""

from __future__ import annotations

from html import escape
from typing import NewType

__all__ = ["NOTHING", "Markup", "element", "joined", "text"]

Markup = NewType("Markup", str)
"""Text that may stand in a page as it is."""

NOTHING = Markup("")
_VOID = frozenset({"br", "img", "meta"})


def text(said: str) -> Markup:
    """Characters as they are read."""
    return Markup(escape(said, quote=False))


def joined(*parts: Markup) -> Markup:
    """Mark-up one after the other."""
    return Markup("".join(parts))


def element(name: str, /, *content: Markup, **attributes: str | None) -> Markup:
    """An element with what stands in it.

    Args:
        name: the element's name.
        content: what stands in it; nothing for an element that has no end.
        attributes: by name, with `_` for `-` and an `_` behind a word of Python (`class_`); None leaves one out.
    """
    told = "".join(
        f' {key.removesuffix("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{told} />")
    return Markup(f"<{name}{told}>{''.join(content)}</{name}>")
