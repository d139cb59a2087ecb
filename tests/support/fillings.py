"""What each document of a case is filled from: its house template and its content."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from reportgen import compose
from reportgen.batch import case_at
from reportgen.model.content import Content
from reportgen.pipeline.composing import compose as compose_document
from reportgen.pipeline.examining import examine
from reportgen.pipeline.public import Public
from reportgen.world import open_world

__all__ = ["fillings"]

CASES = Path(__file__).parents[2] / "cases"


@cache
def fillings(case_name: str) -> tuple[tuple[bytes, Content], ...]:
    """The template and the content of every document that a case in `cases/` gives unasked."""
    world = open_world(CASES / "partnership.yaml", as_of=dt.date(2026, 11, 23))
    file = case_at(CASES / case_name)
    examined = examine(file.read(), case_name, world)
    public = Public(examined, world, file.answers)
    return tuple(
        (world.template(planned.kind.template), compose_document(planned, examined, world, public).content)
        for planned in compose.plan(examined.case)
        if not planned.kind.on_request
    )
