"""What is refused or warned of in a Word file: the exact words that a Word user reads, with place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import Severity, TemplateError
from reportgen.pipeline import convert, examine_word
from reportgen.world import fonts
from support.docx_builder import Docx, cell, p, r, row, table
from support.refused import REFUSED, WARNED

GOLDEN = Path(__file__).parent / "golden" / "refused.txt"
FONTS = fonts()


def test_everything_that_is_refused_or_warned_of_says_where_what_and_how_to_mend_it(request):
    lines = []
    for name, make in {**REFUSED, **WARNED}.items():
        lines += ["", name]
        for problem in examine_word(make().bytes(), "report.docx", FONTS):
            lines.append(f"  {problem.severity.value}: {problem}" + (f" ({problem.source})" if problem.source else ""))
    said = "\n".join(lines[1:]) + "\n"
    if request.config.getoption("--write-golden"):
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_leaves_no_pdf_and_a_draft_where_one_is_wanted(name):
    content = REFUSED[name]().bytes()
    with pytest.raises(TemplateError):
        convert(content, "report.docx", FONTS, None, "report.pdf")
    assert convert(content, "report.docx", FONTS, None, "report.pdf", draft=True).draft


@pytest.mark.parametrize("name", WARNED)
def test_what_is_warned_of_leaves_a_pdf(name):
    converted = convert(WARNED[name]().bytes(), "report.docx", FONTS, None, "report.pdf")
    assert not converted.draft
    assert [problem.severity for problem in converted.problems] == [Severity.WARNING]


def test_the_reader_and_the_layout_count_tables_alike():
    hidden, snow = p(r("x", "<w:vanish/>")), p("\u3042")
    inner = table(row("a", head=True), row(cell(hidden)), row(cell(snow)), widths=(900,))
    outer = table(row("a", head=True), row(cell(inner, p("b"))), widths=(2000,))
    body = outer + "<w:tbl><w:tblPr/></w:tbl>" + table(row("a", head=True), row(cell(hidden)), row(cell(p("\u3044"))))
    heads = {"header1": table(row("a"), row("b"), widths=(900,)) + p("")}
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    upright = p("c", properties=f"<w:sectPr>{section}</w:sectPr>")
    problems = examine_word(Docx(body=upright + body, heads=heads, section=section).bytes(), "report.docx", FONTS)
    told = [f"{problem.where.path} {problem.rule}" for problem in problems if "table" in problem.where.path]
    assert told == [
        "table 1, row 2 docx-hidden-text",
        "table 2, row 2 docx-hidden-text",
        "table 1, row 2 glyph-missing",
        "table 2, row 3 glyph-missing",
    ]


def test_tables_of_a_page_header_are_counted_from_one():
    head = table(row("a"), row(cell(p(r("x", "<w:vanish/>")))), widths=(900,)) + p("")
    body = table(row("a", head=True), row("b"), widths=(900,))
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    problems = examine_word(Docx(body=body, heads={"header1": head}, section=section).bytes(), "report.docx", FONTS)
    (told,) = [problem.where.path for problem in problems if problem.rule == "docx-hidden-text"]
    assert told == "page header of section 1, table 1, row 2"
