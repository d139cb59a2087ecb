"""Which case files a command means, and whose settings each of them uses."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from reportgen.at_rest import ENDING
from reportgen.case_file import COMPANIONS, NO_KEYS, CaseFile, KeyFiles, clear_path, locked_path, shown
from reportgen.errors import Place, UsageError
from reportgen.world import PARTNERSHIP_FILE, POPULATION_FILE

__all__ = ["case_at", "find_cases", "find_partnership", "is_case"]

_ENDINGS = (".yaml", ".yml")
_USUAL = Path("cases")

_SETTINGS = frozenset({PARTNERSHIP_FILE, POPULATION_FILE})
"""What lies beside the cases and is none."""


def find_cases(paths: Sequence[Path], key_files: KeyFiles = NO_KEYS) -> tuple[CaseFile, ...]:
    """The case files that the paths mean, sorted: files as they are, folders with everything below them.

    What lies beside the cases (`partnership.yaml`, `population.yaml`, answers and checks) is left out, even where it is
    named, since a shell names it for `cases/*.yaml`. So are hidden folders and files, and what Word leaves beside a
    file that is open in it (`~$case.yaml`). A case may be locked (`case.yaml.age`); one that lies there in clear as
    well is found once, in clear.

    Args:
        paths: files and folders.
        key_files: where the keys are that may open locked cases.

    Raises:
        UsageError: a path does not exist, a folder cannot be looked into, or no case is found.
    """
    found: dict[str, CaseFile] = {}
    beside: list[Path] = []
    for path in paths:
        if path.is_dir():
            for file, real in _below(path):
                found.setdefault(real, CaseFile(file, path, key_files))
        elif _is_beside(path.name) and path.is_file():
            beside.append(path)
        elif (meant := case_at(path, key_files)).path.is_file():
            found.setdefault(os.path.realpath(meant.path), meant)
        else:
            raise UsageError.of(
                "not-a-case", Place(file=str(path)), "this is a pipe or a device, and no file", "Name a case file"
            )
    if not found and beside:
        raise UsageError.of(
            "not-a-case",
            Place(file=", ".join(map(str, beside))),
            "what lies beside the cases (settings, answers, checks) is no case",
            "Name a case file, or the folder: what lies beside a case is found by itself",
        )
    if not found:
        raise UsageError.of(
            "no-cases",
            Place(file=", ".join(map(str, paths))),
            "no case file (*.yaml, or *.yaml.age where it is locked) is found",
            "Name a folder that holds some, or make a first case with `reportgen new`",
        )
    return tuple(sorted(found.values(), key=lambda file: file.name))


def case_at(path: Path, key_files: KeyFiles = NO_KEYS) -> CaseFile:
    """The case file that a path means; where it has been locked since, its old name still means it.

    Raises:
        UsageError: the path means a folder, or nothing is there.
    """
    if path.is_dir():
        raise UsageError.of(
            "not-a-case",
            Place(file=str(path)),
            "this is a folder, and one case is meant",
            "Name the case file in it",
        )
    locked = locked_path(path)
    if path.exists():
        return CaseFile(path, path.parent, key_files)
    if locked.is_file():
        return CaseFile(locked, path.parent, key_files)
    near = _like(path)
    there = f"; `{shown(near)}` is there" if near is not None else ", or make a first case with `reportgen new`"
    raise UsageError.of(
        "file-missing", Place(file=str(path)), "the file or folder does not exist", f"Mend the path{there}"
    )


def _like(path: Path) -> Path | None:
    """The case that was meant, by its name: where it was sought, or in the usual folder."""
    from difflib import get_close_matches

    found: dict[str, Path] = {}
    for folder in (_USUAL, path.parent):
        with suppress(OSError):
            found |= {clear_path(file).stem: file for file in folder.iterdir() if is_case(file)}
    return next((found[name] for name in get_close_matches(clear_path(path).stem, found, n=1)), None)


def is_case(path: Path) -> bool:
    """Whether a file in a folder is a case, by its name; a locked one whose clear form lies beside it counts once."""
    return _is_case(os.fspath(path.parent), path.name)


def _is_case(folder: str, name: str) -> bool:
    low = name.lower()
    is_locked = low.endswith(ENDING)
    if is_locked:
        name, low = name[: -len(ENDING)], low[: -len(ENDING)]
    if not low.endswith(_ENDINGS) or low in _ENDINGS or _is_beside(name):
        return False
    return not (is_locked and os.path.exists(os.path.join(folder, name)))  # noqa: PTH110, PTH118 - as `_below`


def _is_beside(name: str) -> bool:
    return name in _SETTINGS or name.lower().removesuffix(ENDING).endswith(COMPANIONS)


def _below(root: Path) -> Iterator[tuple[Path, str]]:
    """The case files in a folder and below it, each with its real path, by which a file named twice is known.

    Ten thousand are found in a tenth of a second: what the folder's listing tells is not asked for again. No case is
    passed over in silence: links to folders are followed, each folder once, and a link that leads nowhere is a case
    that cannot be read.
    """
    been: set[str] = set()
    for folder, folders, _ in os.walk(root, onerror=_refuse, followlinks=True):
        real = os.path.realpath(folder)
        if real in been:
            folders.clear()
            continue
        been.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        above = Path(folder)
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith((".", "~$")) or not _is_case(folder, name):
                    continue
                if entry.is_symlink():
                    target = os.path.realpath(entry)
                    if os.path.isfile(target) or not os.path.exists(target):  # noqa: PTH110, PTH113 - as below
                        yield above / name, target
                elif entry.is_file():
                    yield above / name, os.path.join(real, name)  # noqa: PTH118 - ten thousand times


def _refuse(error: OSError) -> NoReturn:
    """A folder that cannot be looked into may hold cases, and a date of theirs that nobody sees."""
    raise UsageError.of(
        "folder-unreadable",
        Place(file=str(error.filename)),
        "the folder cannot be looked into",
        "Ask for access to it, or name the folders and cases that you mean",
    )


def find_partnership(file: CaseFile) -> Path:
    """The nearest `partnership.yaml`: beside the case file, or in a folder above it up to the one asked for. Where that
    is in a folder below the current one (`cases/2026`), those between the two count as asked for.

    Raises:
        UsageError: there is none, or no such case.
    """
    for folder in (file.path.parent, *file.path.parent.parents):
        candidate = folder / PARTNERSHIP_FILE
        if candidate.is_file():
            return candidate
        if folder.name == ".." or (folder == file.root and folder.is_absolute()):
            break
    if not file.path.name.lower().removesuffix(ENDING).endswith(_ENDINGS):
        raise UsageError.of(
            "not-a-case",
            Place(file=file.name),
            "this is not called as a case file is (*.yaml), and no settings lie beside it",
            "Name a case file, or its settings with `--partnership FILE`",
        )
    raise UsageError.of(
        "partnership-missing",
        Place(file=str(file.path.parent / PARTNERSHIP_FILE)),
        "the partnership's settings cannot be found beside the case",
        "Make the file with `reportgen new --partnership`, or name one with `--partnership FILE`",
    )
