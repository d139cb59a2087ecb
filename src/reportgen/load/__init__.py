"""YAML → `Case`: all problems of a file at once, in line order, each with its place, a remedy and no personal value."""

from typing import TYPE_CHECKING

from reportgen.face import face

if TYPE_CHECKING:
    from reportgen.load.answering import add_answers, add_questions
    from reportgen.load.answers import load_answers
    from reportgen.load.at_sight import names_at_sight
    from reportgen.load.checks import add_check, load_checks
    from reportgen.load.editing import change_recipients, give_pseudonyms
    from reportgen.load.json_schema import case_schema, partnership_schema, population_schema
    from reportgen.load.loading import load, load_partnership, load_population

__all__ = [
    "add_answers",
    "add_check",
    "add_questions",
    "case_schema",
    "change_recipients",
    "give_pseudonyms",
    "load",
    "load_answers",
    "load_checks",
    "load_partnership",
    "load_population",
    "names_at_sight",
    "partnership_schema",
    "population_schema",
]

__getattr__ = face(
    __name__,
    {
        "reportgen.load.answering": ("add_answers", "add_questions"),
        "reportgen.load.answers": ("load_answers",),
        "reportgen.load.at_sight": ("names_at_sight",),
        "reportgen.load.checks": ("add_check", "load_checks"),
        "reportgen.load.editing": ("change_recipients", "give_pseudonyms"),
        "reportgen.load.json_schema": ("case_schema", "partnership_schema", "population_schema"),
        "reportgen.load.loading": ("load", "load_partnership", "load_population"),
    },
)
