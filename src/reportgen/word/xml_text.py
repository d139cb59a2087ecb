"""Words as text of an XML file, and as the value of an attribute in quotation marks.

`xml.sax.saxutils` does the same, and loads the libraries of the network for it.
"""

from __future__ import annotations

__all__ = ["escape", "quoteattr"]

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_VALUE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)


def escape(words: str) -> str:
    """Words between two tags."""
    return words.translate(_TEXT)


def quoteattr(words: str) -> str:
    """Words as an attribute's value, with the quotation marks round it."""
    return f'"{words.translate(_VALUE)}"'
