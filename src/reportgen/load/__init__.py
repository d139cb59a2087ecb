"""YAML → `Case`: all problems of a file at once, in line order, each with its place, a remedy and no personal value."""

from typing import TYPE_CHECKING

from reportgen.face import face

if TYPE_CHECKING:
    from reportgen.load.answering import add_answers, add_questions
    from reportgen.load.answers import LoadedAnswers, load_answers
    from reportgen.load.at_sight import names_at_sight
    from reportgen.load.checks import add_check, load_checks
    from reportgen.load.editing import change_recipients, give_pseudonyms
    from reportgen.load.json_schema import case_schema, partnership_schema, population_schema
    from reportgen.load.loading import Loaded, load, load_partnership, load_population

__all__ = [
    "Loaded",
    "LoadedAnswers",
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
        "Loaded": "reportgen.load.loading",
        "LoadedAnswers": "reportgen.load.answers",
        "add_answers": "reportgen.load.answering",
        "add_check": "reportgen.load.checks",
        "add_questions": "reportgen.load.answering",
        "case_schema": "reportgen.load.json_schema",
        "change_recipients": "reportgen.load.editing",
        "give_pseudonyms": "reportgen.load.editing",
        "load": "reportgen.load.loading",
        "load_answers": "reportgen.load.answers",
        "load_checks": "reportgen.load.checks",
        "load_partnership": "reportgen.load.loading",
        "load_population": "reportgen.load.loading",
        "names_at_sight": "reportgen.load.at_sight",
        "partnership_schema": "reportgen.load.json_schema",
        "population_schema": "reportgen.load.json_schema",
    },
)
