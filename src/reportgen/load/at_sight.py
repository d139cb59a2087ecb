"""A case's two names, read off their lines: what a batch wants of every new case before it makes the first.

Loading a case to learn what it is called takes a quarter of what making its letter takes. Where its file is laid out
as files are, fields at the beginnings of lines, the names stand there to be read; of any other file nothing is said.
"""

from __future__ import annotations

import re

__all__ = ["names_at_sight"]

_BEGINS_WITH_A_FIELD = re.compile(rb"(?:#.*\n|[ \t]*\n|---[ \t]*\n)*[a-z_]+:")
_UNUSUAL_LINE = re.compile(rb"^(?![a-z_]+:|[ \t\n#-]|\Z)", re.MULTILINE)
_FIELD = re.compile(rb"^(reference|public_name):(.*(?:\n[ \t\n].*)*)", re.MULTILINE)
# What the model takes for either; what is more than text to the reader of YAML is left to it.
_NAME = re.compile(rb"(?!(?:null|true|false|[0-9]+)\Z)[A-Za-z0-9][A-Za-z0-9 ._-]*")


def names_at_sight(content: bytes) -> tuple[str, str | None] | None:
    """A case's reference and public name, if they can be read without loading it.

    Args:
        content: the file's bytes.

    Returns:
        What loading finds in them, if they can be loaded: the reference, and the public name or None where it has none
        yet. None if only loading can tell.
    """
    text = content.replace(b"\r\n", b"\n")
    if b"\r" in text or not _BEGINS_WITH_A_FIELD.match(text) or _UNUSUAL_LINE.search(text):
        return None
    names: dict[bytes, str] = {}
    for field, value in _FIELD.findall(text):
        words = value.strip()
        if field in names or not _NAME.fullmatch(words):
            return None
        names[field] = words.decode("ascii")
    return (names[b"reference"], names.get(b"public_name")) if b"reference" in names else None
