"""`reportgen schema`, as its user sees it."""

from __future__ import annotations

import json

from reportgen.errors import ExitCode


def test_the_schema_is_printed(run):
    ran = run("schema")
    assert ran.code == ExitCode.DONE
    assert "children" in json.loads(ran.out)["properties"]


def test_the_schema_of_the_settings_is_printed(run):
    assert "mailbox" in json.loads(run("schema", "--partnership").out)["properties"]


def test_the_schema_is_written_to_a_file(run, tmp_path):
    ran = run("schema", "--out", tmp_path / "case.schema.json")
    assert ran.code == ExitCode.DONE
    assert json.loads((tmp_path / "case.schema.json").read_text(encoding="utf-8"))


def test_the_schema_of_the_figures_is_printed(run):
    assert "shares" in json.loads(run("schema", "--population").out)["properties"]


def test_two_schemas_at_a_time_are_refused(run):
    ran = run("schema", "--population", "--partnership")
    assert (ran.code, "one schema at a time" in ran.err) == (ExitCode.USAGE, True)
