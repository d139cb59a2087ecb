"""What a PDF cannot show or must not claim, one small Word file each: the refuse list, then the warn list."""

from __future__ import annotations

from collections.abc import Callable

from support.docx_builder import CORE_DATA, Docx, bound, cell, p, picture, png, r, row, table

__all__ = ["REFUSED", "WARNED"]

_BOX = "<w:txbxContent>{}</w:txbxContent>"
_GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006/"
_LANGUAGE = '<w:lang w:val="en-GB"/>'


def _graphic(kind: str) -> str:
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="x" />'
        f'<a:graphic><a:graphicData uri="{_GRAPHIC}{kind}"></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def _under_findings(body: str) -> Callable[[], Docx]:
    """Behind a heading of the house and a paragraph, so that the place has something to say."""
    return lambda: Docx(
        body=p("Findings", style="Heading1") + p("Words.") + body,
        files={"media/a.png": png()},
        links={"pic": ("image", "media/a.png", False), "web": ("hyperlink", "https://example.org/", True)},
    )


REFUSED: dict[str, Callable[[], Docx]] = {
    "words in a drawing of several shapes": _under_findings(
        p(
            f"<w:r><w:pict><v:group><v:rect><v:textbox>{_BOX.format(p('x'))}</v:textbox></v:rect></v:group></w:pict></w:r>"
        )
    ),
    "hidden text box": _under_findings(
        p(
            '<w:r><w:pict><v:rect style="visibility:hidden"><v:textbox>'
            f"{_BOX.format(p('x'))}</v:textbox></v:rect></w:pict></w:r>"
        )
    ),
    "shape": _under_findings(p("<w:r><w:pict><v:shape/></w:pict></w:r>")),
    "watermark": _under_findings(p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>')),
    "chart": _under_findings(p(_graphic("chart"))),
    "SmartArt": _under_findings(p(_graphic("diagram"))),
    "embedded object": _under_findings(p("<w:r><w:object/></w:r>")),
    "equation": _under_findings(p("<m:oMath><m:rad><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:oMath>")),
    "words above the footnotes": lambda: Docx(
        body=p("Findings", style="Heading1") + p("a", '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        footnotes=f'<w:footnote w:type="separator" w:id="-1">{p("Notes of the author")}</w:footnote>'
        f'<w:footnote w:id="1">{p("A note.")}</w:footnote>',
    ),
    "right to left": _under_findings(p(r("x", "<w:rtl/>"))),
    "right to left, not marked so": _under_findings(p("The word \u05e9\u05dc\u05d5\u05dd")),
    "words outside the page": _under_findings(p("moved", properties='<w:ind w:left="-5000"/>')),
    "tracked insertion": _under_findings(p("<w:ins>" + r("x") + "</w:ins>")),
    "tracked deletion": _under_findings(p("a", "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>")),
    "link to a missing bookmark": _under_findings(p(f'<w:hyperlink w:anchor="gone">{r("the plan")}</w:hyperlink>')),
    "link without an address": _under_findings(p(f'<w:hyperlink r:id="gone">{r("the plan")}</w:hyperlink>')),
    "symbol of a symbol font": _under_findings(p('<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>')),
    "character that the font lacks": _under_findings(p("Snow: \u3042")),
    "heading level skipped": _under_findings(p("Deeper", style="Heading3")),
    "table without a header row": _under_findings(table(row("a", "b"), row("1", "2"))),
    "picture cropped to a shape": _under_findings(
        p(picture().replace("<pic:spPr/>", '<pic:spPr><a:prstGeom prst="heart"/></pic:spPr>'))
    ),
    "picture without alt text": _under_findings(p(picture(""))),
    "hidden picture": _under_findings(p(picture('descr="A map" hidden="1"'))),
    "hidden text": _under_findings(p(r("x", "<w:vanish/>"))),
    "words in a merged cell": _under_findings(
        table(
            row("a", "b", head=True),
            row(cell("1", properties='<w:vMerge w:val="restart"/>'), "x"),
            row(cell("lost", properties="<w:vMerge/>"), "y"),
        )
    ),
    "number of a field": _under_findings(p('<w:fldSimple w:instr="AUTONUM"/>', " first")),
    "control with other words than Word shows": lambda: Docx(
        body=p("Findings", style="Heading1") + p(bound("/b:coreProperties[1]/a:title[1]", CORE_DATA, r("An old title")))
    ),
    "incomplete field": _under_findings(p("a", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')),
    "no title": lambda: Docx(body=p("Words."), title=""),
    "no language": lambda: _without_language(Docx(body=p("Words."))),
}
"""What stops the PDF. The name of each item is that of its lines in the golden file."""

WARNED: dict[str, Callable[[], Docx]] = {
    "frame": _under_findings(p("x", properties="<w:framePr/>")),
    "drop cap": _under_findings(p("T", properties='<w:framePr w:dropCap="drop"/>') + p("he child")),
    "columns of different widths": lambda: Docx(
        body=p("Findings", style="Heading1") + p("x"),
        section='<w:cols w:num="2" w:equalWidth="0"><w:col w:w="6000" w:space="400"/><w:col w:w="2600"/></w:cols>',
    ),
    "endnotes of each section": lambda: Docx(
        body=p("a", '<w:r><w:endnoteReference w:id="1"/></w:r>', properties="<w:sectPr/>") + p("b"),
        endnotes=f'<w:endnote w:id="1">{p("A note.")}</w:endnote>',
        settings='<w:endnotePr><w:pos w:val="sectEnd"/></w:endnotePr>',
    ),
    "text box": _under_findings(
        p(f"<w:r><w:pict><v:shape><v:textbox>{_BOX.format(p('x'))}</v:textbox></v:shape></w:pict></w:r>")
    ),
    "comments": lambda: Docx(body=p("Words."), comments="<w:comment/>"),
    "table wider than the page": _under_findings(table(row("a", head=True), row("1"), widths=(20000,))),
    "table beside the text": _under_findings(table(row("a", head=True), row("1"), properties="<w:tblpPr/>")),
    "picture wider than the page": _under_findings(p(picture(width=12700000))),
    "font that cannot be embedded": _under_findings(p(r("x", '<w:rFonts w:ascii="Comic Sans MS"/>'))),
    "letters that are stretched": _under_findings(p(r("x", '<w:w w:val="150"/>'))),
    "words in white": _under_findings(p(r("x", '<w:color w:val="FFFFFF"/>'))),
    "words in the colour of their cell": _under_findings(
        table(
            row("a", head=True),
            row(cell(p(r("x", '<w:color w:val="F2F2F2"/>')), properties='<w:shd w:val="clear" w:fill="FAFAFA"/>')),
        )
    ),
    "link that says nothing": _under_findings(p(f'<w:hyperlink r:id="web">{r("click here")}</w:hyperlink>')),
    "heading without words": _under_findings(p(style="Heading2")),
    "all rows are header rows": _under_findings(table(row("a", "b", head=True))),
    "prompt of a control": _under_findings(
        p(f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click or tap')}</w:sdtContent></w:sdt>")
    ),
    "prompt without its control": _under_findings(p("Click or tap here to enter text.")),
    "date that changes": _under_findings(p(f'<w:fldSimple w:instr="DATE">{r("today")}</w:fldSimple>')),
    "prompt of a control round a paragraph": _under_findings(
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Click or tap')}</w:sdtContent></w:sdt>"
    ),
    "merge field that is not filled in": _under_findings(
        p(f'<w:fldSimple w:instr="MERGEFIELD Agency">{r("«Agency»")}</w:fldSimple>')
    ),
    "alt text that is the name of a file": _under_findings(p(picture('descr="IMG_2034.jpg"'))),
    "typed list": _under_findings(p("- one")),
    "typed table": _under_findings(p("a\tb\tc") + p("1\t2\t3")),
    "blank paragraphs": _under_findings(p() + p() + p("x")),
    "underlined words": _under_findings(p(r("x", '<w:u w:val="single"/>'))),
    "capitals": _under_findings(p("THIS IS IMPORTANT")),
}
"""What is told and stops nothing."""


def _without_language(docx: Docx) -> Docx:
    docx.usual_styles = docx.usual_styles.replace(_LANGUAGE, "")
    return docx
