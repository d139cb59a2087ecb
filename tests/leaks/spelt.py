"""Numbers in words as the forms of every set have them: not the program's own list, whose faults they are to show."""

from __future__ import annotations

__all__ = ["FIGURES", "nth", "number", "ordinal"]

FIGURES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
"""The numbers below twenty, each at its place."""
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ODD = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}


def number(n: int) -> str:
    """A number below a million in words."""
    if n < len(FIGURES):
        return FIGURES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{FIGURES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{FIGURES[n // 100]} hundred" + (f" and {number(n % 100)}" if n % 100 else "")
    return f"{number(n // 1000)} thousand" + (f" {number(n % 1000)}" if n % 1000 else "")


def ordinal(n: int) -> str:
    """A place in a row in words: "twenty-first"."""
    head, dash, last = number(n).rpartition("-")
    if last not in _ODD and last.endswith("ve"):
        return head + dash + last.removesuffix("ve") + "fth"
    return head + dash + (_ODD.get(last) or (last[:-1] + "ie" if last.endswith("y") else last) + "th")


def nth(n: int) -> str:
    """A place in a row in figures: "21st"."""
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
