"""What must not stand in a file that somebody names together with a case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reportgen.cli.options import today, world_of

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles
    from reportgen.model.watch import Watch

__all__ = ["watched_for"]


def watched_for(case_file: Path, key_files: KeyFiles, partnership: Path | None, report: str = "") -> Watch:
    """What a case knows of people, places and days, with what its answers let stand.

    Args:
        case_file: the case, in clear or locked.
        key_files: where the keys are that may open it.
        partnership: the settings that are named, or None for those beside the case.
        report: name of the one file that will be looked into.

    Raises:
        CaseError: the file is not a case.
        UsageError: it cannot be found or opened, or the report is called as another case's.
    """
    from reportgen.batch import case_at
    from reportgen.pipeline import watch

    file = case_at(case_file, key_files)
    world = world_of(file, partnership)
    return watch(file.read(), file.name, world, file.answers(today()), report)
