"""The finished files of a report, as they lie in its publishable folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportgen.errors import Place, UsageError
from reportgen.model.artefact import Audience
from reportgen.plain_file import read_file

__all__ = ["finished", "report_folder"]


def report_folder(out: Path, public_name: str | None, case: str) -> Path:
    """Where the finished files of a case's report lie.

    Args:
        out: the output folder.
        public_name: the name under which the report is published, "" while it has none; None where there is no report.
        case: how problems call the case file.

    Raises:
        UsageError: the case gives no report, or has no public name.
    """
    if public_name is None:
        raise UsageError.of(
            "certificate-nothing",
            Place(file=case, path="phase"),
            "the case gives no document for publication in its phase",
            "Run this when it is in review and built; a death that needs no rapid review gives none",
        )
    if not public_name:
        raise UsageError.of(
            "certificate-nothing",
            Place(file=case, path="public_name"),
            "the case has no public name, and so no report",
            "Write `public_name:` when the review is written, and run `reportgen build`",
        )
    return out / Audience.PUBLISHABLE / public_name


def finished(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every file in a folder, in the order of their names.

    Raises:
        UsageError: there is none, or one cannot be read; a folder cannot.
    """
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    if not found:
        raise UsageError.of(
            "certificate-nothing",
            Place(file=str(folder)),
            "no file of the report lies here",
            "Run `reportgen build` first, or name the folder with `--out`",
        )
    for path in found:
        try:
            yield path.name, read_file(path)
        except OSError:
            raise UsageError.of(
                "file-unreadable",
                Place(file=str(path)),
                "the file cannot be read",
                "Close it in Word; take folders out of the report's folder",
            ) from None
