"""The days of a case as software writes them: the serial number of a spreadsheet, the seconds of Unix, six digits, the
Julian day of astronomers and databases.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.match import Match
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier

__all__ = ["DayCounts"]

_SPREADSHEET = dt.date(1899, 12, 30)
_UNIX = dt.date(1970, 1, 1)
_SECONDS_A_DAY = 86_400
# Of the day before the first of the year 1, which begins at noon.
_JULIAN = 1_721_424
# Four digits are a day where somebody chose them by it: "the PIN is her birthday, 0803".
_CODES = frozenset({"birthday", "code", "keycode", "passcode", "password", "pin"})


class DayCounts:
    """The counts of one case's days."""

    def __init__(self, days: Mapping[dt.date, tuple[Identifier, ...]]) -> None:
        """`days` are the days of the case with the fields that they come from."""
        self._serials = {str((day - _SPREADSHEET).days): known for day, known in days.items()}
        # Day 67 of 2025, and the day in six digits, in any order: elsewhere such a number is no day.
        for written in ("%y%j", "%d%m%y", "%m%d%y", "%y%m%d"):
            self._serials |= {day.strftime(written): known for day, known in days.items()}
        for half in (0, 1):
            self._serials |= {str(day.toordinal() + _JULIAN + half): known for day, known in days.items()}
        self._codes = {day.strftime(written): known for day, known in days.items() for written in ("%d%m", "%m%d")}
        self._unix = {(day - _UNIX).days: known for day, known in days.items()}

    def find(self, reading: Reading) -> Iterator[Match]:
        """Each such number; one of seconds may be any of its day."""
        if not reading.has_digit:
            return
        is_of_code = not _CODES.isdisjoint(reading.distinct)
        for place, text in enumerate(reading.texts):
            if len(text) < (4 if is_of_code else 5) or not text.isdigit():
                continue
            known = self._codes.get(text) if len(text) == 4 else self._serials.get(text)
            if len(text) in {9, 10, 12, 13}:
                seconds = int(text) // (1000 if len(text) > 10 else 1)
                known = self._unix.get(seconds // _SECONDS_A_DAY)
            if known:
                word = reading.words[place]
                span = reading.folded.span(word.start, word.end)
                yield Match(*span, FormClass.DATE, known, certain=False)
