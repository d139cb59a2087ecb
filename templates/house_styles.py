"""The look of the house: type scale, colours, lists and tables, as the style parts of a Word package.

GOV.UK's rules for documents (12 point or more for running text, sans serif, left-aligned, sentence case, neither
italics nor underline) on a quiet scale: 12 for text, 14, 17 and 22 for headings, 30 for a title; 11 in tables. Every
colour of text keeps a contrast of 7:1 or more on the ground it stands on (WCAG 2.2, 1.4.6).
"""

from __future__ import annotations

__all__ = ["FONTS", "NUMBERING", "STYLES", "TEXT_WIDTH_MM", "THEME", "twips"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FONT = "Arial"
INK = "1A1A1A"
NAVY = "17375E"
GREY = "454C53"
RULE = "9AA5B1"
SHADE = "E8EDF3"
SAND = "FBF3E2"
RED = "8A1A1A"
OCHRE = "8A6A1A"

TEXT_WIDTH_MM = 166.0
"""A4 (210 mm) less two margins of 22 mm."""

# Word writes the names of its own styles like this in the file, and translates them on screen.
_BUILT_IN = {
    "Title": "Title",
    "Subtitle": "Subtitle",
    "Heading 1": "heading 1",
    "Heading 2": "heading 2",
    "Heading 3": "heading 3",
    "List Bullet": "List Bullet",
    "List Number": "List Number",
    "Caption": "caption",
    "TOC 1": "toc 1",
    "TOC 2": "toc 2",
    "TOC Heading": "TOC Heading",
    "Header": "header",
    "Footer": "footer",
    "Salutation": "Salutation",
    "Closing": "Closing",
}


def twips(millimetres: float) -> int:
    """Twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def _style(
    name: str, *, paragraph: str = "", run: str = "", based_on: str = "Normal", following: str = "", priority: int = 10
) -> str:
    """A paragraph style; its id is its name without spaces, as Word makes it."""
    custom = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{name.replace(" ", "")}">'
        f'<w:name w:val="{_BUILT_IN.get(name, name)}"/><w:basedOn w:val="{based_on}"/>'
        + (f'<w:next w:val="{following}"/>' if following else "")
        + f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


def _spacing(before: float, after: float, line: float = 0) -> str:
    """Space before and after in points; `line` is a factor of single spacing, 0 leaves it."""
    factor = f' w:line="{round(line * 240)}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{factor}/>'


def _type(size: float, colour: str = "", *, bold: bool = False) -> str:
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + (f'<w:color w:val="{colour}"/>' if colour else "")
        + f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    )


def _edge(name: str, *, eighths: int = 4, colour: str = RULE, space: int = 0) -> str:
    """A single rule; its width is in eighths of a point."""
    return f'<w:{name} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _shade(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _heading(level: int, size: float, before: float, after: float) -> str:
    return _style(
        f"Heading {level}",
        following="Normal",
        paragraph=f'<w:keepNext/><w:keepLines/>{_spacing(before, after, 1.08)}<w:outlineLvl w:val="{level - 1}"/>',
        run=_type(size, NAVY, bold=True),
        priority=9,
    )


def _contents(level: int, left_mm: float, before: float, run: str) -> str:
    return _style(
        f"TOC {level}",
        following="Normal",
        paragraph=f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{twips(TEXT_WIDTH_MM)}"/></w:tabs>'
        f'{_spacing(before, 1, 1.05)}<w:ind w:left="{twips(left_mm)}" w:right="{twips(12)}"/>',
        run=run,
        priority=39,
    )


def _running(name: str) -> str:
    return _style(
        name,
        paragraph=f'<w:tabs><w:tab w:val="right" w:pos="{twips(TEXT_WIDTH_MM)}"/></w:tabs>{_spacing(0, 0, 1)}',
        run=_type(11, GREY),
        priority=99,
    )


def _box(colour: str, fill: str) -> str:
    """A paragraph on a tinted ground with a bar at its left; rules of the ground's own colour keep it off the words."""
    edges = (
        _edge("top", eighths=8, colour=fill, space=5),
        _edge("left", eighths=36, colour=colour, space=8),
        _edge("bottom", eighths=8, colour=fill, space=5),
        _edge("right", eighths=8, colour=fill, space=5),
    )
    return f"<w:pBdr>{''.join(edges)}</w:pBdr>{_shade(fill)}"


_INSET = f'<w:ind w:left="{twips(4)}" w:right="{twips(2)}"/>'


def _table(name: str, condition: str) -> str:
    rules = _edge("top", eighths=8, colour=NAVY) + _edge("bottom", eighths=8, colour=NAVY) + _edge("insideH")
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="20"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{rules}</w:tblBorders><w:tblCellMar>"
        '<w:top w:w="70" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
        '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="{condition}"><w:tcPr>{_shade(SHADE)}</w:tcPr></w:tblStylePr></w:style>'
    )


def _numbering(key: int, label: str, kind: str, left_mm: float, hanging_mm: float) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{label}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{twips(left_mm)}" w:hanging="{twips(hanging_mm)}"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:hint="default"/></w:rPr>'
        "</w:lvl></w:abstractNum>"
    )


def _list(name: str, number: int, after: float, based_on: str = "Normal") -> str:
    return _style(
        name, based_on=based_on, paragraph=f'<w:numPr><w:numId w:val="{number}"/></w:numPr>{_spacing(0, after)}'
    )


NUMBERING = (
    f'<w:numbering xmlns:w="{W}">'
    + _numbering(1, "•", "bullet", 7, 6)
    + _numbering(2, "%1.", "decimal", 8, 8)
    + _numbering(3, "•", "bullet", 4.5, 4.5)
    + "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in (1, 2, 3))
    + "</w:numbering>"
)
"""Bullets, numbers, and bullets in table cells. The bullet is a character of the text's own font: symbol fonts have
no meaning to a screen reader."""

STYLES = (
    f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
    f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
    f'<w:color w:val="{INK}"/><w:sz w:val="24"/><w:szCs w:val="24"/>'
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    f"<w:pPrDefault><w:pPr>{_spacing(0, 8, 1.15)}</w:pPr></w:pPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    + _style(
        "Title",
        following="Subtitle",
        paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(0, 6, 1.05)}",
        run=_type(30, NAVY, bold=True),
    )
    + _style("Subtitle", following="Normal", paragraph=f"<w:keepLines/>{_spacing(0, 16, 1.1)}", run=_type(17, GREY))
    + _heading(1, 22, 26, 8)
    + _heading(2, 17, 18, 6)
    + _heading(3, 14, 14, 4)
    + _list("List Bullet", 1, 5)
    + _list("List Number", 2, 5)
    + _style(
        "Caption",
        following="Normal",
        paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(12, 5)}",
        run=_type(12, NAVY, bold=True),
    )
    + _style(
        "TOC Heading",
        following="Normal",
        paragraph=f"<w:keepNext/>{_spacing(26, 8)}",
        run=_type(22, NAVY, bold=True),
        priority=39,
    )
    + _contents(1, 0, 5, "<w:b/><w:bCs/>")
    + _contents(2, 6, 0, "")
    + _running("Header")
    + _running("Footer")
    + _style("Letterhead", paragraph=f"<w:keepNext/>{_spacing(0, 6, 1.05)}", run=_type(17, NAVY, bold=True))
    + _style("Letter Title", based_on="Title", following="Subtitle", paragraph=_spacing(20, 4, 1.05), run=_type(24))
    + _style("Letterhead Address", paragraph=_spacing(0, 0, 1.1), run=_type(12, GREY))
    + _style("Letter Address", paragraph=_spacing(0, 0, 1.1))
    + _style("Salutation", following="Normal", paragraph=_spacing(6, 8))
    + _style("Closing", following="LetterAddress", paragraph=f"<w:keepNext/>{_spacing(10, 30)}")
    + _style("Cover Title", based_on="Title", following="Subtitle", paragraph=_spacing(150, 6, 1.05), run=_type(36))
    + _style("Cover Label", following="CoverLine", paragraph=f"<w:keepNext/>{_spacing(36, 2)}", run=_type(12, GREY))
    + _style("Cover Line", paragraph=_spacing(0, 4), run=_type(14))
    + _style("Cover Name", based_on="CoverLine", paragraph=f"<w:keepNext/>{_spacing(10, 2)}")
    + _style("Cover Detail", paragraph=_spacing(0, 2), run=_type(12, GREY))
    + _style("Cross Reference", following="Normal", paragraph=_spacing(0, 10), run=_type(12, NAVY, bold=True))
    + _style("After Table", following="Normal", paragraph=_spacing(10, 8))
    + _style("Lead", paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(0, 10, 1.15)}", run=_type(14, NAVY))
    + _style("Note", paragraph=f"<w:keepLines/>{_box(NAVY, SHADE)}{_spacing(12, 14)}{_INSET}")
    + _style("Prompt", paragraph=f"<w:keepNext/><w:keepLines/>{_box(OCHRE, SAND)}{_spacing(6, 10)}{_INSET}")
    + _style("Marking", paragraph=_spacing(0, 0, 1), run=_type(12, RED, bold=True))
    + _style("Table Text", paragraph=_spacing(0, 3, 1.08), run=_type(11), priority=21)
    + _style(
        "Table Head",
        based_on="TableText",
        paragraph="<w:keepNext/>",
        run=f'<w:b/><w:bCs/><w:color w:val="{NAVY}"/>',
        priority=21,
    )
    + _style("Table Label", based_on="TableText", run=f'<w:b/><w:bCs/><w:color w:val="{NAVY}"/>', priority=21)
    + _list("Table Text Bullet", 3, 3, "TableText")
    + _table("House Table", "firstRow")
    + _table("House Form", "firstCol")
    + "</w:styles>"
)
"""`word/styles.xml`: only what the house uses."""


FONTS = (
    f'<w:fonts xmlns:w="{W}"><w:font w:name="{FONT}"><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)
"""`word/fontTable.xml`."""


def _theme() -> str:
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in (
            *(("dk1", INK), ("lt1", "FFFFFF"), ("dk2", NAVY), ("lt2", SHADE), ("accent1", NAVY), ("accent2", "2F6B5E")),
            *(("accent3", OCHRE), ("accent4", RED), ("accent5", "5A4A7A"), ("accent6", GREY)),
            *(("hlink", NAVY), ("folHlink", "5A4A7A")),
        )
    )
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    named = 'name="reportgen"'
    return (
        f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" {named}><a:themeElements>'
        f"<a:clrScheme {named}>{colours}</a:clrScheme><a:fontScheme {named}><a:majorFont>{font}</a:majorFont>"
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme {named}><a:fillStyleLst>{fill * 3}"
        f"</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


THEME = _theme()
"""`word/theme/theme1.xml`: the house's colours in Word's colour menus."""
