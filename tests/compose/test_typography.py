"""Quotation marks and apostrophes are curled; nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.compose.typography import curled, set_in_type
from reportgen.model.content import Content, Slot
from reportgen.model.document import Figure, Metadata, Picture
from reportgen.model.drawing import DataTable, Drawing, Label, Line
from reportgen.model.passage import Mention, Passage, PassageParagraph, Words


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Mother's partner", "Mother’s partner"),
        ('She said: "I do nights."', "She said: “I do nights.”"),
        ('("No.")', "(“No.”)"),
        ("'Nobody asked,' he said.", "‘Nobody asked,’ he said."),
        ("\"He said 'stop' twice.\"", "“He said ‘stop’ twice.”"),
        ("the '90s", "the ’90s"),
        ("the parents' choice", "the parents’ choice"),
        ("“Already curly,” isn't it?", "“Already curly,” isn’t it?"),
        ("5'4\" tall", "5'4\" tall"),
        ('"in 2024" it was', "“in 2024” it was"),
        ("m.o'hara@averholt.example isn't", "m.o'hara@averholt.example isn’t"),
        ("nothing to do", "nothing to do"),
        ('a " alone', "a ” alone"),
        ("'", "’"),
    ],
)
def test_a_straight_mark_becomes_the_one_that_print_has(typed: str, printed: str) -> None:
    assert curled(typed) == printed


@given(st.text(alphabet=st.sampled_from("ab 5\"'“”’‘.,(@—"), max_size=40))
def test_curling_changes_marks_only_and_nothing_the_second_time(typed: str) -> None:
    printed = curled(typed)
    assert len(printed) == len(typed)
    assert all(new == old or (old in "\"'" and new in "“”‘’") for old, new in zip(typed, printed, strict=True))
    assert curled(printed) == printed


def test_everything_that_a_document_says_is_set_in_type() -> None:
    passage = Passage((PassageParagraph((Words('"'), Words("Don't", bold=True), Mention("mother"), Words('"'))),))
    drawing = Drawing(9, 9, (Line(0, 0, 9, 9), Label(0, 0, "it's")), "it's", "it's", DataTable(("it's",), (("it's",),)))
    bare = Drawing(9, 9, (), "it's", "it's")
    figure = Figure(Picture(b"", "image/png"), 9, 9, alt="it's")
    slots: dict[str, Slot] = {"a": passage, "b": (drawing, bare, figure), "c": {"d": "it's", "e": None, "f": True}}
    content = set_in_type(Content("cspr", slots, Metadata("It's", "en-GB")))

    said = content.slots["a"]
    assert isinstance(said, Passage)
    assert said.plain(str) == "“Don’tmother”"
    parts = content.slots["b"]
    assert isinstance(parts, tuple)
    chart, plain, picture = parts
    assert isinstance(chart, Drawing)
    assert isinstance(plain, Drawing)
    assert isinstance(picture, Figure)
    label = chart.shapes[1]
    assert isinstance(label, Label)
    assert (chart.title, chart.alt, label.text) == ("it’s", "it’s", "it’s")
    assert chart.data == DataTable(("it’s",), (("it’s",),))
    assert plain.data is None
    assert picture.alt == "it’s"
    assert content.slots["c"] == {"d": "it’s", "e": None, "f": True}
    assert content.metadata.title == "It’s"
