"""What stands where the case is silent, so that a reader can tell a gap from a no."""

from __future__ import annotations

import datetime as dt

from reportgen.compose.phrase import Naming
from reportgen.model import date_words
from reportgen.model.passage import Passage

__all__ = ["BLANK", "day", "passage"]

BLANK = "Not yet recorded"


def day(on: dt.date | None) -> str:
    """A date in words."""
    return date_words.day(on) if on else BLANK


def passage(told: Passage | None, naming: Naming) -> Passage:
    """What was written, everybody in it by name."""
    return naming.passage(told) or Passage.of(BLANK)
