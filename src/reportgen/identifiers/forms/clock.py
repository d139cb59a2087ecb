"""The forms of a time of day: "06:40", "6.40am", "0640 hrs"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.forms.form import Form, FormClass, Gaps
from reportgen.model.cleared import Identifier

__all__ = ["CLOCK", "forms_of_time"]

CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
"""Hour and minute, as a case file tells them."""


def forms_of_time(hour: int, minute: str, identifier: Identifier) -> Iterator[Form]:
    """Every form of a time; the minute has two digits."""
    for written in dict.fromkeys((f"{hour:02}", str(hour))):
        yield Form((written, minute), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
        for after in ("hours", "hrs", "h", "00"):
            yield Form((written, minute, after), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
            yield Form((f"{written}{minute}", after), FormClass.TIME, identifier)
        yield Form((written, "h", minute), FormClass.TIME, identifier)
    if hour not in {19, 20}:  # else it reads as a year
        yield Form((f"{hour:02}{minute}",), FormClass.TIME, identifier)
    # As software has it: "T06:40", "064000"
    yield Form(("t", f"{hour:02}", minute), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
    yield Form((f"{hour:02}{minute}00",), FormClass.TIME, identifier)
    short = str(hour % 12 or 12)
    half = "am" if hour < 12 else "pm"
    for letters in ((half,), tuple(half)):
        # "6.40am", and "06:40am" and "18:40pm" of those who are sure.
        for written in dict.fromkeys((short, f"{int(short):02}", f"{hour:02}", str(hour))):
            yield Form((written, minute, *letters), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
            yield Form((written, minute, *letters), FormClass.TIME, identifier, gaps=Gaps.COMMA)  # "6-40am"
            yield Form((f"{written}{minute}", *letters), FormClass.TIME, identifier)
        if minute == "00":
            yield Form((short, *letters), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
