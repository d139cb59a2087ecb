from __future__ import annotations

from reportgen.word.places import landmark
from reportgen.word.read import read
from support.docx_builder import Docx, p, r, row, table

_ITEM = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="1">'
    + "".join(f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>' for at in (0, 1))
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)


def test_a_paragraph_that_a_layout_counts_has_the_place_that_the_reader_gives_it():
    odd = r("x", "<w:rtl/>")
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    begin = mark.format("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + mark.format("separate")
    line = r("Findings") + "<w:r><w:tab/></w:r>" + r("3")
    body = (
        p(begin, line)
        + p(line, mark.format("end"))
        + p(odd)
        + p("Letter of Marlowe", style="Heading1")
        + p(odd)
        + p(odd, properties=_ITEM.format(0))
        + p(odd, properties=_ITEM.format(1))
        + table(row("a", head=True), row("b"), widths=(2000,))
        + p(odd)
        + p("Findings", style="Heading2")
        + p(odd)
    )
    found = read(Docx(body=body, numbering=_NUMBERING).bytes())
    told = [problem.where.path for problem in found.problems if problem.rule == "docx-right-to-left"]
    counted = [landmark(found.document, number) for number in range(1, 9)]
    assert told == [place for place in counted if "," in place or place == "third paragraph"]
    assert counted == [
        "third paragraph",
        "heading 1",
        "heading 1, first paragraph after it",
        "heading 1, second paragraph after it",
        "heading 1, third paragraph after it",
        "heading 1, fourth paragraph after it",
        "heading 2 'Findings'",
        "heading 2 'Findings', first paragraph after it",
    ]
    assert landmark(found.document, 0) == "before the first paragraph"
