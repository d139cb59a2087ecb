"""Which documents are wanted of a case, and how."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.model.artefact import Format

__all__ = ["Wish"]


@dataclass(frozen=True, slots=True)
class Wish:
    """Which documents are wanted: kinds (None for all that the case gives) and formats.

    What is added here decides by itself whether a document that was made before still stands: `batch.standing` compares
    every field.
    """

    kinds: frozenset[str] | None = None
    formats: tuple[Format, ...] = (Format.DOCX, Format.PDF)
