"""The months by their English names, which `strftime` would give in the language of the machine."""

from __future__ import annotations

from typing import Final

__all__ = ["MONTH_NAMES"]

MONTH_NAMES: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""January at place 0; their first three letters are their short names."""
