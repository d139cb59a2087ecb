"""What a new case file says until somebody replaces it."""

from __future__ import annotations

from typing import Final

__all__ = ["SAMPLE", "TO_WRITE"]

SAMPLE: Final = "Sample"
"""The name of everybody and everything in it."""

TO_WRITE: Final = "To write: "
"""How its texts begin: in other words than its names, which would be asked about at the head of each text."""
