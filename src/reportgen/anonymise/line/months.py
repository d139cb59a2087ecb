"""A day told as its month: words that only a day has before it ("on the morning of") change with it."""

from __future__ import annotations

import datetime as dt
import re

from msgspec.structs import replace

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.ages import month_in_words
from reportgen.identifiers import Day, find_near_days

__all__ = ["as_month", "with_its_name"]

_FEW = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|1?\d|a few|a couple of|several|some)"
_HOURS = r"(?:\d\d|twenty-four|forty-eight|seventy-two)"
_DAYS = (
    rf"(?:(?:the (?:(?:first|last|next|following|few) )*)?{_FEW} (?:hours?|days?|nights?|mornings?|evenings?)|"
    rf"{_HOURS} hours|the (?:few )?(?:hours?|days?|nights?|mornings?|evenings?|weekend|eve)|"
    r"(?:the |a |one |two )+(?:weeks?|fortnight|weekends?))"
)
_COUNTED_FROM = r"(?:before|after|from|following|prior to|(?:leading )?up to)"
_WITH_A_DAY = re.compile(
    rf"(?P<near>\b(?:(?:(?:in|within|during|over|on) )?{_DAYS} (?:immediately )?{_COUNTED_FROM}|"
    rf"(?:just|shortly|immediately|soon|straight|right) (?:before|after)|within {_DAYS} of|(?:on )?the eve of))\s$"
    rf"|(?P<lasted>\bfor (?:the )?(?:(?:first|last|next|following) )?)"
    rf"(?P<how_long>{_FEW} (?:hours?|days?|nights?|weeks?)) {_COUNTED_FROM}\s$"
    r"|(?P<clock>\b(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|\d\d?[.:]\d\d|hours|o['’]clock|noon|midday|midnight|"
    r"(?:breakfast|lunch|tea|dinner|supper|bed)[ -]?time|breakfast|first thing|early|late|earlier|later) )on\s$"
    r"|(?P<on>\bon)(?P<around> or (?:about|around|before|after))?\s$"
    r"|(?P<part>\b(?:(?:(?:on|in|during|over|at) )?the (?:early |late )?(?:\w+day )?|at )"
    r"(?P<name>(?:morning|afternoon|evening|night|weekend|(?:night|day|late|early) shift)(?P<several>s)?|"
    r"(?:early|small) hours)(?: (?:of|on|between)|(?<=weekend)))\s$"
    r"|(?P<week>\b(?:(?:the )?week (?:of|commencing|beginning|starting|ending)|w/[ce]))\s$"
    r"|(?P<overnight>\bovernight) (?:(?:on|from|between) )?$"
    r"|(?P<the>\b(?:on )?the day of)\s$",
    re.IGNORECASE,
)
_THEN_A_NOUN = re.compile(
    r"\s(?!(?:is|was|were|are|has|had|did|does|when|where|while|and|or|but|at|in|on|to|from|by|with|for|of|until|before|"
    r"after|he|she|they|it|the|an?|as|that|which|who|because|so|came|fell|saw|marked|brought|meant)\b)[a-z]"
)
_BIRTHDAY_IS = re.compile(r"(\bbirthdays? (?:is|was|falls|fell|being) )(?:on )?$", re.IGNORECASE)
_WHICH_ONE = re.compile(
    r"(?P<led>\b(?:by|from|since|until|till|to|before|after|between|around|about|and|or|of) )?(?P<on>\bon )?\b"
    r"(?:(?P<the>the)|that|this|one|an?|last|next|(?:the|that|this|her|his|their) "
    r"(?:first|second|third|fourth|fifth|last|next|following|same|very|[1-5](?:st|nd|rd|th))) $",
    re.IGNORECASE,
)
"""Which Saturday it was, before a day that is told with its weekday."""
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_THEN_A_CLOCK = re.compile(
    r",?\s(?:at|around|about|by) (?:about |around )?(?:\d(?!\d* (?:weeks?|months?|days?|years?)\b)|noon\b|midnight\b)"
)
_IN = re.compile(r"(?P<told>\b(?:(?:one|some|a) \w+|overnight) )?\bin $", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\b(?:on|by|from|since|until|till|to|before|after|between|around|about|and|or|of|dated)\s$", re.IGNORECASE
)
_RANGE_BEGINS = re.compile(r"\b(between|from)\s$", re.IGNORECASE)
_SAME_AGAIN = r"(?:\s?(?:and|to|until|till|-|–|—)\s?|, )"
_LISTED = re.compile(
    r"(?:^|(?<=\()|(?P<led>\b(?:on|of|from|between|by|dated) (?:the )?))"
    r"(?:(?:[12]?\d|3[01])(?:st|nd|rd|th)?, (?:the )?)+(?:and (?:the )?)?$",
    re.IGNORECASE,
)
"""Days before the last of a list, which alone has the month: "on 3, 4 and 5 March"."""
_OTHERS_LISTED = re.compile(
    r"(?<![\w-])(?:the )?(?:(?:[12]?\d|3[01])(?:st|nd|rd|th)(?:, (?:and )?| and | & |, or | or )(?:the )?){1,6}$"
)
_COUNT_BEFORE = re.compile(r"(?<![\d.,/:])\b\d{1,2},? $")
_LONGEST_LIST = 60
_FROM_A_NIGHT = re.compile(r"\b(?:between|from) (?P<rest>one \w+ in )$", re.IGNORECASE)
_ANY_YEAR = 2024
"""A leap year, where none is told."""
_LED_TO_A_NAME = re.compile(r"(?:on|of|after|before|since|until|till|by|at|past|from|for) (?:the )?", re.IGNORECASE)
_NAMED = frozenset({"a feast, which is a day", "a day with a name"})


def with_its_name(day: Day, text: str) -> Day:
    """A day with the name that its weekday has, and with the days listed before it that it has the month of: without
    its date, "Good Friday, 29 March" would leave "Good", which tells the day, and "the 9th, 10th and 14th of July" the
    9th.
    """
    if listed := _OTHERS_LISTED.search(text, max(0, day.start - _LONGEST_LIST), day.start):
        day = replace(day, start=listed.start())
    for near in find_near_days(text):
        if near.what in _NAMED and near.start < day.start < near.end <= day.end:
            led = _LED_TO_A_NAME.match(text, near.start)
            return replace(day, start=min(led.end() if led else near.start, day.start))
    return day


def as_month(day: Day, said: str, before: str, after: str, last: Day | None = None) -> tuple[str, str]:
    """What stands before a day, set right, and the words that take the day's place.

    Args:
        day: the day.
        said: how the text tells it.
        before: what is written before it.
        after: how the text goes on.
        last: the day that the line told before.
    """
    words = month_in_words(day.month, day.year)
    if listed := _LISTED.search(before):
        before = before[: listed.start()] + re.sub(r"the $", "", listed["led"] or "")
    # "between 3 March 2024 and 9 March 2024" is one month, said once.
    again = re.search(rf"\b{month_in_words(day.month, None)}(?: {day.year})?{_SAME_AGAIN}$", before)
    if again:
        before = before[: again.start()]
    elif last and last.month != day.month and (night := _month_of_a_night(before, last, day)) is not None:
        before, words = night
    if again or day.last_day != day.day:
        before = _RANGE_BEGINS.sub(lambda match: grammar.like(match[1], "in") + " ", before)
    if _WEEKDAY.search(said):
        before = _WHICH_ONE.sub(lambda match: _before_weekday(match, after), before)
    article = said[:4]
    if article.lower() == "the " and not _PREPOSITION.search(before) and _THEN_A_NOUN.match(after):
        words = article + words  # "the 3 March meeting", but "the 3 March was a Sunday"
    if not listed and _COUNT_BEFORE.search(before, max(0, len(before) - 6)):
        words = f"in {words}"  # "draft 4, 16.05.23" is no 4 May
    before, words = grammar.with_article(before, words, "")  # "an 8 March visit"
    before = _BIRTHDAY_IS.sub(r"\1in ", _WITH_A_DAY.sub(_before_month, before))
    if _THEN_A_CLOCK.match(after):
        before = _IN.sub(_before_clock, before)  # "On 3 March at 9pm"
    return before, words


def _month_of_a_night(before: str, last: Day, day: Day) -> tuple[str, str] | None:
    """What is written, and the month, of a night, weekend or week that begins in one month and ends in the next: both
    months would tell which it was. None where the day ends none.
    """
    begun = re.search(
        rf"\b(?:one (?P<night>night|night shift)|one (?P<weekend>weekend)|a week|(?P<overnight>overnight)|one evening"
        rf"(?=.*(?:morning|hours) of )) in (?P<month>{month_in_words(last.month, None)}(?: (?P<year>\d{{4}}))?)"
        rf"(?:{_SAME_AGAIN}|\sinto\s|\s?/\s?)(?:(?:the )?(?:early )?(?:morning|(?:early|small) hours) of )?$",
        before,
        re.IGNORECASE,
    )
    if begun is None:
        return None
    year = last.year or (day.year - (last.month > day.month) if day.year else None)
    length = (
        2 if begun["weekend"] else 1 if begun["night"] or begun["overnight"] or "evening" in begun[0].lower() else 7
    )
    length += 0 if year else 1  # 29 February
    first = dt.date(year or _ANY_YEAR, last.month, last.day)
    try:
        goes_on = (dt.date(first.year + (last.month > day.month), day.month, day.last_day) - first).days <= length
    except ValueError:
        goes_on = False
    words = begun["month"] if begun["year"] else month_in_words(last.month, year)
    return (_FROM_A_NIGHT.sub(_of_a_night, before[: begun.start("month")]), words) if goes_on else None


def _of_a_night(match: re.Match[str]) -> str:
    return grammar.like(match[0], match["rest"])


def _before_weekday(match: re.Match[str], after: str) -> str:
    """What is written before a day that was told with its weekday, without which one it was."""
    if match["the"] and _THEN_A_NOUN.match(after):
        return match[0]  # "the Monday 3 March meeting"
    is_subject = match["the"] and not match["led"] and not match["on"]
    words = "" if is_subject or (match["led"] and not match["on"]) else "in "
    return (match["led"] or "") + (words if match["led"] else grammar.like(match[0], words))


def _before_clock(match: re.Match[str]) -> str:
    return match[0] if match["told"] else grammar.like(match[0], "one day in ")


def _before_month(match: re.Match[str]) -> str:
    if match["near"]:
        return grammar.like(match["near"], "in or around ")  # "two days after 3 March" may be April
    if match["lasted"]:
        return f"{grammar.like(match['lasted'], 'for')} {match['how_long']} in or around "
    if match["clock"]:
        return f"{match['clock']}one day in "
    if match["part"]:
        name = "night" if match["name"].endswith("hours") else match["name"]
        return grammar.like(match["part"], f"{'some' if match['several'] else 'one'} {name} in ")
    if match["overnight"]:
        return f"{match['overnight']} in "
    if match["week"]:
        return grammar.like(match["week"], "a week in ")
    if match["the"]:
        return grammar.like(match["the"], "in ")
    return grammar.like(match["on"], "in") + (match["around"] or "") + " "
