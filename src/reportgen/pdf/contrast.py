"""How far the colour of words stands out from what is behind them (WCAG 2.2, "contrast ratio")."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["LEAST_CONTRAST", "contrast"]

LEAST_CONTRAST = 1.5
"""Words of less contrast are not seen by most people. WCAG asks for 4.5 (1.4.3), which is the designer's to keep."""


@lru_cache(maxsize=256)
def contrast(colour: str, ground: str) -> float:
    """The ratio of two colours, from 1, where they are the same, to 21."""
    darker, lighter = sorted((_luminance(colour), _luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    """The light of one channel of sRGB, with the threshold that WCAG has."""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
