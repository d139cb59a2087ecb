"""Words across every page, behind the text: what a draft says of itself to those who see it."""

from __future__ import annotations

from math import atan2, cos, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.pdf.embed import EmbeddedFace

__all__ = ["watermark"]

GREY = "0.85 0.85 0.85"
"""Light enough for black words to keep a contrast of 14 : 1 on it (WCAG 2.2, 1.4.6 asks for 7 : 1)."""

LONGEST = 0.75
"""The part of the page's diagonal that the words take."""

LARGEST = 72.0
"""Points."""

CAPITAL = 0.35
"""How far the middle of a capital stands above the baseline, in ems."""


def watermark(words: str, face: EmbeddedFace, width: float, height: float) -> list[str]:
    """The operators of a page's watermark, an artifact of the page (ISO 32000-1, 14.8.2.2.2)."""
    ems = face.face.width(words) / 1000
    size = min(LONGEST * (width**2 + height**2) ** 0.5 / max(ems, 1.0), LARGEST)
    angle = atan2(height, width)
    right, up = cos(angle), sin(angle)
    along, below = -ems * size / 2, -CAPITAL * size
    x, y = width / 2 + along * right - below * up, height / 2 + along * up + below * right
    shown = [line for resource, text in face.show(words) for line in (f"/{resource} {size:.1f} Tf", f"{text} Tj")]
    return [
        "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC",
        f"q {GREY} rg BT {right:.4f} {up:.4f} {-up:.4f} {right:.4f} {x:.2f} {y:.2f} Tm",
        *shown,
        "ET Q",
        "EMC",
    ]
