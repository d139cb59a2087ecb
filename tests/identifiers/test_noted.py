"""The view of hasty notes."""

from __future__ import annotations

import pytest

from reportgen.identifiers.days.noted import noted
from reportgen.identifiers.reading import read


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Sat 8 Mum rang", "sat 8;mum rang"),
        ("8/3 09:40 call", "8/3;09:40 call"),
        ("the 15th (Nan) and", "the 15th;(nan) and"),
        ("at ten past seven Dad left", "at ten past seven;dad left"),
        ("on  8/3  Mum", "on 8/3;mum"),  # folded, of another length
    ],
)
def test_what_is_noted_next_ends_what_is_noted_before(text: str, seen: str) -> None:
    assert noted(read(text)) == seen


@pytest.mark.parametrize(
    "text", ["8 visits", "8 March", "the 3rd Sunday", "on 2nd Floor", "in 2019 Ofsted", "Key Stage"]
)
def test_what_goes_on_with_a_number_does_not(text: str) -> None:
    assert noted(read(text)) == text.lower()
