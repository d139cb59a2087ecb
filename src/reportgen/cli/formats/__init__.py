"""The forms in which `reportgen check` can answer: for people, programs, code scanning, and GitHub."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reportgen.cli.formats import github, json, sarif, text
from reportgen.cli.formats.checked_case import CheckedCase

__all__ = ["FORMATS", "CheckedCase"]

FORMATS: Mapping[str, Callable[[Sequence[CheckedCase]], str]] = {
    "text": text.render,
    "json": json.render,
    "sarif": sarif.render,
    "github": github.render,
}
