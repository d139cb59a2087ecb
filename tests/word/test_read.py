from __future__ import annotations

import re

import pytest

from reportgen.errors import Severity
from reportgen.model.document import Link, PageField, Paragraph, Tab, Table, Text, words
from reportgen.word.links import plain_text
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, pack, r, row, table
from support.read_back import blocks_back, inlines_back, read_back

_BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(code: str, *result: str) -> str:
    return (
        f'{_BEGIN}<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>{_SEPARATE}{"".join(result)}{_END}'
    )


def back(*body: str, **parts: object) -> list[str]:
    return read_back(read(Docx(body="".join(body), **parts).bytes()).document)  # type: ignore[arg-type]


def rules(*body: str, **parts: object) -> list[str]:
    return [problem.rule for problem in read(Docx(body="".join(body), **parts).bytes()).problems]  # type: ignore[arg-type]


def test_headings_titles_and_captions_are_what_their_styles_say() -> None:
    lines = back(
        p("The report", style="Title"),
        p("One", style="Heading1"),
        p("Two", style="Heading2"),
        p("Figure", style="Caption"),
    )
    assert lines == ["t: The report", "h1: One", "h2: Two", "c: Figure"]


def test_a_number_in_a_cell_goes_to_its_decimal_stop_without_a_tab() -> None:
    stop = '<w:tabs><w:tab w:val="decimal" w:pos="900"/></w:tabs>'
    typed = p("<w:r><w:tab/></w:r>", "7.25", properties=stop)
    cells = row(cell(p("1.50", properties=stop)), cell(typed))
    lines = back(p("2.50", properties=stop), table(row("a", "b", head=True), cells))
    assert [line.strip() for line in lines if "." in line] == ["b: 2.50", "b: {tab}1.50", "b: {tab}7.25"]


def test_the_colour_of_a_page_is_told_where_word_shows_it() -> None:
    members = Docx(body=p("a"), settings="<w:displayBackgroundShape/>").members()
    members["word/document.xml"] = members["word/document.xml"].replace(
        b"<w:body>", b'<w:background w:color="FFE699"/><w:body>'
    )
    assert [problem.rule for problem in read(pack(members)).problems] == ["docx-page-decoration"]
    assert (
        read(pack(members | {"word/settings.xml": Docx(settings="<w:x/>").members()["word/settings.xml"]})).problems
        == ()
    )


def test_letters_that_are_stretched_so_that_one_sees_it_are_told() -> None:
    assert rules(p(r("a", '<w:w w:val="66"/>'))) == ["docx-letters-scaled"]
    assert rules(p(r("a", '<w:w w:val="105"/>')) + p(r("b", '<w:w w:val="many"/>'))) == []


def test_pages_stand_as_settings_and_section_say() -> None:
    margins = '<w:pgMar w:top="1000" w:left="1000" w:gutter="200"/><w:vAlign w:val="center"/>'
    setups = [
        read(Docx(body=p("a"), section=margins, settings=settings).bytes()).document.sections[0].setup
        for settings in ("<w:mirrorMargins/>", "<w:gutterAtTop/>")
    ]
    assert [(one.margin_left, one.margin_top, one.mirrored, one.align) for one in setups] == [
        (60, 50, True, "middle"),
        (50, 60, False, "middle"),
    ]


def test_runs_of_one_look_become_one_text() -> None:
    document = read(Docx(body=p(r("Some"), r("thing "), r("bold", "<w:b/>"))).bytes()).document
    (paragraph,) = document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert [(t.text, t.style.bold) for t in paragraph.content if isinstance(t, Text)] == [
        ("Something ", False),
        ("bold", True),
    ]


def test_space_that_is_not_preserved_is_trimmed_as_word_does() -> None:
    assert back("<w:p><w:r><w:t>  a  </w:t></w:r><w:r><w:t xml:space='preserve'> b</w:t></w:r></w:p>") == ["b: a b"]


def test_special_characters_breaks_and_tabs_stand_in_their_places() -> None:
    run = (
        "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:tab/><w:br/><w:cr/>"
        "<w:br w:type='page'/><w:t>c</w:t><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"
    )
    assert back(f"<w:p>{run}</w:p>") == ["b: a\u2011b\u00ad{tab}{line break}{line break}{page break}c✓"]


def test_a_tab_or_line_end_within_text_is_a_tab_or_a_space() -> None:
    assert back("<w:p><w:r><w:t>a\tb\nc</w:t></w:r></w:p>") == ["b: a{tab}b c"]


def test_content_controls_smart_tags_and_custom_xml_are_read_through() -> None:
    body = f"<w:sdt><w:sdtContent>{p('block')}</w:sdtContent></w:sdt><w:customXml>{p('custom')}</w:customXml>" + p(
        f"<w:smartTag>{r('smart ')}</w:smartTag>", f"<w:sdt><w:sdtContent>{r('inline')}</w:sdtContent></w:sdt>"
    )
    assert back(body) == ["b: block", "b: custom", "b: smart inline"]


def test_page_fields_take_the_place_of_their_results() -> None:
    line = p(
        "Page ",
        field("PAGE", r("7")),
        " of ",
        '<w:fldSimple w:instr="NUMPAGES \\* MERGEFORMAT"><w:r><w:t>9</w:t></w:r></w:fldSimple>',
    )
    document = read(
        Docx(
            body=p("x"), heads={"header1": line}, section='<w:headerReference w:type="default" r:id="header1"/>'
        ).bytes()
    ).document
    assert list(blocks_back(document.sections[0].head.default)) == ["b: Page {page} of {pages}"]


def test_a_page_field_looks_like_its_result() -> None:
    document = read(Docx(body=p(field("PAGE", r("7", "<w:b/>")))).bytes()).document
    (paragraph,) = document.blocks()
    assert isinstance(paragraph, Paragraph)
    (number,) = paragraph.content
    assert isinstance(number, PageField)
    assert number.style.bold


def test_other_fields_show_what_word_last_computed() -> None:
    assert back(p("See ", field("REF _x", r("section 2")), ".")) == ["b: See section 2."]


def test_a_field_in_the_code_of_another_is_not_shown() -> None:
    nested = (
        f"{_BEGIN}<w:r><w:instrText> IF </w:instrText></w:r>{field('MERGEFIELD x', r('1'))}{_SEPARATE}{r('yes')}{_END}"
    )
    assert back(p(nested)) == ["b: yes"]


def test_a_link_leads_to_its_address() -> None:
    body = p("Go to ", f'<w:hyperlink r:id="a">{r("the guidance")}</w:hyperlink>', ".")
    assert back(body, links={"a": ("hyperlink", "https://example.org/x", True)}) == [
        "b: Go to [the guidance](https://example.org/x)."
    ]


def test_a_link_field_is_a_link() -> None:
    body = p(field('HYPERLINK "https://example.org/" \\o "Tip"', r("the "), r("site", "<w:b/>")))
    document = read(Docx(body=body).bytes()).document
    (paragraph,) = document.blocks()
    assert isinstance(paragraph, Paragraph)
    (link,) = paragraph.content
    assert isinstance(link, Link)
    assert (inlines_back(link.content), link.uri, link.description) == ("the site", "https://example.org/", "Tip")


def test_a_link_field_over_two_paragraphs_is_two_links() -> None:
    first = f'{_BEGIN}<w:r><w:instrText>HYPERLINK "https://example.org/"</w:instrText></w:r>{_SEPARATE}{r("one")}'
    assert back(p(first), p(r("two"), _END, r(" three"))) == [
        "b: [one](https://example.org/)",
        "b: [two](https://example.org/) three",
    ]


def test_bookmarks_are_anchors_and_links_to_them_are_links() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="here"/><w:bookmarkEnd w:id="1"/>'
    body = (
        p(mark, "Target")
        + p(f'<w:hyperlink w:anchor="here">{r("back up")}</w:hyperlink>')
        + p(field("PAGEREF here \\h", r("1")))
    )
    assert back(body) == ["b: {#here}Target", "b: [back up](#here)", "b: {page-of here}"]


def test_a_bookmark_is_found_in_other_capitals_as_word_finds_it() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="_Toc1"/><w:bookmarkEnd w:id="1"/>'
    link = f'<w:hyperlink w:anchor="_TOC1">{r("The target")}</w:hyperlink>'
    assert back(p(mark, "Target"), p(link)) == ["b: {#_Toc1}Target", "b: [The target](#_Toc1)"]
    fields = p(field("REF _toc1 \\h", r("Target")), field("PAGEREF _TOC1 \\h", r("1")))
    assert back(p(mark, "Target"), fields)[1] == "b: [Target](#_Toc1){page-of _Toc1}"
    assert rules(p(mark, "Target"), p(link), fields) == []


def test_a_button_shows_the_words_of_its_code_which_are_to_be_filled_in() -> None:
    button = field("MACROBUTTON NoMacro [Name of the agency]").replace(_SEPARATE, "")
    assert back(p(r("To "), button)) == ["b: To [Name of the agency]"]
    assert rules(p(r("To "), button)) == ["docx-placeholder"]
    assert back(p(field("GOTOBUTTON here the  findings").replace(_SEPARATE, ""))) == ["b: the findings"]


def test_words_in_the_code_of_a_field_belong_to_it() -> None:
    code = r(" MACROBUTTON NoMacro click")
    assert back(p(_BEGIN, code, _END)) == ["b: click"]


def test_a_field_that_shows_nothing_needs_no_result() -> None:
    for code in ('XE "neglect"', 'SET who "somebody"', "SEQ Figure \\h", "FORMTEXT", "PAGE"):
        assert rules(p(r("a"), field(code).replace(_SEPARATE, ""))) == []
    assert rules(p(r("a"), field("DOCPROPERTY Status"))) == []


def test_a_bookmark_between_paragraphs_stands_in_the_next() -> None:
    assert back('<w:bookmarkStart w:id="1" w:name="x"/>', p("a")) == ["b: {#x}a"]


def test_a_cross_reference_is_a_link() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="_Ref1"/><w:bookmarkEnd w:id="1"/>'
    assert back(p(mark, "A") + p(field("REF _Ref1 \\h", r("Table 1"))))[1] == "b: [Table 1](#_Ref1)"


def test_contents_hold_their_entries_without_page_numbers() -> None:
    def entry(text: str, level: int, mark: str, before: str = "", after: str = "") -> str:
        number = "<w:r><w:tab/></w:r>" + field("PAGEREF " + mark + " \\h", r("3"))
        return p(
            before or "<w:r/>",
            f'<w:hyperlink w:anchor="{mark}">{r(text)}{number}</w:hyperlink>',
            after or "<w:r/>",
            style=f"TOC{level}",
        )

    start = f'{_BEGIN}<w:r><w:instrText>TOC \\o "1-2" \\h</w:instrText></w:r>{_SEPARATE}'
    marks = [f'<w:bookmarkStart w:id="{i}" w:name="m{i}"/><w:bookmarkEnd w:id="{i}"/>' for i in (1, 2)]
    body = (
        f"<w:sdt>"
        f"<w:sdtContent>{p('Contents')}{entry('One', 1, 'm1', start)}{entry('Two', 2, 'm2')}{p(_END)}"
        "</w:sdtContent></w:sdt>" + p(marks[0], "One", style="Heading1") + p(marks[1], "Two", style="Heading2")
    )
    assert back(body) == [
        "b: Contents",
        "contents:",
        "  1 One -> m1",
        "  2 Two -> m2",
        "b:",
        "h1: {#m1}One",
        "h2: {#m2}Two",
    ]


def test_an_entry_with_a_typed_page_number_loses_it() -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    body = p(start, r("1"), "<w:r><w:tab/></w:r>", r("Begin"), "<w:r><w:tab/></w:r>", r("12"), _END, style="TOC1")
    assert back(body) == ["contents:", "  1 1{tab}Begin -> "]


def test_contents_without_a_line_are_a_warning() -> None:
    assert rules(p(field('TOC \\o "1-3"'))) == ["docx-contents-empty"]
    assert rules(p(field('TOC \\o "1-3"', r("Begin")))) == []


def test_words_in_a_contents_field_that_are_no_entry_are_kept() -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    assert back(p(start, r("No entries found."), _END)) == ["b: No entries found."]


def test_footnotes_stand_in_the_order_of_their_marks() -> None:
    def mark(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    def note(number: int, text: str) -> str:
        return f'<w:footnote w:id="{number}">{p("<w:r><w:footnoteRef/></w:r>", r(" " + text))}</w:footnote>'

    body = p("a", mark(5)) + table(row("h", head=True), row(cell(p("b", mark(2)))), widths=(2000,))
    lines = back(body, footnotes=note(2, "second") + note(5, "first") + note(9, "unused"))
    assert lines[0] == "b: a{note 1 footnote-1}"
    assert "      b: b{note 2 footnote-2}" in lines
    assert lines[-4:] == ["note footnote-1:", "  b: first", "note footnote-2:", "  b: second"]


@pytest.mark.parametrize(
    ("mark", "own"), [("<w:t>*</w:t>", "*"), ('<w:sym w:font="Symbol" w:char="F02A"/>', "\N{ASTERISK OPERATOR}")]
)
@pytest.mark.parametrize("gap", ['<w:t xml:space="preserve"> </w:t>', "<w:tab/>"])
def test_a_footnote_may_have_a_mark_of_its_own_which_is_said_once_and_counts_for_no_number(
    mark: str, own: str, gap: str
) -> None:
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    body = p("a", f'{raised}<w:footnoteReference w:customMarkFollows="1" w:id="1"/>{mark}</w:r>')
    body += p("b", f'{raised}<w:footnoteReference w:id="2"/></w:r>')
    notes = f'<w:footnote w:id="1">{p(f"{raised}{mark}</w:r>", f"<w:r>{gap}</w:r>", "n")}</w:footnote>'
    notes += f'<w:footnote w:id="2">{p("m")}</w:footnote>'
    lines = back(body, footnotes=notes)
    assert lines[:2] == [f"b: a{{note {own} footnote-1}}", "b: b{note 1 footnote-2}"]
    assert lines[-4:] == ["note footnote-1:", "  b: n", "note footnote-2:", "  b: m"]


def test_sections_have_pages_and_inherit_running_text() -> None:
    first = p(
        "one",
        properties=(
            '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
            '<w:footerReference w:type="first" r:id="footer1"/><w:titlePg/>'
            '<w:pgSz w:w="11906" w:h="16838"/>'
            '<w:pgMar w:top="1440" w:bottom="1440" w:left="1000" w:right="1000" w:gutter="200"/></w:sectPr>'
        ),
    )
    document = read(
        Docx(
            body=first + p("two"),
            section=(
                '<w:type w:val="continuous"/>'
                '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="4"/>'
            ),
            heads={"header1": p("Head"), "footer1": p("Foot")},
        ).bytes()
    ).document
    one, two = document.sections
    assert (one.setup.width, one.setup.margin_left, one.setup.margin_right) == (595.3, 60.0, 50.0)
    assert list(blocks_back(one.head.default)) == list(blocks_back(two.head.default)) == ["b: Head"]
    assert list(blocks_back(one.foot.first or ())) == ["b: Foot"]
    assert (one.head.first, two.foot.first, two.head.even) == ((), None, None)
    assert (two.start, two.first_page_number) == ("new-page", 4)
    assert [list(blocks_back(section.blocks)) for section in document.sections] == [["b: one"], ["b: two"]]


def test_even_pages_have_their_own_head_where_the_settings_say_so() -> None:
    document = read(
        Docx(
            body=p("x"),
            heads={"header1": p("Even")},
            section='<w:headerReference w:type="even" r:id="header1"/>',
            settings="<w:evenAndOddHeaders/>",
        ).bytes()
    ).document
    assert list(blocks_back(document.sections[0].head.even or ())) == ["b: Even"]


def test_a_run_in_another_language_says_so() -> None:
    document = read(Docx(body=p("Plant ", r("plentyn", '<w:lang w:val="cy-GB"/>'))).bytes()).document
    (paragraph,) = document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert [text.style.language for text in paragraph.content if isinstance(text, Text)] == ["", "cy-GB"]


def test_metadata_is_what_the_core_properties_say() -> None:
    core = (
        "<dc:creator>A partnership</dc:creator><dc:subject>Learning</dc:subject><cp:keywords>one, two</cp:keywords>"
        ""
        '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z</dcterms:created>'
        "<dcterms:modified>soon</dcterms:modified>"
    )
    metadata = read(Docx(title="What we learned", core=core).bytes()).document.metadata
    assert (metadata.title, metadata.language, metadata.author) == ("What we learned", "en-GB", "A partnership")
    assert (metadata.subject, metadata.keywords, metadata.created, metadata.modified) == (
        "Learning",
        "one, two",
        "2026-01-02T03:04:05Z",
        "",
    )


def test_strict_files_read_like_transitional_ones() -> None:
    body = (
        p("One", style="Heading1")
        + table(row("a", "b", head=True), row("1", "2"))
        + p(f'<w:hyperlink r:id="a">{r("site")}</w:hyperlink>')
    )
    links = {"a": ("hyperlink", "https://example.org/", True)}
    assert back(body, links=links) == back(body, links=links, strict=True)


def test_an_alternative_is_read_once() -> None:
    choice = (
        f'<mc:AlternateContent><mc:Choice Requires="x99">{r("new")}</mc:Choice>'
        f"<mc:Fallback>{r('old')}</mc:Fallback></mc:AlternateContent>"
    )
    assert back(p(choice.replace("x99", "wps"))) == ["b: new"]
    assert back(p(choice.replace('"x99"', '"o"'))) == ["b: old"]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (p("<w:ins>" + r("a") + "</w:ins>"), "docx-tracked-change"),
        (p("<w:del><w:r><w:delText>a</w:delText></w:r></w:del>"), "docx-tracked-change"),
        (p("<w:r><w:delText>a</w:delText></w:r>"), "docx-tracked-change"),
        ("<w:ins>" + p("a") + "</w:ins>", "docx-tracked-change"),
        (p("a", properties="<w:rPr><w:ins/></w:rPr>"), "docx-tracked-change"),
        (p("<m:oMath><m:rad><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:oMath>"), "docx-equation"),
        ("<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>", "docx-equation"),
        (p(field("EQ \\f(1,2)")).replace(_SEPARATE, ""), "docx-equation"),
        (p(field("LISTNUM")).replace(_SEPARATE, ""), "docx-field"),
        (p(field("AUTONUM")), "docx-field"),
        (p(field("SYMBOL 252 \\f Wingdings")), "docx-field"),
        (p("<w:fldSimple w:instr='LISTNUM'/>"), "docx-field"),
        (p("a", field("DOCPROPERTY Status").replace(_SEPARATE, "")), "docx-field"),
        (p("a<w:fldSimple w:instr='SEQ Figure'/>".replace("a", r("a"))), "docx-field"),
        (p(field("MERGEFIELD Agency", r("«Agency»"))), "docx-placeholder"),
        (
            p(_BEGIN, "<w:r><w:instrText>=</w:instrText></w:r>", field("PAGE", r("4")), _SEPARATE, r("3"), _END),
            "docx-field",
        ),
        (p("<w:r><w:dayLong/></w:r>"), "docx-field"),
        (p(field("DATE", r("today"))), "docx-date-field"),
        (p(field("SECTION", r("4"))), "docx-field"),
        (p("a", properties='<w:framePr w:dropCap="drop"/>'), "docx-drop-cap"),
        (p("a", properties="<w:framePr/>"), "docx-frame"),
        (p("a", properties="<w:bidi/>"), "docx-right-to-left"),
        (p(r("a", "<w:rtl/>")), "docx-right-to-left"),
        (p('<w:bdo w:val="rtl">' + r("a") + "</w:bdo>"), "docx-right-to-left"),
        (p(r("a", "<w:vanish/>")), "docx-hidden-text"),
        (p("<w:r><w:sym w:font='Webdings' w:char='F021'/></w:r>"), "docx-symbol"),
        (p("<w:r><w:sym w:font='Wingdings' w:char='nothing'/></w:r>"), "docx-symbol"),
        (p("<w:r><w:object/></w:r>"), "docx-object"),
        (
            p(
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p("x")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
            ),
            "docx-text-box",
        ),
        (p("<w:r><w:pict><v:shape/></w:pict></w:r>"), "docx-shape"),
        (p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'), "docx-watermark"),
        (p('<w:hyperlink w:anchor="none">' + r("the plan") + "</w:hyperlink>"), "docx-link-target"),
        (p('<w:hyperlink r:id="none">' + r("the plan") + "</w:hyperlink>"), "docx-link-target"),
        (p(field("PAGEREF none", r("1"))), "docx-link-target"),
        (p(field('HYPERLINK "C:\\\\secret.docx"', r("the plan"))), "docx-link-address"),
        (p(field('HYPERLINK "https://example.org"', r("click here"))), "docx-link-vague"),
        (p('<w:hyperlink w:anchor="none"></w:hyperlink>'), "docx-link-empty"),
        (p("Two", style="Heading2"), "docx-heading-skipped"),
        (p(style="Heading1"), "docx-heading-empty"),
        (table(row("a", "b"), row("1", "2")), "docx-table-header"),
        (table(row("a", "b", head=True)), "docx-table-header-only"),
        (table(row("a", "b", head=True), row("1", "2"), properties="<w:bidiVisual/>"), "docx-right-to-left"),
        (table(row("a", head=True), row("1"), widths=(20000,)), "docx-table-wide"),
        (table(row("a", "b", head=True), row("1", "2", properties="<w:del/>")), "docx-tracked-change"),
        (
            table(
                row("a", head=True),
                row(cell(p(field("PAGE")), properties='<w:textDirection w:val="btLr"/>')),
                widths=(900,),
            ),
            "docx-vertical-text",
        ),
        (table(row("a", head=True), row(cell("b", properties="<w:cellIns/>")), widths=(900,)), "docx-tracked-change"),
        (p("<w:r><w:footnoteReference w:id='7'/></w:r>"), "docx-note-missing"),
        (p("<w:r><w:endnoteReference w:id='7'/></w:r>"), "docx-note-missing"),
        (
            p(
                "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>"
                "<w:r><w:t>y</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            ),
            "docx-ruby",
        ),
        (
            p("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Click") + "</w:sdtContent></w:sdt>"),
            "docx-placeholder",
        ),
        (p("<w:mystery>" + r("x") + "</w:mystery>"), "docx-unsupported"),
        ("<w:mystery>" + p("x") + "</w:mystery>", "docx-unsupported"),
        (table(row("a", head=True), p("x"), row("b"), widths=(900,)), "docx-unsupported"),
        (table(row("a", head=True), f"<w:tr>{cell('b')}{p('x')}</w:tr>", widths=(900,)), "docx-unsupported"),
        (table(row("a", head=True), row("b"), cell("x"), widths=(900,)), "docx-unsupported"),
        ('<w:altChunk r:id="x"/>', "docx-imported-part"),
        (p('<w:subDoc r:id="x"/>'), "docx-imported-part"),
        (p(_END), "docx-field-broken"),
        (p(_BEGIN), "docx-field-broken"),
        (p(field("REF x", r("Error! Reference source not found."))), "docx-field-broken"),
        (p(field("REF x", r("Error: Reference source not found"))), "docx-field-broken"),
    ],
)
def test_what_a_pdf_cannot_show_is_a_problem(body: str, rule: str) -> None:
    found = read(Docx(body=body).bytes()).problems
    assert rule in [problem.rule for problem in found]
    assert all(problem.where.path and problem.remedy for problem in found)


@pytest.mark.parametrize(
    ("section", "rule"),
    [
        ('<w:cols><w:col w:w="6000"/><w:col w:w="2600"/></w:cols>', "docx-columns"),
        ("<w:bidi/>", "docx-right-to-left"),
        ('<w:pgNumType w:fmt="hebrew1"/>', "docx-page-number-format"),
        ('<w:pgNumType w:chapStyle="1"/>', "docx-page-number-format"),
        ('<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>', "docx-note-numbers"),
        ('<w:pgBorders><w:top w:val="apples"/></w:pgBorders>', "docx-page-decoration"),
        ('<w:textDirection w:val="tbRl"/>', "docx-vertical-text"),
        ('<w:headerReference w:type="default" r:id="gone"/>', "docx-part-missing"),
        ('<w:pgSz w:w="100" w:h="100"/>', "docx-page-size"),
    ],
)
def test_what_a_section_asks_for_in_vain_is_a_problem(section: str, rule: str) -> None:
    assert rule in rules(p("x"), section=section)


@pytest.mark.parametrize(
    ("code", "kind", "numerals"),
    [
        ("PAGE \\* MERGEFORMAT", "page", None),
        ("PAGE \\* roman \\* MERGEFORMAT", "page", "lowerRoman"),
        ("NUMPAGES \\* ROMAN", "pages", "upperRoman"),
        ("SECTIONPAGES \\*ALPHABETIC", "section-pages", "upperLetter"),
        ("PAGE \\* ArabicDash", "page", "numberInDash"),
    ],
)
def test_a_page_field_says_what_it_counts_and_in_which_numerals(code: str, kind: str, numerals: str | None) -> None:
    found = read(Docx(body=p(field(code, r("9")))).bytes())
    (paragraph,) = found.document.blocks()
    assert isinstance(paragraph, Paragraph)
    (number,) = paragraph.content
    assert isinstance(number, PageField)
    assert (number.kind, number.numerals, found.problems) == (kind, numerals, ())


def test_a_section_says_in_which_numerals_its_pages_are_numbered() -> None:
    roman = p("ii", properties='<w:sectPr><w:pgNumType w:fmt="lowerRoman" w:start="2"/></w:sectPr>')
    found = read(Docx(body=roman + p("1"), section='<w:pgNumType w:start="1"/>').bytes())
    numbered = [(section.numerals, section.first_page_number) for section in found.document.sections]
    assert (numbered, found.problems) == ([("lowerRoman", 2), ("decimal", 1)], ())


def test_a_missing_title_or_language_is_a_problem() -> None:
    found = read(Docx(title="", usual_styles="", styles="<w:docDefaults/>").bytes(), "x.docx").problems
    assert [problem.rule for problem in found] == ["docx-title", "docx-language"]
    assert str(found[0]) == "x.docx: the document has no title. Set it under File, Info, Title. [docx-title]"


def test_comments_are_a_warning() -> None:
    (problem,) = read(Docx(body=p("x"), comments="<w:comment/>").bytes()).problems
    assert (problem.rule, problem.severity) == ("docx-comments", Severity.WARNING)


def test_a_sound_document_has_no_problem() -> None:
    body = p("One", style="Heading1") + p("Words.") + table(row("a", "b", head=True), row("1", "2"))
    assert rules(body) == []


def test_places_are_words_that_a_word_user_understands() -> None:
    tracked = "<w:ins>" + r("x") + "</w:ins>"
    body = (
        p(tracked)
        + p("Findings", style="Heading1")
        + p("a")
        + p("b")
        + p(tracked)
        + table(row("h", head=True), row("x"), widths=(900,))
        + table(row("h", head=True), row("x"), row("y"), row(cell(p(tracked))), widths=(900,))
    )
    found = read(
        Docx(
            body=body, heads={"header1": p(tracked)}, section='<w:headerReference w:type="default" r:id="header1"/>'
        ).bytes(),
        "r.docx",
    ).problems
    assert [str(problem.where) for problem in found] == [
        "r.docx first paragraph",
        "r.docx heading 1 'Findings', third paragraph after it",
        "r.docx table 2, row 4",
        "r.docx page header of section 1, first paragraph",
    ]


def test_words_that_cannot_be_shown_are_kept() -> None:
    body = (
        p("<m:oMath><m:r><m:t>alpha</m:t></m:r></m:oMath>")
        + p(
            "beta",
            "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p("gamma")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        )
        + p("<w:mystery>" + r("delta") + "</w:mystery>")
    )
    assert words(read(Docx(body=body).bytes()).document) == ["alpha", "beta", "gamma", "delta"]


def test_deleted_text_is_not_read_and_inserted_text_is() -> None:
    body = p("a", "<w:ins>" + r("b") + "</w:ins>", "<w:del><w:r><w:delText>c</w:delText></w:r></w:del>")
    assert back(body) == ["b: ab"]


def test_a_positional_tab_makes_a_stop() -> None:
    document = read(
        Docx(body=p("a", '<w:r><w:ptab w:alignment="right" w:relativeTo="margin" w:leader="none"/></w:r>', "b")).bytes()
    ).document
    (paragraph,) = document.blocks()
    assert isinstance(paragraph, Paragraph)
    (stop,) = paragraph.style.tab_stops
    assert (round(stop.position, 1), stop.align) == (451.3, "right")
    assert any(isinstance(inline, Tab) for inline in paragraph.content)


def test_a_line_of_the_contents_that_stands_in_the_field_of_its_number_keeps_its_words() -> None:
    number = field("PAGEREF m \\h", "<w:r><w:t>Why</w:t><w:tab/><w:t>3</w:t></w:r>")
    mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'
    found = read(
        Docx(body=p(field("TOC \\o", f'<w:hyperlink w:anchor="m">{number}</w:hyperlink>')) + p(mark, "x")).bytes()
    )
    assert read_back(found.document) == ["contents:", "  1 Why -> m", "b: {#m}x"]


def test_words_about_a_page_are_words() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'
    assert back(p(field("PAGEREF m \\p \\h", r("on page 3")), mark)) == ["b: [on page 3](#m){#m}"]


@pytest.mark.parametrize(
    ("result", "shown"),
    [
        *((words, f"[{words}](#m)") for words in ("our findings", "Findings", "step 3")),
        *((number, "{page-of m}") for number in ("3", "xii", "C", "- 3 -", "2-5", "?", "Error! No bookmark.")),
    ],
)
def test_words_of_a_link_in_the_field_of_a_page_number_are_kept_and_numbers_counted(result: str, shown: str) -> None:
    """LibreOffice writes every link to a heading so that the contents know."""
    mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'
    link = f'<w:hyperlink w:anchor="m">{field("PAGEREF m _h".replace("_", chr(92)), r(result))}</w:hyperlink>'
    assert back(p("See ", link, mark)) == [f"b: See {shown}{{#m}}"]


def test_an_equation_in_one_line_is_text() -> None:
    found = read(Docx(body=p("if ", "<m:oMath><m:r><m:t>n=</m:t></m:r><m:r><m:t>12</m:t></m:r></m:oMath>")).bytes())
    assert (read_back(found.document), found.problems) == (["b: if n=12"], ())


@pytest.mark.parametrize(
    ("equation", "said"),
    [
        ("<m:sSup><m:e>x</m:e><m:sup>2</m:sup></m:sSup>=4", "x^{2}=4"),
        ("<m:sSubSup><m:e>x</m:e><m:sub>1</m:sub><m:sup>2</m:sup></m:sSubSup>", "x_{1}^{2}"),
        ("<m:d><m:dPr><m:ctrlPr/></m:dPr><m:e>a</m:e><m:e>b</m:e></m:d>", "(a|b)"),
        ('<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val=""/></m:dPr><m:e>a+b</m:e></m:d>', "[a+b"),
        ("<m:sSup><m:e>x</m:e><m:sup><m:sSup><m:e>y</m:e><m:sup>2</m:sup></m:sSup></m:sup></m:sSup>", None),
        ("<w:proofErr/>n<m:box><m:e>=3</m:e></m:box>", "n=3"),
        ("<w:ins>x</w:ins>", None),
        ("x<w:del>y</w:del>", None),
        ('<w:hyperlink w:anchor="a">x</w:hyperlink>', None),
        ("<m:d><m:e><m:f><m:num>a</m:num><m:den>b</m:den></m:f></m:e></m:d>", None),
    ],
)
def test_an_equation_in_one_line_may_have_brackets_and_raised_signs(equation: str, said: str | None) -> None:
    runs = re.sub(r"(?<=>)([^<>]+)(?=<|$)", r"<m:r><m:t>\1</m:t></m:r>", f"<m:oMath>{equation}</m:oMath>")
    found = read(Docx(body=p(runs)).bytes())
    if said is None:
        assert [problem.rule for problem in found.problems] == ["docx-equation"]
    else:
        assert not found.problems
        (paragraph,) = found.document.sections[0].blocks
        assert isinstance(paragraph, Paragraph)
        signs = {"baseline": "{}", "superscript": "^{{{}}}", "subscript": "_{{{}}}"}
        texts = [inline for inline in paragraph.content if isinstance(inline, Text)]
        assert "".join(signs[text.style.position].format(text.text) for text in texts) == said


def test_words_of_word_in_an_equation_are_not_lost() -> None:
    found = read(Docx(body=p("<m:oMath><m:r><w:t>if </w:t><m:t>n</m:t></m:r></m:oMath>")).bytes())
    assert (read_back(found.document), found.problems) == (["b: if n"], ())
    found = read(Docx(body=p(f"<m:oMath>{r('a note')}</m:oMath>")).bytes())
    assert [problem.rule for problem in found.problems] == ["docx-equation"]
    assert read_back(found.document) == ["b: a note"]


@pytest.mark.parametrize(("count", "columns"), [("-1", 1), ("0", 1), ("2", 2), ("99999", 12)])
def test_text_runs_in_one_column_at_least(count: str, columns: int) -> None:
    (section,) = read(Docx(body=p("x"), section=f'<w:cols w:num="{count}"/>').bytes()).document.sections
    assert section.columns == columns


def test_a_page_number_in_a_frame_before_a_table_stands_above_it() -> None:
    framed = p("1", properties='<w:framePr w:hAnchor="margin" w:xAlign="right"/>')
    heads = {"header1": framed + table(row("a")) + p()}
    found = read(Docx(body=p("x"), heads=heads, section='<w:headerReference w:type="default" r:id="header1"/>').bytes())
    number, below, *_ = found.document.sections[0].head.default
    assert isinstance(number, Paragraph)
    assert number.style.align == "right"
    assert isinstance(below, Table)


def test_a_language_that_is_none_is_that_of_the_document() -> None:
    words = [r(tag, f'<w:lang w:val="{tag}"/>') for tag in ("cy-GB", "x-none", "0", "en-GB")]
    (paragraph,) = read(Docx(body=p(*words)).bytes()).document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert [text.style.language for text in paragraph.content if isinstance(text, Text)] == ["cy-GB", ""]


@pytest.mark.parametrize("mark", ["\u0085", "\u2028", "\u2029"])
def test_other_ends_of_lines_are_spaces(mark: str) -> None:
    assert back(p(f"one{mark}two")) == ["b: one two"]


def test_a_header_of_several_sections_is_told_of_once() -> None:
    end = p("a", properties='<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>')
    last = '<w:headerReference w:type="default" r:id="header1"/>'
    found = read(Docx(body=end * 2 + p("b"), section=last, heads={"header1": p(r("x", "<w:vanish/>"))}).bytes())
    assert [problem.where.path for problem in found.problems] == ["page header of section 1, first paragraph"]


def test_a_shape_that_only_decorates_is_a_warning() -> None:
    mark = '<a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>'
    shape = (
        f'<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="x">{mark}</wp:docPr><a:graphic><a:graphicData uri="y">'
        "<wps:wsp/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
    (problem,) = read(Docx(body=p(shape)).bytes()).problems
    assert (problem.rule, problem.severity) == ("docx-shape", Severity.WARNING)


def test_a_cell_of_nothing_but_a_symbol_asks_for_no_font() -> None:
    look = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    (paragraph,) = read(Docx(body=p(r("\uf0fc", look), properties=f"<w:rPr>{look}</w:rPr>")).bytes()).document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert paragraph.mark_style.family == "Arial"


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("margin-left:300pt;width:150pt", ("left", 300.0, "FFFF99")),
        ("margin-left:400pt;width:150pt", ("left", 301.3, "FFFF99")),
        ("width:150pt;mso-position-horizontal:right", ("right", 0.0, "FFFF99")),
    ],
)
def test_an_old_text_box_stands_on_its_side_in_its_colour(style: str, expected: tuple[str, float, str]) -> None:
    box = f'<v:shape style="{style}" fillcolor="#ff9"><v:textbox><w:txbxContent>{p("x")}</w:txbxContent></v:textbox>'
    _, made = read(Docx(body=p("a", f"<w:r><w:pict>{box}</v:shape></w:pict></w:r>")).bytes()).document.blocks()
    assert isinstance(made, Table)
    assert (made.align, round(made.indent, 1), made.rows[0].cells[0].shading) == expected


def test_a_label_that_is_as_wide_as_its_words_has_room_for_them() -> None:
    words = f"<wps:txbx><w:txbxContent>{p('OFFICIAL-SENSITIVE')}</w:txbxContent></wps:txbx>"
    label = (
        '<w:r><w:drawing><wp:anchor><wp:extent cx="443865" cy="443865"/><a:graphic><a:graphicData uri="y"><wps:wsp>'
        f'{words}<wps:bodyPr wrap="{{}}"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
    )
    narrow, wide = (
        block.widths[0]
        for block in read(Docx(body=p(label.format("square")) + p(label.format("none"))).bytes()).document.blocks()
        if isinstance(block, Table)
    )
    assert (round(narrow), wide > 18 * 8) == (35, True)


def test_positional_tabs_take_no_notice_of_other_stops() -> None:
    tab = '<w:r><w:ptab w:alignment="right" w:relativeTo="margin" w:leader="none"/></w:r>'
    stops = '<w:tabs><w:tab w:val="center" w:pos="4513"/></w:tabs>'
    alone, among = (
        block.style.tab_stops
        for block in read(
            Docx(body=p("a", tab, "b", properties=stops) + p("a", "<w:r><w:tab/></w:r>", tab, properties=stops)).bytes()
        ).document.blocks()
        if isinstance(block, Paragraph)
    )
    assert [stop.align for stop in alone] == ["right"]
    assert [stop.align for stop in among] == ["centre", "right"]


def test_a_line_of_a_web_page_is_the_lower_edge_of_its_paragraph() -> None:
    found = read(Docx(body=p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>')).bytes())
    (paragraph,) = found.document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert paragraph.style.borders.bottom is not None
    assert found.problems == ()


def test_a_paragraph_that_somebody_has_deleted_is_none() -> None:
    gone = p("<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", properties="<w:rPr><w:del/></w:rPr>")
    found = read(Docx(body=gone * 3 + p(r("x", "<w:vanish/>"))).bytes())
    assert [str(problem.where.path) for problem in found.problems] == ["first paragraph"] * 2
    assert len([*found.document.blocks()]) == 1


def test_the_same_file_gives_the_same_document() -> None:
    content = Docx(body=p("One", style="Heading1") + table(row("a", "b", head=True), row("1", "2"))).bytes()
    assert read(content) == read(content)


def test_nothing_vanishes_in_a_field_that_never_ends() -> None:
    code = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert back(p("a", _BEGIN, code, "b"), p("c")) == ["b: ab", "b: c"]
    assert back(p("a", _END, "b")) == ["b: ab"]


@pytest.mark.parametrize("look", ["", '<w:tblLook w:firstRow="1" w:firstColumn="1"/>', "<w:tblCaption w:val='a box'/>"])
@pytest.mark.parametrize("head", [False, True])
def test_a_table_of_one_cell_is_a_box_and_wants_no_header(look: str, head: bool) -> None:
    found = read(Docx(body=table(row("learning", head=head), widths=(4000, 4000), properties=look)).bytes())
    assert found.problems == ()
    (box,) = found.document.blocks()
    assert isinstance(box, Table)
    assert box.is_box


def test_a_table_of_two_rows_is_no_box() -> None:
    assert rules(table(row("a"), row("b"))) == ["docx-table-header"]


@pytest.mark.parametrize(
    ("head", "look", "is_box"),
    [
        (False, "", True),
        (False, '<w:tblLook w:firstRow="1" w:firstColumn="1"/>', True),
        (False, '<w:tblLook w:firstRow="0" w:firstColumn="1"/>', False),
        (True, "", False),
    ],
)
def test_what_stands_side_by_side_in_one_row_is_no_table_unless_its_author_heads_it(head, look, is_box) -> None:
    found = read(Docx(body=table(row("Signed:", "Date:", head=head), properties=look)).bytes())
    (side_by_side,) = found.document.blocks()
    assert isinstance(side_by_side, Table)
    assert side_by_side.is_box == is_box
    assert [problem.rule for problem in found.problems] == (["docx-table-header-only"] if head else [])


def test_a_link_in_the_contents_is_not_in_the_colour_of_links_unless_somebody_gave_it_one() -> None:
    link = (
        '<w:style w:type="character" w:styleId="L"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/></w:rPr>'
    )
    styles = f'{link}</w:style><w:style w:type="paragraph" w:styleId="TF"><w:name w:val="table of figures"/></w:style>'
    body = [r(text, f'<w:rStyle w:val="L"/>{own}') for text, own in (("a", ""), ("b", '<w:color w:val="FF0000"/>'))]
    found = read(Docx(body=p(*body, style="TOC1") + p(*body) + p(*body, style="TF"), styles=styles).bytes())
    looks = [
        [inline.style.colour for inline in block.content if isinstance(inline, Text)]
        for block in found.document.blocks()
        if isinstance(block, Paragraph)
    ]
    assert looks == [["000000", "FF0000"], ["0563C1", "FF0000"], ["000000", "FF0000"]]


@pytest.mark.parametrize("words", [r(" "), r("\u00a0"), "<w:r><w:tab/></w:r>", ""])
def test_a_link_without_words_is_read_as_what_stands_in_it(words: str) -> None:
    found = read(Docx(body=p("a", f'<w:hyperlink w:anchor="none">{words}</w:hyperlink>', "b")).bytes())
    assert [(problem.rule, problem.severity) for problem in found.problems] == [("docx-link-empty", Severity.WARNING)]
    (paragraph,) = found.document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert not any(isinstance(inline, Link) for inline in paragraph.content)
    assert plain_text(paragraph.content).replace("\u00a0", " ") == ("a b" if words else "ab")


@pytest.mark.parametrize(
    "line",
    [
        f'<w:hyperlink w:anchor="_Toc9">{r("Gone")}<w:r><w:tab/></w:r>{field("PAGEREF _Toc9", r("4"))}</w:hyperlink>',
        r("Gone") + "<w:r><w:tab/></w:r>" + field("PAGEREF _Toc9", r("4")),
        f'<w:hyperlink w:anchor="_Toc9">{r("Gone")}<w:r><w:tab/></w:r>{r("4")}</w:hyperlink>',
    ],
)
def test_a_line_of_the_contents_whose_heading_was_deleted_is_mended_by_new_contents_and_told_once(line: str) -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    (problem,) = read(Docx(body=p(start, line, _END, style="TOC1")).bytes()).problems
    assert (problem.rule, problem.severity) == ("docx-contents-target", Severity.ERROR)
    assert problem.remedy.startswith("Update the contents in Word")


def test_a_line_of_the_contents_that_leads_nowhere_is_a_warning() -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    assert rules(p(start, "Begin", "<w:r><w:tab/></w:r>", "12", _END, style="TOC1")) == ["docx-contents-target"]


@pytest.mark.parametrize(
    ("headings", "told"),
    [
        (("Findings", "Learning"), []),
        (("Findings", "Learning", "Added by hand"), ["heading 6"]),
        (("Findings", "Learning for all"), ["heading 4"]),
        (("Findings", "FINDINGS ", "Learning"), []),
    ],
)
def test_a_heading_that_the_contents_do_not_list_is_a_warning_where_it_stands(headings, told) -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    body = p("Contents", style="Heading1")
    body += p(start, "1. Findings", "<w:r><w:tab/></w:r>", "2", style="TOC1")
    body += p("2. Learning", "<w:r><w:tab/></w:r>", "3", _END, style="TOC1")
    for heading in headings:
        body += p(heading, style="Heading1") + p("Why this happened", style="Heading2")
    problems = read(Docx(body=body).bytes(), "x.docx").problems
    assert [problem.where.path for problem in problems if problem.rule == "docx-contents-old"] == told


def test_a_list_of_figures_lists_no_heading() -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    body = p(start, "Figure 1", "<w:r><w:tab/></w:r>", "2", _END, style="TOC1") + p("Findings", style="Heading1")
    assert "docx-contents-old" not in rules(body)


def test_words_behind_a_page_number_in_the_contents_are_kept() -> None:
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'
    body = p(start, "Begin ", field("PAGEREF m", r("3")), " and more", _END, style="TOC1") + p(mark, "x")
    assert back(body)[:2] == ["contents:", "  1 Begin  and more -> m"]


@pytest.mark.parametrize(
    "result",
    [
        ("1. Begin", "<w:r><w:tab/></w:r>", "3"),
        ("<w:r><w:t>1. Begin</w:t><w:tab/><w:t>3</w:t></w:r>",),
        ("1. ", "Begin", "<w:r><w:tab/></w:r>", "3"),
        ("1. Begin", "<w:r><w:tab/></w:r>"),
        ("1. Begin",),
    ],
)
def test_an_entry_of_the_contents_that_stands_in_the_field_of_its_page_number_is_kept(result) -> None:
    """As LibreOffice writes them."""
    start = f"{_BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{_SEPARATE}"
    mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>'
    runs = [one if one.startswith("<") else r(one) for one in result]
    body = p(start, field("PAGEREF m \\h", *runs), _END, style="TOC1") + p(mark, "x")
    assert back(body)[:2] == ["contents:", "  1 1. Begin -> m"]


def test_what_the_pdf_cannot_show_keeps_its_words() -> None:
    equation = "<m:oMathPara><m:oMath><m:r><m:t>x = 1</m:t></m:r></m:oMath></m:oMathPara>"
    assert back(p("a"), equation) == ["b: a", "b: x = 1"]
    assert back(p("a"), p("B", properties='<w:framePr w:dropCap="drop"/>')) == ["b: a", "b: B"]


def test_a_hidden_empty_paragraph_takes_no_room() -> None:
    assert back(p("a"), p(properties="<w:rPr><w:vanish/></w:rPr>"), p("b")) == ["b: a", "b: b"]


def test_a_tick_box_of_an_old_form_shows_its_state() -> None:
    def box(state: str) -> str:
        data = f"<w:ffData><w:checkBox>{state}</w:checkBox></w:ffData>"
        begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        return p(begin, "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>", _END, " agreed")

    assert back(box("<w:checked/>"), box('<w:default w:val="0"/>')) == ["b: ☒ agreed", "b: ☐ agreed"]


def test_a_note_that_hangs_on_a_page_header_is_a_problem() -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    found = rules(p("x"), heads={"header1": p(mark)}, section='<w:headerReference w:type="default" r:id="header1"/>')
    assert found == ["docx-note-place"]


def test_a_note_may_hold_a_table_or_nothing() -> None:
    body = p("a", '<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:r><w:footnoteReference w:id="2"/></w:r>')
    held = table(row("h", head=True), row("x"), widths=(900,))
    notes = f'<w:footnote w:id="1">{held}</w:footnote><w:footnote w:id="2">{p("<w:r><w:tab/></w:r>", "n")}</w:footnote>'
    lines = back(body, footnotes=notes)
    assert lines[1:3] == ["note footnote-1:", "  table 1:"]
    assert lines[-2:] == ["note footnote-2:", "  b: n"]


def test_what_is_no_link_is_not_told_again_as_underlined() -> None:
    words = p("See ", field('HYPERLINK "S:/plan.docx"', r("the plan", '<w:u w:val="single"/>')), " of last year.")
    assert rules(words) == ["docx-link-address"]


def test_words_in_a_drawing_do_not_move_the_places_behind_them() -> None:
    shapes = "".join(
        f"<v:rect><v:textbox><w:txbxContent>{p(word)}</w:txbxContent></v:textbox></v:rect>" for word in "ab"
    )
    body = p(f"<w:r><w:pict><v:group>{shapes}</v:group></w:pict></w:r>") + p(f"<w:ins>{r('c')}</w:ins>")
    places = [str(problem.where) for problem in read(Docx(body=body).bytes()).problems]
    assert places == ["first paragraph", "second paragraph"]


@pytest.mark.parametrize(("switch", "kind"), [("", "styled"), ("\\l", "styled-last"), ("\\n", "styled-number")])
def test_a_page_header_repeats_the_words_or_the_number_of_a_style(switch: str, kind: str) -> None:
    head = {"header1": p(field(f"STYLEREF 1 {switch}", r("Findings")))}
    top = '<w:headerReference w:type="default" r:id="header1"/>'
    found = read(Docx(body=p("Findings", style="Heading1"), heads=head, section=top).bytes())
    (paragraph,) = found.document.sections[0].head.default
    assert [(one.kind, one.target) for one in paragraph.content] == [(kind, "heading 1")]
    assert found.problems == ()


def test_a_style_field_of_no_paragraphs_in_a_page_header_is_a_warning() -> None:
    head = {"header1": p(field("STYLEREF Strong", r("Findings")))}
    assert rules(p("x"), heads=head, section='<w:headerReference w:type="default" r:id="header1"/>') == ["docx-field"]


def test_the_place_counts_beyond_ten_and_does_not_quote_an_author() -> None:
    tracked = "<w:ins>" + r("x") + "</w:ins>"
    body = p("Letter of Marlowe", style="Heading1") + p("a") * 10 + p(tracked) + p("a") * 9 + p(tracked)
    found = read(Docx(body=body).bytes()).problems
    assert [str(problem.where) for problem in found] == [
        "heading 1, 11th paragraph after it",
        "heading 1, 21st paragraph after it",
    ]


def test_neighbouring_links_stay_apart() -> None:
    link = f'<w:hyperlink r:id="a">{r("one")}</w:hyperlink>'
    links = {"a": ("hyperlink", "https://example.org/", True)}
    assert back(p(link, link), links=links) == ["b: [one](https://example.org/)[one](https://example.org/)"]


def test_a_link_into_the_package_or_with_an_anchor() -> None:
    links = {"a": ("hyperlink", "https://example.org/", True), "b": ("hyperlink", "media/x.bin", False)}
    body = p(f'<w:hyperlink r:id="a" w:anchor="part">{r("the part")}</w:hyperlink>')
    assert back(body, links=links) == ["b: [the part](https://example.org/#part)"]
    assert rules(p(f'<w:hyperlink r:id="b">{r("a file")}</w:hyperlink>'), links=links) == ["docx-link-address"]


def test_a_blank_in_an_address_is_written_as_addresses_have_it() -> None:
    links = {"a": ("hyperlink", " https://example.org/the  report.pdf", True)}
    body = p(f'<w:hyperlink r:id="a">{r("the report")}</w:hyperlink>')
    assert back(body, links=links) == ["b: [the report](https://example.org/the%20report.pdf)"]


def test_alternatives_between_paragraphs_and_characters_that_word_adds() -> None:
    block = f'<mc:AlternateContent><mc:Choice Requires="w14">{p("new")}</mc:Choice></mc:AlternateContent>'
    run = "<w:r><mc:AlternateContent><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent><w:pgNum/></w:r>"
    assert back(block, p(run)) == ["b: new", "b: old{page}"]
    assert back("<mc:AlternateContent/>", p("<mc:AlternateContent/>")) == ["b:"]


def test_the_first_number_and_format_of_notes_come_from_the_section_or_the_settings() -> None:
    body = p("a", '<w:r><w:footnoteReference w:id="1"/></w:r>')
    form = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    note = f'<w:footnote w:id="1">{p("n")}</w:footnote>'
    assert back(body, footnotes=note, section=form)[0] == "b: a{note c footnote-1}"
    assert back(body, footnotes=note, settings=form)[0] == "b: a{note c footnote-1}"


def test_each_section_has_the_numerals_of_its_own_notes() -> None:
    def section(form: str, number: int) -> str:
        own = f'<w:sectPr><w:footnotePr><w:numFmt w:val="{form}"/></w:footnotePr></w:sectPr>' if form else "<w:sectPr/>"
        return p("a", f'<w:r><w:footnoteReference w:id="{number}"/></w:r>', properties=own)

    notes = "".join(f'<w:footnote w:id="{number}">{p("n")}</w:footnote>' for number in (1, 2, 3))
    usual = '<w:footnotePr><w:numFmt w:val="upperLetter"/></w:footnotePr>'
    last = '<w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr>'
    body = section("lowerRoman", 1) + section("", 2) + p("a", '<w:r><w:footnoteReference w:id="3"/></w:r>')
    labels = [line.split()[2] for line in back(body, footnotes=notes, settings=usual, section=last)[:3]]
    assert labels == ["i", "B", "‡"]


def test_an_accent_written_behind_its_letter_is_set_on_it() -> None:
    assert back(p("Sia\u0302n"), p(r("ty\u0302"), "<w:r><w:tab/></w:r>", "x\u0302")) == ["b: Siân", "b: tŷ{tab}x\u0302"]


@pytest.mark.parametrize("place", ["section", "settings"])
def test_notes_are_counted_anew_in_each_section_where_that_is_asked_for(place: str) -> None:
    def noted(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    anew = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
    first = p("b", noted(2), properties=f"<w:sectPr>{anew if place == 'section' else ''}</w:sectPr>")
    notes = "".join(f'<w:footnote w:id="{number}">{p("n")}</w:footnote>' for number in (1, 2, 3))
    lines = back(p("a", noted(1)), first, p("c", noted(3)), footnotes=notes, **{place: anew})
    assert lines[:3] == ["b: a{note 1 footnote-1}", "b: b{note 2 footnote-2}", "b: c{note 1 footnote-3}"]


@pytest.mark.parametrize(("given", "shown"), [("result", "sex: female"), ("default", "sex: female"), ("", "sex: male")])
def test_the_chosen_entry_of_an_old_form_is_shown(given: str, shown: str) -> None:
    chosen = f'<w:{given} w:val="1"/>' if given else ""
    entries = '<w:listEntry w:val="male"/><w:listEntry w:val="female"/>'
    data = f"<w:ffData><w:ddList>{chosen}{entries}</w:ddList></w:ffData>"
    begin = _BEGIN.replace("/></w:r>", f">{data}</w:fldChar></w:r>")
    code = "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
    assert back(p("sex: ", begin, code, _END)) == [f"b: {shown}"]
    assert back(p("sex: ", begin, code, _SEPARATE, _END)) == [f"b: {shown}"]
    assert back(p("sex: ", begin, code, _SEPARATE, r("other"), _END)) == ["b: sex: other"]


def test_the_top_of_the_document_needs_no_bookmark() -> None:
    top = f'<w:hyperlink w:anchor="_top">{r("Back to the top")}</w:hyperlink>'
    assert rules(p("First"), p(top)) == []
    assert "_top" in back(p("First"), p(top))[0]


def test_an_ordinary_text_in_a_symbol_font_is_put_into_unicode() -> None:
    document = read(Docx(body=p(r("a", '<w:rFonts w:ascii="Symbol"/>'))).bytes()).document
    (paragraph,) = document.blocks()
    assert isinstance(paragraph, Paragraph)
    (text,) = paragraph.content
    assert isinstance(text, Text)
    assert (text.text, text.style.family) == ("α", "Arial")


def test_a_list_of_tables_of_libreoffice_is_told_to_lead_nowhere_and_keeps_its_words():
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = '<w:r><w:instrText xml:space="preserve"> TOC \\c "Table" </w:instrText></w:r>'
    entry = f'<w:hyperlink w:anchor="Table!0|sequence">{r("Table 1: Who")}<w:r><w:tab/></w:r>{r("1")}</w:hyperlink>'
    listed = p(mark.format("begin"), code, mark.format("separate"), entry, mark.format("end"))
    found = read(Docx(body=listed).bytes(), "report.docx")
    assert [(problem.rule, problem.severity) for problem in found.problems] == [
        ("docx-contents-target", Severity.WARNING)
    ]
    assert words(found.document) == ["Table", "1:", "Who"]


def test_what_a_program_writes_for_itself_between_paragraphs_is_passed_over_unless_it_holds_words() -> None:
    own = '<x:y xmlns:x="urn:x">{}</x:y>'
    assert rules(p("a"), own.format("")) == []
    assert rules(p("a"), own.format(p("b"))) == ["docx-unsupported"]
