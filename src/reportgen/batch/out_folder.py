"""Whether the output folder is fit for what may be published: it lies beside nothing that names everybody."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from reportgen.errors import Place, Problem, Severity, UsageError
from reportgen.model.artefact import Audience

__all__ = ["look_at_out"]


def look_at_out(out: Path, folders: Iterable[Path]) -> tuple[Problem, ...]:
    """A warning where the output folder holds cases, or is among them: whoever is given it is given the cases.

    Args:
        out: the output folder, which need not be there.
        folders: in which cases lie.

    Raises:
        UsageError: cases lie in what may be published.
    """
    theirs = {folder: Path(os.path.realpath(folder)) for folder in folders}
    mine = Path(os.path.realpath(out))
    for folder, real in theirs.items():
        if real.is_relative_to(mine / Audience.PUBLISHABLE.value):
            raise UsageError.of(
                "out-publishes-cases",
                Place(file=str(folder)),
                "cases lie in the folder of what may be published, and hold every real name",
                "Move the cases away, or name another folder with `--out`",
            )
    if any(real.is_relative_to(mine) for real in theirs.values()):
        return (
            Problem(
                "out-holds-cases",
                Place(file=str(out)),
                "the output folder holds cases, so what may be published lies beside what names everybody",
                "Name a folder of its own with `--out`; give nobody this one as a whole",
                severity=Severity.WARNING,
            ),
        )
    return ()
