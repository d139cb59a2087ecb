"""What a form cannot do without."""

from __future__ import annotations

import pytest

from reportgen.identifiers.needs import NOTHING, Needs
from reportgen.identifiers.reading import read


@pytest.mark.parametrize(
    ("needs", "met", "lacking"),
    [
        (Needs(digits=3), "of 1 and 23", "of 12"),
        (Needs(numbers=3), "1 of 2 or 3", "1 of 2"),
        (Needs(mixed=True), "7wks", "7 wks"),
        (Needs(dotted=True), "at 2.3", "at 2. 3 weeks"),
        (Needs(words=frozenset({"flat", "unit"})), "the Unit", "united"),
        (Needs(marks=("//", "::")), "fe80::1", "fe80:1"),
        (Needs(marks=("/",), times=2), "1/2/3", "1/2"),
        (Needs(digits=1, words=frozenset({"ref"})), "ref 1", "ref"),
    ],
)
def test_a_form_is_tried_where_all_that_it_needs_is_there(needs: Needs, met: str, lacking: str) -> None:
    assert needs.met(read(met))
    assert not needs.met(read(lacking))


def test_what_needs_nothing_is_tried_everywhere() -> None:
    assert NOTHING.met(read(""))
