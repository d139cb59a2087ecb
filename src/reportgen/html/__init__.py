"""The neutral document as one self-contained HTML file: WCAG 2.2 AA, no script, nothing fetched from elsewhere."""

from __future__ import annotations

from reportgen.html.write import write

__all__ = ["write"]
