"""What properties say, put so that it can be compared: those that say the same are worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.word.measures import children

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

__all__ = ["said"]


def said(properties: Iterable[Element], known: frozenset[str]) -> tuple[object, ...]:
    """Everything that properties say by elements of these names; of the others, such as who has changed something and
    when, nothing is kept.
    """
    return tuple(
        [
            (tag, *item.items(), said(children(item), known) if len(item) else ())
            for item in properties
            if (tag := item.tag) in known
        ]
    )
