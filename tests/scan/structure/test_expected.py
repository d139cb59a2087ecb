"""What a document's tag tree has to tell, where it is not plain: captions, labels, footnotes, empty things."""

from __future__ import annotations

from msgspec.structs import replace

from reportgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Note,
    NoteMark,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
)
from reportgen.scan.structure.expected import Expected
from support.documents import BODY, PLAIN, bullets, cell, document, heading, item, paragraph, table
from support.features import FEATURES


def told(given: Document) -> list[tuple[int, str]]:
    return [(line.depth, line.role) for line in Expected(given).lines]


def test_a_caption_belongs_to_the_table_below_it_else_to_the_one_above() -> None:
    caption, grid = paragraph("Table", role=Role.CAPTION), _of(paragraph("x"))
    assert told(document(caption, grid))[1:3] == [(1, "Table"), (2, "Caption")]
    assert told(document(grid, caption))[-1] == (2, "Caption")
    assert told(document(grid, caption, grid)).count((2, "Caption")) == 1
    assert told(document(caption, grid, caption))[-1] == (1, "Caption")
    assert told(document(caption, "words")) == [(0, "Document"), (1, "Caption"), (1, "P")]


def test_a_caption_of_no_table_within_a_cell_is_a_paragraph() -> None:
    caption = paragraph("Table", role=Role.CAPTION)
    assert told(document(_of(caption)))[-1] == (4, "P")


def _of(block: Block) -> Table:
    rows = [replace(table(("x",), head=False).rows[0], cells=(cell(), cell(inner))) for inner in (paragraph(), block)]
    return Table((90.0, 90.0), tuple(rows))


def _box(block: Block, title: str = "") -> Table:
    return Table((90.0,), (Row((cell(block),)),), title=title)


def test_a_box_holds_what_it_holds_and_has_no_caption() -> None:
    caption = paragraph("Box", role=Role.CAPTION)
    assert told(document(caption, _box(heading("Learning")), caption)) == [
        (0, "Document"),
        (1, "Caption"),
        (1, "Div"),
        (2, "H1"),
        (1, "Caption"),
    ]
    assert told(document(_box(paragraph()))) == [(0, "Document")]
    assert told(document(_of(paragraph("x")), caption, _box(paragraph("x"))))[8:] == [
        (4, "P"),
        (2, "Caption"),
        (1, "Div"),
        (2, "P"),
    ]
    assert Expected(document(_box(paragraph("x"), "Summed up"))).lines[1].facts == "Summed up"


def test_what_holds_nothing_is_not_told_but_cells_are() -> None:
    assert told(document(paragraph(), bullets(), Contents(()), Table((), ()))) == [(0, "Document")]
    row = [(2, "TR"), (3, "TD"), (3, "TD")]
    assert told(document(_of(paragraph()))) == [(0, "Document"), (1, "Table"), *row, *row]


def test_things_side_by_side_are_told_apart() -> None:
    beside = Table((90.0, 90.0, 90.0), (Row((cell(paragraph("x")), cell(), cell(paragraph("y"), caption()))),))
    assert told(document(caption(), beside))[1:] == [
        (1, "Caption"),
        (1, "Div"),
        *[(2, "Div"), (3, "P")],
        *[(2, "Div"), (3, "P"), (3, "P")],
    ]


def caption() -> Paragraph:
    return paragraph("Figure", role=Role.CAPTION)


def test_a_list_item_is_a_paragraph_whatever_its_style_says() -> None:
    given = document(bullets(item(heading("Heading", label="1"), label="")), bullets(item(table(("a", "b", "c")))))
    lines = Expected(given).lines
    assert (4, "P") in [(line.depth, line.role) for line in lines]
    assert Expected(given).outline == ["1 Heading"]


def test_a_footnote_that_no_mark_leads_to_is_told_without_a_label() -> None:
    notes = (Note("a", (paragraph("one"), bullets("two"))), Note("b", (paragraph("unmarked"),)))
    lines = Expected(replace(document(paragraph("x", NoteMark("a", "1", BODY))), notes=notes)).lines
    roles = ["Document", "P", "Note", "Lbl", "P", "L", "LI", "Lbl", "LBody", "P", "Note", "P"]
    assert [line.role for line in lines] == roles


def test_a_heading_without_words_has_no_bookmark() -> None:
    assert Expected(document(heading(" "), heading("One", 9))).outline == ["One"]


def test_a_line_of_the_contents_says_where_it_leads() -> None:
    entry = ContentsEntry(1, (Text("One", BODY),), "one", PLAIN, BODY)
    (line,) = (line for line in Expected(document(Contents((entry,)))).lines if line.role == "TOCI")
    assert "Link\x02One\x03" in line.words


def test_places_are_counted_as_people_count_them() -> None:
    places = Expected(FEATURES["captions above and below"]).places
    assert places[0] == (0, 0, 0, 0)
    assert places[-1] == (3, 2, 0, 0)
