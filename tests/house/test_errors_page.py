"""The page on errors says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from reportgen import errors
from reportgen.errors import ExitCode, ReportgenError

PAGE = (Path(__file__).parents[2] / "docs/reference/errors.md").read_text(encoding="utf-8")


def test_every_exit_code_stands_in_the_table():
    rows = re.findall(r"^\| (\d+) \| ([A-Z]+) \|", PAGE, flags=re.MULTILINE)
    assert rows == [(str(code.value), code.name) for code in ExitCode]


def test_every_error_class_has_a_section_that_names_its_exit_code():
    classes = [
        value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, ReportgenError)
    ]
    for error in classes:
        if error is ReportgenError:
            continue
        section = PAGE.split(f"## {error.__name__}\n")[1].split("\n## ")[0]
        assert re.search(rf"Exit\s+code\s+{error.exit_code.value}\.", section), error.__name__
