"""Whether the command line speaks in colour."""

from __future__ import annotations

import os

__all__ = ["colour"]


def colour() -> bool | None:
    """False where the user wants no colour (`NO_COLOR`, a dumb terminal), None to leave it to the terminal."""
    return False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None
