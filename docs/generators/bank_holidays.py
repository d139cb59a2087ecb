"""The bank holidays that are known without loading the package `holidays`, as that package gives them."""

from __future__ import annotations

from reportgen.timetable.bank_holidays import written

__all__ = ["table"]


def table() -> str:
    """One line a day, below the digest of the package's file that they come from."""
    return written()
