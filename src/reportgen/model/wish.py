"""Which documents are wanted of a case, and how."""

from __future__ import annotations

from msgspec import Struct

from reportgen.model.artefact import Format
from reportgen.model.kind import KINDS

__all__ = ["Wish"]


class Wish(Struct, frozen=True):
    """Which documents are wanted: kinds (None for all that the case gives unasked) and formats.

    What is added here decides by itself whether a document that was made before still stands: `batch.grounds` compares
    every field.
    """

    kinds: frozenset[str] | None = None
    formats: tuple[Format, ...] = (Format.DOCX, Format.PDF)

    @property
    def names(self) -> frozenset[str]:
        """The kinds that are wanted, by name."""
        if self.kinds is not None:
            return self.kinds
        return frozenset(kind.name for kind in KINDS.values() if not kind.on_request)
