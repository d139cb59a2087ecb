"""What every section of a rapid review is written with: its case, its gaps, and what is asked where it is silent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from reportgen.compose import phrase
from reportgen.compose.dating import Dating
from reportgen.compose.phrase import Naming
from reportgen.compose.prompts import PROMPTS
from reportgen.model.case import Case, Incident
from reportgen.model.case.rapid_review import RapidReview
from reportgen.model.cleared import Pseudonymised
from reportgen.model.content import Slot
from reportgen.model.guidance import GuidancePack
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage
from reportgen.model.timetable import Step

__all__ = ["NOT_SHARED", "Writer"]

NOT_SHARED = "Not shared"
"""In the place of what a review under pseudonyms leaves out."""

_BLANK_ROWS = 3
"""Rows to write in, of a table in which nothing stands yet."""

_NOTHING = Passage.of("Nothing was recorded here.")


class Writer(Struct, frozen=True):
    """One incident's review on its way into slots.

    Attributes:
        case: the case.
        shared: the case under pseudonyms, where the review is for readers beyond the partners.
        dating: how exactly days are told.
        incident: the incident.
        review: its review, with nothing in it where none has begun.
        naming: who is called what.
        leads: by field, the purpose whose first part it is: said once, before the questions.
        is_open: whether the review can still be written in.
        partnership: whose review it is.
        pack: the guidance that applies.
        step: when it is due, as far as that can be told.
    """

    case: Case
    shared: Pseudonymised | None
    dating: Dating
    incident: Incident
    review: RapidReview
    naming: Naming
    leads: Mapping[str, str]
    is_open: bool
    partnership: Partnership
    pack: GuidancePack
    step: Step | None

    def gap(self, name: str) -> str:
        """A blank with a name while the review is open, or the word that there is nothing."""
        return f"[{phrase.sentence(name)}]" if self.is_open else "Not recorded"

    def line(self, passage: Passage | None, name: str) -> str:
        """A line of words, or a gap."""
        return self.naming.line(passage) or self.gap(name)

    def on(self, day: dt.date | None, name: str = "date") -> str:
        """A date in words, or a gap."""
        return self.dating.day(day) if day else self.gap(name)

    def answer(self, passage: Passage | None, prompts: str, blank: str, title: str = "") -> Mapping[str, Slot]:
        """A narrative; where there is none, what is asked in its place."""
        text = self.naming.passage(passage)
        if text or self.is_open:
            return {
                "title": title,
                "text": text,
                "prompts": () if text else self.prompts(prompts),
                "blank": "" if text else self.gap(blank),
            }
        return {"title": title, "text": _NOTHING, "prompts": (), "blank": ""}

    def prompts(self, key: str, *written: object) -> tuple[str, ...]:
        """The questions of a section in which nothing is written yet."""
        if not self.is_open or any(written):
            return ()
        return (self.leads[key], *PROMPTS[key]) if key in self.leads else PROMPTS[key]

    def secret(self, name: str) -> str:
        """What stands where a number or an address is not told."""
        return self.gap(name) if self.shared is None else NOT_SHARED

    def blanks(self, row: Mapping[str, Slot], rows: int = _BLANK_ROWS) -> tuple[Mapping[str, Slot], ...]:
        """Rows of gaps to write in, while the review is open."""
        return (row,) * rows if self.is_open else ()
