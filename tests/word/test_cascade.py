from __future__ import annotations

import pytest

from reportgen.model.document import Border, Paragraph, Role, Table, TabStop, Text, TextStyle
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, r, row, table


def style(key: str, inside: str, kind: str = "paragraph", based_on: str = "Normal") -> str:
    return (
        f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{key}"/>'
        f'<w:basedOn w:val="{based_on}"/>{inside}</w:style>'
    )


def paragraphs(body: str, **parts: object) -> list[Paragraph]:
    document = read(Docx(body=body, **parts).bytes()).document  # type: ignore[arg-type]
    return [block for block in document.blocks() if isinstance(block, Paragraph)]


def look(body: str, **parts: object) -> TextStyle:
    (paragraph,) = paragraphs(body, **parts)
    (text,) = paragraph.content
    assert isinstance(text, Text)
    return text.style


def test_a_style_inherits_what_it_does_not_say() -> None:
    styles = style("A", "<w:rPr><w:b/><w:sz w:val='30'/></w:rPr>") + style("B", "<w:rPr><w:i/></w:rPr>", based_on="A")
    found = look(p("x", style="B"), styles=styles)
    assert (found.family, found.size, found.bold, found.italic) == ("Arial", 15.0, True, True)


def test_styles_based_on_each_other_in_a_circle_do_no_harm() -> None:
    styles = style("A", "<w:rPr><w:b/></w:rPr>", based_on="B") + style("B", "<w:rPr><w:i/></w:rPr>", based_on="A")
    assert look(p("x", style="A"), styles=styles).italic


def test_direct_formatting_is_stronger_than_a_character_style() -> None:
    run = r("x", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>')
    assert not look(p(run)).bold


def test_bold_within_bold_of_two_kinds_of_style_is_plain() -> None:
    assert look(p(r("x", '<w:rStyle w:val="Strong"/>'))).bold
    assert not look(p(r("x", '<w:rStyle w:val="Strong"/>'), style="Heading1")).bold


def test_an_unknown_style_is_the_default_one() -> None:
    (paragraph,) = paragraphs(p("x", style="Nowhere"))
    assert (paragraph.style.name, paragraph.role) == ("Normal", Role.BODY)


def test_without_any_defaults_text_is_what_word_shows() -> None:
    found = look(p("x"), usual_styles="", styles="<w:docDefaults/>")
    assert (found.family, found.size) == ("Times New Roman", 10.0)


def test_theme_fonts_are_resolved_and_win_over_named_ones() -> None:
    theme = (
        "<a:themeElements><a:fontScheme><a:minorFont>"
        '<a:latin typeface="Carlito"/></a:minorFont></a:fontScheme></a:themeElements>'
    )
    run = r("x", '<w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi"/>')
    assert look(p(run), theme=theme).family == "Carlito"
    assert look(p(run)).family == "Arial"


@pytest.mark.parametrize(
    ("properties", "attribute", "expected"),
    [
        ("<w:strike/>", "strike", True),
        ("<w:dstrike/>", "strike", True),
        ('<w:u w:val="single"/>', "underline", True),
        ('<w:u w:val="none"/>', "underline", False),
        ('<w:color w:val="ab12cd"/>', "colour", "AB12CD"),
        ('<w:color w:val="auto"/>', "colour", "000000"),
        ('<w:highlight w:val="yellow"/>', "highlight", "FFFF00"),
        ('<w:shd w:val="clear" w:fill="EEEEEE"/>', "highlight", "EEEEEE"),
        ('<w:shd w:val="pct50" w:fill="FFFFFF" w:color="000000"/>', "highlight", "808080"),
        ('<w:shd w:val="solid" w:color="123456"/>', "highlight", "123456"),
        ('<w:shd w:val="nil" w:fill="123456"/>', "highlight", None),
        ('<w:vertAlign w:val="superscript"/>', "position", "superscript"),
        ('<w:position w:val="8"/>', "position", "superscript"),
        ('<w:position w:val="-8"/>', "position", "subscript"),
        ('<w:position w:val="3"/>', "position", "baseline"),
        ("<w:caps/>", "caps", "all"),
        ("<w:smallCaps/>", "caps", "small"),
        ('<w:sz w:val="many"/>', "size", 11.0),
    ],
)
def test_properties_of_text(properties: str, attribute: str, expected: object) -> None:
    assert getattr(look(p(r("x", properties))), attribute) == expected


def test_automatic_colour_is_white_on_a_dark_ground() -> None:
    dark = '<w:shd w:val="clear" w:fill="1D2B4F"/>'
    assert look(p("x", properties=dark)).colour == "FFFFFF"
    body = table(row(cell("x", properties=dark), head=True), row("y"), widths=(2000,))
    (found,) = read(Docx(body=body).bytes()).document.blocks()
    assert isinstance(found, Table)
    (paragraph,) = found.rows[0].cells[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert [text.style.colour for text in paragraph.content if isinstance(text, Text)] == ["FFFFFF"]


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ('<w:spacing w:before="120" w:after="60"/>', {"space_before": 6.0, "space_after": 3.0}),
        (
            '<w:spacing w:before="6pt" w:after="1cm"/>',
            {"space_before": 6.0, "space_after": pytest.approx(28.346, abs=0.01)},
        ),
        ('<w:spacing w:beforeLines="50" w:before="1"/>', {"space_before": 6.0}),
        (
            '<w:spacing w:before="1" w:beforeAutospacing="1" w:afterAutospacing="0"/>',
            {"space_before": 14.0, "space_after": 0.0},
        ),
        ('<w:spacing w:line="360"/>', {"line_spacing": 1.5, "line_rule": "multiple"}),
        ('<w:spacing w:line="280" w:lineRule="exact"/>', {"line_spacing": 14.0, "line_rule": "exact"}),
        ('<w:spacing w:line="280" w:lineRule="atLeast"/>', {"line_spacing": 14.0, "line_rule": "at-least"}),
        (
            '<w:ind w:left="720" w:hanging="360" w:right="100"/>',
            {"indent_left": 36.0, "indent_first": -18.0, "indent_right": 5.0},
        ),
        ('<w:ind w:start="720" w:firstLine="360"/>', {"indent_left": 36.0, "indent_first": 18.0}),
        ('<w:jc w:val="both"/>', {"align": "justify"}),
        ('<w:jc w:val="end"/>', {"align": "right"}),
        ("<w:keepNext/><w:keepLines/>", {"keep_with_next": True, "keep_lines": True}),
        ('<w:widowControl w:val="0"/><w:pageBreakBefore/>', {"widow_control": False, "page_break_before": True}),
        ("<w:contextualSpacing/>", {"contextual_spacing": True}),
        ('<w:shd w:val="clear" w:fill="DDDDDD"/>', {"shading": "DDDDDD"}),
        ('<w:keepNext w:val="false"/>', {"keep_with_next": False, "widow_control": True}),
    ],
)
def test_properties_of_a_paragraph(properties: str, expected: dict[str, object]) -> None:
    (paragraph,) = paragraphs(p("x", properties=properties))
    assert {name: getattr(paragraph.style, name) for name in expected} == expected


def test_borders_of_a_paragraph() -> None:
    lines = (
        '<w:pBdr><w:top w:val="nil"/>'
        '<w:bottom w:val="double" w:sz="12" w:space="4" w:color="FF0000"/><w:left w:val="dashed"/></w:pBdr>'
    )
    (paragraph,) = paragraphs(p("x", properties=lines))
    borders = paragraph.style.borders
    assert (borders.top, borders.right) == (None, None)
    assert borders.bottom == Border(1.5, "FF0000", "double", 4.0)
    assert borders.left == Border(0.5, "000000", "dashed", 0.0)


def test_tab_stops_are_inherited_and_cleared_one_by_one() -> None:
    styles = style(
        "A", '<w:pPr><w:tabs><w:tab w:val="left" w:pos="400"/><w:tab w:val="center" w:pos="800"/></w:tabs></w:pPr>'
    )
    own = (
        '<w:tabs><w:tab w:val="clear" w:pos="400"/>'
        '<w:tab w:val="right" w:pos="1200" w:leader="dot"/><w:tab w:val="bar" w:pos="9"/></w:tabs>'
    )
    (paragraph,) = paragraphs(p("x", style="A", properties=own), styles=styles)
    assert paragraph.style.tab_stops == (TabStop(40.0, "centre"), TabStop(60.0, "right", "dots"))


def test_a_style_that_leaves_the_outline_is_no_heading() -> None:
    styles = style("TOCHeading", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', based_on="Heading1")
    (paragraph,) = paragraphs(p("Contents", style="TOCHeading"), styles=styles)
    assert (paragraph.role, paragraph.level) == (Role.BODY, 0)


def test_an_outline_level_makes_a_heading() -> None:
    (paragraph,) = paragraphs(p("x", properties='<w:outlineLvl w:val="0"/>'))
    assert (paragraph.role, paragraph.level) == (Role.HEADING, 1)


def test_a_heading_without_an_outline_level_is_known_by_its_name() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="Heading 1"/></w:style>'
    (paragraph,) = paragraphs(p("x", style="H1"), styles=styles)
    assert (paragraph.role, paragraph.level, paragraph.style.name) == (Role.HEADING, 1, "heading 1")


def test_a_style_based_on_the_title_is_a_title() -> None:
    (paragraph,) = paragraphs(p("x", style="Big"), styles=style("Big", "", based_on="Title"))
    assert paragraph.role is Role.TITLE


def test_the_paragraph_mark_has_a_look_of_its_own() -> None:
    (paragraph,) = paragraphs(p(properties='<w:rPr><w:sz w:val="40"/></w:rPr>'))
    assert paragraph.mark_style.size == 20.0
