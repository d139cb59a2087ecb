"""A file that the user, or the partnership's settings, named."""

from __future__ import annotations

from pathlib import Path

from reportgen.errors import Place, UsageError
from reportgen.plain_file import read_file

__all__ = ["read_named"]


def read_named(path: Path, what: str, setting: Place | None = None) -> bytes:
    """The bytes of a file that the user, or the partnership's settings, named.

    Args:
        path: where it should be.
        what: what it is, in words, with the article.
        setting: where its name stands, for a file that the settings name.

    Raises:
        UsageError: it does not exist or cannot be read.
    """
    try:
        return read_file(path)
    except FileNotFoundError:
        remedy = (
            "Mend the name or the folder" if setting is None else "Mend the name there, or put the file in its place"
        )
        where = setting or Place(file=str(path))
        raise UsageError.of("file-missing", where, f"{what} cannot be found", remedy) from None
    except OSError:
        raise UsageError.of(
            "file-unreadable",
            setting or Place(file=str(path)),
            f"{what} cannot be read",
            "Close it where it is open, and check that it is a file that you may read",
        ) from None
