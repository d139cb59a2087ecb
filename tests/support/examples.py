"""The example cases of `cases/`: which files they are, and each built with the answers that lie beside it."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from reportgen.batch import case_at, is_case
from reportgen.pipeline import Built, Wish, build
from reportgen.world import open_world

__all__ = ["CASES", "CASE_FILES", "built_example", "copy_examples"]

CASES = Path(__file__).parents[2] / "cases"
CASE_FILES = tuple(path.name for path in sorted(CASES.glob("*.yaml")) if is_case(path))


def built_example(name: str, wish: Wish | None = None) -> Built:
    """The documents of a case in `cases/`; the day is fixed, and no document depends on it."""
    world = open_world(CASES / "partnership.yaml", as_of=dt.date(2026, 11, 23))
    file = case_at(CASES / name)
    return build(file.read(), f"cases/{name}", world, wish or Wish(), file.answers)


def copy_examples(into: Path, *names: str) -> None:
    """Copy files of `cases/` into a folder."""
    for name in names:
        shutil.copy(CASES / name, into)
