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
    from reportgen.pipeline.certifying import certify
    from reportgen.pipeline.converting import convert, examine_word
    from reportgen.pipeline.examining import Examined, examine, names, report_name
    from reportgen.pipeline.paging import page
    from reportgen.pipeline.proposing import proposed_pseudonyms
    from reportgen.pipeline.questioning import OpenQuestions, clearance, open_questions
    from reportgen.pipeline.second_checking import Released, release
    from reportgen.pipeline.second_opinions import second_opinion
    from reportgen.pipeline.watching import called_as_another, look_at_name, look_into, watch, watch_anybody
    from reportgen.pipeline.weighing import Weighed, weigh

__all__ = [
    "Built",
    "Examined",
    "OpenQuestions",
    "Released",
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
    "report_name",
    "second_opinion",
    "watch",
    "watch_anybody",
    "weigh",
]

__getattr__ = face(
    __name__,
    {
        "reportgen.model.wish": ("Wish",),
        "reportgen.pipeline.building": ("Built", "build"),
        "reportgen.pipeline.certifying": ("certify",),
        "reportgen.pipeline.converting": ("convert", "examine_word"),
        "reportgen.pipeline.examining": ("Examined", "examine", "names", "report_name"),
        "reportgen.pipeline.paging": ("page",),
        "reportgen.pipeline.proposing": ("proposed_pseudonyms",),
        "reportgen.pipeline.questioning": ("OpenQuestions", "clearance", "open_questions"),
        "reportgen.pipeline.second_checking": ("Released", "release"),
        "reportgen.pipeline.second_opinions": ("second_opinion",),
        "reportgen.pipeline.watching": ("called_as_another", "look_at_name", "look_into", "watch", "watch_anybody"),
        "reportgen.pipeline.weighing": ("Weighed", "weigh"),
    },
)
