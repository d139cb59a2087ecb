"""Every place of a Word file in which a name can hide, as a change to the parts of any Word file.

Each carrier says what the scan must call its place, or that the place is one a publishable file may not have at all.
"""

from __future__ import annotations

import base64
import io
import re
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageCms, PngImagePlugin

from support.made_up import CANARY, FAMILY, GIVEN, NUMBER

__all__ = ["DOCX_CARRIERS", "Carrier", "members_of", "png"]

Parts = dict[str, bytes]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
)


@dataclass(frozen=True)
class Carrier:
    """A way to plant a name.

    Attributes:
        name: what it is.
        plant: gives the file with the name in it.
        place: words that stand in the place of a `scan-identifier`, or "" where the structure alone is the catch.
        fault: words that stand in what a structural problem says, or "" where the file may have the structure.
    """

    name: str
    plant: Callable[[Parts], bytes]
    place: str
    fault: str = ""


def members_of(content: bytes) -> Parts:
    """The parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(
    parts: Parts, comment: bytes = b"", infos: dict[str, Callable[[zipfile.ZipInfo], None]] | None = None
) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment
        for name, data in parts.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if infos and name in infos:
                infos[name](info)
            archive.writestr(info, data)
    return stream.getvalue()


def png(*texts: tuple[str, str]) -> bytes:
    """A picture of one pixel with words beside it."""
    info = PngImagePlugin.PngInfo()
    for key, text in texts:
        info.add_text(key, text)
    stream = io.BytesIO()
    Image.new("RGB", (1, 1)).save(stream, "PNG", pnginfo=info)
    return stream.getvalue()


def jpeg(exif: str = "", comment: bytes = b"", xmp: bytes = b"", screen: str = "") -> bytes:
    """The same as a JPEG."""
    stream = io.BytesIO()
    more: dict[str, object] = {"comment": comment} if comment else {}
    if exif:
        data = Image.Exif()
        data[0x013B] = exif
        more["exif"] = data
    if xmp:
        more["xmp"] = xmp
    if screen:
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        more["icc_profile"] = profile.tobytes() + screen.encode("utf-16-be")
    Image.new("RGB", (1, 1)).save(stream, "JPEG", **more)  # type: ignore[arg-type]
    return stream.getvalue()


def compound(text: bytes) -> bytes:
    """Something like an OLE object: the beginning of a compound file, zeros, and words."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64) + text + bytes(64)


def workbook(text: str) -> bytes:
    """Something like an embedded workbook."""
    strings = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{text}</t></si></sst>'
    return packed({"[Content_Types].xml": b"<Types/>", "xl/sharedStrings.xml": strings.encode()})


# Ways to plant


def grid(*rows: tuple[str, ...]) -> str:
    """A table of cells with one paragraph each."""
    cells = ("".join(f"<w:tc>{p(t(cell))}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def body(xml: str) -> Callable[[Parts], bytes]:
    """XML as the first block of the body."""

    def plant(parts: Parts) -> bytes:
        return packed({**parts, "word/document.xml": _first(parts["word/document.xml"], xml)})

    return plant


def _first(document: bytes, xml: str) -> bytes:
    text = document.decode()
    root = re.search(r"<w:document\b[^>]*", text)
    assert root is not None
    missing = "".join(
        f' xmlns:{prefix}="{uri}"'
        for prefix, uri in re.findall(r'xmlns:(\w+)="([^"]+)"', _NAMESPACES)
        if f"xmlns:{prefix}=" not in root[0]
    )
    text = text[: root.end()] + missing + text[root.end() :]
    return re.sub(r"<w:body>", lambda found: found[0] + xml, text, count=1).encode()


def p(inner: str) -> str:
    return f"<w:p>{inner}</w:p>"


def t(text: str, properties: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def part(
    name: str,
    data: bytes | str,
    kind: str = "",
    *,
    root: str = "",
    outside: bool = False,
    of: str = "word/document.xml",
) -> Callable[[Parts], bytes]:
    """A part that the body refers to (unless no kind of relationship is given)."""
    content = data.encode() if isinstance(data, str) else data
    if root:
        content = f"<{root} {_NAMESPACES}>".encode() + content + f"</{root}>".encode()

    def plant(parts: Parts) -> bytes:
        new = {**parts, name: content} if not outside else dict(parts)
        if kind:
            new = related(new, of, kind, name if outside else "/" + name, outside=outside)
        return packed(new)

    return plant


def related(parts: Parts, of: str, kind: str, target: str, *, outside: bool) -> Parts:
    folder, _, base = of.rpartition("/")
    rels = f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"
    mode = ' TargetMode="External"' if outside else ""
    uri = kind if "/" in kind else f"{_OFFICE}/{kind}"
    one = f'<Relationship Id="canary1" Type="{uri}" Target="{target}"{mode}/>'.encode()
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    said = parts.get(rels, empty)
    said = re.sub(rb"<Relationships\b([^>]*)/>", rb"<Relationships\1></Relationships>", said)
    return {**parts, rels: said.replace(b"</Relationships>", one + b"</Relationships>")}


def link(target: str, kind: str = "hyperlink") -> Callable[[Parts], bytes]:
    return part(target, b"", kind, outside=True)


def inside(name: str, pattern: str, xml: str) -> Callable[[Parts], bytes]:
    """XML behind the first place in a part that a pattern matches."""

    def plant(parts: Parts) -> bytes:
        text = parts[name].decode()
        changed = re.sub(pattern, lambda found: found[0] + xml, text, count=1)
        assert changed != text, f"{name} has no {pattern}"
        return packed({**parts, name: changed.encode()})

    return plant


def core(xml: str) -> Callable[[Parts], bytes]:
    return inside("docProps/core.xml", r"<cp:coreProperties[^>]*>", xml)


def _there_or_new(
    name: str, there: Callable[[Parts], bytes], new: Callable[[Parts], bytes]
) -> Callable[[Parts], bytes]:
    """A change to a part where the file has it, else the part."""
    return lambda parts: (there if name in parts else new)(parts)


def app(xml: str) -> Callable[[Parts], bytes]:
    name = "docProps/app.xml"
    head = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
    new = part(name, f"<Properties {head}>{xml}</Properties>", "extended-properties", of="")
    return _there_or_new(name, inside(name, r"<(?:\w+:)?Properties[^>]*>", xml), new)


def of_word(kind: str, xml: str) -> Callable[[Parts], bytes]:
    """More in `word/KIND.xml`."""
    name = f"word/{kind}.xml"
    return _there_or_new(name, inside(name, rf"<w:{kind}[^>]*>", xml), part(name, xml, kind, root=f"w:{kind}"))


def running(sort: str, kind: str) -> Callable[[Parts], bytes]:
    """A header or footer that the last section refers to."""

    def plant(parts: Parts) -> bytes:
        new = {**parts, f"word/{kind}9.xml": f"<w:hdr {_NAMESPACES}>{p(t(GIVEN))}</w:hdr>".encode()}
        new = related(new, "word/document.xml", kind, f"{kind}9.xml", outside=False)
        section = f'<w:sectPr><w:{kind}Reference w:type="{sort}" r:id="canary1"/></w:sectPr>'
        new["word/document.xml"] = _first(new["word/document.xml"], p(f"<w:pPr>{section}</w:pPr>"))
        return packed(new)

    return plant


def _member(**said: object) -> Callable[[Parts], bytes]:
    """What the archive says of the body's member."""

    def say(info: zipfile.ZipInfo) -> None:
        for name, value in said.items():
            setattr(info, name, value)

    return lambda parts: packed(parts, infos={"word/document.xml": say})


def _between(ghost: str) -> Callable[[Parts], bytes]:
    """Bytes between the last member and the directory, as a member that was struck from the list leaves them."""

    def plant(parts: Parts) -> bytes:
        content = packed(parts)
        end = content.rfind(b"PK\x05\x06")
        start = int.from_bytes(content[end + 16 : end + 20], "little")
        moved = (start + len(ghost)).to_bytes(4, "little")
        return content[:start] + ghost.encode() + content[start : end + 16] + moved + content[end + 20 :]

    return plant


def _behind(compression: int) -> Callable[[Parts], bytes]:
    """Bytes behind the data of the last member, counted as its own: what is cut short in its place leaves them."""

    def plant(parts: Parts) -> bytes:
        def say(info: zipfile.ZipInfo) -> None:
            info.compress_type = compression

        content = packed(parts, infos={list(parts)[-1]: say})
        end, local, central = (content.rfind(sign) for sign in (b"PK\x05\x06", b"PK\x03\x04", b"PK\x01\x02"))
        start = int.from_bytes(content[end + 16 : end + 20], "little")
        tail = GIVEN.encode()
        grown = bytearray(content)
        for place, count in ((end + 16, start), (central + 20, None), (local + 18, None)):
            old = int.from_bytes(content[place : place + 4], "little") if count is None else count
            grown[place : place + 4] = (old + len(tail)).to_bytes(4, "little")
        return bytes(grown[:start] + tail + grown[start:])

    return plant


def _chart(data: str) -> str:
    rich = f"<c:rich><a:p><a:r><a:t>{data}</a:t></a:r></a:p></c:rich>"
    return f"<c:chart><c:title><c:tx>{rich}</c:tx></c:title></c:chart>"


def svg(inner: str) -> Callable[[Parts], bytes]:
    """A vector picture."""
    return part("word/media/image9.svg", f'<svg xmlns="http://www.w3.org/2000/svg">{inner}</svg>', "image")


def drawn(name: str = "x", descr: str = "", title: str = "") -> Callable[[Parts], bytes]:
    """A drawing that says something of itself."""
    said = f'<wp:docPr id="1" name="{name}" descr="{descr}" title="{title}"/>'
    return body(p(f"<w:r><w:drawing><wp:inline>{said}</wp:inline></w:drawing></w:r>"))


_KEPT_TWICE = base64.encodebytes(workbook(GIVEN)).decode().replace("\n", "&#xA;")
_MERGE = f'<w:mailMerge><w:query w:val="{GIVEN}"/></w:mailMerge>'

DOCX_CARRIERS: tuple[Carrier, ...] = (
    # Text
    Carrier("body", body(p(t(CANARY))), "paragraph 1"),
    Carrier("split runs", body(p(t("Mar") + t("lo", "<w:b/>") + t("we"))), "paragraph 1"),
    Carrier("possessive in capitals", body(p(t(f"{FAMILY.upper()}'S"))), "paragraph 1"),
    Carrier("number", body(p(t(NUMBER.replace(" ", "")))), "paragraph 1"),
    Carrier("day", body(p(t("Born on 4 March 2012."))), "paragraph 1"),
    Carrier("table", body(f"<w:tbl><w:tr><w:tc>{p(t('a'))}</w:tc><w:tc>{p(t(GIVEN))}</w:tc></w:tr></w:tbl>"),
            "table 1, row 1, cell 2"),
    Carrier("nested table", body("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>"
            f"{p(t(GIVEN))}</w:tc></w:tr></w:tbl>{p('')}</w:tc></w:tr></w:tbl>"), "table 1, row 1, cell 1"),
    Carrier("text box of VML", body(p("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            f"{p(t(GIVEN))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")), "text box"),
    Carrier("text box of DrawingML", body(p("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
            f"<w:txbxContent>{p(t(GIVEN))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback/>"
            "</mc:AlternateContent></w:r>")), "text box"),
    Carrier("fallback of a drawing", body(p("<w:r><mc:AlternateContent><mc:Choice Requires='wps'/><mc:Fallback><w:pict>"
            f"<v:textbox><w:txbxContent>{p(t(GIVEN))}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>")), "text box"),
    Carrier("header", running("default", "header"), "page header"),
    Carrier("header of the first page", running("first", "header"), "page header of a first page"),
    Carrier("header of even pages", running("even", "header"), "page header of even pages"),
    Carrier("footer", running("default", "footer"), "page footer"),
    Carrier("footnote", of_word("footnotes", f'<w:footnote w:id="7">{p(t(GIVEN))}</w:footnote>'), "footnote 1"),
    Carrier("endnote", of_word("endnotes", f'<w:endnote w:id="7">{p(t(GIVEN))}</w:endnote>'), "endnote 1"),
    Carrier("separator of footnotes",
            of_word("footnotes", f'<w:footnote w:type="separator" w:id="8">{p(t(GIVEN))}</w:footnote>'), "footnote 1"),
    Carrier("soft hyphen", body(p("<w:r><w:t>Mar</w:t><w:softHyphen/><w:t>lowe</w:t></w:r>")), "paragraph 1"),
    Carrier("zero-width space", body(p(t("Mar\u200blowe"))), "paragraph 1"),
    Carrier("symbol", body(p('<w:r><w:t>Marlo</w:t><w:sym w:font="Arial" w:char="0077"/><w:t>e</w:t></w:r>')),
            "paragraph 1"),
    Carrier("hyphen that does not break",
            body(p(f"<w:r><w:t>{GIVEN}</w:t><w:noBreakHyphen/><w:t>{FAMILY}</w:t></w:r>")), "paragraph 1"),
    Carrier("ruby", body(p(f"<w:r><w:ruby><w:rt>{t(GIVEN)}</w:rt><w:rubyBase>{t('x')}</w:rubyBase></w:ruby></w:r>")),
            "paragraph 1"),
    Carrier("formula", body(p(f"<m:oMath><m:r><m:t>{GIVEN}</m:t></m:r></m:oMath>")), "paragraph 1"),
    Carrier("white text", body(p(t(GIVEN, '<w:color w:val="FFFFFF"/>'))), "paragraph 1"),
    Carrier("text between elements", body(p("") + GIVEN), "between elements"),
    Carrier("text outside every paragraph", body(t(GIVEN)), "outside every paragraph"),
    Carrier("comment of the mark-up", body(f"<!-- {GIVEN} -->"), "comment of the mark-up"),
    Carrier("instruction of the mark-up", body(f"<?note {GIVEN}?>"), "comment of the mark-up"),
    Carrier("name of the mark-up", body(f'<x:{GIVEN} xmlns:x="urn:x"/>'), "name of the mark-up"),
    Carrier("name of an attribute", body(f'<x:y x:{GIVEN}="1" xmlns:x="urn:x"/>'), "name of the mark-up"),
    Carrier("namespace", body(f'<x:y xmlns:x="urn:{GIVEN}"/>'), "name of the mark-up"),
    Carrier("prefix", body(f'<{GIVEN}:y xmlns:{GIVEN}="urn:x"/>'), "name of the mark-up"),
    # Fields and links
    Carrier("code of a field", body(p(f'<w:r><w:instrText> TC "{GIVEN}" </w:instrText></w:r>')), "field codes"),
    Carrier("code of a field over two runs", body(p('<w:r><w:instrText> TC "Mar</w:instrText></w:r>'
            '<w:r><w:instrText>lowe" </w:instrText></w:r>')), "field codes"),
    Carrier("code of a simple field", body(p(f'<w:fldSimple w:instr="TC {GIVEN}"/>')), "field code"),
    Carrier("signs that fields show",
            body(p("".join(f"<w:r><w:instrText> SYMBOL {ord(one)} \\u </w:instrText></w:r>" for one in FAMILY))),
            "paragraph 1"),
    Carrier("signs that simple fields show",
            body(p("".join(f'<w:fldSimple w:instr="SYMBOL 0x{ord(one):x}"/>' for one in FAMILY))), "paragraph 1"),
    Carrier("numbers of typing that spell",
            body("".join(f'<w:p w:rsidR="{FAMILY[at : at + 4].encode().hex()}"/>' for at in (0, 4, 8))), "as letters"),
    Carrier("result of a field", body(p(f'<w:fldSimple w:instr="PAGE">{t(GIVEN)}</w:fldSimple>')), "paragraph 1"),
    Carrier("form field", body(p(f'<w:r><w:fldChar><w:ffData><w:textInput><w:default w:val="{GIVEN}"/></w:textInput>'
            "</w:ffData></w:fldChar></w:r>")), "form field"),
    Carrier("where a link leads", link(f"https://x.example/{GIVEN}%20{FAMILY}"), "where a link leads"),
    Carrier("where a link leads, in codes", link("https://x.example/%4Darlowe"), "where a link leads"),
    Carrier("tip of a link", body(p(f'<w:hyperlink w:anchor="a" w:tooltip="{GIVEN}"/>')), "screen tip of a link"),
    Carrier("anchor of a link", body(p(f'<w:hyperlink w:anchor="{GIVEN}"/>')), "where a link leads"),
    Carrier("bookmark", body(p(f'<w:bookmarkStart w:id="91" w:name="{GIVEN}"/>')), "bookmark"),
    # Content controls
    Carrier("tag of a content control", body(p(f'<w:sdt><w:sdtPr><w:tag w:val="{GIVEN}"/></w:sdtPr></w:sdt>')),
            "content control"),
    Carrier("name of a content control", body(p(f'<w:sdt><w:sdtPr><w:alias w:val="{GIVEN}"/></w:sdtPr></w:sdt>')),
            "content control"),
    Carrier("choice of a content control", body(p("<w:sdt><w:sdtPr><w:dropDownList><w:listItem "
            f'w:displayText="{GIVEN}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>')), "content control"),
    Carrier("binding of a content control", body(p(f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/{GIVEN}"/></w:sdtPr>'
            "</w:sdt>")), "content control", "a binding"),
    Carrier("placeholder of a content control", part("word/glossary/document.xml",
            f"<w:docParts><w:docPart><w:docPartBody>{p(t(GIVEN))}</w:docPartBody></w:docPart></w:docParts>",
            "glossaryDocument", root="w:glossaryDocument"), "building block", "building block"),
    # Pictures and drawings
    Carrier("alternative text", drawn(descr=GIVEN), "alternative text"),
    Carrier("title of a picture", drawn(title=GIVEN), "title of a picture"),
    Carrier("name of a picture", drawn(name=f"{GIVEN}.jpg"), "name of a picture"),
    Carrier("alternative text of VML", body(p(f'<w:r><w:pict><v:shape alt="{GIVEN}"/></w:pict></w:r>')),
            "alternative text"),
    Carrier("alternative text of a table", body(f'<w:tbl><w:tblPr><w:tblCaption w:val="{GIVEN}"/></w:tblPr></w:tbl>'),
            "attribute"),
    Carrier("watermark", body(p(f'<w:r><w:pict><v:shape><v:textpath string="{GIVEN}"/></v:shape></w:pict></w:r>')),
            "watermark"),
    Carrier("chart", part("word/charts/chart9.xml", _chart(GIVEN), "chart", root="c:chartSpace"), "chart"),
    Carrier("workbook of a chart", part("word/embeddings/sheet9.xlsx", workbook(GIVEN), "package"),
            "embedded object, file within it", "embedded object"),
    Carrier("SmartArt", part("word/diagrams/data9.xml", f"<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>{GIVEN}</a:t></a:r>"
            "</a:p></dgm:t></dgm:pt></dgm:ptLst>", "diagramData", root="dgm:dataModel"), "SmartArt"),
    Carrier("embedded object in UTF-8", part("word/embeddings/oleObject9.bin", compound(GIVEN.encode()), "oleObject"),
            "embedded object", "embedded object"),
    Carrier("embedded object in UTF-16",
            part("word/embeddings/oleObject9.bin", compound(GIVEN.encode("utf-16-le")), "oleObject"),
            "embedded object", "embedded object"),
    Carrier("zip within a zip", part("word/embeddings/a9.docx", packed({"b.zip": packed({"c.txt": GIVEN.encode()})}),
            "package"), "embedded object, file within it", "embedded object"),
    Carrier("PNG with words", part("word/media/image9.png", png(("Author", GIVEN)), "image"), "", "beside its pixels"),
    Carrier("JPEG with camera data", part("word/media/image9.jpg", jpeg(exif=GIVEN), "image"), "", "beside its pixels"),
    Carrier("JPEG with a comment", part("word/media/image9.jpg", jpeg(comment=GIVEN.encode()), "image"), "",
            "beside its pixels"),
    Carrier("JPEG of somebody's screen", part("word/media/image9.jpg", jpeg(screen=FAMILY), "image"), "colour profile"),
    Carrier("JPEG with XMP", part("word/media/image9.jpg", jpeg(xmp=f"<x>{GIVEN}</x>".encode()), "image"), "",
            "beside its pixels"),
    Carrier("bytes behind a picture", part("word/media/image9.png", png() + GIVEN.encode(), "image"), "",
            "beside its pixels"),
    Carrier("picture of another kind",
            part("word/media/image9.emf", b"\x01\0\0\0" + GIVEN.encode("utf-16-le"), "image"), "picture",
            "a kind that the scan does not know"),
    Carrier("text of an SVG", svg("<text><tspan>Mar</tspan><tspan>lowe</tspan></text>"),
            "picture"),
    Carrier("file in an address of an SVG", svg('<image href="data:text/plain;base64,TWFybG93ZQ=="/>'), "",
            "a file within an address"),
    Carrier("description of an SVG",
            svg(f"<desc>{GIVEN}</desc>"),
            "picture"),
    Carrier("title of an SVG",
            svg(f"<title>{GIVEN}</title>"),
            "picture"),
    # Comments and changes
    Carrier("comment", part("word/comments9.xml", f'<w:comment w:id="1">{p(t(GIVEN))}</w:comment>', "comments",
            root="w:comments"), "comment 1", "comments"),
    Carrier("author of a comment", part("word/comments9.xml", f'<w:comment w:id="1" w:author="{GIVEN}"/>', "comments",
            root="w:comments"), "author of a change or comment", "comments"),
    Carrier("people", part("word/people.xml", f'<w15:person w15:author="{GIVEN}"/>',
            "http://schemas.microsoft.com/office/2011/relationships/people", root="w15:people"),
            "author of a change or comment", "comments"),
    Carrier("insertion", body(p(f'<w:ins w:id="1" w:author="x">{t(GIVEN)}</w:ins>')), "paragraph 1", "tracked changes"),
    Carrier("deletion", body(p('<w:del w:id="1" w:author="x"><w:r><w:delText>Mar</w:delText></w:r><w:r><w:delText>lowe'
            "</w:delText></w:r></w:del>")), "deleted text", "tracked changes"),
    Carrier("move", body(p(f'<w:moveFrom w:id="1" w:author="x">{t(GIVEN)}</w:moveFrom>')), "paragraph 1",
            "tracked changes"),
    Carrier("author of a change", body(p(f'<w:ins w:id="1" w:author="{GIVEN}">{t("x")}</w:ins>')),
            "author of a change", "tracked changes"),
    Carrier("hidden text", body(p(t(GIVEN, "<w:vanish/>"))), "paragraph 1", "hidden text"),
    Carrier("permission to edit", body(p(f'<w:permStart w:id="1" w:ed="{GIVEN}"/>')), "permission to edit"),
    Carrier("letters of a symbol font", body(p(t("".join(chr(0xF000 + ord(letter)) for letter in GIVEN)))), "",
            "only their font can tell"),
    Carrier("symbols", body(p("".join(f'<w:r><w:sym w:char="F0{ord(letter):02X}"/></w:r>' for letter in GIVEN))), "",
            "only their font can tell"),
    Carrier("a letter in each cell", body("<w:tbl><w:tr>" + "".join(f"<w:tc>{p(t(letter))}</w:tc>" for letter in GIVEN)
            + "</w:tr></w:tbl>"), "table 1, row 1, cell 1"),
    Carrier("a letter in each row, beside other columns", body(grid(*(("Visit", letter) for letter in FAMILY))),
            "table 1, row 1, cell 2"),
    Carrier("two words in two cells", body(grid((FAMILY[:5], FAMILY[5:].capitalize()))), "table 1, row 1, cell 1"),
    Carrier("two words one below the other", body(grid(("Given", FAMILY[:5]), ("Other", FAMILY[5:].capitalize()))),
            "table 1, row 1, cell 2"),
    Carrier("a day over three cells", body(grid(("Day", "Month", "Year"), ("4", "March", "2012"))),
            "table 1, row 2, cell 1"),
    Carrier("a letter in each paragraph", body("".join(p(t(letter)) for letter in FAMILY)), "paragraph 1"),
    # Properties and settings
    Carrier("title", core(f"<dc:title>{CANARY}</dc:title>"), "property: title"),
    Carrier("author", core(f"<dc:creator>{GIVEN}</dc:creator>"), "property: creator"),
    Carrier("last editor", core(f"<cp:lastModifiedBy>{GIVEN}</cp:lastModifiedBy>"), "property: lastModifiedBy"),
    Carrier("keywords", core(f"<cp:keywords>{GIVEN}</cp:keywords>"), "property: keywords"),
    Carrier("description", core(f"<dc:description>{GIVEN}</dc:description>"), "property: description"),
    Carrier("day of making", core("<dcterms:created>2012-03-04T10:00:00Z</dcterms:created>"), "properties"),
    Carrier("manager", app(f"<Manager>{GIVEN}</Manager>"), "property: Manager"),
    Carrier("company", app(f"<Company>{FAMILY}</Company>"), "property: Company"),
    Carrier("base of links", app(f"<HyperlinkBase>file:///{GIVEN}</HyperlinkBase>"), "property: HyperlinkBase"),
    Carrier("custom property", part("docProps/custom9.xml", f'<property name="{GIVEN}"/>', "custom-properties",
            root="Properties", of=""), "custom property"),
    Carrier("custom XML", part("customXml/item9.xml", f"<x>{GIVEN}</x>", "customXml"), "custom XML", "custom XML"),
    Carrier("document variable", of_word("settings", f'<w:docVars><w:docVar w:name="{GIVEN}" w:val="x"/></w:docVars>'),
            "document variable", "document variables"),
    Carrier("mail merge", of_word("settings", _MERGE), "mail merge source", "a mail merge source"),
    Carrier("recipient of a mail merge", part("word/recipients.xml", "<w:recipientData><w:uniqueTag "
            f'w:val="{GIVEN}"/></w:recipientData>', "mailMergeRecipientData", root="w:recipients"), "attribute",
            "a mail merge source"),
    Carrier("drawing kept a second time", body(p('<w:r><w:pict><v:shape '
            f'xmlns:o="urn:schemas-microsoft-com:office:office" o:gfxdata="{_KEPT_TWICE}"/></w:pict></w:r>')),
            "drawing kept a second time"),
    Carrier("attached template", link(f"file:///c:/{GIVEN}.dotx", "attachedTemplate"), "where a link leads",
            "a reference to a file outside"),
    Carrier("name of a style", of_word("styles", f'<w:style w:styleId="c9"><w:name w:val="{FAMILY}"/></w:style>'),
            "style"),
    Carrier("name of a theme", part("word/theme/theme9.xml", f'<a:themeElements name="{GIVEN}"/>', "theme",
            root="a:theme"), "theme"),
    Carrier("name of a font", part("word/fontTable9.xml", f'<w:font w:name="{FAMILY}"/>', "fontTable", root="w:fonts"),
            "attribute"),
    Carrier("numbering", part("word/numbering9.xml", f'<w:abstractNum><w:lvl><w:lvlText w:val="{GIVEN} %1"/></w:lvl>'
            "</w:abstractNum>", "numbering", root="w:numbering"), "numbering"),
    Carrier("other format as a whole", part("word/afchunk9.htm", f"<p>{GIVEN}</p>", "aFChunk"), "a part",
            "a kind that the scan does not know"),
    Carrier("printer settings", part("word/printerSettings/printerSettings9.bin", GIVEN.encode("utf-16-le"),
            "printerSettings"), "printer settings", "embedded object"),
    Carrier("thumbnail", part("docProps/thumbnail.jpeg", jpeg(comment=GIVEN.encode()),
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", of=""), "",
            "a thumbnail"),
    Carrier("thumbnail under another name", part("docProps/page.jpeg", jpeg(),
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", of=""), "",
            "a thumbnail"),
    Carrier("certificate of a signature", part("_xmlsignatures/sig1.xml", "<X509Certificate>"
            f"{base64.b64encode(GIVEN.encode() * 9).decode()}</X509Certificate>", "signature", of=""), "",
            "a digital signature"),
    Carrier("shapes of a font that spell", part("word/fontTable9.xml", f'<w:panose1 w:val="{FAMILY.encode().hex()}"/>',
            "fontTable", root="w:fonts"), "as letters"),
    Carrier("macro", part("word/vbaProject.bin", GIVEN.encode(), "vbaProject"), "", "macro"),
    # The archive
    Carrier("comment of the archive", lambda parts: packed(parts, comment=GIVEN.encode()), "comment of the archive"),
    Carrier("comment of a member", _member(comment=GIVEN.encode()), "comment of a part"),
    Carrier("time stamp of a member", _member(date_time=(2012, 3, 4, 12, 0, 0)), "time stamp of a part"),
    Carrier("extra field of a member",
            _member(extra=struct.pack("<HH", 0x9999, len(GIVEN)) + GIVEN.encode()), "extra field of a part"),
    Carrier("name of a member", part(f"word/{GIVEN}.xml", "<x/>"), "name of a part", "nothing refers to"),
    Carrier("part that nothing refers to", part("word/spare.xml", f"<x>{GIVEN}</x>"), "a part", "nothing refers to"),
    Carrier("bytes between the members",
            _between(f"...{GIVEN} was here, and long enough to be told from padding..."), "bytes of no part",
            "belong to none of its parts"),
    # Where the description of the last member would stand, if it had one.
    Carrier("few bytes between the members", _between(FAMILY), "bytes of no part", "belong to none of its parts"),
    Carrier("bytes behind packed data", _behind(zipfile.ZIP_DEFLATED), "bytes of no part",
            "belong to none of its parts"),
    Carrier("bytes behind data as it is", _behind(zipfile.ZIP_STORED), "bytes of no part",
            "belong to none of its parts"),
    Carrier("bytes before the archive", lambda parts: GIVEN.encode() + packed(parts),
            "bytes of no part", "belong to none"),
    Carrier("bytes behind the archive", lambda parts: packed(parts) + GIVEN.encode(),
            "bytes of no part", "belong to none"),
)  # fmt: skip
