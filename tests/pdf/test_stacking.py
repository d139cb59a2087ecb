"""Paragraphs that stack as one: wherever a room ends, they stand as their lines would stand one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.document import ParagraphStyle
from reportgen.pdf.boxes import TextBox, TextStrip
from reportgen.pdf.lines import Line
from reportgen.pdf.stacking import NoteRoom, Stack, Strip, stack

if TYPE_CHECKING:
    from reportgen.pdf.stacking import Reserve

NOTE_HEIGHT = 11.0

PARAGRAPHS = st.tuples(
    st.integers(1, 6),  # lines
    st.booleans(),  # keep_lines
    st.booleans(),  # widow_control
    st.booleans(),  # held to the paragraph before
    st.booleans(),  # space before
    st.sampled_from([False, False, False, True]),  # a footnote's mark in the first line
)


def strips(paragraphs: list[tuple[int, bool, bool, bool, bool, bool]], *, apart: bool) -> list[Strip]:
    found: list[Strip] = []
    for number, (count, keep_lines, widow_control, glued, space, marked) in enumerate(paragraphs):
        lines = [Line([], 0.0, 0.0, 0.0, (10.0, 8.0, 1.5)) for _ in range(count)]
        if marked:
            lines[0].notes = (str(number),)
        style = ParagraphStyle(keep_lines=keep_lines, widow_control=widow_control)
        whole = TextStrip(TextBox(lines, style, 100.0, ()), 0, count)
        whole.gap, whole.glued = 6.0 * space, glued
        found += whole.apart() if apart or marked else [whole]
    return found


def pages(given: list[Strip], room: float, reserve: Reserve | None) -> list[list[tuple[int, int, object]]]:
    """The lines of each page: paragraph, line, and distance from the top."""
    order = {id(box): number for number, box in enumerate(dict.fromkeys(strip.box for strip in given))}
    found, index = [], 0
    while index < len(given):
        placed: Stack
        placed, index, rest = stack(given, index, room, at_top=False, force=True, reserve=reserve)
        assert rest is None
        page = []
        for top, strip in placed:
            assert isinstance(strip, TextStrip)
            at = top
            for line in range(strip.first, strip.stop):
                page.append((order[id(strip.box)], line, pytest.approx(at)))
                at += strip.box.lines[line].height
        found.append(page)
    return found


@given(st.lists(PARAGRAPHS, min_size=1, max_size=12), st.floats(15, 120), st.booleans())
def test_whole_paragraphs_stand_where_their_lines_would(
    paragraphs: list[tuple[int, bool, bool, bool, bool, bool]], room: float, noted: bool
) -> None:
    def reserve(keys: tuple[str, ...]) -> NoteRoom:
        return NoteRoom(len(keys) * NOTE_HEIGHT, max(len(keys) - 1, 0) * NOTE_HEIGHT, 0.0)

    asked = reserve if noted else None
    assert pages(strips(paragraphs, apart=False), room, asked) == pages(strips(paragraphs, apart=True), room, asked)
