"""The finished files of a report, as they lie in its publishable folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportgen.errors import Place, Problem, UsageError
from reportgen.plain_file import read_file

__all__ = ["finished"]


def finished(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every file in a folder, in the order of their names.

    Raises:
        UsageError: there is none, or one cannot be read; a folder cannot.
    """
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    if not found:
        raise UsageError(
            Problem(
                "certificate-nothing",
                Place(file=str(folder)),
                "no file of the report lies here",
                "Run `reportgen build` first, or name the folder with `--out`",
            )
        )
    for path in found:
        try:
            yield path.name, read_file(path)
        except OSError:
            raise UsageError(
                Problem(
                    "file-unreadable",
                    Place(file=str(path)),
                    "the file cannot be read",
                    "Close it in Word; take folders out of the report's folder",
                )
            ) from None
