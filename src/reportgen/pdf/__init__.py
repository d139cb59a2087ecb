"""The neutral document as a tagged PDF: PDF/UA-1 and PDF/A-2a, laid out as Word lays the same document out."""

from __future__ import annotations

from reportgen.pdf.fonts import FontLibrary
from reportgen.pdf.write import write

__all__ = ["FontLibrary", "write"]
