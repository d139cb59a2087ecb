"""The page that tells a designer what a template may use."""

from __future__ import annotations

import importlib
import sys

from support.house import TEMPLATES


def test_the_page_says_what_the_code_says():
    sys.path.insert(0, str(TEMPLATES.parent / "docs"))
    try:
        page = importlib.import_module("generators.templates").page()
    finally:
        sys.path.pop(0)
    assert (TEMPLATES / "README.md").read_text(encoding="utf-8") == page, "run `nox -s docs -- --write`"
