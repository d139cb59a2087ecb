"""The building blocks of the house's Word templates, each a function that gives WordprocessingML.

A template is a short script that joins blocks and hands them to `document`. What stands in double braces is filled by
`reportgen.word.fill`, whose documentation describes the dialect; everything else is printed as it is. The same
script gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from house_package import package
from house_styles import TEXT_WIDTH_MM, twips

__all__ = [
    "LANDSCAPE_WIDTH_MM",
    "TEXT_WIDTH_MM",
    "Column",
    "caption",
    "contents",
    "document",
    "each",
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


def _section(number: int, size: str) -> str:
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="header{number}"/>'
        f'<w:footerReference w:type="default" r:id="footer{number}"/><w:pgSz {size}/>{_MARGINS}</w:sectPr>'
    )


_UPRIGHT = _section(1, 'w:w="11906" w:h="16838"')
_SIDEWAYS = _section(2, 'w:w="16838" w:h="11906" w:orient="landscape"')


# -- text --------------------------------------------------------------------------------------------------------


def paragraph(text: str, style: str = "Normal", *, new_page: bool = False, with_next: bool = False) -> str:
    """A paragraph in a style named as Word names it; `{{p slot }}` alone in it is a narrative or a picture. One that
    leads to what follows stands `with_next` on one page.
    """
    key = style.replace(" ", "")
    properties = f'<w:pStyle w:val="{key}"/>' if key != "Normal" else ""
    properties += "<w:keepNext/>" if with_next else ""
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


def contents(*, new_page: bool = False) -> str:
    """A contents list over Heading 1 and 2: the field that Word's own command inserts, filled by `fill`."""
    return (
        paragraph("Contents", "TOC Heading", new_page=new_page)
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
    columns: Iterable[Column],
    loop: str,
    *,
    description: str,
    row_heads: bool = False,
    width_mm: float = TEXT_WIDTH_MM,
    together: bool = False,
) -> str:
    """A table with a repeated head row and one row for each of the loop, no row split over pages.

    The widths of the columns must fill the width of the page. `description` is the table's alt text; with `row_heads`
    the first cell of a row names the row. A short one with which a document ends is kept `together` on one page.
    """
    columns = tuple(columns)
    widths = tuple(column.width_mm for column in columns)
    if abs(sum(widths) - width_mm) > 0.01:
        raise ValueError(f"the columns are {sum(widths)} mm wide together, not {width_mm}")
    head = "".join(_cell((column.head,), column.width_mm, "Table Head") for column in columns)
    cells = "".join(_cell(_lines(column.cell), column.width_mm, with_next=together) for column in columns)
    rows = (
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        + _row_order(f"for {loop}", widths)
        + f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
        + _row_order("endfor", widths)
    )
    return _table("HouseTable", widths, rows, description, first_row=True, first_column=row_heads)


_WHOLE = "<w:trPr><w:cantSplit/></w:trPr>"
_FORM_MM = (54.0, TEXT_WIDTH_MM - 54.0)


def form(*rows: str, description: str, together: bool = False) -> str:
    """A table of labels and values, made of `row` and `when_row`; the labels are row heads. A short one is
    kept `together` on one page; its last row must not depend on a condition, or the table sticks to what follows.
    """
    if together:
        rows = (*(one.replace('"TableLabel"', '"TableHead"') for one in rows[:-1]), rows[-1])
    return _table("HouseForm", _FORM_MM, "".join(rows), description, first_row=False, first_column=True)


def row(label: str, *values: str) -> str:
    """A label with its value, a paragraph each; a row with a narrative may be split over pages."""
    long = any(value.startswith("{{p") for value in values)
    return (
        f"<w:tr>{'' if long else _WHOLE}{_cell((label,), _FORM_MM[0], 'Table Label')}"
        f"{_cell(values, _FORM_MM[1])}</w:tr>"
    )


def when_row(condition: str, *rows: str) -> str:
    """Rows of a form where the condition holds."""
    return _row_order(f"if {condition}", _FORM_MM) + "".join(rows) + _row_order("endif", _FORM_MM)


def _lines(cell: str | tuple[str, ...]) -> tuple[str, ...]:
    return (cell,) if isinstance(cell, str) else cell


def _cell(lines: Iterable[str], width_mm: float, style: str = "Table Text", *, with_next: bool = False) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width_mm)}" w:type="dxa"/></w:tcPr>'
        f"{''.join(paragraph(line, style, with_next=with_next) for line in lines)}</w:tc>"
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
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


# -- the whole ---------------------------------------------------------------------------------------------------


def landscape(*blocks: str) -> str:
    """Blocks on pages of their own, on their side."""
    return f"{_section_end(_UPRIGHT)}{''.join(blocks)}{_section_end(_SIDEWAYS)}"


def _section_end(section: str) -> str:
    """The paragraph that ends a section, as low as can be: a full line below a full page would be an empty page."""
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        f'<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>{section}</w:pPr></w:p>'
    )


def document(*blocks: str, name: str, header: tuple[str, str], footer: str) -> bytes:
    """A Word file of the blocks.

    Args:
        blocks: what the functions of this module gave.
        name: what the template is, for its own properties.
        header: what stands left (a marking) and right in the head of every page.
        footer: what stands left in the foot of every page; the page number stands right.
    """
    spaces = f'xmlns:w="{_W}" xmlns:r="{_R}"'
    body = "".join(blocks) + _UPRIGHT
    running = {
        "header1": f"<w:hdr {spaces}>{_head(*header)}</w:hdr>",
        "footer1": f"<w:ftr {spaces}>{_foot(footer)}</w:ftr>",
    }
    if _SIDEWAYS in body:
        wide = (
            f'<w:tabs><w:tab w:val="clear" w:pos="{twips(TEXT_WIDTH_MM)}"/>'
            f'<w:tab w:val="right" w:pos="{twips(LANDSCAPE_WIDTH_MM)}"/></w:tabs>'
        )
        running["header2"] = f"<w:hdr {spaces}>{_head(*header, wide)}</w:hdr>"
        running["footer2"] = f"<w:ftr {spaces}>{_foot(footer, wide)}</w:ftr>"
    return package(name, f"<w:document {spaces}><w:body>{body}</w:body></w:document>", running)


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
