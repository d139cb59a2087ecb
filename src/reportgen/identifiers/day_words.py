"""How weekdays, ordinals and counts are written: pieces of the patterns for days and ages."""

from __future__ import annotations

__all__ = ["COUNT", "DAYS", "NTH", "NTH_WORD", "SHORT_DAYS"]

DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
SHORT_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
NTH = r"(?:\d{1,2} ?(?:st|nd|rd|th))"
NTH_WORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]\w+|thirtieth|thirty[- ]first)"
)
COUNT = (
    r"(?:(?:\d{1,4}(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\w+)?|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|a couple of|a)(?:[ -]and[ -]a[ -](?:half|quarter))?)"
)
"""Also "a couple of" and "two and a half"; not "an", which with a unit of one letter behind it would be "and"."""
