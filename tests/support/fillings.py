"""What each document of a case is filled from: its house template and its content."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from reportgen import compose, pipeline
from reportgen.model.content import Content
from reportgen.world import open_world

__all__ = ["fillings"]

CASES = Path(__file__).parents[2] / "cases"


@cache
def fillings(case_name: str) -> tuple[tuple[bytes, Content], ...]:
    """The template and the content of every document that a case in `cases/` gives unasked."""
    world = open_world(CASES / "partnership.yaml", as_of=dt.date(2026, 11, 23))
    examined = pipeline.examine((CASES / case_name).read_bytes(), case_name, world)
    return tuple(
        (world.template(planned.kind.template), pipeline._compose(planned, examined, world)[0])
        for planned in compose.plan(examined.case)
        if not planned.kind.on_request
    )
