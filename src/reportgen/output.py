"""Finished artefacts become files: whole or not at all, and never over something that a person has edited.

Every file is written beside its place and renamed at the end, all files of a case together, so that a full disk or
a lost connection leaves the old ones as they were. What was written is remembered in `.reportgen/written.json` in
the output folder, as a digest for each path: a file whose bytes are not what we wrote last was edited by hand (or
put there by somebody), and is kept; the new draft goes beside it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reportgen.errors import OutputError, Place, Problem
from reportgen.model.artefact import Artefact

__all__ = ["Fate", "Written", "save", "write"]

_RECORD = Path(".reportgen", "written.json")


class Fate(StrEnum):
    """What became of an artefact."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BESIDE = "kept your edited file, new draft beside it"


@dataclass(frozen=True, slots=True)
class Written:
    """An artefact's path below the output folder, and what became of it."""

    path: Path
    fate: Fate


def write(artefacts: Iterable[Artefact], folder: Path) -> tuple[Written, ...]:
    """Write the artefacts of one case below `folder`, all of them or none.

    Raises:
        OutputError: the disk is full, a folder is read-only, a file is open in Word; nothing has changed then.
    """
    record = _read_record(folder)
    plan: list[tuple[Written, Artefact]] = []
    for artefact in artefacts:
        path = Path(artefact.audience.value, artefact.folder, artefact.name)
        plan.append((_fate(folder, path, artefact, record), artefact))
    pending = [
        (folder / written.path, artefact.content) for written, artefact in plan if written.fate != Fate.UNCHANGED
    ]
    _write_all(pending)
    record.update({written.path.as_posix(): artefact.digest for written, artefact in plan})
    if plan:
        _write_all([(folder / _RECORD, json.dumps(record, indent=1, sort_keys=True).encode() + b"\n")])
    return tuple(written for written, _ in plan)


def save(path: Path, content: bytes) -> None:
    """Write one file that the user named, whole or not at all.

    Raises:
        OutputError: as `write`.
    """
    _write_all([(path, content)])


def _fate(folder: Path, path: Path, artefact: Artefact, record: Mapping[str, str]) -> Written:
    for candidate in _beside(path):
        found = _digest(folder / candidate)
        if found == artefact.digest:
            return Written(candidate, Fate.UNCHANGED)
        if found is None or found == record.get(candidate.as_posix()):
            return Written(candidate, Fate.WRITTEN if candidate == path else Fate.BESIDE)
    raise AssertionError  # `_beside` never ends


def _beside(path: Path) -> Iterator[Path]:
    yield path
    number = 1
    while True:
        label = "new draft" if number == 1 else f"new draft {number}"
        yield path.with_name(f"{path.stem} ({label}){path.suffix}")
        number += 1


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutputError(_problem(path, error)) from None


def _read_record(folder: Path) -> dict[str, str]:
    try:
        record = json.loads((folder / _RECORD).read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise OutputError(_problem(folder / _RECORD, error)) from None
    except ValueError:
        return {}  # damaged: then every file counts as edited, and is kept
    if not isinstance(record, dict):
        return {}
    return {str(path): str(digest) for path, digest in record.items()}


def _write_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write every file beside its place, then rename them all."""
    ready: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = _word_lock(path)
            if lock is not None:
                raise OutputError(_in_use(path))
            temporary_path = path.with_name(f".{path.name}.part")
            ready.append((temporary_path, path))
            with temporary_path.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for temporary_path, path in ready:
            temporary_path.replace(path)
    except OSError as error:
        raise OutputError(_problem(path, error)) from None
    finally:
        for temporary_path, _ in ready:
            with contextlib.suppress(OSError):
                temporary_path.unlink(missing_ok=True)


def _word_lock(path: Path) -> Path | None:
    """The lock file that Word or LibreOffice keeps beside a document while it is open."""
    locks = (path.with_name("~$" + path.name[2:]), path.with_name(f".~lock.{path.name}#"))
    return next((lock for lock in locks if lock.exists()), None)


def _in_use(path: Path) -> Problem:
    return Problem(
        rule="out-in-use",
        where=Place(file=str(path)),
        what="the file is open in Word or another program",
        remedy="Close it there, then run the command again",
    )


def _problem(path: Path, error: OSError) -> Problem:
    where = Place(file=str(path))
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Problem("out-disk-full", where, "the disk is full", "Free some space, then run the command again")
        case errno.ENAMETOOLONG:
            return Problem("out-name-too-long", where, "the path is too long", "Choose a shorter `--out` folder")
        case errno.EROFS:
            return Problem("out-read-only", where, "the folder is read-only", "Choose another folder with `--out`")
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return Problem(
                "out-not-a-folder",
                where,
                "a file is in the way of a folder, or a folder in the way of a file",
                "Move it away, or choose another folder with `--out`",
            )
        case errno.EACCES | errno.EPERM:
            if os.name == "nt" and path.exists():
                return _in_use(path)
            return Problem(
                "out-not-allowed",
                where,
                "you may not write here",
                "Ask for access to the folder, or choose another with `--out`",
            )
        case _:
            reason = errno.errorcode.get(error.errno or 0, "unknown")
            return Problem(
                "out-failed",
                where,
                f"the file cannot be read or written ({reason})",
                "Check the disk or the connection to it, then run the command again",
            )
