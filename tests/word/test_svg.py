from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.drawing import Circle, DataTable, Drawing, Label, Line, Polygon, Rectangle
from reportgen.word.svg import read_svg, write_svg

numbers = st.integers(-99_999, 99_999).map(lambda n: n / 100)
sizes = st.integers(1, 99_999).map(lambda n: n / 100)
colours = st.from_regex(r"[0-9A-F]{6}", fullmatch=True)
maybe = st.none() | colours
words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=20)
shapes = st.one_of(
    st.builds(Line, numbers, numbers, numbers, numbers, colours, sizes, st.lists(sizes, max_size=3).map(tuple)),
    st.builds(Rectangle, numbers, numbers, sizes, sizes, maybe, maybe, sizes),
    st.builds(Circle, numbers, numbers, sizes, maybe, maybe, sizes),
    st.builds(Polygon, st.lists(st.tuples(numbers, numbers), max_size=5).map(tuple), maybe, maybe, sizes),
    st.builds(
        Label, numbers, numbers, words, sizes, st.booleans(), colours, st.sampled_from(["start", "middle", "end"])
    ),
)
drawings = st.builds(Drawing, sizes, sizes, st.lists(shapes, max_size=6).map(tuple), words, words)

OURS = write_svg(Drawing(10, 10, (Rectangle(0, 0, 5, 5, "FF0000"),), "A title", "Alt"))


@given(drawings)
def test_a_drawing_survives_the_way_to_svg_and_back(drawing: Drawing) -> None:
    assert read_svg(write_svg(drawing)) == drawing


def test_the_svg_says_its_title_and_alt_text_and_not_its_data() -> None:
    drawing = Drawing(10, 10, (), "Key episodes", "Five & more", DataTable(("a",), (("b",),)))
    content = write_svg(drawing)
    assert b"<title>Key episodes</title>" in content
    assert b"<desc>Five &amp; more</desc>" in content
    assert read_svg(content) == Drawing(10, 10, (), "Key episodes", "Five & more")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<rect", b"<path"),
        (b"<rect", b'<rect transform="scale(2)"'),
        (b"<rect", b'<rect onclick="x"'),
        (b'x="0" ', b""),
        (b"#FF0000", b"red"),
        (b'"5"', b'"5em"'),
        (b"http://www.w3.org/2000/svg", b"http://example.org/"),
        (b"<title>", b'<title xml:lang="en">x</title><g><title>'),
        (b'viewBox="0 0 10 10"', b'viewBox="0 0 20 20"'),
        (b'width="10pt"', b""),
        (
            b"</svg>",
            b'<text x="1" y="1" font-family="Other" font-size="1" fill="#000000" text-anchor="start">a</text></svg>',
        ),
        (b"</svg>", b"<x:rect xmlns:x='urn:x'/></svg>"),
        (b"</svg>", b'<polygon points="1" fill="none" stroke="none" stroke-width="1"/></svg>'),
        (b"</svg>", b""),
        (b"<svg", b"<!DOCTYPE svg><svg"),
    ],
)
def test_an_svg_that_is_not_ours_is_not_read(old: bytes, new: bytes) -> None:
    changed = OURS.replace(old, new)
    assert changed != OURS
    assert read_svg(changed) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_not(content: bytes) -> None:
    assert read_svg(content) is None
