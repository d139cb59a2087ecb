"""Days in a text: every usual way of writing one, found and read.

A day identifies (a date of birth, of a death, of an incident), whether or not the case file knows it. Found are
numbers in every British order, ISO forms and time stamps, months by name, with or without a weekday, a year or an
ordinal, in words, ranges of days, and feasts with a year. A month with its year is no day and stays.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.judged import Judged
from reportgen.identifiers.known.words import MONTHS
from reportgen.identifiers.needs import Need, Needs, Sought
from reportgen.identifiers.reading import Reading, read
from reportgen.model.number_words import ORDINALS, ROMAN

__all__ = ["Day", "find_days", "is_clock_time"]

# "03:12:44" of a log; "8:3:2025" is none.
_TO_THE_SECOND = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d")


class Day(Struct, frozen=True):
    """A day, or a range of days within one month, that stands in a text.

    Attributes:
        start: where it begins in the text, the weekday included.
        end: where it ends, half-open.
        year: the year, or None where the text does not say.
        month: 1 to 12.
        day: the (first) day of the month.
        last_day: the last day of a range, or the day itself.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    last_day: int

    def may_be(self, on: dt.date) -> bool:
        """Whether the text may mean this day."""
        return on.month == self.month and self.day <= on.day <= self.last_day and self.year in {None, on.year}


_ORDINALS = {word: day for day, word in enumerate(ORDINALS, start=1)}
_ROMAN = {numeral: month for month, numeral in enumerate(ROMAN[:12], start=1)}
_FEASTS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
}

# The full stop of a short name; behind a whole one ("in September. 2 of them") it ends the sentence, unless a day and
# its year follow ("May. 3, 2016").
_STOP = r"(?:(?:(?<=jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|(?<=sept))\.|\.(?= [0-3]?\d,? (?:19|20)\d\d(?!\d)))?"
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![^\W\d_]){_STOP}"
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_WORD = "|".join(sorted(map(re.escape, _ORDINALS), key=len, reverse=True)).replace(r"\-", "[- ]")
# Whatever the fingers made of it: "6ht May"; raised by a sign as mark-up does, or with an apostrophe: "6^th^", "6'th".
_SUFFIX = "(?:st|nd|rd|th|ts|dn|dr|ht)"
_DAY = rf"(?P<day>{_NUMBER}(?: ?['^~]?{_SUFFIX}(?:\^|~)?)?|{_WORD})"
_LAST = rf"(?: ?(?:-|to|and|or|until|till?|thru|/|&|\+) ?(?:the )?(?P<last>{_NUMBER}{_SUFFIX}?|{_WORD}))?"
_YEAR = r"(?:,? ?(?:(?P<year>(?:19|20)\d\d)|'(?P<short>\d\d)))?(?!\d)"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?(?:the )?)?"
# "8 (Sat) March"
_BRACKETED = r"(?: ?\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\))?"
_CLOCK = r"(?:[t ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?"


class _Form(NamedTuple):
    """A way to write a day, what a text needs for it, and whether others may follow it that lean on its month."""

    pattern: re.Pattern[str]
    needs: Need
    goes_on: bool = False


_MONTH_WORDS = Judged(lambda word: word.endswith(tuple(MONTHS)))
"""Names of months, and words that end in one which somebody ran together with what is before."""


def _names_month(reading: Reading) -> bool:
    """Whether a text has the name of a month, or a word that ends in one which somebody ran together with it."""
    return bool(_MONTH_WORDS.among(reading.distinct))


# Tried in this order at each place; the first that reads as a real day wins.
_FORMS = (
    # 3 March 2024, Monday the 3rd of March, 3-Mar-2024, 3-5 March 2024, third of March
    _Form(
        re.compile(
            rf"(?<![\w.]){_WEEKDAY}(?:the )?{_DAY}{_LAST}{_BRACKETED}[\])]?"
            rf"(?:[ -]?(?:day )?(?:[o0]f|o') ?|[-./ ]|, )?{_MONTH}"
            rf"(?:[-./]?(?P<dashed>(?:19|20)?\d\d)(?!\d)|{_YEAR})"
        ),
        _names_month,
    ),
    # March 3, 2024, March the 3rd
    _Form(
        re.compile(rf"(?<!\w){_WEEKDAY}{_MONTH}[ -](?:the )?{_DAY}(?!\w|[.:]\d){_LAST}{_YEAR}"),
        _names_month,
    ),
    # 2024-W09-7, 2024W097
    _Form(
        re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-?w(?P<week>\d\d)-?(?P<weekday>[1-7])(?!\d)"),
        Needs(7, mixed=True),
    ),
    # 2024-063, the 63rd day of the year
    _Form(
        re.compile(r"(?<![\d-])(?P<year>(?:19|20)\d\d)-(?P<ordinal>[0-3]\d\d)(?![\d-])"),
        Needs(7, 2, marks=("-",)),
    ),
    # 2024-03-03, 2024/3/3, with a time or without
    _Form(
        re.compile(
            rf"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-/.]) ?(?P<month>\d\d?)(?P=mark) ?(?P<day>\d\d?)(?!\d){_CLOCK}"
        ),
        Needs(6, 3),
    ),
    # 03/03/2024, 3.3.24, 3-3-2024, 03 03 2024, 03/03/024
    _Form(
        re.compile(
            r"(?<![\d.])(?:[0-3]?\d ?[-&] ?)?(?P<day>\d\d?) ?(?P<mark>[/.-]{2}|[-/.\\|,:_'*~^·•]"
            r"|[+=](?=\d\d?[+=](?:19|20)\d\d)) ?(?P<month>\d\d?) ?"
            r"(?P=mark) ?'?"
            r"(?P<year>(?:19|20)?\d\d|0\d\d)(?!\d|[./]\d|-\d(?!\d:\d\d))"
        ),
        Needs(4, 3),
    ),
    _Form(
        re.compile(r"(?<![\d.])(?P<day>\d\d?) (?P<month>\d\d?) (?P<year>(?:19|20)\d\d)(?!\d)"),
        Needs(6, 3),
    ),
    _Form(
        re.compile(r"(?<![\d.])(?P<year>(?:19|20)\d\d) (?P<month>[01]\d) (?P<day>[0-3]\d)(?![\d.])"),
        Needs(8, 3),
    ),
    # on 03/03, 3/3 after "on" and the like: a fraction or a score elsewhere
    _Form(
        re.compile(
            r"(?:(?<=\bmorning of )|(?<=\bafternoon of )|(?<=\bevening of )|(?<=\bnight of )|(?<=\bhours of )"
            r"|(?<=\bon )|(?<=\bby )|(?<=\bdated )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|(?<=\bborn )|(?<=\bdob ))"
            r"(?P<day>\d\d?)(?P<mark>[/.])(?P<month>\d\d?)(?![\d/]|\.\d|[ap]m| [ap]m|%)"
        ),
        Needs(
            2,
            2,
            marks=tuple("on |by |g of |n of |t of |s of |dated |since |from |until |born |dob ".split("|")),
        ),
        goes_on=True,
    ),
    _Form(
        re.compile(r"(?<![\d./])(?=0|\d\d/0)(?P<day>[0-3]\d)(?P<mark>/)(?P<month>[01]\d)(?![\d/]|\.\d)"),
        Needs(4, 2, marks=("/",)),
    ),
    # 3.iii.2024
    _Form(
        re.compile(
            r"(?<![\w.])(?P<day>\d\d?)[./ -](?P<roman>i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./ -]"
            r"(?P<year>(?:19|20)?\d\d)(?!\w)"
        ),
        Needs(3, 2, words=frozenset(_ROMAN)),
    ),
    # 03032024; 030324 where a date of birth is announced
    _Form(
        re.compile(r"(?<![\w.])(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>(?:19|20)\d\d)(?!\w)"),
        Needs(8),
    ),
    _Form(
        re.compile(
            r"(?:(?<=\bdob )|(?<=\bdob: )|(?<=\bd\.o\.b\. )|(?<=\bbirth )|(?<=\bon )|(?<=\bdated ))"
            r"(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>\d\d)(?!\w)"
        ),
        Needs(6, marks=("dob", "d.o.b. ", "birth ", "on ", "dated ")),
    ),
    _Form(
        re.compile(
            r"(?:(?<=\bborn )|(?<=\bdob )|(?<=\bbirth ))(?P<day>\d\d?) (?P<month>\d\d?) (?P<year>\d\d)(?![\w:])"
        ),
        Needs(3, 3, marks=("born ", "dob ", "birth ")),
    ),
    _Form(
        re.compile(r"(?<=\bborn )(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>\d\d)(?!\w)"),
        Needs(6, marks=("born ",)),
    ),
    # 20240303
    _Form(
        re.compile(rf"(?<![\w.])(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d){_CLOCK}"),
        Needs(8),
    ),
    # Christmas Day 2023
    _Form(
        re.compile(rf"(?<!\w)(?P<feast>{'|'.join(_FEASTS)})(?: in|,)? (?P<year>(?:19|20)\d\d)(?!\d)"),
        Needs(4, marks=tuple(_FEASTS)),
    ),
)
_SOUGHT = Sought((form, (form.needs,)) for form in _FORMS)
_ALSO = re.compile(
    r"(?:, ?(?:and |or )?| ?(?:to|and|or|until|till|-|–|&) ?)"
    r"(?P<day>[0-3]?\d)(?P<mark>[/.])(?P<month>[01]?\d)(?![\d/%]|\.\d| ?%)"
)
_MONTHS_A_YEAR = 12
# What stands behind a number with a decimal, or behind the number to which it rose.
_COUNTED = re.compile(
    r"(?:(?: ?(?:to|and|-|or) ?)\d+(?:[./]\d+)?)? ?(?:%|°|(?:per|per ?cent|percent(?:age)?|points?|kg|g|mg|ml|l|cm|"
    r"mm|m|km|miles?|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|times|fold|degrees?|"
    r"in every|out of|of(?! (?:19|20)\d\d)|in \d|occasions?|on average|a (?:day|week|month|year)|each (?:day|week|"
    r"month|year))(?!\w))"
)
# "Sections 9, 10, 15A and 16", "weeks 2, 6, 11": numbers of several things, with commas.
_OF_SEVERAL = re.compile(r"\b(?!dates|days|birthdays)[a-z]{3,}s (?:\d+[a-z]?,? (?:and )?)*$")
_ONE_MORE = re.compile(r"[a-z](?!\w)|,? (?:and|or|to) \d+(?![\d./-])|, \d")
_IS_OFTEN_NO_DAY = re.compile(r"\b(?:by|since|from|until) $")
_OF_NUMBERS = re.compile(
    r"\b(?:rates?|ratios?|scores?|scor(?:ed|ing)|mean|median|average|averag(?:ed|ing)|per|per ?cent|percent(?:age)?|"
    r"centiles?|points|bmi|hba1c|odds)\b|%"
)
# What changes does so by a number, or from one to another.
_CHANGING = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|grew|grown|went|increas\w+|decreas\w+|declin\w+|dropp?(?:s|ed|ing)?|"
    r"reduc\w+|improv\w+|up|down)(?P<by> by)? (?:from )?$"
)
_TO_ANOTHER = re.compile(r" (?:to|and|until) \d+(?:[./]\d+)?(?!\w)")
# A noun of several behind it: "from 4.1 visits".
_PLURAL = re.compile(
    r"(?: (?:to|and) \d+(?:\.\d+)?)? (?!(?:was|is|has|as|his|this|its|us|does|always|perhaps|sometimes|across|unless|"
    r"\w*wards)\b)[a-z]{3,}(?<!s)s\b"
)
_LENGTHS = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}
"""How many days the short months have at least."""
_LONGEST = 31
_FIRST_OF_OLDEST = 30
_OLDEST = frozenset({"30", "31"})
"""Short years that may be a day, and in which hardly anybody in a review was born."""
_NEAR = 48
_HINT = re.compile(rf"\d|{_WORD}")
_AS_DIGITS = re.compile(r"(?=[\doil]*\d)(?<![^\W\d_oil])[\doil]+(?![^\W\d_oil])|(?<=\d[/.-])[oil]{1,2}(?=[/.-][\doil])")
_LETTERS_AS_DIGITS = str.maketrans("oil", "011")


@lru_cache(maxsize=512)
def find_days(text: str) -> tuple[Day, ...]:
    """Every day in a text, in order, none overlapping another."""
    reading = read(text)
    if not reading.has_digit and not (_names_month(reading) and _HINT.search(reading.folded.text)):
        return ()
    found = sorted(_candidates(reading), key=lambda day: (day.start, -day.end))
    days: list[Day] = []
    end = 0
    for day in found:
        if day.start >= end:
            end = day.end
            start_of, end_of = reading.folded.span(day.start, day.end)
            days.append(Day(start_of, end_of, day.year, day.month, day.day, day.last_day))
    return tuple(days)


def is_clock_time(text: str, day: Day) -> bool:
    """Whether what may be read as a day in figures is a time to the second as a log writes it."""
    return _TO_THE_SECOND.fullmatch(text, day.start, day.end) is not None


def _candidates(reading: Reading) -> Iterator[Day]:
    folded, text = reading.folded, reading.folded.text
    if reading.is_mixed:
        # O4/O3/2O24: the same length, so that places stay.
        text = _AS_DIGITS.sub(lambda match: match[0].translate(_LETTERS_AS_DIGITS), text)
    is_written = text == folded.text
    for form in _SOUGHT.worth_trying(reading) if is_written else _SOUGHT.forms:
        for match in form.pattern.finditer(text):
            day = _read(match)
            if day is None or (match.groupdict().get("mark") == "," and _is_listed(match)):
                continue
            if not (day.year is None and (_is_verb(match, folded) or _is_decimal(match))):
                yield day
                if form.goes_on:
                    yield from _going_on(match)


def _going_on(match: re.Match[str]) -> Iterator[Day]:
    """The days that follow one in figures without a year: "from 3/4 to 7/5", "on 3/4, 5/4 and 6/4"."""
    after: re.Match[str] | None = match
    while after is not None:
        after = _ALSO.match(match.string, after.end())
        if after is not None and after["mark"] == match["mark"] and (day := _read(after)) is not None:
            yield replace(day, start=after.start("day"))


def _is_verb(match: re.Match[str], folded: Folded) -> bool:
    """Whether "may" or "march" is written small: "section 17 may apply"; "18march" is a day."""
    if match["month"] not in {"may", "march"} or match.string[match.start("month") - 1].isdigit():
        return False
    return folded.original[folded.span(*match.span("month"))[0]].islower()


def _is_listed(match: re.Match[str]) -> bool:
    """Whether figures with commas are the numbers of several things, of which one more follows."""
    text, start, end = match.string, match.start(), match.end()
    return (
        ", " in match[0]
        and _OF_SEVERAL.search(text, max(0, start - _NEAR), start) is not None
        and _ONE_MORE.match(text, end) is not None
    )


def _is_decimal(match: re.Match[str]) -> bool:
    """Whether two figures are a number, a fraction or a time: "from 23.4 to 31.7 per 10,000", "by 10.15", "by 1/3".

    A statistic must not become a month. Only "on" and the like make a day of them where a rate or a score is spoken of.
    """
    mark = match.groupdict().get("mark")
    if mark not in {".", "/"} or (mark == "/" and "0" in {match["day"][0], match["month"][0]}):
        return False
    text, start, end = match.string, match.start(), match.end()
    if (mark == "." and int(match["month"]) > _MONTHS_A_YEAR) or _COUNTED.match(text, end):
        return True
    if _IS_OFTEN_NO_DAY.search(text, max(0, start - 6), start) is None:
        return False
    if _OF_NUMBERS.search(text, max(0, start - _NEAR), end + _NEAR) or _PLURAL.match(text, end):
        return True
    changing = _CHANGING.search(text, max(0, start - _NEAR), start)
    return changing is not None and (changing["by"] is not None or _TO_ANOTHER.match(text, end) is not None)


def _read(match: re.Match[str]) -> Day | None:
    said = match.groupdict()
    if said.get("week") or said.get("ordinal"):
        return _counted(match, said)
    if said.get("feast"):
        month, day = _FEASTS[said["feast"]]
        last = day
    else:
        month = _month(said)
        day = _number(said["day"])
        last = _number(said["last"]) if said.get("last") else day
    if month > 12 >= day:
        month, day, last = day, month, month  # as Americans write it
    year = _year(said.get("year") or said.get("short") or said.get("dashed"))
    if said.get("mark") == "-" and said["year"] in _OLDEST and day < _FIRST_OF_OLDEST:
        day, last, year = int(said["year"]), int(said["year"]), 2000 + day  # "25-03-30", as software writes it
    end = match.end()
    is_told = (said.get("month") or "").isalpha() or (year is not None and said.get("mark") in {"/", "-"})
    if is_told and _LENGTHS.get(month, _LONGEST) < max(day, last) <= _LONGEST:
        # 31 April, and 29 February of a year that has none: somebody's slip for the day beside it.
        length = calendar.monthrange(year or 2024, month)[1]
        day, last = min(day, length), min(last, length)
    try:
        # A leap year, so that 29 February without a year is a day.
        dt.date(year or 2024, month, day)
        dt.date(year or 2024, month, last)
    except ValueError:
        return None
    # A full stop after a short month is the sentence's own where nothing follows it.
    if said.get("month") and match.group().endswith("."):
        end -= 1
    return Day(match.start(), end, year, month, day, max(day, last))


def _counted(match: re.Match[str], said: dict[str, str | None]) -> Day | None:
    """A day by the week or the day of the year."""
    year = int(said["year"] or 0)
    try:
        if said.get("week"):
            on = dt.date.fromisocalendar(year, int(said["week"] or 0), int(said["weekday"] or 0))
        else:
            on = dt.datetime.strptime(f"{year} {said['ordinal']}", "%Y %j").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None
    return Day(match.start(), match.end(), on.year, on.month, on.day, on.day)


def _month(said: dict[str, str | None]) -> int:
    if said.get("roman"):
        return _ROMAN[said["roman"] or ""]
    month = said["month"] or ""
    return MONTHS[month] if month in MONTHS else int(month)


def _number(said: str | None) -> int:
    word = (said or "").replace(" ", "-")
    return _ORDINALS[word] if word in _ORDINALS else int(re.sub(r"\D", "", word))


def _year(said: str | None) -> int | None:
    if not said:
        return None
    if len(said) == 4:
        return int(said)
    if len(said) == 3:
        return 2000 + int(said)
    # Two digits: nobody in a review was born before 1930 or will be after 2029.
    return 2000 + int(said) if int(said) < 30 else 1900 + int(said)
