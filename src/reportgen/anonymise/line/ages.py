"""Ages in print: a child's age in words, and exact ages in days or weeks made coarser in a text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.identifiers.days.ages_of_things import is_before_thing, is_behind_thing
from reportgen.model.age import years_old
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, TENS, either

__all__ = ["ExactAge", "age_in_words", "coarser_ages", "month_in_words"]

_COUNT = rf"(?:\d{{1,4}}|(?:{either(TENS)})(?:[ -](?:{either(ONES[1:])}))?|{either(ONES[1:])}|a)"
_PARTS = rf"(?:{_COUNT}[ -](?:years?|months?)(?:,| and|, and)? )"
_EXACT = rf"(?:between {_COUNT} and |{_COUNT}(?:\.\d+)?(?: ?[-–/] ?|[ -](?:to|or)[ -]))?{_COUNT}(?:\.\d+)?"
"""A count, with what stands in front of it: "6-8", "six to eight", "between 6 and 8", "3.5"."""
_ABOUT = "(?:(?:about|almost|approximately|around|nearly|roughly|just (?:over|under)) )?"
_SMALL = rf"{_EXACT}[ -](?:days?|weeks?)(?:(?:,| and|, and) {_COUNT}[ -](?:days?|weeks?))?"
_SAID = re.compile(r"\b(?:old|of age|aged|age of)\b", re.IGNORECASE)
_BEFORE_NOUN = re.compile(
    rf"\b{_EXACT}[ -](?:days?|weeks?)[ -]old"
    r"(?P<noun> (?:baby|infant|child|boy|girl|son|daughter|brother|sister|sibling|twins?))?\b",
    re.IGNORECASE,
)
_AFTER_ARTICLE = re.compile(r"\ban? $", re.IGNORECASE)
_OLD = re.compile(rf"\b(?P<at>at )?{_ABOUT}(?P<more>{_PARTS}*){_SMALL} (?:old|of age)\b", re.IGNORECASE)
_AGED = re.compile(
    rf"\b(?P<aged>aged|at the age of) {_ABOUT}(?P<more>{_PARTS}*){_SMALL}(?! old| of age)\b", re.IGNORECASE
)
_RANGE = re.compile(r"(\d+) ?[-–/] ?(\d+)")
_JOINED_UNIT = re.compile(r"-(?:days?|weeks?)|(?:days?|weeks?)-", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|was|are|were|be|been)(?: (?:about|almost|just|nearly|now|only|then))? $", re.IGNORECASE)
_AMOUNT = re.compile(rf"({_COUNT}(?:\.\d+)?)[ -](day|week|month)", re.IGNORECASE)
_NUMBERS = {word: number for number, word in enumerate(ONES) if number} | {
    word: number * 10 for number, word in enumerate(TENS, start=2)
}
_DAYS = {"day": 1.0, "week": 7.0, "month": 365.25 / 12}


class ExactAge(Struct, frozen=True):
    """An age in days or weeks, half-open span, and the coarser words for it."""

    start: int
    end: int
    words: str


def age_in_words(born_on: dt.date | None, stated: int | None, on: dt.date) -> str:
    """A child's age on a day: "under one year old", "aged 14"; "" where nothing tells it."""
    if born_on is not None:
        years = years_old(born_on, on)
    elif stated is not None:
        years = stated
    else:
        return ""
    if years < 0:
        return "not yet born"
    return f"aged {years}" if years else "under one year old"


def month_in_words(month: int, year: int | None) -> str:
    """A month with its year where that is known."""
    return MONTH_NAMES[month - 1] + (f" {year}" if year else "")


def coarser_ages(text: str) -> Iterator[ExactAge]:
    """Ages of people in days or weeks, with what to say instead; whole years in front of them stay."""
    if not _SAID.search(text):
        return
    for match in _BEFORE_NOUN.finditer(text):
        if not match["noun"] and is_before_thing(text, match.end()):
            continue
        if _JOINED_UNIT.search(match.group()) or _AFTER_ARTICLE.search(text, max(0, match.start() - 4), match.start()):
            noun, years = (match["noun"] or "").strip(), _whole_years(match.group())
            words = f"{years}-year-old {noun}".strip() if years else _kind_of_baby(noun)
            if not noun and _IS.search(text, 0, match.start()):
                words = _in_years(years)  # "he was 12-days-old"
            yield ExactAge(*match.span(), words)
    for match in _OLD.finditer(text):
        if is_behind_thing(text, match.start()):
            continue
        lead = _as_written(match["at"], "when ") if match["at"] else ""
        yield ExactAge(*match.span(), _without_days(match, f"{lead}{{}} old", f"{lead}under one year old"))
    for match in _AGED.finditer(text):
        if (both := _RANGE.search(match.group())) and int(both[1]) >= int(both[2]):
            continue  # "aged 14 – 12 weeks pregnant"
        aged = match["aged"]
        short = "when under one year old" if aged.lower() == "at the age of" else f"{aged} under one year"
        yield ExactAge(*match.span(), _as_written(aged, _without_days(match, f"{aged} {{}}", short)))


def _as_written(model: str, words: str) -> str:
    return words[0].upper() + words[1:] if model[0].isupper() else words


def _without_days(match: re.Match[str], whole: str, under_one: str) -> str:
    more = match["more"]
    if "year" not in more.lower():
        years = _whole_years(match.group())
        return whole.format(f"{years} year{'s' if years > 1 else ''}") if years else under_one
    return whole.format("".join(re.findall(r"^.*?years?", more, re.IGNORECASE)))


def _in_years(years: int) -> str:
    return f"{years} year{'s' if years > 1 else ''} old" if years else "under one year old"


def _whole_years(age: str) -> int:
    """The whole years that an age in days, weeks or months comes to."""
    days = 0.0
    for count, unit in _AMOUNT.findall(age):
        number = (
            float(count)
            if count[0].isdecimal()
            else sum(_NUMBERS.get(word, 1) for word in re.split("[ -]", count.lower()))
        )
        days += number * _DAYS[unit.lower()]
    return int(days / 365.25)


def _kind_of_baby(noun: str) -> str:
    if not noun:
        return "baby"
    return f"young {noun}" if noun.lower() in {"baby", "infant", "child"} else f"baby {noun}"
