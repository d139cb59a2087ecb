"""Which documents stand as a second person has checked them: without the draft's banner, and edited by nobody since."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from reportgen.case_file import CaseFile
from reportgen.errors import CaseError, Place, Problem, Severity, UsageError
from reportgen.output import FileFate
from reportgen.plain_file import read_file

__all__ = ["checked", "overtaken"]


def checked(file: CaseFile, folder: Path, names: Iterable[str]) -> tuple[str, ...]:
    """Those documents that are recorded beside the case as checked; none where the record cannot be opened.

    Args:
        file: the case.
        folder: the output folder.
        names: documents that are not as they were written, by their path below it.
    """
    try:
        known = {(one.name, one.sha256) for check in file.checks() for one in check.files}
    except (CaseError, UsageError):
        return ()  # locked, and there is no key; `second-check` and `certificate` say what is wrong with it
    return tuple(name for name in names if (Path(name).name, _digest(folder / name)) in known)


def overtaken(file: CaseFile, folder: Path, written: Iterable[FileFate]) -> tuple[Problem, ...]:
    """A warning for each checked document that a new draft, with the banner, lies beside.

    Args:
        file: the case.
        folder: the output folder.
        written: what became of the case's documents.
    """
    beside = {one.beside.as_posix(): one.path for one in written if one.beside is not None}
    return tuple(
        Problem(
            "out-checked-before",
            Place(file=str(folder / beside[name])),
            "a second person has checked the file beside this new draft, and not the draft",
            "Take away the one that is not to be published: without the checked file, build again and have it read",
            severity=Severity.WARNING,
        )
        for name in checked(file, folder, beside)
    )


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except OSError:
        return ""
