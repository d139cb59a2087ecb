from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import asdict
from PIL import Image

from reportgen.model.document import Border, Break, Figure, Link, Paragraph, Picture, Role, Table, Text, words
from reportgen.model.drawing import Drawing, Rectangle
from reportgen.model.figure import Spot
from reportgen.word.read import Read, read
from reportgen.word.svg import write_svg
from support.docx_builder import HEAD_LINKS, Docx, p, png, r, table
from support.docx_builder import row as table_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportgen.model.document import Block, Inline

_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def drawn(
    *,
    alt: str = 'descr="A chart of dates"',
    inside: str = "",
    size: tuple[int, int] = (1270000, 635000),
    embed: str = 'r:embed="pic"',
    blip: str = "",
    fill: str = "",
    shape: str = "",
    kind: str = "inline",
) -> str:
    return (
        f'<w:r><w:drawing><wp:{kind}><wp:extent cx="{size[0]}" cy="{size[1]}"/>'
        f'<wp:docPr id="1" name="P" {alt}>{inside}</wp:docPr>'
        f'<a:graphic><a:graphicData uri="{_PIC}"><pic:pic><pic:blipFill>'
        f"<a:blip {embed}>{blip}</a:blip>{fill}</pic:blipFill>"
        f"<pic:spPr>{shape}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:{kind}></w:drawing></w:r>"
    )


def graphic(uri: str, inside: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="{uri}">{inside}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def opened(body: str, **files: bytes) -> Read:
    links = {
        "pic": ("image", "media/a.png", False),
        "svg": ("image", "media/a.svg", False),
        "out": ("image", "https://example.org/a.png", True),
        "web": ("hyperlink", "https://example.org/", True),
        "bm": ("hyperlink", "#there", True),
        "in": ("hyperlink", "media/a.png", False),
    }
    held = {"media/a.png": files.get("png", png())} | ({"media/a.svg": files["svg"]} if "svg" in files else {})
    return read(Docx(body=body, files=held, links=links).bytes())


def figures(found: Read) -> list[Figure]:
    def within(content: tuple[Inline, ...]) -> Iterator[Figure]:
        for inline in content:
            if isinstance(inline, Figure):
                yield inline
            elif isinstance(inline, Link):
                yield from within(inline.content)

    def blocks(them: tuple[Block, ...]) -> Iterator[Figure]:
        for block in them:
            if isinstance(block, Paragraph):
                yield from within(block.content)

    return list(blocks(tuple(found.document.blocks())))


def only(body: str, **files: bytes) -> Figure:
    (figure,) = figures(opened(body, **files))
    return figure


def rules(found: Read) -> list[str]:
    return [problem.rule for problem in found.problems]


def test_a_picture_has_its_size_and_alt_text() -> None:
    figure = only(p(drawn()))
    assert (figure.width, figure.height, figure.alt, figure.decorative) == (100.0, 50.0, "A chart of dates", False)
    assert isinstance(figure.image, Picture)
    assert figure.image.media_type == "image/png"


def test_a_title_stands_in_for_a_missing_description() -> None:
    assert only(p(drawn(alt='title="Dates"'))).alt == "Dates"


def test_a_decorative_picture_needs_no_alt_text() -> None:
    found = opened(p(drawn(alt="", inside='<a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>')))
    assert (rules(found), figures(found)[0].decorative) == ([], True)


def test_a_picture_without_alt_text_is_a_problem_except_in_a_page_header() -> None:
    assert rules(opened(p(drawn(alt="")))) == ["docx-picture-alt"]
    content = Docx(
        heads={"header1": p(drawn(alt="", embed='r:embed="none"'))},
        section='<w:headerReference w:type="default" r:id="header1"/>',
    ).bytes()
    assert rules(read(content)) == ["docx-picture-missing"]


def test_our_drawing_is_read_as_a_drawing_and_any_other_svg_as_its_raster_picture() -> None:
    drawing = Drawing(100, 50, (Rectangle(0, 0, 50, 50, "FF0000"),), "Title", "Alt")
    svg = '<a:extLst><a:ext uri="x"><asvg:svgBlip r:embed="svg"/></a:ext></a:extLst>'
    assert only(p(drawn(blip=svg)), svg=write_svg(drawing)).image == drawing
    assert isinstance(only(p(drawn(blip=svg)), svg=b"<svg/>").image, Picture)
    assert isinstance(only(p(drawn(blip=svg))).image, Picture)


def test_a_cropped_or_turned_picture_is_cut_and_turned() -> None:
    figure = only(p(drawn(fill='<a:srcRect l="50000"/>', shape='<a:xfrm rot="5400000"/>')))
    assert isinstance(figure.image, Picture)
    assert Image.open(io.BytesIO(figure.image.content)).size == (2, 2)


@pytest.mark.parametrize(
    ("turn", "own", "stands"),
    [("5400000", (1270000, 635000), (50, 100)), ("16200000", (635000, 1270000), (100, 50)), ("0", (9, 1), (100, 50))],
)
def test_a_turned_picture_stands_as_high_as_it_was_wide(
    turn: str, own: tuple[int, int], stands: tuple[float, float]
) -> None:
    frame = f'<a:xfrm rot="{turn}"><a:ext cx="{own[0]}" cy="{own[1]}"/></a:xfrm>'
    figure = only(p(drawn(shape=frame)))
    assert (figure.width, figure.height) == stands


def test_a_picture_that_is_too_wide_is_made_smaller() -> None:
    found = opened(p(drawn(size=(127000000, 12700000))))
    (figure,) = figures(found)
    assert [figure.width, figure.height] == pytest.approx([451.3, 45.13])
    assert rules(found) == ["docx-picture-wide"]
    assert rules(opened(table(table_row("h", head=True), table_row(f"<w:tc>{p(drawn())}</w:tc>"), widths=(900,)))) == [
        "docx-picture-wide"
    ]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (drawn(embed='r:embed="none"'), "docx-picture-missing"),
        (drawn(embed='r:embed="out"'), "docx-picture-linked"),
        (drawn(embed='r:link="out"'), "docx-picture-linked"),
        (drawn().replace("<a:blip", "<a:other").replace("</a:blip", "</a:other"), "docx-picture-missing"),
        (drawn(shape='<a:xfrm rot="60000"/>'), "docx-picture-turned"),
        (drawn(kind="anchor"), "docx-picture-floating"),
        (drawn(size=(0, 0)), "docx-picture-size"),
        (graphic("http://schemas.openxmlformats.org/drawingml/2006/chart"), "docx-chart"),
        (graphic("http://purl.oclc.org/ooxml/drawingml/diagram"), "docx-smartart"),
        (graphic("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "<wps:wsp/>"), "docx-shape"),
    ],
)
def test_what_is_no_sound_picture_is_a_problem(body: str, rule: str) -> None:
    assert rule in rules(opened(p("x", body)))


def test_a_picture_in_a_format_that_we_cannot_read_is_a_problem() -> None:
    assert rules(opened(p(drawn()), png=b"\xd7\xcd\xc6\x9a" + bytes(40))) == ["docx-picture-format"]


@pytest.mark.parametrize("where", [("x", drawn(kind="anchor")), (drawn(kind="anchor"), "x")])
def test_a_floating_picture_stands_on_a_line_before_the_words_beside_it(where: tuple[str, str]) -> None:
    (paragraph,) = opened(p(*where)).document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert [type(inline) for inline in paragraph.content] == [Figure, Break, Text]


def test_a_heading_that_is_a_picture_alone_is_one() -> None:
    (heading,) = opened(p(drawn(), style="Heading1")).document.blocks()
    assert isinstance(heading, Paragraph)
    assert (heading.role, heading.level) == (Role.HEADING, 1)


@pytest.mark.parametrize("kind", ["inline", "anchor"])
def test_a_picture_that_word_hides_is_not_shown_and_told(kind: str) -> None:
    found = opened(p("x", drawn(kind=kind).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", 1)))
    assert figures(found) == []
    assert "docx-hidden-text" in rules(found)


def test_a_floating_picture_without_words_stands_alone() -> None:
    (paragraph,) = opened(p(drawn(kind="anchor"))).document.blocks()
    assert isinstance(paragraph, Paragraph)
    assert [type(inline) for inline in paragraph.content] == [Figure]


def test_the_words_of_a_text_box_are_read_once() -> None:
    box = f"<wps:wsp><wps:txbx><w:txbxContent>{p('boxed')}</w:txbxContent></wps:txbx></wps:wsp>"
    choice = graphic("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", box)[5:-6]
    fallback = f"<w:pict><v:shape><v:textbox><w:txbxContent>{p('boxed')}</w:txbxContent></v:textbox></v:shape></w:pict>"
    run = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = opened(p("before", run))
    assert rules(found) == ["docx-text-box"]
    assert words(found.document) == ["before", "boxed"]


def test_a_box_into_which_the_words_of_another_run_on_is_no_shape_of_its_own() -> None:
    box = graphic(_SHAPE, '<wps:wsp><wps:linkedTxbx id="1" seq="1"/></wps:wsp>')
    assert rules(opened(p("before", box))) == []


def _place(across: str, down: str, wrap: str = "wrapNone", more: str = "") -> str:
    """A picture of 100 by 50 points that floats there."""
    return drawn(kind="anchor").replace("<wp:anchor>", f"<wp:anchor{more}>{across}{down}<wp:{wrap}/>")


@pytest.mark.parametrize(
    ("form", "corners"),
    [
        ('prst="rect"', (0, 0)),
        ('prst="snip2DiagRect"', (0, 0)),
        ('prst="ellipse"', (0.5, 0.5)),
        ('prst="roundRect"', (1 / 12, 1 / 6)),
        ('prst="roundRect" adj', (0.25, 0.5)),
    ],
)
def test_a_picture_has_the_corners_that_word_gives_it(form: str, corners: tuple[float, float]) -> None:
    shape = f"<a:prstGeom {form.removesuffix(' adj')}><a:avLst>{{}}</a:avLst></a:prstGeom>"
    found = opened(p(drawn(shape=shape.format('<a:gd name="adj" fmla="val 90000"/>' if "adj" in form else ""))))
    assert figures(found)[0].corners == pytest.approx(corners, abs=1e-4)
    assert rules(found) == []


@pytest.mark.parametrize("shape", ['<a:prstGeom prst="heart"/>', '<a:prstGeom prst="frame"/>', "<a:custGeom/>"])
def test_a_picture_that_is_cropped_to_another_shape_is_told(shape: str) -> None:
    assert rules(opened(p(drawn(shape=shape)))) == ["docx-picture-shape"]


def test_a_picture_has_the_line_round_it_that_word_draws() -> None:
    line = '<a:ln w="25400"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></a:ln>'
    assert figures(opened(p(drawn(shape=line))))[0].outline == Border(2.0, "1F4E79")
    thinner = figures(opened(p(drawn(shape=line.replace("25400", "-25400")))))[0].outline
    assert thinner is not None
    assert thinner.width > 0
    assert figures(opened(p(drawn(shape="<a:ln><a:noFill/></a:ln>"))))[0].outline is None


def _from(axis: str, relative: str, *, offset: int | None = None, align: str = "") -> str:
    inner = f"<wp:align>{align}</wp:align>" if offset is None else f"<wp:posOffset>{offset * 12700}</wp:posOffset>"
    return f'<wp:position{axis} relativeFrom="{relative}">{inner}</wp:position{axis}>'


_ACROSS, _DOWN = _from("H", "page", offset=10), _from("V", "page", offset=20)
_BEHIND = ' behindDoc="1"'


@pytest.mark.parametrize(
    ("across", "down", "spot"),
    [
        (_ACROSS, _DOWN, Spot(10, 20)),
        (_from("H", "page", align="right"), _from("V", "page", align="bottom"), Spot(500, 750)),
        (_from("H", "margin", align="center"), _from("V", "margin", align="top"), Spot(150, 100, beside_words=True)),
        (_from("H", "column", offset=-5), _from("V", "margin", offset=5), Spot(-5, 105, beside_words=True)),
        (_from("H", "leftMargin", offset=1), _from("V", "topMargin", align="center"), Spot(1, 25)),
        (_from("H", "rightMargin", offset=1), _from("V", "bottomMargin", offset=1), Spot(501, 701)),
        (_ACROSS, _from("V", "paragraph", offset=7), Spot(10, 7, below_line=True)),
    ],
)
def test_a_picture_behind_the_words_stands_where_word_puts_it(across: str, down: str, spot: Spot) -> None:
    section = '<w:pgSz w:w="12000" w:h="16000"/><w:pgMar w:top="2000" w:right="2000" w:bottom="2000" w:left="2000"/>'
    body = p(_place(across, down, more=_BEHIND))
    found = read(
        Docx(
            body=body, section=section, files={"media/a.png": png()}, links={"pic": ("image", "media/a.png", False)}
        ).bytes()
    )
    assert (figures(found)[0].spot, rules(found)) == (spot, [])


@pytest.mark.parametrize(
    "body",
    [
        p(_place(_ACROSS, _DOWN)),  # before the words: its author has made room for it
        p(_place(_ACROSS, _DOWN, "wrapSquare", _BEHIND)),
        p(_place("", "", more=_BEHIND)),
        p(_place(_from("H", "page", align="nowhere"), _DOWN, more=_BEHIND)),
        p(_place(_ACROSS, _DOWN, more=_BEHIND)).replace("</wp:docPr>", '<a:hlinkClick r:id="web"/></wp:docPr>'),
    ],
)
def test_a_picture_that_takes_room_or_leads_somewhere_stands_in_its_line(body: str) -> None:
    found = opened(body)
    assert "docx-picture-floating" in rules(found)
    assert [figure.spot for figure in figures(found)] == [None]


@pytest.mark.parametrize(
    ("across", "side"),
    [
        (_from("H", "margin", align="right"), "right"),
        (_from("H", "column", align="center"), "centre"),
        (_from("H", "page", align="right"), "right"),
        (_from("H", "page", offset=90), "left"),
        (_from("H", "column", offset=340), "right"),
        ("", "left"),
    ],
)
def test_a_picture_that_floats_alone_stands_on_its_side(across: str, side: str) -> None:
    floating = _place(across, _DOWN, "wrapSquare")
    blocks = opened(p(floating) + p(floating, "words") + p(floating, floating)).document.blocks()
    assert [block.style.align for block in blocks if isinstance(block, Paragraph)] == [side, "left", "left"]


def test_one_in_a_cell_does_not_stand_on_a_side_of_the_page() -> None:
    floating = _place(_from("H", "page", align="right"), _DOWN, "wrapSquare")
    (grid,) = opened(table(table_row(f"<w:tc>{p(floating)}</w:tc>"), widths=(4000,))).document.blocks()
    assert isinstance(grid, Table)
    (paragraph,) = grid.rows[0].cells[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.style.align == "left"


def test_a_picture_behind_the_words_of_a_cell_stands_in_the_cell() -> None:
    found = opened(table(table_row(p(_place(_ACROSS, _DOWN, more=_BEHIND)))))
    assert "docx-picture-floating" in rules(found)


def test_a_picture_that_is_washed_out_in_a_head_is_a_watermark() -> None:
    washed = (
        '<w:r><w:pict><v:shape style="position:absolute;width:90pt;height:36pt"><v:imagedata r:id="pic" gain="1f"/>'
        "</v:shape></w:pict></w:r>"
    )
    content = Docx(
        heads={"header1": p(washed)},
        section='<w:headerReference w:type="default" r:id="header1"/>',
        files={"media/a.png": png(), "_rels/header1.xml.rels": HEAD_LINKS},
    )
    assert rules(read(content.bytes())) == ["docx-watermark"]


def test_a_picture_may_be_a_link() -> None:
    for target, expected in (("web", "https://example.org/"), ("bm", "there")):
        mark = '<w:bookmarkStart w:id="1" w:name="there"/>'
        found = opened(p(mark, drawn(inside=f'<a:hlinkClick r:id="{target}" tooltip="Tip"/>')))
        (paragraph,) = found.document.blocks()
        assert isinstance(paragraph, Paragraph)
        (link,) = [inline for inline in paragraph.content if isinstance(inline, Link)]
        assert (link.uri or link.target, link.description) == (expected, "Tip")
    assert rules(opened(p(drawn(inside='<a:hlinkClick r:id="in"/>')))) == ["docx-link-address"]
    assert rules(opened(p(drawn(inside='<a:hlinkClick r:id="none"/>')))) == []


def test_an_old_picture_is_read() -> None:
    old = (
        '<w:r><w:pict><v:shape style="width:2in;height:36pt" alt="A seal">'
        '<v:imagedata r:id="pic"/></v:shape></w:pict></w:r>'
    )
    figure = only(p(old))
    assert (figure.width, figure.height, figure.alt) == (144.0, 36.0, "A seal")
    assert rules(opened(p(old.replace('r:id="pic"', 'r:id="none"')))) == ["docx-picture-missing"]


@pytest.mark.parametrize(
    ("style", "wrap", "spot"),
    [
        ("margin-left:10pt;margin-top:-1in", "", Spot(10, -72, beside_words=True, below_line=True)),
        (
            "margin-left:0;mso-position-horizontal:right;mso-position-horizontal-relative:page;margin-top:5mm",
            '<w10:wrap type="square"/>',
            Spot(595.3 - 144, 5 * 72 / 25.4, below_line=True, words="beside", gap=9),
        ),
        (
            "mso-position-horizontal:center;mso-position-vertical:top;mso-position-vertical-relative:margin",
            '<w10:wrap type="topAndBottom"/>',
            Spot((451.3 - 144) / 2, 72, beside_words=True, words="below", gap=9),
        ),
    ],
)
def test_an_old_picture_in_a_head_stands_where_word_puts_it(style: str, wrap: str, spot: Spot) -> None:
    logo = (
        f'<w:r><w:pict><v:shape style="position:absolute;{style};width:2in;height:36pt">'
        f'<v:imagedata r:id="pic"/>{wrap}</v:shape></w:pict></w:r>'
    )
    files = {"media/a.png": png(), "_rels/header1.xml.rels": HEAD_LINKS}
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    found = read(Docx(body=p("x"), heads={"header1": p(logo, "The head")}, section=section, files=files).bytes())
    (head,) = found.document.sections[0].head.default
    assert isinstance(head, Paragraph)
    (where,) = [inline.spot for inline in head.content if isinstance(inline, Figure)]
    assert where is not None
    assert asdict(where) == pytest.approx(asdict(spot))
    assert found.problems == ()


def test_an_old_picture_in_the_body_stands_in_its_line_unless_it_is_behind_the_words() -> None:
    old = (
        '<w:r><w:pict><v:shape alt="A seal" style="position:absolute;margin-left:1pt;width:2in;height:36pt{}">'
        '<v:imagedata r:id="pic"/></v:shape></w:pict></w:r>'
    )
    assert only(p(old.format(""))).spot is None
    assert rules(opened(p(old.format("")))) == ["docx-picture-floating"]
    assert only(p(old.format(";z-index:-5"))).spot is not None


def test_an_old_picture_with_words_or_another_shape_beside_it_is_no_picture_alone() -> None:
    def group(*shapes: str) -> str:
        canvas = '<v:shape type="#_x0000_t75" style="width:2in;height:36pt"/>'
        return f"<w:r><w:pict><v:group>{canvas}{''.join(shapes)}</v:group></w:pict></w:r>"

    seal = '<v:shape style="width:2in;height:36pt" alt="A seal"><v:imagedata r:id="pic"/></v:shape>'
    words = f"<v:shape><v:textbox><w:txbxContent>{p('North')}</w:txbxContent></v:textbox></v:shape>"
    assert only(p(group(seal))).alt == "A seal"
    assert rules(opened(p(group(seal, words)))) == ["docx-shape-words"]
    assert rules(opened(p(group(seal, seal)))) == ["docx-shape"]
    assert rules(opened(p(group(seal, "<v:line/>")))) == ["docx-shape"]


def test_what_is_cut_off_an_old_picture_is_not_in_it() -> None:
    old = (
        '<w:r><w:pict><v:shape style="width:2in;height:36pt" alt="A seal">'
        '<v:imagedata r:id="pic" cropleft="32768f" cropbottom=".5"/></v:shape></w:pict></w:r>'
    )
    figure = only(p(old))
    assert isinstance(figure.image, Picture)
    assert Image.open(io.BytesIO(figure.image.content)).size == (2, 1)
    for style in ("rotation:90", "flip:x"):
        assert rules(opened(p(old.replace("36pt", f"36pt;{style}")))) == ["docx-picture-turned"]


def test_a_blank_edge_round_a_picture_does_not_stretch_it() -> None:
    figure = only(p(drawn(fill='<a:srcRect l="-50000" r="-50000"/>')))
    assert (figure.width, figure.height) == (50.0, 50.0)


def test_a_picture_that_word_does_not_show_is_a_problem_and_not_shown() -> None:
    found = opened(p(drawn(alt='descr="A map" hidden="1"')))
    assert (rules(found), figures(found)) == (["docx-picture-hidden"], [])


def test_the_name_of_a_file_is_no_alt_text() -> None:
    old = (
        '<w:r><w:pict><v:shape style="width:2in;height:36pt"><v:imagedata r:id="pic" o:title="seal"/>'
        "</v:shape></w:pict></w:r>"
    )
    assert rules(opened(p(old))) == ["docx-picture-alt"]
    assert rules(opened(p(drawn(alt='descr="IMG 2034.JPG"')))) == ["docx-picture-alt-name"]
    assert rules(opened(p(drawn(alt='descr="How a .png is made"')))) == []


def test_a_picture_in_hidden_text_or_a_field_code_is_not_shown() -> None:
    hidden = drawn().replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
    assert figures(opened(p(hidden))) == []
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    old = '<w:r><w:pict><v:shape><v:imagedata r:id="pic"/></v:shape></w:pict></w:r>'
    assert figures(opened(p(begin, drawn(), old, r("x"), begin.replace("begin", "end")))) == []


_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def boxed(look: str = "", *, body: str = "<wps:bodyPr/>", place: str = "", more: str = "", inside: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:anchor>{place}<wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="x" {more}/>'
        f'<a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:spPr>{look}</wps:spPr><wps:txbx><w:txbxContent>'
        f"{inside or p('boxed')}</w:txbxContent></wps:txbx>{body}</wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></w:r>"
    )


def box_of(body: str) -> Table:
    box = opened(body).document.sections[0].blocks[1]
    assert isinstance(box, Table)
    return box


def test_a_text_box_has_the_size_colour_line_and_margins_that_it_has_in_word() -> None:
    look = (
        '<a:solidFill><a:srgbClr val="DEEAF6"/></a:solidFill>'
        '<a:ln w="25400"><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill><a:prstDash val="dash"/></a:ln>'
    )
    place = '<wp:positionH relativeFrom="column"><wp:posOffset>127000</wp:posOffset></wp:positionH>'
    box = box_of(p("before", boxed(look, place=place, body='<wps:bodyPr lIns="127000" anchor="b"/>')))
    (cell,) = box.rows[0].cells
    assert (box.is_box, box.beside, box.widths, box.indent, box.rows[0].height) == (True, True, (100.0,), 10.0, 50.0)
    assert (cell.shading, cell.padding, cell.align) == ("DEEAF6", (3.6, 7.2, 3.6, 10.0), "bottom")
    assert set(asdict(cell.borders).values()) == {Border(2.0, "1F3864", "dashed"), None}
    assert box_of(p("before", boxed())).rows[0].height == 0  # nobody sees how high it is


def test_a_text_box_has_the_round_corners_that_word_gives_it() -> None:
    (cell,) = box_of(p("before", boxed('<a:prstGeom prst="roundRect"/>'))).rows[0].cells
    assert cell.corner == pytest.approx(50 / 6, abs=0.01)


def test_a_text_box_is_no_wider_than_the_text_and_stands_where_it_is_aligned() -> None:
    place = '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
    assert box_of(p("before", boxed(place=place))).align == "right"
    wide = boxed().replace('cx="1270000"', 'cx="127000000"')
    assert box_of(p("before", wide)).widths[0] < 500


@pytest.mark.parametrize(
    ("drawing", "rule"),
    [
        (boxed('<a:xfrm rot="5400000"/>'), "docx-shape-words"),
        (boxed('<a:prstGeom prst="rightArrow"/>'), "docx-shape-words"),
        (boxed("<a:custGeom/>"), "docx-shape-words"),
        (boxed(body='<wps:bodyPr vert="vert270"/>'), "docx-shape-words"),
        (boxed(more='hidden="1"'), "docx-hidden-text"),
        (boxed('<a:prstGeom prst="wedgeRectCallout"/>'), "docx-text-box"),
    ],
)
def test_a_shape_with_words_is_a_box_unless_its_form_says_something(drawing: str, rule: str) -> None:
    found = opened(p("before", drawing))
    assert rules(found) == [rule]
    assert words(found.document) == ["before", "boxed"]


def test_what_is_wrong_in_a_text_box_has_the_place_of_the_paragraph_that_it_hangs_on() -> None:
    inside = p("Heading", style="Heading1") + table(table_row("a"), table_row("b"), widths=(1000,))
    found = opened(p("first", boxed(inside=inside)) + p(r("x", "<w:vanish/>")))
    assert [(problem.rule, problem.where.path) for problem in found.problems] == [
        ("docx-text-box", "first paragraph"),
        ("docx-table-header", "first paragraph"),
        ("docx-hidden-text", "second paragraph"),
    ]


def test_a_text_box_may_stand_in_a_text_box() -> None:
    found = opened(p("before", boxed(inside=p("outer", boxed(inside=p("inner"))))))
    assert set(rules(found)) == {"docx-text-box"}
    assert words(found.document) == ["before", "outer", "inner"]


@pytest.mark.parametrize(
    ("turned", "others", "rule"),
    [("", 0, "docx-text-box"), ("", 1, "docx-shape-words"), (' rot="5400000"', 0, "docx-shape-words")],
)
def test_a_text_box_that_is_alone_in_a_group_is_one_unless_the_group_is_turned(
    turned: str, others: int, rule: str
) -> None:
    space = _SHAPE.replace("Shape", "Group")
    head = f'<wpg:wgp xmlns:wpg="{space}"><wpg:grpSpPr><a:xfrm{turned}/></wpg:grpSpPr>'
    other = "<wps:wsp><wps:spPr/></wps:wsp>" * others
    group = boxed().replace("<wps:wsp>", f"{head}<wps:wsp>").replace("</wps:wsp>", f"</wps:wsp>{other}</wpg:wgp>")
    found = opened(p("before", group))
    assert rules(found) == [rule]
    assert words(found.document) == ["before", "boxed"]


def test_paragraphs_that_hold_text_boxes_alone_are_not_blank() -> None:
    found = opened("".join(p(boxed()) for _ in range(4)))
    assert set(rules(found)) == {"docx-text-box"}


def test_a_text_box_in_a_head_is_told_once_for_all_sections() -> None:
    heads = {"header1": p(boxed(inside=p("OFFICIAL")))}
    refers = '<w:headerReference w:type="default" r:id="header1"/>'
    body = p("one") + p(properties=f"<w:sectPr>{refers}</w:sectPr>") + p("two")
    found = read(Docx(body=body, heads=heads).bytes(), "r.docx")
    assert [(problem.rule, str(problem.where)) for problem in found.problems] == [("docx-text-box", "r.docx")]
