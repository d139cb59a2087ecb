"""What pydantic found in single fields, in our words.

Of its errors only the type and the place are used: messages and contexts show values, and the last step of a place
can be a key that the author made up. (A `MarkupError` is ours, and shows nothing.)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pydantic import ValidationError

from reportgen.errors import Place, Problem
from reportgen.load.shape import Shape, field_names, shape_at, shapes
from reportgen.model.case.field import Noun
from reportgen.model.case.people import Characteristic
from reportgen.yaml_source import Path, Source

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["field_problems"]

_SHORT = 4
_FEW_FIELDS = 8


def field_problems(error: ValidationError, noun: type[Noun], source: Source) -> list[Problem]:
    """Every problem that pydantic has with the file's data."""
    details = error.errors(include_url=False, include_input=False)
    return [problem for detail in details if (problem := _problem(detail, noun, source)) is not None]


def _problem(detail: ErrorDetails, noun: type[Noun], source: Source) -> Problem | None:
    type_, path = detail["type"], detail["loc"]
    if type_ == "missing":
        return _missing(path, noun, source)
    if type_ == "extra_forbidden":
        return _unknown(path, noun, source)
    # A short form (`ethnicity: words`) has steps that do not stand in the file.
    path = source.existing(path)
    value = source.at(path)
    shape = shape_at(noun, path)
    where = source.place(path)
    if value is None or (isinstance(value, str) and not value.strip()):
        return Problem("case-empty", where, "nothing stands here", "Write something, or take the item out")
    if type_ == "markup":
        context = detail["ctx"]
        return Problem("case-markup", source.place_of_line(path, context["line"]), context["what"], context["remedy"])
    if type_ == "too_short":
        if isinstance(value, list) and value:
            return None  # its items are wrong, and told one by one
        return Problem("case-empty", where, "the list is empty", "Write at least one item")
    found = _found(value)
    if type_ == "enum" and shape is not None:
        remedy = _choice_remedy(value, shape)
        return Problem("case-choice", where, "the field does not accept this word", remedy)
    rule, what, remedy = _said(type_, found, shape)
    return Problem(rule, where, what, remedy)


def _said(type_: str, found: str, shape: Shape | None) -> tuple[str, str, str]:
    """Rule, what and remedy of an error about a single value."""
    if type_ == "model_type" and shape is not None and shape.noun is Characteristic:
        return "case-characteristic", f"text is expected, but {found} stands here", _CHARACTERISTIC_REMEDY
    if type_ in _EXPECTED:
        rule, expected, remedy = _EXPECTED[type_]
        return rule, f"{expected} is expected, but {found} stands here", remedy or _TEXT_REMEDIES[found]
    if shape is not None:
        match type_:
            case "greater_than_equal" | "less_than_equal" if shape.kind == "date":
                return "case-range", "the year is not between 1900 and 2199", "Check the year"
            case "greater_than_equal" | "less_than_equal":
                limits = f"{shape.lowest} and {shape.highest}"
                return "case-range", f"the number is not between {limits}", f"Write a number between {limits}"
            case "string_too_long":
                what = f"the text has more than {shape.longest} characters"
                return "case-length", what, "Shorten it; longer text belongs in a narrative field"
            case "string_pattern_mismatch" | "path_unsafe" if shape.is_reference:
                return _NO_FOLDER
    return _SAID.get(type_, _NOT_ACCEPTED)


_CHARACTERISTIC_REMEDY = "Write the value directly after the colon, or below it `not_known:` with the reason"

_EXPECTED = {
    "model_type": (
        "case-type",
        "a group of fields",
        "Write the fields on lines of their own below, indented by two spaces",
    ),
    "tuple_type": ("case-type", "a list", "Write each item on a line of its own below, beginning with `- `"),
    "string_type": ("case-type", "text", ""),
    "text_type": ("case-type", "text", ""),
    "int_type": ("case-type", "a whole number", "Write the number in digits, without quotation marks or commas"),
    "bool_type": ("case-yes-no", "true or false", "Write true or false"),
}
"""Rule, what is expected, and the remedy, where something of another type stands; of text it depends on what does."""

_NO_FOLDER = (
    "case-reference",
    "the text cannot be the name of a folder on every system (Windows has some of its own, as `CON`)",
    "Use letters, digits, spaces, `.`, `_` and `-`, with a letter or digit first and no full stop last",
)

_SAID = {
    "string_pattern_mismatch": (
        "case-key",
        "this is not a key",
        "Use lower-case letters, digits, `_` and `-`, with a letter first and no spaces",
    ),
    "date_impossible": ("case-date", "no such day is in the calendar", "Check day and month"),
    "date_format": ("case-date", "this is not a date", "Write it as year-month-day, such as 2026-03-31"),
    "time_format": (
        "case-time",
        "this is not a time",
        "Write it as hours:minutes, from 00:00 to 23:59, such as 14:05",
    ),
    "place_form": (
        "answers-place",
        "this is no place of a text",
        "Copy it as reportgen wrote it; to answer anew, take the entry out and run `reportgen questions`",
    ),
    "recipient_form": (
        "settings-recipient",
        "this is not an age public key",
        "Write the line that begins with `age1`, as `reportgen recipients --new` prints it",
    ),
    "characteristic_form": (
        "case-characteristic",
        "neither a value nor a reason stands here, or both do",
        _CHARACTERISTIC_REMEDY,
    ),
}
"""Rule, what and remedy of the errors that say all by themselves."""

_NOT_ACCEPTED = ("case-value", "the field does not accept this", "Compare it with the case file reference")

_TEXT_REMEDIES = {
    "a number": "Put it in quotation marks",
    "true or false": "Put the word in quotation marks",
    "a list": "Write one text; put a text that begins with `[` in quotation marks",
    "a group of fields": "Write one text; put a text with `: ` in it in quotation marks",
}


def _found(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case int():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case _:
            return "a group of fields"


def _missing(path: Path, noun: type[Noun], source: Source) -> Problem:
    shape = shape_at(noun, path)
    description = shape.description.rstrip(".") if shape else ""
    if source.existing(path) == path:
        return Problem(
            "case-empty", source.place(path, key=True), f"`{path[-1]}` is empty", f"Fill it in: {description}"
        )
    return Problem(
        "case-missing", source.place(path), f"`{path[-1]}` is missing", f"Add the field `{path[-1]}`: {description}"
    )


def _unknown(path: Path, noun: type[Noun], source: Source) -> Problem:
    above = shape_at(noun, path[:-1])
    fields = shapes(above.noun) if above and above.noun else shapes(noun)
    where = source.place(path, key=True)
    import difflib

    if close := difflib.get_close_matches(str(path[-1]).lower().replace("-", "_").replace(" ", "_"), fields, n=1):
        remedy = f"Did you mean `{close[0]}`? Write it so"
    elif path[-1] in field_names(noun):
        remedy = "Check the indentation: the field belongs to another group"
    elif len(fields) <= _FEW_FIELDS:
        remedy = f"Use one of {_listed(fields)}, or take it out"
    else:
        remedy = "Check its spelling and indentation, or take it out"
    if source.at(path) is None and where.line and "{" in source.lines[where.line - 1]:
        remedy = f"{remedy}; in {{ }} a comma begins a new field: put a text that has one in quotation marks"
    return Problem(
        "case-unknown-field",
        Place(where.file, where.line, where.column, source.shown(path[:-1])),
        "no field of this name belongs here",
        remedy,
    )


def _choice_remedy(value: object, shape: Shape) -> str:
    written = str(value).strip().lower().replace("_", " ") if isinstance(value, str) else ""
    import difflib

    # Of a pronoun nothing is guessed: `her` is nearest to `he`.
    words = [choice for choice in map(str.lower, shape.choices) if len(choice) > _SHORT or choice == written]
    close = difflib.get_close_matches(written, words, n=1, cutoff=0.7)
    meant = next((choice for choice in shape.choices if close and choice.lower() == close[0]), "")
    accepted = f"rite one of {_listed(shape.choices)}"
    return f"Did you mean `{meant}`? W{accepted}" if meant else f"W{accepted}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)
