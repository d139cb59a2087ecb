"""Words that are like a name of the case without being it: misspelt, sounding alike, short, cut off, turned round.

Nothing found here is certain, so nothing is replaced: each is a question for the author. Words that a dictionary
writes small are left alone, since a review is full of them; so are words that the case itself explains.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.sounds import sound
from reportgen.identifiers.vocabulary import diminutives_of, is_in_dictionary, is_ordinary
from reportgen.identifiers.words import MONTHS
from reportgen.model.cleared import Identifier

__all__ = ["Likeness", "Likenesses", "distance"]

# Two slips from eight letters on, one below; shorter than this, a slip makes another word.
_LEAST_MISSPELT = 4
_LEAST_FOR_TWO = 8
_LEAST_CUT = 3
_LEAST_WITHIN = 5
_PET_ENDING = re.compile(
    r"(?:zzles|kins|ster|bear|boo|ers|ies|kin|let|bob|ie|ey|ee|za|zy|zz|sy|sie|y|i|o|a|s|z|x|e|u)$"
)
_VOWELS = re.compile(r"[aeiouyhw]")
_NO_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday england wales scotland ireland britain british english
    welsh scottish irish europe european london christmas easter
    """.split()  # noqa: SIM905 - a list of words reads better as words
) | frozenset(MONTHS)

# Words of two letters that are written with a capital within a sentence now and then (titles, lists).
_TWO_LETTERS = frozenset(
    """
    ad am an as at be by do eg em ex go he hi id ie if in is it me my no of oh ok on or pa so to up us we
    """.split()  # noqa: SIM905 - a list of words reads better as words
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a word is like."""

    form: FormClass
    identifiers: tuple[Identifier, ...]


class Likenesses:
    """Judges words; each distinct word once."""

    def __init__(
        self, names: Mapping[str, tuple[Identifier, ...]], given: Iterable[str], explained: Iterable[str]
    ) -> None:
        """Prepare to judge words.

        Args:
            names: the folded words that names are made of, with what they stand for.
            given: those of them that are given names or names in use: only these have diminutives.
            explained: folded words that mean nobody (pseudonyms, names that are printed on purpose).
        """
        self._names = names
        self._explained = frozenset(explained)
        self._given = frozenset(given)
        self._slips: dict[str, dict[str, None]] = {}
        self._sounds: dict[str, dict[str, None]] = {}
        self._short: dict[str, dict[str, None]] = {}
        self._stems: dict[str, dict[str, None]] = {}
        self._bare: dict[str, dict[str, None]] = {}
        for name in names:
            if len(name) >= _LEAST_MISSPELT:
                for slip in _without_letters(name, _slips_allowed(name)):
                    self._slips.setdefault(slip, {})[name] = None
            if len(name) >= _LEAST_MISSPELT and (key := sound(name)):
                self._sounds.setdefault(key, {})[name] = None
            bare = _VOWELS.sub("", name)
            if len(bare) >= 3 and bare != name:
                self._bare.setdefault(bare, {})[name] = None
        for name in self._given:
            for short in diminutives_of(name):
                self._short.setdefault(short, {})[name] = None
                if len(stem := _stem(short)) >= _LEAST_CUT:
                    self._stems.setdefault(stem, {})[name] = None
        self._judged: dict[str, Likeness | None] = {}
        self._capitals: dict[str, bool] = {}

    def is_listed(self, word: str) -> bool:
        """Whether a list knows a folded word as short for a name of this case."""
        return word in self._short or _stem(word) in self._stems

    def of(self, word: str) -> Likeness | None:
        """What a folded word that is no ordinary one is like; None for nothing."""
        if word not in self._judged:
            self._judged[word] = None if is_ordinary(word) else self._judge(word)
        return self._judged[word]

    def may_be_capital(self, word: str) -> bool:
        """Whether `of_ordinary` is worth asking."""
        if word not in self._capitals:
            self._capitals[word] = (is_ordinary(word) or len(word) == 2) and self.of_ordinary(word) is not None
        return self._capitals[word]

    def of_ordinary(self, word: str) -> Likeness | None:
        """The same for an ordinary word that is written with a capital within a sentence, where it may be a name."""
        if word in self._explained:
            return None
        if names := self._short.get(word) or self._stems.get(_stem(word)):
            return self._like(FormClass.DIMINUTIVE, names)
        if (
            len(word) == 2
            and word not in _TWO_LETTERS
            and (names := dict.fromkeys(one for one in self._given if one[:2] == word))
        ):
            return self._like(FormClass.DIMINUTIVE, names)
        if len(word) >= _LEAST_WITHIN and (clans := [one for one in (f"mc{word}", f"mac{word}") if one in self._names]):
            return self._like(FormClass.DIMINUTIVE, clans)
        for ending in ("y", "ie", "s"):
            if word.endswith(ending) and len(stem := word.removesuffix(ending)) >= 4 and stem in self._names:
                return self._like(FormClass.DIMINUTIVE, (stem,))
        if len(word) >= 5:
            swapped = [name for name in self._names if len(name) == len(word) and _is_swapped(name, word)]
            if swapped:
                return self._like(FormClass.MISSPELT, swapped)
        return None

    def _like(self, form: FormClass, names: Iterable[str]) -> Likeness:
        return Likeness(form, tuple(dict.fromkeys(one for name in names for one in self._names[name])))

    def _judge(self, word: str) -> Likeness | None:
        if len(word) < 2 or word in self._explained or word in _NO_NAMES:
            return None
        for form, names in self._judgements(word):
            if names:
                return self._like(form, names)
        return None

    def _judgements(self, word: str) -> Iterator[tuple[FormClass, Iterable[str]]]:
        stem = word.removesuffix("s")
        yield FormClass.DIMINUTIVE, self._short.get(word) or self._short.get(stem) or self._stems.get(_stem(word)) or ()
        yield FormClass.MISSPELT, [*self._misspelt(word), *(self._misspelt(stem) if stem != word else ())]
        yield FormClass.DIMINUTIVE, [name for name in self._names if _is_cut(word, name)]
        if not _VOWELS.search(word.removesuffix("s")):
            yield FormClass.MISSPELT, self._bare.get(word, self._bare.get(stem, ()))
        key = sound(word)
        yield (
            FormClass.SOUND,
            [name for name in self._sounds.get(key, ()) if len(key) > 2 or distance(word, name, 2) <= 2]
            if len(word) >= 3
            else (),
        )
        yield FormClass.WITHIN, [name for name in self._names if len(name) >= _LEAST_WITHIN and name in word]
        for turned in (word[::-1], codecs.encode(word, "rot13")):
            yield FormClass.DISGUISED, [turned] if len(turned) >= 4 and turned in self._names else ()

    def _misspelt(self, word: str) -> list[str]:
        if len(word) < _LEAST_MISSPELT - 1:
            return []
        near: dict[str, None] = {}
        for slip in _without_letters(word, _slips_allowed(word + "x")):
            near.update(self._slips.get(slip, {}))
        return [
            name
            for name in near
            if distance(word, name, 2) <= (1 if is_in_dictionary(word) and len(name) < 10 else _slips_allowed(name))
        ]


def distance(a: str, b: str, most: int) -> int:
    """How many letters were left out, added, changed or swapped with their neighbour; `most + 1` for any more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return min(last[-1], most + 1)


def _slips_allowed(name: str) -> int:
    return 2 if len(name) >= _LEAST_FOR_TWO else 1


def _without_letters(word: str, most: int) -> Iterator[str]:
    """The word with up to so many letters left out: two words that are near share one of these."""
    for count in range(most + 1):
        for places in combinations(range(len(word)), len(word) - count):
            yield "".join(word[place] for place in places)


def _is_swapped(name: str, word: str) -> bool:
    return sorted(name) == sorted(word) and distance(name, word, 1) == 1


def _is_cut(word: str, name: str) -> bool:
    """Whether a word is a name's front ("Marl", "Quilly", "Marls") or its end ("Beth")."""
    if len(name) < 4 or word == name:
        return False
    if len(word) >= 4 and len(word) < len(name) and name.endswith(word):
        return True
    match = _PET_ENDING.search(word)
    stems = {word, word[: match.start()] if match else word, _stem(word)}
    # The front of "Mary" makes it no form of Marlowe.
    least = _LEAST_CUT + is_in_dictionary(word)
    return any(len(stem) >= least and name.startswith(stem) for stem in stems)


def _stem(word: str) -> str:
    """A short name without its ending: "rob" of "Robbie" and "Robby"."""
    match = _PET_ENDING.search(word)
    stem = word[: match.start()] if match else word
    return stem[:-1] if len(stem) > _LEAST_CUT and stem[-1] == stem[-2] else stem
