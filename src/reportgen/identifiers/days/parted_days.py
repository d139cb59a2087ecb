"""Days of the case whose parts stand apart: "14 | 09 | 2012", "the 8th, no sorry, of March", "rec'd 8/3", "Sat (8)".

What stands between a day, its month and its year can be any sign of a form, and any word of somebody who dictates. A
day that the case does not have is looked for in fewer shapes; one that it has, wherever its own parts meet.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from reportgen.identifiers.days.dates import find_days
from reportgen.identifiers.days.noted import noted
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.match import Match
from reportgen.identifiers.reading import Reading, Word
from reportgen.model.cleared import Identifier
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ORDINALS, ROMAN, in_words

__all__ = ["PartedDays"]

# Monday first, in English and in the languages of families, folded.
_WEEKDAYS = tuple(
    frozenset(row.split())
    for row in (
        "mon monday lundi lunes lunedi luni montag poniedzialek pondeli ponedeljak hetfo llun isniin pazartesi segunda",
        "tue tues tuesday mardi martes martedi marti dienstag wtorek utery utorak kedd mawrth talaado sali terca",
        "wed weds wednesday mercredi miercoles mercoledi miercuri mittwoch sroda srede szerda mercher arbaco carsamba",
        "thu thur thurs thursday jeudi jueves giovedi joi donnerstag czwartek ctvrtek cetvrtak csutortok iau khamiis",
        "fri friday vendredi viernes venerdi vineri freitag piatek patek petak pentek gwener jimce cuma sexta",
        "sat saturday samedi sabado sabato sambata samstag sobota sobote subota szombat sadwrn sabti cumartesi",
        "sun sunday dimanche domingo domenica duminica sonntag niedziela niedziele nedele nedelja vasarnap sul axad",
    )
)
# Words of forms, of dictation and of doubt.
_BETWEEN = frozenset(
    """
    a about back comma d da dash date day de den der dot el er erm forward from gone hyphen i is it just l le maybe m
    month no oblique of on or perhaps point possibly probably slash so sorry space stroke that the thereabouts think um
    week wk y year yr
    """.split()
)
_SAID_STROKES = frozenset({"slash", "stroke", "oblique", "forward", "dash", "dot", "of"})
_TO_ANOTHER = frozenset({"to", "til", "till", "until", "thru", "through", "and"})
_BOTH = frozenset({"&", "+", "→", "->", "–", "-"})
_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_MOST_BETWEEN = 6
_FARTHEST = _MOST_BETWEEN + 2
"""So many words off may be what a day is told beside."""
_SHORT_YEAR = 2
_GAP = re.compile(r"(?:(?![.!?;] )(?:[^\w\n]|[_ʼ])){0,6}| ! ")
# Behind a short form a full stop ends no sentence: "Sat. 8".
_POINT = re.compile(r"\.,? ")
_SHORT_FORMS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())
_ENDS_A_DAY = re.compile(r" ?(?:[^\w\s]|$)| (?:and|at|but|he|in|it|on|she|that|they|to|was|when)(?!\w)")
_IN_A_NUMBER = re.compile(r"\d[.,]$")
# "8 (Sat)", "8, Sat"
_ASIDE = frozenset({" (", ", ", " [", "/", " / ", " - ", " – "})
# Of the box of a form: "DOB: 05 11", "Date (dd mm): 26 10".
_LABELS = frozenset("b bday birthday birthdate born date dated dd dob mm".split())
_FRACTIONS = frozenset({"24/7"})
_MEASURE = re.compile(r" ?(?:%|agencies|children|cm|days|hours|kg|mg|ml|months|mths|of|per|weeks|years|yrs)(?!\w)")
_WORD_MONTHS = frozenset({"may", "march", "mar"})
_WORD_WEEKDAYS = frozenset({"sat", "sun", "wed", "mon", "marti", "luni", "joi", "patek", "sul"})
_MONTHS = tuple(
    frozenset({name.lower(), name[:3].lower(), *({"sept"} if name.startswith("Sept") else ())}) for name in MONTH_NAMES
)


class _Day(Struct, frozen=True):
    """A day of the case, and what its parts are called."""

    known: tuple[Identifier, ...]
    month_names: frozenset[str]
    months: frozenset[str]
    years: frozenset[str]
    weekday: frozenset[str]
    day: int
    month: int

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether some words have one beside which the day would tell."""
        return not all(map(words.isdisjoint, (self.month_names, self.months, self.weekday)))


class PartedDays:
    """The days of one case in their parts."""

    def __init__(self, days: Mapping[dt.date, tuple[Identifier, ...]]) -> None:
        """`days` are the days of the case with the fields that they come from."""
        self._of: dict[str, list[_Day]] = {}
        for on, known in days.items():
            parts = _Day(
                known, _MONTHS[on.month - 1], _figures(on.month) | {in_words(on.month), ROMAN[on.month - 1]},
                frozenset({str(on.year), f"{on.year % 100:02}"}), _WEEKDAYS[on.weekday()], on.day, on.month,
            )  # fmt: skip
            for said in (*_figures(on.day), _ordinal(on.day), in_words(on.day), ROMAN[on.day - 1]):
                self._of.setdefault(said, []).append(parts)

    def find(self, reading: Reading) -> Iterator[Match]:
        """Each such day, but those that are written as any day is; nothing is certain."""
        said_here = {
            said: days
            for said in self._of.keys() & reading.distinct
            if (days := [one for one in self._of[said] if one.may_be_in(reading.distinct)])
        }
        if not said_here:
            return
        texts = reading.texts
        found = [
            (*span, place, one.known)
            for place in [place for place, said in enumerate(texts) if said in said_here]
            for one in said_here[texts[place]]
            if one.may_be_in(frozenset(texts[max(0, place - _FARTHEST) : place + _FARTHEST + 1]))
            and (span := _told(reading, place, one)) is not None
        ]
        if not found:
            return
        written = [(day.start, day.end) for day in find_days(reading.folded.original)]
        for start, end, place, known in found:
            word = reading.words[place]
            for span in ((start, end), (word.start, word.end)):
                first, last = reading.folded.span(*span)
                if not any(first < to and begin < last for begin, to in written):
                    yield Match(first, last, FormClass.DATE, known, certain=False)
                    break


def _figures(number: int) -> frozenset[str]:
    return frozenset({str(number), f"{number:02}"})


def _ordinal(number: int) -> str:
    """One that is two words ("twenty-first") is no word of a text, and told by `SpokenDays`."""
    return ORDINALS[number - 1]


def _told(reading: Reading, place: int, one: _Day) -> tuple[int, int] | None:
    """From where to where the day at a place is told to be one, if it is."""
    words = reading.words
    has_ending = place + 1 < len(words) and words[place + 1].text in _ENDINGS
    is_nth = has_ending or words[place].text == _ordinal(one.day)
    last = place + has_ending
    return _told_ahead(reading, place, one, is_nth=is_nth) or _told_before(reading, place, last, one, is_nth=is_nth)


def _told_ahead(reading: Reading, place: int, one: _Day, *, is_nth: bool) -> tuple[int, int] | None:
    """Whether the month, or the weekday, stands behind the day."""
    words, text, ahead = reading.words, reading.folded.text, _reach(reading, place, 1, one.months)
    if ahead is None or _is_plain_count(reading, place, ahead, one, is_nth=is_nth):
        return None
    here, there = words[place], words[ahead]
    if _IN_A_NUMBER.search(text, max(0, here.start - 2), here.start):
        return None
    if _is_name(reading, there, one.month_names, _WORD_MONTHS):
        return here.start, there.end
    if there.text in one.months:
        beyond = _reach(reading, ahead, 1)
        has_year = beyond is not None and words[beyond].text in one.years
        is_of = "of" in reading.texts[place + 1 : ahead]  # "06 of the 05, 12"
        if beyond is not None and has_year and (is_of or _is_row(text[here.end : words[beyond].start])):
            return here.start, words[beyond].end
        if _is_stroke(reading, place, ahead, one, is_nth=is_nth):
            return here.start, there.end
    is_said_to_be = is_nth and "was" in reading.texts[place + 1 : ahead]
    is_beside = here.text.isdigit() and text[here.end : there.start] in _ASIDE
    if (is_said_to_be or is_beside) and _is_name(reading, there, one.weekday, _WORD_WEEKDAYS):
        return here.start, there.end
    return None


def _told_before(reading: Reading, place: int, last: int, one: _Day, *, is_nth: bool) -> tuple[int, int] | None:
    """Whether the month, the weekday, or the year and the month stand before the day."""
    words, text, back = reading.words, reading.folded.text, _reach(reading, place, -1)
    if back is None:
        return None
    here, there, ends_at = words[place], words[back], words[last].end
    if is_nth or _ENDS_A_DAY.match(noted(reading), ends_at):
        if here.text not in ROMAN and _is_name(reading, there, one.month_names, _WORD_MONTHS):
            return there.start, ends_at
        if (is_nth or here.text.isdigit()) and _is_name(reading, there, one.weekday, _WORD_WEEKDAYS):
            return there.start, ends_at
    beyond = _reach(reading, back, -1) if there.text in one.months else None
    if beyond is None or words[beyond].text not in one.years or len(words[beyond].text) <= _SHORT_YEAR:
        return None
    return (words[beyond].start, here.end) if _is_row(text[words[beyond].end : here.start]) else None


def _reach(reading: Reading, place: int, step: int, months: frozenset[str] = frozenset()) -> int | None:
    """The next word that is no filler, where nothing parts the two; one of the figures of a month is none."""
    words, text = reading.words, reading.folded.text
    passed = 0
    while 0 <= place + step < len(words) and passed <= _MOST_BETWEEN:
        first, second = (words[place], words[place + step])[::step]
        if not _GAP.fullmatch(text, first.end, second.start) and not (
            first.text in _SHORT_FORMS and _POINT.fullmatch(text, first.end, second.start)
        ):
            return None
        place, passed = place + step, passed + 1
        said = words[place].text
        if said == "was" or said in _ENDINGS or (said in _BETWEEN and said not in months):
            continue
        if step == 1 and said not in months and (said in _TO_ANOTHER or _is_another(reading, place)):
            continue
        return place
    return None


def _is_another(reading: Reading, place: int) -> bool:
    """Whether a figure is the end of a few days: "8 & 9/3", "8 til 15 Mar"."""
    before, here = reading.words[place - 1 : place + 1]
    between = reading.folded.text[before.end : here.start].strip()
    return (
        here.text.isdigit()
        and len(here.text) <= _SHORT_YEAR
        and (before.text in _TO_ANOTHER or (before.text.isdigit() and between in _BOTH))
    )


def _is_name(reading: Reading, word: Word, names: frozenset[str], also_words: frozenset[str]) -> bool:
    if word.text not in names:
        return False
    if word.text not in also_words:
        return True
    start, _ = reading.folded.span(word.start, word.end)
    return reading.folded.original[start : start + 1].isupper()


def _is_row(between: str) -> bool:
    """Whether figures in a row may be a day: those that a comma and a space part are counted."""
    return ", " not in between


def _is_plain_count(reading: Reading, place: int, ahead: int, one: _Day, *, is_nth: bool) -> bool:
    """Whether a number in words is one of something: "one of the March referrals"."""
    said = reading.texts[place]
    if is_nth or said.isdigit():
        return False
    between = reading.texts[place + 1 : ahead]
    if "of" in between or not _SAID_STROKES.issuperset(between):
        return True
    there = reading.words[ahead]
    return there.text in one.month_names and not _ENDS_A_DAY.match(noted(reading), there.end)


def _is_stroke(reading: Reading, place: int, ahead: int, one: _Day, *, is_nth: bool) -> bool:
    """Whether "8/3" is a day: a fraction or score has no more above than below."""
    words, text = reading.words, reading.folded.text
    here, there = words[place], words[ahead]
    if not _ENDS_A_DAY.match(noted(reading), there.end) or _MEASURE.match(text, there.end):
        return False
    if is_nth:
        return "of" in reading.texts[place + 1 : ahead]
    if not (here.text.isdigit() and there.text.isdigit()):
        return False
    said = frozenset(reading.texts[place + 1 : ahead])
    if said and said <= _SAID_STROKES - {"of", "dash", "dot"}:
        return True
    if not (text[here.end : there.start].strip(" .-") or _LABELS.isdisjoint(reading.texts[max(0, place - 4) : place])):
        return True
    if one.day <= one.month:
        return False
    between = text[here.end : there.start].strip()
    if ahead > place + 1 and words[ahead - 1].text.isdigit():
        between = text[words[ahead - 1].end : there.start]
    if f"{here.text}/{there.text}" in _FRACTIONS or text[max(0, here.start - 1) : here.start] in {".", "/", "-", ","}:
        return False
    return between == "/"
