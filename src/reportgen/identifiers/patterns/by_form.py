"""The forms, tried on a folded text that has what they need."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.identifiers.needs import Sought
from reportgen.identifiers.patterns.addresses import ADDRESSES
from reportgen.identifiers.patterns.alphabets import ALPHABETS
from reportgen.identifiers.patterns.form import Form, identifying
from reportgen.identifiers.patterns.net import ON_THE_NET
from reportgen.identifiers.patterns.numbers import CODES, NUMBERS
from reportgen.identifiers.patterns.positions import POSITIONS
from reportgen.identifiers.patterns.shape import Shaped
from reportgen.identifiers.patterns.spelled import SPELLED
from reportgen.identifiers.reading import Reading

__all__ = ["FORMS", "by_form"]

# Where two find the same stretch, it is what the first says.
FORMS: tuple[Form, ...] = (*ON_THE_NET, *ADDRESSES, *SPELLED, *NUMBERS, *POSITIONS, *ALPHABETS, *CODES)
"""Every form, in the order in which they are tried."""
_SOUGHT = Sought((form, form.needs) for form in FORMS)


def by_form(reading: Reading) -> Iterator[Shaped]:
    """The shapes that a form tells."""
    folded = reading.folded
    for form in _SOUGHT.worth_trying(reading):
        for match in form.pattern.finditer(folded.text):
            if form.holds(match, folded):
                # What announces a number ("crime reference") may stay where the number goes.
                yield Shaped(*folded.span(*match.span(identifying(match))), form.shape)
