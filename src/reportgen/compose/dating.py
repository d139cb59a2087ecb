"""How exactly a document dates what happened: to the day, or by the month."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from reportgen.model import date_words

__all__ = ["ByDay", "ByMonth", "Dating"]


class Dating(Protocol):
    """Words for days and periods."""

    def day(self, on: dt.date) -> str:
        """A date in words."""
        ...

    def weekday(self, on: dt.date) -> str:
        """A date with its weekday, where days are told."""
        ...

    def period(self, first: dt.date, last: dt.date | None) -> str:
        """A day, or a period with both its ends."""
        ...

    def at(self, on: dt.date) -> str:
        """A date with its preposition: `on 14 March 2025`, `in March 2025`."""
        ...


class ByDay:
    """To the day: for documents that may name."""

    def day(self, on: dt.date) -> str:
        """`14 March 2025`."""
        return date_words.day(on)

    def weekday(self, on: dt.date) -> str:
        """`Friday 14 March 2025`."""
        return date_words.weekday(on)

    def period(self, first: dt.date, last: dt.date | None) -> str:
        """`5 to 7 April 2025`."""
        return date_words.period(first, last)

    def at(self, on: dt.date) -> str:
        """`on 14 March 2025`."""
        return f"on {date_words.day(on)}"


class ByMonth:
    """By the month: for documents in which a day would lead to somebody."""

    def day(self, on: dt.date) -> str:
        """`March 2025`."""
        return date_words.month(on)

    weekday = day

    def period(self, first: dt.date, last: dt.date | None) -> str:
        """`March 2025`, `March to May 2025`, `December 2024 to May 2025`."""
        return date_words.months(first, last)

    def at(self, on: dt.date) -> str:
        """`in March 2025`."""
        return f"in {date_words.month(on)}"
