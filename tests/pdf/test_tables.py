"""Tables as the reader gets them: grid, spans, headers, splitting over pages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import pytest
from msgspec.structs import replace

from reportgen.errors import TemplateError
from reportgen.model.document import (
    Border,
    Borders,
    Cell,
    PageSetup,
    Paragraph,
    ParagraphStyle,
    Role,
    Row,
    Table,
    TextStyle,
    Turn,
    words,
)
from reportgen.pdf import write
from support.documents import GRID, LINE, PLAIN, SENTENCE, cell, document, head_row, paragraph, table
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.model.document import Document
    from reportgen.pdf import FontLibrary

SMALL = PageSetup(300, 300, 72, 40, 72, 40)


def finished(given: Document, fonts: FontLibrary) -> Finished:
    result = Finished(write(given, fonts).content)
    assert result.tree.faults == []
    assert result.tree.root.words == words(given)
    return result


def test_cells_stand_in_their_columns(fonts: FontLibrary) -> None:
    result = finished(document(table(("un", "deux", "trois"), widths=(100, 150, 80), head=False)), fonts)
    lefts = [result.characters(0, word)[0][0] for word in ("un", "deux", "trois")]
    assert lefts == pytest.approx([72 + 5.4, 172 + 5.4, 322 + 5.4], abs=1.2)


def test_header_cells_say_their_scope_and_data_cells_their_spans(fonts: FontLibrary) -> None:
    wide = Row((cell("wide", columns=2), cell("x")))
    tall = Row((cell("tall", rows=2, scope="row"), cell("over"), cell("b")))
    under = Row((cell("below"), cell("d")))
    result = finished(document(Table((90, 90, 90), (head_row("p", "q", "r"), wide, tall, under))), fonts)
    assert result.violations == []
    heads = result.tree.all("TH")
    assert [str(node.attributes["Scope"]) for node in heads] == ["/Column"] * 3 + ["/Row"]
    assert int(heads[3].attributes["RowSpan"]) == 2
    assert int(result.tree.all("TD")[0].attributes["ColSpan"]) == 2
    assert result.characters(0, "below")[0][0] == pytest.approx(result.characters(0, "over")[0][0], abs=1)


def test_cells_without_words_keep_their_columns(fonts: FontLibrary) -> None:
    rows = (Row((cell("a"), cell("b"), cell("c"))), Row((Cell(()), Cell(()), cell("d"))))
    given = document(Table((90, 90, 90), rows))
    result = finished(given, fonts)
    assert result.characters(0, "d")[0][0] == pytest.approx(result.characters(0, "c")[0][0], abs=1)


def test_tables_stand_left_centred_or_right(fonts: FontLibrary) -> None:
    lefts = []
    for align in ("left", "centre", "right"):
        given = document(replace(table(("un",), widths=(100,), head=False), align=align))
        lefts.append(finished(given, fonts).characters(0, "un")[0][0] - 5.4)
    column = 595.3 - 144
    assert lefts == pytest.approx([72, 72 + (column - 100) / 2, 72 + column - 100], abs=1.5)


def test_words_stand_at_the_top_middle_or_bottom_of_a_cell(fonts: FontLibrary) -> None:
    tall = Row((cell("top"), cell("mid", align="middle"), cell("low", align="bottom")), height=100)
    result = finished(document(Table((90, 90, 90), (tall,))), fonts)
    bottoms = [result.characters(0, word)[0][1] for word in ("top", "mid", "low")]
    assert bottoms[0] - bottoms[2] == pytest.approx(100 - 12.65 - 4 - 0.5, abs=3)
    assert bottoms[1] == pytest.approx((bottoms[0] + bottoms[2]) / 2, abs=3)


def test_the_header_rows_stand_again_on_every_page(fonts: FontLibrary) -> None:
    rows = [(f"r{number}", "b") for number in range(30)]
    result = finished(document(table(*rows, widths=(100, 100)), setup=SMALL), fonts)
    assert len(result.pages) > 2
    assert all(text.startswith("Head 1 Head 2 r") for text in result.pages)
    assert len(result.tree.all("TH")) == 2
    assert len(result.tree.all("Table")) == 1


def test_a_header_row_is_not_left_alone_at_the_foot_of_a_page(fonts: FontLibrary) -> None:
    filler = [paragraph(f"n{number}", style=PLAIN) for number in range(11)]
    result = finished(document(*filler, table(("a", "b"), widths=(100, 100)), setup=SMALL), fonts)
    assert result.pages[1] == "Head 1 Head 2 a b"


def test_a_row_that_is_kept_whole_moves_to_the_next_page(fonts: FontLibrary) -> None:
    filler = [paragraph(f"n{number}", style=PLAIN) for number in range(9)]
    for whole, first in ((False, "n8 The review"), (True, "n8")):
        row = replace(Row((cell(SENTENCE * 2),)), keep_whole=whole)
        result = finished(document(*filler, Table((200,), (row,)), setup=SMALL), fonts)
        assert result.pages[0].endswith("n8") == whole
        assert first in result.pages[0]


def test_the_line_below_the_last_row_and_the_space_below_its_words_may_hang_below_the_page(fonts: FontLibrary) -> None:
    spaced = paragraph("words", style=replace(PLAIN, line_spacing=2.0))
    rule = Border(4, "000000")
    grid = Table((200,), tuple(Row((cell(spaced, borders=Borders(bottom=rule)),), keep_whole=True) for _ in range(2)))
    line = 11 * (1854 + 434 + 67) / 2048
    row = 2 * line + 4  # the words with their spacing, and the padding; the second has the line between on top
    for room, pages in ((2 * row + 4 - line + 0.1, 1), (2 * row + 4 - line - 0.1, 2)):
        result = finished(document(grid, setup=replace(SMALL, height=144 + room)), fonts)
        assert len(result.pages) == pages


def test_a_row_hangs_no_lower_than_its_longest_cell_has_room(fonts: FontLibrary) -> None:
    spaced, single = (paragraph("words", style=replace(PLAIN, line_spacing=factor)) for factor in (2.0, 1.0))
    row = Row((cell(spaced, borders=Borders()), cell(single, single, borders=Borders())), keep_whole=True)
    line = 11 * (1854 + 434 + 67) / 2048
    result = finished(
        document(
            paragraph("over", style=PLAIN), Table((100, 100), (row,)), setup=replace(SMALL, height=144 + 3 * line)
        ),
        fonts,
    )
    assert len(result.pages) == 2


def test_a_split_row_is_still_one_row_with_its_cells(fonts: FontLibrary) -> None:
    row = Row((cell(SENTENCE * 12), cell("short", align="bottom"), cell()))
    result = finished(document(Table((100, 80, 20), (row, row)), setup=SMALL), fonts)
    assert result.violations == []
    assert len(result.pages) > 4
    assert len(result.tree.all("TR")) == 2
    assert len(result.tree.all("TD")) == 6


def test_a_spanning_cell_is_split_where_the_page_ends_between_its_rows(fonts: FontLibrary) -> None:
    first = Row((cell(SENTENCE * 9, rows=30), cell("r0")))
    others = [Row((cell(f"r{number}"),)) for number in range(1, 30)]
    result = finished(document(Table((100, 80), (first, *others)), setup=SMALL), fonts)
    assert len(result.pages) > 2
    assert "r0" in result.pages[0]
    assert "r29" in result.pages[-1]


def test_the_last_row_of_a_span_takes_what_the_others_leave_over(fonts: FontLibrary) -> None:
    rows = (Row((cell(SENTENCE, rows=2), cell("a"))), Row((cell("b"),)), Row((cell("c"), cell("below"))))
    result = finished(document(Table((100, 80), rows)), fonts)
    tall = result.characters(0, "children.")[0][1]
    assert result.characters(0, "below")[0][3] < tall


def test_turned_words_that_span_rows_stand_on_one_page(fonts: FontLibrary) -> None:
    year = replace(cell("year and month", rows=30), turn="up")
    rows = (Row((year, cell("line 1"))), *(Row((cell(f"line {number}"),)) for number in range(2, 31)))
    result = finished(document(Table((40, 80), rows), setup=SMALL), fonts)
    assert [page.count("year and month") for page in result.pages] == [1, *[0] * (len(result.pages) - 1)]


def test_turned_words_are_never_broken_and_make_their_row_higher(fonts: FontLibrary) -> None:
    turned = replace(cell("safeguarding partnership"), turn="down")
    result = finished(document(Table((40, 80), (Row((turned, cell("beside")), height=20),)), "after"), fonts)
    (word,) = result.characters(0, "safeguarding")
    assert word[3] - word[1] > 2 * (word[2] - word[0])
    assert result.characters(0, "after")[0][3] < word[1]


def test_turned_words_with_more_lines_than_their_column_has_room_for_stand_level(fonts: FontLibrary) -> None:
    turned = replace(cell("one", "two", "three", "four"), turn="up")
    written = write(document(Table((40, 80), (Row((turned, cell("beside"))),))), fonts)
    assert [problem.rule for problem in written.problems] == ["words-not-turned"]
    ((left, bottom, right, top),) = Finished(written.content).characters(0, "three")
    assert right - left > top - bottom


def test_turned_words_that_find_no_room_below_the_rows_that_are_repeated_stand_level(fonts: FontLibrary) -> None:
    turned = replace(cell("word " * 4), turn="up")
    heads = (head_row("high", "x"), *(Row((cell("more"), cell("y")), repeat=True) for _ in range(2)))
    written = write(document(Table((40, 80), (*heads, Row((turned, cell("z"))))), setup=SMALL), fonts)
    assert [problem.rule for problem in written.problems] == ["words-not-turned"]
    assert not write(document(Table((40, 80), (heads[0], Row((turned, cell("z"))))), setup=SMALL), fonts).problems


@pytest.mark.parametrize(("ink", "rules"), [("FFFFFF", []), ("000000", ["words-hardly-seen"])])
def test_turned_words_are_seen_on_the_ground_of_their_cell(ink: str, rules: list[str], fonts: FontLibrary) -> None:
    dark = Cell((paragraph("turned", text=TextStyle(colour=ink)),), shading="000000", turn="up")
    written = write(document(Table((40, 80), (Row((dark, cell("beside"))),))), fonts)
    assert [problem.rule for problem in written.problems] == rules


def test_turned_words_beside_more_rows_than_a_page_holds_are_broken_to_stand_on_one(fonts: FontLibrary) -> None:
    label = replace(cell("year and month " * 3), turn="up")
    first = Row((replace(label, rows=30), cell("line 1")))
    rows = (first, *(Row((cell(f"line {number}"),)) for number in range(2, 31)))
    assert not write(document(Table((60, 80), rows), setup=SMALL), fonts).problems


@pytest.mark.parametrize("turn", ["up", "down"])
@pytest.mark.parametrize("indent", [-200.0, 540.0])
def test_turned_words_outside_the_page_are_told(turn: Turn, indent: float, fonts: FontLibrary) -> None:
    turned = replace(cell("turned"), turn=turn)
    with pytest.raises(TemplateError) as raised:
        write(document(Table((40, 30), (Row((turned, Cell(()))),), indent=indent)), fonts)
    assert [problem.rule for problem in raised.value.problems] == ["words-outside-page"]


def test_an_exact_row_height_cuts_no_words_off(fonts: FontLibrary) -> None:
    thin = Row((Cell((paragraph(),)),), height=3, height_exact=True)
    full = Row((cell("words that need more than three points"),), height=3, height_exact=True)
    result = finished(document(Table((300,), (thin, full, thin)), paragraph("after", style=PLAIN)), fonts)
    assert result.characters(0, "after")[0][3] < result.characters(0, "words")[0][1]


def test_a_table_too_wide_is_made_narrower_and_told(fonts: FontLibrary) -> None:
    written = write(document(table(("a", "b", "end"), widths=(400, 400, 400))), fonts)
    assert [problem.rule for problem in written.problems] == ["table-scaled"]
    assert Finished(written.content).characters(0, "end")[0][2] < 595.3 - 60


def test_a_caption_belongs_to_its_table(fonts: FontLibrary) -> None:
    caption = paragraph("Table 1", role=Role.CAPTION)
    before = finished(document(caption, table(("a", "b", "c"))), fonts)
    after = finished(document(table(("a", "b", "c")), caption, caption), fonts)
    for result in (before, after):
        assert result.violations == []
        (tagged,) = result.tree.all("Table")
        assert [kid.words for kid in tagged.all("Caption")] == [["Table", "1"]]


def test_a_table_says_its_title_and_summary(fonts: FontLibrary) -> None:
    result = finished(document(replace(table(("a", "b", "c")), title="Events", summary="What happened")), fonts)
    assert str(result.tree.all("Table")[0].attributes["Summary"]) == "What happened"


def test_a_table_within_a_cell_is_a_table_of_its_own(fonts: FontLibrary) -> None:
    inner = table(("in", "ner"), ("un", "der"), widths=(50, 50), head=False)
    result = finished(
        document(table(("one", "two"), Row((cell("outer"), cell(inner, paragraph(), caption()))), widths=(150, 200))),
        fonts,
    )
    assert result.violations == []
    assert [len(list(node.all("Table"))) for node in result.tree.all("Table")] == [2, 1]


def test_things_side_by_side_are_no_table_and_are_read_from_left_to_right(fonts: FontLibrary) -> None:
    cells = (replace(cell("turned"), turn="down"), cell("middle"), cell(), cell(table(("in", "ner"), head=False)))
    result = finished(document(Table((40, 100, 50, 100), (Row(cells, height=60),)), "after"), fonts)
    assert result.violations == []
    assert result.tree.all("Table") == []
    (whole, *_) = result.tree.all("Div")
    assert [kid.words for kid in whole.kids] == [["turned"], ["middle"], ["in", "ner"]]


def caption() -> Paragraph:
    return paragraph("a caption in a cell", role=Role.CAPTION)


def test_tables_without_rows_or_columns_leave_nothing(fonts: FontLibrary) -> None:
    result = finished(document(Table((), ()), Table((10,), ()), "x"), fonts)
    assert result.tree.all("Table") == []


def test_lines_shared_by_neighbours_are_drawn_once_and_in_one(fonts: FontLibrary) -> None:
    plain = Borders(LINE, LINE, LINE, LINE)
    rows = tuple(Row(tuple(Cell((), borders=plain) for _ in range(3)), height=20) for _ in range(3))
    result = finished(document(Table((50, 50, 50), rows)), fonts)
    with result.open() as pdf:
        content = pdf.pages[0].Contents.read_bytes().decode()
    # Four lines across and four down.
    assert content.count(" l\n") + content.count(" l S") == 8


@pytest.mark.parametrize("kind", ["single", "double", "dotted", "dashed"])
def test_every_kind_of_line_is_drawn(fonts: FontLibrary, kind: Literal["single", "double", "dotted", "dashed"]) -> None:
    edge = replace(LINE, line=kind)
    framed = ParagraphStyle(borders=Borders(edge, edge, edge, edge))
    assert finished(document(paragraph("framed", style=framed)), fonts).violations == []


def test_rows_whose_paragraphs_keep_with_the_next_stay_together(fonts: FontLibrary) -> None:
    kept = ParagraphStyle(keep_with_next=True)
    rows = [Row((cell(paragraph(f"r{number}", style=kept)),)) for number in range(4)]
    filler = [paragraph(f"n{number}", style=PLAIN) for number in range(9)]
    result = finished(document(*filler, Table((200,), tuple(rows)), paragraph("end", style=PLAIN), setup=SMALL), fonts)
    assert "r0 r1 r2 r3" in result.pages[1]
    assert GRID.top is not None


@pytest.mark.parametrize("repeat", [False, True])
def test_a_row_higher_than_a_page_is_split_even_where_it_should_be_kept_whole(
    fonts: FontLibrary, *, repeat: bool
) -> None:
    kept = ParagraphStyle(keep_lines=True)
    row = Row((cell(paragraph(SENTENCE * 20, style=kept)), cell("b")), keep_whole=True, repeat=repeat)
    result = finished(document(Table((150, 80), (row, Row((cell("c"), cell("end")))))), fonts)
    small = finished(document(Table((150, 80), (row, Row((cell("c"), cell("end"))))), setup=SMALL), fonts)
    assert "children." in " ".join(small.pages)
    for number in range(len(small.pages)):
        with small.open() as pdf:
            assert float(pdf.pages[number].MediaBox[3]) == 300
    last = len(small.pages) - 1
    assert small.characters(last, "end")[0][1] > 60
    assert len(small.pages) > 3 > len(result.pages)


DAY = "01/03/2024"
"""About 55 points wide in the size of tables."""


def _lefts(fonts: FontLibrary, widths: tuple[float, ...], *rows: tuple[str, ...]) -> list[float]:
    """How far apart the first letters of the words "un", "deux", … of the last row stand."""
    result = finished(document(table(*rows, widths=widths, head=False)), fonts)
    lefts = [result.characters(0, said.split()[0])[0][0] for said in rows[-1]]
    return [right - left for left, right in pairwise(lefts)]


@pytest.mark.parametrize("said", [DAY, f"on {DAY}", f"{DAY}-{DAY}"])
def test_a_narrow_column_is_as_wide_as_its_longest_word(said: str, fonts: FontLibrary) -> None:
    given = document(table((said, "an event"), widths=(40, 300), head=False))
    assert len(finished(given, fonts).characters(0, DAY)) >= 1
    (between,) = _lefts(fonts, (40, 300), (said, "x"), ("un", "deux"))
    assert 55 < between < 80


def test_what_a_narrow_column_lacks_the_wide_ones_give(fonts: FontLibrary) -> None:
    first, second = _lefts(fonts, (40, 200, 200), (DAY, "x", "y"), ("un", "deux", "trois"))
    assert first > 55
    assert second == pytest.approx(200 - (first - 40) / 2, abs=1.5)


def test_a_table_of_narrow_columns_grows_into_its_room(fonts: FontLibrary) -> None:
    first, second = _lefts(fonts, (40, 40, 40), (DAY, "x", DAY), ("un", "deux", "trois"))
    assert first > 55
    assert second == pytest.approx(40, abs=1.5)


def test_fixed_columns_stay_as_wide_as_they_are(fonts: FontLibrary) -> None:
    given = replace(table((DAY, "x"), ("un", "deux"), widths=(40, 300), head=False), fixed=True)
    result = finished(document(given), fonts)
    left, right = (result.characters(0, said)[0][0] for said in ("un", "deux"))
    assert right - left == pytest.approx(40, abs=1.5)


def test_fixed_columns_give_room_to_words_in_a_font_that_stands_in_for_theirs(fonts: FontLibrary) -> None:
    style = TextStyle(family="Times New Roman", size=11)
    day = replace(cell(paragraph(DAY, style=PLAIN, text=style)), padding=(0.0, 1.0, 0.0, 1.0))
    given = Table((40, 300), (Row((day, cell("beside"))),), fixed=True)
    assert len(Finished(write(document(given), fonts).content).characters(0, DAY)) == 1


@pytest.mark.parametrize("said", ["short words", "x" * 60, "never\u00a0" * 20])
def test_columns_stay_as_wide_as_they_are_where_all_words_have_room_or_none_helps(
    said: str, fonts: FontLibrary
) -> None:
    (between,) = _lefts(fonts, (70, 300), (said, "x"), ("un", "deux"))
    assert between == pytest.approx(70, abs=1.5)


def test_a_word_of_several_columns_widens_none(fonts: FontLibrary) -> None:
    wide = Row((cell(DAY, columns=2), cell("x")))
    rows = Table((30, 30, 200), (wide, Row((cell("u"), cell("d"), cell("t")))))
    lefts = [finished(document(rows), fonts).characters(0, said)[0][0] for said in "udt"]
    assert [right - left for left, right in pairwise(lefts)] == pytest.approx([30, 30], abs=1.5)
