"""The matcher: where in a text does an identifier stand, in which form; the longest form wins.

It is compiled once for a case. A text is read once (see `reading`), and every finder first asks whether the words that
it needs are among the words of the text, so that most of a text costs no more than cutting it into words.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import chain, combinations, pairwise
from typing import TypeVar

from msgspec.structs import replace

from reportgen.identifiers.codes import Codes
from reportgen.identifiers.days.dates import Day, find_days, is_clock_time
from reportgen.identifiers.days.day_counts import DayCounts
from reportgen.identifiers.days.known_ages import KnownAges
from reportgen.identifiers.days.parted_days import PartedDays
from reportgen.identifiers.days.public_days import is_of_law
from reportgen.identifiers.days.spoken_days import SpokenDays
from reportgen.identifiers.days.spoken_times import SpokenTimes
from reportgen.identifiers.folding import Folded
from reportgen.identifiers.forms import Form, FormClass, forms_of, kept_forms
from reportgen.identifiers.judged import Judged
from reportgen.identifiers.known.names_known import is_family_name, is_given_name
from reportgen.identifiers.known.public_terms import CALLED_AFTER, PUBLIC_TERMS
from reportgen.identifiers.known.public_words import PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import is_in_dictionary, is_ordinary
from reportgen.identifiers.known.words import TITLES, TRADE_ABBREVIATIONS
from reportgen.identifiers.markup import bare_views, in_figures
from reportgen.identifiers.match import Match
from reportgen.identifiers.names.beside import Beside
from reportgen.identifiers.names.blends import Blends
from reportgen.identifiers.names.heard import HeardNames
from reportgen.identifiers.names.hidden import HiddenNames
from reportgen.identifiers.names.initials import LoneInitials
from reportgen.identifiers.names.likeness import Likenesses
from reportgen.identifiers.names.name_words import joined_names, name_words, squeezed, words_of
from reportgen.identifiers.names.within import Within
from reportgen.identifiers.patterns import Shaped, find_shapes
from reportgen.identifiers.reading import Reading, Word, read
from reportgen.identifiers.rows import Rows, begins_sentence, is_called, is_loud, is_month
from reportgen.identifiers.safe_tokens.abbreviations import is_mixed_abbreviation
from reportgen.identifiers.safe_tokens.citations import end_of_kind
from reportgen.model.cleared import PERSONAL, Identifier

__all__ = ["Matcher", "matcher"]

_Found = TypeVar("_Found")

_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HUMP = re.compile(r"[a-z][A-Z]")
# ISO 32000-1, 9.6.4: a font of which only some glyphs are embedded.
_SUBSET = re.compile(r"^[A-Z]{6}\+")
# Day and month alone are a fraction or a score, unless they are somebody's birthday.
_PAIR = re.compile(r"(?<![\d./:-])(\d\d?)/(\d\d?)(?![\d/]|\.\d|[ ]?%)")
# A figure in each box of a form: "0 5 1 1 1 6".
_BOXES = re.compile(r"(?<!\w)\d(?:[^\w\n]{1,3}\d){5}(?:(?:[^\w\n]{1,3}\d){2})?(?!\w)")
# "4M12": the month by its letter.
_LETTERED = re.compile(r"(?<!\w)(\d{1,2})([a-z])(?:20)?(\d\d)(?!\w)")
_FIGURES = frozenset("0123456789")
_MOST_SEEN = 4096
_LONGEST_ABBREVIATION = 4
_KIN = frozenset(
    """
    mum mummy mam mammy mom mommy dad daddy da nan nana nanny gran granny grandma grandad grandpa auntie aunty
    """.split()
)
_WEEKDAYS = frozenset({"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"})
_EVERY_WEEK = frozenset({"mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"})
_OF_A_DATE = re.compile(r"\.?,? \d")
_ENDINGS = frozenset({"s", "d", "m", "ll", "re", "ve"})
_PARTS = {
    FormClass.SPACED: frozenset({FormClass.INITIALS, FormClass.ABBREVIATION, FormClass.KNOWN_AS, FormClass.PLURAL}),
    FormClass.NUMBER: frozenset({FormClass.SHORT}),
}
"""Forms that stand for nothing of their own within one that is whole."""
_UNKNOWN = Judged(lambda word: len(word) > 2 and word.isalpha() and not is_in_dictionary(word))
"""Words with which somebody's name may begin or end."""
_BEFORE_NAMES = frozenset(TITLES) | frozenset(
    "baby child boy girl infant mother father parent sister brother twin aunt auntie uncle friend little young".split()
)
# Shorter than these, letters alone coincide by chance.
_LEAST_SPACED = 4
_LEAST_BURIED = 5


class Matcher:
    """Finds identifiers in texts. Make it with `matcher`, which keeps the last few."""

    def __init__(self, identifiers: tuple[Identifier, ...], kept: tuple[str, ...] = ()) -> None:
        """Compile the forms of the identifiers; `kept` are names that are printed on purpose."""
        names: dict[str, list[Identifier]] = {}
        days: dict[dt.date, list[Identifier]] = {}
        initials: dict[str, list[Identifier]] = {}
        for identifier in identifiers:
            if identifier.category == "date":
                days.setdefault(dt.date.fromisoformat(identifier.value), []).append(identifier)
                continue
            key = squeezed(identifier.value)
            if identifier.category in PERSONAL or identifier.category in {"place", "agency", "other"}:
                names.setdefault(key, []).append(identifier)
            if identifier.category == "family name":
                for letter in dict.fromkeys(word[0] for word in words_of(identifier.value)):
                    initials.setdefault(letter, []).append(identifier)
        self._rows = Rows(
            (*_public_forms(), *kept_forms(kept), *forms_of(identifiers, kept)),
            {letter: tuple(found) for letter, found in initials.items()},
        )
        self._codes = Codes(identifiers)
        self._blends = Blends(identifiers)
        self._beside = Beside(identifiers)
        explained = {word for phrase in (*kept, *(one.replacement for one in identifiers)) for word in words_of(phrase)}
        given = {
            word
            for one in identifiers
            if one.category in {"given name", "middle name", "known-as name"}
            for word in words_of(one.value)
        }
        pieces = name_words(identifiers, kept)
        self._likenesses = Likenesses(pieces, given & pieces.keys(), explained)
        self._public = frozenset(explained).union(*map(_initials_of_double_names, kept))
        joined = joined_names(identifiers, kept)
        self._heard = HeardNames(joined)
        self._days = {day: tuple(found) for day, found in days.items()}
        self._hidden = HiddenNames(joined, self._codes, self._days)
        # A text is cleared, looked at again, and scanned in each format: it is matched once.
        self._seen: dict[str, tuple[Match, ...]] = {}
        self._seen_of_software: dict[str, tuple[Match, ...]] = {}
        self._seen_shapes: dict[str, tuple[Shaped, ...]] = {}
        self._lone = LoneInitials(identifiers)
        self._names = {key: tuple(found) for key, found in names.items() if len(key) >= _LEAST_SPACED}
        self._within = Within(self._names)
        self._short_names = {
            key: tuple(found)
            for key, found in names.items()
            if 1 < len(key) < _LEAST_SPACED and found[0].category in PERSONAL
        }
        # Words of texts that hold a name, and those that hold none: each is looked into once.
        self._holding: dict[str, tuple[str, ...]] = {}
        self._holding_none: set[str] = set()
        self._ages = KnownAges(self._days)
        self._counts = DayCounts(self._days)
        self._parted_days = PartedDays(self._days)
        self._spoken_days = SpokenDays(self._days)
        self._spoken_times = SpokenTimes(identifiers)
        self._birthdays = {
            (day.day, day.month): found for day, found in self._days.items() if found[0].reference.endswith(".born_on")
        }

    def __repr__(self) -> str:
        return "Matcher(…)"

    def find(self, text: str) -> tuple[Match, ...]:
        """Every identifier in a text, in order, none overlapping another; days apart (see `day`)."""
        return _remembered(text, self._seen, self._look)

    def find_in_software(self, text: str) -> tuple[Match, ...]:
        """Every identifier in what software writes of its own (names of styles, tags, fonts), where a word that is only
        like an identifier is a word of the format. What else `find` finds is found.

        A compound of ordinary words ("CrossReference", "TableNormal") is read as its words: what only stands across two
        of them, or within one, is chance.
        """
        parts, seen, look = _ordinary_parts(text), self._seen_of_software, self._look_without_likenesses
        if not parts:
            return _remembered(text, seen, look)
        said = _remembered(" ".join(parts), seen, look)
        wholes = {"".join(parts[a:b]).lower() for a, b in combinations(range(len(parts) + 1), 2) if b - a > 1}
        split = (
            match
            for match in _remembered(text, seen, look)
            if any(squeezed(one.value).lower() in wholes for one in match.identifiers)
        )
        return tuple(replace(match, start=0, end=len(text)) for match in said or split)

    def _look_without_likenesses(self, text: str) -> tuple[Match, ...]:
        return self._look(text, likenesses=False)

    def _look(self, text: str, *, likenesses: bool = True) -> tuple[Match, ...]:
        reading = read(text)
        matches = [*self._rows.find(reading)]
        for match in chain(self._surely(reading), self._likely(reading) if likenesses else ()):
            touched = [one for one in matches if match.start < one.end and one.start < match.end]
            parts = _PARTS.get(match.form, ())
            within = [one for one in touched if one.form in parts and match.start <= one.start and one.end <= match.end]
            if len(within) == len(touched):
                # "M C W H I S T L E R" is more than the initials in it, "Har-pie" more than "Har", a postcode more than
                # its district.
                matches = [one for one in matches if one not in within]
                matches.append(match)
        if matches and likenesses:
            matches += self._beside.find(reading, tuple(matches))
        for bare in bare_views(reading):
            matches += [
                match
                for match in bare.placed(self._look(bare.text, likenesses=likenesses))
                if not any(match.start < one.end and one.start < match.end for one in matches)
            ]
        if not matches:
            return ()
        return tuple(
            sorted(
                (match for match in matches if match.identifiers and (likenesses or not match.is_likeness)),
                key=lambda match: match.start,
            )
        )

    def _surely(self, reading: Reading) -> Iterator[Match]:
        """What is no row of words, the surest first; some of it is only like an identifier."""
        yield from self._codes.find(reading)
        yield from self._buried(reading)
        for hidden in self._hidden.find(reading):
            yield Match(hidden.start, hidden.end, hidden.form, hidden.identifiers, certain=hidden.certain)

    def _likely(self, reading: Reading) -> Iterator[Match]:
        """What is never more than like an identifier."""
        yield from self._aged(reading)
        if counted := in_figures(reading):
            said = read(counted.text)
            yield from counted.placed(chain(self._aged(said), self._codes.find(said)))
        if reading.has_digit:
            yield from self._counted(reading)
        yield from self._parted_days.find(reading)
        yield from self._spoken_days.find(reading)
        yield from self._spoken_times.find(reading)
        for start, end, known in self._heard.find(reading):
            yield Match(*reading.folded.span(start, end), FormClass.SOUND, known, certain=False)
        yield from self._blends.find(reading)
        if self._short_names:
            yield from self._in_humps(reading)
        yield from self._lone.find(reading)
        yield from self._like(reading)
        yield from self._like_in_two(reading)

    @property
    def public(self) -> frozenset[str]:
        """The folded words of pseudonyms and of names that are printed on purpose, and the initials of those that are
        double: "f-q".
        """
        return self._public

    @property
    def words(self) -> frozenset[str]:
        """The folded words of names of several words, in whatever form."""
        return self._rows.words()

    def day(self, day: Day) -> tuple[Identifier, ...]:
        """The case's own days that a day in a text may mean."""
        return tuple(found for on, known in self._days.items() if day.may_be(on) for found in known)

    def days(self, text: str) -> tuple[tuple[Day, tuple[Identifier, ...]], ...]:
        """Every day in a text but a law's, each with the case's own days that it may mean; a time to the second is one
        only where it reads as a day of the case.
        """
        found = ((day, self.day(day)) for day in find_days(text))
        return tuple(
            (day, known) for day, known in found if known or not (is_of_law(text, day) or is_clock_time(text, day))
        )

    def shapes(self, text: str) -> tuple[Shaped, ...]:
        """Every stretch of a text that is shaped like an identifier, but for what is printed on purpose."""
        return _remembered(text, self._seen_shapes, self._look_for_shapes)

    def _look_for_shapes(self, text: str) -> tuple[Shaped, ...]:
        return find_shapes(text, self._public)

    def _buried(self, reading: Reading) -> Iterator[Match]:
        """Names within a word that belongs to a handle, an address or a file name, and is no ordinary one: a
        "co-researcher" is no Archer.
        """
        unseen = reading.distinct - self._holding_none - self._holding.keys()
        if unseen and self._within.in_none(unseen):
            self._holding_none |= unseen
        for word in reading.distinct - self._holding_none:
            holding = self._holding.get(word)
            if holding is None:
                holding = () if is_ordinary(word) else tuple(name for name in self._within.find(word) if name != word)
                if not holding:
                    self._holding_none.add(word)
                    continue
                self._holding[word] = holding
            for here in reading.words:
                if here.text == word:
                    for name in holding:
                        within = len(name) >= _LEAST_BURIED and _is_technical(reading.folded, here)
                        if within or name in _humps(reading, here):
                            span = reading.folded.span(here.start, here.end)
                            yield Match(*span, FormClass.JOINED, self._names[name])

    def _in_humps(self, reading: Reading) -> Iterator[Match]:
        """Names too short to be looked for within words, as what a hump is made of: "withBo"."""
        if not _HUMP.search(reading.folded.original):
            return
        for word in reading.words:
            for part in self._short_names.keys() & _humps(reading, word):
                span = reading.folded.span(word.start, word.end)
                yield Match(*span, FormClass.JOINED, self._short_names[part], certain=False)

    def _aged(self, reading: Reading) -> Iterator[Match]:
        for start, end, known in self._ages.find(reading):
            yield Match(*reading.folded.span(start, end), FormClass.AGE, known, certain=False)

    def _counted(self, reading: Reading) -> Iterator[Match]:
        """Days of the case in figures."""
        folded = reading.folded
        for pair in _PAIR.finditer(folded.text) if "/" in folded.text else ():
            if born := self._birthdays.get((int(pair[1]), int(pair[2]))):
                yield Match(*folded.span(*pair.span()), FormClass.DATE, born, certain=False)
        for boxes in _BOXES.finditer(folded.text) if len(reading.singles & _FIGURES) > 1 else ():
            figures = squeezed(boxes[0])
            for day, known in self._days.items():
                if figures in {f"{day:%d%m%y}", f"{day:%d%m%Y}"}:
                    yield Match(*folded.span(*boxes.span()), FormClass.DATE, known, certain=False)
        for stamp in _LETTERED.finditer(folded.text):
            for day, known in self._days.items():
                if (int(stamp[1]), stamp[2], int(stamp[3])) == (day.day, f"{day:%B}"[0].lower(), day.year % 100):
                    yield Match(*folded.span(*stamp.span()), FormClass.DATE, known, certain=False)
        yield from self._counts.find(reading)

    # Likenesses: nothing here is certain

    def _like(self, reading: Reading) -> Iterator[Match]:
        suspects = self._likenesses.suspects(reading.distinct)
        if not suspects:
            return
        words, folded = reading.words, reading.folded
        for place, text in enumerate(reading.texts):
            if text not in suspects or _says_something_else(reading, place):
                continue
            word = words[place]
            likeness = self._likenesses.of(text)
            if likeness is None:
                if reading.original(word).istitle() and (
                    not begins_sentence(folded.text, word.start) or is_called(folded.text, word.end)
                ):
                    likeness = self._likenesses.of_capital(text)
                    if likeness is not None and likeness.form is FormClass.MISSPELT and _is_in_title(reading, place):
                        continue  # "Building Better Relationships" is no slip of Bettie
                    if _is_public_in_title(reading, place) and not self._likenesses.is_short(text):
                        continue  # "a Serious Case Review" is about no Cassie, "White British Male" no Mia
            elif text.upper() in TRADE_ABBREVIATIONS or is_mixed_abbreviation(reading.original(word)):
                continue
            if likeness is not None and not self._is_abbreviation(reading, place):
                yield Match(*folded.span(word.start, word.end), likeness.form, likeness.identifiers, certain=False)

    def _like_in_two(self, reading: Reading) -> Iterator[Match]:
        """A slip in a name that is in two pieces besides: "Hath esrmoor"."""
        unknown = _UNKNOWN.among(reading.distinct)
        if not unknown:
            return
        for place, (first, last) in enumerate(pairwise(reading.texts)):
            if first not in unknown and last not in unknown:
                continue
            likeness = self._likenesses.of_joined(first + last)
            if likeness is None:
                continue
            one, other = reading.words[place : place + 2]
            if other.start - one.end == 1:
                span = reading.folded.span(one.start, other.end)
                yield Match(*span, likeness.form, likeness.identifiers, certain=False)

    def _is_abbreviation(self, reading: Reading, place: int) -> bool:
        """Whether a few capitals stand among words without: "ISO" is short for no Isolde."""
        word = reading.words[place]
        original = reading.original(word)
        is_short = original.isupper() and len(original) <= _LONGEST_ABBREVIATION
        if is_short and original not in TRADE_ABBREVIATIONS and self._likenesses.begins_name(word.text):
            return False  # "MAR", by which software may call her
        return (
            is_short
            and not self._likenesses.is_listed(word.text)
            and not is_loud(reading.folded, reading.words, place, place + 1)
        )


def _remembered(text: str, seen: dict[str, _Found], look: Callable[[str], _Found]) -> _Found:
    found = seen.get(text)
    if found is None:
        found = look(text)
        if len(seen) >= _MOST_SEEN:
            seen.clear()
        seen[text] = found
    return found


def _says_something_else(reading: Reading, place: int) -> bool:
    """Whether what is like a name is plainly another word where it stands: "hasn't", "Hallowe'en", "in May 2024", "Mon
    4 March", "his nan", "Baby Robin", "Sex: Male".
    """
    word, text = reading.words[place], reading.folded.text
    if text[word.end : word.end + 1] == "'" and place + 1 < len(reading.texts):
        ending = reading.texts[place + 1]
        if text[word.end + 1 : word.end + 1 + len(ending)] == ending and ending not in _ENDINGS:
            return is_in_dictionary(word.text + ending) or (ending == "t" and word.text.endswith("n"))
    if word.text in {"male", "female"}:
        return place > 0 and reading.texts[place - 1] in {"sex", "gender"}
    return (
        word.text == "baby"
        or (word.text in _KIN and reading.original(word).islower())
        or word.text in _EVERY_WEEK
        or (word.text in _WEEKDAYS and _OF_A_DATE.match(text, word.end) is not None)
        or is_month(text, reading.words, place)
        or _is_called_after(reading, place)
    )


def _is_called_after(reading: Reading, place: int) -> bool:
    """Whether a thing is called after a word that stands before it: "von Willebrand disease" is no slip of Willem."""
    word = reading.words[place]
    kinds = CALLED_AFTER.get(word.text)
    return (
        kinds is not None
        and end_of_kind(reading.folded.original, reading.folded.span(word.start, word.end)[1], kinds) > 0
    )


@lru_cache(maxsize=8)
def matcher(identifiers: tuple[Identifier, ...], kept: tuple[str, ...] = ()) -> Matcher:
    """The matcher of a case, compiled once for all its texts and files."""
    return Matcher(identifiers, kept)


def _initials_of_double_names(kept: str) -> frozenset[str]:
    doubles = (words_of(name) for name in kept.split() if "-" in name)
    return frozenset("-".join(half[0] for half in halves) for halves in doubles if len(halves) > 1)


@cache
def _public_forms() -> tuple[Form, ...]:
    """Terms of the field that are named after somebody, the same for every case."""
    return tuple(kept_forms(PUBLIC_TERMS))


def _ordinary_parts(text: str) -> list[str]:
    """The words of a compound that software has made of ordinary ones; none of any other text."""
    text = _SUBSET.sub("", text)
    if not _HUMP.search(text) and "-" not in text:
        return []
    parts = _CAMEL.findall(text)
    whole = len(parts) > 1 and not re.sub(r"[-_]", "", _CAMEL.sub("", text))
    return parts if whole and all(is_ordinary(part.lower()) for part in parts) else []


def _humps(reading: Reading, word: Word) -> tuple[str, ...]:
    """The words of a word with humps ("LoveZoe"), folded; none for any other."""
    original = reading.original(word)
    return tuple(part.lower() for part in _CAMEL.findall(original)) if _HUMP.search(original) else ()


def _is_in_title(reading: Reading, place: int) -> bool:
    """Whether the word behind one is another of the dictionary with a capital, and only a space between them."""
    if place + 1 == len(reading.words):
        return False
    word, following = reading.words[place : place + 2]
    return (
        reading.folded.text[word.end : following.start] == " "
        and reading.original(following).istitle()
        and is_ordinary(following.text)
        and not _is_somebodys(following.text)
    )


def _is_public_in_title(reading: Reading, place: int) -> bool:
    """Whether a word that every review writes with a capital stands beside another such word: "Serious Case Review"."""
    word = reading.words[place]
    if word.text not in PUBLIC_WORDS:
        return False
    before, behind = reading.words[max(0, place - 1) : place], reading.words[place + 1 : place + 2]
    beside = [
        *(one for one in before if one.text not in _BEFORE_NAMES and word.start - one.end == 1),
        *(one for one in behind if not _is_somebodys(one.text) and one.start - word.end == 1),
    ]
    return any(one.text in PUBLIC_WORDS and reading.original(one).istitle() for one in beside)


def _is_somebodys(word: str) -> bool:
    return is_given_name(word) or is_family_name(word)


def _is_technical(folded: Folded, word: Word) -> bool:
    """Whether a word is a handle, a hashtag, part of an address or a file name, or HasHumps."""
    start, end = folded.span(word.start, word.end)
    before = folded.text[word.start - 1] if word.start else " "
    after = folded.text[word.end : word.end + 2]
    joined = before in "#@_/\\=.-" or before.isdigit() or re.match(r"[@_/\\=\d]|[.-]\w", after)
    return bool(joined or _HUMP.search(folded.original[start:end]))
