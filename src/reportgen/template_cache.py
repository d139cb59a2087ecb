"""Compiled templates on disk, for the next process: in a folder that only its owner can write, or nowhere.

What is kept is code, and whoever could change it would run as the user. So the folder and each file must belong to the
user and be closed to others; both are opened once, without following links, and looked at while they are open. A file
says by a digest what it holds, and its name by another what it was made from: the template, this program's own code,
and the versions of Python and of the libraries that have a say. On any doubt nothing is taken, and the template is
compiled again: a cache never fails.

Nothing of a case is ever kept: a template is the same for all cases.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import NoReturn

from msgspec import Struct

__all__ = ["SWITCH", "TemplateCache", "usual"]

SWITCH = "REPORTGEN_NO_CACHE"
"""The environment variable that switches the cache off, whatever it holds; empty is as if it were not there."""

_SIGN = b"reportgen template 1\n"
_DIGEST_BYTES = 32
_MOST_BYTES = 16_000_000
_MOST_FILES = 48
"""So many templates are kept; when there are more, those that were made first go."""

_LIBRARIES = ("jinja2", "lxml", "markupsafe", "docxtpl")
"""What has a say in a compiled template, beside our own code and Python."""

_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_CAN_JUDGE = hasattr(os, "geteuid") and os.open in os.supports_dir_fd
"""Whether this system says who owns a folder. Where it does not (Windows), nothing is kept."""


class TemplateCache(Struct, frozen=True):
    """A folder of compiled templates; it is made when something is first kept."""

    folder: Path

    def take(self, content: bytes) -> bytes | None:
        """What is kept for a template with this content; None on any doubt."""
        name = _name(content)
        if name is None:
            return None
        try:
            with self._opened() as folder:
                file = os.open(name, os.O_RDONLY | _FLAGS, dir_fd=folder)
                try:
                    return _proved(_read(file))
                finally:
                    os.close(file)
        except OSError:
            return None

    def keep(self, content: bytes, compiled: bytes) -> None:
        """Keep something for a template with this content, if that can be done safely."""
        name = _name(content)
        if name is None:
            return
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._opened() as folder:
                _write(folder, name, _SIGN + hashlib.sha256(compiled).digest() + compiled)
                _thin(folder)

    @contextmanager
    def _opened(self) -> Iterator[int]:
        """The folder, open.

        Raises:
            OSError: it is not there, or not the user's alone.
        """
        folder = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | _FLAGS)
        try:
            _judge(folder)
            yield folder
        finally:
            os.close(folder)


def usual() -> TemplateCache | None:
    """The user's own cache, or None where it is switched off or this system cannot keep one safely."""
    if os.environ.get(SWITCH) or not _CAN_JUDGE:
        return None
    named = os.environ.get("XDG_CACHE_HOME", "")
    try:
        home = Path.home()
    except RuntimeError:
        return None
    below = home / ("Library/Caches" if sys.platform == "darwin" else ".cache")
    return TemplateCache((Path(named) if Path(named).is_absolute() else below) / "reportgen" / "templates")


def _judge(opened: int) -> None:
    """Hold what is open to be the user's, and closed to others.

    Raises:
        OSError: it is not.
    """
    found = os.fstat(opened)
    if found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise PermissionError("not the user's alone")


def _read(file: int) -> bytes:
    """All of an open file.

    Raises:
        OSError: it is not the user's alone, is no file or a huge one.
    """
    _judge(file)
    found = os.fstat(file)
    if not stat.S_ISREG(found.st_mode) or found.st_size > _MOST_BYTES:
        raise OSError("no file of the cache")
    with os.fdopen(os.dup(file), "rb") as stream:
        return stream.read()


def _proved(kept: bytes) -> bytes | None:
    """What a file holds, if it is whole."""
    digest, compiled = kept[len(_SIGN) :][:_DIGEST_BYTES], kept[len(_SIGN) + _DIGEST_BYTES :]
    whole = kept.startswith(_SIGN) and hashlib.sha256(compiled).digest() == digest
    return compiled if whole else None


def _write(folder: int, name: str, content: bytes) -> None:
    """Put a file in place, whole or not at all."""
    passing = f"{name}.{os.urandom(8).hex()}"
    file = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600, dir_fd=folder)
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(content)
        os.replace(passing, name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        os.unlink(passing, dir_fd=folder)
        raise


def _thin(folder: int) -> None:
    """Take the oldest files away when there are too many."""
    names = os.listdir(folder)
    if len(names) > _MOST_FILES:
        oldest = sorted(names, key=lambda name: os.stat(name, dir_fd=folder, follow_symlinks=False).st_mtime_ns)
        for name in oldest[: len(names) - _MOST_FILES]:
            os.unlink(name, dir_fd=folder)


def _name(content: bytes) -> str | None:
    """What a template's file is called: a digest of it and of everything that compiles it."""
    made_by = _made_by()
    return None if made_by is None else hashlib.sha256(made_by + hashlib.sha256(content).digest()).hexdigest()


@cache
def _made_by() -> bytes | None:
    """A digest of what compiles templates: our own code for Word, Python and the libraries. None where one cannot
    be told.
    """
    total = hashlib.sha256(f"{sys.version}\n{sys.implementation.cache_tag}\n{zlib.ZLIB_RUNTIME_VERSION}".encode())
    try:
        ours = f"{os.path.dirname(__file__)}{os.sep}word"  # noqa: PTH120 - a hundred files, in strings
        for folder, _, names in sorted(os.walk(ours, onerror=_doubt)):
            for name in sorted(name for name in names if name.endswith(".py")):
                with open(f"{folder}{os.sep}{name}", "rb", buffering=0) as file:  # noqa: PTH123 - as above
                    total.update(f"{folder[len(ours) :]}/{name}\0".encode() + hashlib.sha256(file.read()).digest())
        spec = sys.modules["jinja2"].__spec__
        installed = list(Path(spec.origin).parents[1].glob("*.dist-info")) if spec and spec.origin else []
    except (OSError, KeyError):
        return None
    for library in _LIBRARIES:
        versions = [path.name for path in installed if path.name.lower().startswith(f"{library}-")]
        if len(versions) != 1:
            return None
        total.update(versions[0].encode())
    return total.digest()


def _doubt(error: OSError) -> NoReturn:
    raise error
