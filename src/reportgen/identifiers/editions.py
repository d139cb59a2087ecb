"""Which edition of each word list is used: its file, and the SHA-256 of it."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

__all__ = ["list_editions"]


@cache
def list_editions() -> tuple[tuple[str, str], ...]:
    """Name and SHA-256, in hexadecimal, of every word list, by name."""
    lists = files("reportgen.identifiers").joinpath("lists")
    return tuple(
        sorted(
            (one.name, hashlib.sha256(one.read_bytes()).hexdigest())
            for one in lists.iterdir()
            if one.is_file() and one.name != "LICENCES.txt"
        )
    )
