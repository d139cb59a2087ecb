"""A day told as its month: words that only a day has before it ("on the morning of") change with it."""

from __future__ import annotations

import re

from reportgen.anonymise import grammar
from reportgen.anonymise.ages import month_in_words
from reportgen.identifiers import Day

__all__ = ["as_month"]

_WITH_A_DAY = re.compile(
    r"(?P<near>\b(?:within )?(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|1?\d) "
    r"(?:hours?|days?|nights?|mornings?|evenings?)|(?:the|a|one|two) (?:weeks?|fortnight))"
    r"(?: (?:before|after|from|following|prior to)|(?<=within a week) of|(?<=within a fortnight) of))\s$"
    r"|(?P<clock>\b(?:\d[ap]m|\d [ap]m|hours|o['’]clock|noon|midnight) )on\s$"
    r"|(?P<on>\bon)(?P<around> or (?:about|around|before|after))?\s$"
    r"|(?P<part>\b(?:(?:(?:on|in|during) )?the (?:early |late )?|at )(?P<name>morning|afternoon|evening|night)"
    r" (?:of|on))\s$"
    r"|(?P<week>\b(?:(?:the )?week (?:of|commencing|beginning|starting|ending)|w/[ce]))\s$"
    r"|(?P<the>\b(?:on )?the day of)\s$",
    re.IGNORECASE,
)
_THEN_A_NOUN = re.compile(
    r"\s(?!(?:is|was|were|are|has|had|did|does|when|where|while|and|or|but|at|in|on|to|from|by|with|for|of|until|before|"
    r"after|he|she|they|it|the|an?|as|that|which|who|because|so|came|fell|saw|marked|brought|meant)\b)[a-z]"
)
_BIRTHDAY_IS = re.compile(r"(\bbirthdays? (?:is|was|falls|fell|being) )(?:on )?$", re.IGNORECASE)
_NTH = re.compile(
    r"\b(?:on )?(?:the|her|his|their) "
    r"(?:first|second|third|fourth|fifth|last|next|following|same|[1-5](?:st|nd|rd|th)) $",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_THEN_A_CLOCK = re.compile(
    r",?\s(?:at|around|about|by) (?:about |around )?(?:\d(?!\d* (?:weeks?|months?|days?|years?)\b)|noon\b|midnight\b)"
)
_IN = re.compile(r"\bin $", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\b(?:on|by|from|since|until|till|to|before|after|between|around|about|and|or|of|dated)\s$", re.IGNORECASE
)
_RANGE_BEGINS = re.compile(r"\b(between|from)\s$", re.IGNORECASE)
_SAME_AGAIN = r"(?:\s?(?:and|to|until|till|-|–|—)\s?|, )"


def as_month(day: Day, said: str, before: str, after: str) -> tuple[str, str]:
    """What stands before a day, set right, and the words that take the day's place.

    Args:
        day: the day.
        said: how the text tells it.
        before: what is written before it.
        after: how the text goes on.
    """
    words = month_in_words(day.month, day.year)
    # "between 3 March 2024 and 9 March 2024" is one month, said once.
    again = re.search(rf"\b{month_in_words(day.month, None)}(?: {day.year})?{_SAME_AGAIN}$", before)
    if again:
        before = before[: again.start()]
    if again or day.last_day != day.day:
        before = _RANGE_BEGINS.sub(lambda match: grammar.like(match[1], "in") + " ", before)
    if _WEEKDAY.match(said):
        before = _NTH.sub(lambda match: grammar.like(match[0], "in "), before)  # "on the third Saturday, 29 March"
    article = said[:4]
    if article.lower() == "the " and not _PREPOSITION.search(before) and _THEN_A_NOUN.match(after):
        words = article + words  # "the 3 March meeting", but "the 3 March was a Sunday"
    before, words = grammar.with_article(before, words, "")  # "an 8 March visit"
    before = _BIRTHDAY_IS.sub(r"\1in ", _WITH_A_DAY.sub(_before_month, before))
    if _THEN_A_CLOCK.match(after):
        before = _IN.sub(lambda match: grammar.like(match[0], "one day in "), before)  # "On 3 March at 9pm"
    return before, words


def _before_month(match: re.Match[str]) -> str:
    if match["near"]:
        return grammar.like(match["near"], "in or around ")  # "two days after 3 March" may be April
    if match["clock"]:
        return f"{match['clock']}one day in "
    if match["part"]:
        return grammar.like(match["part"], f"one {match['name']} in ")
    if match["week"]:
        return grammar.like(match["week"], "a week in ")
    if match["the"]:
        return grammar.like(match["the"], "in ")
    return grammar.like(match["on"], "in") + (match["around"] or "") + " "
