"""Section 5: what happened, day by day."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.rapid_review import ChronologyEntry
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("chronology", "rows: `date`, `certain`, `source`, `event`, `seen`, `response`"),
    ("chronology_prompts", "questions about the chronology"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    entries = writer.review.chronology
    rows = tuple(_entry(writer, entry) for entry in entries)
    blank = {
        "date": writer.gap("date"),
        "certain": writer.gap("yes or no"),
        "source": writer.gap("record"),
        "event": writer.gap("what happened"),
        "seen": writer.gap("seen, alone or not"),
        "response": writer.gap("what was done"),
    }
    return {
        "chronology": rows or writer.blanks(blank),
        "chronology_prompts": writer.prompts("chronology", entries),
    }


def _entry(writer: Writer, entry: ChronologyEntry) -> Mapping[str, Slot]:
    return {
        "date": writer.dating.period(entry.on, entry.until),
        "certain": "Yes" if entry.certain else "No",
        "source": writer.naming.brief_line(entry.source),
        "event": writer.naming.line(entry.event),
        "seen": phrase.sentence(entry.child_seen.value),
        "response": writer.naming.line(entry.response) or "None recorded",
    }
