"""The line: the only package that knows the order of the stages.

    load → validate, timetable → (clear) → compose → fill → read → lay out → scan

A document that cannot be made, or must not be, is left out with the reason; the others of the case are made all the
same. What may be published is scanned for every identifier of its case after it is finished, in every format, and
is handed on in all its formats or in none.

Each name is loaded with the stages that it needs when somebody first asks for it: whoever wants to know a case's dates
waits for no PDF.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.face import face

if TYPE_CHECKING:
    from reportgen.model.wish import Wish
    from reportgen.pipeline.building import Built, build
    from reportgen.pipeline.certifying import Certified, certify
    from reportgen.pipeline.converting import Converted, convert, examine_word
    from reportgen.pipeline.examining import Examined, examine, names
    from reportgen.pipeline.making import Unwritten
    from reportgen.pipeline.paging import page
    from reportgen.pipeline.proposing import proposed_pseudonyms
    from reportgen.pipeline.questioning import OpenQuestions, clearance, open_questions
    from reportgen.pipeline.second_checking import Released, release
    from reportgen.pipeline.second_opinions import second_opinion
    from reportgen.pipeline.watching import called_as_another, look_at_name, look_into, watch, watch_anybody
    from reportgen.pipeline.weighing import Weighed, weigh

__all__ = [
    "Built",
    "Certified",
    "Converted",
    "Examined",
    "OpenQuestions",
    "Released",
    "Unwritten",
    "Weighed",
    "Wish",
    "build",
    "called_as_another",
    "certify",
    "clearance",
    "convert",
    "examine",
    "examine_word",
    "look_at_name",
    "look_into",
    "names",
    "open_questions",
    "page",
    "proposed_pseudonyms",
    "release",
    "second_opinion",
    "watch",
    "watch_anybody",
    "weigh",
]

__getattr__ = face(
    __name__,
    {
        "Built": "reportgen.pipeline.building",
        "Certified": "reportgen.pipeline.certifying",
        "Converted": "reportgen.pipeline.converting",
        "Examined": "reportgen.pipeline.examining",
        "OpenQuestions": "reportgen.pipeline.questioning",
        "Released": "reportgen.pipeline.second_checking",
        "Unwritten": "reportgen.pipeline.making",
        "Weighed": "reportgen.pipeline.weighing",
        "Wish": "reportgen.model.wish",
        "build": "reportgen.pipeline.building",
        "called_as_another": "reportgen.pipeline.watching",
        "certify": "reportgen.pipeline.certifying",
        "clearance": "reportgen.pipeline.questioning",
        "convert": "reportgen.pipeline.converting",
        "examine": "reportgen.pipeline.examining",
        "examine_word": "reportgen.pipeline.converting",
        "look_at_name": "reportgen.pipeline.watching",
        "look_into": "reportgen.pipeline.watching",
        "names": "reportgen.pipeline.examining",
        "open_questions": "reportgen.pipeline.questioning",
        "page": "reportgen.pipeline.paging",
        "proposed_pseudonyms": "reportgen.pipeline.proposing",
        "release": "reportgen.pipeline.second_checking",
        "second_opinion": "reportgen.pipeline.second_opinions",
        "watch": "reportgen.pipeline.watching",
        "watch_anybody": "reportgen.pipeline.watching",
        "weigh": "reportgen.pipeline.weighing",
    },
)
