"""Word files as other programs write them, files that are damaged, and files that are meant to do harm.

Each says what must come of it: "pdf", or the rule of the error that it must be refused with. Nobody in them exists.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from support.docx_builder import Docx, cell, p, pack, picture, r, row, table

__all__ = ["IMITATIONS", "Imitation"]

_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True)
class Imitation:
    """What makes the file, and what must come of it. `slow` ones take more than a blink."""

    make: Callable[[], bytes]
    outcome: str
    slow: bool = False


IMITATIONS: dict[str, Imitation] = {}


def _must(outcome: str, *, slow: bool = False) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        IMITATIONS[make.__name__.replace("_", "-")] = Imitation(make, outcome, slow)
        return make

    return register


def _png(width: int, height: int, depth: int = 1) -> bytes:
    """A black PNG of any size in few bytes, written by hand: Pillow would not make such a one."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    colour, bits = (0, 1) if depth == 1 else (2, 8)
    line = b"\0" * (1 + (width * depth + 7) // 8)
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(line) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def _with_picture(content: bytes, body: str = "") -> bytes:
    return Docx(
        body=body or p(picture()), files={"media/a.png": content}, links={"pic": ("image", "media/a.png", False)}
    ).bytes()


def _changed(docx: Docx, **members: bytes | None) -> bytes:
    """A file some of whose members are others; None takes one out."""
    held = docx.members()
    for name, content in members.items():
        if content is None:
            del held[name]
        else:
            held[name] = content
    return pack(held)


# -- other programs --------------------------------------------------------------------------------------------------


@_must("pdf")
def google_docs() -> bytes:
    """As Google Docs writes: `w:rtl` off on every run, bullets as characters, controls with tags of its own."""
    bullets = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{mark}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (at + 1)}" w:hanging="360"/></w:pPr>'
        '<w:rPr><w:u w:val="none"/></w:rPr></w:lvl>'
        for at, mark in enumerate("●○■")
    )
    off = '<w:rtl w:val="0"/>'

    def said(text: str, style: str = "", properties: str = "") -> str:
        return p(
            r(text, off), style=style, properties=f'{properties}<w:pBdr/><w:rPr><w:vertAlign w:val="baseline"/></w:rPr>'
        )

    def listed(text: str, at: int = 0) -> str:
        return said(text, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr>')

    bookmark = (
        '<w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_heading=h.gjdgxs" w:id="0"/><w:bookmarkEnd w:id="0"/>'
    )
    control = '<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
    wrapped = control.format(r("in a control", off))
    rows = row(said("Agency"), said("Answer"), properties='<w:cantSplit w:val="0"/><w:tblHeader w:val="1"/>').replace(
        "<w:tr><w:trPr>", '<w:tr w:rsidR="00"><w:trPr>'
    )
    grid = rows.replace("<w:p>", "<w:tc><w:p>").replace("</w:p>", "</w:p></w:tc>") if "<w:tc>" not in rows else rows
    body = (
        said("A review", "Title")
        + p(bookmark, r("Findings", off), style="Heading1", properties='<w:keepNext w:val="1"/>')
        + p(r("Words and ", off), wrapped, r(".", off))
        + listed("first")
        + listed("deeper", 1)
        + listed("second")
        + table(grid, row(cell(said("health")), cell(said("yes"))))
        + p(f'<w:hyperlink r:id="site">{r("The guidance", off)}</w:hyperlink>')
        + said("")
    )
    return Docx(
        body=body,
        numbering=f'<w:abstractNum w:abstractNumId="1">{bullets}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        links={"site": ("hyperlink", "https://example.org/guidance", True)},
    ).bytes()


@_must("docx-title")
def google_docs_without_properties() -> bytes:
    """Google Docs writes no core properties: a title must be set in Word."""
    return _changed(Docx(body=p("Words.")), **{"docProps/core.xml": None})


@_must("pdf")
def pages() -> bytes:
    """As Apple's Pages writes: styles of its own, numberings by style links, nil borders, outlines of 2010."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:next w:val="Body"/>'
        '<w:pPr><w:keepNext w:val="0"/>'
        '<w:widowControl w:val="1"/><w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:bidi w:val="0"/>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>'
        '<w:rFonts w:ascii="Helvetica Neue" w:hAnsi="Helvetica Neue" w:cs="Arial Unicode MS"/>'
        '<w:caps w:val="0"/><w:strike w:val="0"/><w:vanish w:val="0"/><w:color w:val="000000"/><w:spacing w:val="0"/>'
        '<w:u w:val="none" w:color="000000"/><w:lang w:val="en-GB"/><w14:textOutline><w14:noFill/></w14:textOutline>'
        "</w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="Heading"/><w:basedOn w:val="Body"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        '<w:style w:type="numbering" w:styleId="ImportedStyle1"><w:name w:val="Imported Style 1"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{level}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="ImportedStyle1"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    nil = "<w:pBdr>" + "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right")) + "</w:pBdr>"
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    body = (
        p("Findings", style="Heading", properties=nil)
        + p("Words.", style="Body")
        + p("one", style="Body", properties=item)
        + p("two", style="Body", properties=item)
        + table(row(cell(p("Agency", style="Body")), "Answer", head=True), row("health", "yes"))
    )
    return Docx(body=body, styles=styles, numbering=numbering).bytes()


@_must("pdf")
def old_word() -> bytes:
    """As Word 2003's converter wrote: a picture in VML, smart tags, fields of the old kind, no styles to speak of."""
    shape = '<v:shape style="width:100pt;height:50pt" alt="A chart"><v:imagedata r:id="pic"/></v:shape>'
    picture = f"<w:r><w:pict>{shape}</w:pict></w:r>"
    return Docx(
        body=p("Findings", style="Heading1")
        + p(f'<w:smartTag w:uri="urn:x" w:element="place">{r("Avonshire")}</w:smartTag>')
        + p(picture)
        + p(f'<w:fldSimple w:instr=" PAGE ">{r("7")}</w:fldSimple>'),
        files={"media/a.png": _png(4, 2, 24)},
        links={"pic": ("image", "media/a.png", False)},
    ).bytes()


@_must("pdf")
def tables_three_deep() -> bytes:
    """Layout by tables, as web pages are pasted."""
    inner = table(row("in", head=True), row("1"), widths=(1000,))
    middle = table(row("between", head=True), row(cell(inner, p())), widths=(2000,))
    return Docx(body=table(row("out", head=True), row(cell(middle, p())), widths=(4000,))).bytes()


# -- damage ----------------------------------------------------------------------------------------------------------


@_must("docx-language")
def no_styles() -> bytes:
    """Nothing but the text."""
    return _changed(Docx(body=p("Words.")), **{"word/styles.xml": None})


@_must("docx-part-missing")
def a_header_that_is_gone() -> bytes:
    """A header is referred to and not there."""
    docx = Docx(body=p("x"), heads={"header1": p("x")}, section='<w:headerReference w:type="default" r:id="header1"/>')
    return _changed(docx, **{"word/header1.xml": None})


@_must("docx-note-missing")
def footnotes_that_are_gone() -> bytes:
    """A note is referred to and not there."""
    return Docx(body=p("a", '<w:r><w:footnoteReference w:id="3"/></w:r>')).bytes()


@_must("docx-link-target")
def relationships_that_are_gone() -> bytes:
    """A link without its address."""
    return Docx(body=p(f'<w:hyperlink r:id="rId99">{r("the plan")}</w:hyperlink>')).bytes()


@_must("docx-picture-missing")
def a_picture_that_is_gone() -> bytes:
    """A relationship to a part that does not exist."""
    return Docx(body=p(picture()), links={"pic": ("image", "media/gone.png", False)}).bytes()


@_must("docx-damaged")
def relationships_that_are_no_xml() -> bytes:
    """A part that is not well-formed."""
    return _changed(Docx(body=p("x")), **{"word/_rels/document.xml.rels": b"<Relationships"})


@_must("docx-damaged")
def cut_short() -> bytes:
    """A download that broke off."""
    return Docx(body=p("Words. " * 500)).bytes()[:-200]


@_must("docx-not-word")
def a_spreadsheet() -> bytes:
    """Another program's file under Word's name."""
    docx = Docx(body=p("x"))
    types = docx.members()["[Content_Types].xml"].replace(
        b"wordprocessingml.document.main", b"spreadsheetml.sheet.main"
    )
    return _changed(docx, **{"[Content_Types].xml": types})


@_must("docx-too-deep")
def tables_fifty_deep() -> bytes:
    """Nested beyond reason."""
    inner = p("x")
    for _ in range(50):
        inner = table(row("a", head=True), row(cell(inner, p())), widths=(2000,))
    return Docx(body=inner).bytes()


@_must("pdf")
def numbers_that_are_none() -> bytes:
    """Attributes that no program should write."""
    odd = (
        '<w:ind w:left="1e9" w:hanging="-x"/><w:spacing w:before="99999999" w:line="-5" w:lineRule="exact"/>'
        '<w:tabs><w:tab w:val="left" w:pos="99999999999999"/></w:tabs><w:outlineLvl w:val="77"/>'
    )
    words = r("odd", '<w:sz w:val="0"/><w:color w:val="reddish"/><w:position w:val="x"/>')
    return Docx(
        body=p(words, properties=odd)
        + table(
            row(cell("a", properties='<w:gridSpan w:val="9999"/>'), head=True),
            row(cell("b", properties='<w:tcW w:w="-7" w:type="pct"/>'), properties='<w:trHeight w:val="-1"/>'),
            widths=(0, -5),
        )
    ).bytes()


@_must("words-outside-page")
def larger_than_the_page() -> bytes:
    """Letters, indents, rows and gaps that no page has room for."""
    return Docx(
        body=p(r("A", '<w:sz w:val="3276"/>'))
        + p("far", properties='<w:ind w:left="20000"/>')
        + p("low", properties='<w:spacing w:before="31680" w:after="31680"/>')
        + table(row("a", "b", head=True), row("1", "2", properties='<w:trHeight w:val="31680" w:hRule="exact"/>'))
    ).bytes()


@_must("pdf")
def styles_in_a_circle() -> bytes:
    """Styles based on each other: LibreOffice hangs on this one."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{own}"><w:name w:val="{own}"/><w:basedOn w:val="{other}"/></w:style>'
        for own, other in (("A", "B"), ("B", "A"))
    )
    return Docx(body=p("x", style="A"), styles=styles).bytes()


# -- harm ------------------------------------------------------------------------------------------------------------


@_must("docx-damaged")
def entities() -> bytes:
    """A billion laughs."""
    laughs = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' if at else '<!ENTITY l0 "laugh">' for at in range(10))
    xml = f'<!DOCTYPE x [{laughs}]><w:document xmlns:w="{_WORDS}">&l9;</w:document>'
    return _changed(Docx(), **{"word/document.xml": xml.encode()})


@_must("docx-damaged")
def entities_from_outside() -> bytes:
    """An entity that reads a file of the machine."""
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    xml = f'{entity}<w:document xmlns:w="{_WORDS}"><w:body>{p(r("x")).replace("x", "&e;")}</w:body></w:document>'
    return _changed(Docx(), **{"word/document.xml": xml.encode()})


@_must("docx-too-large", slow=True)
def zip_bomb() -> bytes:
    """A part that unpacks to more than a whole file may."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in Docx(body=p("x")).members().items():
            file.writestr(name, content)
        with file.open("word/media/a.png", "w", force_zip64=True) as member:
            for _ in range(256):
                member.write(b"\0" * (1 << 20))
    return stream.getvalue()


@_must("docx-picture-format")
def pixel_bomb() -> bytes:
    """A picture of 900 million pixels in 110 kilobytes."""
    return _with_picture(_png(30000, 30000))


@_must("pdf", slow=True)
def as_many_pixels_as_allowed() -> bytes:
    """A picture just below the limit."""
    return _with_picture(_png(8000, 4900, 24))


@_must("docx-picture-linked")
def a_picture_from_outside() -> bytes:
    """An address that must not be fetched."""
    return Docx(body=p(picture()), links={"pic": ("image", "https://example.org/track.png", True)}).bytes()


@_must("pdf")
def a_template_from_outside() -> bytes:
    """An attached template, as phishing files have it: never fetched, since nothing asks for it."""
    docx = Docx(body=p("x"), settings='<w:attachedTemplate r:id="rId1"/>')
    rels = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="https://example.org/evil.dotm" TargetMode="External"/></Relationships>'
    )
    return _changed(docx, **{"word/_rels/settings.xml.rels": rels})


@_must("docx-macros")
def macros() -> bytes:
    """A macro project under the name of a plain document."""
    return _changed(Docx(body=p("x")), **{"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


@_must("docx-object")
def an_embedded_file() -> bytes:
    """A spreadsheet within the text."""
    return Docx(body=p('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="x"/></w:object></w:r>')).bytes()


@_must("pdf", slow=True)
def one_endless_word() -> bytes:
    """200,000 letters without a space."""
    return Docx(body=p("endless" * 30_000)).bytes()


@_must("pdf", slow=True)
def a_run_for_every_letter() -> bytes:
    """16,000 runs of one letter, as some converters write."""
    return Docx(body="".join(p(*(r(letter) for letter in "abcdefgh " * 20)) for _ in range(100))).bytes()


@_must("pdf", slow=True)
def five_hundred_rows() -> bytes:
    """A long chronology in a wide table."""
    rows = (row(*(f"{at}.{column}" for column in range(6))) for at in range(500))
    return Docx(body=table(row(*"abcdef", head=True), *rows, widths=(1000,) * 6)).bytes()


@_must("pdf", slow=True)
def columns_beyond_count() -> bytes:
    """A table of as many columns as Word allows."""
    return Docx(body=table(row(*["h"] * 63, head=True), row(*["1"] * 63), widths=(500,) * 63)).bytes()


@_must("pdf", slow=True)
def tab_stops_beyond_count() -> bytes:
    """Thousands of stops, and of tabs."""
    stops = "".join(f'<w:tab w:val="left" w:pos="{at}"/>' for at in range(0, 20000, 5))
    return Docx(body=p(*["<w:r><w:tab/></w:r>"] * 3000, "x", properties=f"<w:tabs>{stops}</w:tabs>")).bytes()


@_must("pdf")
def many_formats_of_pictures() -> bytes:
    """A picture for the press, and one of several pages."""
    held: dict[str, bytes] = {}
    for at, (kind, mode) in enumerate((("JPEG", "CMYK"), ("TIFF", "LA"), ("GIF", "P"), ("BMP", "1"), ("PNG", "I;16"))):
        stream = io.BytesIO()
        Image.new(mode, (20, 10)).save(stream, kind)
        held[f"media/{at}.bin"] = stream.getvalue()
    body = "".join(p(picture().replace('"pic"', f'"pic{at}"')) for at in range(len(held)))
    return Docx(
        body=body, files=held, links={f"pic{at}": ("image", f"media/{at}.bin", False) for at in range(len(held))}
    ).bytes()
