"""The string objects of a PDF: how they are written, their bytes, and their text (ISO 32000-1, 7.3.4 and 7.9.2.2)."""

from __future__ import annotations

import re

__all__ = ["HEXADECIMAL", "LITERAL", "is_digest", "name_of", "strings_in", "text_of", "unescaped"]


_MOST = 10_000
"""Escapes and brackets in a string: a longer one is not followed, since each costs memory until the string ends."""


def _literal(inner: str) -> str:
    """A literal string; `inner` is what may stand in it with brackets that need no escape, since they are in pairs."""
    return rf"\([^()\\]*+(?>(?:(?:\\.|{inner})[^()\\]*+){{0,{_MOST}}})\)"


LITERAL = _literal(_literal(_literal(r"\(\)")))
"""Pattern of a string in round brackets, with others in pairs within it, three deep. A dot in it means any byte."""

_NO_LETTER = "\ufffd"
_DIGEST = 16
"""Bytes of an MD5, which the standard proposes."""

HEXADECIMAL = r"<[0-9A-Fa-f\s]*+>"
"""Pattern of a string in figures."""

_STRINGS = re.compile(rf"{LITERAL}|{HEXADECIMAL}".encode(), re.DOTALL)
_ESCAPE = re.compile(rb"\\(\r\n|[0-7]{1,3}|.)", re.DOTALL)
_HEXED = re.compile(r"#([0-9A-Fa-f]{2})")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}


def strings_in(data: bytes) -> list[bytes]:
    """The bytes of every string that is written in some data, in order."""
    return [unescaped(written) for written in _STRINGS.findall(data)]


def unescaped(written: bytes) -> bytes:
    """The bytes of a string as it is written."""
    inner = written[1:-1]
    if written[:1] == b"<":
        digits = b"".join(inner.split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    return _ESCAPE.sub(_meant, inner) if b"\\" in inner else inner


def text_of(data: bytes) -> str:
    """The bytes of a text string as text."""
    if data.startswith(b"\xfe\xff"):
        return data[2:].decode("utf-16-be", "replace")
    if data.startswith(b"\xff\xfe"):
        return data[2:].decode("utf-16-le", "replace")
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "replace")
    return data.decode("pdfdoc", "replace")


def is_digest(text: str) -> bool:
    """Whether a text is bytes by which a program knows a file from others (ISO 32000-1, 14.4), and no letters: of
    sixteen bytes by chance some six are ASCII, of words nearly all.
    """
    plain = sum(sign.isascii() and sign.isprintable() for sign in text)
    return len(text) >= _DIGEST and plain * 3 < len(text) * 2 and _is_of_single_bytes(text)


def _is_of_single_bytes(text: str) -> bool:
    try:
        return bool(text.replace(_NO_LETTER, "").encode("pdfdoc"))
    except UnicodeEncodeError:
        return False  # "Зоя", which says that it is UTF-16


def name_of(written: str) -> str:
    """A name without its slash, its codes resolved (ISO 32000-1, 7.3.5)."""
    if "#" not in written:
        return written[1:]
    data = _HEXED.sub(lambda code: chr(int(code[1], 16)), written[1:])
    try:
        return data.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return data


def _meant(escape: re.Match[bytes]) -> bytes:
    sign = escape[1]
    return bytes([int(sign, 8) & 0xFF]) if sign[:1].isdigit() and sign[:1] < b"8" else _ESCAPED.get(sign, sign)
