"""Which traits a text shows, by its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from reportgen.discreet import Discreet
from reportgen.jigsaw.alternatives import alternatives
from reportgen.jigsaw.fronts import Fronts, found_at, fronts_of
from reportgen.jigsaw.vocabulary import NUMBER, VALUES
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import either, in_words
from reportgen.model.trait import Trait

__all__ = ["Found", "age_words", "evened", "find", "sentences", "years_of"]

_EVEN = str.maketrans("’‘‑–—\u00a0", "''--- ")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”')]*\s+(?=[\"“'(]*[A-Z0-9])")
_UNIT = r"(?:day|week|month)"
_AGE = re.compile(
    rf"""(?<!\w)(?:
        (?:aged|(?:at|by|from|until)\ (?:the\ )?age\ of|turned)\ (?P<a>{NUMBER})(?:[ -](?P<a_in>{_UNIT})s?)?
        |(?P<b>{NUMBER})(?:-|\ )years?(?:-|\ )(?:old|of\ age)
        |under\ one(?:\ year(?:\ old)?)?
        |(?P<d>{NUMBER})[ -](?P<d_in>{_UNIT})s?(?:[ -]old|\ of\ age)
        |(?:was|is|were|at)\ (?P<c>{NUMBER})(?=[.;](?!\d)|,?\ (?:when|at\ the\ time)|\ years)
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_A_YEAR = {"day": 366, "week": 53, "month": 12}
"""So many that a year has passed for certain."""
_AGE_FRONTS = (
    "aged ",
    "at ",
    "by ",
    "from ",
    "until ",
    "turned ",
    *fronts_of(NUMBER),
    "under one",
    "was ",
    "is ",
    "were ",
)
_COUNTS = {in_words(number): number for number in range(100)}
# "The van came at nine."
_BY_THE_CLOCK = re.compile(r"\b(?:came|comes?|began|begins?|opened|opens|closed|closes|starts?|started|ends?|ended|met|"
                           r"left|arrived|rang|home|bed|back|up) $", re.IGNORECASE)  # fmt: skip
_MONTH = re.compile(f"{either(MONTH_NAMES)}|christmas|easter".lower())
_MOST_REMEMBERED = 1024
"""Texts; a paragraph is looked at for its people, for itself and beside what the press knows."""
# What tells more than its name: "three siblings" and "nine siblings" are two values.
_TOLD_BY_WORDS = frozenset({"number of children", "school year", "sentence"})


class Found(Discreet, frozen=True):
    """A trait in a text: its kind, what it says, and the words that say it, half-open span."""

    trait: Trait
    value: str
    words: str
    start: int
    end: int


@lru_cache(maxsize=_MOST_REMEMBERED)
def evened(text: str) -> str:
    """The text with plain quotes, hyphens and spaces, as long as before."""
    return text if text.isascii() else text.translate(_EVEN)


@lru_cache(maxsize=_MOST_REMEMBERED)
def sentences(text: str) -> tuple[tuple[int, str], ...]:
    """The sentences of a paragraph, each with its place."""
    found: list[tuple[int, str]] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        found.append((start, text[start : match.start()]))
        start = match.end()
    return (*found, (start, text[start:]))


@lru_cache(maxsize=_MOST_REMEMBERED)
def find(text: str) -> tuple[Found, ...]:
    """Every trait that a text shows, in its order."""
    even = evened(text)
    begun = _fronts().begun(even)
    found = [*_ages(even, begun[_AGE])] if _AGE in begun else []
    for trait in VALUES:
        if trait not in begun:
            continue
        pattern, values = _pattern(trait)
        for match in found_at(begun[trait], pattern, even):
            value = values[int((match.lastgroup or "v0")[1:])]
            if trait is Trait.TIME or value in _TOLD_BY_WORDS:
                value = _MONTH.sub(lambda month: month.group().capitalize(), match.group().casefold())
            found.append(Found(trait, value, match.group(), *match.span()))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def years_of(value: str) -> int | None:
    """The years of an age's value ("aged 9"), or None for "a toddler"."""
    return int(value.removeprefix("aged ")) if value.startswith("aged ") else None


def age_words(years: int) -> str:
    """An age as a pattern: figures or words."""
    words = in_words(years).replace(" ", "[ -]")
    return f"(?:{years}|{words})" if words else str(years)


def _ages(text: str, places: Sequence[int] | None) -> Iterator[Found]:
    for match in found_at(places, _AGE, text):
        if match["c"] and _BY_THE_CLOCK.search(text, max(0, match.start() - 16), match.start()):
            continue
        said = (match["a"] or match["b"] or match["c"] or match["d"] or "0").lower()
        count = int(said) if said.isdecimal() else _COUNTS[said.replace("-", " ")]
        unit = match["a_in"] or match["d_in"]
        years = count // _IN_A_YEAR[unit.lower()] if unit else count
        yield Found(Trait.AGE, f"aged {years}", match.group(), *match.span())


@cache
def _fronts() -> Fronts[Trait | re.Pattern[str]]:
    """How the words begin of each trait, and of an age."""
    values = (
        (trait, (front for form in forms.values() for front in fronts_of(form))) for trait, forms in VALUES.items()
    )
    return Fronts((*values, (_AGE, _AGE_FRONTS)))


@cache
def _pattern(trait: Trait) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all values of a trait, a group each; of two that begin together the one listed first counts."""
    groups = (
        f"(?P<v{number}>{'|'.join(map(_as_looked_for, alternatives(forms)))})"
        for number, forms in enumerate(VALUES[trait].values())
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)"), tuple(VALUES[trait])


def _as_looked_for(form: str) -> str:
    """Words that begin with a capital need it; others may begin a sentence."""
    return form if form[0].isupper() or form[0] == "[" else f"(?i:{form})"
