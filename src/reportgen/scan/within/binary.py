"""Words in bytes that are of no format we read: every run of letters in UTF-8 and in UTF-16."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["words_in"]

_LEAST = 3
_EIGHT = re.compile(rb"(?:[\x20-\x7e\t]|[\xc3-\xdf][\x80-\xbf]|[\xe2-\xef][\x80-\xbf]{2}){3,}")
_LITTLE = re.compile(rb"(?:[\x20-\x7e\xc0-\xff][\x00\x01]){3,}")
_BIG = re.compile(rb"(?:[\x00\x01][\x20-\x7e\xc0-\xff]){3,}")


def words_in(data: bytes) -> Iterator[str]:
    """Every run of three or more printable characters, in UTF-8, UTF-16 and UTF-16 the other way round."""
    for form, encoding in ((_EIGHT, "utf-8"), (_LITTLE, "utf-16-le"), (_BIG, "utf-16-be")):
        for run in form.finditer(data):
            text = run[0].decode(encoding, "replace").strip()
            if len(text) >= _LEAST and any(sign.isalnum() for sign in text):
                yield text
