"""Paragraphs that are taken out of the text before it is parsed: nothing is lost, changed, or let through by it."""

from __future__ import annotations

import time
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportgen.errors import TemplateError
from reportgen.model.document import Contents, Text, words
from reportgen.word.package import parse
from reportgen.word.read import Read, read
from reportgen.word.shorthand import ROW_STAND_IN, STAND_IN, Shorthand
from support.docx_builder import Docx, cell, p, r, row, table

PLAIN = ("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")


def parsed(content: bytes) -> Read:
    """What is read when nothing is taken out."""
    with mock.patch.object(Shorthand, "shortened", lambda _, data: data):
        return read(content)


def taken(body: str, stand_in: bytes = b"<w:standIn/>") -> int:
    """How many paragraphs of a body are taken out."""
    whole = Docx(body=body).members()["word/document.xml"]
    return Shorthand().shortened(whole).count(stand_in) - whole.count(stand_in)


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def entry(words: str, target: str = "here", tab: str = "", computed: str = "", page: str = "", look: str = "") -> str:
    """A line of the contents as Word writes it; `page` is the bookmark whose page it names, where that is another."""
    number = code(f" PAGEREF {page or target} \\h ")
    return (
        f'<w:p><w:pPr>{look}</w:pPr><w:hyperlink w:anchor="{target}" w:history="1">{words}<w:r>{tab}<w:tab/></w:r>'
        f"{mark('begin')}{number}<w:r></w:r>{mark('separate')}{computed}{mark('end')}"
        "</w:hyperlink></w:p>"
    )


HERE = '<w:p><w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>marked</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
CONTENTS = code(" TOC \\o &quot;1-2&quot; \\h ")
BEGIN = f"<w:p>{mark('begin')}{CONTENTS}{mark('separate')}</w:p>"
END = f"<w:p>{mark('end')}</w:p>"
LINE = entry(r("The beginning"), computed="<w:r><w:t>12</w:t></w:r>")


paragraph = st.sampled_from(
    (
        p("Plain words."),
        p("Plain ", r("and bold", "<w:b/>"), " words &amp; more"),
        p(r("hidden", "<w:vanish/>")),
        p("styled", properties='<w:pStyle w:val="Heading1"/>'),
        p("marked", properties="<w:rPr><w:b/></w:rPr>"),
        p("changed", properties="<w:rPr><w:ins/></w:rPr>"),
        p("was", properties='<w:pPrChange w:id="1"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>'),
        p("end of a section", properties='<w:sectPr><w:pgSz w:w="9000" w:h="12000"/></w:sectPr>'),
        '<w:p w:rsidR="00AB12CD" w14:paraId="12345678"><w:r w:rsidRPr="00AB12CD"><w:t>session</w:t></w:r></w:p>',
        '<w:p><w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>marked</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>',
        '<w:p><w:bookmarkStart w:id="2" w:name="_GoBack"/><w:bookmarkEnd w:id="2"/></w:p>',
        '<w:p><w:hyperlink w:anchor="here"><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF here</w:instrText></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        "<w:p/>",
        "<w:p><w:r><w:t/></w:r></w:p>",
        '<w:bookmarkStart w:id="3" w:name="between"/>',
    )
)
some = st.lists(paragraph, min_size=1, max_size=3).map("".join)
wrapped = st.tuples(
    some,
    st.sampled_from(
        (
            "{}",
            "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
            "<w:ins>{}</w:ins>",
            "<w:del>{}</w:del>",
            "<w:customXml>{}</w:customXml>",
            "<w:unknown>{}</w:unknown>",
            "<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
            "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
        )
    ),
).map(lambda parts: parts[1].format(parts[0]))
merged = st.builds(
    lambda above, below, beside: table(
        row(cell(above, properties='<w:vMerge w:val="restart"/>'), cell(p("b")), head=True),
        row(cell(below, properties="<w:vMerge/>"), cell(beside, properties='<w:hMerge w:val="continue"/>')),
        row(cell(p("c"), properties='<w:shd w:val="clear" w:fill="202020"/>'), cell(beside)),
        widths=(1000, 1000),
    ),
    some,
    some,
    some,
)


@given(st.lists(st.one_of(wrapped, merged), min_size=1, max_size=4))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_stands_round_a_paragraph_the_same_is_read(body: list[str]) -> None:
    content = Docx(body="".join(body)).bytes()
    assert read(content) == parsed(content)


plain_cell = st.builds(
    lambda inner, properties: cell(inner, properties=properties),
    st.sampled_from(
        (
            p("words"),
            p("a"),
            p(r("hidden", "<w:vanish/>")),
            p("WORDS IN CAPITALS"),
            p("in a list", properties='<w:numPr><w:numId w:val="1"/></w:numPr>'),
            p("\u2022 typed"),
            p("changed", properties="<w:rPr><w:ins/></w:rPr>"),
            p(),
            p() + p("two"),
            table(row("within"), widths=(500,)),
        )
    ),
    st.sampled_from(
        (
            "",
            "",
            '<w:tcW w:w="900" w:type="dxa"/>',
            '<w:gridSpan w:val="2"/>',
            '<w:gridSpan w:val="70"/>',
            '<w:shd w:val="clear" w:fill="202020"/>',
            '<w:vMerge w:val="restart"/>',
            "<w:vMerge/>",
            "<w:hMerge/>",
            '<w:textDirection w:val="btLr"/>',
            "<w:cellIns/>",
        )
    ),
)
plain_row = st.builds(
    lambda cells, properties, around: around.format(row(*cells, properties=properties)),
    st.lists(plain_cell, min_size=1, max_size=3),
    st.sampled_from(
        (
            "",
            "<w:tblHeader/>",
            "<w:cantSplit/>",
            '<w:gridBefore w:val="1"/>',
            '<w:trHeight w:val="900" w:hRule="exact"/>',
            '<w:ins w:id="7"/>',
            '<w:del w:id="8"/>',
        )
    ),
    st.sampled_from(("{}", "{}", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:customXml>{}</w:customXml>")),
)


@given(st.lists(plain_row, min_size=1, max_size=5))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_rows_a_table_has_the_same_is_read(rows: list[str]) -> None:
    content = Docx(body=table(*rows, widths=(1000, 0, 1000))).bytes()
    assert read(content) == parsed(content)


def test_a_row_within_the_properties_of_one_is_read_the_same() -> None:
    content = Docx(body=table(row("head", head=True), row("a", properties=row("within")), row("b"))).bytes()
    assert read(content) == parsed(content)


def test_a_row_of_plain_paragraphs_is_taken_whole() -> None:
    rows = (
        row("head", "head", head=True),
        row("a", cell("b", properties='<w:gridSpan w:val="2"/>')).replace("<w:tr>", '<w:tr w:rsidR="00AB12CD">'),
        row("a", cell(p("b") + p("c"))),
        row("a", properties="").replace("<w:tr>", "<w:tr><w:tblPrEx/>"),
    )
    assert taken(table(*rows), b"<w:standInRow/>") == 2


ODD: dict[str, tuple[str, ...]] = {
    "words": (
        r("1.2 ") + r("in bold ", "<w:b/>"),
        r("hidden", "<w:vanish/>"),
        r("here"),
        r("More ..."),
        r("Error! Bookmark not defined."),
        r("  "),
        r("דבר"),
        "",
    ),
    "target": ("nowhere",),
    "tab": ("<w:rPr><w:b/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>", "<w:rPr><w:rtl/></w:rPr>"),
    "computed": (r("7"), r("7", "<w:i/>"), r("7", "<w:vanish/>"), r("vii"), r("")),
    "page": ("elsewhere",),
    "look": (
        '<w:pStyle w:val="TOC2"/>',
        "<w:rPr><w:noProof/></w:rPr>",
        "<w:rPr><w:ins/></w:rPr>",
        '<w:numPr><w:numId w:val="1"/></w:numPr>',
        '<w:sectPr><w:pgSz w:w="9000" w:h="12000"/></w:sectPr>',
        "<w:bidi/>",
    ),
}
"""What a line of the contents may have that most have not."""

line = st.fixed_dictionaries(
    {"words": st.sampled_from((r("What was done"), *ODD["words"]))},
    optional={name: st.sampled_from(odd) for name, odd in ODD.items() if name != "words"},
).map(lambda said: entry(**said))


@pytest.mark.parametrize(("name", "odd"), [(name, odd) for name, all_odd in ODD.items() for odd in all_odd])
def test_a_line_of_the_contents_that_is_odd_in_one_way_is_read_the_same(name: str, odd: str) -> None:
    lines = entry(**{"words": r("What was done"), name: odd})
    for body in (BEGIN + lines + END, lines):
        content = Docx(body=HERE + body).bytes()
        assert read(content) == parsed(content)


@given(st.lists(st.one_of(line, line, wrapped, st.sampled_from((BEGIN, END))), min_size=1, max_size=6), st.booleans())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_lines_the_contents_have_the_same_is_read(lines: list[str], whole: bool) -> None:
    body = "".join([HERE, BEGIN, *lines, END] if whole else [HERE, *lines])
    content = Docx(body=body + table(row(cell(LINE)), widths=(1000,))).bytes()
    assert read(content) == parsed(content)


def test_a_line_of_the_contents_is_taken_and_leads_where_it_leads() -> None:
    body = HERE + BEGIN + LINE + END
    assert taken(body, b"<w:standInEntry/>") == 1
    (contents,) = (block for block in read(Docx(body=body).bytes()).document.blocks() if isinstance(block, Contents))
    (found,) = contents.entries
    assert (found.target, [inline.text for inline in found.text if isinstance(inline, Text)]) == (
        "here",
        ["The beginning"],
    )


def test_plain_paragraphs_are_taken_and_others_stay() -> None:
    beside = table(row(cell(p("in a cell")), cell(p("two") + p("in a cell"))))
    assert taken(p("one") + p("two", r("bold", "<w:b/>")) + beside) == 5
    assert taken("<w:p><w:r><w:tab/></w:r></w:p>" + "<w:p><w:r><w:t>a&#65;b</w:t></w:r></w:p>") == 0


def test_escaped_characters_are_what_they_stand_for() -> None:
    body = "a &amp;lt; b &lt; c &gt; d &quot;e&quot; &apos;f&apos; &#34;g&#39; R&amp;D".join(PLAIN)
    assert taken(body) == 1
    document = read(Docx(body=body).bytes()).document
    assert " ".join(words(document)) == "a &lt; b < c > d \"e\" 'f' \"g' R&D"


@pytest.mark.parametrize(
    "around",
    [
        "<w:p><w:r><w:t><![CDATA[{}]]></w:t></w:r></w:p>",
        "<!--{}-->" + p("seen"),
        "<?note {}?>" + p("seen"),
        '<w:x xmlns:w="urn:other">{}</w:x>' + p("seen"),
        "{}\n" + p("seen"),
        "{}<w:standIn/>",
        "{}<w:tbl><w:standInRow/></w:tbl>",
        "{}<w:tbl><w:tr><w:tc><w:standIn><w:t>words</w:t></w:standIn></w:tc></w:tr></w:tbl>",
    ],
)
def test_a_part_in_which_something_could_hide_is_left_as_it_is(around: str) -> None:
    content = Docx(body=around.format("words".join(PLAIN)))
    assert taken(content.body) == 0
    assert read(content.bytes()) == parsed(content.bytes())


@pytest.mark.parametrize(
    "wrong",
    [
        "<w:p><w:pPr><w:b></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:b w:val=1/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:pPr><none:b/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:b w:val='1' w:val='2'/></w:rPr><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>]]></w:t></w:r></w:p>",
        "<w:p><w:r><w:t>\x07</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>\uffff</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>x</w:t></w:p></w:r>",
        "<w:tc><w:tcPr><w:b></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>",
    ],
)
def test_what_is_not_well_formed_is_refused_as_ever(wrong: str) -> None:
    content = Docx(body=p("before") + wrong + p("behind")).bytes()
    with pytest.raises(TemplateError, match="well-formed"):
        read(content)


def test_no_stand_in_is_left_where_only_elements_are_looked_for() -> None:
    shorthand = Shorthand()
    body = f"<w:ins>{p('one')}</w:ins>{p('two')}" + table(f"<w:ins>{row('three')}</w:ins>", row("four"))
    root = parse(shorthand.shortened(Docx(body=body).members()["word/document.xml"]))
    shorthand.settle(root)
    left = root.iter(STAND_IN, ROW_STAND_IN)
    assert [element.getparent().tag.rpartition("}")[2] for element in left] == ["body", "tc", "tbl"]


@pytest.mark.parametrize(
    "piece",
    [
        "<w:p><w:pPr>",
        "<w:p><w:r><w:rPr><w:b/>",
        "<w:p><w:r><w:t>x",
        "<w:tc><w:tcPr>",
        "<w:tr><w:trPr>",
        "<w:tr><w:tc><w:p/></w:tc>",
        '<w:p><w:hyperlink w:anchor="a">',
    ],
)
def test_a_text_that_is_made_to_be_looked_at_again_and_again_is_not(piece: str) -> None:
    body = piece * 40_000
    begun = time.process_time()
    Shorthand().shortened(Docx(body=body).members()["word/document.xml"])
    assert time.process_time() - begun < 5


def test_a_stand_in_that_a_header_brings_along_stands_for_nothing() -> None:
    content = Docx(
        body=p("one") + p("two"),
        section='<w:headerReference w:type="default" r:id="header1"/>',
        heads={"header1": "<w:standIn/>" + table(row("<w:tc><w:standIn/></w:tc>")) + table("<w:standInRow/>")},
    ).bytes()
    assert read(content) == parsed(content)
    assert words(read(content).document) == ["one", "two"]
