"""Days and ages that a reader could work out, though no day is written: "on the 3rd", "the day after her birthday".

No month can be put in their place, so they are only found, and their author rewords them: feasts and days counted from
them, days of a month that stands elsewhere or is written in another language or wrongly, birthdays, and ages in days,
weeks or hours in the words and short forms of records.

To add a form: a row in `near_day_forms.py`, with words of which one must stand in a text before the form is worth
looking for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from reportgen.identifiers.days.ages_of_people import ages_of_people
from reportgen.identifiers.days.ages_of_things import is_nobodys
from reportgen.identifiers.days.ages_told import AGES
from reportgen.identifiers.days.dates import find_days
from reportgen.identifiers.days.day_figures import days_counted_out, days_in_figures
from reportgen.identifiers.days.day_words import MONTH
from reportgen.identifiers.days.days_told import DAYS_TOLD
from reportgen.identifiers.days.misspelt_ordinals import misspelt_ordinals
from reportgen.identifiers.days.near_day_forms import FORMS
from reportgen.identifiers.days.near_day_kinds import AGE, BIRTHDAY, BY_FEAST, ELSEWHERE, FEAST
from reportgen.identifiers.days.noted import noted
from reportgen.identifiers.days.occasions import NAMED_DAYS, OCCASIONS
from reportgen.identifiers.days.public_days import is_of_law
from reportgen.identifiers.needs import Needs, Sought
from reportgen.identifiers.reading import read
from reportgen.model.date_words import MONTH_NAMES

__all__ = ["NearDay", "as_one", "find_near_days"]


class NearDay(Struct, frozen=True):
    """A stretch of text, half-open, that fixes a day, and what to call it."""

    start: int
    end: int
    what: str


# "A Mother's Day card", "Halloween costumes": what is bought or made for a feast, which may be any day.
_FOR_A_FEAST = re.compile(
    r" (?:cards?|costumes?|decorations?|gifts?|jumpers?|masks?|outfits?|presents?|pumpkins?)(?!\w)"
)
# "Weight on the 2nd centile, length on the 25th"
_CENTILES = re.compile(
    r"centiles?\b[^.!?]*\b(?:length|height|weight|head|circumference|ofc|bmi)(?: \w+)? (?:on|of|to) $"
)
# "A fall from the 50th centile": no month has so many days.
_IN_NO_MONTH = re.compile(r"\b(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)\b")
_LINE = 80
# "Arrested nine times. On the ninth, …", but not "nine times in May. On the ninth, …"
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:times|occasions|visits|attempts|calls|appointments|attendances|contacts|referrals|arrests)\b"
    rf"(?!.*\b{MONTH}\b)[^\d]*$"
)
_LINES = 160
# "Of the fourth", which a sentence about one of several begins with, and none about a day.
_OF_THEM = re.compile(r"(?:^|[.!?:;][\"”'’)]?\s)of $")
_BEFORE_OF = 8
# "Within 10 to 14 days of the birth": a stretch of days tells none of them.
_STRETCH = re.compile(r"\b(?:within|between|first)(?: the(?: first)?)? \d{1,3} ?(?:to|and|or|-) ?$")
_EVERYWHERE = frozenset({"a", "and", "at", "by", "for", "in", "is", "of", "on", "the", "to", "was"})
"""Words that nearly every text has."""


def _needs(words: str) -> Needs:
    """What a form's rows of words come to: the row that fewest texts have calls for it."""
    rows = [frozenset(row.split()) for row in words.split("&")]
    rarest, *also = sorted(rows, key=lambda row: (len(row & _EVERYWHERE), len(row)))
    return Needs(words=rarest, also=tuple(also))


_SOUGHT = Sought(
    ((what, re.compile(form)), (_needs(words),)) for words, what, form in (*FORMS, *AGES, *DAYS_TOLD, *OCCASIONS)
)
_MONTH_WORDS = frozenset(name.lower() for name in MONTH_NAMES)
_NAMED_DAYS = re.compile(NAMED_DAYS)
_NAMED_WORDS = frozenset(
    {"day", "night", "morning", "evening", "week", "weekend", "friday", "saturday", "sunday", "monday", "eve"}
)


def _tells_none(what: str, match: re.Match[str]) -> bool:
    """Whether the age is a thing's, or the day of a month a line on a growth chart or one of several times."""
    if what in {AGE, BIRTHDAY} and _STRETCH.search(match.string, max(0, match.start() - _LINE), match.start()):
        return True
    if what == AGE:
        return is_nobodys(match.string, *match.span())
    if what in {FEAST, BY_FEAST}:
        return _FOR_A_FEAST.match(match.string, match.end()) is not None
    if what != ELSEWHERE:
        return False
    text, start = match.string, match.start()
    if _IN_NO_MONTH.search(match[0]) or _CENTILES.search(text, max(0, start - _LINE), start):
        return True
    if _OF_THEM.search(text, max(0, start - _BEFORE_OF), start):
        return True  # "Of the fourth she says only"
    is_in_words = match[0].startswith("the ") and not any(map(str.isdigit, match[0]))
    return is_in_words and _ONE_OF_SEVERAL.search(text, max(0, start - _LINES), start) is not None


@lru_cache(maxsize=512)
def find_near_days(text: str, called: frozenset[str] = frozenset()) -> tuple[NearDay, ...]:
    """Every such stretch of a text, in order; they may overlap one another (see `as_one`).

    Args:
        text: any text.
        called: folded words of pseudonyms, of which an age is somebody's.
    """
    reading = read(text)
    folded = reading.folded
    found = []
    views = dict.fromkeys((folded.text, noted(reading)))
    for what, form in _SOUGHT.worth_trying(reading):
        found += [
            NearDay(*folded.span(*match.span()), what)
            for view in views
            for match in form.finditer(view)
            if not _tells_none(what, match)
        ]
    found += [NearDay(*folded.span(*age), AGE) for age in ages_of_people(reading, called)]
    if reading.has_digit:
        found += [NearDay(*one) for one in days_in_figures(reading)]
    found += [NearDay(*span, "a day in another language") for span in days_counted_out(reading)]
    if not _NAMED_WORDS.isdisjoint(reading.distinct):
        found += [NearDay(*match.span(), "a day with a name") for match in _NAMED_DAYS.finditer(text)]
    if not _MONTH_WORDS.isdisjoint(reading.distinct):
        found += [NearDay(*folded.span(*span), "a day in words") for span in misspelt_ordinals(folded)]
    if found and reading.has_digit:
        of_laws = [day for day in find_days(text) if is_of_law(text, day)]
        found = [near for near in found if not any(near.start < day.end and day.start < near.end for day in of_laws)]
    return tuple(sorted(dict.fromkeys(found), key=lambda near: (near.start, -near.end)))


def as_one(found: Iterable[NearDay]) -> Iterator[NearDay]:
    """What overlaps, as one that one answer does for: "on St George's Day" and "s Day 2016" are a day with its year.

    Args:
        found: stretches in order.
    """
    last: NearDay | None = None
    for near in found:
        if last is not None and near.start < last.end:
            last = replace(last, end=max(last.end, near.end))
        else:
            if last is not None:
                yield last
            last = near
    if last is not None:
        yield last
