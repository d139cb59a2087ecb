"""A template that never comes to an end."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from reportgen.world import shipped

__all__ = ["looping"]

DEPTH = 16
"""As deep as Python nests loops, nearly: with four agencies, four thousand million rounds."""


def looping(folder: Path) -> None:
    """Put a letter with loops within loops into a folder."""
    folder.mkdir(exist_ok=True)
    template = Document(str(shipped() / "notification.docx"))
    for number in range(DEPTH):
        template.add_paragraph(f"{{%p for agency{number} in agencies %}}")
    template.add_paragraph("again")
    for _ in range(DEPTH):
        template.add_paragraph("{%p endfor %}")
    template.save(str(folder / "notification.docx"))
