"""What must hold for every document, whatever stands in it."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.errors import Severity, TemplateError
from reportgen.model.document import (
    Border,
    Borders,
    Break,
    Cell,
    Figure,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    PageField,
    PageFrame,
    PageSetup,
    Paragraph,
    ParagraphStyle,
    Role,
    Row,
    RunningText,
    Section,
    Tab,
    Table,
    TabStop,
    Text,
    Turn,
    words,
)
from reportgen.model.drawing import Drawing, Rectangle
from reportgen.pdf import FontLibrary, write
from reportgen.pdf.breaking import break_lines
from reportgen.pdf.lines import Run
from reportgen.pdf.looks import Look
from reportgen.pdf.units import UNIT, measure_units, measure_units_closely
from reportgen.scan import check_pdf
from support.documents import BODY, GRID, document, made_of
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.model.document import Block, Document

LETTERS = st.text(
    st.sampled_from("abc dé-–ŵ, (1)\\'’.\u00a0%& "), min_size=1, max_size=60
) | st.integers(1, 400).map(lambda count: "w" * count)  # fmt: skip
STYLES = st.builds(
    replace,
    st.just(BODY),
    family=st.sampled_from(["Arial", "Calibri", "Source Sans 3"]),
    size=st.sampled_from([7.0, 11.0, 40.0]),
    bold=st.booleans(),
    underline=st.booleans(),
    highlight=st.sampled_from([None, "FFFF00"]),
    position=st.sampled_from(["baseline", "superscript"]),
    caps=st.sampled_from(["none", "none", "all", "small"]),
    language=st.sampled_from(["", "", "cy"]),
)
TEXTS = st.builds(Text, LETTERS, STYLES)
SAID = TEXTS.filter(lambda text: bool(text.text.strip()))
"""What a link holds: the reader refuses one of spaces alone."""
FIGURE = Figure(Drawing(50, 50, (Rectangle(0, 0, 50, 50, "FF0000"),), "Square", "A red square"), 50, 50, "A red square")
INLINES = (
    TEXTS
    | TEXTS
    | st.builds(Tab, STYLES)
    | st.builds(Break, st.sampled_from(["line", "page"]))
    | st.builds(PageField, st.sampled_from(["page", "pages"]), STYLES)
    | st.builds(lambda inner: Link((inner,), "https://example.org/", "", "Example"), SAID)
    | st.builds(lambda width, height: replace(FIGURE, width=width, height=height), st.floats(1, 900), st.floats(1, 900))
)
LENGTHS = st.sampled_from([0.0, 6.0, 20.0, 150.0])
PARAGRAPH_STYLES = st.builds(
    ParagraphStyle,
    name=st.sampled_from(["A", "B"]),
    align=st.sampled_from(["left", "centre", "right", "justify"]),
    indent_left=LENGTHS,
    indent_right=LENGTHS,
    indent_first=st.sampled_from([0.0, -18.0, 18.0]),
    space_before=LENGTHS,
    space_after=LENGTHS,
    line_spacing=st.sampled_from([0.5, 1.0, 1.15, 13.0]),
    line_rule=st.sampled_from(["multiple", "exact", "at-least"]),
    keep_with_next=st.booleans(),
    keep_lines=st.booleans(),
    widow_control=st.booleans(),
    page_break_before=st.sampled_from([False, False, False, True]),
    contextual_spacing=st.booleans(),
    shading=st.sampled_from([None, "EEEEEE"]),
    borders=st.sampled_from([Borders(), Borders(top=Border(1, "FF0000", "double", 4)), GRID]),
    tab_stops=st.sampled_from(
        [(), (TabStop(100, "right", "dots"),), (TabStop(60), TabStop(300, "centre", "line"), TabStop(400, "decimal"))]
    ),
)
PARAGRAPHS = st.builds(
    Paragraph,
    st.lists(INLINES, max_size=6).map(tuple),
    PARAGRAPH_STYLES,
    st.sampled_from([Role.BODY, Role.BODY, Role.CAPTION, Role.TITLE]),
)
HEADINGS = st.builds(
    lambda text, style, level, runs_in: Paragraph((text,), style, Role.HEADING, level, "1.1", runs_in=runs_in),
    TEXTS,
    PARAGRAPH_STYLES,
    st.integers(1, 9),
    st.booleans(),
)


def tables(cells: st.SearchStrategy[Block]) -> st.SearchStrategy[Table]:
    """Tables whose spans fit together: a grid of ones, of which some rows have one wide cell."""

    def build(
        inner: list[list[Block]], widths: list[float], repeat: int, height: float, spread: bool, turn: Turn
    ) -> Table:
        rows = []
        for number, blocks in enumerate(inner):
            made: tuple[Cell, ...]
            turned: Turn = turn if all(map(_is_wordy, blocks)) else ""
            if number % 3 == 2:
                made = (Cell(tuple(blocks), columns=len(widths), borders=GRID),)
            elif number % 3 == 0 and spread and number + 1 < len(inner):
                first = Cell(tuple(blocks), rows=2, borders=GRID, align="middle", shading="DDDDDD", turn=turned)
                made = (first, *(Cell(tuple(blocks), borders=GRID) for _ in widths[1:]))
            elif number % 3 == 1 and spread:
                made = tuple(Cell(tuple(blocks)) for _ in widths[1:])
            else:
                made = tuple(
                    Cell(tuple(blocks), scope="column" if number < repeat else None, turn=turned) for _ in widths
                )
            rows.append(Row(made, repeat=number < repeat and not spread, keep_whole=number % 2 == 1, height=height))
        return Table(tuple(widths), tuple(rows))

    return st.builds(
        build,
        st.lists(st.lists(cells, max_size=2), max_size=5),
        st.lists(st.sampled_from([5.0, 60.0, 200.0]), min_size=1, max_size=4),
        st.integers(0, 2),
        LENGTHS,
        st.booleans(),
        st.sampled_from(["", "up", "down"]),
    )


def _is_wordy(block: Block) -> bool:
    """Whether the reader turns a cell with such a block: of words alone."""
    return isinstance(block, Paragraph) and block.role is Role.BODY and all(isinstance(i, Text) for i in block.content)


def lists(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[ListBlock]:
    items = st.builds(
        ListItem, st.sampled_from(["•", "12.", ""]), st.just(BODY), st.lists(inner, max_size=2).map(tuple)
    )
    return st.builds(ListBlock, st.lists(items, max_size=3).map(tuple), st.sampled_from(["Disc", "Decimal"]))


BLOCKS = st.recursive(PARAGRAPHS | HEADINGS, lambda inner: lists(inner) | tables(inner), max_leaves=6)
SETUPS = st.sampled_from([PageSetup(), PageSetup(841.9, 595.3), PageSetup(300, 200, 30, 30, 30, 30, 10, 10)])
REPEATED = st.builds(
    lambda kind, style, target: Paragraph((PageField(kind, style, target),)),
    st.sampled_from(["styled", "styled-last", "styled-number"]),
    STYLES,
    st.sampled_from(["a", "b", "none"]),
)
HEADS = st.lists(PARAGRAPHS | REPEATED, max_size=1).map(tuple)
RUNNING = st.builds(RunningText, HEADS, st.none() | HEADS, st.none() | HEADS)
SECTIONS = st.builds(
    Section,
    st.lists(BLOCKS, max_size=5).map(tuple),
    SETUPS,
    RUNNING,
    RUNNING,
    st.sampled_from(["new-page", "continuous", "odd-page", "even-page"]),
    st.sampled_from([None, None, 7]),
    columns=st.sampled_from([1, 1, 2, 3]),
    gap=st.sampled_from([0.0, 36.0]),
    line_between=st.booleans(),
    frame=st.sampled_from([None, PageFrame(GRID), PageFrame(GRID, from_text=True, pages="others")]),
)
THOROUGH = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


def written(given_document: Document, fonts: FontLibrary) -> bytes:
    """The document's PDF. One whose words would stand outside the page is refused for that alone: forty-point letters
    in a column of five points. Everything else must hold for it all the same.
    """
    try:
        return write(given_document, fonts).content
    except TemplateError as error:
        errors = {problem.rule for problem in error.problems if problem.severity is Severity.ERROR}
        if errors == {"words-outside-page"}:
            reject()
        raise


@given(st.lists(SECTIONS, max_size=3))
@THOROUGH
def test_every_document_says_its_words_in_order_and_leaves_nothing_untagged(
    fonts: FontLibrary, sections: list[Section]
) -> None:
    given_document = made_of(*sections)
    finished = Finished(written(given_document, fonts))
    assert check_pdf(finished.content, given_document) == ()
    assert finished.tree.faults == []
    # The words are compared without their spaces: where a style changes within a word, the word is still one.
    assert "".join(finished.tree.root.words) == "".join(words(given_document))
    assert finished.tree.root.words == words(given_document)


@given(st.lists(PARAGRAPHS, min_size=1, max_size=4), st.lists(st.integers(1, 60), min_size=1, max_size=6))
@THOROUGH
def test_every_footnote_stands_in_the_file_once(
    fonts: FontLibrary, blocks: list[Paragraph], lengths: list[int]
) -> None:
    marks = tuple(NoteMark(str(number), str(number), BODY) for number in range(len(lengths)))
    marked = tuple(replace(block, content=(*block.content, *marks[index::4])) for index, block in enumerate(blocks))
    notes = tuple(
        Note(str(number), (Paragraph((Text("note words " * length, BODY),)),)) for number, length in enumerate(lengths)
    )
    given_document = replace(document(*marked), notes=notes)
    finished = Finished(written(given_document, fonts))
    assert check_pdf(finished.content, given_document) == ()
    assert finished.tree.faults == []
    assert finished.tree.root.words == words(given_document)
    assert len(finished.tree.all("Note")) == len(lengths)


@given(st.lists(BLOCKS, max_size=3))
@settings(THOROUGH, max_examples=25)
def test_every_document_is_valid(fonts: FontLibrary, blocks: list[Block]) -> None:
    flat = [block for block in blocks if not (isinstance(block, Paragraph) and block.role is Role.HEADING)]
    content = written(document(*flat), fonts)
    violations = [fault for fault in Finished(content).violations if "HEADING" not in fault]
    assert violations == []


@given(st.text(st.sampled_from("ab -–—\t\ufffc\u00a0)”1"), max_size=40))
def test_units_are_the_text_cut_up(text: str) -> None:
    assert "".join(UNIT.findall(text)) == text
    assert Counter(UNIT.findall(text))[""] == 1


@pytest.mark.parametrize(("text", "units"), [
    ("well-known fact", ["well-", "known ", "fact"]),
    ("2024–25 and -5", ["2024–", "25 ", "and ", "-5"]),
    ("so - or “co-”", ["so ", "- ", "or ", "“co-”"]),
    ("a\u00a0b  c", ["a\u00a0b  ", "c"]),
])  # fmt: skip
def test_lines_may_end_behind_spaces_and_hyphens_only(text: str, units: list[str]) -> None:
    assert UNIT.findall(text)[:-1] == units


@given(
    st.lists(st.tuples(st.text(st.sampled_from("ab  -–é\u00a0)1"), max_size=12), st.integers(0, 2)), min_size=1),
    st.floats(0, 60),
    st.sampled_from(["left", "justify"]),
)
def test_the_quick_ways_to_break_lines_give_the_same_lines(
    fonts: FontLibrary, parts: list[tuple[str, int]], width: float, align: Literal["left", "justify"]
) -> None:
    regular, bold = (fonts.face("Arial", bold=bold, italic=False) for bold in (False, True))
    assert regular is not None
    assert bold is not None
    looks = (Look(BODY, regular), Look(BODY, bold), Look(replace(BODY, size=7), regular))
    style = ParagraphStyle(align=align)
    for runs in ([Run(text, looks[look], None) for text, look in parts], [Run(parts[0][0], looks[0], None)]):
        text = "".join(run.text for run in runs)
        bounds = [0, *accumulate(len(run.text) for run in runs)]
        quick, close = measure_units(runs), measure_units_closely(runs, text, bounds)
        assert quick.units == close.units == UNIT.findall(text)[:-1]
        for name in ("starts", "ends", "edges"):
            assert getattr(quick, name) == pytest.approx(getattr(close, name))
        lines = break_lines(runs, style, width, looks[0])
        # A run without words keeps the quick way for a single one from being taken.
        closely = break_lines([*runs, Run("", runs[-1].look, None, anchor="end")], style, width, looks[0])
        assert ["".join(span[1] for span in line.spans) for line in lines] == [
            "".join(span[1] for span in line.spans) for line in closely
        ]
        for line, other in zip(lines, closely, strict=True):
            assert (line.left, line.width, line.stretch) == pytest.approx((other.left, other.width, other.stretch))
            assert line.height == pytest.approx(other.height)
