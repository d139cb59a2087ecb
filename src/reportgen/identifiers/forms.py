"""Surface forms: the ways in which an identifier can appear in a text, derived from the case file's own fields.

A form is a row of folded words with what may stand between them. To add one: yield it here, in the function of its
category, and plant it in `tests/identifiers/test_forms.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from reportgen.identifiers.folding import fold
from reportgen.identifiers.vocabulary import is_ordinary
from reportgen.identifiers.words import GENERIC, MONTHS, ORDINARY, TRADE_ABBREVIATIONS
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import in_words

__all__ = [
    "PARTICLES",
    "Cased",
    "Form",
    "FormClass",
    "Gaps",
    "forms_of",
    "joined_names",
    "kept_forms",
    "name_words",
    "squeezed",
    "words_of",
]


class FormClass(StrEnum):
    """How an identifier appears; named in problems."""

    FULL = "full name"
    REVERSED = "name in reverse order"
    GIVEN = "given name alone"
    MIDDLE = "middle name alone"
    FAMILY = "family name alone"
    KNOWN_AS = "other name in use"
    PART = "part of a double-barrelled name"
    PLURAL = "name with an s"
    INITIALS = "initials"
    INITIAL_AND_NAME = "initial and name"
    JOINED = "letters run together"
    SPACED = "letters spaced out"
    NAME = "name of a place or organisation"
    SHORT = "short form of a name"
    ABBREVIATION = "abbreviation of a name"
    NUMBER = "number, code or address"
    TIME = "time of day"
    WORD = "word to be removed"
    DATE = "day"
    KEPT = "name that is printed on purpose"
    MISSPELT = "like a name, but for a slip"
    SOUND = "sounds like a name"
    DIMINUTIVE = "short for a name"
    WITHIN = "a word with a name in it"
    DISGUISED = "a name in disguise"
    SINGLE_INITIAL = "initial alone"
    AGE = "age that follows from a date of birth"
    BESIDE = "beside a name"
    BLEND = "made of a person's names"
    PART_OF_NUMBER = "part of a number or code"


class Gaps(StrEnum):
    """What may stand between two words of a form."""

    OPEN = "open"
    COMMA = "comma"
    DOTS = "dots"
    CLOCK = "clock"


class Cased(StrEnum):
    """Which capitals a form needs before it counts."""

    ANY = "any"
    CAPITAL = "capital"
    UPPER = "upper"


class Form(Struct, frozen=True):
    """One way in which an identifier can appear.

    Attributes:
        words: folded words, letters or digits only.
        form_class: what to call it.
        identifier: what it stands for, or None for a name that is printed on purpose.
        gaps: what may stand between the words.
        written: what else stands between them in a name that is printed on purpose: "NHS Somer, Wick and Ayle".
        cased: which capitals it needs.
        ordinary: it is also an English word, so that nobody can tell it at the start of a sentence.
    """

    words: tuple[str, ...]
    form_class: FormClass
    identifier: Identifier | None
    gaps: Gaps = Gaps.OPEN
    cased: Cased = Cased.ANY
    ordinary: bool = False
    written: frozenset[str] = frozenset()


_WORD = re.compile(r"[^\W\d_]+|\d+")
PARTICLES = frozenset(
    "o mc mac de da di du del der den van von la le al el bin ibn bint abu st ap ab".split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words in names that are no names."""
_STREETS = {
    "road": ("rd",),
    "street": ("st", "str"),
    "avenue": ("ave", "av"),
    "close": ("cl",),
    "crescent": ("cres", "cr"),
    "drive": ("dr", "drv"),
    "gardens": ("gdns",),
    "grove": ("gr",),
    "lane": ("ln",),
    "place": ("pl",),
    "square": ("sq",),
    "terrace": ("terr", "ter"),
    "court": ("ct",),
    "saint": ("st",),
    "st": ("saint",),
    "mount": ("mt",),
    "hospital": ("hosp",),
    "primary": ("prim",),
    "school": ("sch",),
    "and": ("&",),
}
_ACCENTED = re.compile(r"[^\x00-\x7f‘’]")
_DISTRICT = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}")
_ARTICLES = frozenset({"the", "a", "an"})
# "Great", "North" and the like are no names, and go with the name behind them.
_BEFORE_A_NAME = frozenset({"st", "saint", "great", "little", "upper", "lower", "north", "south", "east", "west", "new",
                            "old", "royal", "high", "long", "market"})  # fmt: skip
# "Averholt children" and "Averholt families" live there, and are no Children's Social Care of Averholt.
_BY_ANY_OTHER = frozenset({"child", "children", "family", "people", "residents"})
_DIRECTIONS = {"great": ("gt", "grt"), "little": ("lt", "ltl"), "north": ("n", "nth"), "south": ("s", "sth"),
               "east": ("e",), "west": ("w",), "upper": ("upr",), "lower": ("lwr",),
               "saint": ("s",), "st": ("s",)}  # fmt: skip
_PERSONAL = frozenset({"given name", "middle name", "family name", "known-as name"})
_OTHER_NAMES = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]+)*? (?P<family>[^\W\d_a-z][\w'’-]{2,})")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
# Shorter than this, letters spaced out or run together are found by chance too often.
_LEAST_JOINED = 5
# An ordinary word in a place's name is told from its neighbours in the dictionary from this length on.
_LEAST_TELLING = 8


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text: runs of letters, runs of digits."""
    return tuple(_WORD.findall(fold(text).text))


def squeezed(text: str) -> str:
    """The letters and digits of a text alone, folded."""
    return "".join(words_of(text))


def kept_forms(kept: Iterable[str]) -> Iterator[Form]:
    """The forms of names that are printed on purpose: whole, or not at all."""
    for phrase in kept:
        folded = fold(phrase).text
        if found := tuple(_WORD.finditer(folded)):
            written = frozenset(folded[one.end() : other.start()] for one, other in pairwise(found))
            yield Form(tuple(word[0] for word in found), FormClass.KEPT, None, written=written)


def forms_of(identifiers: Iterable[Identifier], kept: Iterable[str] = ()) -> Iterator[Form]:
    """Every form of every identifier. Numbers, codes and days are no rows of words: the matcher finds them itself.

    Args:
        identifiers: what must not appear.
        kept: what is printed on purpose; a short form that is part of it points at nobody.
    """
    people: dict[str, list[Identifier]] = {}
    public = {word for phrase in kept for word in _public_words(phrase)}
    for identifier in identifiers:
        if identifier.category in _PERSONAL:
            people.setdefault(identifier.whose or identifier.reference, []).append(identifier)
        elif identifier.category in {"place", "agency", "authority"}:
            for form in _of_organisation(identifier, public):
                yield form
                if form.words[0].isdigit() and len(form.words) > 1:
                    yield replace(form, gaps=Gaps.COMMA)  # "52, Pinfold Lea"
                    if number := in_words(int(form.words[0])):
                        yield replace(form, words=(*number.split(), *form.words[1:]))
        elif identifier.category == "other":
            yield from _of_word(identifier)
        elif identifier.category == "number" and (district := _DISTRICT.fullmatch(identifier.value.strip().upper())):
            yield Form(words_of(district[1]), FormClass.SHORT, identifier, cased=Cased.UPPER)
    for parts in people.values():
        yield from _of_person(parts)


def name_words(identifiers: Iterable[Identifier], kept: Iterable[str] = ()) -> dict[str, tuple[Identifier, ...]]:
    """The words that names are made of and that point at somebody or some place, with what they stand for."""
    public = {word for phrase in kept for word in _public_words(phrase)}
    found: dict[str, dict[Identifier, None]] = {}
    for identifier in identifiers:
        words = words_of(identifier.value)
        if identifier.category in _PERSONAL:
            telling = [word for word in words if len(word) > 2 and word not in PARTICLES]
            if len(words) > 1:
                telling.append("".join(words))
        elif identifier.category in {"place", "agency", "authority", "other"}:
            telling = [
                word
                for word in words
                if len(word) > 3
                and word not in GENERIC
                and word not in public
                and (not is_ordinary(word) or len(word) >= _LEAST_TELLING)
            ]
        else:
            continue
        for word in telling:
            if word.isalpha():
                found.setdefault(word, {})[identifier] = None
    return {word: tuple(known) for word, known in found.items()}


def joined_names(identifiers: Iterable[Identifier], kept: Iterable[str] = ()) -> dict[str, tuple[Identifier, ...]]:
    """The letters of each name without what stands between its words: parts, whole names, either way round."""
    identifiers = tuple(identifiers)
    found: dict[str, dict[Identifier, None]] = {
        word: dict.fromkeys(known) for word, known in name_words(identifiers, kept).items()
    }
    public = {word for phrase in kept for word in _public_words(phrase)}
    people: dict[str, list[Identifier]] = {}
    for identifier in identifiers:
        if identifier.category in _PERSONAL:
            people.setdefault(identifier.whose or identifier.reference, []).append(identifier)
        elif identifier.category in {"place", "agency"}:
            head = _head(words_of(identifier.value))
            if head and not set(head) <= public:
                found.setdefault("".join(head), {})[identifier] = None
    for parts in people.values():
        given = [part for part in parts if part.category in {"given name", "known-as name"}]
        family = [part for part in parts if part.category == "family name"]
        for first in given:
            for last in family:
                for name in (first.value + last.value, last.value + first.value):
                    found.setdefault(squeezed(name), {})[first] = None
    return {name: tuple(known) for name, known in found.items() if name.isalpha()}


def _of_person(parts: list[Identifier]) -> Iterator[Form]:
    given = [part for part in parts if part.category == "given name"]
    family = [part for part in parts if part.category == "family name"]
    middle = [part for part in parts if part.category == "middle name"]
    known = [part for part in parts if part.category == "known-as name"]
    for part, form_class in (
        *((part, FormClass.GIVEN) for part in given),
        *((part, FormClass.MIDDLE) for part in middle),
        *((part, FormClass.FAMILY) for part in family),
        *((part, FormClass.KNOWN_AS) for part in known),
    ):
        yield from _alone(part, form_class)
    for part in known:
        # "Shaun Calloway", by whom Mr Calloway may be meant whatever his family name is.
        other = _OTHER_NAMES.fullmatch(part.value)
        if other and (words := words_of(other["family"])) and words[0] not in MONTHS:
            yield _single(words, FormClass.FAMILY, part)
    # A name in use is as often another given name as another family name: it stands in either place.
    middles = [words_of(part.value) for part in middle]
    for first in (*given, *known):
        for last in (*family, *known):
            if first is last:
                continue
            for a in _spellings(first.value):
                for b in _spellings(last.value):
                    yield from _together(first, last, a, b, middles)
    for first in given:
        for last in family:
            yield from _initials(first, middles, last)


def _alone(part: Identifier, form_class: FormClass) -> Iterator[Form]:
    for words in _spellings(part.value):
        if len("".join(words)) < 2:
            continue  # "T" of a middle name is an initial
        yield _single(words, form_class, part)
        yield _single(_plural(words), FormClass.PLURAL, part, stem=words)
        if words[-1].endswith("ch"):
            yield _single((*words[:-1], words[-1] + "s"), FormClass.PLURAL, part, stem=words)  # "the Rhydderchs"
    pieces = words_of(part.value)
    if len(pieces) > 1 and form_class in {FormClass.FAMILY, FormClass.GIVEN}:
        if form_class is FormClass.GIVEN:  # "T-J" of Tyler-Jay
            yield Form(tuple(piece[0] for piece in pieces), FormClass.INITIALS, part, gaps=Gaps.DOTS, cased=Cased.UPPER)
        for piece in pieces:
            if len(piece) > 2 and piece not in PARTICLES:
                yield _single((piece,), FormClass.PART, part)
                yield _single((piece + "s",), FormClass.PLURAL, part, stem=(piece,))


def _plural(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*words[:-1], words[-1] + ("es" if re.search(r"(?:s|x|z|ch|sh)$", words[-1]) else "s"))


def _single(words: tuple[str, ...], form_class: FormClass, part: Identifier, stem: tuple[str, ...] = ()) -> Form:
    stem = stem or words
    ordinary = len(stem) == 1 and (_is_word(stem[0]) or _is_word(words[0]))
    needs_capital = ordinary or len("".join(stem)) <= 2
    return Form(words, form_class, part, cased=Cased.CAPITAL if needs_capital else Cased.ANY, ordinary=ordinary)


def _is_word(word: str) -> bool:
    return word in ORDINARY or is_ordinary(word)


def _spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """A name in its words, its words run together, and Mac written three ways."""
    words = words_of(name)
    if not words:
        return ()
    spellings = {words: None}
    for lost in (" ", ""):
        # An accent that some program could not write.
        without = words_of(_ACCENTED.sub(lost, unicodedata.normalize("NFC", name)))
        if without != words and len("".join(without)) >= _LEAST_JOINED:
            spellings[without] = None
    if len(words) > 1 and len("".join(words)) >= _LEAST_JOINED:
        spellings["".join(words),] = None
    if len(words) > 2 and words[0] in PARTICLES:
        spellings[words[0] + words[1], *words[2:]] = None
    match = re.fullmatch(r"(ma?c)(\w{4,})", words[0]) if len(words) == 1 else None
    if match or (words[0] in {"mc", "mac"} and len(words) > 1):
        rest = match[2] if match else "".join(words[1:])
        for mac in ("mc", "mac"):
            spellings[mac + rest,] = None
            spellings[mac, rest] = None
        spellings["m", rest] = None
    return tuple(spellings)


def _together(
    first: Identifier, last: Identifier, a: tuple[str, ...], b: tuple[str, ...], middles: list[tuple[str, ...]]
) -> Iterator[Form]:
    yield Form((*a, *b), FormClass.FULL, first)
    every_middle = tuple(word for middle in middles for word in middle)
    for between in (every_middle, *middles, *((middle[0][0],) for middle in middles)):
        if between:
            yield Form((*a, *between, *b), FormClass.FULL, first)
            yield Form((*b, *a, *between), FormClass.REVERSED, last, gaps=Gaps.COMMA)
            yield Form((*b, *between, *a), FormClass.REVERSED, last, gaps=Gaps.COMMA)
    yield Form((*b, *a), FormClass.REVERSED, last, gaps=Gaps.COMMA)
    yield Form((a[0][0], *b), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.OPEN)
    if initials := tuple(middle[0][0] for middle in middles if middle):
        yield Form((a[0][0], *initials, *b), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.OPEN)
    for piece in b if len(b) > 1 else ():
        if piece not in PARTICLES and len(piece) > 2:
            yield Form((a[0][0], piece), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.OPEN)
            yield Form((piece, a[0][0]), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.COMMA)
    yield Form((*a, b[0][0]), FormClass.INITIAL_AND_NAME, first, gaps=Gaps.OPEN)
    yield Form((*b, a[0][0]), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.COMMA)
    whole_a, whole_b = "".join(a), "".join(b)
    for joined in (
        whole_a + whole_b,
        whole_b + whole_a,
        whole_a[0] + whole_b,
        whole_a + whole_b[0],
        whole_b + whole_a[0],
    ):
        if len(joined) >= _LEAST_JOINED:
            yield Form((joined,), FormClass.JOINED, first)


def _initials(first: Identifier, middles: list[tuple[str, ...]], last: Identifier) -> Iterator[Form]:
    given, family = words_of(first.value), words_of(last.value)
    if not given or not family:
        return
    between = tuple(word[0] for middle in middles for word in middle)
    # Of a family name, its first word and the last one, which tells: "de la Haymere" is D and H.
    ends = dict.fromkeys((family[0][0], family[-1][0]))
    letters = dict.fromkeys(
        [
            *((given[0][0], end) for end in ends),
            (*(word[0] for word in given), *(word[0] for word in family)),
            *((given[0][0], *between, end) for end in ends),
        ]
    )
    for row in letters:
        yield Form(row, FormClass.INITIALS, first, gaps=Gaps.DOTS, cased=Cased.UPPER)
        if "".join(row).upper() not in TRADE_ABBREVIATIONS:
            yield Form(("".join(row),), FormClass.INITIALS, first, cased=Cased.UPPER)


def _of_organisation(identifier: Identifier, public: set[str]) -> Iterator[Form]:
    words = words_of(identifier.value)
    while words and words[0] in _ARTICLES:
        words = words[1:]
    if not words:
        return
    if all(word in GENERIC for word in words):
        # "Children's Social Care" names no particular one; "Wharf Lane" does where somebody lists it as a place.
        if identifier.category == "place" and not set(words) <= public:
            for row in _respelt(words):
                yield Form(row, FormClass.NAME, identifier, cased=Cased.CAPITAL, ordinary=len(row) == 1)
        return
    if set(words) <= public or (len(words) == 1 and words[0].upper() in TRADE_ABBREVIATIONS):
        return
    for row in _respelt(words):
        yield _single(row, FormClass.NAME, identifier)
        joined = "".join(row)
        if row != words and len(joined) >= _LEAST_TELLING and not row[0].isdigit():
            yield _single((joined,), FormClass.NAME, identifier)  # "15TanneryRd"
    head = _head(words)
    if not head:
        return
    rest = words[len(head) :]
    bare = tuple(word for word in head if word not in _BEFORE_A_NAME)
    if bare != head and len("".join(bare)) > 3 and not set(bare) <= public:
        yield _single(bare, FormClass.SHORT, identifier)
        if bare[-1] == "s" and len(bare) > 1:
            yield _single(bare[:-1], FormClass.SHORT, identifier)
    tails = {rest[:count] for count in range(1, len(rest))} | {rest[count:] for count in range(1, len(rest))}
    tails |= {(word,) for word in rest if word in GENERIC}
    for tail in sorted(tails):
        if tail[-1] in _BY_ANY_OTHER:
            continue
        if "".join(tail) not in {"of", "and", "for", "the", "s"} and tail[-1] not in {"of", "and", "for", "the"}:
            for row in _respelt((*head, *tail)):
                yield Form(row, FormClass.SHORT, identifier)
    # "Hollow Primary" of Linden Hollow Primary School: one telling word with what kind of place it is.
    for word in head if len(head) > 1 and identifier.category == "place" else ():
        if len(word) > 3 and word not in GENERIC and word not in public:
            for kind in rest[:1]:
                yield Form((word, kind), FormClass.SHORT, identifier, cased=Cased.CAPITAL)
    if words[0].isdigit() and rest:
        yield Form(head, FormClass.SHORT, identifier)
    if rest and not set(head) <= public and not words[0].isdigit():
        for row in _respelt(head):
            yield Form(
                row,
                FormClass.SHORT,
                identifier,
                cased=Cased.CAPITAL,
                ordinary=len(row) == 1 and _is_word(row[0]),
            )
    yield from _half_abbreviated(words, identifier)
    capitals = _capitals(words)
    if len(capitals) >= 3:
        yield Form(tuple(capitals), FormClass.ABBREVIATION, identifier, gaps=Gaps.DOTS, cased=Cased.UPPER)
    if len(capitals) >= 3 and capitals.upper() not in TRADE_ABBREVIATIONS:
        yield Form((capitals,), FormClass.ABBREVIATION, identifier, cased=Cased.UPPER)


def _capitals(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words if word not in {"of", "and", "for", "the", "s", "in"})


def _half_abbreviated(words: tuple[str, ...], identifier: Identifier) -> Iterator[Form]:
    """The front in words, the rest in capitals, or the other way round: "Wexbury CHT", "LV Primary"."""
    for count in range(1, len(words)):
        front, rest = words[:count], words[count:]
        if set(front) - GENERIC and len(capitals := _capitals(rest)) > 1:
            yield Form((*front, capitals), FormClass.ABBREVIATION, identifier, cased=Cased.CAPITAL)
        if set(front) - GENERIC and len(capitals := _capitals(front)) > 1:
            yield Form((capitals, *rest), FormClass.ABBREVIATION, identifier, cased=Cased.CAPITAL)


def _public_words(phrase: str) -> tuple[str, ...]:
    """The words of an organisation's public name ("Averholt Council" makes Averholt public); none of a person's."""
    words = words_of(phrase)
    return words if words and words[-1] in GENERIC else ()


def _head(words: tuple[str, ...]) -> tuple[str, ...]:
    """The leading words that tell this one from others of its kind: "Larkmead", "St Mary's"."""
    count = 0
    while count < len(words) - 1 and words[count] in _BEFORE_A_NAME:
        count += 1
    while count < len(words) and (words[count] not in GENERIC or words[count] == "s"):
        count += 1
    head = words[:count]
    return head if len("".join(head)) > 3 and set(head) - GENERIC else ()


def _respelt(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words as they are, each with its usual abbreviation, and without the apostrophe of "Mary's"."""
    rows = {words: None}
    for place, word in enumerate(words):
        for short in (*_STREETS.get(word, ()), *(_DIRECTIONS.get(word, ()) if place < len(words) - 1 else ())):
            rows[*words[:place], *words_of(short), *words[place + 1 :]] = None
        if word == "s" and place:
            rows[*words[: place - 1], words[place - 1] + "s", *words[place + 1 :]] = None
    yield from rows


def _of_word(identifier: Identifier) -> Iterator[Form]:
    if clock := _CLOCK.fullmatch(identifier.value):
        yield from _times(int(clock[1]), clock[2], identifier)
        return
    words = words_of(identifier.value)
    if words:
        gaps = Gaps.COMMA if "," in identifier.value else Gaps.OPEN
        yield replace(_single(words, FormClass.WORD, identifier), gaps=gaps)
        yield _single(_plural(words), FormClass.PLURAL, identifier, stem=words)
        if len(words) > 1 and len("".join(words)) >= _LEAST_JOINED:
            yield Form(("".join(words),), FormClass.JOINED, identifier)


def _times(hour: int, minute: str, identifier: Identifier) -> Iterator[Form]:
    for written in dict.fromkeys((f"{hour:02}", str(hour))):
        yield Form((written, minute), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
        for after in ("hours", "hrs", "h", "00"):
            yield Form((written, minute, after), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
            yield Form((f"{written}{minute}", after), FormClass.TIME, identifier)
        yield Form((written, "h", minute), FormClass.TIME, identifier)
    if hour not in {19, 20}:  # else it reads as a year
        yield Form((f"{hour:02}{minute}",), FormClass.TIME, identifier)
    # As software has it: "T06:40", "064000"
    yield Form(("t", f"{hour:02}", minute), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
    yield Form((f"{hour:02}{minute}00",), FormClass.TIME, identifier)
    short = str(hour % 12 or 12)
    half = "am" if hour < 12 else "pm"
    for letters in ((half,), tuple(half)):
        # "6.40am", and "06:40am" and "18:40pm" of those who are sure.
        for written in dict.fromkeys((short, f"{int(short):02}", f"{hour:02}", str(hour))):
            yield Form((written, minute, *letters), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
            yield Form((f"{written}{minute}", *letters), FormClass.TIME, identifier)
        if minute == "00":
            yield Form((short, *letters), FormClass.TIME, identifier, gaps=Gaps.CLOCK)
