"""Words in places where Word's format has none: no reader looks there, and they are told all the same."""

from __future__ import annotations

import pytest

from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, r, row, table
from support.read_back import read_back

LOST = p("of the children")
HEAD = row("Agency", "Role", head=True)


def told(body: str, **parts: object) -> list[str | None]:
    return [
        problem.where.path
        for problem in read(Docx(body=body, **parts).bytes()).problems  # type: ignore[arg-type]
        if problem.rule == "docx-misplaced-words"
    ]


@pytest.mark.parametrize(
    "body",
    [
        p("a", properties=f"<w:pBdr>{LOST}</w:pBdr>"),
        p(f"<w:r><w:rPr>{LOST}</w:rPr><w:t>a</w:t></w:r>"),
        p(r("a"), f"<w:sdt>{r('b')}</w:sdt>"),
        p(r("a"), f"<w:sdt><w:sdtPr>{r('b')}</w:sdtPr><w:sdtContent>{r('c')}</w:sdtContent></w:sdt>"),
        p("<w:r><w:t>a<w:tab/>b</w:t></w:r>"),
        p(f"<w:r><w:tab>{r('a')}</w:tab></w:r>"),
        p(f"<w:proofErr>{r('a')}</w:proofErr>"),
        p(f"<w:r><w:drawing><wp:inline><wp:docPr>{LOST}</wp:docPr></wp:inline></w:drawing></w:r>"),
        p(f"<w:r><w:ruby>{r('a')}</w:ruby></w:r>"),
        p("<w:r><w:rPr><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:rPr></w:r>"),
        p(f"<w:bookmarkStart w:id='1' w:name='x'>{table(row(cell('a')))}</w:bookmarkStart>"),
    ],
)
def test_words_that_no_reader_comes_to_are_told_where_they_stand(body: str) -> None:
    assert told(p("One", style="Heading1") + p("before") + body + p("behind")) == [
        "heading 1, second paragraph after it"
    ]


def test_those_in_a_cell_are_told_by_its_row() -> None:
    lost = cell(p("a"), p("b", properties=f"<w:numPr>{r('c')}</w:numPr>"))
    assert told(table(HEAD, row("a", "b"), row("a", lost))) == ["table 1, row 3"]


@pytest.mark.parametrize(
    "body",
    [
        f"<w:sdt>{LOST}</w:sdt>",
        f"<w:sdt><w:sdtPr>{LOST}</w:sdtPr><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>",
        f"<w:sectPr>{LOST}</w:sectPr>",
        f"<w:permStart>{LOST}</w:permStart>",
    ],
)
def test_those_between_paragraphs_are_told_of_the_file_as_a_whole(body: str) -> None:
    assert told(p("a") + body) == [""]


def test_those_of_a_table_without_cells_are_told_too() -> None:
    assert told(p("a") + f"<w:tbl>{LOST}</w:tbl>") == ["first paragraph"]


def test_those_of_a_header_and_of_a_note_are_told_there() -> None:
    lost = p("a", properties=f"<w:pBdr>{LOST}</w:pBdr>")
    reference = '<w:headerReference w:type="default" r:id="header1"/>'
    assert told(p("a"), heads={"header1": lost}, section=reference) == ["page header of section 1, first paragraph"]
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    assert told(p("a", mark), footnotes=f'<w:footnote w:id="2">{lost}</w:footnote>') == ["footnote 1, first paragraph"]


@pytest.mark.parametrize(
    "body",
    [
        p("<w:r><w:t>  </w:t></w:r>", properties="<w:pBdr><w:t> </w:t></w:pBdr>"),
        p(f"<w:moveFrom>{r('a')}</w:moveFrom>"),
        f"<w:moveFrom>{LOST}</w:moveFrom>",
        table(HEAD, row("a", "b").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")),
        p(f"<w:r><w:object>{LOST}</w:object></w:r>"),
        p(f"<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:rect><v:textbox><w:txbxContent>{LOST}</w:txbxContent></v:textbox>"
          "</v:rect></w:pict></w:r>"),
        p("<w:r><w:footnoteReference w:customMarkFollows='1' w:id='7'/><w:t>*</w:t></w:r>"),
        p("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"),
        p(f"<w:r><w:t>a</w:t><x:y xmlns:x='urn:x'>{r('b')}</x:y></w:r>"),
        f"<mc:AlternateContent><mc:Choice/><mc:Fallback/><mc:Fallback>{LOST}{table(HEAD)}</mc:Fallback></mc:AlternateContent>",
        table(HEAD, row("a", cell("b", properties="<w:vMerge w:val='restart'/>")),
              row("a", cell("", properties="<w:vMerge/>")), row("a", cell("c", properties="<w:vMerge/>"))),
    ],
)  # fmt: skip
def test_what_is_read_or_told_otherwise_is_not_told_so(body: str) -> None:
    assert told(body) == []


def test_what_stands_around_misplaced_words_is_read_all_the_same() -> None:
    document = read(Docx(body=p("a", properties=f"<w:pBdr>{LOST}</w:pBdr>") + p("b")).bytes()).document
    assert read_back(document) == ["b: a", "b: b"]
