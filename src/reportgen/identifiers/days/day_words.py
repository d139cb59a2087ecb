"""How weekdays, months, ordinals and counts are written: pieces of the patterns for days and ages."""

from __future__ import annotations

from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, ORDINALS, TENS, either

__all__ = ["COUNT", "DAYS", "END", "IN_A_ROW", "MONTH", "NTH", "NTH_WORD", "PART_OF_DAY", "SHORT_DAYS", "SHORT_MONTHS"]

DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
SHORT_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
END = r"(?=[.,;:)!?]|$| (?:and|at|but|he|it|on|she|they|to|was|when)(?!\w))"
"""What stands behind a day and is nothing that it counts."""
IN_A_ROW = (
    r"floor|time|visit|review|meeting|centur|edition|call|child|pregnancy|birthday|contact|referral|attempt|occasion|"
    r"anniversary|week|day|month|year|grade|place|form"
)
"""What is counted behind an ordinal: "on the 3rd visit"."""
MONTH = rf"(?:{either(MONTH_NAMES).lower()})"
PART_OF_DAY = r"(?:(?:in |during )?the (?:early (?:hours|morning)|morning|afternoon|evening|night)|at night)(?!\w)"
"""Also what a time of day is replaced with: where it stood beside a day, the day is still told."""
SHORT_MONTHS = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
NTH = r"(?:\d{1,2} ?(?:st|nd|rd|th))"
NTH_WORD = rf"(?:{either(ORDINALS[:20])}|twenty[- ]\w+|thirtieth|thirty[- ]first)"
_BELOW_A_HUNDRED = rf"(?:(?:{either(TENS)})(?:[ -]\w+)?|{either(ONES[1:])})"
COUNT = (
    rf"(?:(?:\d{{1,6}}(?:\.\d+)?|(?:a|{either(ONES[1:10])}) hundred(?:(?: and)? {_BELOW_A_HUNDRED})?|{_BELOW_A_HUNDRED}"
    r"|a couple of|a)"
    r"(?:[ -]and[ -]a[ -](?:half|quarter))?)"
)
"""Also "a couple of" and "two and a half"; not "an", which with a unit of one letter behind it would be "and"."""
