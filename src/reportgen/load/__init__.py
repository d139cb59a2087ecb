"""YAML → `Case`: all problems of a file at once, in line order, each with its place, a remedy and no personal value."""

from reportgen.load.answering import add_answers, add_questions
from reportgen.load.answers import LoadedAnswers, load_answers
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
    "partnership_schema",
    "population_schema",
]
