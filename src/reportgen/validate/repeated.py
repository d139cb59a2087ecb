"""Places in a list at which something stands that stood before."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

__all__ = ["repeated"]


def repeated(values: Iterable[Hashable]) -> Iterator[int]:
    """The 0-based places of all values that occurred further up."""
    seen: set[Hashable] = set()
    for number, value in enumerate(values):
        if value in seen:
            yield number
        seen.add(value)
