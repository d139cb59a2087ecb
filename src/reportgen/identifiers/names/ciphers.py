"""Names written in another notation: numbers for letters, Morse, base 64, base 32, other keyboards, spelled aloud.

Each notation is read back, and what it says is looked through for names. A sentence holds none of them, so that a few
signs of one (a row of numbers, of dots and dashes, of letters that are no word) are worth reading.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from string import ascii_lowercase

from reportgen.identifiers.folding import fold
from reportgen.identifiers.reading import Reading
from reportgen.model.number_words import ONES, either, in_words

__all__ = ["RADIO", "TIMES", "aloud", "keyed", "letters_of", "mistyped", "packed", "spoken", "turned"]

_LEAST = 4
# Figures in a row that are no year, money or telephone number.
_LONG = 7
RADIO = {
    word: word[0]
    for word in """
    alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa
    quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu x-ray
    """.split()
}
"""The letters that words of the radio alphabet stand for."""
_RADIO_WORDS = "|".join(RADIO)
_RADIO_RUN = re.compile(rf"(?<!\w)(?:(?:{_RADIO_WORDS})[\W_]{{1,3}}){{2,}}(?:{_RADIO_WORDS})(?!\w)")
_SPELLED = re.compile(r"(?<!\w)(?:[a-z](?: is)? (?:for|as in) [a-z-]+(?: [a-z-]{2,}){0,2}[,;.]?(?: and)?(?:\s|$)){3,}")
_SPELLED_LETTER = re.compile(r"([a-z])(?: is)? (?:for|as in) ")
_LETTER_NAMES = {
    "ay": "a", "bee": "b", "cee": "c", "see": "c", "sea": "c", "dee": "d", "ee": "e", "eff": "f", "ef": "f", "gee": "g",
    "aitch": "h", "haitch": "h", "eye": "i", "jay": "j", "kay": "k", "el": "l", "ell": "l", "em": "m", "en": "n",
    "oh": "o", "pee": "p", "queue": "q", "cue": "q", "ar": "r", "are": "r", "ess": "s", "es": "s", "tee": "t",
    "tea": "t",
    "you": "u", "vee": "v", "doubleyou": "w", "double-you": "w", "double you": "w", "double-u": "w", "double u": "w",
    "ex": "x", "why": "y", "wye": "y", "zed": "z", "zee": "z",
}  # fmt: skip
_FIGURES = {word: str(number) for number, word in enumerate(ONES[:10])}
_SAID = RADIO | _LETTER_NAMES | _FIGURES
# What is read out is told by words that are little else.
_READ_OUT = frozenset(RADIO | _LETTER_NAMES) - frozenset("are see sea you why oh tea golf hotel mike".split())
_FIGURE_WORDS = frozenset(ONES[1:10])
_WORDS = frozenset("ais")
"""Single letters that stand in any sentence: articles, pronouns, possessives."""
_SAID_WORDS = "|".join(sorted(_SAID, key=len, reverse=True))
_ALOUD = re.compile(
    rf"(?<!\w)(?:(?:{_SAID_WORDS}|double|treble|triple|[a-z]|\d)[\s,;./-]{{1,3}}){{2,}}(?:{_SAID_WORDS}|[a-z]|\d)(?!\w)"
)
_DOUBLED = re.compile(r"(?:double|treble|triple)[ -](?!u(?!\w))([a-z\d])(?!\w)")
TIMES = {"double": 2, "treble": 3, "triple": 3}
"""How often what follows such a word is meant."""
_SAID_WORD = re.compile(rf"(?<!\w)(?:{_SAID_WORDS}|[a-z\d])(?!\w)")
# The keys of an old telephone, pressed as often as the letter's place on them.
_MULTI_TAP = re.compile(r"(?<!\d)(?:([2-9])\1{0,3}[ ,./-]){3,}([2-9])\2{0,3}(?!\d)")
_KEY_OF = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
_KEYS = dict(zip("23456789", ("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"), strict=True))
# What a hand types that lies a key to the right or left, and what keys mean on Dvorak's board: some are signs.
_ROWS = ("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")
_SLIPPED = (
    {ord(typed): meant for row in _ROWS for meant, typed in pairwise(row)},
    {ord(typed): meant for row in _ROWS for typed, meant in pairwise(row)},
    str.maketrans("axje.uidchtnmbrl'poygk,qf;", "abcdefghijklmnopqrstuvwxyz"),
    str.maketrans("abcdefghijklmnopqrstuvwxyz", "axje.uidchtnmbrl'poygk,qf;"),
)
# Each begins with its sign, which a search finds at once, and looks back from there.
_TYPED_MARK = re.compile(r"[;,.\[\]/](?<=[a-z].)[;,.\[\]/]?[a-z;']|[;,\[](?<!\S.)[a-z]{3}")
_TYPED = re.compile(r"[^\s\d]+")
_CHUNK = re.compile(r"\S+")
# What letters are when a page is turned round, and those of them that were made for it.
_ROUND = str.maketrans("ɐqɔpǝɟƃɓɥᴉıɾʞʃɯunbdɹʇʌʍʎ", "abcdefgghiijklmnuqprtvwy")
_MADE_ROUND = frozenset("ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ")
_MORSE = dict(
    zip(
        """
        .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..
        """.split(),
        ascii_lowercase,
        strict=True,
    )
)
# The last sign may be the full stop of the sentence.
_MORSE_RUN = re.compile(r"(?<![\w.-])(?:[.-]{1,4}(?: / |[ /|])){2,}[.-]{1,4}\.?(?![\w.-])")
_HEX = re.compile(r"(?<!\w)(?:(?:0x|\\x|\\|x)?[0-9a-f]{2}[ :,-]{0,2}){3,}(?!\w)")
# Numbers with the same few signs between each two: "chr(65)+chr(110)+…".
_CALLED = re.compile(r"(?<!\d)\d{2,3}(?P<gap>[^\d\n]{2,9})(?:\d{2,3}(?P=gap)){2,}\d{2,3}(?!\d)")
# A row of them is gone through from its first one alone: what does not end as it has to does so from no other.
_WITHIN_NUMBERS = "".join(
    rf"(?<!(?<![\w.])\d{{{figures}}}[ ,;:./-]{{{signs}}})" for figures in (1, 2, 3) for signs in (1, 2)
)
_NUMBERS = re.compile(rf"(?<![\w.]){_WITHIN_NUMBERS}(?:\d{{1,3}}[ ,;:./-]{{1,2}}){{3,}}\d{{1,3}}(?![\w/]|\.\d)")
_PLACES = {in_words(place): place for place in range(1, 27)}
_PLACE = either(sorted((word.replace(" ", "[ -]") for word in _PLACES), key=len, reverse=True))
_NUMBERED_IN_WORDS = re.compile(rf"(?<!\w)(?:(?:{_PLACE})[ ,;.-]{{1,2}}){{3,}}(?:{_PLACE})(?!\w)")
_PLACE_ALONE = re.compile(rf"(?<!\w)(?:{_PLACE})(?!\w)")
_PLACE_WORDS = frozenset(ONES[1:]) | {"twenty"}
# "13th, 1st, 18th": the places of letters in the alphabet.
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_IN_ORDER = re.compile(rf"(?<!\w)(?:{_NTH}[ ,;./-]{{1,2}}){{3,}}{_NTH}(?!\w)")
# Eights with or without blanks; sevens among them only with. What may end in two places at each step never ends.
_BINARY = re.compile(r"(?<!\w)(?:(?:[01]{8} ?){4,}|(?:[01]{7,8} ){3,}[01]{7,8})(?!\w)")
_PUNYCODE = re.compile(r"(?<!\w)xn--[a-z0-9-]{3,60}")
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_-])(?=[A-Za-z+/_-]*[0-9A-Z+/])[A-Za-z0-9+/_-]{6,}={0,2}")
_BASE64_AGAIN = re.compile(rb"[A-Za-z0-9+/_-]+={0,2}")
_LEAST_PACKED = 8
_UTF_7 = re.compile(r"\+[A-Za-z0-9+/]{5,}-")
_BASE32 = re.compile(r"(?<![A-Za-z0-9+/])[A-Z2-7]{7,}={0,6}(?![A-Za-z0-9])")
# Notations that are read in the folded view, each with what a text must hold before it is looked for.
_ALPHABET = frozenset("bcdefghjklmnopqrstuvwxyz")
_FIRST_MARKS = frozenset(RADIO)
_FOLDED: tuple[tuple[str, re.Pattern[str], Callable[[str], str]], ...] = (
    ("digit", _NUMBERS, lambda said: _numbered([int(number) for number in re.findall(r"\d+", said)])),
    ("counted", _NUMBERED_IN_WORDS,
     lambda said: _numbered([_PLACES[word.replace("-", " ")] for word in _PLACE_ALONE.findall(said)])),
    ("digit", _IN_ORDER, lambda said: _numbered([int(number) for number in re.findall(r"\d+", said)])),
    ("digit", _CALLED, lambda said: _numbered([int(number) for number in re.findall(r"\d+", said)])),
    ("digit", _BINARY, lambda said: "".join(chr(int(bits, 2)) for bits in re.findall(r"[01]{7,8}", said))),
    ("for", _SPELLED, lambda said: "".join(_SPELLED_LETTER.findall(said))),
    ("radio", _RADIO_RUN, lambda said: "".join(RADIO[word] for word in re.findall(r"x-ray|[a-z]+", said))),
    ("xn", _PUNYCODE, lambda said: said[4:].encode().decode("punycode", "replace")),
    ("digit", _MULTI_TAP, lambda said: "".join(_tapped(keys) for keys in re.findall(r"\d+", said))),
    ("morse", _MORSE_RUN, lambda said: f"{_keyed_in_morse(said)} {_keyed_in_morse(said.removesuffix('.'))}"),
)  # fmt: skip
# And those that tell capitals apart, read in the text itself.
_WRITTEN: tuple[tuple[re.Pattern[str], tuple[Callable[[str], str], ...]], ...] = (
    (
        _BASE64,
        (
            lambda said: _packed(said, base64.urlsafe_b64decode, 4),
            lambda said: _packed(said[::-1].lstrip("="), base64.urlsafe_b64decode, 4),  # written from its end
        ),
    ),
    (_UTF_7, (lambda said: said.encode().decode("utf-7", "replace"),)),
    (_BASE32, (lambda said: _packed(said, base64.b32decode, 8),)),
)
# Capitals behind a small letter or figure, six capitals or figures in a row, a figure between letters: each begins with
# a capital or a figure, which are few.
_INNER_CAPITAL = re.compile(r"[A-Z0-9](?:(?<=[a-z0-9][A-Z])|[A-Z0-9]{5}|(?<=[A-Za-z][0-9])(?=[A-Za-z]))")
_DOTS_AND_DASHES = (". .", ". -", "- .", "- -")


def spoken(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """What stretches of a text say in another notation: spans of the text itself, and letters alone."""
    folded, distinct = reading.folded, reading.distinct
    text = folded.text
    marks = set()
    if _has_figures(reading):
        marks.add("digit")
    if ("for" in distinct or "as" in distinct) and not _ALPHABET.isdisjoint(reading.singles):
        marks.add("for")
    if len(_FIRST_MARKS & distinct) > 1:
        marks.add("radio")
    if len(_PLACE_WORDS & distinct) > 1:
        marks.add("counted")
    if "xn" in distinct:
        marks.add("xn")
    if ("." in reading.signs or "-" in reading.signs) and any(pair in text for pair in _DOTS_AND_DASHES):
        marks.add("morse")
    for mark, notation, meaning in _FOLDED if marks else ():
        for match in notation.finditer(text) if mark in marks else ():
            if len(letters := letters_of(meaning(match[0]))) >= _LEAST:
                yield *folded.span(*match.span()), letters
    yield from aloud(reading)


def packed(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """What stretches of a text say in bytes that are written as text: spans of the text itself, and what they say."""
    folded = reading.folded
    if _has_figures(reading):
        for match in _HEX.finditer(folded.text):
            yield *folded.span(*match.span()), _bytes(_hexadecimal(match[0]))
    original = folded.original
    if _INNER_CAPITAL.search(original):
        for notation, meanings in _WRITTEN:
            for match in notation.finditer(original):
                for meaning in meanings:
                    yield *match.span(), meaning(match[0])


def _has_figures(reading: Reading) -> bool:
    return len(reading.numbers) >= _LEAST - 1 or any(len(number) > _LONG for number in reading.numbers)


def mistyped(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """What chunks with signs among their letters say where a hand lay beside its keys, or on another keyboard."""
    folded = reading.folded
    if not _TYPED_MARK.search(folded.text):
        return
    for match in _TYPED.finditer(folded.text):
        for slip in _SLIPPED if _TYPED_MARK.search(match[0]) else ():
            yield *folded.span(*match.span()), letters_of(match[0].translate(slip))


def turned(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """What chunks with letters on their heads say when the page is turned round: "ʞɹɐɯ" is "mark" from its end."""
    original = reading.folded.original
    if original.isascii() or _MADE_ROUND.isdisjoint(original):
        return
    for match in _CHUNK.finditer(original):
        if not _MADE_ROUND.isdisjoint(match[0]):
            yield *match.span(), letters_of(match[0].lower().translate(_ROUND)[::-1])


def keyed(name: str) -> str:
    """The keys of an old telephone that a name is on, one for each letter."""
    return name.translate(_KEY_OF)


def aloud(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Letters and digits that are read out ("double-you ex three"): spans of the text, and what they spell."""
    are_letters = len(reading.singles - _WORDS) > 1 and not _FIGURE_WORDS.isdisjoint(reading.distinct)  # "W X three"
    if not are_letters and len(_READ_OUT & reading.distinct) < 2 and not {"double", "ray"} & reading.distinct:
        return
    folded = reading.folded
    for match in _ALOUD.finditer(folded.text):
        said = _DOUBLED.sub(lambda twice: " ".join(twice[1] * TIMES[twice[0].split("-")[0].split()[0]]), match[0])
        yield *folded.span(*match.span()), "".join(_SAID.get(word, word) for word in _SAID_WORD.findall(said))


def _keyed_in_morse(said: str) -> str:
    return "".join(_MORSE.get(letter, "") for letter in re.findall(r"[.-]+", said))


def _tapped(keys: str) -> str:
    letters = _KEYS[keys[0]]
    return letters[len(keys) - 1] if len(keys) <= len(letters) else ""


def letters_of(said: str) -> str:
    """The letters of what is said, folded."""
    return "".join(re.findall(r"[a-z]", fold(said).text))


def _bytes(content: bytes) -> str:
    if not content.strip(b"\0"):
        return ""
    for encoding in ("utf-16-le", "utf-16-be") if b"\0" in content else ("utf-8",):
        try:
            if letters_of(said := content.decode(encoding)) or any(map(str.isdecimal, said)):
                return said
        except UnicodeDecodeError:
            continue
    return ""


def _hexadecimal(said: str) -> bytes:
    return bytes.fromhex("".join(re.findall(r"[0-9a-f]{2}", re.sub(r"0x|\\x|x", " ", said))))


def _numbered(numbers: list[int]) -> str:
    """Letters by their place in the alphabet, or by their number in ASCII."""
    in_alphabet = (
        "".join(chr(96 + number) for number in numbers) if all(1 <= number <= 26 for number in numbers) else ""
    )
    if all(11 <= number <= 61 and 1 <= number % 10 <= 5 for number in numbers):
        # Row and column of a square of five, which has no K, or one letter for I and J.
        squares = ("abcdefghijlmnopqrstuvwxyz", "abcdefghiklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz")
        places = [5 * (number // 10 - 1) + number % 10 - 1 for number in numbers]
        return " ".join((*("".join(square[place : place + 1] for place in places) for square in squares), in_alphabet))
    if in_alphabet:
        return in_alphabet
    return "".join(map(chr, numbers)) if all(32 <= number <= 122 for number in numbers) else ""


def _packed(said: str, decode: Callable[[str], bytes], group: int) -> str:
    """What is packed, and what is packed in that again."""
    content = _unpacked(said, decode, group)
    if group == 4 and len(content) >= _LEAST_PACKED and _BASE64_AGAIN.fullmatch(content):
        return _bytes(content) + _bytes(_unpacked(content.decode("ascii"), decode, group))
    return _bytes(content)


def _unpacked(said: str, decode: Callable[[str], bytes], group: int) -> bytes:
    bare = said.rstrip("=").replace("+", "-").replace("/", "_") if group == 4 else said.rstrip("=")
    try:
        return decode(bare + "=" * (-len(bare) % group))
    except (binascii.Error, ValueError):
        return b""
