"""The bytes of a case's file as they lie there, or why they cannot be had or must not be written over."""

from __future__ import annotations

from pathlib import Path

from reportgen import at_rest
from reportgen.case_file.paths import shown
from reportgen.errors import CaseError, Place
from reportgen.plain_file import read_file

__all__ = ["case_problem", "clear_bytes", "file_bytes", "refuse_open"]


def clear_bytes(path: Path) -> bytes:
    """A file in clear.

    Raises:
        CaseError: it cannot be read, or is locked under the name of one in clear.
    """
    content = file_bytes(path)
    if at_rest.is_locked(content):
        raise _wrong_name(path)
    return content


def _wrong_name(path: Path) -> CaseError:
    return case_problem(
        "case-locked-name",
        path,
        f"the file is locked, and its name does not end in `{at_rest.ENDING}`",
        f"Add `{at_rest.ENDING}` to its name",
    )


def refuse_open(path: Path) -> None:
    """Leave a file alone that somebody has open.

    Raises:
        CaseError: an editor's mark lies beside it.
    """
    if _is_open_in_editor(path):
        raise case_problem(
            "case-in-use", path, "the file is open in an editor", "Save and close it there, then run this again"
        )


def _is_open_in_editor(path: Path) -> bool:
    """Whether Vim, Emacs or LibreOffice has a file open and changed, by the mark that they set beside it."""
    marks = (f".{path.name}.swp", f".#{path.name}", f".~lock.{path.name}#")
    return any((mark := path.with_name(name)).exists() or mark.is_symlink() for name in marks)


def file_bytes(path: Path) -> bytes:
    """A file as it lies there, in clear or locked.

    Raises:
        CaseError: it does not exist, or cannot be read.
    """
    try:
        return read_file(path)
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not path.is_symlink():
            raise case_problem("file-missing", path, "the case file does not exist", "Mend the path") from None
        raise case_problem(
            "file-unreadable",
            path,
            "the case file cannot be read",
            "Check that it is a file and that you may read it",
        ) from None


def case_problem(rule: str, path: Path, what: str, remedy: str) -> CaseError:
    """That something is wrong with a file of a case."""
    return CaseError.of(rule, Place(file=shown(path)), what, remedy)
