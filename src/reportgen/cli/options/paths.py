"""Files and folders that somebody names on the command line."""

from __future__ import annotations

import os
from pathlib import Path

import click

from reportgen.errors import printable

__all__ = ["NamedPath", "WrittenFile"]


class NamedPath(click.Path):
    """A file or folder that is named. A script whose variable is empty names none, and does not mean this folder."""

    def __init__(self, *, file_okay: bool = True, dir_okay: bool = True) -> None:
        # Whoever reads it says what keeps it from being read, and what to do.
        super().__init__(path_type=Path, file_okay=file_okay, dir_okay=dir_okay, readable=False)

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Read the path, or fail where nothing stands in it, or a file is where a folder is meant, or the reverse."""
        path = Path(value)
        if not os.fspath(value):
            self.fail("the path is empty: name a file or folder; `.` is the folder that you are in", param, ctx)
        if not self.file_okay and path.is_file():
            self.fail(f"`{printable(str(path))}` is a file, and a folder is meant: name another", param, ctx)
        if not self.dir_okay and path.is_dir():
            self.fail(f"`{printable(str(path))}` is a folder, and a file is meant: name the file in it", param, ctx)
        return Path(str(super().convert(value, param, ctx)))


class WrittenFile(NamedPath):
    """A file that a command writes. Its name ends as such files do, so that a slip of the hand writes over no case."""

    def __init__(self, ending: str) -> None:
        super().__init__(dir_okay=False)
        self._ending = ending

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Read the path, or fail with the ending that is expected."""
        path = super().convert(value, param, ctx)
        if path.suffix.lower() != self._ending:
            self.fail(f"its name must end in `{self._ending}`: nothing of another kind is written over", param, ctx)
        return path
