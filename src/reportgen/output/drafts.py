"""A document never goes over a file that a person has edited.

What is about to be written is remembered first, below `.reportgen/` in the output folder: a record for each case, with
the digests for each path of what may lie there as ours. A process that is killed between two files leaves whole files
that are known. A file whose bytes are not ours was edited by hand (or put there by somebody), and is kept: the new
draft goes beside it, in all its formats. A file of the case that the case does not give any more (it was renamed,
refused or withheld since) is named as out of date.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import count, groupby
from pathlib import Path, PurePosixPath

from msgspec import Struct

from reportgen.errors import OutputError
from reportgen.model.artefact import Artefact
from reportgen.output import whole
from reportgen.output.refusals import RECORDS, refusal
from reportgen.plain_file import digest_of, read_file

__all__ = ["Fate", "FileFate", "kept_beside", "record_name", "recorded", "write"]

_BESIDE = " (new draft"


class Fate(StrEnum):
    """What became of a file."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    BESIDE = "kept your edited file, new draft beside it"
    BESIDE_CHECKED = "kept the file that a second person has checked, new draft beside it"
    OUTDATED = "out of date, take it away (if it was sent, into the case's records)"


class FileFate(Struct, frozen=True):
    """A path below the output folder, and what became of it.

    Attributes:
        path: where the file lies.
        fate: what became of it.
        beside: the file that was kept in its place, of a new draft that lies beside one.
    """

    path: Path
    fate: Fate
    beside: Path | None = None


def write(
    artefacts: Iterable[Artefact],
    folder: Path,
    case: str,
    gives: Collection[tuple[str, str]],
    formerly: str | None = None,
) -> tuple[FileFate, ...]:
    """Write the artefacts of one case below `folder`, all of them or none.

    Args:
        artefacts: the case's documents, the formats of each one after another.
        folder: the output folder.
        case: the case's reference.
        gives: folder and stem of every document that the case gives now, written in this run or not.
        formerly: the name of the record of a reference that the case had before, and nobody has now.

    Returns:
        What became of each artefact, then every file of an earlier run that the case does not give any more.

    Raises:
        OutputError: the disk is full, a folder is read-only, a file is open in Word or was saved by somebody in the
            meantime; nothing has changed then.
    """
    name = record_name(case)
    record = recorded(folder, name)
    plan: list[_Planned] = []
    for _, formats in groupby(artefacts, key=lambda artefact: (artefact.folder, Path(artefact.name).stem)):
        plan += _plan(folder, tuple(formats), record)
    known = {*record, *(recorded(folder, formerly) if formerly is not None else ())}
    old = tuple(path for path in known if _document(path) not in gives and (folder / path).exists())
    going = [at for at in plan if at.written.fate != Fate.UNCHANGED]
    files = [(folder / at.written.path, at.artefact.content) for at in going]
    changed = dict(record)
    changed.update({at.written.path.as_posix(): at.ours for at in plan})
    if changed != record:
        text = json.dumps(changed, indent=1, sort_keys=True) + "\n"
        files.insert(0, (folder / RECORDS / f"{name}.json", text.encode()))
    for place in {(folder / at.written.path).parent for at in plan}:
        whole.clear_up(place)
    whole.save_all(files, {folder / at.written.path: at.stood for at in going})
    return (*(at.written for at in plan), *(FileFate(Path(path), Fate.OUTDATED) for path in sorted(old)))


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
        found = json.loads(read_file(path))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise OutputError(refusal(path, error)) from None
    except (ValueError, RecursionError):
        return {}  # damaged: then every file counts as edited, and is kept
    if not isinstance(found, dict):
        return {}
    return {str(path): tuple(map(str, digests)) for path, digests in found.items() if isinstance(digests, list)}


def _document(path: str) -> tuple[str, str]:
    """The folder and stem that a recorded path belongs to; a draft that was put beside belongs to its document."""
    parts = PurePosixPath(path)
    return parts.parent.name, parts.stem.partition(_BESIDE)[0]


def kept_beside(path: str) -> str | None:
    """The file beside which a draft lies that went there because the file was edited; None for any other path."""
    parts = PurePosixPath(path)
    stem, label, _ = parts.stem.partition(_BESIDE)
    return parts.with_name(stem + parts.suffix).as_posix() if label else None


class _Planned(Struct, frozen=True):
    """Where an artefact goes, what stands there, and the digests that may be found there as ours in the meantime."""

    written: FileFate
    artefact: Artefact
    stood: whole.Stamp | None
    ours: tuple[str, ...]


def _plan(folder: Path, formats: tuple[Artefact, ...], record: Mapping[str, tuple[str, ...]]) -> list[_Planned]:
    """Where the formats of one document go: together, so that a Word file and its PDF say the same."""
    for label in _labels():
        plan = []
        for artefact in formats:
            usual = Path(artefact.audience.value, artefact.folder, artefact.name)
            path = usual.with_name(f"{usual.stem}{label}{usual.suffix}")
            beside = usual if label else None
            stood = whole.stamp(folder / path)
            found = _digest(folder / path)
            if found == artefact.digest:
                plan.append(_Planned(FileFate(path, Fate.UNCHANGED, beside), artefact, stood, (found,)))
            elif found is None or found in record.get(path.as_posix(), ()):
                fate = Fate.BESIDE if label else Fate.WRITTEN
                ours = (artefact.digest,) if found is None else (found, artefact.digest)
                plan.append(_Planned(FileFate(path, fate, beside), artefact, stood, ours))
        if len(plan) == len(formats):
            return plan
    raise AssertionError  # `_labels` never ends


def _labels() -> Iterator[str]:
    yield ""
    yield f"{_BESIDE})"
    for number in count(2):
        yield f"{_BESIDE} {number})"


def _digest(path: Path) -> str | None:
    try:
        return digest_of(read_file(path))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutputError(refusal(path, error)) from None
