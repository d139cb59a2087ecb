"""Names that somebody who heard them, or a machine, wrote down as other words: "rays ford" for Wraysford.

A row of two or three words is a question where it sounds as a name does and has nearly its letters. Words of a sentence
seldom do: the sound alone would make "he knew me" of Akinyemi.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reportgen.identifiers.judged import Judged
from reportgen.identifiers.names.alterations import distance
from reportgen.identifiers.names.sounds import consonants, lasting, lasting_together, sound
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier

__all__ = ["HeardNames"]

_LEAST = 7
_LEAST_KEY = 4
_MOST_WORDS = 3
# How a name is said, by syllables, with the one that is stressed in capitals: "lay-oh-NOR".
_BY_SYLLABLES = re.compile(r"(?<![\w-])[a-z]{1,6}(?:-[a-z]{1,6}){1,5}(?![\w-])")
# Of so many letters one may be heard as another.
_LETTERS_A_SLIP = 4
# So many consonants in a row are the same by no chance, however the vowels are spelt.
_LONG_KEY = 6


class HeardNames:
    """The sounds of the names of one case."""

    def __init__(self, names: Mapping[str, tuple[Identifier, ...]]) -> None:
        """`names` are folded letters without spaces, with what they stand for."""
        self._names = names
        self._sounding: dict[str, list[str]] = {}
        for name in names:
            if len(name) >= _LEAST and len(key := sound(name)) >= _LEAST_KEY:
                self._sounding.setdefault(key, []).append(name)
        # Of each front of a sound: the lasting letters of words that are heard so, each with how many letters they may
        # have; and the most that any may have.
        fronts: dict[str, dict[str, set[int]]] = {}
        for key, sounding in self._sounding.items():
            sizes = {size for name in sounding for size in _sizes_near(len(name), _share(key))}
            for count in range(1, len(key) + 1):
                fronts.setdefault(key[:count], {}).setdefault(lasting(key), set()).update(sizes)
        self._said: dict[str, list[str]] = {}
        for name in names:
            if len(name) >= _LEAST_KEY and (key := sound(name)):
                self._said.setdefault(key, []).append(name)
        self._fronts = {front: (sizes, max(map(max, sizes.values()))) for front, sizes in fronts.items()}
        begin = frozenset(key[:count] for key in self._sounding for count in range(1, len(key)))
        self._begin = Judged(lambda word: word.isalpha() and word not in names and consonants(word) in begin)

    def find(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Each row of words that is heard as a name, half-open span of the folded text."""
        begin = self._begin.among(reading.distinct)
        texts = reading.texts
        for place in [place for place, text in enumerate(texts) if text in begin] if begin else ():
            joined = texts[place]
            letters, (sizes, longest) = lasting(joined), self._fronts[consonants(joined)]
            for after in range(place + 1, min(place + _MOST_WORDS, len(texts))):
                joined += texts[after]
                if len(joined) > longest:
                    break
                letters = lasting_together(letters, lasting(texts[after]))
                near = self._near(joined) if len(joined) in sizes.get(letters, ()) else ()
                if near and self._is_row(reading, place, after):
                    yield reading.words[place].start, reading.words[after].end, near

        yield from self._by_syllables(reading)

    def _by_syllables(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        for match in _BY_SYLLABLES.finditer(reading.folded.text) if "-" in reading.signs else ():
            syllables = reading.folded.original[slice(*reading.folded.span(*match.span()))].split("-")
            if sorted(map(_is_stressed, syllables))[-2:] != [False, True]:
                continue
            names = self._said.get(sound(match[0].replace("-", "")), ())
            if names:
                yield *match.span(), tuple(one for name in names for one in self._names[name])

    def _near(self, joined: str) -> tuple[Identifier, ...]:
        key = sound(joined)
        slips = {name: max(len(name), len(joined)) // _share(key) for name in self._sounding.get(key, ())}
        return tuple(
            one for name, most in slips.items() if distance(joined, name, most) <= most for one in self._names[name]
        )

    @staticmethod
    def _is_row(reading: Reading, place: int, after: int) -> bool:
        """Whether nothing but a space stands between the words, and they are not the name itself in pieces."""
        first, last = reading.words[place], reading.words[after]
        between = reading.folded.text[first.end : last.start]
        return all(character == " " or character.isalpha() for character in between)


def _share(key: str) -> int:
    """Of how many letters one may be another in words of a sound."""
    return _LETTERS_A_SLIP // (1 + (len(key) >= _LONG_KEY))


def _sizes_near(size: int, share: int) -> range:
    """How many letters words may have that are heard as a name of so many: what is missing or added is a slip each."""
    return range(size - size // share, size * share // (share - 1) + 1)


def _is_stressed(syllable: str) -> bool:
    return len(syllable) > 1 and syllable.isupper()
