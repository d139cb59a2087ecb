"""What a page's content stream says under each marked-content id, and what it paints outside of any.

The stream is cut by one regular expression whose every alternative is a whole operator with its operands, so that a
page is read in a few hundred steps. An operator that is not known, and a string or nesting that cannot be followed,
is a fault: what cannot be read proves nothing (ISO 32000-1, 7.8.2, 14.6; ISO 14289-1, 7.1).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct, field

from reportgen.scan.pdf.charmap import UNKNOWN, CharMap
from reportgen.scan.pdf.strings import HEXADECIMAL, LITERAL, strings_in, text_of, unescaped

__all__ = ["PaintFault", "Painted", "read_painted"]

_NUMBER = r"[-+.\d]++"
_NAME = r"/[^\s\[\]()<>/{}%]*+"
_END = r"(?![^\s\[\]()<>/])\s*+"
_VALUE = rf"(?:[^<>()]++|{LITERAL}|{HEXADECIMAL})"
_ENTRIES = rf"(?>(?:{_VALUE}|<<(?>{_VALUE}{{0,1000}})>>){{0,1000}})"
_QUIET = (
    rf"(?:(?:\[[-+.\d\s]*+\]\s*+)?(?>(?:{_NUMBER}\s++){{0,100}})"
    rf"(?:T[dDmcwLs*]|re|rg|RG|[wJjMidmlcvyhGgKk]|BT|ET){_END})"
)
"""Operators that move, colour or prepare, and paint nothing."""
_PAINT = rf"(?:(?:f\*|B\*|b\*|[fFSsBb]){_END})"
_TOKEN = re.compile(
    rf"""
    (?:
      (?P<show>(?P<string>{LITERAL}|{HEXADECIMAL})\s*+(?:Tj|'){_END})
    | (?P<mark>{_NAME}\s*+<<\s*+/MCID\s++(?P<mcid>\d++)\s*+>>\s*+BDC{_END})
    | (?P<end>EMC{_END})
    | (?P<font>(?P<face>{_NAME})\s++(?P<size>{_NUMBER})\s++Tf{_END})
    | (?P<quiet>{_QUIET})
    | (?P<rules>/Artifact\s++BMC{_END}(?>(?:{_QUIET}|{_PAINT}){{0,10000}})EMC{_END})
    | (?P<paint>{_PAINT})
    | (?P<plain>(?P<tag>{_NAME})\s*+BMC{_END})
    | (?P<begin>(?P<opens>{_NAME})\s*+<<(?P<entries>{_ENTRIES})>>\s*+BDC{_END})
    | (?P<save>q{_END}(?:(?>(?:{_NUMBER}\s++){{6}})cm{_END})?)
    | (?P<restore>Q{_END})
    | (?P<array>\[(?P<strings>(?>(?:{LITERAL}|{HEXADECIMAL}|[-+.\d\s]++){{0,100000}}))\]\s*+TJ{_END})
    | (?P<object>(?P<shown>{_NAME})\s++Do{_END})
    | (?P<strange>(?:{_NAME}\s++(?:gs|cs|CS|ri)|(?>(?:{_NUMBER}\s++){{0,100}})(?:Tz|W\*?|n|cm|scn?|SCN?)){_END})
    | (?P<space>\s++)
    | (?P<unknown>.)
    )
    (?>{_QUIET}{{0,1000}})
    """.encode(),
    re.VERBOSE | re.DOTALL,
)
_MCID = re.compile(rb"/MCID\s++(\d++)")
_STRINGS = re.compile(rf"{LITERAL}|{HEXADECIMAL}".encode(), re.DOTALL)
_SAYING = re.compile(rb"/(?:Lang|Alt|E)\b")
"""Entries of marked content that change what is said of it; ours stand in the tag tree."""
_ACTUAL = re.compile(rf"/ActualText\s*+({LITERAL}|{HEXADECIMAL})".encode(), re.DOTALL)


SMALLEST = 0.4
"""Points: half of Word's smallest letters, as raised ones are. Anything smaller is not there to be read."""


class PaintFault(StrEnum):
    """What is wrong with a content stream, in the words of a problem."""

    UNTAGGED = "something is painted that belongs neither to the tag tree nor to the page's decoration"
    TWICE = "a marked-content id is used twice"
    NESTED = "marked content stands inside other marked content, or decoration inside words"
    UNCLOSED = "marked content is not closed, or closed twice"
    MEANING = "a character is shown whose meaning the font does not give"
    STRANGE = "something is set that we never set: what is painted may be cut, scaled, seen through or said otherwise"
    UNREADABLE = "the page's content cannot be read to the end"


class Painted(Struct):
    """The text under each marked-content id, and the faults, each once."""

    marked: dict[int, list[str]] = field(default_factory=dict)
    faults: dict[PaintFault, None] = field(default_factory=dict)


_Belonging: TypeAlias = tuple[list[str] | None, bool, bool]
"""What is shown belongs to the words of an id, to decoration, or to nothing; and whether it is muted, since something
else is said in its place.
"""
_NOWHERE: _Belonging = (None, False, False)


def read_painted(data: bytes, fonts: Mapping[bytes, CharMap | None], pictures: frozenset[bytes]) -> Painted:
    """Read the content of a page.

    Args:
        data: the decoded stream.
        fonts: the meaning of the codes of each font resource (`/F1`); None where it is not known.
        pictures: the names of the XObject resources that are images. Any other may carry words, and is a fault.
    """
    page = Painted()
    faults = page.faults
    font: CharMap | None = None
    saved: list[CharMap | None] = []
    stack: list[_Belonging] = []
    words, decoration, muted = _NOWHERE
    for token in _TOKEN.finditer(data):
        kind = token.lastgroup
        if kind == "show" or kind == "array":  # noqa: PLR1714 - a set takes longer, and most operators are these
            if words is not None:
                if not muted:
                    said = UNKNOWN if font is None else font.decode(_shown(token, kind))
                    if UNKNOWN in said:
                        faults[PaintFault.MEANING] = None
                    words.append(said)
            elif not decoration:
                faults[PaintFault.UNTAGGED] = None
        elif kind in {"mark", "begin", "plain"}:
            stack.append((words, decoration, muted))
            words, decoration, muted = _begun(page, token, words, decoration=decoration, muted=muted)
        elif kind == "end":
            if stack:
                words, decoration, muted = stack.pop()
            else:
                faults[PaintFault.UNCLOSED] = None
        elif kind == "font":
            font = fonts.get(token["face"])
            if float(token["size"]) < SMALLEST:
                faults[PaintFault.STRANGE] = None
        elif kind == "rules":
            if words is not None:
                faults[PaintFault.NESTED] = None
        elif kind == "save":
            saved.append(font)
        elif kind == "restore":
            font = saved.pop() if saved else None
        elif kind == "paint" or (kind == "object" and token["shown"] in pictures):
            if words is None and not decoration:
                faults[PaintFault.UNTAGGED] = None
        elif kind == "strange":
            faults[PaintFault.STRANGE] = None
        elif kind not in {"quiet", "space"}:
            faults[PaintFault.UNREADABLE] = None
    if stack:
        faults[PaintFault.UNCLOSED] = None
    return page


def _begun(
    page: Painted, token: re.Match[bytes], words: list[str] | None, *, decoration: bool, muted: bool
) -> _Belonging:
    """What is shown belongs to once marked content has begun; arguments as before it."""
    number, said_instead, name = _opened(token)
    if number is not None:
        if words is not None or decoration:
            page.faults[PaintFault.NESTED] = None
        if number in page.marked:
            page.faults[PaintFault.TWICE] = None
        words = page.marked[number] = []
    elif name == b"/Artifact":
        if words is not None:
            page.faults[PaintFault.NESTED] = None
        decoration = True
    if said_instead is not None:
        if words is not None and not muted:
            words.append(said_instead)
        muted = True
    if token.lastgroup == "begin" and _SAYING.search(_STRINGS.sub(b"", token["entries"])):
        page.faults[PaintFault.STRANGE] = None
    return words, decoration, muted


def _opened(token: re.Match[bytes]) -> tuple[int | None, str | None, bytes]:
    """The id of marked content, what is said in its place, and its tag."""
    if token.lastgroup == "mark":
        return int(token["mcid"]), None, b""
    if token.lastgroup == "plain":
        return None, None, token["tag"]
    mcid, actual = _MCID.search(token["entries"]), _ACTUAL.search(token["entries"])
    return int(mcid[1]) if mcid else None, text_of(unescaped(actual[1])) if actual else None, token["opens"]


def _shown(token: re.Match[bytes], kind: str) -> bytes:
    """The bytes that an operator shows."""
    if kind == "show":
        return unescaped(token["string"])
    return b"".join(strings_in(token["strings"]))
