"""The forms of a name of a place or an organisation: short, respelt, abbreviated."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.identifiers.forms.form import Cased, Form, FormClass, Gaps
from reportgen.identifiers.forms.single import is_word, single
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.known.words import GENERIC, STREETS, TRADE_ABBREVIATIONS
from reportgen.identifiers.names.name_words import BEFORE_A_NAME, LEAST_TELLING, head_of, words_of
from reportgen.model.cleared import Identifier

__all__ = ["forms_of_organisation"]

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
_LEAST_ROW = 3
# Initials in small letters that are no word.
_LEAST_SMALL = 4
_ARTICLES = frozenset({"the", "a", "an"})
# "Averholt children" and "Averholt families" live there, and are no Children's Social Care of Averholt.
_BY_ANY_OTHER = frozenset({"child", "children", "family", "people", "residents"})
_DIRECTIONS = {"great": ("gt", "grt"), "little": ("lt", "ltl"), "north": ("n", "nth"), "south": ("s", "sth"),
               "east": ("e",), "west": ("w",), "upper": ("upr",), "lower": ("lwr",),
               "saint": ("s",), "st": ("s",)}  # fmt: skip


def forms_of_organisation(identifier: Identifier, public: set[str]) -> Iterator[Form]:
    """Every form of a name of a place or an organisation.

    Args:
        identifier: the name.
        public: words of names that are printed on purpose; a short form of these alone points at nobody.
    """
    words = words_of(identifier.value)
    while words and words[0] in _ARTICLES:
        words = words[1:]
    if not words:
        return
    if all(word in GENERIC for word in words):
        # "Children's Social Care" names no particular one; "Wharf Lane" does where somebody lists it as a place.
        if identifier.category == "place" and not set(words) <= public:
            # In small letters three such words in a row are still that place: "wharf lane nursery school".
            cased = Cased.ANY if len(words) >= _LEAST_ROW else Cased.CAPITAL
            for row in _respelt(words):
                yield Form(row, FormClass.NAME, identifier, cased=cased, ordinary=len(row) == 1)
                joined = "".join(row)
                if len(row) > 1 and len(joined) >= LEAST_TELLING:
                    yield single((joined,), FormClass.NAME, identifier)  # "churchstreet"
            # "Park Lane" of Park Lane Primary School
            for count in range(2, len(words)):
                if words[count - 1] in STREETS:
                    yield Form(words[:count], FormClass.SHORT, identifier, cased=Cased.CAPITAL)
        return
    if set(words) <= public or (len(words) == 1 and words[0].upper() in TRADE_ABBREVIATIONS):
        return
    for row in _respelt(words):
        yield single(row, FormClass.NAME, identifier)
        joined = "".join(row)
        if len(row) > 1 and len(joined) >= LEAST_TELLING and not row[0].isdigit():
            yield single((joined,), FormClass.NAME, identifier)  # "TanneryRd"
    head = head_of(words)
    if head:
        yield from _by_what_tells(words, head, identifier, public)
        yield from _half_abbreviated(words, identifier)
        capitals = _capitals(words)
        if len(capitals) >= 3:
            yield Form(tuple(capitals), FormClass.ABBREVIATION, identifier, gaps=Gaps.DOTS, cased=Cased.UPPER)
        if len(capitals) >= 3 and capitals.upper() not in TRADE_ABBREVIATIONS:
            is_any = len(capitals) >= _LEAST_SMALL and not is_in_dictionary(capitals)  # "dcht"
            yield Form((capitals,), FormClass.ABBREVIATION, identifier, cased=Cased.ANY if is_any else Cased.UPPER)


def _by_what_tells(
    words: tuple[str, ...], head: tuple[str, ...], identifier: Identifier, public: set[str]
) -> Iterator[Form]:
    """The head of a name, which tells it from others of its kind: alone, and with some of what follows."""
    rest = words[len(head) :]
    bare = tuple(word for word in head if word not in BEFORE_A_NAME)
    if bare != head and len("".join(bare)) > 3 and not set(bare) <= public:
        yield single(bare, FormClass.SHORT, identifier)
        if bare[-1] == "s" and len(bare) > 1:
            yield single(bare[:-1], FormClass.SHORT, identifier)
    yield from _with_a_tail(head, rest, identifier)
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
                ordinary=len(row) == 1 and is_word(row[0]),
            )


def _with_a_tail(head: tuple[str, ...], rest: tuple[str, ...], identifier: Identifier) -> Iterator[Form]:
    """The head of a name with each front and end of the rest, and each word of it that says what kind it is."""
    tails = {rest[:count] for count in range(1, len(rest))} | {rest[count:] for count in range(1, len(rest))}
    tails |= {(word,) for word in rest if word in GENERIC}
    for tail in sorted(tails):
        if tail[-1] in _BY_ANY_OTHER:
            continue
        if "".join(tail) not in {"of", "and", "for", "the", "s"} and tail[-1] not in {"of", "and", "for", "the"}:
            for row in _respelt((*head, *tail)):
                yield Form(row, FormClass.SHORT, identifier)


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


def _respelt(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words as they are, each with its usual abbreviation, and without the apostrophe of "Mary's"."""
    rows = {words: None}
    for place, word in enumerate(words):
        for short in (*_STREETS.get(word, ()), *(_DIRECTIONS.get(word, ()) if place < len(words) - 1 else ())):
            rows[*words[:place], *words_of(short), *words[place + 1 :]] = None
        if word == "s" and place:
            rows[*words[: place - 1], words[place - 1] + "s", *words[place + 1 :]] = None
    yield from rows
