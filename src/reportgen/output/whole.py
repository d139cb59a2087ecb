"""A file is written whole or not at all, and files that belong together all of them or none.

Each is written beside its place and renamed at the end, so that a full disk or a lost connection leaves the old ones as
they were.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import re
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from reportgen.errors import OutputError, Place
from reportgen.output.refusals import changed_meanwhile, in_use, refusal
from reportgen.plain_file import read_file

__all__ = ["Stamp", "append", "clear_up", "create_private", "save", "save_all", "stamp"]

Stamp = tuple[int, int, int]
"""Number, size and time of change (ns) of a file: one that somebody saves anew has another."""

_PART = re.compile(r"\.[0-9a-f]{8}\.([0-9a-f]{8})-([0-9]+)\.part")
"""A file that is not yet in its place: digests of its name and of the machine, number of the process."""


def save(path: Path, content: bytes, rights_of: Path | None = None) -> None:
    """Write one file that the user named, whole or not at all.

    Args:
        path: where it goes.
        content: its bytes.
        rights_of: as `save_all`.

    Raises:
        OutputError: as `save_all`.
    """
    save_all([(path, content)], rights_of=rights_of)


def append(path: Path, content: bytes) -> None:
    """Add to the end of a file that the user named.

    Raises:
        OutputError: as `save_all`.
    """
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError as error:
        raise OutputError(refusal(path, error)) from None


def create_private(path: Path, content: bytes) -> None:
    """Write a new file that nobody but its owner may read (where the system knows that), whole or not at all.

    Raises:
        OutputError: a file of that name is there already, or as `save_all`.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "xb", opener=_private) as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                path.unlink()
                raise
    except FileExistsError:
        raise OutputError.of(
            "out-exists", Place(file=str(path)), "the file exists already", "Choose another name"
        ) from None
    except OSError as error:
        raise OutputError(refusal(path, error)) from None


def save_all(
    files: Iterable[tuple[Path, bytes]],
    stood: Mapping[Path, Stamp | None] = MappingProxyType({}),
    rights_of: Path | None = None,
) -> None:
    """Write files that belong together, all of them or none: each beside its place, then all renamed, the first first.

    Args:
        files: where each goes, and its bytes.
        stood: what stood in the places of some of them when it was decided to write there.
        rights_of: the file that new ones belong to: who may read it may read them, and nobody else.

    Raises:
        OutputError: the disk is full, a folder is read-only, a file is open in Word, or another stands in its place
            than did; nothing has changed then, but what is replaced already and refuses to be put back.
    """
    ready: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            if _is_open_in_word(path):
                raise OutputError(in_use(path))
            _beside(path).unlink(missing_ok=True)  # of a killed process that had our number
            ready.append((_beside(path), path))
            _write_beside(path, content, path if path.exists() else rights_of)
        for path, seen in stood.items():
            if stamp(path) != seen:
                raise OutputError(changed_meanwhile(path))
        formers: dict[Path, bytes | None] = {}
        for _, path in ready[:-1]:
            formers[path] = read_file(path) if path.exists() else None
        replaced: list[Path] = []
        try:
            for temporary_path, path in ready:
                temporary_path.replace(path)
                replaced.append(path)
        except OSError:  # on Windows, another program has the file open
            for done in replaced:
                with contextlib.suppress(OSError):
                    _put_back(done, formers[done])
            raise
    except OSError as error:
        raise OutputError(refusal(path, error)) from None
    finally:
        for temporary_path, _ in ready:
            with contextlib.suppress(OSError):
                temporary_path.unlink()


def _put_back(path: Path, former: bytes | None) -> None:
    """Let a file be as it was."""
    if former is None:
        path.unlink()
    else:
        _write_beside(path, former, path)
        _beside(path).replace(path)


def _write_beside(path: Path, content: bytes, rights_of: Path | None) -> None:
    """Write a file beside its place, and on to the disk; who may read one file may read it, and nobody else."""
    beside = _beside(path)
    # Opened as a new file: nobody who can write in the folder has put a link there that leads elsewhere.
    with open(beside, "xb", opener=_private if rights_of else None) as file:
        if rights_of is not None:
            beside.chmod(stat.S_IMODE(rights_of.stat().st_mode))
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _private(path: str, flags: int) -> int:
    """Open a new file for its owner alone, before it is known who else may read it."""
    return os.open(path, flags, 0o600)


def stamp(path: Path) -> Stamp | None:
    """What tells a file from another that is put in its place; None where there is none.

    Raises:
        OutputError: it cannot be asked for.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutputError(refusal(path, error)) from None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _beside(path: Path) -> Path:
    """Where a file is written before it is put in its place. Two builds at once have two names for it."""
    return path.with_name(f".{_digest(path.name)}.{_digest(platform.node())}-{os.getpid()}.part")


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:8]


def clear_up(folder: Path) -> None:
    """Take away what a process of this machine that was killed has left in a folder."""
    machine = _digest(platform.node())
    with contextlib.suppress(OSError):
        for path in list(folder.iterdir()):
            part = _PART.fullmatch(path.name)
            if part is not None and part[1] == machine and not _runs(int(part[2])):
                path.unlink()


def _runs(process: int) -> bool:
    if os.name == "nt":
        return True  # not asked there: the call that asks would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _is_open_in_word(path: Path) -> bool:
    """Whether Word or LibreOffice has a document open, by the lock file that they keep beside it meanwhile."""
    # Word puts its mark in the place of two characters, of one where the name has seven, and in front of a shorter one.
    replaced = min(max(len(path.stem) - 6, 0), 2)
    locks = (path.with_name(f"~${path.name[replaced:]}"), path.with_name(f".~lock.{path.name}#"))
    return any(lock.exists() for lock in locks)
