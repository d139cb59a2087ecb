"""A folded view of a text: what a reader sees as the same letters becomes the same letters, with a map back.

Folding takes away what hides a name from a plain search and from no reader: case, accents, compatibility forms
(`ﬁ`, full-width letters), letters of other alphabets that look Latin, soft hyphens and zero-width characters,
hyphens at line ends, and the many sorts of quotes, hyphens and spaces. Every character of the view knows which
character of the text it came from, so that what is found in the view can be replaced in the text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Folded", "fold"]

# Unicode's confusables (UTS #39), as far as whole names can be written with them; lower case, since folding is.
_LOOKALIKES = str.maketrans(
    "авеёкмнорстухіјѕһԁԛԝɡɩʟαβεζηικμνορτυχωøłđðıħŧŋᴀʙᴄᴅᴇꜰɢʜɪᴊᴋᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
    "abeekmhopctyxijshdqwgilabezhikmvoptuxwolddihtnabcdefghijkmnoprstuvwyz",
)
# Letters that are written out in two.
_SPELLED = str.maketrans({"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})
_QUOTES = dict.fromkeys(map(ord, "’‘‛ʼʹʻˈ´`′＇"), "'")
_DOUBLE_QUOTES = dict.fromkeys(map(ord, "“”„‟«»″"), '"')
_HYPHENS = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－⁃"), "-")
_UNIFIED = {**_QUOTES, **_DOUBLE_QUOTES, **_HYPHENS}
# U+FFFE is what PDFium gives for a hyphen at a line end, U+0002 what older versions of it gave.
_DROPPED = {0xFFFE, 0x0002}
# What folding must look at: hyphens at line ends, runs of spaces, and whatever is no printable ASCII.
_SPECIAL = re.compile(
    r"(?P<hyphen>(?<=[^\W\d_])(?:-[ \t]*(?:\r\n|\r|\n)[ \t]*|[\ufffe\x02](?:\r\n|\r|\n)?)(?=[^\W\d_]))|  +|[^\x20-\x7e]"
)
_UNEVEN_SPACE = re.compile(r"\s\s|[^\S ]")


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
    if text.isascii() and not _UNEVEN_SPACE.search(text):
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
        for place in range(match.start(), match.end()):
            folded = _folded(text[place])
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
    plain = kept.casefold().translate(_SPELLED).translate(_LOOKALIKES)
    # A spacing accent decomposes into a space and its mark.
    return " " if plain.isspace() else plain
