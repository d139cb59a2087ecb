"""A docstring that tells arguments one by one tells all of them, and no attribute that is not there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

SOURCES = Path(__file__).parents[2] / "src/reportgen"
Node = TypeVar("Node", ast.FunctionDef, ast.ClassDef)
_ENTRY = re.compile(r"    (\w+): ")


def told(node: ast.FunctionDef | ast.ClassDef, heading: str) -> list[str]:
    """The names below a heading of a docstring, in their order."""
    _, _, below = (ast.get_docstring(node) or "").partition(f"{heading}:\n")
    return [entry[1] for line in below.split("\n\n")[0].splitlines() if (entry := _ENTRY.match(line))]


def arguments(node: ast.FunctionDef) -> list[str]:
    """What a function takes, in its order."""
    known = node.args
    single = [*known.posonlyargs, *known.args, *filter(None, [known.vararg]), *known.kwonlyargs]
    return [one.arg for one in (*single, *filter(None, [known.kwarg])) if one.arg not in {"self", "cls"}]


def attributes(node: ast.ClassDef) -> set[str]:
    """What a class declares, or sets on itself."""
    names = [one.target for one in ast.walk(node) if isinstance(one, ast.AnnAssign)]
    names += [target for one in ast.walk(node) if isinstance(one, ast.Assign) for target in one.targets]
    return {one.id if isinstance(one, ast.Name) else ast.unparse(one).removeprefix("self.") for one in names}


def nodes(kind: type[Node]) -> Iterator[tuple[str, Node]]:
    """Every definition of a kind, with its place."""
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kind):
                yield f"{path.relative_to(SOURCES).as_posix()}:{node.lineno}", node


def test_arguments_that_are_told_are_all_that_there_are():
    for place, node in nodes(ast.FunctionDef):
        if names := told(node, "Args"):
            assert names == arguments(node), place


def test_attributes_that_are_told_are_there():
    for place, node in nodes(ast.ClassDef):
        assert set(told(node, "Attributes")) <= attributes(node), place
