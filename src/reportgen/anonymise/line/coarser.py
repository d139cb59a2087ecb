"""Days, ages and times of day in a line, as far as the public may know them: a month, a year, the evening.

Each function writes into a draft, and returns where the text goes on.
"""

from __future__ import annotations

import re

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.draft import Draft
from reportgen.anonymise.line.edits import Edit
from reportgen.anonymise.line.months import as_month
from reportgen.identifiers import Day

__all__ = ["STOP_WITHIN", "write_age", "write_day", "write_part_of_day"]

# The full stop of "6 Nov." or of "M.", where the sentence goes on.
STOP_WITHIN = re.compile(r"\.(?=,|;|\)| [a-z])")
_SHORT_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$", re.IGNORECASE)
_ONE_DAY = re.compile(r"\bone day in (?=\w+(?: \d{4})?,? $)", re.IGNORECASE)
_AT = re.compile(
    r"\b((?:just |shortly |soon )?(?:at|after|before|around|about|by|from|until|till|since)) "
    r"(?:around |about |approximately |exactly |precisely |roughly |just (?:after|before) )?$",
    re.IGNORECASE,
)
_THEN_IT_HAPPENS = re.compile(r" (?!(?:is|was|to|and|or|until|till)\b)\w")
_CLOCK_GOES_ON = re.compile(
    r"(?::\d\d)?(?: ?(?:hours|hrs|[ap]\.?m(?:\.(?=,|;|\)| (?-i:[a-z])))?)(?!\w))?"
    r"(?: (?:in the (?:morning|afternoon|evening)|at night)\b)?",
    re.IGNORECASE,
)


def write_day(draft: Draft, edit: Edit, day: Day) -> int:
    """Write a day as its month."""
    written = draft.written
    before, words = as_month(day, draft.stands(edit), written.text, draft.text[edit.end :], draft.last_day)
    draft.last_day = day
    written.settle(before)
    draft.write_kept(edit, words.upper() if draft.is_loud else words)  # "by May" is no May of the case
    is_short = _SHORT_MONTH.search(draft.stands(edit)) is not None
    return edit.end + (is_short and STOP_WITHIN.match(draft.text, edit.end) is not None)


def write_age(draft: Draft, edit: Edit, words: str) -> int:
    """Write the words that an age becomes."""
    before, words = grammar.with_article(draft.written.text, words, "")
    draft.written.settle(before)
    words = words.upper() if draft.is_loud else words
    if draft.text[edit.start].islower():
        draft.write(edit, words)
    else:
        draft.write_cased(edit, words)
    return edit.end


def write_part_of_day(draft: Draft, edit: Edit, words: str) -> int | None:
    """Write "in the evening" for "at 8.40 pm"; None where nothing leads to the time."""
    written = draft.written
    at = _AT.search(written.text)
    if at is None:
        rest = _CLOCK_GOES_ON.match(draft.text, edit.end)
        end = rest.end() if rest else edit.end
        if not (grammar.begins_sentence(written.text) and _THEN_IT_HAPPENS.match(draft.text, end)):
            return None
        draft.write_cased(edit, "at night," if words == "the night" else f"in {words},")
        return end  # "16:10 left the house." in a log
    written.cut(at.start())
    if day := _ONE_DAY.search(written.text):  # "One day in March 2024 at 06.40"
        part = grammar.like(day[0], f"one {words.removeprefix('the ')} in ")
        written.settle(f"{written.text[: day.start()]}{part}{written.text[day.end() :].rstrip(' ,')}")
    else:
        draft.write(edit, grammar.like(at[1], "at night" if words == "the night" else f"in {words}"))
    # What follows may belong to the time, which is a part of the day now: "06:40:12", "in the morning".
    rest = _CLOCK_GOES_ON.match(draft.text, edit.end)
    return rest.end() if rest else edit.end
