"""Words that are like a name of the case without being it: misspelt, sounding alike, short, cut off, turned round.

Nothing found here is certain, so nothing is replaced: each is a question for the author. Words that a dictionary
writes small are left alone, since a review is full of them; so are words that the case itself explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.names_known import is_family_name, is_given_name
from reportgen.identifiers.known.public_things import is_public_thing
from reportgen.identifiers.known.public_words import PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import diminutives_of, is_in_dictionary, is_ordinary
from reportgen.identifiers.known.words import MONTHS
from reportgen.identifiers.names.alterations import (
    LEAST_CUT,
    LEAST_FOR_TWO,
    LEAST_INFLECTED,
    LEAST_MISSPELT,
    LEAST_WITHIN,
    MOST_SLIPS,
    distance,
    is_contraction,
    is_inflected,
    is_inner,
    is_renamed,
    is_within,
    misread,
    near_words,
    reread,
    slips_allowed,
    stem_of,
    substitutions,
    without_ending,
)
from reportgen.identifiers.names.sounds import sound
from reportgen.identifiers.names.within import Pieces, Within
from reportgen.model.cleared import Identifier

__all__ = ["Likeness", "Likenesses"]

# What is put behind a pet name again: "lennypoo".
_CUDDLED = re.compile(r"(?<=[a-z]{3})(?:poo|pops|bug|bean|boo|kins|bear|pie|pops)s?$")
_STRETCHED = re.compile(r"(.)\1{2,}")
_LOUD_VOWELS = re.compile(r"[aeiou]")
_VOWELS = re.compile(r"[aeiouyhw]")
_NO_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday england wales scotland ireland britain british english
    welsh scottish irish europe european london christmas easter
    """.split()
)
_LONGEST_SHORT_MONTH = len("sept")

# Titles write them with a capital ("Bruising in Non-Mobile Babies"), and nobody is called by a plural of them.
_OF_AN_AGE = frozenset({"babies", "infants", "toddlers", "boys", "girls"})


class Likeness(Struct, frozen=True):
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
        self._sounds: dict[str, dict[str, None]] = {}
        self._short: dict[str, dict[str, None]] = {}
        self._stems: dict[str, dict[str, None]] = {}
        self._bare: dict[str, dict[str, None]] = {}
        self._substituted: dict[tuple[int, ...] | str, dict[str, None]] = {}
        self._misread: dict[str, dict[str, None]] = {}
        self._letters: dict[str, dict[str, None]] = {}
        for given_name in filter(self._given.__contains__, names):
            for short in diminutives_of(given_name):
                self._short.setdefault(short, {})[given_name] = None
                if len(stem := stem_of(short)) >= LEAST_CUT:
                    self._stems.setdefault(stem, {})[given_name] = None
        for name in names:
            if len(name) >= LEAST_MISSPELT and (key := sound(name)):
                self._sounds.setdefault(key, {})[name] = None
            bare = _VOWELS.sub("", name)
            if len(bare) >= 3 and bare != name:
                self._bare.setdefault(bare, {})[name] = None
            for unchanged in substitutions(name):
                self._substituted.setdefault(unchanged, {})[name] = None
            self._misread.setdefault(misread(name), {})[name] = None
            self._letters.setdefault("".join(sorted(name)), {})[name] = None
        # Words that a name becomes with an ending, without its Mac or a letter, with two swapped, or cut to two.
        self._near_words: dict[str, dict[str, None]] = {}
        for name in names:
            for near in near_words(name, given=name in self._given):
                self._near_words.setdefault(near, {})[name] = None
        self._within = Within(names)
        self._pieces = Pieces(names)
        self._given_pieces = Pieces(name for name in names if name in self._given)
        # By length, each with its place among the names and its letters.
        self._shapes: dict[int, list[tuple[int, str, frozenset[str]]]] = {}
        for place, name in enumerate(names):
            if len(name) >= LEAST_MISSPELT:
                self._shapes.setdefault(len(name), []).append((place, name, frozenset(name)))
        self._heads = frozenset(stem[:LEAST_CUT] for stem in self._stems)
        # Each distinct word is judged once: those that are like nothing, those that are, and those that are where they
        # are written with a capital.
        self._harmless: set[str] = set()
        self._like_names: dict[str, Likeness] = {}
        self._like_capitals: dict[str, Likeness] = {}
        self._joined: dict[str, Likeness | None] = {}

    def is_listed(self, word: str) -> bool:
        """Whether a list knows a folded word as short for a name of this case."""
        return word in self._short or stem_of(word) in self._stems

    def is_short(self, word: str) -> bool:
        """Whether a list has a folded word itself as short for a name of this case."""
        return word in self._short

    def begins_name(self, word: str) -> bool:
        """Whether a word that no dictionary has is the front of somebody's given name."""
        return not is_in_dictionary(word) and any(name.startswith(word) for name in self._given)

    def suspects(self, words: frozenset[str]) -> frozenset[str]:
        """Those of a text's folded words that are like something, if only with a capital."""
        suspects = words - self._harmless
        for word in suspects - self._like_names.keys() - self._like_capitals.keys():
            if likeness := None if is_ordinary(word) else self._judge(word):
                self._like_names[word] = likeness
            elif (is_ordinary(word) or len(word) == 2) and (likeness := self._judge_ordinary(word)):
                self._like_capitals[word] = likeness
            else:
                self._harmless.add(word)
        return suspects - self._harmless

    def of(self, word: str) -> Likeness | None:
        """What a suspect is like, however it is written."""
        return self._like_names.get(word)

    def of_capital(self, word: str) -> Likeness | None:
        """What a suspect is like that is a word, where it has a capital within a sentence and may be a name."""
        return self._like_capitals.get(word)

    def of_joined(self, joined: str) -> Likeness | None:
        """What two words are like that may be one in two pieces; only long names are told so."""
        if joined not in self._joined:
            names = [name for name in self._misspelt(joined) if len(name) >= LEAST_FOR_TWO]
            self._joined[joined] = self._like(FormClass.MISSPELT, names) if names else None
        return self._joined[joined]

    def _judge_ordinary(self, word: str) -> Likeness | None:
        if word in self._explained or word in self._names or word in _OF_AN_AGE:
            return None
        if names := self._short.get(word) or (
            self._stems.get(stem_of(word)) if word[:LEAST_CUT] in self._heads else ()
        ):
            return self._like(FormClass.DIMINUTIVE, names)
        if names := self._near_words.get(word):
            return self._like(FormClass.MISSPELT, names)
        return None

    def _like(self, form: FormClass, names: Iterable[str]) -> Likeness:
        return Likeness(form, tuple(dict.fromkeys(one for name in names for one in self._names[name])))

    def _judge(self, word: str) -> Likeness | None:
        if word in MONTHS:
            short_for = [] if word in self._explained else self._short_as_month(word)
            return self._like(FormClass.DIMINUTIVE, short_for) if short_for else None
        if len(word) < 2 or word in self._explained or word in _NO_NAMES:
            return None
        for form, names in self._judgements(word):
            if names and not (form is FormClass.SOUND and _is_public(word)):
                return self._like(form, names)
        return None

    def _short_as_month(self, word: str) -> list[str]:
        """Given names for which a month may be short: Declan is Dec, and Janet Jan."""
        fronts = (name for name in self._names if name in self._given and name.startswith(word) and name != word)
        return [*self._short.get(word, ()), *(fronts if len(word) <= _LONGEST_SHORT_MONTH else ())]

    def _judgements(self, word: str) -> Iterator[tuple[FormClass, Iterable[str]]]:
        stem = word.removesuffix("s")
        names = self._names
        yield (
            FormClass.DIMINUTIVE,
            self._short.get(word) or self._short.get(stem) or self._stems.get(stem_of(word)) or (),
        )
        yield FormClass.MISSPELT, [*self._misspelt(word), *(self._misspelt(stem) if stem != word else ())]
        yield FormClass.DIMINUTIVE, [*_cut(word, self._pieces)]
        if (front := _CUDDLED.sub("", word)) != word:
            own = (front,) if front in names else ()
            yield FormClass.DIMINUTIVE, self._short.get(front) or self._stems.get(stem_of(front)) or own
        bare = _VOWELS.sub("", stem)
        same = self._bare.get(bare, ())
        # "Mrlw", and "Merluwe": the consonants stay where somebody writes in haste or by ear.
        yield (
            FormClass.MISSPELT,
            [
                name
                for name in same
                if bare == stem
                or (name[0] == word[0] and abs(len(name) - len(word)) < 3)
                or (len(stem) >= LEAST_WITHIN and stem == _LOUD_VOWELS.sub("", name))
            ],
        )
        key = sound(word)
        yield (
            FormClass.SOUND,
            [
                name
                for name in self._sounds.get(key, ())
                if len(key) > 2
                or distance(word, name, 2) <= 2
                or (len(word) >= LEAST_WITHIN and not is_in_dictionary(word))
            ]
            if len(word) >= 3
            else (),
        )
        yield FormClass.WITHIN, [name for name in self._within.find(word) if is_within(name, word)]
        if len(plain := _STRETCHED.sub(r"\1", word)) < len(word):
            yield FormClass.MISSPELT, [*self._misspelt(plain), *((plain,) if plain in names else ())]
        if is_in_dictionary(word):
            return
        yield FormClass.MISSPELT, self._misread.get(misread(word), ()) if len(word) >= LEAST_MISSPELT else ()
        near = self._pieces.like(fronts=(word[:1],), ends=(word[-LEAST_WITHIN:],))
        yield FormClass.MISSPELT, [name for name in near if is_contraction(word, name) or is_inflected(word, name)]
        if len(word) > LEAST_WITHIN:
            yield (
                FormClass.DISGUISED,
                [
                    *self._misspelt(word[::-1]),
                    *self._misspelt(word[:0:-1] if word[-1] == "s" else ""),
                    *(name for name in self._within.find(word[::-1]) if len(name) >= LEAST_WITHIN),
                ],
            )
        # "Enholmewolst", "wolemar": the same letters in any order; of a short name, turned round or its end put before
        # its front; in pig Latin behind its "ay".
        without = (re.sub(r"[wy]?ay$", "", word), word.removesuffix("ay")) if word.endswith("ay") else ()
        for said in (word, *without):
            same = self._letters.get("".join(sorted(said)), ())
            yield (
                FormClass.DISGUISED,
                [name for name in same if len(word) >= LEAST_WITHIN or said in name * 2 or said == name[::-1]],
            )
        near = self._given_pieces.like(fronts=(word[:LEAST_MISSPELT],), inner=(word, stem_of(word)))
        yield FormClass.DIMINUTIVE, [name for name in near if is_inner(word, name) or is_renamed(word, name)]
        if len(word) > LEAST_INFLECTED and len(set(word[1::2])) == 1:
            yield FormClass.DISGUISED, [word[::2]] if word[::2] in names else ()
        if len(word) >= LEAST_MISSPELT and word not in PUBLIC_WORDS:
            yield FormClass.DISGUISED, [said for said in reread(word) if said in names]
            yield FormClass.DISGUISED, [name for key in substitutions(word) for name in self._substituted.get(key, ())]

    def _misspelt(self, word: str) -> list[str]:
        if len(word) < LEAST_MISSPELT - 1:
            return []
        known, letters, length = is_in_dictionary(word), frozenset(word), len(word)
        found = []
        for long in range(length - MOST_SLIPS, length + MOST_SLIPS + 1):
            most = 1 if known and long < 10 else slips_allowed(long)
            for place, name, its in self._shapes.get(long, ()) if abs(long - length) <= most else ():
                # Letters that only one of them has are slips, at the least.
                near = len(letters - its) <= most and len(its - letters) <= most
                if near and distance(word, name, most) <= most:
                    found.append((place, name))
        return [name for _, name in sorted(found)]


def _is_public(word: str) -> bool:
    """Whether every review may write a word with a capital, and no list of names has it: "Iraq", and not "Jordan"."""
    public = len(word) > LEAST_CUT and (word in PUBLIC_WORDS or is_public_thing(word))
    return public and not (is_given_name(word) or is_family_name(word))


def _cut(word: str, names: Pieces) -> Iterator[str]:
    """The names of which a word is the front ("Marl", "Quilly", "Marls") or the end ("Beth")."""
    stems = {word, without_ending(word), stem_of(word)}
    # The front of "Mary" makes it no form of Marlowe.
    least = LEAST_CUT + is_in_dictionary(word)
    fronts = tuple(stem for stem in stems if len(stem) >= least)
    for name in names.like(fronts=fronts, ends=(word,)):
        if (
            len(name) >= LEAST_MISSPELT
            and word != name
            and (name.startswith(fronts) or (LEAST_MISSPELT <= len(word) < len(name) and name.endswith(word)))
        ):
            yield name
