"""Which documents stand as a second person has checked them: without the draft's banner, and edited by nobody since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from reportgen.case_file import CaseFile
from reportgen.errors import CaseError, Place, Problem, Severity, UsageError
from reportgen.output import Fate, FileFate
from reportgen.plain_file import file_digest

__all__ = ["checked", "overtaken", "seen_as_checked"]


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
    return tuple(name for name in names if (Path(name).name, file_digest(folder / name)) in known)


def seen_as_checked(file: CaseFile, folder: Path, written: tuple[FileFate, ...]) -> tuple[FileFate, ...]:
    """What became of a case's documents, where a file that was kept is one that was checked, and none that was edited.

    Args:
        file: the case.
        folder: the output folder.
        written: what became of them.
    """
    beside = [one.beside.as_posix() for one in written if one.beside is not None]
    kept = checked(file, folder, beside) if beside else ()
    return tuple(
        replace(one, fate=Fate.BESIDE_CHECKED) if one.beside is not None and one.beside.as_posix() in kept else one
        for one in written
    )


def overtaken(folder: Path, written: Iterable[FileFate]) -> Iterator[Problem]:
    """A warning for each checked document that a new draft, with the banner, lies beside.

    Args:
        folder: the output folder.
        written: what became of the case's documents, as `seen_as_checked` tells it.
    """
    for one in written:
        if one.fate is Fate.BESIDE_CHECKED:
            yield Problem(
                "out-checked-before",
                Place(file=str(folder / one.path)),
                "a second person has checked the file beside this new draft, and not the draft",
                "Take away the one that is not to be published: without the checked file, build again and have it read",
                severity=Severity.WARNING,
            )
