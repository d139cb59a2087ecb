r"""A folded view of a text: what a reader sees as the same letters becomes the same letters, with a map back.

Folding takes away what hides a name from a plain search and from no reader: case, accents, compatibility forms
(`ﬁ`, full-width letters), letters of other alphabets that look Latin, soft hyphens and zero-width characters,
hyphens at line ends, character codes (`&#77;`, `%4D`, `\u004d`, `=4D`), tags, and the many sorts of quotes, hyphens
and spaces. Every character of the view knows which character of the text it came from, so that what is found in the
view can be replaced in the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Folded", "fold"]

# Unicode's confusables (UTS #39), as far as whole names can be written with them; lower case, since folding is.
# Latin letters with strokes, hooks and tails need no line here: their own names tell the letter.
_LOOKALIKES = {
    **str.maketrans("авеёкмнорстухіјѕһԁԛԝьпгґѵӏ", "abeekmhopctyxijshdqwbnrrvl"),
    **str.maketrans("αβεζηικμνορτυχωγς", "abeznikmvoptuxwys"),
    **str.maketrans("օսհոյզցւ", "ouhnjqgi"),
    **str.maketrans("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃᏀ", "abcdehjklmprstvwzg"),
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
# What folding must look at: hyphens at line ends, codes, tags, runs of spaces, and whatever is no printable ASCII.
_SPECIAL = re.compile(
    r"(?P<hyphen>(?<=[^\W\d_])(?:-[ \t]*(?:\r\n|\r|\n)[ \t]*|[\ufffe\x02](?:\r\n|\r|\n)?)(?=[^\W\d_]))"
    r"|(?P<code>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|(?:%[0-9a-fA-F]{2})+|(?:=[0-9A-F]{2})+"
    r"|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2})"
    rf"|(?P<tag></?(?:(?P<block>{_BLOCK})|{_INLINE}) ?/?>)"
    r"|  +|[^\x20-\x7e]"
)
_UNEVEN = re.compile(r"\s\s|[^\S ]|&[#A-Za-z]|%[0-9a-fA-F]|=[0-9A-F]|\\[ux]|</?[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Folded:
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


@lru_cache(maxsize=16)
def fold(text: str) -> Folded:
    """Fold a text; nothing in it is refused. The last few are kept, since a text is looked at from several sides."""
    if text.isascii() and not _UNEVEN.search(text):
        return Folded(text.lower(), text, None)
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
    elif match["tag"]:
        # Of no width, unless it ends a line.
        yield start, " " if match["block"] else "\u200b"
    else:
        yield from enumerate(match.group(), start)


def _decoded(code: str) -> str:
    if code[0] == "&":
        return html.unescape(code)
    if code[0] == "\\":
        return chr(int(code.lower().partition(code[1].lower())[2], 16))
    try:
        decoded = bytes.fromhex(code.replace(code[0], " ")).decode()
    except UnicodeDecodeError:
        return code
    # "x=20" is an equation; "=4D" is a letter.
    return decoded if code[0] == "%" or re.fullmatch(r"[^\W\d_](?:[^\d_]*[^\W\d_])?", decoded) else code


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
    kept = "".join(one for one in decomposed if unicodedata.category(one) not in {"Mn", "Me", "Cf", "Cc"})
    plain = kept.translate(_CAPITALS).casefold().translate(_SPELLED).translate(_LOOKALIKES)
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
