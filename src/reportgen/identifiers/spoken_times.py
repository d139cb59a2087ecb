"""Times of the case as people tell them: "at twenty to seven", "six forty that morning"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.match import Match
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import ONES, TENS, either

__all__ = ["SpokenTimes"]

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_HOURS = {word: number for number, word in enumerate(ONES) if 0 < number < 13} | {
    str(number): number for number in range(1, 13)
}
_HALF_A_DAY = 720
_HOUR = either(sorted(_HOURS, key=len, reverse=True))
_TENS = {word: 10 * place for place, word in enumerate(TENS[:4], start=2)}
_MINUTES = (
    rf"(?:(?:oh[ -])?(?:{either(ONES[19:0:-1])})|(?:{either(TENS[:4])})(?:[ -](?:{either(ONES[1:10])}))?|\d{{1,2}}|"
    r"(?:a )?quarter|half)"
)
# A time where it is said to be one, by what stands before it or behind: "fell from twenty to seven" is none.
_TOLD = re.compile(
    r"(?<!\w)(?P<at>(?:at|about|around|by|until|before|after|was|just gone|nearly|almost) )?"
    rf"(?:(?P<minutes>{_MINUTES})(?: minutes?)? (?P<way>to|past) (?P<hour>{_HOUR})"
    rf"|(?P<before>{either(ONES[12:0:-1])})[ -](?P<after>{_MINUTES}))(?!\w)"
    r"(?P<half>,? (?:in the (?:early |late )?(?:morning|afternoon|evening)|at night|that (?:morning|afternoon|evening|"
    r"night)|[ap]\.?m))?(?!\w)"
)


class SpokenTimes:
    """The times of one case."""

    def __init__(self, identifiers: Iterable[Identifier]) -> None:
        """Those of the identifiers that are a time of day count."""
        self._known: dict[int, tuple[Identifier, ...]] = {}
        for identifier in identifiers:
            if identifier.category == "other" and (clock := _CLOCK.fullmatch(identifier.value)):
                minute = (60 * int(clock[1]) + int(clock[2])) % _HALF_A_DAY
                self._known[minute] = (*self._known.get(minute, ()), identifier)

    def find(self, reading: Reading) -> Iterator[Match]:
        """Each time that is told so; half a day cannot be told from the other."""
        if not self._known or _HOURS.keys().isdisjoint(reading.distinct):
            return
        for match in _TOLD.finditer(reading.folded.text):
            known = self._known.get(_minute(match), ()) if match["at"] or match["half"] else ()
            if known:
                start = match.start("minutes" if match["minutes"] else "before")
                yield Match(*reading.folded.span(start, match.end()), FormClass.TIME, known, certain=False)


def _minute(match: re.Match[str]) -> int:
    if match["before"]:
        return (60 * _HOURS[match["before"]] + _number(match["after"])) % _HALF_A_DAY
    minutes = _number(match["minutes"])
    return (60 * _HOURS[match["hour"]] + (minutes if match["way"] == "past" else -minutes)) % _HALF_A_DAY


def _number(said: str) -> int:
    if said.endswith("quarter"):
        return 15
    if said == "half":
        return 30
    words = said.removeprefix("oh").replace("-", " ").split()
    return sum(int(word) if word.isdigit() else _TENS.get(word, 0) or ONES.index(word) for word in words)
