"""The scripts that make the house's Word templates, and the templates that they make."""

from __future__ import annotations

import importlib
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

__all__ = ["TEMPLATES", "script", "template"]

TEMPLATES = Path(__file__).parents[2] / "templates"


@cache
def script(name: str) -> ModuleType:
    """A script of the templates folder as a module."""
    sys.path.insert(0, str(TEMPLATES))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(TEMPLATES))


@cache
def template(name: str) -> bytes:
    """A template as it is shipped (`cspr.docx`)."""
    return (TEMPLATES / name).read_bytes()
