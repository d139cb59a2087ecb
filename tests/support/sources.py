"""Short ways to read YAML and case files in tests."""

from __future__ import annotations

import copy
from typing import Any

import yaml

from reportgen.errors import Problem, ReportgenError
from reportgen.load import load
from reportgen.yaml_source import Source, read

KNOWN = frozenset({"child", "children", "key", "name", "given", "event", "born_on", "family", "summary"})

SMALLEST: dict[str, Any] = {
    "reference": "FER-2026-001",
    "phase": "notified",
    "children": [{"key": "child", "name": {"given": "Marlowe", "family": "Quillfeather"}}],
    "incidents": [
        {
            "key": "fall",
            "occurred_on": "2026-03-02",
            "nature": "serious harm",
            "abuse_or_neglect": "suspected",
            "basis": "16C(1)(a)",
            "la_of_residence": "Fernmoor Council",
            "summary": "A fall.",
            "notification": {
                "la_aware_on": "2026-03-03",
                "notifier": {"name": "Ottoline Hargreave-Penn", "role": "Team manager"},
            },
        }
    ],
}
"""The least that is a case; nobody in it exists."""


def source(text: str | bytes) -> Source:
    """The text as a file called `x.yaml`."""
    return read(text if isinstance(text, bytes) else text.encode(), "x.yaml", KNOWN)


def told(problems: tuple[Problem, ...]) -> list[str]:
    """Problems as `line:column rule`."""
    return [f"{problem.where.line}:{problem.where.column} {problem.rule}" for problem in problems]


def smallest(**changes: object) -> bytes:
    """The smallest case with fields put at paths: `children__0__born_on="x"`; `...` takes a field out."""
    data = copy.deepcopy(SMALLEST)
    for path, value in changes.items():
        *way, last = (int(step) if step.isdigit() else step for step in path.split("__"))
        at: Any = data
        for step in way:
            at = at[step]
        if value is ...:
            del at[last]
        elif isinstance(last, int) and last == len(at):
            at.append(value)
        else:
            at[last] = value
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True).encode()


def problems_of(content: str | bytes) -> tuple[Problem, ...]:
    """What `load` says about a case file; nothing if it is a case."""
    try:
        load(content if isinstance(content, bytes) else content.encode(), "x.yaml")
    except ReportgenError as error:
        return error.problems
    return ()
