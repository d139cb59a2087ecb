r"""A folded view of a text: what a reader sees as the same letters becomes the same letters, with a map back.

Folding takes away what hides a name from a plain search and from no reader: case, accents, compatibility forms
(`ﬁ`, full-width letters), letters of other alphabets that look Latin, soft hyphens and zero-width characters,
hyphens at line ends, character codes (`&#77;`, `%4D`, `\u004d`, `=4D`), UTF-8 that was read as something else, tags,
and the many sorts of quotes, hyphens and spaces. What is coded twice is decoded twice. Every character of the view
knows which character of the text it came from, so that what is found in the view can be replaced in the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

__all__ = ["Folded", "fold"]

# Unicode's confusables (UTS #39), as far as whole names can be written with them; lower case, since folding is.
# Latin letters with strokes, hooks and tails need no line here: their own names tell the letter.
_LOOKALIKES = {
    **str.maketrans("авеёкмнорстухіјѕһԁԛԝьпгґѵӏ", "abeekmhopctyxijshdqwbnrrvl"),
    **str.maketrans("αβεζηικμνορτυχωγς", "abeznikmvoptuxwys"),
    **str.maketrans("օսհոյզցւ", "ouhnjqgi"),
    **str.maketrans("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃᏀ", "abcdehjklmprstvwzg"),
    **str.maketrans("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵", "abcdefghijklmnopqrstuvwxyz"),
    **str.maketrans("ſı⁄∕⧸", "si///"),
}
# Capitals of other alphabets that look like another letter than their small ones do.
_CAPITALS = str.maketrans("ΗΝΥ", "hny")
# Letters that are written out in two.
_SPELLED = str.maketrans({"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})
_NAMED_LETTER = re.compile(r"\b(?:LATIN|INDICATOR)\b.*\b([A-Z])(?: WITH .*)?$")
_QUOTES = dict.fromkeys(map(ord, "’‘‛ʼʹʻˈ´`′＇"), "'")
_DOUBLE_QUOTES = dict.fromkeys(map(ord, "“”„‟«»″"), '"')
_HYPHENS = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－⁃"), "-")
_UNIFIED = {**_QUOTES, **_DOUBLE_QUOTES, **_HYPHENS}
# U+FFFE is what PDFium gives for a hyphen at a line end, U+0002 what older versions of it gave.
_DROPPED = {0xFFFE, 0x0002}
# Bare tags only: an attribute, or a tag of another name, could itself be what must be seen.
_BLOCK = r"br|p|div|li|ul|ol|td|tr|th|h[1-6]|table"
_INLINE = r"b|i|u|s|em|strong|span|mark|small|sub|sup|font|big|tt|code|wbr|ins|del|a"
_CODE = (
    r"&(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z]{2,8};)|(?:%[0-9a-fA-F]{2})+|%u[0-9a-fA-F]{4}|(?:=[0-9A-F]{2})+|(?:=[0-9a-f]{2}){3,}"
    r"|\\[uUxX]\{[0-9a-fA-F]{1,6}\}|\\U[0-9a-fA-F]{8}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\'[0-9a-fA-F]{2}"
    r"|\\0[0-9a-fA-F]{5}(?: |(?![0-9a-zA-Z]))|_x[0-9a-fA-F]{4}_"
    r"|\\[0-3][0-7]{2}(?!\d)|\\[`'^\"~=.]\{?(?=[A-Za-z])|\\[uvHcdbkr]\{(?=[A-Za-z])|[Uu]\+[0-9a-fA-F]{4,5}(?![0-9a-zA-Z])"
)
# A line end within a word: after a hyphen, the soft break of an e-mail, before the number or mark of the next line.
_JOIN = (
    r"(?<=[^\W\d_])(?:-[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>+[ \t]?|\d{1,3}[ \t]+)?|[\ufffe\x02](?:\r\n|\r|\n)?"
    r"|=(?:\r\n|\r|\n))(?=[^\W\d_])"
)
# The bytes of UTF-8 as Windows shows them.
_CP1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MISREAD = rf"[\u00c2-\u00f4][\u0080-\u00bf{_CP1252}]{{1,3}}"
# What folding must look at: line ends, codes, tags, runs of spaces, and whatever is no printable ASCII.
_SPECIAL = re.compile(
    rf"(?P<hyphen>{_JOIN})|(?P<code>{_CODE})|(?P<misread>{_MISREAD})"
    rf"|(?P<tag></?(?:(?P<block>{_BLOCK})|{_INLINE}) ?/?>)"
    r"|  +|[^\x20-\x7e]"
)
_NUMBERED = re.compile(
    r"(?:%u|\\[uUxX]|[Uu]\+)\{?(?P<hex>[0-9a-fA-F]{2,8})\}?"
    r"|(?:\\(?=0[0-9a-fA-F]{5})|_x)(?P<short>[0-9a-fA-F]{4,6})[ _]?"
    r"|\\(?P<octal>[0-3][0-7]{2})"
)
_UNEVEN = re.compile(
    r"\s\s|[^\S ]|&[#A-Za-z]|%[0-9a-fA-Fu]|=[0-9A-Fa-f]|\\|</?[A-Za-z]|_x[0-9a-fA-F]{4}_|[Uu]\+[0-9a-fA-F]{4}"
)
# Without any of these, and without two spaces in a row, a view of plain letters runs in step.
_UNEVEN_SIGNS = frozenset("&%=\\<+_\t\n\v\f\r\x1c\x1d\x1e\x1f\x85")
_MISREAD_SIGNS = frozenset(map(chr, range(0xC2, 0xF5)))
# So many characters of "=4D=61=72" in a row are no equation.
_LEAST_CODED = 9
_STILL_CODED = re.compile(r"(?:=[0-9a-f]{2}){3}|&(?:#x?[0-9a-f]|[a-z]{2,8};)|%[0-9a-f]{2}|\\[ux`'^\"~=.]")


class Folded(Struct, frozen=True):
    """The folded view.

    Attributes:
        text: the view.
        original: the text it was made from.
        starts: for each character of the view, and once more for its end, the position in the original; None
            where the two run in step.
    """

    text: str
    original: str
    starts: tuple[int, ...] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that a half-open span of the view came from."""
        if self.starts is None:
            return start, end
        # Up to the next character's start: marks and format characters that folding dropped belong to the last.
        first = self.starts[start]
        last = self.starts[end - 1] + 1 if end > start else first
        while last < len(self.original) and last < self.starts[end] and not self.original[last].isspace():
            last += 1
        return first, last


@lru_cache(maxsize=64)
def fold(text: str) -> Folded:
    """Fold a text; nothing in it is refused. The last few are kept, since a text is looked at from several sides."""
    plain, signs = text, set(text)
    if not text.isascii():
        letters = {character: _folded(character) for character in signs if not character.isascii()}
        if any(len(letter) != 1 for letter in letters.values()) or (
            not _MISREAD_SIGNS.isdisjoint(signs) and re.search(_MISREAD, text)
        ):
            return _unstepped(text)
        signs.update(letters.values())
        if all(map(str.isascii, letters.values())):
            for character, letter in letters.items():  # a few signs: quicker than a table for the whole text
                plain = plain.replace(character, letter)
        else:
            plain = text.translate({ord(character): letter for character, letter in letters.items()})
    if not (_UNEVEN_SIGNS.isdisjoint(signs) and "  " not in plain) and _UNEVEN.search(plain):
        return _unstepped(text)
    return Folded(plain.lower(), text, None)


def _unstepped(text: str) -> Folded:
    """Fold a text whose view does not run in step with it."""
    folded = _once(text)
    if _STILL_CODED.search(folded.text):
        again = _once(folded.text)
        if folded.starts is not None and again.starts is not None:
            starts = tuple(folded.starts[start] for start in again.starts)
            return Folded(again.text, text, starts)
    return folded


def _once(text: str) -> Folded:
    pieces: list[str] = []
    starts: list[int] = []
    position = 0
    after_space = False
    for match in _SPECIAL.finditer(text):
        plain = text[position : match.start()]
        if plain:
            # ASCII that is left as it is, but for a space after a space.
            skipped = 1 if after_space and plain[0] == " " else 0
            pieces.append(plain[skipped:].lower())
            starts.extend(range(position + skipped, match.start()))
            after_space = plain[-1] == " "
        position = match.end()
        if match["hyphen"]:
            continue
        for place, character in _characters(match):
            folded = _folded(character)
            if folded == " " and after_space:
                continue
            pieces.append(folded)
            starts.extend([place] * len(folded))
            after_space = folded == " " or (after_space and not folded)
    rest = text[position:]
    skipped = 1 if after_space and rest[:1] == " " else 0
    pieces.append(rest[skipped:].lower())
    starts.extend(range(position + skipped, len(text)))
    starts.append(len(text))
    return Folded("".join(pieces), text, tuple(starts))


def _characters(match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Where each character of a special stretch stands, a code as what it is the code of."""
    start = match.start()
    if match["code"]:
        yield from ((start, character) for character in _decoded(match["code"]))
    elif match["misread"]:
        yield from _reread(match["misread"], start)
    elif match["tag"]:
        # Of no width, unless it ends a line.
        yield start, " " if match["block"] else "\u200b"
    else:
        yield from enumerate(match.group(), start)


def _reread(said: str, start: int) -> Iterator[tuple[int, str]]:
    """UTF-8 that was read as Windows text, as what it was meant to say; left alone where it is none."""
    lead = ord(said[0])
    length = 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
    try:
        meant = b"".join(_as_byte(character) for character in said[:length]).decode()
    except UnicodeDecodeError:
        meant = ""
    if not meant or not (meant < "\u0250" or "\u1e00" <= meant < "\u1f00" or "\u2000" <= meant < "\u2070"):
        meant, length = "", 0
    yield from ((start, character) for character in meant)
    yield from enumerate(said[length:], start + length)


def _as_byte(character: str) -> bytes:
    return bytes([ord(character)]) if ord(character) < 0x100 else character.encode("cp1252")


def _decoded(code: str) -> str:
    if code[0] == "&":
        return html.unescape(code)
    if match := _NUMBERED.fullmatch(code):
        written = match["hex"] or match["short"]
        number = int(written, 16) if written else int(match["octal"], 8)
        return chr(number) if number < 0x110000 else code
    if code[0] == "\\":
        # \'e9 is a byte; \'e only an accent, which folding drops.
        return bytes.fromhex(code[2:]).decode("cp1252", "replace") if re.fullmatch(r"\\'[0-9a-fA-F]{2}", code) else ""
    try:
        decoded = bytes.fromhex(code.replace(code[0], " ")).decode()
    except UnicodeDecodeError:
        return code
    # "x=20" is an equation; "=4D" is a letter.
    return (
        decoded
        if code[0] == "%" or len(code) > _LEAST_CODED or re.fullmatch(r"[^\W\d_](?:[^\d_]*[^\W\d_])?", decoded)
        else code
    )


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character.isspace():
        return " "
    if ord(character) in _DROPPED:
        return ""
    unified = _UNIFIED.get(ord(character))
    if unified is not None:
        return unified
    decomposed = unicodedata.normalize("NFKD", character)
    if "\u2044" in decomposed and len(decomposed) > 1:
        return decomposed.replace("\u2044", "÷")  # "2½" is no 21 February
    kept = "".join(one for one in decomposed if unicodedata.category(one) not in {"Mn", "Me", "Cf", "Cc"})
    plain = kept.translate(_UNIFIED).translate(_CAPITALS).casefold().translate(_SPELLED).translate(_LOOKALIKES)
    # A spacing accent decomposes into a space and its mark.
    return " " if plain.isspace() else "".join(map(_latin, plain))


def _latin(character: str) -> str:
    """A letter with strokes or in a box, and a digit of any script, as the plain one."""
    if character.isascii():
        return character
    digit = unicodedata.decimal(character, -1)
    if digit >= 0:
        return str(digit)
    named = _NAMED_LETTER.search(unicodedata.name(character, ""))
    return named[1].lower() if named else character
