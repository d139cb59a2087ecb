"""What is left beside a name: an initial, or a word with a capital that no dictionary has ("William F.", "Lil Harp").

Where one name has been found, its neighbour is more likely to be another than anywhere else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.vocabulary import is_in_dictionary, is_ordinary
from reportgen.identifiers.known.words import TITLES, TRADE_ABBREVIATIONS
from reportgen.identifiers.match import Match
from reportgen.identifiers.names.name_words import words_of
from reportgen.identifiers.names.sounds import sound
from reportgen.identifiers.reading import Reading, Word
from reportgen.model.cleared import PERSONAL, Identifier

__all__ = ["Beside"]

_GAP = re.compile(r"[ .-]|\. |' ?|, ")
# Between the fields of a row, and between the halves of a stammer.
_FIELDS = frozenset({";", "|", "\t", ",", "_", "/", "-", "; ", " | "})
# "Aleena (Ale)", and "tyler-jaydx", where software or somebody ran more letters behind a hyphen.
_BRACKETS = frozenset({" (", " ['", " ('", ' ("', " [", " (‘", " (“"})
_JOINTS = frozenset({"-", "_"})
_IN_RHYME = frozenset({" ", "-", ", "})
_LEAST_JOINED = 4
_OF_KIN = frozenset({"auntie", "aunty", "babcia", "nain", "taid", "mamgu", "nonna", "nonno", "oma", "opa"})
"""What children say before a name, and no dictionary has."""
_LEAST = 3
_MOST_HEARD = 4
_WORDS_OF_A_LETTER = frozenset("ais")


class Beside:
    """Looks beside the names of one case."""

    def __init__(self, identifiers: Iterable[Identifier]) -> None:
        """Only the initials and fronts of the people's own names count."""
        self._words: dict[str, tuple[str, ...]] = {}
        people: dict[str, dict[str, None]] = {}
        for identifier in identifiers:
            if identifier.category in PERSONAL:
                whose = people.setdefault(identifier.whose or identifier.reference, {})
                whose.update(dict.fromkeys(words_of(identifier.value)))
        for identifier in identifiers:
            if identifier.category in PERSONAL:
                self._words[identifier.reference] = tuple(people[identifier.whose or identifier.reference])

    def find(self, reading: Reading, matches: tuple[Match, ...]) -> Iterator[Match]:
        """Every neighbour of a person's name that may be another of that person's names."""
        named = [match for match in matches if match.identifiers and match.identifiers[0].category in PERSONAL]
        if not named:
            return
        places = [reading.folded.span(word.start, word.end) for word in reading.words]
        begun, ended = ([place[side] for place in places] for side in (0, 1))
        taken = sorted((match.start, match.end) for match in matches)
        first_taken = [start for start, _ in taken]
        taken_until = list(accumulate((end for _, end in taken), max))
        for match in named:
            before, after = bisect_right(ended, match.start) - 1, bisect_left(begun, match.end)
            for place, step in ((before, -1), (after, 1)):
                if not 0 <= place < len(places):
                    continue
                if heard := self._heard(reading, place, match, behind=step > 0):
                    yield Match(*heard, FormClass.BESIDE, match.identifiers, certain=False)
                    continue
                edge = match.end if step > 0 else match.start
                for at in range(place, len(places) if step > 0 else -1, step):
                    start, end = places[at]
                    met = bisect_left(first_taken, end)
                    if met and taken_until[met - 1] > start:
                        break
                    if not self._stands(reading, at, step, edge, (start, end), match):
                        break
                    yield Match(start, end, FormClass.BESIDE, match.identifiers, certain=False)
                    if len(reading.texts[at]) > 1:
                        break  # beyond one initial stands another: "Edmund H T"
                    edge = end if step > 0 else start

    def _stands(self, reading: Reading, place: int, step: int, edge: int, span: tuple[int, int], match: Match) -> bool:
        """Whether a word is another name, beside a name or the initials between that end at an edge."""
        (start, end), text = span, reading.folded.original
        gap = text[edge:start] if step > 0 else text[end:edge]
        word, written = reading.texts[place], text[start:end]
        is_field = gap in _FIELDS or (gap == "." and text[match.start : match.start + 1].islower())
        if (is_field or _is_picture(gap) or (gap in _BRACKETS and len(word) > 1)) and self._is_another(word, match):
            return True
        if not gap and text[edge - 1] == "." and len(word) > 1:
            return False
        if gap == " " and written == "I" and self._is_initial(reading, place + step, match):
            return self._is_initial(reading, place, match)  # "Daud I S"
        if _GAP.fullmatch(gap) or (not gap and text[edge - 1] == "."):
            small = text[match.start : match.start + 1].islower()
            if self._may_be(word, written, match, gap, behind=step > 0, small=small):
                return True
        return (gap in _JOINTS and _is_unknown(word)) or (gap in _IN_RHYME and self._rhymes(word, match))

    def _rhymes(self, word: str, match: Match) -> bool:
        """Whether what is no word goes on as the name does behind its first letter: "Jakub Shakub"."""
        names = (name for one in match.identifiers for name in words_of(one.value) if len(name) >= _LEAST)
        return not is_ordinary(word) and any(word.endswith(name[1:]) and word != name for name in names)

    def _is_initial(self, reading: Reading, place: int, match: Match) -> bool:
        """Whether a capital alone is one of the person's."""
        if not 0 <= place < len(reading.words) or len(reading.texts[place]) > 1:
            return False
        names = {name[0] for one in match.identifiers for name in self._words.get(one.reference, ())}
        return reading.original(reading.words[place]).isupper() and reading.texts[place] in names

    def _heard(self, reading: Reading, place: int, match: Match, *, behind: bool) -> tuple[int, int] | None:
        """The span of two to four words beside a name that sound together as another name of that person: "Liban goo
        lead", "oh loo me day Sobowale".
        """
        names = [name for one in match.identifiers for name in self._words.get(one.reference, ())]
        sounds = {key for name in names if len(key := sound(name)) >= _LEAST}
        step = 1 if behind else -1
        row: list[Word] = []
        for at in range(place, place + _MOST_HEARD * step, step) if sounds else ():
            if not 0 <= at < len(reading.words):
                break
            row = [*row, reading.words[at]] if behind else [reading.words[at], *row]
            span = reading.folded.span(row[0].start, row[-1].end)
            text = reading.folded.original
            if (
                not text[slice(*span)].replace(" ", "").isalpha()
                or text[match.end : span[0]] + text[span[1] : match.start] != " "
            ):
                break
            if len(row) > 1 and sound("".join(word.text for word in row)) in sounds:
                return span
        return None

    def _is_another(self, word: str, match: Match) -> bool:
        """Whether a word in the next field of a row, or before a hyphen, is another name of the same person, or the
        front of one that is stammered ("fairlamb;ruby", "Fa-fa-Fairlamb").
        """
        names = [name for one in match.identifiers for name in self._words.get(one.reference, ())]
        return any(name == word or (len(word) < len(name) and name.startswith(word)) for name in names)

    def _may_be(self, word: str, written: str, match: Match, gap: str, *, behind: bool, small: bool) -> bool:
        names = [name for one in match.identifiers for name in self._words.get(one.reference, ())]
        if gap == " " and not behind and written.isupper() and self._are_firsts(word, match):
            return True  # "OT Adegbenro", whatever the letters are short for elsewhere
        if gap == ". " and len(word) > 2 and match.end - match.start > 2:
            return False  # a sentence ends between them
        if gap == " " and not behind and len(word) == 1 and written not in _WORDS_OF_A_LETTER and small:
            return any(name[0] == word for name in names)  # "h wolstenholme"
        if word in TITLES or word in _OF_KIN or not written[:1].isupper() or written in TRADE_ABBREVIATIONS:
            return False
        if len(word) == 1:
            # An article stands before a name, and with a small letter behind one.
            is_word = gap == " " and (written == "I" or (written == "A" and not behind))
            return not is_word and any(name[0] == word for name in names)
        fronts = any(name.startswith(word[:_LEAST]) for name in names) and len(word) >= _LEAST
        if len(word) == 2 and gap == " " and written.istitle() and any(name.startswith(word) for name in names):
            return True  # "Gwen Pr."
        return gap != ", " and (fronts or not (is_ordinary(word) or is_in_dictionary(word))) and not match.possessive

    def _are_firsts(self, word: str, match: Match) -> bool:
        """Whether letters are the first ones of a person's names, that of the given name before the others."""
        people = {self._words[one.reference] for one in match.identifiers if one.reference in self._words}
        return len(word) > 1 and any(
            word[0] == names[0][0] and set(word[1:]) <= {name[0] for name in names[1:]} for names in people if names
        )


def _is_unknown(word: str) -> bool:
    return len(word) >= _LEAST_JOINED and word.isalpha() and not (is_ordinary(word) or is_in_dictionary(word))


def _is_picture(gap: str) -> bool:
    """Whether nothing but signs beyond ASCII parts two words: "ruby💙fairlamb"."""
    return bool(gap) and not any(character.isascii() or character.isalnum() for character in gap)
