"""The forms, tried on a folded text where it holds the marks of what they find."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.patterns.addresses import ADDRESSES, AT_HOME
from reportgen.identifiers.patterns.alphabets import ALPHABETS
from reportgen.identifiers.patterns.form import Form
from reportgen.identifiers.patterns.net import ANNOUNCING_HANDLES, HOMES, ON_THE_NET, SITE_ENDS
from reportgen.identifiers.patterns.numbers import ANNOUNCING, CODES, NUMBERS
from reportgen.identifiers.patterns.positions import POSITIONS, ROUTES
from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.patterns.spelled import SPELLED, may_be_spelled
from reportgen.identifiers.reading import Reading

__all__ = ["FORMS", "by_form"]

# Where two find the same stretch, it is what the first says.
FORMS: tuple[Form, ...] = (*ON_THE_NET, *ADDRESSES, *SPELLED, *NUMBERS, *POSITIONS, *ALPHABETS, *CODES)
"""Every form, in the order in which they are tried."""

# A number that is more than a count or a year: long, with letters, or in groups.
_ODD_NUMBER = re.compile(r"\d{5}|[a-z][/-]?\d|\d[/-]?[a-z]|\d[ .,()/+-]{1,3}\d|(?:[*x•#]\D?|\.\.)\d|°|\d{4}[-/]")
_ANNOUNCED = ANNOUNCING | ROUTES
# "SK 3587"
_ON_A_GRID = re.compile(r"(?<!\w)[hjnost][a-hj-z] \d\d ?\d\d(?!\w)")
_DOTTED = re.compile(r"[a-z\d]\.[a-z]")
_IN_FIGURES = frozenset({Shape.POSTCODE, Shape.PHONE, Shape.NHS_NUMBER, Shape.RECORD, Shape.VEHICLE})
_BRACKETS = frozenset("([{<")


def by_form(reading: Reading) -> Iterator[Shaped]:
    """The shapes that a form tells."""
    worth = _worth_looking_for(reading)
    if not worth:
        return
    folded = reading.folded
    for shape, needs, form, holds in FORMS:
        if shape not in worth or not any(one.met(reading) for one in needs):
            continue
        for match in form.finditer(folded.text):
            if holds(match, folded):
                # What announces a number ("crime reference") may stay where the number goes.
                yield Shaped(*folded.span(*match.span("value" if match.groupdict().get("value") else 0)), shape)


def _worth_looking_for(reading: Reading) -> frozenset[Shape]:
    """The shapes of which a text holds the marks."""
    text, words = reading.folded.text, reading.distinct
    worth: set[Shape] = set()
    if reading.has_digit and (_ODD_NUMBER.search(text) or not _ANNOUNCED.isdisjoint(words)):
        worth |= _IN_FIGURES | {Shape.POSITION, Shape.ROUTE}
    if reading.has_digit and not AT_HOME.isdisjoint(words):
        worth.add(Shape.STREET)
    if "//" in text or "what3words" in text or (reading.has_digit and _ON_A_GRID.search(text)):
        worth.add(Shape.POSITION)
    if "@" in text:
        worth |= {Shape.EMAIL, Shape.HANDLE}
    if "#" in text or "_" in text or "u/" in text or "r/" in text or not ANNOUNCING_HANDLES.isdisjoint(words):
        worth.add(Shape.HANDLE)
    if reading.is_mixed or reading.is_dotted or ("home" in words and any(home in text for home in HOMES)):
        worth.add(Shape.HANDLE)
    if "::" in text or "po" in words:
        worth.add(Shape.RECORD)
    if "dot" in words or ("at" in words and not _BRACKETS.isdisjoint(text)):
        worth.add(Shape.EMAIL)
    if "://" in text or "www" in words or (not SITE_ENDS.isdisjoint(words) and _DOTTED.search(text)):
        worth.add(Shape.WEB)
    if text.count(".") > 1 and _DOTTED.search(text):
        worth.add(Shape.POSITION)
    if may_be_spelled(reading):
        worth.add(Shape.SPELLED)
    if not text.isascii():
        worth.add(Shape.ALPHABET)
    return frozenset(worth)
