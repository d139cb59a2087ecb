"""A folder of cases, and the identity that opens them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.case_file import KeyFiles
from support.locked import TEAM


@pytest.fixture
def keys(tmp_path: Path) -> KeyFiles:
    """The board team's identity, in a folder of its own."""
    path = tmp_path / "keys" / "team.key"
    path.parent.mkdir()
    path.write_text(TEAM[0], encoding="utf-8")
    return KeyFiles((path,))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the cases lie."""
    (tmp_path / "cases").mkdir()
    return tmp_path / "cases"
