"""How the files of a case are called, in clear and locked."""

from __future__ import annotations

from pathlib import Path

from reportgen import at_rest
from reportgen.errors import printable

__all__ = ["ANSWERS", "CHECKS", "COMPANIONS", "clear_path", "is_locked_path", "locked_path", "shown"]

ANSWERS = ".answers.yaml"
"""Ending of the file in which a person's answers lie beside a case."""

CHECKS = ".checks.yaml"
"""Ending of the file in which the second checks of a case's finished files lie beside it."""

COMPANIONS = (ANSWERS, CHECKS)
"""Endings of the files that belong to a case and lie beside it: what a person answered, and who checked. They are no
cases, and are locked and unlocked together with theirs."""


def shown(path: Path) -> str:
    """A path as it is shown in problems."""
    return printable(path.as_posix())


def is_locked_path(path: Path) -> bool:
    """Whether a file is a locked one, by its name."""
    return path.suffix.lower() == at_rest.ENDING


def locked_path(path: Path) -> Path:
    """Where a file lies when it is locked."""
    return path if is_locked_path(path) else path.with_name(path.name + at_rest.ENDING)


def clear_path(path: Path) -> Path:
    """Where a file lies when it is in clear."""
    return path.with_name(path.name[: -len(at_rest.ENDING)]) if is_locked_path(path) else path
