"""The line: the only package that knows the order of the stages.

    load → validate, timetable → (clear) → compose → fill → read → lay out → scan

A document that cannot be made, or must not be, is left out with the reason; the others of the case are made all the
same. What may be published is scanned for every identifier of its case after it is finished, in every format, and
is handed on in all its formats or in none.

Each name is loaded with the stages that it needs when somebody first asks for it: whoever wants to know a case's dates
waits for no PDF.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.model.wish import Wish
    from reportgen.pipeline.asking import second_opinion
    from reportgen.pipeline.building import Built, build
    from reportgen.pipeline.certifying import Certified, certify
    from reportgen.pipeline.converting import Converted, convert, examine_word
    from reportgen.pipeline.examining import Examined, examine, names
    from reportgen.pipeline.making import Unwritten
    from reportgen.pipeline.proposing import proposed_pseudonyms
    from reportgen.pipeline.second_checking import Released, release
    from reportgen.pipeline.standings import Standing, clearance, standing
    from reportgen.pipeline.watching import look_at_name, look_into, watch, watch_anybody
    from reportgen.pipeline.weighing import Weighed, weigh

__all__ = [
    "Built",
    "Certified",
    "Converted",
    "Examined",
    "Released",
    "Standing",
    "Unwritten",
    "Weighed",
    "Wish",
    "build",
    "certify",
    "clearance",
    "convert",
    "examine",
    "examine_word",
    "look_at_name",
    "look_into",
    "names",
    "proposed_pseudonyms",
    "release",
    "second_opinion",
    "standing",
    "watch",
    "watch_anybody",
    "weigh",
]

_HOMES: Mapping[str, str] = {
    "Built": "building",
    "Certified": "certifying",
    "Converted": "converting",
    "Examined": "examining",
    "Released": "second_checking",
    "Standing": "standings",
    "Unwritten": "making",
    "Weighed": "weighing",
    "build": "building",
    "certify": "certifying",
    "clearance": "standings",
    "convert": "converting",
    "examine": "examining",
    "examine_word": "converting",
    "look_at_name": "watching",
    "look_into": "watching",
    "names": "examining",
    "proposed_pseudonyms": "proposing",
    "release": "second_checking",
    "second_opinion": "asking",
    "standing": "standings",
    "watch": "watching",
    "watch_anybody": "watching",
    "weigh": "weighing",
}
"""The module of this package that each name lives in."""


def __getattr__(name: str) -> object:
    if name == "Wish":
        found: object = import_module("reportgen.model.wish").Wish
    elif name in _HOMES:
        found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found
