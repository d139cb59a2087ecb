from __future__ import annotations

import pytest

from reportgen.model.document import Border, Borders, Paragraph, Table, Text, words
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, r, row, table
from support.read_back import read_back

_STYLE = """<w:style w:type="table" w:styleId="House"><w:name w:val="House"/><w:pPr><w:spacing w:after="40"/></w:pPr>
<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblInd w:w="100"/><w:tblBorders><w:top w:val="single" w:sz="8"/>
<w:insideH w:val="single" w:sz="4"/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60"/>
</w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="111111"/>
<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="firstCol"><w:rPr><w:i/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="222222"/></w:tcPr>
</w:tblStylePr>
<w:tblStylePr w:type="lastRow"><w:tcPr><w:tcBorders><w:top w:val="double" w:sz="4"/></w:tcBorders></w:tcPr>
</w:tblStylePr>
<w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="band1Vert"><w:tcPr><w:shd w:val="clear" w:fill="999999"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="neCell"><w:tcPr><w:shd w:val="clear" w:fill="777777"/></w:tcPr></w:tblStylePr>
</w:style>"""


def tables(body: str, **parts: object) -> list[Table]:
    document = read(Docx(body=body, **parts).bytes()).document  # type: ignore[arg-type]
    return [block for block in document.blocks() if isinstance(block, Table)]


def styled(look: str, rows: int = 4, own: str = "", columns: int = 2) -> Table:
    body = table(
        *(row(*(f"{at}{column}" for column in range(columns)), head=at == 0) for at in range(rows)),
        widths=(2000,) * columns,
        properties=f'<w:tblStyle w:val="House"/>{own}<w:tblLook {look}/>',
    )
    (found,) = tables(body, styles=_STYLE)
    return found


def grounds(found: Table) -> list[list[str | None]]:
    return [[c.shading for c in r.cells] for r in found.rows]


def test_header_rows_repeat_and_their_cells_head_columns() -> None:
    body = table(row("a", "b", head=True), row("1", "2", head=True), row("3", "4"), row("5", "6", head=True))
    (found,) = tables(body)
    assert [r.repeat for r in found.rows] == [True, True, False, False]
    assert [[c.scope for c in r.cells] for r in found.rows] == [["column"] * 2, ["column"] * 2, [None] * 2, [None] * 2]


def test_cells_are_merged_across_and_down() -> None:
    body = table(
        row(cell("a", properties='<w:gridSpan w:val="2"/>'), "b", head=True),
        row(cell("c", properties='<w:vMerge w:val="restart"/>'), "d", "e"),
        row(cell(properties="<w:vMerge/>"), "f", "g"),
        row(cell("h", properties='<w:hMerge w:val="restart"/>'), cell(properties="<w:hMerge/>"), "i"),
        widths=(1000, 1000, 1000),
    )
    (found,) = tables(body)
    assert [[(c.columns, c.rows) for c in r.cells] for r in found.rows] == [
        [(2, 1), (1, 1)],
        [(1, 2), (1, 1), (1, 1)],
        [(1, 1), (1, 1)],
        [(2, 1), (1, 1)],
    ]


def test_words_in_a_cell_that_is_merged_away_are_kept_and_a_problem() -> None:
    body = table(
        row("h", head=True),
        row(cell("seen", properties='<w:vMerge w:val="restart"/>')),
        row(cell("unseen", properties="<w:vMerge/>")),
        widths=(1000,),
    )
    found = read(Docx(body=body).bytes())
    assert words(found.document) == ["h", "seen", "unseen"]
    assert [problem.rule for problem in found.problems] == ["docx-merged-text"]


def test_a_merge_that_goes_on_from_nothing_is_a_cell() -> None:
    (found,) = tables(table(row("h", head=True), row(cell("x", properties="<w:vMerge/>")), widths=(1000,)))
    assert [[c.rows for c in r.cells] for r in found.rows] == [[1], [1]]


def test_rows_may_leave_grid_columns_empty() -> None:
    body = table(
        row("a", "b", "c", head=True),
        row("x", properties='<w:gridBefore w:val="1"/>'),
        widths=(1000, 1000, 1000),
    )
    (found,) = tables(body)
    assert [len(each.cells) for each in found.rows] == [3, 3]
    assert [bool(one.blocks) for one in found.rows[1].cells] == [False, True, False]
    assert {found.rows[1].cells[at].borders for at in (0, 2)} == {Borders()}


def test_a_span_beyond_the_grid_widens_it() -> None:
    (found,) = tables(table(row(cell("a", properties='<w:gridSpan w:val="3"/>'), head=True), row("b"), widths=(1000,)))
    assert len(found.widths) == 3


def test_row_height_and_breaks() -> None:
    body = table(
        row("h", head=True),
        row("x", properties='<w:cantSplit/><w:trHeight w:val="400" w:hRule="exact"/>'),
        widths=(900,),
    )
    (found,) = tables(body)
    assert (found.rows[1].keep_whole, found.rows[1].height, found.rows[1].height_exact) == (True, 20.0, True)


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        (
            'w:firstRow="1" w:firstColumn="0" w:noHBand="0" w:noVBand="1"',
            [["111111"] * 2, [None] * 2, ["EEEEEE"] * 2, [None] * 2],
        ),
        ('w:val="0420"', [["111111"] * 2, [None] * 2, ["EEEEEE"] * 2, [None] * 2]),
        ('w:val="06A0"', [["111111"] * 2, ["222222", None], ["222222", None], ["222222", None]]),
        ('w:val="0200"', [["999999", None]] * 4),
        ('w:val="0720"', [["111111", "777777"], [None] * 2, [None] * 2, [None] * 2]),
        ('w:val="zz" w:noHBand="1" w:noVBand="1"', [[None] * 2] * 4),
    ],
)
def test_conditional_formats_apply_where_the_table_asks_for_them(look: str, expected: list[list[str | None]]) -> None:
    assert grounds(styled(look)) == expected


def test_a_first_column_that_the_style_sets_apart_heads_rows() -> None:
    found = styled('w:val="06A0"')
    assert [[c.scope for c in r.cells] for r in found.rows[:2]] == [["column", "column"], ["row", None]]


def test_all_header_rows_look_as_the_first_one() -> None:
    rows = row("a", "b", head=True) + row("c", "d", head=True) + row("1", "2") + row("3", "4")
    look = '<w:tblStyle w:val="T"/><w:tblLook w:val="0420"/>'
    styles = (
        '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/>'
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="111111"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr></w:tblStylePr>'
        "</w:style>"
    )
    (made,) = read(Docx(body=table(rows, properties=look), styles=styles).bytes()).document.blocks()
    assert isinstance(made, Table)
    assert [r.cells[0].shading for r in made.rows] == ["111111", "111111", "EEEEEE", None]


def test_a_first_column_heads_rows_where_no_row_heads_columns() -> None:
    form = table(row("Name", "Robin"), row("Area", "north"), properties='<w:tblLook w:val="0680"/>')
    found = read(Docx(body=form).bytes())
    (made,) = found.document.blocks()
    assert isinstance(made, Table)
    assert [[c.scope for c in r.cells] for r in made.rows] == [["row", None]] * 2
    assert found.problems == ()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ('w:tblpXSpec="right"', ("right", 0.0)),
        ('w:horzAnchor="margin" w:tblpX="1000"', ("left", 50.0)),
        ('w:horzAnchor="margin" w:tblpX="90000"', ("left", 251.3)),
        ('w:horzAnchor="page" w:tblpX="1000"', ("left", 0.0)),
    ],
)
def test_a_table_that_floats_stands_on_its_side(place: str, expected: tuple[str, float]) -> None:
    rows = row("a", "b", head=True) + row("1", "2")
    found = read(Docx(body=table(rows, properties=f"<w:tblpPr {place}/>")).bytes())
    (made,) = found.document.blocks()
    assert isinstance(made, Table)
    assert (made.align, round(made.indent, 1)) == expected
    assert [problem.rule for problem in found.problems] == ["docx-table-floating"]


def test_a_style_reaches_the_text_in_its_cells() -> None:
    found = styled('w:val="06A0"')
    (paragraph,) = found.rows[0].cells[1].blocks
    assert isinstance(paragraph, Paragraph)
    (text,) = paragraph.content
    assert isinstance(text, Text)
    assert (text.style.bold, text.style.colour, paragraph.style.space_after) == (True, "FFFFFF", 2.0)
    assert found.rows[0].cells[0].align == "bottom"


def test_lines_come_from_the_style_the_table_and_the_cell() -> None:
    found = styled(
        'w:lastRow="1" w:noHBand="1" w:noVBand="1"',
        own='<w:tblBorders><w:left w:val="single" w:sz="16"/></w:tblBorders>',
    )
    top, last = found.rows[0].cells[0].borders, found.rows[3].cells[1].borders
    assert top.top == Border(1.0)
    assert top.bottom == Border(0.5)
    assert top.left == Border(2.0)
    assert (top.right, last.right, last.bottom) == (None, None, None)
    assert last.top == Border(0.5, line="double")
    body = table(
        row(
            cell("h", properties='<w:tcBorders><w:top w:val="single"/><w:bottom w:val="nil"/></w:tcBorders>'), head=True
        ),
        row("x"),
        widths=(1000,),
        properties='<w:tblBorders><w:insideH w:val="single"/></w:tblBorders>',
    )
    (plain,) = tables(body)
    assert (plain.rows[0].cells[0].borders.top, plain.rows[0].cells[0].borders.bottom) == (Border(), None)


def test_a_row_may_have_lines_of_its_own() -> None:
    inner = row("x").replace(
        "<w:tr>", '<w:tr><w:tblPrEx><w:tblBorders><w:bottom w:val="single"/></w:tblBorders></w:tblPrEx>'
    )
    (found,) = tables(table(row("h", head=True), inner, widths=(1000,)))
    assert found.rows[1].cells[0].borders.bottom == Border()


def test_padding_comes_from_the_style_the_table_and_the_cell() -> None:
    found = styled('w:val="0600"', own='<w:tblCellMar><w:right w:w="200"/></w:tblCellMar>')
    assert found.rows[0].cells[0].padding == (2.0, 10.0, 0.0, 3.0)
    body = table(
        row(cell("h", properties='<w:tcMar><w:start w:w="20"/></w:tcMar><w:vAlign w:val="center"/>'), head=True),
        row("x"),
        widths=(900,),
    )
    (own,) = tables(body)
    assert (own.rows[0].cells[0].padding, own.rows[0].cells[0].align) == ((0.0, 5.4, 0.0, 1.0), "middle")


def test_from_word_2013_on_the_edge_of_a_table_stands_at_the_margin() -> None:
    body = table(row("h", head=True), row("x"), widths=(900,))
    modern = '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>'
    assert [tables(body)[0].indent, tables(body, settings=modern)[0].indent] == [-5.4, 0.0]
    (middle,) = tables(table(row("h", head=True), row("x"), widths=(900,), properties='<w:jc w:val="center"/>'))
    assert (middle.align, middle.indent) == ("centre", 0.0)


def test_widths_are_found_even_where_the_grid_does_not_say() -> None:
    body = table(
        row(cell("a", properties='<w:tcW w:w="1000" w:type="dxa"/>'), "b", head=True), row("1", "2"), widths=(0, 0)
    )
    (found,) = tables(body)
    assert list(found.widths) == pytest.approx([50.0, 401.3])
    (empty,) = tables(body.replace('<w:gridCol w:w="0"/>', "").replace("1000", "x"))
    assert list(empty.widths) == pytest.approx([225.65, 225.65])


def test_a_table_says_whether_its_widths_are_fixed() -> None:
    kinds = {'<w:tblLayout w:type="fixed"/>': True, '<w:tblLayout w:type="autofit"/>': False, "": False}
    for own, expected in kinds.items():
        (found,) = tables(table(row("a", "b", head=True), widths=(2000, 2000), properties=own))
        assert found.fixed is expected


def test_a_width_in_per_cent_is_of_the_text() -> None:
    (found,) = tables(
        table(
            row("a", "b", head=True), row("1", "2"), properties='<w:tblW w:w="2500" w:type="pct"/>', widths=(100, 300)
        )
    )
    assert list(found.widths) == pytest.approx([56.41, 169.24], abs=0.01)
    (strict,) = tables(
        table(row("a", "b", head=True), row("1", "2"), properties='<w:tblW w:w="50%" w:type="pct"/>', widths=(100, 300))
    )
    assert strict.widths == pytest.approx(found.widths)


def test_title_and_description_are_read() -> None:
    (found,) = tables(
        table(
            row("a", head=True),
            row("b"),
            widths=(900,),
            properties='<w:tblCaption w:val="Due dates"/><w:tblDescription w:val="One a row"/>',
        )
    )
    assert (found.title, found.summary) == ("Due dates", "One a row")


def test_tables_stand_in_tables_and_lists_in_cells() -> None:
    inner = table(row("x", head=True), row("y"), widths=(500,))
    lines = read_back(
        read(Docx(body=table(row("h", head=True), row(cell(inner, p("after"))), widths=(3000,))).bytes()).document
    )
    assert lines == [
        "table 1:",
        "  row, repeated:",
        "    column:",
        "      b: h",
        "  row:",
        "    cell:",
        "      table 1:",
        "        row, repeated:",
        "          column:",
        "            b: x",
        "        row:",
        "          cell:",
        "            b: y",
        "      b: after",
    ]


def test_controls_and_alternatives_round_rows_and_cells_are_read_through() -> None:
    alternatives = (
        '<mc:AlternateContent><mc:Choice Requires="w14">{}</mc:Choice><mc:Fallback>{}</mc:Fallback>'
        "</mc:AlternateContent>"
    )
    body = table(
        row("h", head=True),
        "<w:sdt><w:sdtContent>" + row("a") + "</w:sdtContent></w:sdt>",
        "<w:tr><w:sdt><w:sdtContent>" + cell("b") + "</w:sdtContent></w:sdt></w:tr>",
        "<w:tr><w:customXml>" + cell("c") + "</w:customXml></w:tr>",
        "<w:customXml>" + row("d") + "</w:customXml>",
        alternatives.format(row("e"), row("old e")),
        "<w:tr>" + alternatives.format(cell("f"), cell("old f")) + "</w:tr>",
        widths=(900,),
    )
    assert words(read(Docx(body=body).bytes()).document) == ["h", "a", "b", "c", "d", "e", "f"]


def test_rows_in_controls_within_controls_are_read_and_their_tracked_changes_told() -> None:
    control = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("gone") + "</w:tr>"
    body = table(row("h", head=True), control(control(row("a")) + deleted), row("b"), widths=(900,))
    found = read(Docx(body=body).bytes())
    assert words(found.document) == ["h", "a", "b"]
    assert [problem.rule for problem in found.problems] == ["docx-tracked-change"]


def test_a_table_without_cells_is_nothing() -> None:
    assert tables(table(widths=(900,)) + table("<w:tr/>", widths=())) == []


def test_a_long_table_has_few_different_looks() -> None:
    body = table(
        *(row(cell(p(r(str(at)))), head=at == 0) for at in range(400)),
        widths=(2000,),
        properties='<w:tblStyle w:val="House"/><w:tblLook w:val="0420"/>',
    )
    (found,) = tables(body, styles=_STYLE)
    styles = {id(c.blocks[0].content[0].style) for row_ in found.rows for c in row_.cells}  # type: ignore[union-attr]
    assert len(styles) <= 4


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        (p(), []),
        (p("words"), [Paragraph]),
        (p(properties='<w:shd w:val="clear" w:fill="DDDDDD"/>'), [Paragraph]),
        (p('<w:bookmarkStart w:id="1" w:name="here"/>'), [Paragraph]),
    ],
)
def test_an_empty_paragraph_that_ends_a_cell_behind_a_table_takes_no_room(behind: str, kept: list[type]) -> None:
    inner = table(row("in", "out", head=True), row("1", "2"), widths=(900, 900))
    body = table(row("nested", "x", head=True), row(cell(inner, behind), "y"), widths=(4000, 4000))
    (outer,) = read(Docx(body=body).bytes()).document.blocks()
    assert isinstance(outer, Table)
    assert [type(block) for block in outer.rows[1].cells[0].blocks] == [Table, *kept]


@pytest.mark.parametrize(
    ("asked", "widths"),
    [
        ((1000, 3000), (50, 150)),
        ((2000, 2000), (100, 100)),
        ((20000, 3000), (100, 100)),  # wider than the page
    ],
)
def test_a_grid_of_equal_columns_gives_way_to_what_the_cells_ask_for(
    asked: tuple[int, int], widths: tuple[float, float]
) -> None:
    of = [f'<w:tcW w:w="{width}" w:type="dxa"/>' for width in asked]
    rows = [row(*(cell(word, properties=width) for word, width in zip("ab", of, strict=True)), head=at == 0)
            for at in range(3)]  # fmt: skip
    (made,) = read(Docx(body=table(*rows)).bytes()).document.blocks()
    assert isinstance(made, Table)
    assert made.widths == widths


def test_a_bookmark_between_rows_or_cells_leads_to_the_row() -> None:
    mark = '<w:bookmarkStart w:id="{0}" w:name="m{0}"/><w:bookmarkEnd w:id="{0}"/>'
    among = row("c", "d").replace("</w:tc>", f"</w:tc>{mark.format(2)}", 1)
    body = table(row("a", "b", head=True), mark.format(1), among, row("e", "f"), mark.format(3))
    back = read_back(read(Docx(body=body).bytes()).document)
    assert [line.strip() for line in back if "#m" in line] == ["b: {#m1}{#m2}c", "b: {#m3}e"]
