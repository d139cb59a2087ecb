"""A text as it would be without what only parts its letters: tags and comments, or the signs between single letters;
and with figures for its numbers in words.

What is left is looked through as any other text, so that a misspelt name is found letter by letter as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.match import Match
from reportgen.identifiers.reading import Reading
from reportgen.model.number_words import ONES, ORDINALS, TENS, either

__all__ = ["Bare", "bare_views", "in_figures"]

_OPENING = frozenset("([")
_MARKUP = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]{0,400}>", re.DOTALL)

# What stands in brackets within a word: "Bassi(coughs)wal", "[Fair](#n1)lamb", "Mar [00:14] lowe".
_BRACKETS = re.compile(
    r"\[(?=[^\[\]]{1,30}\]\([^()]{0,60}\)\w)|(?<=\w)\]\([^()]{0,60}\)(?=\w)|(?<=[^\W\d_])(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\])(?=[^\W\d_])"
    r"|(?<=[^\W\d_])- ?(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]) ?-(?=[^\W\d_])"
    r"|(?<=[^\W\d_]) ?\[[^\[\]]{1,40}\] (?=[a-z])|(?<=[^\W\d_])\[(?:inaudible|unclear|illegible|\.{3}|…)\]"
)

# What a page or a transcript has at its lines' ends and beginnings, behind the hyphen of a word that goes on:
# "Quill-\nPage 2 of 7\nfeather", "Quill-\n13 feather", "Quill-\n> feather".
_LINE_END = re.compile(
    r"(?<=[^\W\d_])-[ \t]*\n(?:[ \t]*(?:\d{1,4}[.:)]?|[>|#*]{1,3})[ \t]+|[^\n]{0,40}\d[^\n]{0,20}\n[ \t]*)(?=[^\W\d_])"
)

# Five pieces at least with the same between them: "B-h-0-g-a-ll".
_APART = re.compile(
    r"(?<!\w)\w(?P<gap>[^\w\s]{1,2}|_| ?[^\w\s] | {1,3})"
    r"(?:[\w*#@$!€]{0,4}(?P=gap)){3,}[\w*#@$!€]{1,5}(?![^\W_])"
)

# Of those pieces, so many are single signs, letters or what stands for them.
_LEAST_APART = 4
_BELOW_A_HUNDRED = rf"(?:(?:{either(TENS)})(?:[ -](?:{either(ONES[1:10])}))?|{either(reversed(ONES[1:]))})"
# Behind a hundred also as an ordinal: "on day four thousand six hundred and eighty-ninth".
_NTH = rf"(?:(?:{either(TENS)})[ -])?(?:{either(ORDINALS[:19])})|{either(f'{ten[:-1]}ieth' for ten in TENS)}"
_BELOW_A_THOUSAND = (
    rf"(?:(?:(?:a|{either(ONES[1:10])}) hundred(?:(?: and)? (?:{_NTH}|{_BELOW_A_HUNDRED}))?)|{_BELOW_A_HUNDRED})"
)
# Most words are refused by their first three letters. "One" by itself is an article as often as a number.
_FRONTS = either(sorted({word[:3] for word in (*ONES[1:], *TENS)}))
_NUMBER = re.compile(
    rf"(?<![\w-])(?=a (?:hundred|thousand)|{_FRONTS})"
    rf"(?:(?:a|{_BELOW_A_THOUSAND}) thousand(?:,?(?: and)? (?:{_NTH}|{_BELOW_A_THOUSAND}))?"
    rf"|(?!one\b(?! hundred)){_BELOW_A_THOUSAND})(?!\w)",
    re.IGNORECASE,
)
_NUMBER_WORDS = frozenset({*ONES[2:], *TENS, "hundred", "thousand"})
_SMALL = frozenset(ONES[2:13])
_COUNTED = frozenset("d day days dys week weeks wk wks month months mths year years yrs old age aged".split())
_FOR_LETTERS = frozenset("_*#@$!€")
_TWICE = re.compile(r"([^\w\s]{1,2}|_| ?[^\w\s] | {1,3})\1")


class Bare(Struct, frozen=True):
    """The text that is left, and from where to where stood what each of its characters is for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def placed(self, matches: Iterable[Match]) -> Iterator[Match]:
        """Matches of the bare text in the places of the text; none can be replaced, so none is certain."""
        for match in matches:
            yield replace(match, start=self.starts[match.start], end=self.ends[match.end - 1], certain=False)


def bare_views(reading: Reading) -> Iterator[Bare]:
    """The text without its markup, if it has any; and with its runs of single letters joined, if it has any."""
    text = reading.folded.original
    if "<" in text and (tags := [match.span() for match in _MARKUP.finditer(text)]):
        yield _without(text, tags)
    if not _OPENING.isdisjoint(reading.signs) and (stretches := [match.span() for match in _BRACKETS.finditer(text)]):
        yield _without(text, stretches)
    if "-" in text and "\n" in text and (ends := [match.span() for match in _LINE_END.finditer(text)]):
        yield _without(text, ends)
    if _may_be_apart(reading) and (runs := [run for run in _APART.finditer(text) if _is_spelled(run)]):
        yield _without(text, [(at, at + len(run["gap"])) for run in runs for at in _gaps(run)])


def in_figures(reading: Reading) -> Bare | None:
    """The text with figures for its numbers in words, if it counts by them or has more than a small one."""
    words = reading.distinct & _NUMBER_WORDS
    if not words or (len(words) < 2 and words <= _SMALL and _COUNTED.isdisjoint(reading.distinct)):
        return None
    text = reading.folded.original
    found = [(*match.span(), str(_value(match[0]))) for match in _NUMBER.finditer(text)]
    return _instead(text, found) if found else None


def _value(said: str) -> int:
    """What a number in words comes to."""
    thousands = hundreds = below = 0
    for word in re.findall(r"[a-z]+", said.lower()):
        if word == "thousand":
            thousands, hundreds, below = 1000 * (hundreds + below), 0, 0
        elif word == "hundred":
            hundreds, below = 100 * max(below, 1), 0
        elif word in TENS:
            below = 10 * (TENS.index(word) + 2)
        elif word in ONES:
            below += ONES.index(word)
        elif word in ORDINALS:
            below += ORDINALS.index(word) + 1
        elif word.endswith("ieth"):
            below += 10 * (TENS.index(f"{word[:-4]}y") + 2)
    return thousands + hundreds + below


def _may_be_apart(reading: Reading) -> bool:
    """Whether a letter or figure stands by itself, and so many signs do that all may be one word's; or a sign stands
    twice in a row, with nothing between.
    """
    if reading.folded.starts is not None:
        return True
    if not reading.singles:
        return False
    return (
        [*map(len, reading.texts)].count(1) >= _LEAST_APART
        or not _FOR_LETTERS.isdisjoint(reading.signs)
        or _TWICE.search(reading.folded.original) is not None
    )


def _is_spelled(run: re.Match[str]) -> bool:
    """Whether nearly all pieces are single letters: "B-h-0-g-a-ll", not "a to-do to be done"; a sentence goes on behind
    a space.
    """
    pieces = run[0].split(run["gap"])
    while run["gap"].isspace() and len(pieces) > _LEAST_APART and _is_word(pieces[-1]):
        pieces.pop()
    return 4 * sum(len(piece) < 2 for piece in pieces) >= 3 * len(pieces) and any(map(str.isalpha, run[0]))


def _gaps(run: re.Match[str]) -> Iterator[int]:
    """Where the signs between the pieces stand; a space parts a word from them."""
    gap = run["gap"]
    at = run.start()
    pieces = run[0].split(gap)
    for piece, following in pairwise(pieces):
        at += len(piece)
        if not (gap.isspace() and (_is_word(piece) or _is_word(following))):
            yield at
        at += len(gap)


def _is_word(piece: str) -> bool:
    return len(piece) > 1 and is_in_dictionary(piece.lower())


def _without(text: str, stretches: Iterable[tuple[int, int]]) -> Bare:
    return _instead(text, ((start, end, "") for start, end in stretches))


def _instead(text: str, stretches: Iterable[tuple[int, int, str]]) -> Bare:
    """A text with other words for some of its stretches, half-open and in order."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for start, end, said in (*stretches, (len(text), len(text), "")):
        pieces += (text[position:start], said)
        starts += (*range(position, start), *[start] * len(said))
        ends += (*range(position + 1, start + 1), *[end] * len(said))
        position = end
    return Bare("".join(pieces), tuple(starts), tuple(ends))
