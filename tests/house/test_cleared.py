"""`Cleared` is made in `anonymise` only: every publishable kind of document rests on that."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "src/reportgen"


def _makers(name: str) -> set[str]:
    makers = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if (isinstance(called, ast.Name) and called.id == name) or (
                isinstance(called, ast.Attribute) and called.attr == name
            ):
                makers.add(path.relative_to(SOURCES).parts[0])
    return makers


def test_only_anonymise_makes_a_cleared_case() -> None:
    assert _makers("Cleared") == {"anonymise"}


def test_only_anonymise_makes_a_pseudonymised_case() -> None:
    assert _makers("Pseudonymised") == {"anonymise"}


def test_only_anonymise_makes_a_cleared_review() -> None:
    assert _makers("ClearedReview") <= {"anonymise", "model"}


def test_nobody_copies_a_cleared_case_with_other_words() -> None:
    for path in SOURCES.rglob("*.py"):
        assert "replace(cleared" not in path.read_text(encoding="utf-8"), path.name
