"""The building blocks of the house's Word templates, each a function that gives WordprocessingML.

A template is a short script that joins blocks and hands them to `document`. What stands in double braces is filled by
`reportgen.word.fill`, whose documentation describes the dialect; everything else is printed as it is. The same
script gives the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from house_styles import FONTS, NUMBERING, STYLES, TEXT_WIDTH_MM, THEME, twips

__all__ = [
    "TEXT_WIDTH_MM",
    "Column",
    "caption",
    "contents",
    "document",
    "each",
    "each_row",
    "form",
    "heading",
    "landscape",
    "list_table",
    "paragraph",
    "row",
    "subtitle",
    "title",
    "when",
    "when_row",
]

LANDSCAPE_WIDTH_MM = 253.0
"""A4 on its side (297 mm) less two margins of 22 mm."""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MARGINS = (
    f'<w:pgMar w:top="{twips(24)}" w:right="{twips(22)}" w:bottom="{twips(22)}" w:left="{twips(22)}" '
    f'w:header="{twips(11)}" w:footer="{twips(11)}" w:gutter="0"/>'
)


def _section(header: int, footer: int, size: str) -> str:
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rId{header}"/>'
        f'<w:footerReference w:type="default" r:id="rId{footer}"/><w:pgSz {size}/>{_MARGINS}</w:sectPr>'
    )


_UPRIGHT = _section(3, 4, 'w:w="11906" w:h="16838"')
_SIDEWAYS = _section(5, 6, 'w:w="16838" w:h="11906" w:orient="landscape"')


# -- text --------------------------------------------------------------------------------------------------------


def paragraph(text: str, style: str = "Normal", *, new_page: bool = False) -> str:
    """A paragraph in a style named as Word names it; `{{p slot }}` alone in it is a narrative or a picture."""
    key = style.replace(" ", "")
    properties = f'<w:pStyle w:val="{key}"/>' if key != "Normal" else ""
    properties += "<w:pageBreakBefore/>" if new_page else ""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{_run(text)}</w:p>"


def title(text: str) -> str:
    """The document's title."""
    return paragraph(text, "Title")


def subtitle(text: str) -> str:
    """What stands below the title."""
    return paragraph(text, "Subtitle")


def heading(level: int, text: str, *, new_page: bool = False) -> str:
    """A heading of level 1 to 3."""
    return paragraph(text, f"Heading {level}", new_page=new_page)


def caption(text: str) -> str:
    """The words above a table or chart."""
    return paragraph(text, "Caption")


def contents() -> str:
    """A contents list over Heading 1 and 2: the field that Word's own command inserts, filled by `fill`."""
    return (
        paragraph("Contents", "TOC Heading")
        + '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + _run("Update this list in Word.")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


# -- choice and repetition ---------------------------------------------------------------------------------------


def each(loop: str, *blocks: str) -> str:
    """The blocks, once for each: `each("child in children", ...)`."""
    return f"{_order(f'for {loop}')}{''.join(blocks)}{_order('endfor')}"


def when(condition: str, *blocks: str, otherwise: Iterable[str] = ()) -> str:
    """The blocks where the condition holds, others where it does not."""
    rest = "".join(otherwise)
    return f"{_order(f'if {condition}')}{''.join(blocks)}{_order('else') + rest if rest else ''}{_order('endif')}"


def _order(words: str) -> str:
    return paragraph(f"{{%p {words} %}}")


# -- tables ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Column:
    """A column of a list table: its head, what stands in each cell (a paragraph each), its width."""

    head: str
    cell: str | tuple[str, ...]
    width_mm: float


def list_table(
    columns: Iterable[Column], loop: str, *, description: str, row_heads: bool = False, width_mm: float = TEXT_WIDTH_MM
) -> str:
    """A table with a repeated head row and one row for each of the loop, no row split over pages.

    The widths of the columns must fill the width of the page. `description` is the table's alt text; with `row_heads`
    the first cell of a row names the row.
    """
    columns = tuple(columns)
    widths = tuple(column.width_mm for column in columns)
    if abs(sum(widths) - width_mm) > 0.01:
        raise ValueError(f"the columns are {sum(widths)} mm wide together, not {width_mm}")
    head = "".join(_cell((column.head,), column.width_mm, "Table Head") for column in columns)
    cells = "".join(_cell(_lines(column.cell), column.width_mm) for column in columns)
    rows = (
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        + _row_order(f"for {loop}", widths)
        + f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
        + _row_order("endfor", widths)
    )
    return _table("HouseTable", widths, rows, description, first_row=True, first_column=row_heads)


_FORM_MM = (54.0, TEXT_WIDTH_MM - 54.0)


def form(*rows: str, description: str) -> str:
    """A table of labels and values, made of `row`, `when_row` and `each_row`; the labels are row heads."""
    return _table("HouseForm", _FORM_MM, "".join(rows), description, first_row=False, first_column=True)


def row(label: str, *values: str) -> str:
    """A label with its value, a paragraph each."""
    return (
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_cell((label,), _FORM_MM[0], 'Table Head')}"
        f"{_cell(values, _FORM_MM[1])}</w:tr>"
    )


def when_row(condition: str, *rows: str) -> str:
    """Rows of a form where the condition holds."""
    return _row_order(f"if {condition}", _FORM_MM) + "".join(rows) + _row_order("endif", _FORM_MM)


def each_row(loop: str, *rows: str) -> str:
    """Rows of a form, once for each."""
    return _row_order(f"for {loop}", _FORM_MM) + "".join(rows) + _row_order("endfor", _FORM_MM)


def _lines(cell: str | tuple[str, ...]) -> tuple[str, ...]:
    return (cell,) if isinstance(cell, str) else cell


def _cell(lines: Iterable[str], width_mm: float, style: str = "Table Text") -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width_mm)}" w:type="dxa"/></w:tcPr>'
        f"{''.join(paragraph(line, style) for line in lines)}</w:tc>"
    )


def _row_order(words: str, widths: tuple[float, ...]) -> str:
    cells = [_cell((f"{{%tr {words} %}}",), widths[0]), *(_cell(("",), width) for width in widths[1:])]
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _table(
    style: str, widths: tuple[float, ...], rows: str, description: str, *, first_row: bool, first_column: bool
) -> str:
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(map(twips, widths))}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{0x0600 | 0x20 * first_row | 0x80 * first_column:04X}" w:firstRow="{int(first_row)}" '
        f'w:lastRow="0" w:firstColumn="{int(first_column)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"<w:tblDescription w:val={quoteattr(description)}/></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>" + paragraph("", "Table Text")
        # Word joins two tables that touch, and wants a paragraph after the last.
    )


# -- the whole ---------------------------------------------------------------------------------------------------


def landscape(*blocks: str) -> str:
    """Blocks on pages of their own, on their side."""
    return f"<w:p><w:pPr>{_UPRIGHT}</w:pPr></w:p>{''.join(blocks)}<w:p><w:pPr>{_SIDEWAYS}</w:pPr></w:p>"


def document(*blocks: str, name: str, header: tuple[str, str], footer: str) -> bytes:
    """A Word file of the blocks.

    Args:
        blocks: what the functions of this module gave.
        name: what the template is, for its own properties.
        header: what stands left (a marking) and right in the head of every page.
        footer: what stands left in the foot of every page; the page number stands right.
    """
    spaces = f'xmlns:w="{_W}" xmlns:r="{_R}"'
    wide = (
        f'<w:tabs><w:tab w:val="clear" w:pos="{twips(TEXT_WIDTH_MM)}"/>'
        f'<w:tab w:val="right" w:pos="{twips(LANDSCAPE_WIDTH_MM)}"/></w:tabs>'
    )
    body = "".join(blocks) + _UPRIGHT
    members = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _PACKAGE_RELATIONSHIPS,
        "docProps/app.xml": _APP,
        "docProps/core.xml": _CORE.replace("{name}", escape(name)),
        "word/_rels/document.xml.rels": _RELATIONSHIPS,
        "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
        "word/fontTable.xml": FONTS,
        "word/footer1.xml": f"<w:ftr {spaces}>{_foot(footer)}</w:ftr>",
        "word/footer2.xml": f"<w:ftr {spaces}>{_foot(footer, wide)}</w:ftr>",
        "word/header1.xml": f"<w:hdr {spaces}>{_head(*header)}</w:hdr>",
        "word/header2.xml": f"<w:hdr {spaces}>{_head(*header, wide)}</w:hdr>",
        "word/numbering.xml": NUMBERING,
        "word/settings.xml": _SETTINGS,
        "word/styles.xml": STYLES,
        "word/theme/theme1.xml": THEME,
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for member, text in members.items():
            info = zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return stream.getvalue()


def _head(left: str, right: str, tabs: str = "") -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Header"/>{tabs}</w:pPr>'
        '<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="8A1A1A"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(left)}</w:t></w:r><w:r><w:tab/></w:r>{_run(right)}</w:p>'
    )


def _foot(left: str, tabs: str = "") -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/>{tabs}</w:pPr>{_run(left)}<w:r><w:tab/></w:r>'
        f"{_run('Page ')}{_field('PAGE')}{_run(' of ')}{_field('NUMPAGES')}</w:p>"
    )


def _field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE_TYPE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006"

_TYPES = (
    f'<Types xmlns="{_PACKAGE_TYPE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>'
    + "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_WORD_TYPE}.{kind}+xml"/>'
        for part, kind in (
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("header1", "header"),
            ("footer1", "footer"),
            ("header2", "header"),
            ("footer2", "footer"),
        )
    )
    + '<Override PartName="/word/theme/theme1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
)
_PACKAGE_RELATIONSHIPS = (
    f'<Relationships xmlns="{_PACKAGE_TYPE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE_TYPE}/relationships/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE_TYPE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE_TYPE}/relationships/extended-properties" Target="docProps/app.xml"/>'
    "</Relationships>"
)
_RELATIONSHIPS = (
    f'<Relationships xmlns="{_PACKAGE_TYPE}/relationships">'
    + "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE_TYPE}/relationships/{kind}" Target="{target}.xml"/>'
        for number, (kind, target) in enumerate(
            (
                ("styles", "styles"),
                ("numbering", "numbering"),
                ("header", "header1"),
                ("footer", "footer1"),
                ("header", "header2"),
                ("footer", "footer2"),
                ("settings", "settings"),
                ("fontTable", "fontTable"),
                ("theme", "theme/theme1"),
            ),
            1,
        )
    )
    + "</Relationships>"
)
_SETTINGS = (
    f'<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
)
_APP = (
    f'<Properties xmlns="{_OFFICE_TYPE}/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)
_CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE_TYPE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{name}</dc:title>'
    "<dc:language>en-GB</dc:language></cp:coreProperties>"
)
