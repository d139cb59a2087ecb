"""Reports of a batch for programs and build servers; the ending of the file says which."""

from __future__ import annotations

from importlib import import_module

from reportgen.cli.reports.finished_batch import FinishedBatch

__all__ = ["ENDINGS", "FinishedBatch", "render"]

ENDINGS = {".json": "json", ".xml": "junit", ".md": "markdown"}
"""The module that writes a report, by the ending of its file."""


def render(batch: FinishedBatch, ending: str) -> str:
    """What a report says; what writes it is imported when somebody asks for it.

    Args:
        batch: what became of every case.
        ending: one of `ENDINGS`.
    """
    text: str = import_module(f"{__name__}.{ENDINGS[ending]}").render(batch)
    return text
