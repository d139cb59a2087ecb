"""The published texts of the made-up cases: clean prose, once their own names have been cleared."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from reportgen.anonymise import clear
from reportgen.load import load, load_partnership
from support.clearing import texts

__all__ = ["published"]


@cache
def published(folder: Path, half: str) -> tuple[str, ...]:
    """Every text of the reviews that are published, of every second case."""
    partnership = load_partnership((folder / "partnership.yaml").read_bytes(), "partnership.yaml")
    files = [file for file in sorted(folder.glob("[0-9]*.yaml")) if b"\nreview:" in file.read_bytes()]
    found: list[str] = []
    for file in files[0 if half == "tuning" else 1 :: 2]:
        case = load(file.read_bytes(), file.name).case
        if case.children[0].pseudonym:
            said = [text for text in texts(clear(case, partnership).review) if len(text) > 80]
            # Of another case than the one whose people are looked for, "Child A" may well be an initial, and a child's
            # pseudonym is somebody whom nothing explains.
            names = "|".join(re.escape(child.pseudonym) for child in case.children if child.pseudonym)
            found += [re.sub(rf"\b(?:(?:Child|Sibling|Adult) [A-Z]|{names})\b", "the child", text) for text in said]
    return tuple(found)
