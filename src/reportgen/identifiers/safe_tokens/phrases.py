"""Phrases that explain every word in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.public_terms import CALLED_AFTER, PUBLIC_TERMS, statutes
from reportgen.identifiers.known.public_things import phrases_of_things
from reportgen.identifiers.known.public_words import PHRASES, ROLES
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import TITLES
from reportgen.identifiers.known.works import works
from reportgen.identifiers.safe_tokens.citations import end_of_kind
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, bare, begins_there

__all__ = ["OF_A_SCHEME", "covered", "explain", "is_in_phrase", "is_within"]

_Index = Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
_LONGEST_SECOND = 40
_LONGEST_FRONT = 48
_THE = ("The ", "the ")
_STOP = re.compile(r"[.!?;:\n]")
_PEOPLE = (
    ROLES | TITLES.keys() | set("child children family families household people adult man men woman women".split())
)
_SOMEBODYS = (_PEOPLE - {"patient", "patients", "people", "person"}) | set(
    """
    absence account admission admittance application appointment assessment birth break carer case class club clothes
    coat conference contact conversation death details discharge discussion disclosure dose eyes feedback file group
    hair hearing height history home injuries injury interview involvement lesson letter marriage meal month note nurse
    order placement plan pregnancy referral report review role room school staff statement summary team temperature
    uniform victim visit weight worker
    """.split()
)
"""Who may be of a name, and what somebody may have, which a record says without an `'s`: "the Young parents", "Summer
school rang". But nobody's people are "the Young people"."""
OF_A_SCHEME = re.compile(
    r" (?:advoca(?:te|cy)|award|helpline|initiative|leaflet|model|pilot|programme|project|scheme|service|tool|training|"
    r"website)s?(?!\w)"
)
"""What follows what a scheme is called, and nobody: "the IRIS advocate", "Talk to Frank leaflets"."""
_PHRASE_WORD = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*")


def explain(phrases: Iterable[str]) -> frozenset[str]:
    """Phrases as `find_unexplained` takes them; a phrase of one word explains that word wherever it stands."""
    return frozenset(" ".join(fold(phrase).text.split()) for phrase in phrases if phrase.strip())


def covered(
    text: str, matches: list[re.Match[str]], words: list[str], explained: frozenset[str]
) -> list[tuple[int, int]]:
    """Where phrases stand that explain every word in them."""
    public, of_case = _public(), _phrases(explained)
    spans = [*statutes(text), *works(text)]
    for match, word in zip(matches, words, strict=True):
        kinds = CALLED_AFTER.get(word)
        if kinds and (end := end_of_kind(text, match.end(), kinds)):
            spans.append((match.start(), end))
        beginning = [index[word] for index in (public, of_case) if word in index]
        if beginning:
            seconds = _second_words(text, match.start())
            phrases = (words for one in beginning for second in seconds for words in one.get(second, ()))
            found = (_written(words).match(text, match.start()) for words in phrases)
            spans += [one.span() for one in found if one]
    return spans


def is_within(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    """Whether a word begins within one of some stretches."""
    return any(start <= match.start() and match.start() < end for start, end in spans)


def is_in_phrase(text: str, start: int, end: int) -> bool:
    """Whether a name that is a word, from `start` to `end` of a text as it is written, stands in a public phrase: "the
    Red Cross", "a Green Paper"; where a sentence begins or behind "the", what follows may be small ("Art therapy").
    """
    public = _public()
    for first in _PHRASE_WORD.finditer(text, max(0, start - _LONGEST_FRONT), end):
        at = first.start()
        seconds = public.get(bare(first[0]), {}) if at <= start else {}
        phrases = [
            words for second in (_second_words(text, at) if seconds else ()) for words in seconds.get(second, ())
        ]
        for words in phrases:
            found = _written(words).match(text, at)
            if found is None or found.end() < end or _STOP.search(found[0]):
                continue
            others = [one for one in _PHRASE_WORD.finditer(text, at, found.end()) if not start <= one.start() < end]
            if at == start and any(_is_somebodys(bare(one[0])) for one in others):
                continue
            if OF_A_SCHEME.match(text, found.end()):
                return True
            begins = begins_there(text, at)
            # "Talk to Frank about it" has its one other capital from the sentence; "Baby Peter" is somebody.
            told = [
                one[0]
                for one in others
                if one[0][0].isupper()
                and (one.start() > at or len(words) == 2 or not begins)
                and not (one.start() < start and bare(one[0]) in _PEOPLE)
            ]
            is_led = at == start and (begins or text.endswith(_THE, 0, start))
            if not told and is_led:
                told = [one[0] for one in others]
            if any(map(is_ordinary, map(bare, told))):
                return True
    return False


def _is_somebodys(word: str) -> bool:
    return not _SOMEBODYS.isdisjoint({word, word.removesuffix("s")})


@cache
def _public() -> _Index:
    return _phrases(frozenset((*PUBLIC_TERMS, *PHRASES, *phrases_of_things())))


@lru_cache(maxsize=16)
def _phrases(explained: frozenset[str]) -> _Index:
    """The words of phrases of several words, by the first of them, folded, and the second in small letters."""
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for phrase in explained:
        words = tuple(_PHRASE_WORD.findall(phrase))
        if len(words) > 1:
            first = words[0].lower() if words[0].isascii() and words[0].isalpha() else bare(words[0])
            seconds, second = found.setdefault(first, {}), _small(words[1])
            seconds[second] = (*seconds.get(second, ()), words)
    return found


def _second_words(text: str, start: int) -> frozenset[str]:
    """The word behind the one that begins there, as it stands and without a possessive."""
    first = _PHRASE_WORD.match(text, start)
    second = _PHRASE_WORD.search(text, first.end(), first.end() + _LONGEST_SECOND) if first else None
    small = _small(second[0]) if second else ""
    return frozenset({small, small.removesuffix("'s"), small.removesuffix("s")})


def _small(word: str) -> str:
    return word.lower().replace("’", "'").replace("ʼ", "'")


@lru_cache(maxsize=1024)
def _written(words: tuple[str, ...]) -> re.Pattern[str]:
    """A phrase as it may be written; made when its first word is met, since few of all phrases are in one text."""
    spelt = r"[\W_]{1,3}".join(re.sub(f"[{APOSTROPHES}]", f"[{APOSTROPHES}]", word) for word in words)
    return re.compile(rf"{spelt}s?(?!\w)", re.IGNORECASE)
