"""Numbers as pages carry them (ISO/IEC 29500-1, 17.18.59): in figures, Roman numerals or letters."""

from __future__ import annotations

from typing import Literal

__all__ = ["Numerals", "numeral"]

Numerals = Literal["decimal", "lowerRoman", "upperRoman", "lowerLetter", "upperLetter", "numberInDash"]

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST_ROMAN = 3999


def numeral(count: int, form: Numerals) -> str:
    """A number in that form, or in figures where the form has none for it."""
    match form:
        case "lowerLetter" | "upperLetter" if count > 0:
            # Word goes on after z with aa, bb, cc; what it does after 26 rounds nobody prints.
            letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 26)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman" if 0 < count <= _LARGEST_ROMAN:
            digits = ""
            for worth, digit in _ROMAN:
                times, count = divmod(count, worth)
                digits += digit * times
            return digits if form == "lowerRoman" else digits.upper()
        case "numberInDash":
            return f"- {count} -"
        case _:
            return str(count)
