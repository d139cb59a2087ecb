"""Names that stand in a text letter by letter, but not as words: spaced, split, masked, in digits, spelled aloud.

Each way of hiding is a view in which the letters run together again; a view is only looked through where the text
shows its mark (single letters in a row, a piece of a name, a digit within a word, asterisks), so that letters of
neighbouring words never make a name by chance.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise, product

from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.vocabulary import is_ordinary
from reportgen.model.cleared import Identifier

__all__ = ["Hidden", "HiddenNames"]

_LEAST = 4
# Two ordinary words make a name of fewer letters by chance ("to by").
_LEAST_OF_WORDS = 7
_LEAST_WITHIN = 5
_GAP = re.compile(r"[\W_]{1,4}")
# What stands between two words of a sentence; anything else between two pieces of a name is odd.
_USUAL_GAP = re.compile(r"[ -]|[,;:.!?)]['\")]? ['\"(]?| ['\"(]|['\")] | - ")
_DIGIT_LETTERS = {
    "0": "o", "1": "li", "2": "z", "3": "e", "4": "a", "5": "s", "6": "bg", "7": "t", "8": "b", "9": "g", "@": "a",
    "$": "s", "!": "il", "|": "li", "+": "t",
}  # fmt: skip
_AS_LETTER = re.compile(r"[a-z][0-9@$!|+]|[0-9@$!|+][a-z]")
_CHUNK = re.compile(r"\S+")
_MASK_MARK = re.compile(r"[*_•●■█?~-]{2}|\.\.|[a-z][*•●■█][a-z]")
_MASKED = re.compile(r"(?<!\w)([a-z]+)((?:[*_•●■█?~-]|\.(?=\.)|(?<=\.)\.)+)([a-z]*)")
# Stands behind a word in a sentence as well.
_PUNCTUATION = frozenset("-_?~.")
_PACKED = re.compile(r"(?<![A-Za-z0-9+/])(?=[A-Za-z+/]*[0-9A-Z+/])[A-Za-z0-9+/]{6,}={0,2}")
_HEX = re.compile(r"(?<!\w)(?:0x)?((?:[0-9a-f]{2}[ :]?){4,})(?!\w)")
_SPELLED = re.compile(r"(?<!\w)(?:[a-z] (?:for|as in) [a-z-]+[,;.]? ?){3,}")
_SPELLED_LETTER = re.compile(r"([a-z]) (?:for|as in) ")
_RADIO = {
    word: word[0]
    for word in """
    alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa
    quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu x-ray
    """.split()  # noqa: SIM905 - a list of words reads better as words
}
_RADIO_WORDS = "|".join(_RADIO)
_RADIO_RUN = re.compile(rf"(?<!\w)(?:(?:{_RADIO_WORDS})[\W_]{{1,3}}){{2,}}(?:{_RADIO_WORDS})(?!\w)")


@dataclass(frozen=True, slots=True)
class Hidden:
    """A hidden name; the span is one of the folded text. It is certain where no ordinary words make it by chance."""

    start: int
    end: int
    form: FormClass
    identifiers: tuple[Identifier, ...]
    certain: bool = False


class HiddenNames:
    """Looks for the names of one case in every view."""

    def __init__(self, names: Mapping[str, tuple[Identifier, ...]]) -> None:
        """`names` are folded letters without spaces: whole names, parts, and names run together."""
        self._names = {name: known for name, known in names.items() if len(name) >= 3}
        self._fronts = frozenset(name[:count] for name in self._names for count in range(1, len(name)))

    def find(self, folded: Folded, spans: Iterable[tuple[str, int, int]]) -> Iterator[Hidden]:
        """Every hidden name; `spans` are the words of the folded text in order."""
        yield from self._in_pieces(folded, list(spans))
        text = folded.text
        if _AS_LETTER.search(text):
            yield from self._with_digits(text)
        if _MASK_MARK.search(text):
            yield from self._masked(folded)
        yield from self._spelled(text)
        yield from self._coded(folded)

    # Letters spaced out, names split by a space, a line end, a hyphen or markup

    def _in_pieces(self, folded: Folded, words: list[tuple[str, int, int]]) -> Iterator[Hidden]:
        place = 0
        while place < len(words):
            after = self._longest(folded, words, place) if words[place][0] in self._fronts else None
            if after is None:
                place += 1
                continue
            name = "".join(word for word, _, _ in words[place:after])
            certain = not all(is_ordinary(word) for word, _, _ in words[place:after])
            span = words[place][1], words[after - 1][2]
            yield Hidden(*span, FormClass.SPACED, self._names[name], certain)
            place = after

    def _longest(self, folded: Folded, words: list[tuple[str, int, int]], place: int) -> int | None:
        joined, best = words[place][0], None
        for after in range(place + 1, len(words)):
            if not _GAP.fullmatch(folded.text, words[after - 1][2], words[after][1]):
                break
            joined += words[after][0]
            if joined in self._names and self._is_split(folded, words[place : after + 1], joined):
                best = after + 1
            if joined not in self._fronts:
                break
        return best

    def _is_split(self, folded: Folded, row: list[tuple[str, int, int]], name: str) -> bool:
        """Whether these words are one name in pieces, not neighbours that happen to spell it."""
        if all(len(word) == 1 for word, _, _ in row):
            return True
        if len(name) < _LEAST:
            return False
        gaps = [folded.text[a[2] : b[1]] for a, b in pairwise(row)]
        if not all(_USUAL_GAP.fullmatch(gap) for gap in gaps):
            return True
        if any(gap not in {" ", "-"} for gap in gaps):
            return False
        if any(not is_ordinary(word) and (len(word) > 1 or word not in "aio") for word, _, _ in row):
            return True
        return len(name) >= _LEAST_OF_WORDS and not is_ordinary(name)

    # Digits and signs for letters

    def _with_digits(self, text: str) -> Iterator[Hidden]:
        for chunk in _CHUNK.finditer(text):
            if not _AS_LETTER.search(chunk[0]):
                continue
            known: dict[Identifier, None] = {}
            for letters in _readings(chunk[0]):
                for name, identifiers in self._names.items():
                    within = len(name) >= _LEAST_WITHIN and not is_ordinary(name) and name in letters
                    if within or letters in {name, name + "s"}:
                        known.update(dict.fromkeys(identifiers))
            if known:
                yield Hidden(*chunk.span(), FormClass.DISGUISED, tuple(known))

    # Letters hidden behind asterisks

    def _masked(self, folded: Folded) -> Iterator[Hidden]:
        for match in _MASKED.finditer(folded.text):
            front, mask, back = match.groups()
            if len(mask) < 2 and mask in _PUNCTUATION:
                continue
            capital = folded.original[folded.span(*match.span(1))[0]].isupper()
            if (not capital and len(front) < 3) or (
                not back and mask[0] in _PUNCTUATION and is_ordinary(front) and (len(front) > 1 or len(mask) < 4)
            ):
                continue
            known = tuple(
                dict.fromkeys(
                    one
                    for name, identifiers in self._names.items()
                    if len(name) > len(front + back) and name.startswith(front) and name.endswith(back)
                    for one in identifiers
                )
            )
            if known:
                yield Hidden(*match.span(), FormClass.DISGUISED, known)

    # Spelled aloud

    def _spelled(self, text: str) -> Iterator[Hidden]:
        for match in _RADIO_RUN.finditer(text):
            letters = "".join(_RADIO[word] for word in re.findall(r"x-ray|[a-z]+", match[0]))
            yield from self._of_letters(letters, *match.span())
        for match in _SPELLED.finditer(text):
            yield from self._of_letters("".join(_SPELLED_LETTER.findall(match[0])), *match.span())

    def _of_letters(self, letters: str, start: int, end: int) -> Iterator[Hidden]:
        known = tuple(
            dict.fromkeys(one for name, identifiers in self._names.items() if name in letters for one in identifiers)
        )
        if known:
            yield Hidden(start, end, FormClass.DISGUISED, known)

    # Base64 and hexadecimal

    def _coded(self, folded: Folded) -> Iterator[Hidden]:
        for match in _HEX.finditer(folded.text):
            yield from self._decoded(bytes.fromhex(re.sub(r"[ :]", "", match[1])), *match.span())
        if folded.starts is not None:
            return
        # Base64 tells capitals apart: the text itself, where the view is in step with it.
        for match in _PACKED.finditer(folded.original):
            if any(letter.isupper() or letter.isdigit() for letter in match[0][1:]):
                try:
                    content = base64.b64decode(match[0].rstrip("=") + "=" * (-len(match[0].rstrip("=")) % 4))
                except binascii.Error:
                    continue
                yield from self._decoded(content, *match.span())

    def _decoded(self, content: bytes, start: int, end: int) -> Iterator[Hidden]:
        try:
            letters = "".join(re.findall(r"[a-z]", fold(content.decode()).text))
        except UnicodeDecodeError:
            return
        yield from self._of_letters(letters, start, end) if len(letters) >= _LEAST else ()


def _readings(chunk: str) -> Iterator[str]:
    """What a chunk says when its digits and signs are letters; two readings where a sign is like two letters."""
    signs = {sign: letters for sign, letters in _DIGIT_LETTERS.items() if sign in chunk}
    for choice in product(*signs.values()):
        letters = chunk.translate({ord(sign): letter for sign, letter in zip(signs, choice, strict=True)})
        yield re.sub(r"[\W\d_]", "", letters)
        if chunk[-1] in "!|+":  # an exclamation mark may be just that
            yield re.sub(r"[\W\d_]", "", letters[:-1])
