"""Small Word files made by hand: the XML that a test is about, and just enough round it to be a document."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from PIL import Image

__all__ = [
    "CORE_DATA",
    "HEAD_LINKS",
    "Docx",
    "behind",
    "bound",
    "cell",
    "p",
    "pack",
    "picture",
    "png",
    "r",
    "row",
    "table",
]

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": _W,
        "r": _OFFICE,
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w10": "urn:schemas-microsoft-com:office:word",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
        "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    }.items()
)
_STYLES = """
<w:docDefaults>
  <w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>
  <w:pPrDefault/>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
""" + "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
    f'<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
    "<w:rPr><w:b/></w:rPr></w:style>"
    for level in range(1, 5)
)
HEAD_LINKS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="pic" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>'
    b"</Relationships>"
)
"""`_rels/header1.xml.rels`: the picture "pic" of a head."""

CORE_DATA = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
"""The identifier of the file's own properties among the data that a control may be bound to."""

_STYLE_ID = re.compile(r'w:styleId="(\w+)"')
_ONE_STYLE = re.compile(r'<w:style [^>]*w:styleId="(\w+)".*?</w:style>\s*', re.DOTALL)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


@dataclass
class Docx:
    """The parts of a Word file; `bytes()` packs them.

    Attributes:
        body: XML of the body, its last section properties apart.
        section: XML within the body's `w:sectPr`.
        styles: XML put behind the usual styles; a style replaces the usual one of the same id.
        numbering, settings, footnotes, endnotes, comments: XML within the part of that name; none is written for "".
        heads: part name (`header1`) to the XML within it; the relationship has the same id.
        files: other parts: name below `word/` to bytes.
        links: relationship id to (last word of its type, target, is it outside).
        title, language: core properties; "" leaves them out.
    """

    body: str = ""
    section: str = ""
    styles: str = ""
    numbering: str = ""
    settings: str = ""
    footnotes: str = ""
    endnotes: str = ""
    comments: str = ""
    theme: str = ""
    heads: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    links: dict[str, tuple[str, str, bool]] = field(default_factory=dict)
    title: str = "A report"
    core: str = ""
    usual_styles: str = _STYLES
    strict: bool = False

    def members(self) -> dict[str, bytes]:
        """Member names to their bytes, in the order in which Word writes them."""
        parts = {
            "styles": ("styles", self._usual() + self.styles),
            "numbering": ("numbering", self.numbering),
            "settings": ("settings", self.settings),
            "footnotes": ("footnotes", self.footnotes),
            "endnotes": ("endnotes", self.endnotes),
            "comments": ("comments", self.comments),
            **{name: ("hdr" if name.startswith("header") else "ftr", xml) for name, xml in self.heads.items()},
        }
        written = {name: part for name, part in parts.items() if part[1]}
        xml = {f"word/{name}.xml": _part(root, inner) for name, (root, inner) in written.items()}
        body = f"<w:body>{self.body}<w:sectPr>{self.section}</w:sectPr></w:body>"
        xml["word/document.xml"] = _part("document", body)
        if self.theme:
            xml["word/theme/theme1.xml"] = (
                f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{self.theme}</a:theme>'
            )
        links = [(name, name.rstrip("0123456789"), f"{name}.xml", False) for name in written]
        links += [("theme", "theme", "theme/theme1.xml", False)] if self.theme else []
        links += [(key, *link) for key, link in self.links.items()]
        xml["word/_rels/document.xml.rels"] = _relationships(links)
        xml["_rels/.rels"] = _relationships(
            [
                ("rId1", "officeDocument", "word/document.xml", False),
                ("rId2", "metadata/core-properties", "docProps/core.xml", False),
            ]
        )
        xml["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(self.title)}</dc:title>{self.core}</cp:coreProperties>"
        )
        xml["[Content_Types].xml"] = (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPE}document.main+xml"/></Types>'
        )
        if self.strict:
            xml = {name: _strict(text) for name, text in xml.items()}
        packed = {name: f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode() for name, text in xml.items()}
        return packed | {f"word/{name}": content for name, content in self.files.items()}

    def _usual(self) -> str:
        own = set(_STYLE_ID.findall(self.styles))
        return _ONE_STYLE.sub(lambda found: "" if found.group(1) in own else found.group(), self.usual_styles)

    def bytes(self) -> bytes:
        """The file."""
        return pack(self.members())


def pack(members: dict[str, bytes]) -> bytes:
    """A zip file of these members, in this order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return stream.getvalue()


def p(*content: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs; plain words become a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    before = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{before}{''.join(part if part.startswith('<') else r(part) for part in content)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    before = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{before}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def picture(described: str = 'descr="A chart"', inside: str = "", *, width: int = 1270000, height: int = 635000) -> str:
    """The picture "pic" of the part's links in a line of text; width and height in EMU (12,700 to a point)."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="1" name="Picture" {described}>{inside}</wp:docPr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic><pic:blipFill><a:blip r:embed="pic"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def bound(path: str, data: str, content: str, properties: str = "<w:text/>") -> str:
    """A content control that shows what stands at a path of some data; `a` and `b` are prefixes of core properties."""
    names = (
        "xmlns:a='http://purl.org/dc/elements/1.1/' "
        "xmlns:b='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
    )
    binding = f'<w:dataBinding w:prefixMappings="{names}" w:xpath="{path}" w:storeItemID="{data}"/>'
    return f"<w:sdt><w:sdtPr>{binding}{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def behind(across: str, down: str, described: str = 'descr="A cover"', *, width: int, height: int) -> str:
    """The same behind the words: across from the place that `across` names, down from that of `down`, each with how far
    in EMU, or how it is aligned there.
    """
    places = []
    for axis, (relative, by) in (("H", across.split()), ("V", down.split())):
        inner = f"<wp:align>{by}</wp:align>" if by.isalpha() else f"<wp:posOffset>{by}</wp:posOffset>"
        places.append(f'<wp:position{axis} relativeFrom="{relative}">{inner}</wp:position{axis}>')
    floating = picture(described, width=width, height=height).replace("wp:inline", "wp:anchor")
    return floating.replace("<wp:anchor>", f'<wp:anchor behindDoc="1">{"".join(places)}<wp:wrapNone/>')


def png(size: tuple[int, int] = (4, 2), colour: str = "red") -> bytes:
    """A PNG of one colour."""
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, "PNG")
    return stream.getvalue()


def cell(*content: str, properties: str = "") -> str:
    """A table cell; plain words become a paragraph."""
    before = f"<w:tcPr>{properties}</w:tcPr>" if properties else ""
    return f"<w:tc>{before}{''.join(part if part.startswith('<') else p(part) for part in content) or p()}</w:tc>"


def row(*cells: str, head: bool = False, properties: str = "") -> str:
    """A table row; plain words become a cell."""
    marks = ("<w:tblHeader/>" if head else "") + properties
    before = f"<w:trPr>{marks}</w:trPr>" if marks else ""
    return f"<w:tr>{before}{''.join(part if part.startswith('<w:tc') else cell(part) for part in cells)}</w:tr>"


def table(*rows: str, widths: tuple[int, ...] = (2000, 2000), properties: str = "") -> str:
    """A table; widths in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _part(root: str, inner: str) -> str:
    return f"<w:{root} {_NAMESPACES}>{inner}</w:{root}>"


def _relationships(links: list[tuple[str, str, str, bool]]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{escape(target, {chr(34): "&quot;"})}"'
        + (' TargetMode="External"/>' if outside else "/>")
        for key, kind, target, outside in links
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>'
    )


def _strict(xml: str) -> str:
    for transitional, strict in (
        (_W, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        (_OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"),
    ):
        xml = xml.replace(transitional, strict)
    return xml
