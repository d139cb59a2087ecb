"""A paragraph as every format says it: one space between its words, so that it is looked at once for all of them."""

from __future__ import annotations

__all__ = ["spaced"]


def spaced(text: str) -> str:
    """The text with one space wherever it has white space; a hyphen at a line end keeps its line end."""
    return text.strip() if "-\n" in text else " ".join(text.split())
