"""Finished artefacts become files: whole or not at all, and never over something that a person has edited.

Every file is written beside its place and renamed at the end, all files of a case together, so that a full disk or
a lost connection leaves the old ones as they were. What is about to be written is remembered first, below `.reportgen/`
in the output folder: a record for each case, with the digests for each path of what may lie there as ours. A process
that is killed between two files leaves whole files that are known. A file whose bytes are not ours was edited by hand
(or put there by somebody), and is kept: the new draft goes beside it, in all its formats. A file of the case that the
case does not give any more (it was renamed, refused or withheld since) is named as out of date.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import platform
import re
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import count, groupby
from pathlib import Path, PurePosixPath

from reportgen.errors import OutputError, Place, Problem, Severity
from reportgen.model.artefact import Artefact

__all__ = [
    "RECORDS",
    "Fate",
    "Written",
    "append",
    "create_private",
    "record_name",
    "recorded",
    "save",
    "save_all",
    "unremembered",
    "write",
]

RECORDS = ".reportgen"
"""The folder in which a build remembers what it wrote."""

_PART = re.compile(r"\.[0-9a-f]{8}\.([0-9a-f]{8})-([0-9]+)\.part")
"""A file that is not yet in its place: digests of its name and of the machine, number of the process."""


class Fate(StrEnum):
    """What became of a file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BESIDE = "kept your edited file, new draft beside it"
    OUTDATED = "out of date, take it away"


@dataclass(frozen=True, slots=True)
class Written:
    """A path below the output folder, and what became of it."""

    path: Path
    fate: Fate


def write(
    artefacts: Iterable[Artefact], folder: Path, case: str, gives: Collection[tuple[str, str]]
) -> tuple[Written, ...]:
    """Write the artefacts of one case below `folder`, all of them or none.

    Args:
        artefacts: the case's documents, the formats of each one after another.
        folder: the output folder.
        case: the case's reference.
        gives: folder and stem of every document that the case gives now, written in this run or not.

    Returns:
        What became of each artefact, then every file of an earlier run that the case does not give any more.

    Raises:
        OutputError: the disk is full, a folder is read-only, a file is open in Word; nothing has changed then.
    """
    name = record_name(case)
    record = recorded(folder, name)
    plan: list[_Planned] = []
    for _, formats in groupby(artefacts, key=lambda artefact: (artefact.folder, Path(artefact.name).stem)):
        plan += _plan(folder, tuple(formats), record)
    old = tuple(path for path in record if _document(path) not in gives and (folder / path).exists())
    files = [(folder / at.written.path, at.artefact.content) for at in plan if at.written.fate != Fate.UNCHANGED]
    changed = dict(record)
    changed.update({at.written.path.as_posix(): at.ours for at in plan})
    if changed != record:
        text = json.dumps(changed, indent=1, sort_keys=True) + "\n"
        files.insert(0, (folder / RECORDS / f"{name}.json", text.encode()))
    for place in {(folder / at.written.path).parent for at in plan}:
        _clear_up(place)
    _write_all(files)
    return (*(at.written for at in plan), *(Written(Path(path), Fate.OUTDATED) for path in sorted(old)))


def record_name(case: str) -> str:
    """The name of a case's record.

    Args:
        case: the case's reference.
    """
    return hashlib.sha256(case.casefold().encode()).hexdigest()[:24]


def recorded(folder: Path, record: str) -> Mapping[str, tuple[str, ...]]:
    """What may lie in the output folder as ours: digests by path.

    Args:
        folder: the output folder.
        record: the name of a case's record.

    Raises:
        OutputError: the record cannot be read.
    """
    path = folder / RECORDS / f"{record}.json"
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise OutputError(_problem(path, error)) from None
    except ValueError:
        return {}  # damaged: then every file counts as edited, and is kept
    if not isinstance(found, dict):
        return {}
    return {str(path): tuple(map(str, digests)) for path, digests in found.items() if isinstance(digests, list)}


def _document(path: str) -> tuple[str, str]:
    """The folder and stem that a recorded path belongs to; a draft that was put beside belongs to its document."""
    parts = PurePosixPath(path)
    return parts.parent.name, parts.stem.partition(" (new draft")[0]


def save(path: Path, content: bytes) -> None:
    """Write one file that the user named, whole or not at all.

    Raises:
        OutputError: as `write`.
    """
    _write_all([(path, content)])


def save_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write files that belong together, all of them or none.

    Raises:
        OutputError: as `write`.
    """
    _write_all(files)


def append(path: Path, content: bytes) -> None:
    """Add to the end of a file that the user named.

    Raises:
        OutputError: as `write`.
    """
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError as error:
        raise OutputError(_problem(path, error)) from None


def create_private(path: Path, content: bytes) -> None:
    """Write a new file that nobody but its owner may read (where the system knows that), whole or not at all.

    Raises:
        OutputError: a file of that name is there already, or as `write`.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123 - with a mode
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                path.unlink()
                raise
    except FileExistsError:
        raise OutputError(
            Problem("out-exists", Place(file=str(path)), "the file exists already", "Choose another name")
        ) from None
    except OSError as error:
        raise OutputError(_problem(path, error)) from None


@dataclass(frozen=True, slots=True)
class _Planned:
    """Where an artefact goes, and the digests that may be found there as ours while it is put there."""

    written: Written
    artefact: Artefact
    ours: tuple[str, ...]


def _plan(folder: Path, formats: tuple[Artefact, ...], record: Mapping[str, tuple[str, ...]]) -> list[_Planned]:
    """Where the formats of one document go: together, so that a Word file and its PDF say the same."""
    for label in _labels():
        plan = []
        for artefact in formats:
            name = Path(artefact.name)
            path = Path(artefact.audience.value, artefact.folder, f"{name.stem}{label}{name.suffix}")
            found = _digest(folder / path)
            if found == artefact.digest:
                plan.append(_Planned(Written(path, Fate.UNCHANGED), artefact, (found,)))
            elif found is None or found in record.get(path.as_posix(), ()):
                fate = Fate.BESIDE if label else Fate.WRITTEN
                ours = (artefact.digest,) if found is None else (found, artefact.digest)
                plan.append(_Planned(Written(path, fate), artefact, ours))
        if len(plan) == len(formats):
            return plan
    raise AssertionError  # `_labels` never ends


def _labels() -> Iterator[str]:
    yield ""
    yield " (new draft)"
    for number in count(2):
        yield f" (new draft {number})"


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutputError(_problem(path, error)) from None


def _write_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write every file beside its place, then rename them all, the first one first."""
    ready: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = _word_lock(path)
            if lock is not None:
                raise OutputError(_in_use(path))
            temporary_path = _beside(path)
            ready.append((temporary_path, path))
            with temporary_path.open("wb") as file:
                if path.exists():  # who may read the old file may read the new one, and nobody else
                    temporary_path.chmod(stat.S_IMODE(path.stat().st_mode))
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


def _beside(path: Path) -> Path:
    """Where a file is written before it is put in its place. Two builds at once have two names for it."""
    name, machine = (hashlib.sha256(text.encode()).hexdigest()[:8] for text in (path.name, platform.node()))
    return path.with_name(f".{name}.{machine}-{os.getpid()}.part")


def _clear_up(folder: Path) -> None:
    """Take away what a process of this machine that was killed has left in a folder."""
    machine = hashlib.sha256(platform.node().encode()).hexdigest()[:8]
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


def _word_lock(path: Path) -> Path | None:
    """The lock file that Word or LibreOffice keeps beside a document while it is open."""
    # Word puts its mark in the place of two characters, of one where the name has seven, and in front of a shorter one.
    replaced = min(max(len(path.stem) - 6, 0), 2)
    locks = (path.with_name(f"~${path.name[replaced:]}"), path.with_name(f".~lock.{path.name}#"))
    return next((lock for lock in locks if lock.exists()), None)


def unremembered(folder: Path, error: OSError) -> Problem:
    """A warning: documents were written, and what a build remembers of them was not."""
    why = _problem(folder / RECORDS, error)
    return Problem(
        rule="out-not-remembered",
        where=why.where,
        what=f"documents were written, and what was made could not be remembered: {why.what}",
        remedy=f"{why.remedy}; until then it is made again each time",
        severity=Severity.WARNING,
    )


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
            return Problem("out-name-too-long", where, "the path is too long", "Choose a folder with a shorter path")
        case errno.EROFS:
            return Problem("out-read-only", where, "the folder is read-only", "Choose another folder")
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return Problem(
                "out-not-a-folder",
                where,
                "a file is in the way of a folder, or a folder in the way of a file",
                "Move it away, or choose another folder",
            )
        case errno.EACCES | errno.EPERM:
            if os.name == "nt" and path.exists():
                return _in_use(path)
            return Problem(
                "out-not-allowed",
                where,
                "you may not write here",
                "Ask for access to the folder, or choose another",
            )
        case _:
            reason = errno.errorcode.get(error.errno or 0, "unknown")
            return Problem(
                "out-failed",
                where,
                f"the file cannot be read or written ({reason})",
                "Check the disk or the connection to it, then run the command again",
            )
