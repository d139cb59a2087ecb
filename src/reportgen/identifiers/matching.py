"""The matcher: where in a text does an identifier stand, in which form; the longest form wins.

It is compiled once for a case. A text is folded and cut into words; rows of words are looked up, so its speed does
not depend on how many names a case has. What has no fixed words (numbers, codes, letters spaced out) is looked
for in the letters and digits alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reportgen.identifiers.dates import Day, find_days
from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.forms import (
    Cased,
    Form,
    FormClass,
    Gaps,
    forms_of,
    joined_names,
    kept_forms,
    name_words,
    squeezed,
    words_of,
)
from reportgen.identifiers.hidden import HiddenNames
from reportgen.identifiers.initials import LoneInitials
from reportgen.identifiers.known_ages import KnownAges
from reportgen.identifiers.likeness import Likenesses
from reportgen.identifiers.public_terms import PUBLIC_TERMS, statutes
from reportgen.identifiers.words import MONTH_COMPANIONS, MONTHS, PERIOD_WORDS, TITLES, TRADE_ABBREVIATIONS
from reportgen.model.cleared import Identifier

__all__ = ["Match", "Matcher", "matcher"]


@dataclass(frozen=True, slots=True)
class Match:
    """An identifier in a text.

    Attributes:
        start: where it begins, its title included.
        end: where it ends, half-open, a possessive `'s` included.
        form: in which form.
        identifiers: what it may stand for; several where people share a name.
        possessive: whether it ends in `'s` or `s'`.
        pronoun: `he` or `she` where a title before it tells, else "".
        titled: whether a title stands before it.
        certain: whether it can be nothing else; a name that is also a word is not certain at the start of a sentence.
    """

    start: int
    end: int
    form: FormClass
    identifiers: tuple[Identifier, ...]
    possessive: bool = False
    pronoun: str = ""
    titled: bool = False
    certain: bool = True

    @property
    def references(self) -> str:
        """The identifiers by reference, for a problem; never their values."""
        return " or ".join(dict.fromkeys(identifier.reference for identifier in self.identifiers))

    @property
    def is_likeness(self) -> bool:
        """Whether it is only like an identifier: a question, wherever it stands."""
        return not self.certain and self.form in _LIKENESSES


class _Word(NamedTuple):
    text: str
    start: int
    end: int


_GAPS = {
    Gaps.OPEN: frozenset(
        {"", " ", "-", " - ", "_", ".", ". ", "'", "/", "+", "%20", '" ', ' "', "&", " & ", "' ", " '"}
    ),
    Gaps.COMMA: frozenset({"", " ", ", ", ",", "-", "_", ".", "/", "; ", " , ", "|", "+"}),
    Gaps.DOTS: frozenset({".", ". ", ".-", "-", "_", " ", "/", ". / ", " / "}),
    Gaps.CLOCK: frozenset({":", ".", " ", "", ". "}),
}
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HUMP = re.compile(r"[a-z][A-Z]")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\"(]|^- | - )[\s\"'(]*$")
_SENTENCE_GOES = re.compile(r"(?:[.!?:;\"(]| - )[\s\"'(]*$")
_CODE_MARKS = frozenset("&%=\\")
# Day and month alone are a fraction or a score, unless they are somebody's birthday.
_PAIR = re.compile(r"(?<![\d./:-])(\d\d?)/(\d\d?)(?![\d/]|\.\d|[ ]?%)")
_MOST_SEEN = 2048
_BEFORE = 12
_LONGEST_ABBREVIATION = 4
_OPENING_QUOTE = re.compile(r"(?<!\w)'(?=\w)")
_PERSONAL = frozenset({"given name", "middle name", "family name", "known-as name"})
_CODED = frozenset({"number", "contact", "reference"})
_NAMED = frozenset({FormClass.FULL, FormClass.FAMILY, FormClass.GIVEN, FormClass.KNOWN_AS, FormClass.PART,
                    FormClass.INITIAL_AND_NAME, FormClass.REVERSED, FormClass.MIDDLE})  # fmt: skip
_LIKENESSES = frozenset({FormClass.MISSPELT, FormClass.SOUND, FormClass.DIMINUTIVE, FormClass.WITHIN,
                         FormClass.DISGUISED, FormClass.AGE, FormClass.DATE, FormClass.SPACED,
                         FormClass.SINGLE_INITIAL})  # fmt: skip
_SHORT_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})
# Shorter than these, letters and digits alone coincide by chance.
_LEAST_CODE = 5
_LEAST_SPACED = 4
_LEAST_BURIED = 5


class Matcher:
    """Finds identifiers in texts. Make it with `matcher`, which keeps the last few."""

    def __init__(self, identifiers: tuple[Identifier, ...], kept: tuple[str, ...] = ()) -> None:
        """Compile the forms of the identifiers; `kept` are names that are printed on purpose."""
        index: dict[str, dict[Form, None]] = {}
        for form in (*kept_forms((*PUBLIC_TERMS, *kept)), *forms_of(identifiers, kept)):
            index.setdefault(form.words[0], {})[form] = None
        self._index = {word: tuple(forms) for word, forms in index.items()}
        self._family_initials: dict[str, tuple[Identifier, ...]] = {}
        names: dict[str, list[Identifier]] = {}
        codes: dict[str, list[Identifier]] = {}
        days: dict[dt.date, list[Identifier]] = {}
        initials: dict[str, list[Identifier]] = {}
        for identifier in identifiers:
            if identifier.category == "date":
                days.setdefault(dt.date.fromisoformat(identifier.value), []).append(identifier)
                continue
            key = squeezed(identifier.value)
            if identifier.category in _CODED:
                for code in _codes(key):
                    codes.setdefault(code, []).append(identifier)
            elif identifier.category in _PERSONAL or identifier.category in {"place", "agency", "other"}:
                names.setdefault(key, []).append(identifier)
            if identifier.category == "family name" and key:
                initials.setdefault(key[0], []).append(identifier)
        self._codes = {key: tuple(found) for key, found in codes.items() if len(key) >= _LEAST_CODE}
        explained = {word for phrase in (*kept, *(one.replacement for one in identifiers)) for word in words_of(phrase)}
        pieces = name_words(identifiers, kept)
        given = {
            word
            for one in identifiers
            if one.category in {"given name", "middle name", "known-as name"}
            for word in words_of(one.value)
        }
        self._likenesses = Likenesses(pieces, given & pieces.keys(), explained)
        self._public = frozenset(explained)
        self._hidden = HiddenNames(joined_names(identifiers, kept))
        # A text is cleared, looked at again, and scanned in each format: it is matched once.
        self._seen: dict[str, tuple[Match, ...]] = {}
        self._lone = LoneInitials(identifiers)
        self._names = {key: tuple(found) for key, found in names.items() if len(key) >= _LEAST_SPACED}
        self._days = {day: tuple(found) for day, found in days.items()}
        self._ages = KnownAges(self._days)
        self._birthdays = {
            (day.day, day.month): found for day, found in self._days.items() if found[0].reference.endswith(".born_on")
        }
        self._family_initials = {letter: tuple(found) for letter, found in initials.items()}

    def __repr__(self) -> str:
        return "Matcher(…)"

    def find(self, text: str) -> tuple[Match, ...]:
        """Every identifier in a text, in order, none overlapping another; days apart (see `day`)."""
        found = self._seen.get(text)
        if found is None:
            found = self._look(text)
            if len(self._seen) >= _MOST_SEEN:
                self._seen.clear()
            self._seen[text] = found
        return found

    def _look(self, text: str) -> tuple[Match, ...]:
        folded = fold(text)
        words = [_Word(match[0], match.start(), match.end()) for match in _WORDS.finditer(folded.text)]
        matches = (
            []
            if self._index.keys().isdisjoint(word.text for word in words) and not self._family_initials
            else [*self._rows(folded, words)]
        )
        for match in (*self._coded(folded, words), *self._buried(folded, words), *self._doubts(folded, words)):
            touched = [one for one in matches if match.start < one.end and one.start < match.end]
            within = [
                one
                for one in touched
                if one.form is FormClass.INITIALS and match.start <= one.start and one.end <= match.end
            ]
            if not touched or (match.form is FormClass.SPACED and len(within) == len(touched)):
                # "M C W H I S T L E R" is more than the initials in it.
                matches = [one for one in matches if one not in within]
                matches.append(match)
        return tuple(sorted((match for match in matches if match.identifiers), key=lambda match: match.start))

    @property
    def public(self) -> frozenset[str]:
        """The folded words of pseudonyms and of names that are printed on purpose."""
        return self._public

    def day(self, day: Day) -> tuple[Identifier, ...]:
        """The case's own days that a day in a text may mean."""
        return tuple(found for on, known in self._days.items() if day.may_be(on) for found in known)

    def days(self, text: str) -> tuple[tuple[Day, tuple[Identifier, ...]], ...]:
        """Every day in a text, each with the case's own days that it may mean."""
        return tuple((day, self.day(day)) for day in find_days(text))

    # Rows of words

    def _rows(self, folded: Folded, words: list[_Word]) -> Iterator[Match]:
        place = 0
        laws: tuple[tuple[int, int], ...] | None = None
        while place < len(words):
            if words[place].text not in self._index and words[place].text not in TITLES:
                place += 1
                continue
            found = self._longest(folded, words, place)
            if found is None:
                if initial := self._titled_initial(folded, words, place):
                    yield initial
                place += 1
                continue
            forms, after = found
            if all(form.ordinary for form in forms):
                start, end = folded.span(words[place].start, words[after - 1].end)
                laws = statutes(folded.original) if laws is None else laws
                if any(first <= start and end <= last for first, last in laws):
                    place = after
                    continue
            yield self._match(folded, words, place, after, forms)
            place = after

    def _longest(self, folded: Folded, words: list[_Word], place: int) -> tuple[list[Form], int] | None:
        best: list[Form] = []
        length = 0
        for form in self._index.get(words[place].text, ()):
            count = len(form.words)
            if count >= length and self._stands(form, folded, words, place):
                if count > length or words[place + count - 1].end > words[place + length - 1].end:
                    best, length = [], count
                best.append(form)
        return (best, place + length) if best else None

    def _stands(self, form: Form, folded: Folded, words: list[_Word], place: int) -> bool:
        row = words[place : place + len(form.words)]
        if len(row) < len(form.words) or any(word.text != want for word, want in zip(row, form.words, strict=True)):
            return False
        gaps = _GAPS[form.gaps]
        if any(folded.text[a.end : b.start] not in gaps for a, b in pairwise(row)):
            return False
        if form.form_class is FormClass.TIME:
            return not _is_alnum(folded.text, row[0].start - 1) and not _is_alnum(folded.text, row[-1].end)
        originals = [folded.original[slice(*folded.span(word.start, word.end))] for word in row]
        if any(
            len(word.text) == 1
            and word.text != "s"
            and not one.isupper()
            and folded.text[word.end : word.end + 1] != "'"
            for word, one in zip(row, originals, strict=True)
        ):
            return False
        if form.cased is Cased.CAPITAL:
            if _is_handle(folded, row[0], row[-1]) or originals[0][0] in _CODE_MARKS:
                return True
            return originals[0][:1].isupper() and not _is_month(folded.text, words, place, len(row))
        if form.cased is Cased.UPPER:
            closed = not _is_alnum(folded.text, row[0].start - 1) and not _is_alnum(folded.text, row[-1].end)
            return closed and all(one.isupper() for one in originals)
        return True

    def _match(self, folded: Folded, words: list[_Word], place: int, after: int, forms: list[Form]) -> Match:
        start, end = words[place].start, words[after - 1].end
        if any(form.identifier is None for form in forms):
            return Match(*folded.span(start, end), FormClass.KEPT, ())
        # The name itself goes before a short form of another.
        forms = [form for form in forms if form.form_class is not FormClass.SHORT] or forms
        form = forms[0]
        identifiers = tuple(dict.fromkeys(form.identifier for form in forms if form.identifier is not None))
        pronoun, titled = "", False
        form_class = form.form_class
        if form_class in _NAMED:
            while place and self._is_title(folded, words[place - 1], start):
                start, titled = words[place - 1].start, True
                pronoun = TITLES[words[place - 1].text] or pronoun
                place -= 1
            couple = self._couple(folded, words, place) if titled else None
            if couple is not None:
                start, pronoun, form_class = couple, "", FormClass.PLURAL
        if len(words[after - 1].text) == 1:
            end = _last_dot(folded, end)
        end, possessive = _possessive(folded.text, start, end)
        doubtful = all(form.ordinary for form in forms) and not possessive and not titled
        certain = not (doubtful and (_begins_sentence(folded.text, start) or _is_loud(folded, words, place, after)))
        return Match(*folded.span(start, end), form_class, identifiers, possessive, pronoun, titled, certain)

    @staticmethod
    def _is_title(folded: Folded, word: _Word, start: int) -> bool:
        if word.text not in TITLES or folded.text[word.end : start] not in {" ", ". ", "."}:
            return False
        # "nurse Lockspur" may be a role of which only the name is wrong; "Nurse Lockspur" is how she is called.
        return word.text in _SHORT_TITLES or folded.original[folded.span(word.start, word.end)[0]].isupper()

    @staticmethod
    def _couple(folded: Folded, words: list[_Word], place: int) -> int | None:
        """Where `Mr and Mrs Q` begins, if `Mrs Q` at this place is its second half."""
        linked = place > 1 and words[place - 1].text == "and"
        first = place - 2 if linked else place - 1
        if first < 0 or words[first].text not in _SHORT_TITLES:
            return None
        between = folded.text[words[first].end : words[place].start]
        return words[first].start if linked or between in {" & ", "&"} else None

    def _titled_initial(self, folded: Folded, words: list[_Word], place: int) -> Match | None:
        """`Ms Q`: a title with nothing but the first letter of a family name."""
        if words[place].text not in TITLES or place + 1 == len(words):
            return None
        title, letter = words[place], words[place + 1]
        known = self._family_initials.get(letter.text, ())
        if not known or self._longest(folded, words, place + 1):
            return None
        if folded.text[title.end : letter.start] not in {" ", ". "}:
            return None
        if not folded.original[folded.span(letter.start, letter.end)[0]].isupper():
            return None
        end, possessive = _possessive(folded.text, title.start, _last_dot(folded, letter.end))
        return Match(
            *folded.span(title.start, end), FormClass.INITIALS, known, possessive, TITLES[title.text], titled=True
        )

    # Letters and digits alone

    def _coded(self, folded: Folded, words: list[_Word]) -> Iterator[Match]:
        plain = "".join(word.text for word in words).translate(_AS_DIGITS)
        for code, identifiers in self._codes.items():
            if code.translate(_AS_DIGITS) in plain:
                for match in _loose(code).finditer(folded.text):
                    yield Match(*folded.span(*match.span()), FormClass.NUMBER, identifiers)

    def _buried(self, folded: Folded, words: list[_Word]) -> Iterator[Match]:
        plain = "".join(word.text for word in words)
        for name, identifiers in self._names.items():
            if name not in plain:
                continue
            for word in words:
                if name not in word.text or word.text == name:
                    continue
                within = len(name) >= _LEAST_BURIED and _is_technical(folded, word)
                if within or name in _humps(folded, word):
                    yield Match(*folded.span(word.start, word.end), FormClass.JOINED, identifiers)

    # Likenesses: nothing here is certain

    def _is_abbreviation(self, folded: Folded, words: list[_Word], place: int) -> bool:
        """Whether a few capitals stand among words without: "ISO" is short for no Isolde."""
        word = words[place]
        original = folded.original[slice(*folded.span(word.start, word.end))]
        is_short = original.isupper() and len(original) <= _LONGEST_ABBREVIATION
        return is_short and not self._likenesses.is_listed(word.text) and not _is_loud(folded, words, place, place + 1)

    def _doubts(self, folded: Folded, words: list[_Word]) -> Iterator[Match]:
        for hidden in self._hidden.find(folded, ((word.text, word.start, word.end) for word in words)):
            yield Match(*folded.span(hidden.start, hidden.end), hidden.form, hidden.identifiers, certain=hidden.certain)
        for start, end, known in self._ages.find(folded.text):
            yield Match(*folded.span(start, end), FormClass.AGE, known, certain=False)
        for pair in _PAIR.finditer(folded.text):
            if born := self._birthdays.get((int(pair[1]), int(pair[2]))):
                yield Match(*folded.span(*pair.span()), FormClass.DATE, born, certain=False)
        for start, end, identifiers in self._lone.find(folded.original):
            yield Match(start, end, FormClass.SINGLE_INITIAL, identifiers, certain=False)
        for place, word in enumerate(words):
            likeness = self._likenesses.of(word.text)
            if likeness is None and self._likenesses.may_be_capital(word.text):
                original = folded.original[slice(*folded.span(word.start, word.end))]
                if original.istitle() and not _begins_sentence(folded.text, word.start):
                    likeness = self._likenesses.of_ordinary(word.text)
            elif likeness is not None and word.text.upper() in TRADE_ABBREVIATIONS:
                continue
            if likeness is not None and not self._is_abbreviation(folded, words, place):
                yield Match(*folded.span(word.start, word.end), likeness.form, likeness.identifiers, certain=False)


@lru_cache(maxsize=8)
def matcher(identifiers: tuple[Identifier, ...], kept: tuple[str, ...] = ()) -> Matcher:
    """The matcher of a case, compiled once for all its texts and files."""
    return Matcher(identifiers, kept)


def _codes(key: str) -> Iterable[str]:
    """A number or code, and a British telephone number with its country code."""
    yield key
    if key.startswith("0") and key.isdigit():
        yield "44" + key[1:]
    elif key.startswith("44") and key.isdigit():
        yield "0" + key[2:]


_AS_DIGITS = str.maketrans("oilszb", "011528")
_EITHER = {"0": "[0o]", "1": "[1il]", "2": "[2z]", "5": "[5s]", "8": "[8b]", "o": "[o0]", "i": "[i1l]", "l": "[l1i]",
           "s": "[s5]", "z": "[z2]", "b": "[b8]"}  # fmt: skip


@lru_cache(maxsize=4096)
def _loose(code: str) -> re.Pattern[str]:
    """A code with anything but letters and digits between its characters, and O for 0."""
    spelt = r"[\W_]{0,3}".join(_EITHER.get(character, character) for character in code)
    return re.compile(rf"(?<![^\W_])\+?{spelt}(?![^\W_])")


def _begins_sentence(text: str, start: int) -> bool:
    return (
        bool(_SENTENCE_END.search(text[max(0, start - _BEFORE) : start]))
        if start <= _BEFORE
        else bool(_SENTENCE_GOES.search(text[start - _BEFORE : start]))
    )


def _humps(folded: Folded, word: _Word) -> tuple[str, ...]:
    """The words of a word with humps ("LoveZoe"), folded; none for any other."""
    original = folded.original[slice(*folded.span(word.start, word.end))]
    return tuple(part.lower() for part in _CAMEL.findall(original)) if _HUMP.search(original) else ()


def _is_loud(folded: Folded, words: list[_Word], place: int, after: int) -> bool:
    """Whether a word stands among words in capitals, where a capital tells nothing."""
    near = words[max(0, place - 1) : place] + words[after : after + 1]
    originals = [folded.original[slice(*folded.span(word.start, word.end))] for word in (*near, words[place])]
    return len(originals) > 1 and all(original.isupper() and len(original) > 1 for original in originals)


def _is_alnum(text: str, position: int) -> bool:
    return 0 <= position < len(text) and text[position].isalnum()


def _is_handle(folded: Folded, first: _Word, last: _Word) -> bool:
    """Whether words are part of a handle or hashtag, where nobody writes capitals."""
    before = folded.text[first.start - 1 : first.start]
    return before in {"#", "@", "_"} or bool(re.match(r"[_@]|\d{2}", folded.text[last.end : last.end + 2]))


def _is_technical(folded: Folded, word: _Word) -> bool:
    """Whether a word is a handle, a hashtag, part of an address or a file name, or HasHumps."""
    start, end = folded.span(word.start, word.end)
    before = folded.text[word.start - 1] if word.start else " "
    after = folded.text[word.end : word.end + 2]
    joined = before in "#@_/\\=.-" or before.isdigit() or re.match(r"[@_/\\=\d]|[.-]\w", after)
    return bool(joined or _HUMP.search(folded.original[start:end]))


def _is_month(text: str, words: list[_Word], place: int, count: int) -> bool:
    """Whether `May`, `June` or `April` here is the month."""
    if count != 1 or words[place].text not in MONTHS:
        return False
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1] if place else None
    if after and after.text.isdigit() and text[words[place].end : after.start] in {" ", ", ", " '", "-"}:
        return True
    if before is None or re.search(r"[.!?]", text[before.end : words[place].start]):
        return False
    if before.text in MONTH_COMPANIONS or before.text.isdigit() or before.text in MONTHS:
        return True
    # "from April to June" is a period; "from June" may be somebody.
    near = words[max(0, place - 3) : place] + words[place + 1 : place + 4]
    return before.text in PERIOD_WORDS and any(word.text in MONTHS or word.text.isdigit() for word in near)


def _possessive(text: str, start: int, end: int) -> tuple[int, bool]:
    if text[end : end + 2] == "'s" and not _is_alnum(text, end + 2):
        return end + 2, True
    if text[end - 1 : end + 1] == "s'" and not _is_alnum(text, end + 1) and not _OPENING_QUOTE.search(text[:start]):
        return end + 1, True
    return end, False


def _last_dot(folded: Folded, end: int) -> int:
    """Past the full stop of the last initial, unless it ends the sentence."""
    following = folded.text[end : end + 3]
    if not following.startswith(".") or len(following) < 3:
        return end
    if following[1] == " ":
        upcoming = folded.original[folded.span(end + 2, end + 3)[0]]
        return end if upcoming.isupper() else end + 1
    return end + 1
