"""The JSON Schema of a case file, of `partnership.yaml` and of `population.yaml`, for editors that complete and check
while typing.
"""

from __future__ import annotations

from typing import Any

from reportgen.model.case import Case
from reportgen.model.partnership import Partnership
from reportgen.model.population import Population

__all__ = ["case_schema", "partnership_schema", "population_schema"]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def case_schema() -> dict[str, Any]:
    """The schema of a case file (JSON Schema, draft 2020-12)."""
    return _schema(Case, "case", "Case file of reportgen")


def partnership_schema() -> dict[str, Any]:
    """The schema of `partnership.yaml` (JSON Schema, draft 2020-12)."""
    return _schema(Partnership, "partnership", "Partnership file of reportgen")


def population_schema() -> dict[str, Any]:
    """The schema of `population.yaml` (JSON Schema, draft 2020-12)."""
    return _schema(Population, "population", "Population file of reportgen")


def _schema(noun: type[Case | Partnership | Population], name: str, title: str) -> dict[str, Any]:
    written = noun.model_json_schema()
    for group in (written, *written["$defs"].values()):
        for field, schema in group.get("properties", {}).items():
            # Where it says the same, pydantic leaves the field's description to its group.
            about = written["$defs"].get(schema.get("$ref", "").rpartition("/")[2], {})
            described = {"description": about.get("description", "")} | schema
            group["properties"][field] = _field(described, required=field in group.get("required", ()))
    # A URN: the schema is written by `reportgen schema` and served by nobody.
    return {
        "$schema": _DRAFT,
        "$id": f"urn:reportgen:schema:{name}",
        **written,
        "title": title,
    }


def _field(schema: dict[str, Any], *, required: bool) -> dict[str, Any]:
    """A field's schema as an editor shows it best: without names made from its key, and flat where it can be."""
    # Python's dates as limits are no keywords of JSON Schema; the loader holds to them.
    said = {word: value for word, value in schema.items() if word not in {"title", "ge", "le"}}
    if said.get("default", ...) in (None, [], {}):
        del said["default"]
    choices = [choice for choice in said.pop("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1:
        said |= {word: value for word, value in choices[0].items() if word not in {"title", "ge", "le"}}
    elif choices:
        said["anyOf"] = choices
    if required:
        return said
    # A field without a value is one that is left out, so nothing is accepted wherever the field may be left out.
    if isinstance(said.get("type"), str):
        said["type"] = [said["type"], "null"]
    elif "anyOf" in said:
        said["anyOf"] = [*said["anyOf"], {"type": "null"}]
    else:
        said["anyOf"] = [{"$ref": said.pop("$ref")}, {"type": "null"}]
    return said
