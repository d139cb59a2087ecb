"""Reports of a batch for programs and build servers; the ending of the file says which."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reportgen.cli.reports import json, junit, markdown
from reportgen.cli.reports.told import Told

__all__ = ["REPORTS", "Told"]

REPORTS: Mapping[str, Callable[[Told], str]] = {
    ".json": json.render,
    ".xml": junit.render,
    ".md": markdown.render,
}
