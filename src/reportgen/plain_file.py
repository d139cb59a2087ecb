"""A file is read whole, if it is one: what may never end is refused before it is opened.

A named pipe keeps whoever opens it waiting until somebody writes, and a device such as `/dev/zero` never ends. Every
file that a user names, or that lies beside one that they name, is read here.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat

__all__ = ["digest_of", "file_digest", "read_file"]


def read_file(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file; a link counts as what it leads to.

    Raises:
        OSError: it cannot be read; with `errno.ESPIPE` where it is a pipe, a socket or a device.
    """
    kind = os.stat(path).st_mode  # noqa: PTH116 - of ten thousand paths, in strings
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):  # a folder says itself that it is one
        raise OSError(errno.ESPIPE, os.strerror(errno.ESPIPE))
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as above
        return file.read()


def digest_of(content: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def file_digest(path: str | os.PathLike[str]) -> str:
    """SHA-256 of a file, in hexadecimal; "" where it cannot be read, which equals no digest."""
    try:
        return digest_of(read_file(path))
    except OSError:
        return ""
