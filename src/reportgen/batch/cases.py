"""Which case files a command means, and whose settings each of them uses."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportgen.errors import CaseError, Place, Problem, UsageError
from reportgen.world import PARTNERSHIP_FILE

__all__ = ["CaseFile", "find_cases", "find_partnership"]

_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case file as the user named it, and the folder that they asked for (for finding its settings)."""

    path: Path
    root: Path

    @property
    def name(self) -> str:
        """The path as it is shown in problems; a control character in it cannot reach a terminal."""
        name = self.path.as_posix()
        return name if name.isprintable() else "".join(sign if sign.isprintable() else "\ufffd" for sign in name)

    def read(self) -> bytes:
        """The file's bytes.

        Raises:
            CaseError: it cannot be read.
        """
        try:
            return self.path.read_bytes()
        except OSError:
            raise CaseError(
                Problem(
                    "file-unreadable",
                    Place(file=self.name),
                    "the case file cannot be read",
                    "Check that it is a file and that you may read it",
                )
            ) from None


def find_cases(paths: Sequence[Path]) -> tuple[CaseFile, ...]:
    """The case files that the paths mean, sorted: files as they are, folders with everything below them.

    A folder's `partnership.yaml`, hidden folders and hidden files are left out.

    Raises:
        UsageError: a path does not exist, or nothing is found.
    """
    found: dict[str, CaseFile] = {}
    for path in paths:
        if path.is_dir():
            for file, real in _below(path):
                found.setdefault(real, CaseFile(file, path))
        elif path.is_file():
            found.setdefault(os.path.realpath(path), CaseFile(path, path.parent))
        else:
            raise UsageError(
                Problem(
                    "file-missing",
                    Place(file=str(path)),
                    "the file or folder does not exist",
                    "Mend the path, or make a first case with `reportgen new`",
                )
            )
    if not found:
        raise UsageError(
            Problem(
                "no-cases",
                Place(file=", ".join(map(str, paths))),
                "no case file (*.yaml) is found",
                "Name a folder that holds some, or make a first case with `reportgen new`",
            )
        )
    return tuple(sorted(found.values(), key=lambda file: file.name))


def _below(root: Path) -> Iterator[tuple[Path, str]]:
    """The case files in a folder and below it, each with its real path, by which a file named twice is known.

    Ten thousand are found in a tenth of a second: what the folder's listing tells is not asked for again.
    """
    for folder, folders, _ in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        real = os.path.realpath(folder)
        above = Path(folder)
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith(".") or name == PARTNERSHIP_FILE or not name.lower().endswith(_ENDINGS):
                    continue
                if entry.is_file():
                    yield above / name, os.path.realpath(entry) if entry.is_symlink() else os.path.join(real, name)  # noqa: PTH118 - ten thousand times


def find_partnership(file: CaseFile) -> Path:
    """The nearest `partnership.yaml`: beside the case file, or in a folder above it up to the one asked for.

    Raises:
        UsageError: there is none.
    """
    for folder in (file.path.parent, *file.path.parent.parents):
        candidate = folder / PARTNERSHIP_FILE
        if candidate.is_file():
            return candidate
        if folder == file.root:
            break
    raise UsageError(
        Problem(
            "partnership-missing",
            Place(file=str(file.path.parent / PARTNERSHIP_FILE)),
            "the partnership's settings cannot be found beside the case",
            "Make the file with `reportgen new --partnership`, or name one with `--partnership FILE`",
        )
    )
