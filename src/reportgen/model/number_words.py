"""Numbers and places in a row as English words, and in Roman figures: one list for all that reads or writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["ONES", "ORDINALS", "ROMAN", "TENS", "either", "in_words"]

ONES: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
"""The numbers below twenty, each at its place."""

TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

ORDINALS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
    *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
"""As many as the longest month has days, the first at place 0."""

ROMAN: Final = (
    *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii"),
    *("xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix", "xxx", "xxxi"),
)
"""Likewise."""


def in_words(number: int) -> str:
    """A number below a hundred in words; "" for any other."""
    if not 0 <= number < 100:
        return ""
    if number < len(ONES):
        return ONES[number]
    ten = TENS[number // 10 - 2]
    return f"{ten} {ONES[number % 10]}" if number % 10 else ten


def either(words: Iterable[str]) -> str:
    """Words as alternatives of a pattern, without brackets around them."""
    return "|".join(words)
