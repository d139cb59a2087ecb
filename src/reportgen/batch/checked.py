"""Which documents stand as a second person has checked them: without the draft's banner, and edited by nobody since."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from reportgen.case_file import CaseFile
from reportgen.errors import CaseError, UsageError
from reportgen.plain_file import read_file

__all__ = ["checked"]


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


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except OSError:
        return ""
