"""What stands behind alternatives (`mc:AlternateContent`) and content controls (`w:sdt`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.word.measures import children
from reportgen.word.namespaces import MC, W14, WPC, WPG, WPS, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

__all__ = ["content", "settle_alternatives"]

_UNDERSTOOD = {space.strip("{}") for space in (W14, WPC, WPG, WPS)}
"""Namespaces whose elements this reader knows, if only to find the text in them."""


def settle_alternatives(root: Element) -> None:
    """Put what was chosen in the place of all alternatives, so that no reader meets what is not shown."""
    for alternatives in list(root.iter(MC + "AlternateContent")):
        parent, choice = alternatives.getparent(), _chosen(alternatives)
        if parent is not None:
            at = parent.index(alternatives)
            parent[at : at + 1] = () if choice is None else children(choice)


def _chosen(alternatives: Element) -> Element | None:
    """The first choice whose namespaces are understood, else the fallback, else the first choice at all."""
    choices = alternatives.findall(MC + "Choice")
    for choice in choices:
        prefixes = (choice.get("Requires") or "").split()
        if prefixes and all(choice.nsmap.get(prefix) in _UNDERSTOOD for prefix in prefixes):
            return choice
    fallback = alternatives.find(MC + "Fallback")
    return fallback if fallback is not None else next(iter(choices), None)


def content(control: Element) -> Iterator[Element]:
    """What stands in a content control (`w:sdt`)."""
    for inner in control.iterchildren(W + "sdtContent"):
        yield from inner
