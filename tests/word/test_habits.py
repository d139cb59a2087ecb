from __future__ import annotations

import pytest

from reportgen.errors import Severity
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, r, row, table

_TAB = "<w:r><w:tab/></w:r>"
_ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)


def told(*body: str, **parts: object) -> list[str]:
    found = read(Docx(body="".join(body), **parts).bytes()).problems  # type: ignore[arg-type]
    assert all(problem.severity is Severity.WARNING for problem in found)
    return [f"{problem.where.path}: {problem.rule}" for problem in found]


@pytest.mark.parametrize("mark", ["- ", "* ", "– ", "•", "• ", "·  ", "  - ", "✓ "])
def test_a_typed_bullet_is_a_warning(mark):
    assert told(p(f"{mark}milk")) == ["first paragraph: docx-list-typed"]


def test_drawn_lines_are_no_blank_paragraphs():
    ground = '<w:shd w:val="clear" w:fill="D9E2F3"/>'
    assert told(p("x"), p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>') * 2, p(properties=ground) * 2) == []


def test_paragraphs_that_something_hangs_on_are_not_blank():
    chart = '<w:drawing><wp:inline><a:graphic><a:graphicData uri="x/chart"/></a:graphic></wp:inline></w:drawing>'
    for drawn in (chart, "<w:pict><v:line/></w:pict>", "<w:object/>"):
        found = read(Docx(body=p("x") + p(f"<w:r>{drawn}</w:r>") * 2).bytes()).problems
        assert [problem.severity for problem in found] == [Severity.ERROR] * 2


def test_paragraphs_that_end_a_section_or_the_contents_are_not_blank():
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    start = mark.format("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + mark.format("separate")
    contents = p(start, "Words of the contents") + p(mark.format("end"))
    section = p(properties='<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
    assert told(contents, p(), p("x"), p(), section, p(), p("y")) == []


def test_bullets_behind_line_breaks_are_seen():
    assert told(p("To do:", "<w:r><w:br/></w:r>", "- one")) == ["first paragraph: docx-list-typed"]


@pytest.mark.parametrize(
    ("first", "second"), [("1. one", "2. two"), ("a) one", "b) two"), ("(1) one", "(2) two"), ("A. one", "B. two")]
)
def test_typed_numbers_are_a_warning_where_they_count_on(first, second):
    assert told(p(first), p(second)) == ["second paragraph: docx-list-typed"]


@pytest.mark.parametrize(
    "words",
    [
        ("2019. That year", "ended."),
        ("A. Quillfeather wrote", "M. Underbough answered"),
        ("-5 degrees", "- "),
        ("1. one", "Between", "2. two"),
        ("3. three", "7. seven"),
        ("5 December", "6 December"),
    ],
)
def test_what_only_looks_like_a_list_is_none(words):
    assert told(*map(p, words)) == []


def test_a_real_list_is_no_typed_one_whatever_its_words_begin_with():
    assert told(*(p(words, properties=_ITEM) for words in ("- dash", "1. one", "2. two")), numbering=_NUMBERING) == []


def test_numbered_headings_are_no_list():
    assert told(p("1. One", style="Heading1"), p("2. Two", style="Heading1")) == []


def test_columns_made_with_tabs_are_a_warning():
    assert told(p("a", _TAB, "b", _TAB, "c"), p("1", _TAB, "2", _TAB, "3")) == ["second paragraph: docx-table-typed"]
    assert told(*[p("Telephone", _TAB, "01632 960000")] * 3) == ["third paragraph: docx-table-typed"]
    assert told(*[p("Name        Marlowe")] * 3) == ["third paragraph: docx-table-typed"]


def test_a_line_or_two_with_a_tab_are_no_table():
    assert told(p("From", _TAB, "us"), p("To", _TAB, "you"), p("Words."), p("On", _TAB, "a day")) == []


def test_blank_paragraphs_in_a_row_are_a_warning_once():
    assert told(p("a"), p(), p("b")) == []
    assert told(p("a"), p(), p(" "), p(), p("b"), p(), p("c")) == ["third paragraph: docx-blank-paragraphs"]


def test_blank_cells_and_page_breaks_are_no_space():
    rows = row("a", "b", head=True), row("", ""), row("", "")
    assert told(table(*rows)) == []
    assert told(p(), table(*rows), p()) == []
    assert told(p('<w:r><w:br w:type="page"/></w:r>'), p('<w:r><w:br w:type="page"/></w:r>')) == []


def test_underlined_words_are_a_warning_and_links_and_blanks_to_fill_in_are_not():
    line = '<w:u w:val="single"/>'
    assert told(p(r("Nota bene", line))) == ["first paragraph: docx-underlined"]
    link = f'<w:hyperlink r:id="a">{r("The report", line)}</w:hyperlink>'
    assert told(p(link, r("      ", line)), links={"a": ("hyperlink", "https://example.org/", True)}) == []


def test_words_in_capitals_are_a_warning_and_a_marking_or_short_form_is_not():
    assert told(p("THIS IS IMPORTANT")) == ["first paragraph: docx-capitals"]
    assert told(p(r("this is important", "<w:caps/>"))) == ["first paragraph: docx-capitals"]
    assert told(p("OFFICIAL-SENSITIVE"), p("The NHS and the CQC")) == []


def test_habits_are_seen_in_cells_and_not_in_page_headers():
    capitals = "DO NOT COPY"
    assert told(table(row("a", "b", head=True), row(cell(capitals), "x"))) == ["table 1, row 2: docx-capitals"]
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    assert told(p("x"), heads={"header1": p(capitals)}, section=section) == []


BOLD = "<w:b/>"


def test_a_bold_line_before_words_looks_like_a_heading_and_is_told_where_it_stands():
    assert told(p("Before."), p(r("What happened", BOLD)), p(), p("It was winter.")) == [
        "second paragraph: docx-heading-typed"
    ]
    bold = p(r("What ", BOLD), r(" "), r("happened", BOLD))
    assert told(p("Before."), bold, p("one", properties=_ITEM), numbering=_NUMBERING) == [
        "second paragraph: docx-heading-typed"
    ]


@pytest.mark.parametrize(
    "body",
    [
        (p(r("Name:", BOLD)), p("words")),
        (p(r("It was very cold.", BOLD)), p("words")),
        (p(r("What happened", BOLD), r(" then")), p("words")),
        (p(r("word " * 20, BOLD)), p("words")),
        (p(r("Bold", BOLD)),),
        (p(r("What happened", BOLD)), p("A heading", style="Heading1"), p("words")),
        (p(r("What happened", BOLD)), table(row("a", "b", head=True), row("1", "2")), p("words")),
        (p(r("What happened", BOLD), style="Heading1"), p("words")),
        (table(row("a", "b", head=True), row(cell(p(r("Plan", BOLD)) + p("words")), "2")),),
        (p(r("1", BOLD), style="Caption"), p("words")),
        (p(r("…", BOLD)), p("words")),
    ],
)
def test_a_bold_line_that_heads_nothing_is_none(body):
    assert told(p("Before."), *body) == []


def test_the_first_words_are_those_of_a_letterhead_or_a_cover_and_head_nothing():
    assert told(p(), p(r("Averholt Partnership", BOLD)), p("The Corn Exchange")) == []


_LEADER = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>'


@pytest.mark.parametrize(
    ("behind", "stops", "rule"),
    [("1", _LEADER, "docx-contents-typed"), ("one", _LEADER, "docx-table-typed"), ("1", "", "docx-table-typed")],
)
def test_contents_typed_by_hand_are_no_table(behind, stops, rule):
    lines = [p(words, _TAB, behind, properties=stops) for words in ("Begin", "Middle", "End")]
    assert told(*lines) == [f"third paragraph: {rule}"]
