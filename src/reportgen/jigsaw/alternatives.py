"""The alternatives of a pattern, one by one."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["alternatives"]


def alternatives(forms: str) -> Iterator[str]:
    """The alternatives of a pattern; a `|` within brackets parts nothing."""
    depth, start = 0, 0
    for place, sign in enumerate(forms):
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            yield forms[start:place]
            start = place + 1
    yield forms[start:]
