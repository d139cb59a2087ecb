"""What a form cannot do without."""

from __future__ import annotations

import pytest

from reportgen.identifiers.needs import NOTHING, Needs, Sought
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
        (Needs(coded=True), "on A-12", "on 12"),
        (Needs(odd=True), "12345", "in 2024 of 12"),
        (Needs(also=(frozenset({"day"}), frozenset({"two", "three"}))), "day three", "day four"),
    ],
)
def test_a_form_is_tried_where_all_that_it_needs_is_there(needs: Needs, met: str, lacking: str) -> None:
    assert needs(read(met))
    assert not needs(read(lacking))


def test_what_needs_nothing_is_tried_everywhere() -> None:
    assert NOTHING(read(""))


SOUGHT = Sought(
    [
        ("a word and a figure", (Needs(digits=1, words=frozenset({"bed", "cell"})),)),
        ("one word or the other", (Needs(words=frozenset({"bed"})), Needs(words=frozenset({"cell"}), numbers=2))),
        ("figures", (Needs(digits=3),)),
        ("a sign", (Needs(marks=("@",)), lambda reading: "%" in reading.signs)),
    ]
)


@pytest.mark.parametrize(
    ("text", "tried"),
    [
        ("", []),
        ("bed", ["one word or the other"]),
        ("cell 7, bed 8", ["a word and a figure", "one word or the other"]),
        ("cell 7", ["a word and a figure"]),
        ("cell 7 of 112", ["a word and a figure", "one word or the other", "figures"]),
        ("50 %", ["a sign"]),
        ("me@home", ["a sign"]),
        ("beds", []),
    ],
)
def test_a_text_is_asked_for_what_its_words_and_figures_call_for_in_the_order_of_the_forms(
    text: str, tried: list[str]
) -> None:
    assert SOUGHT.worth_trying(read(text)) == tried
