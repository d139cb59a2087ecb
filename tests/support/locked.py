"""A case that may rest locked, and who can open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.at_rest import new_identity
from reportgen.case_file import CaseFile, KeyFiles
from reportgen.errors import ReportgenError

__all__ = ["BOTH", "ESCROW", "TEAM", "case", "rule"]

TEAM, ESCROW = new_identity(), new_identity()
BOTH = (TEAM[1], ESCROW[1])


def case(folder: Path, content: bytes, keys: KeyFiles) -> CaseFile:
    """A case with such a content, and the keys at hand."""
    path = folder / "case.yaml"
    path.write_bytes(content)
    return CaseFile(path, folder, keys)


def rule(work: Callable[[], object]) -> str:
    """The rule of the first problem in which some work ends."""
    with pytest.raises(ReportgenError) as caught:
        work()
    return caught.value.problems[0].rule
