"""The reference of the case file, of partnership.yaml and of population.yaml, from the model's own descriptions."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Iterator
from enum import Enum

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from reportgen.model.case import Case
from reportgen.model.case.field import ClockTime, Identifies, Key, Line, Narrative, On, Reference
from reportgen.model.partnership import Partnership
from reportgen.model.population import Population

HEAD = """\
# Case file

<!-- Made by `nox -s docs -- --write` from src/reportgen/model. -->

For whoever fills in a case file.

One YAML file a case. `reportgen new REFERENCE` starts one with comments; `reportgen schema` prints the JSON Schema
for your editor. Fields that are not marked "required" may be left out, as long as the phase does not ask for them;
`reportgen check` says what is missing.

## How values are written

| kind | how |
|---|---|
| text | as it is; put quotation marks round a text that begins with a sign such as `[`, `*` or `#`, or holds `: ` |
| line | one line of text; `**bold**`, `*italic*` and `[[key]]` work |
| narrative | paragraphs parted by an empty line, and bullet lists (`- `); `**bold**`, `*italic*`, `[[key]]`. Begin it with `|` and indent the lines below |
| key | a short name of your choice: lower-case letters, digits, `_`, `-` |
| date | `2026-03-31` |
| time | `14:05`, in quotation marks or not |
| yes or no | `true` or `false` |

`[[key]]` stands for a person, a place or an agency of the case: `[[mother]]`, `[[school]]`. An identifiable document
says the real name there, the published report the pseudonym or the kind of place. Headings, numbered lists, tables,
links, pictures and HTML in a narrative are refused with their place: the template brings headings and tables.

A field marked "identifies" is never printed in a published document as it stands: it becomes a pseudonym, a role, a
kind of place, a month or an age, or is left out.
"""


def page() -> str:
    """The whole page, Markdown."""
    parts = [HEAD]
    seen: set[type[BaseModel]] = set()
    for model, title in ((Case, "The case"), (Partnership, "partnership.yaml"), (Population, "population.yaml")):
        parts += _section(model, title, seen)
    return "\n".join(parts)


def _section(model: type[BaseModel], title: str, seen: set[type[BaseModel]]) -> Iterator[str]:
    if model in seen:
        return
    seen.add(model)
    yield f"\n## {title}\n"
    if model.__doc__:
        yield " ".join(model.__doc__.split()) + "\n"
    yield "| field | what it is | value |"
    yield "|---|---|---|"
    hints = typing.get_type_hints(model, include_extras=True)
    below: list[type[BaseModel]] = []
    for name, field in model.model_fields.items():
        words, inner = _type_words(hints[name])
        below += inner
        marks = ["required"] * field.is_required() + ["identifies"] * _identifies(hints[name])
        aside = f" ({', '.join(marks)})" if marks else ""
        examples = f" Example: `{field.examples[0]}`." if field.examples else ""
        description = (field.description or "").rstrip(".") + "."
        yield f"| `{name}` | {description}{examples}{aside} | {words}{_bounds(field)} |"
    for inner_model in below:
        yield from _section(inner_model, _title(inner_model), seen)


def _title(model: type[BaseModel]) -> str:
    name = model.__name__
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()
    return words[0].upper() + words[1:]


def _anchor(model: type[BaseModel]) -> str:
    return _title(model).lower().replace(" ", "-")


def _bounds(field: FieldInfo) -> str:
    found = {type(mark).__name__: mark for mark in field.metadata}
    low, high = found.get("Ge"), found.get("Le")
    return f", {low.ge} to {high.le}" if low and high and isinstance(low.ge, int) else ""


def _identifies(hint: object) -> bool:
    if isinstance(hint, Identifies):
        return True
    return any(map(_identifies, typing.get_args(hint))) if not isinstance(hint, type) else False


def _type_words(hint: object) -> tuple[str, list[type[BaseModel]]]:
    """How a value is written, and the models that it is made of."""
    simple = {
        Line: "line",
        Narrative: "narrative",
        Key: "key",
        On: "date",
        ClockTime: "time",
        Reference: "text that can be a folder's name",
    }
    for known, words in simple.items():
        if hint == known:
            return words, []
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        for known, words in simple.items():
            parts = typing.get_args(known)
            if arguments[: len(parts)] == parts:
                return words, []
        return _type_words(arguments[0])
    if origin in {typing.Union, types.UnionType}:
        return _type_words(next(argument for argument in arguments if argument is not type(None)))
    if origin is tuple:
        words, inner = _type_words(arguments[0])
        return f"list of {words}", inner
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "one of " + ", ".join(f"`{member.value}`" for member in hint), []
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return f"[{_title(hint)}](#{_anchor(hint)})", [hint]
    return {str: "text", bool: "yes or no", int: "whole number", dt.date: "date"}.get(
        typing.cast("type", hint), "text"
    ), []
