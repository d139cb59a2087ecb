"""From bytes to text: size, encoding and the characters that may stand in a file."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from reportgen.errors import Place, Problem

__all__ = ["MAX_BYTES", "decode", "forbidden"]

MAX_BYTES = 2_000_000
"""A long case has about 200 kB; what is ten times as long is not a case file."""

_MOST_CHARACTERS_SHOWN = 20

# Five ranges are searched thirty times as fast as the class above, which is asked about what these leave only.
_UNCOMMON = re.compile("[^\t\n\x20-\x7e\xae-\u0600\u2010-\u2027]")

_CONTROL_NAMES = {"\x00": "NUL", "\x07": "BELL", "\x08": "BACKSPACE", "\x0b": "LINE TABULATION", "\x0c": "FORM FEED"}
_CONTROL_NAMES |= {"\x1b": "ESCAPE", "\x7f": "DELETE", "\x85": "NEXT LINE"}

_OTHER_ENCODINGS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_HALF_EMPTY = re.compile(rb"(?:[^\0]\0){4}|(?:\0[^\0]){4}")
"""How English begins in UTF-16 that does not say so: every second byte is zero."""

_NO_TEXT = (
    (b"PK\x03\x04", "a Word file or another packed file"),
    (b"\xd0\xcf\x11\xe0", "a file of an old Word or Excel"),
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
"""What lies beside cases and is named by a slip, by its first bytes."""


def decode(content: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file, its line ends as line feeds and without a byte order mark; and why it cannot be read.

    Refused: more than `MAX_BYTES`, an encoding other than UTF-8, control characters, bidirectional controls, and
    characters that nobody sees (zero-width space, soft hyphen, tags), since a name with one inside escapes a check.
    """
    if len(content) > MAX_BYTES:
        what = f"the file has more than {MAX_BYTES // 1_000_000} MB"
        remedy = "Check that this is the right file: a case file holds text only"
        return "", (Problem("yaml-too-large", Place(name), what, remedy),)
    kind = next((kind for mark, kind in _NO_TEXT if content.startswith(mark)), "")
    if kind:
        what, remedy = f"this is {kind}, and no text", "Name the file that is meant: one of text, in UTF-8"
        return "", (Problem("yaml-encoding", Place(name, 1, 1), what, remedy),)
    encoding = next((encoding for mark, encoding in _OTHER_ENCODINGS if content.startswith(mark)), "")
    if encoding or _HALF_EMPTY.match(content):
        what = f"the file is saved as {encoding or 'UTF-16'}"
        return "", (Problem("yaml-encoding", Place(name, 1, 1), what, "Save it as UTF-8"),)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _with_plain_line_ends(content[: error.start].decode("utf-8"))
        where = _place(name, before, len(before))
        return "", (Problem("yaml-encoding", where, "a byte is not UTF-8 text", "Save the file as UTF-8"),)
    text = _with_plain_line_ends(text)
    found = itertools.islice(_forbidden_in(text), _MOST_CHARACTERS_SHOWN)
    return text, tuple(
        Problem(
            "yaml-character",
            _place(name, text, offset),
            f"the character {_named(text[offset])} stands in the file",
            "Delete it: most editors can show invisible characters",
        )
        for offset in found
    )


def forbidden(text: str) -> str:
    """The first character that may not stand in a file, by code and name (`U+202E RIGHT-TO-LEFT OVERRIDE`), or ""."""
    offset = next(_forbidden_in(text), None)
    return "" if offset is None else _named(text[offset])


def _forbidden_in(text: str) -> Iterator[int]:
    return (match.start() for match in _UNCOMMON.finditer(text) if _refused().match(match[0]))


@cache
def _refused() -> re.Pattern[str]:
    """What may not stand in a file: compiled for the first character that could be one, since it takes a while."""
    ends = (chr(plane + end) for plane in range(0, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF))
    return re.compile(
        "["
        "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 without tab and line ends, delete, C1
        "\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffc\U000e0000-\U000e007f"  # seen by nobody: they hide a name
        "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls: read otherwise than it stands
        "\u2028\u2029"  # line ends for some programs and not for others
        "\ufdd0-\ufdef" + "".join(ends) + "]"  # no characters
    )


def _named(character: str) -> str:
    name = _CONTROL_NAMES.get(character) or unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()


def _with_plain_line_ends(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _place(name: str, text: str, offset: int) -> Place:
    return Place(name, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
