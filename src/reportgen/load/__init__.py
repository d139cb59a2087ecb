"""YAML → `Case`: all problems of a file at once, in line order, each with its place, a remedy and no personal value."""

from reportgen.load.editing import change_recipients, give_pseudonyms
from reportgen.load.json_schema import case_schema, partnership_schema
from reportgen.load.loading import Loaded, load, load_partnership

__all__ = [
    "Loaded",
    "case_schema",
    "change_recipients",
    "give_pseudonyms",
    "load",
    "load_partnership",
    "partnership_schema",
]
