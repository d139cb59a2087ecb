"""What the system says when a file cannot be written, as a problem: place, what, remedy."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from reportgen.errors import Place, Problem, Severity

__all__ = ["RECORDS", "changed_meanwhile", "in_use", "refusal", "unremembered"]

RECORDS = ".reportgen"
"""The folder in which a build remembers what it wrote."""


def unremembered(folder: Path, error: OSError) -> Problem:
    """A warning: documents were written, and what a build remembers of them was not."""
    why = refusal(folder / RECORDS, error)
    return Problem(
        rule="out-not-remembered",
        where=why.where,
        what=f"documents were written, and what was made could not be remembered: {why.what}",
        remedy=f"{why.remedy}; until then it is made again each time",
        severity=Severity.WARNING,
    )


def in_use(path: Path) -> Problem:
    """The file is open in another program."""
    return Problem(
        rule="out-in-use",
        where=Place(file=str(path)),
        what="the file is open in Word or another program",
        remedy="Close it there, then run the command again",
    )


def changed_meanwhile(path: Path) -> Problem:
    """Somebody saved the file between our look at it and the moment at which its new draft would have replaced it."""
    return Problem(
        rule="out-changed-meanwhile",
        where=Place(file=str(path)),
        what="somebody saved the file while its new draft was being written",
        remedy="Run the command again: what was saved is kept, and the new draft goes beside it",
    )


def refusal(path: Path, error: OSError) -> Problem:
    """What the system answered about a file that was to be read or written."""
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
        case errno.ESPIPE:
            return Problem(
                "out-not-a-file",
                where,
                "a pipe or a device is there, and no file",
                "Move it away, or choose another folder",
            )
        case errno.EACCES | errno.EPERM:
            if os.name == "nt" and path.exists():
                return in_use(path)
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
