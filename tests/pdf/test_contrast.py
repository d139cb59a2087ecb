"""How far colours stand out from one another, and words that can hardly be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.errors import Severity
from reportgen.model.document import Row, RunningText, Section, Text
from reportgen.pdf import write
from reportgen.pdf.contrast import contrast
from support.documents import (
    BODY,
    SPACED,
    bullets,
    cell,
    contents,
    document,
    heading,
    item,
    link,
    made_of,
    paragraph,
    table,
)

if TYPE_CHECKING:
    from reportgen.model.document import Block, Document
    from reportgen.pdf import FontLibrary

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"{value:06X}")
WHITE = replace(BODY, colour="FFFFFF")
SHADED = replace(SPACED, shading="1F3864")


def white(**looks: object) -> Text:
    return Text("unseen", replace(WHITE, **looks))  # type: ignore[arg-type]


def told(given_document: Document, fonts: FontLibrary) -> list[str]:
    problems = write(given_document, fonts).problems
    assert all(problem.severity is Severity.WARNING for problem in problems)
    return [str(problem.where.path) for problem in problems if problem.rule == "words-hardly-seen"]


@pytest.mark.parametrize(("colour", "ground", "ratio"), [
    ("000000", "FFFFFF", 21.0),
    ("777777", "FFFFFF", 4.48),
    ("FF0000", "0000FF", 2.15),
])  # fmt: skip
def test_a_contrast_is_that_of_wcag(colour: str, ground: str, ratio: float) -> None:
    assert contrast(colour, ground) == pytest.approx(ratio, abs=0.01)


@given(COLOURS, COLOURS)
def test_a_contrast_lies_between_1_and_21_either_way(colour: str, ground: str) -> None:
    assert 1 <= contrast(colour, ground) <= 21.0001
    assert contrast(colour, ground) == contrast(ground, colour)
    assert contrast(colour, colour) == 1


@pytest.mark.parametrize("block", [
    paragraph("seen ", white()),
    paragraph(white(colour="F4F4F4")),
    paragraph(white(highlight="FFFF00")),
    paragraph(Text("unseen", replace(BODY, colour="203864")), style=SHADED),
    bullets(item(paragraph(white()))),
    paragraph(link("seen ", uri="https://example.org/"), white(caps="all")),
], ids=["white", "nearly white", "on yellow", "on its shading", "in a list", "behind a link"])  # fmt: skip
def test_words_in_the_colour_of_their_ground_are_told(fonts: FontLibrary, block: Block) -> None:
    assert told(document(paragraph("before"), block), fonts) == ["paragraph 2"]


@pytest.mark.parametrize("block", [
    paragraph(white(), style=SHADED),
    paragraph(white(highlight="000080")),
    paragraph("seen", Text("  ", WHITE), "seen"),
    paragraph(Text("pale", replace(BODY, colour="A6A6A6"))),
], ids=["on shading", "on a highlight", "blanks", "pale"])  # fmt: skip
def test_words_that_stand_out_are_not_told(fonts: FontLibrary, block: Block) -> None:
    assert told(document(block), fonts) == []


def test_the_ground_of_a_cell_is_its_own_or_that_of_the_cell_around_it(fonts: FontLibrary) -> None:
    dark = cell(paragraph(white()), shading="000000")
    inner = table(Row((cell(paragraph(white())),)), widths=(60,), head=False)
    around = cell(inner, shading="000000")
    assert told(document(table(Row((dark,)), Row((around,)), widths=(90,), head=False), paragraph("x")), fonts) == []
    bare = cell(paragraph(white()))
    assert told(document(table(Row((dark,)), Row((bare,)), widths=(90,), head=False)), fonts) == ["table 1, row 2"]


def test_contents_and_page_heads_are_looked_at_too(fonts: FontLibrary) -> None:
    listed = contents(("Findings", "findings"))
    pale = replace(listed, entries=(replace(listed.entries[0], text=(white(),)),))
    assert len(told(document(pale, heading("Findings", anchor="findings")), fonts)) == 1
    head = RunningText((paragraph(white()),))
    assert told(made_of(Section((paragraph("x"),), head=head)), fonts) == ["running head or foot"]
