"""How exactly a document dates what happened: to the day, or by the month."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from reportgen.compose import phrase

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
        return phrase.day(on)

    def weekday(self, on: dt.date) -> str:
        """`Friday 14 March 2025`."""
        return phrase.weekday(on)

    def period(self, first: dt.date, last: dt.date | None) -> str:
        """`5 to 7 April 2025`."""
        return phrase.period(first, last)

    def at(self, on: dt.date) -> str:
        """`on 14 March 2025`."""
        return f"on {phrase.day(on)}"


class ByMonth:
    """By the month: for documents in which a day would lead to somebody."""

    def day(self, on: dt.date) -> str:
        """`March 2025`."""
        return phrase.month(on)

    weekday = day

    def period(self, first: dt.date, last: dt.date | None) -> str:
        """`March 2025`, `March to May 2025`, `December 2024 to May 2025`."""
        end = last or first
        if (first.year, first.month) == (end.year, end.month):
            return phrase.month(first)
        begins = phrase.month(first)
        return f"{begins.removesuffix(f' {end.year}')} to {phrase.month(end)}"

    def at(self, on: dt.date) -> str:
        """`in March 2025`."""
        return f"in {phrase.month(on)}"
