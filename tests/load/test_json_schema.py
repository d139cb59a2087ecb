"""The JSON Schema that helps an editor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from reportgen.load import case_schema, partnership_schema

SCHEMAS = {"case": case_schema(), "partnership": partnership_schema()}


def groups(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every group of fields, by name."""
    yield "", schema
    yield from ((name, group) for name, group in schema["$defs"].items() if "properties" in group)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_field_has_a_description(name: str) -> None:
    bare = [
        f"{group}.{field}"
        for group, schema in groups(SCHEMAS[name])
        for field, about in schema["properties"].items()
        if not about.get("description", "").endswith(".")
    ]
    assert bare == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_group_takes_a_field_that_it_does_not_know(name: str) -> None:
    assert all(group["additionalProperties"] is False for _, group in groups(SCHEMAS[name]))


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_says_which_schema_it_is(name: str) -> None:
    schema = SCHEMAS[name]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:reportgen:schema:{name}"
    assert schema["title"] not in {"", "Case", "Partnership"}
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_field_that_may_be_left_out_may_be_empty(name: str) -> None:
    for group, schema in groups(SCHEMAS[name]):
        for field, about in schema["properties"].items():
            empty = "null" in about.get("type", []) or {"type": "null"} in about.get("anyOf", [])
            assert empty == (field not in schema.get("required", [])), f"{group}.{field}"


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_field_says_what_it_may_hold_and_nothing_that_says_nothing(name: str) -> None:
    for group, schema in groups(SCHEMAS[name]):
        for field, about in schema["properties"].items():
            choices = about.get("anyOf", [about])
            assert any(choice != {"type": "null"} for choice in choices), f"{group}.{field}"
            assert len(choices) > 1 or "anyOf" not in about, f"{group}.{field}"
            assert not any("title" in one for one in (about, *choices)), f"{group}.{field}"
            assert about.get("default", 0) not in (None, [], {}), f"{group}.{field}"


def test_it_uses_only_words_of_json_schema() -> None:
    known = {"type", "format", "description", "examples", "default", "anyOf", "items", "enum", "pattern", "title"}
    known |= {"minLength", "maxLength", "minItems", "minimum", "maximum", "properties", "required"}
    known |= {"additionalProperties", "$defs", "$ref", "$schema", "$id"}
    used = set()
    for schema in SCHEMAS.values():
        for _, group in groups(schema):
            used |= set(group)
            for about in group["properties"].values():
                used |= set(about)
    assert used <= known


def test_examples_and_choices_are_there_for_completion() -> None:
    case = SCHEMAS["case"]
    assert case["properties"]["reference"]["examples"] == ["AVE-2026-004"]
    assert case["$defs"]["Phase"]["enum"] == ["notified", "in rapid review", "in review", "published"]
