"""Words that are like a name of the case without being it: misspelt, sounding alike, short, cut off, turned round.

Nothing found here is certain, so nothing is replaced: each is a question for the author. Words that a dictionary
writes small are left alone, since a review is full of them; so are words that the case itself explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.names_known import is_family_name, is_given_name
from reportgen.identifiers.public_things import is_public_thing
from reportgen.identifiers.public_words import PUBLIC_WORDS
from reportgen.identifiers.sounds import sound
from reportgen.identifiers.vocabulary import diminutives_of, is_in_dictionary, is_ordinary
from reportgen.identifiers.within import Pieces, Within
from reportgen.identifiers.words import MONTHS
from reportgen.model.cleared import Identifier

__all__ = ["Likeness", "Likenesses", "distance"]

# One slip, two from eight letters on, three from eleven; shorter than this, a slip makes another word.
_LEAST_MISSPELT = 4
_LEAST_FOR_TWO = 8
_LEAST_FOR_THREE = 11
_MOST_SLIPS = 3
_LEAST_CUT = 3
_LEAST_WITHIN = 5
_PET_ENDING = re.compile(
    r"(?:zzles|kins|ster|bear|boo|ers|ies|kin|let|bob|ie|ey|ee|za|zy|zz|sy|sie|y|i|o|a|s|z|x|e|u)$"
)
# What is put behind a pet name again: "lennypoo".
_CUDDLED = re.compile(r"(?<=[a-z]{3})(?:poo|pops|bug|bean|boo|kins|bear|pie|pops)s?$")
_DOUBLED = re.compile(r"(.)\1")
_STRETCHED = re.compile(r"(.)\1{2,}")
_LEAST_INFLECTED = 6
_AFFIXES = frozenset("ian ism esque less ite ness ish ville fam the non pro x xx xxx".split())  # noqa: SIM905 - a list of words reads better as words
_OCR = (
    ("rn", "m"),
    ("cl", "d"),
    ("vv", "w"),
    ("ii", "u"),
    ("li", "h"),
    ("c", "e"),
    ("b", "h"),
    ("o", "a"),
    ("j", "i"),
    ("l", "i"),
    ("t", "f"),
)
_TO_LEFT = str.maketrans("wertyuiopsdfghjklxcvbnm", "qwertyuioasdfghjkzxcvbn")
_LOUD_VOWELS = re.compile(r"[aeiou]")
_VOWELS = re.compile(r"[aeiouyhw]")
_NO_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday england wales scotland ireland britain british english
    welsh scottish irish europe european london christmas easter
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_LONGEST_SHORT_MONTH = len("sept")

# Titles write them with a capital ("Bruising in Non-Mobile Babies"), and nobody is called by a plural of them.
_OF_AN_AGE = frozenset({"babies", "infants", "toddlers", "boys", "girls"})
# Words of two letters that are written with a capital within a sentence now and then (titles, lists).
_TWO_LETTERS = frozenset(
    """
    ad am an as at be by do eg em ex go he hi id ie if in is it me my no of oh ok on or pa so to up us we
    """.split()  # noqa: SIM905 - a list of words reads better as words
)


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
        self._halved: dict[str, dict[str, None]] = {}
        for given_name in filter(self._given.__contains__, names):
            for short in diminutives_of(given_name):
                self._short.setdefault(short, {})[given_name] = None
                if len(stem := _stem(short)) >= _LEAST_CUT:
                    self._stems.setdefault(stem, {})[given_name] = None
        for name in names:
            if len(name) >= _LEAST_MISSPELT and (key := sound(name)):
                self._sounds.setdefault(key, {})[name] = None
            bare = _VOWELS.sub("", name)
            if len(bare) >= 3 and bare != name:
                self._bare.setdefault(bare, {})[name] = None
            for unchanged in substitutions(name):
                self._substituted.setdefault(unchanged, {})[name] = None
            self._misread.setdefault(misread(name), {})[name] = None
            self._letters.setdefault("".join(sorted(name)), {})[name] = None
            if len(name) >= _LEAST_FOR_TWO:
                for place in range(2, len(name) - 1):
                    self._halved.setdefault(name[place:] + name[:place], {})[name] = None
        # Words that a name becomes with an ending, without its Mac, with two letters swapped, or cut to two.
        self._near_words: dict[str, dict[str, None]] = {}
        for name in names:
            for near in _near_words(name, given=name in self._given):
                self._near_words.setdefault(near, {})[name] = None
        self._within = Within(names)
        self._pieces = Pieces(names)
        self._given_pieces = Pieces(name for name in names if name in self._given)
        # By length, each with its place among the names and its letters.
        self._shapes: dict[int, list[tuple[int, str, frozenset[str]]]] = {}
        for place, name in enumerate(names):
            if len(name) >= _LEAST_MISSPELT:
                self._shapes.setdefault(len(name), []).append((place, name, frozenset(name)))
        self._heads = frozenset(stem[:_LEAST_CUT] for stem in self._stems)
        # Each distinct word is judged once: those that are like nothing, those that are, and those that are where they
        # are written with a capital.
        self._harmless: set[str] = set()
        self._like_names: dict[str, Likeness] = {}
        self._like_capitals: dict[str, Likeness] = {}
        self._joined: dict[str, Likeness | None] = {}

    def is_listed(self, word: str) -> bool:
        """Whether a list knows a folded word as short for a name of this case."""
        return word in self._short or _stem(word) in self._stems

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
            names = [name for name in self._misspelt(joined) if len(name) >= _LEAST_FOR_TWO]
            self._joined[joined] = self._like(FormClass.MISSPELT, names) if names else None
        return self._joined[joined]

    def _judge_ordinary(self, word: str) -> Likeness | None:
        if word in self._explained or word in self._names or word in _OF_AN_AGE:
            return None
        if names := self._short.get(word) or (self._stems.get(_stem(word)) if word[:_LEAST_CUT] in self._heads else ()):
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
        yield FormClass.DIMINUTIVE, self._short.get(word) or self._short.get(stem) or self._stems.get(_stem(word)) or ()
        yield FormClass.MISSPELT, [*self._misspelt(word), *(self._misspelt(stem) if stem != word else ())]
        yield FormClass.DIMINUTIVE, [*_cut(word, self._pieces)]
        if (front := _CUDDLED.sub("", word)) != word:
            yield FormClass.DIMINUTIVE, self._short.get(front) or self._stems.get(_stem(front)) or ()
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
                or (len(stem) >= _LEAST_WITHIN and stem == _LOUD_VOWELS.sub("", name))
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
                or (len(word) >= _LEAST_WITHIN and not is_in_dictionary(word))
            ]
            if len(word) >= 3
            else (),
        )
        yield FormClass.WITHIN, [name for name in self._within.find(word) if _is_within(name, word)]
        if len(plain := _STRETCHED.sub(r"\1", word)) < len(word):
            yield FormClass.MISSPELT, [*self._misspelt(plain), *((plain,) if plain in names else ())]
        if is_in_dictionary(word):
            return
        yield FormClass.MISSPELT, self._misread.get(misread(word), ()) if len(word) >= _LEAST_MISSPELT else ()
        near = self._pieces.like(fronts=(word[:1],), ends=(word[-_LEAST_WITHIN:],))
        yield FormClass.MISSPELT, [name for name in near if _is_contraction(word, name) or _is_inflected(word, name)]
        if len(word) > _LEAST_WITHIN:
            yield (
                FormClass.DISGUISED,
                [*self._misspelt(word[::-1]), *self._misspelt(word[:0:-1] if word[-1] == "s" else "")],
            )
        if len(word) >= _LEAST_WITHIN:
            shuffled = self._letters.get("".join(sorted(word)), ())
            in_order = list(word) == sorted(word)
            yield FormClass.MISSPELT, [name for name in shuffled if name[0] == word[0] or in_order]
        # "Enholmewolst": the end put before the front.
        yield FormClass.DISGUISED, self._halved.get(word, ())
        near = self._given_pieces.like(fronts=(word[:_LEAST_MISSPELT],), inner=(word, _stem(word)))
        yield FormClass.DIMINUTIVE, [name for name in near if _is_inner(word, name) or _is_renamed(word, name)]
        if len(word) > _LEAST_INFLECTED and len(set(word[1::2])) == 1:
            yield FormClass.DISGUISED, [word[::2]] if word[::2] in names else ()
        if len(word) >= _LEAST_MISSPELT and word not in PUBLIC_WORDS:
            yield FormClass.DISGUISED, [name for key in substitutions(word) for name in self._substituted.get(key, ())]

    def _misspelt(self, word: str) -> list[str]:
        if len(word) < _LEAST_MISSPELT - 1:
            return []
        known, letters, length = is_in_dictionary(word), frozenset(word), len(word)
        found = []
        for long in range(length - _MOST_SLIPS, length + _MOST_SLIPS + 1):
            most = 1 if known and long < 10 else _slips_allowed(long)
            for place, name, its in self._shapes.get(long, ()) if abs(long - length) <= most else ():
                # Letters that only one of them has are slips, at the least.
                near = len(letters - its) <= most and len(its - letters) <= most
                if near and distance(word, name, most) <= most:
                    found.append((place, name))
        return [name for _, name in sorted(found)]


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


def _is_public(word: str) -> bool:
    """Whether every review may write a word with a capital, and no list of names has it: "Iraq", and not "Jordan"."""
    public = len(word) > _LEAST_CUT and (word in PUBLIC_WORDS or is_public_thing(word))
    return public and not (is_given_name(word) or is_family_name(word))


def _slips_allowed(letters: int) -> int:
    """In a name of so many letters."""
    return _MOST_SLIPS if letters >= _LEAST_FOR_THREE else 2 if letters >= _LEAST_FOR_TWO else 1


def _near_words(name: str, *, given: bool) -> Iterator[str]:
    """Words that may be meant for a name when they are written with a capital, though the dictionary has them."""
    if len(name) >= _LEAST_MISSPELT:
        yield from (name + ending for ending in ("y", "ie", "s"))
        if given:
            # "Gruff" of Gruffydd, "Gruff's".
            yield from (name[:count] for count in range(_LEAST_MISSPELT + 1, len(name)))
        yield from (
            name[:count] + ending
            for count in range(_LEAST_MISSPELT, len(name))
            for ending in ("y", "ie", "i", "o", "er", "ers")
            if not name.startswith(name[:count] + ending)
        )
    if len(name) >= _LEAST_WITHIN:
        yield _DOUBLED.sub(r"\1", name)
        yield from (name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in range(len(name) - 1))
    for clan in ("mac", "mc"):
        if name.startswith(clan) and len(name) - len(clan) >= _LEAST_WITHIN:
            yield name.removeprefix(clan)
            break
    if given:
        # "Ma", and "Wm" or "Md", which begin and end as the name does.
        for short in (name[:2], name[0] + name[-1] if len(name) > _LEAST_MISSPELT else ""):
            if len(short) == 2 and short not in _TWO_LETTERS:
                yield short


def _cut(word: str, names: Pieces) -> Iterator[str]:
    """The names of which a word is the front ("Marl", "Quilly", "Marls") or the end ("Beth")."""
    match = _PET_ENDING.search(word)
    stems = {word, word[: match.start()] if match else word, _stem(word)}
    # The front of "Mary" makes it no form of Marlowe.
    least = _LEAST_CUT + is_in_dictionary(word)
    fronts = tuple(stem for stem in stems if len(stem) >= least)
    for name in names.like(fronts=fronts, ends=(word,)):
        if (
            len(name) >= _LEAST_MISSPELT
            and word != name
            and (name.startswith(fronts) or (_LEAST_MISSPELT <= len(word) < len(name) and name.endswith(word)))
        ):
            yield name


def _stem(word: str) -> str:
    """A short name without its ending: "rob" of "Robbie" and "Robby"."""
    match = _PET_ENDING.search(word)
    stem = word[: match.start()] if match else word
    return stem[:-1] if len(stem) > _LEAST_CUT and stem[-1] == stem[-2] else stem


def _is_within(name: str, word: str) -> bool:
    """Whether a word holds a name: a long one anywhere, a short one with nothing beside it but words or endings."""
    if len(name) >= _LEAST_WITHIN or name not in word:
        return len(name) >= _LEAST_WITHIN and name in word
    rest = word.replace(name, "", 1)
    return (
        len(name) >= _LEAST_MISSPELT
        and not is_ordinary(name)
        and word.startswith(name) | word.endswith(name)
        and (rest == name or rest in _AFFIXES or (len(rest) > 2 and is_in_dictionary(rest)))
    )


def _is_contraction(word: str, name: str) -> bool:
    """Whether a word is a name with letters left out: its first and last letter, or most of them ("Mohd", "Alexr")."""
    if len(word) < 3 or len(word) >= len(name) or word[0] != name[0]:
        return False
    letters = iter(name)
    return all(letter in letters for letter in word) and (word[-1] == name[-1] or len(word) * 2 > len(name) + 1)


def _is_inflected(word: str, name: str) -> bool:
    """Whether a name has got another ending ("Małgorzacie") or another beginning ("Ngwenllian")."""
    if len(name) < _LEAST_INFLECTED or abs(len(word) - len(name)) > 4:
        return False
    same = next(
        (place for place, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name))
    )
    if same >= max(_LEAST_WITHIN, len(name) - 3):
        return True
    return word.endswith(name[2:]) and len(name) - 2 >= _LEAST_WITHIN


def _is_inner(word: str, name: str) -> bool:
    """Whether a word is a piece out of the middle of a name, with the ending of a pet name ("Dami", "Lola")."""
    if len(name) < _LEAST_INFLECTED or len(word) > len(name):
        return False
    if len(word) >= _LEAST_MISSPELT and word in name:
        return True
    stem = _stem(word)
    return stem != word and len(stem) >= _LEAST_CUT and stem in name


def _is_renamed(word: str, name: str) -> bool:
    """Whether a word begins as a given name does and ends otherwise, in any language's way ("Tomekinho")."""
    return len(word) - _LEAST_MISSPELT <= _LEAST_MISSPELT and word[:_LEAST_MISSPELT] == name[:_LEAST_MISSPELT]


def misread(word: str) -> str:
    """A word as a scanner may take it for another: letters that look alike become one."""
    for read, meant in _OCR:
        word = word.replace(read, meant)
    return word


def substitutions(word: str) -> Iterator[tuple[int, ...] | str]:
    """What stays the same of a word, whichever letter stands for whichever.

    The steps from letter to letter are those of every rotation of the alphabet (rot13, the next letter); turned round,
    those of the alphabet backwards; and both again for the word backwards. On a keyboard, each key may be the next.
    """
    if len(word) < _LEAST_MISSPELT or not word.isascii():
        return
    steps = tuple((ord(b) - ord(a)) % 26 for a, b in pairwise(word))
    backwards = tuple((ord(a) - ord(b)) % 26 for a, b in pairwise(word))
    for row in (steps, backwards):
        yield row
        yield row[::-1]
    if len(word) >= _LEAST_FOR_TWO and len(set(word)) <= len(word) - 2:
        # Any other alphabet, where letters come again.
        yield "shape" + "".join(chr(97 + word.index(letter)) for letter in word)
    yield "keys" + word.translate(_TO_LEFT)
    yield "keys" + word
    if word.endswith("ay") and len(word) > _LEAST_WITHIN:
        yield "keys" + word[-3] + word[:-3]  # pig Latin
