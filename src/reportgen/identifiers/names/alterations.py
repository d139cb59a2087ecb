"""How one word may come from one name: misspelt, shortened, inflected, misread, or with letter standing for letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reportgen.identifiers.known.vocabulary import is_in_dictionary, is_ordinary

__all__ = [
    "LEAST_CUT",
    "LEAST_FOR_TWO",
    "LEAST_INFLECTED",
    "LEAST_MISSPELT",
    "LEAST_WITHIN",
    "MOST_SLIPS",
    "distance",
    "is_contraction",
    "is_inflected",
    "is_inner",
    "is_renamed",
    "is_within",
    "misread",
    "near_words",
    "reread",
    "slips_allowed",
    "stem_of",
    "substitutions",
    "without_ending",
]

# One slip, two from eight letters on, three from eleven; shorter than this, a slip makes another word.
LEAST_MISSPELT = 4
LEAST_FOR_TWO = 8
_LEAST_FOR_THREE = 11
MOST_SLIPS = 3
LEAST_CUT = 3
LEAST_WITHIN = 5
LEAST_INFLECTED = 6
_PET_ENDING = re.compile(
    r"(?:zzles|kins|ster|bear|boo|ers|ies|kin|let|bob|ie|ey|ee|za|zy|zz|sy|sie|y|i|o|a|s|z|x|e|u)$"
)
_DOUBLED = re.compile(r"(.)\1")
_AFFIXES = frozenset(
    """
    ian ism isms esque less ite ness ish ville gate ed ing ified ify kins boo
    fam the non pro pre anti un ex x xx xxx
    """.split()
)
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
# What the same keys say on a Dvorak, Colemak or French board, and the other way round.
_QWERTY = "qwertyuiopasdfghjklzxcvbnm"
_BOARDS = tuple(
    str.maketrans(typed, meant)
    for board in ("',.pyfgcrlaoeuidhtn;qjkxbm", "qwfpgjluy;arstdhneizxcvbkm", "azertyuiopqsdfghjklwxcvbn,")
    for typed, meant in ((board, _QWERTY), (_QWERTY, board))
)
# Words of two letters that are written with a capital within a sentence now and then (titles, lists).
_TWO_LETTERS = frozenset(
    """
    ad am an as at be by do eg em ex go he hi id ie if in is it me my no of oh ok on or pa so to up us we
    """.split()
)
# Words of three letters that titles and headings write with a capital.
_OF_GRAMMAR = frozenset(
    """
    all and any are but can did for had has her him his how its let may new not now off old one our out own per she six
    ten the too two use was who why yes yet you
    """.split()
)
# What children who talk in secret put before each vowel: "Fubenluba", "Feggenlegga".
_SYLLABLES = ("ub", "egg", "ag", "ab", "op", "ob", "arp")


def distance(a: str, b: str, most: int) -> int:
    """How many letters were left out, added, changed or swapped with their neighbour; `most + 1` for any more."""
    # A letter that only one of them has takes a slip of its own.
    if abs(len(a) - len(b)) > most or len(set(b).difference(a)) > most or len(set(a).difference(b)) > most:
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


def slips_allowed(letters: int) -> int:
    """In a name of so many letters."""
    return MOST_SLIPS if letters >= _LEAST_FOR_THREE else 2 if letters >= LEAST_FOR_TWO else 1


def near_words(name: str, *, given: bool) -> Iterator[str]:
    """Words that may be meant for a name when they are written with a capital, though the dictionary has them."""
    if len(name) >= LEAST_MISSPELT:
        yield from (name + ending for ending in ("y", "ie", "s"))
        if given:
            # "Gruff" of Gruffydd, "Kerb" of Kerbsa; "Gruff's"; "Sags" of Sagal.
            yield from (name[:count] + "s" for count in range(LEAST_CUT, len(name)))
            fronts = (name[:count] for count in range(LEAST_CUT, len(name)))
            yield from (front for front in fronts if front not in _OF_GRAMMAR)
        yield from (
            name[:count] + ending
            for count in range(LEAST_MISSPELT, len(name))
            for ending in ("y", "ie", "i", "o", "er", "ers")
            if not name.startswith(name[:count] + ending)
        )
    if len(name) >= LEAST_WITHIN:
        yield _DOUBLED.sub(r"\1", name)
        yield from (name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in range(len(name) - 1))
        yield from (name[:at] + name[at + 1 :] for at in range(1, len(name)))  # "Towels" of Towelsa
    for clan in ("mac", "mc"):
        if name.startswith(clan) and len(name) - len(clan) >= LEAST_WITHIN:
            yield name.removeprefix(clan)
            break
    if given:
        # "Ma", and "Wm" or "Md", which begin and end as the name does.
        for short in (name[:2], name[0] + name[-1] if len(name) > LEAST_MISSPELT else ""):
            if len(short) == 2 and short not in _TWO_LETTERS:
                yield short


def without_ending(word: str) -> str:
    """A short name without the ending of a pet name: "robb" of "Robbie" and "Robby"."""
    match = _PET_ENDING.search(word)
    return word[: match.start()] if match else word


def stem_of(word: str) -> str:
    """A short name without its ending, and without the letter that is doubled for it: "rob"."""
    stem = without_ending(word)
    return stem[:-1] if len(stem) > LEAST_CUT and stem[-1] == stem[-2] else stem


def is_within(name: str, word: str) -> bool:
    """Whether a word holds a name: a long one anywhere; a short one with another word or an ending beside it; one that
    is a word, or has three letters, twice or with an ending, in what is no word ("niania", "prekhan").
    """
    if len(name) >= LEAST_WITHIN or name not in word:
        return len(name) >= LEAST_WITHIN and name in word
    rest = word.replace(name, "", 1)
    if not (word.startswith(name) or word.endswith(name)):
        return False
    if len(name) < LEAST_MISSPELT or is_ordinary(name):
        return (rest in {name, name[::-1]} or (rest in _AFFIXES and len(rest) > 2)) and not is_in_dictionary(word)
    return rest in {name, name[::-1]} or rest in _AFFIXES or (len(rest) > 2 and is_in_dictionary(rest))


def is_contraction(word: str, name: str) -> bool:
    """Whether a word is a name with letters left out: its first and last letter, or most of them ("Mohd", "Alexr")."""
    if len(word) < 3 or len(word) >= len(name) or word[0] != name[0]:
        return False
    letters = iter(name)
    return all(letter in letters for letter in word) and (word[-1] == name[-1] or len(word) * 2 > len(name) + 1)


def is_inflected(word: str, name: str) -> bool:
    """Whether a name has got another ending ("Małgorzacie") or another beginning ("Ngwenllian")."""
    if len(name) < LEAST_INFLECTED or abs(len(word) - len(name)) > 4:
        return False
    same = next(
        (place for place, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name))
    )
    if same >= max(LEAST_WITHIN, len(name) - 3):
        return True
    return word.endswith(name[2:]) and len(name) - 2 >= LEAST_WITHIN


def is_inner(word: str, name: str) -> bool:
    """Whether a word is a piece out of the middle of a name, with the ending of a pet name ("Dami", "Lola")."""
    if len(name) < LEAST_INFLECTED or len(word) > len(name):
        return False
    if len(word) >= LEAST_MISSPELT and word in name:
        return True
    stem = stem_of(word)
    return stem != word and len(stem) >= LEAST_CUT and stem in name


def is_renamed(word: str, name: str) -> bool:
    """Whether a word begins as a given name does and ends otherwise, in any language's way ("Tomekinho")."""
    return len(word) - LEAST_MISSPELT <= LEAST_MISSPELT and word[:LEAST_MISSPELT] == name[:LEAST_MISSPELT]


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
    if len(word) < LEAST_MISSPELT or not word.isascii():
        return
    steps = tuple((ord(b) - ord(a)) % 26 for a, b in pairwise(word))
    backwards = tuple((ord(a) - ord(b)) % 26 for a, b in pairwise(word))
    for row in (steps, backwards):
        yield row
        yield row[::-1]
    if len(word) >= LEAST_FOR_TWO and len(set(word)) <= len(word) - 2:
        # Any other alphabet, where letters come again.
        yield "shape" + "".join(chr(97 + word.index(letter)) for letter in word)
    yield "keys" + word.translate(_TO_LEFT)
    yield "keys" + word


def reread(word: str) -> Iterator[str]:
    """What a word may say that was typed on another board, or in which children put a syllable before each vowel."""
    yield from (word.translate(board) for board in _BOARDS)
    yield from (re.sub(rf"{between}(?=[aeiouy])", "", word) for between in _SYLLABLES if between in word)
