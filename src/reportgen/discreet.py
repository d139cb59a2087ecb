"""What nouns that know a person's own values show of themselves: nothing.

A traceback, a failed comparison in a test or a forgotten `print` writes out whatever a noun shows. A name, a sentence
about a child or the key of a locked case must not get there, so a noun that carries one says only what it is.
"""

from __future__ import annotations

from msgspec import Struct

__all__ = ["Discreet"]


class Discreet(Struct, frozen=True):
    """A noun that is shown by its kind alone."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"
