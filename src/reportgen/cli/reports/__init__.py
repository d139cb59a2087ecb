"""Reports of a batch for programs and build servers; the ending of the file says which."""

from __future__ import annotations

from importlib import import_module

from reportgen.cli.reports.told import Told

__all__ = ["ENDINGS", "Told", "render"]

ENDINGS = {".json": "json", ".xml": "junit", ".md": "markdown"}
"""The module that writes a report, by the ending of its file."""


def render(told: Told, ending: str) -> str:
    """What a report says; what writes it is imported when somebody asks for it.

    Args:
        told: what became of every case.
        ending: one of `ENDINGS`.
    """
    text: str = import_module(f"{__name__}.{ENDINGS[ending]}").render(told)
    return text
