"""Every place of a PDF in which a name can hide, as a change to any PDF file.

Each carrier says what the scan must call its place, or that the place is one a publishable file may not have at all.
"""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image
from reportlab.pdfbase.ttfonts import TTFontFile

from support.docx_carriers import jpeg
from support.made_up import CANARY, FAMILY, GIVEN, NUMBER

__all__ = ["PDF_CARRIERS", "PdfCarrier"]

_PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#">'
    "{}</rdf:Description></rdf:RDF></x:xmpmeta>"
)
_SUBJECT = f"<dc:description>{GIVEN}</dc:description>"
_HISTORY = (
    "<xmpMM:History><rdf:Seq><rdf:li><rdf:Description>"
    f"<stEvt:parameters>saved by {GIVEN}</stEvt:parameters></rdf:Description></rdf:li></rdf:Seq></xmpMM:History>"
)


@dataclass(frozen=True)
class PdfCarrier:
    """A way to plant a name; see `Carrier` of Word files."""

    name: str
    plant: Callable[[bytes], bytes]
    place: str
    fault: str = ""


_AS_STORED: dict[str, object] = {
    "compress_streams": False,
    "recompress_flate": False,
    "stream_decode_level": pikepdf.StreamDecodeLevel.none,
}


def change(of: Callable[[Pdf], None], **saved: object) -> Callable[[bytes], bytes]:
    """A change to the objects, saved as one revision."""

    def plant(content: bytes) -> bytes:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            of(pdf)
            out = io.BytesIO()
            pdf.save(out, fix_metadata_version=False, **saved)
            return out.getvalue()

    return plant


def _with(of: object, entries: dict[str, object]) -> object:
    for key, value in entries.items():
        of[f"/{key}"] = value  # type: ignore[index]
    return of


def _helvetica() -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)


def _shown(pdf: Pdf, font: Dictionary | pikepdf.Object, operators: str) -> None:
    """More on the first page, with a font that is called Canary there."""
    page = pdf.pages[0]
    page.contents_coalesce()
    resources = Dictionary(page.obj.get("/Resources", Dictionary()))
    resources.Font = _with(Dictionary(resources.get("/Font", Dictionary())), {"Canary": font})
    page.obj.Resources = resources
    page.contents_add(pdf.make_stream(operators.encode("latin-1")))


def painted(operators: str) -> Callable[[bytes], bytes]:
    """More on the first page, with a font of the format's own."""
    return change(lambda pdf: _shown(pdf, _helvetica(), f"q BT /Canary 9 Tf 1 0 0 1 60 40 Tm {operators} ET Q"))


def root(**entries: object) -> Callable[[bytes], bytes]:
    """Entries of the catalogue."""
    return change(lambda pdf: _with(pdf.Root, entries))


def info(**entries: str) -> Callable[[bytes], bytes]:
    return change(lambda pdf: _with(pdf.docinfo, entries))


def _annotate(pdf: Pdf, one: object) -> None:
    page = pdf.pages[0].obj
    page.Annots = Array([*page.get("/Annots", Array()), pdf.make_indirect(one)])


def annotation(**entries: object) -> Callable[[bytes], bytes]:
    return change(lambda pdf: _annotate(pdf, _with(Dictionary(Type=Name.Annot, Rect=[0, 0, 1, 1]), entries)))


def spare(pdf: Pdf, one: object) -> None:
    """An object that the file does not need."""
    pdf.Root.Spare = pdf.make_indirect(one)


def element(**entries: object) -> Callable[[bytes], bytes]:
    """An element of the structure, beside the file's own."""
    return change(lambda pdf: spare(pdf, _with(Dictionary(Type=Name.StructElem, S=Name.Span), entries)))


def stream(where: Callable[[Pdf, Stream], None], data: bytes, **entries: object) -> Callable[[bytes], bytes]:
    return change(lambda pdf: where(pdf, pdf.make_stream(data, **entries)))


def on_page(key: str) -> Callable[[Pdf, Stream], None]:
    return lambda pdf, made: _with(pdf.pages[0].obj, {key: made})


def in_root(key: str) -> Callable[[Pdf, Stream], None]:
    return lambda pdf, made: _with(pdf.Root, {key: made})


def resource(kind: str) -> Callable[[Pdf, Stream], None]:
    """A resource of the first page, whether or not the page uses it."""

    def do(pdf: Pdf, made: Stream) -> None:
        page = pdf.pages[0].obj
        resources = Dictionary(page.get("/Resources", Dictionary()))
        resources[kind] = Dictionary(Canary=made)
        page.Resources = resources

    return do


def _outline(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(GIVEN, 0))


def _attach(pdf: Pdf) -> None:
    pdf.attachments["list.txt"] = f"The child is {GIVEN}.".encode()


def _attach_named(pdf: Pdf) -> None:
    pdf.attachments[f"{GIVEN}.txt"] = b"x"


def _attach_described(pdf: Pdf) -> None:
    pdf.attachments["a.txt"] = pikepdf.AttachedFileSpec(pdf, b"x", description=GIVEN)


def _glyphs(pdf: Pdf) -> None:
    procedure = pdf.make_stream(f"0 0 d0 BT ({GIVEN}) Tj ET".encode())
    spare(pdf, Dictionary(Type=Name.Font, Subtype=Name.Type3, CharProcs=Dictionary(a=procedure), FontBBox=[0, 0, 1, 1]))


def _character_map(table: str) -> Callable[[bytes], bytes]:
    return change(lambda pdf: spare(pdf, _with(_helvetica(), {"ToUnicode": pdf.make_stream(table.encode())})))


def _earlier(content: bytes) -> bytes:
    """An earlier revision with the name, below one without: what an editor leaves that only adds to a file."""
    first = content.rstrip()
    number = 999_999
    start = len(first) + 1
    body = f"{number} 0 obj\n({GIVEN})\nendobj\n".encode()
    table = f"xref\n{number} 1\n{start:010} 00000 n \ntrailer\n<</Size {number + 1}/Root 1 0 R>>\n".encode()
    return first + b"\n" + body + table + f"startxref\n{start + len(body)}\n%%EOF\n".encode()


def _comment(content: bytes) -> bytes:
    before, word, after = content.rpartition(b"startxref")
    return before + f"%{GIVEN}\n".encode() + word + after


def _behind(pack: Callable[[bytes], bytes], *filters: Name) -> Callable[[bytes], bytes]:
    """Words behind the end of a page's packed data: what is overwritten in its place with less leaves them."""

    def do(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        data = pack(page.Contents.read_bytes()) + f"\n{GIVEN}\n".encode()
        page.Contents = pdf.make_stream(b"")
        page.Contents.write(data, filter=Array(filters))

    return change(do, **_AS_STORED)


def _behind_in_base_85(pdf: Pdf) -> None:
    """Words behind the end of packed data that is written in base 85 as a whole."""
    data = base64.a85encode(zlib.compress(b"q Q") + f"\n{GIVEN}\n".encode()) + b"~>"
    pdf.Root.Spare = pdf.make_stream(b"")
    pdf.Root.Spare.write(data, filter=Array([Name.ASCII85Decode, Name.FlateDecode]))


def _jpeg_of(**words: object) -> tuple[bytes, dict[str, object]]:
    data = jpeg(**words)  # type: ignore[arg-type]
    return data, {
        "Type": Name.XObject, "Subtype": Name.Image, "Width": 1, "Height": 1, "ColorSpace": Name.DeviceRGB,
        "BitsPerComponent": 8, "Filter": Name.DCTDecode,
    }  # fmt: skip


def _picture(**words: object) -> Callable[[bytes], bytes]:
    data, entries = _jpeg_of(**words)
    return stream(resource("/XObject"), data, **entries)


def _picture_metadata(pdf: Pdf) -> None:
    data, entries = _jpeg_of()
    picture = pdf.make_stream(data, **entries)
    picture.Metadata = pdf.make_stream(_PACKET.format(_SUBJECT).encode(), Type=Name.Metadata, Subtype=Name.XML)
    resource("/XObject")(pdf, picture)


def _layer(pdf: Pdf) -> None:
    pdf.Root.OCProperties = Dictionary(OCGs=[pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(GIVEN)))])


def _field(**entries: object) -> Callable[[bytes], bytes]:
    def do(pdf: Pdf) -> None:
        field = _with(Dictionary(FT=Name.Tx, T=String("a")), entries)
        pdf.Root.AcroForm = Dictionary(Fields=[pdf.make_indirect(field)])

    return change(do)


def _role(pdf: Pdf) -> None:
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None:
        tree = pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot)
    roles = Dictionary(tree.get("/RoleMap", Dictionary()))
    roles[f"/{GIVEN}"] = Name.P
    tree.RoleMap = roles


def _destination(pdf: Pdf) -> None:
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=[String(GIVEN), Array([pdf.pages[0].obj, Name.Fit])]))


def _old_destination(pdf: Pdf) -> None:
    pdf.Root.Dests = Dictionary({f"/{GIVEN}": Array([pdf.pages[0].obj, Name.Fit])})


def _orphan(pdf: Pdf) -> None:
    spare(pdf, Dictionary(Note=String(GIVEN)))


def _unspoken(content: bytes) -> bytes:
    """A name that is painted, and in whose place something else is said to whoever listens."""
    return painted(f"/Span <</ActualText (a visit)>> BDC ({GIVEN}) Tj EMC")(content)


def _unspoken_by_name(content: bytes) -> bytes:
    """The same with what is said in a list of properties that has a name, letter by letter."""
    return painted(" ".join(f"/Span /Said BDC ({letter}) Tj EMC" for letter in FAMILY))(content)


def _packed(objects: str) -> Callable[[Pdf], None]:
    """An object stream whose one object has another behind it, a comment, or a number that no table lists."""

    def do(pdf: Pdf) -> None:
        head, _, body = objects.partition("|")
        pdf.Root.Spare = pdf.make_stream(f"{head} {body}".encode(), Type=Name.ObjStm, N=1, First=len(head) + 1)

    return do


def _font_with(table: bytes, data: bytes, behind: bytes = b"") -> Callable[[Pdf], None]:
    """A TrueType font that has nothing but one table."""
    font = b"\0\1\0\0\0\1" + bytes(6) + table + bytes(4) + (28).to_bytes(4) + len(data).to_bytes(4) + data + behind

    def do(pdf: Pdf) -> None:
        spare(pdf, Dictionary(Type=Name.FontDescriptor, FontFile2=pdf.make_stream(font)))

    return do


def _names_of_a_font(*names: str) -> bytes:
    """A table of names, one behind another."""
    texts = [name.encode("utf-16-be") for name in names]
    records, start = b"", 0
    for text in texts:
        records += b"\0\3\0\1\4\x09\0\1" + len(text).to_bytes(2) + start.to_bytes(2)
        start += len(text)
    return b"\0\0" + len(names).to_bytes(2) + (6 + len(records)).to_bytes(2) + records + b"".join(texts)


def _page_apart(pdf: Pdf) -> None:
    spare(pdf, Dictionary(Type=Name.Page, Contents=pdf.make_stream(f"BT /F 9 Tf ({GIVEN}) Tj ET".encode())))


def _unlisted(content: bytes) -> bytes:
    """An object before the table, which does not list it."""
    content = change(lambda _: None, object_stream_mode=pikepdf.ObjectStreamMode.disable)(content)
    before, word, after = content.rpartition(b"startxref")
    at = int(after.split()[0])
    ghost = f"999999 0 obj\n({GIVEN})\nendobj\n".encode()
    moved = after.replace(str(at).encode(), str(at + len(ghost)).encode(), 1)
    return content[:at] + ghost + before[at:] + word + moved


def _look(pdf: Pdf, made: Stream) -> None:
    _annotate(pdf, Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[0, 0, 1, 1], AP=Dictionary(N=made)))


def _stored(data: bytes, *filters: Name) -> Callable[[bytes], bytes]:
    """More contents of the first page, stored as they are given."""

    def do(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        contents = pdf.make_stream(b"")
        contents.write(data, filter=Array(filters))
        page.contents_add(contents)

    return change(do, **_AS_STORED)


def _picture_in_figures(pdf: Pdf) -> None:
    data, entries = _jpeg_of(comment=GIVEN.encode())
    del entries["Filter"]
    picture = pdf.make_stream(b"", **entries)
    picture.write(data.hex().encode() + b">", filter=Array([Name.ASCIIHexDecode, Name.DCTDecode]))
    resource("/XObject")(pdf, picture)


def _meant_for_a_screen(pdf: Pdf) -> None:
    with Image.open(io.BytesIO(jpeg(screen=FAMILY))) as picture:
        profile = pdf.make_stream(picture.info["icc_profile"], N=3)
    pdf.Root.OutputIntents = Array([Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, DestOutputProfile=profile)])


def _map_to(pdf: Pdf, said: dict[int, str], width: int) -> Stream:
    """A map from the codes of a font to characters."""
    pairs = "\n".join(f"<{code:0{width}x}> <{ord(sign):04x}>" for code, sign in said.items())
    space = f"1 begincodespacerange <{'0' * width}> <{'f' * width}> endcodespacerange"
    return pdf.make_stream(f"begincmap {space} {len(said)} beginbfchar {pairs} endbfchar endcmap".encode())


_COVER = "Weekly."
"""What the map of a font says instead of the given name, letter by letter."""


def _shown_in(pdf: Pdf, font: Dictionary, codes: str) -> None:
    _shown(pdf, pdf.make_indirect(font), f"q BT /Canary 9 Tf 1 0 0 1 60 40 Tm <{codes}> Tj ET Q")


def _denied_by_name(pdf: Pdf) -> None:
    """The names of the glyphs say what is drawn, and the map says something else."""
    names = Array(
        [1, *(Name(f"/{letter}") for letter in GIVEN[:4]), *(Name(f"/uni{ord(one):04X}") for one in GIVEN[4:])]
    )
    encoding = Dictionary(Type=Name.Encoding, Differences=names)
    font = _with(_helvetica(), {"Encoding": encoding, "ToUnicode": _map_to(pdf, dict(enumerate(_COVER, 1)), 2)})
    _shown_in(pdf, font, "".join(f"{code:02x}" for code in range(1, 1 + len(GIVEN))))


def _denied_by_its_kind(pdf: Pdf) -> None:
    """A font that every viewer has, whose codes are known without being said."""
    said = dict(zip(GIVEN.encode(), _COVER, strict=True))
    _shown_in(pdf, _with(_helvetica(), {"ToUnicode": _map_to(pdf, said, 2)}), GIVEN.encode().hex())


def _denied_by_glyph(pdf: Pdf, *, has_table: bool = False) -> None:
    """The embedded font knows which letters its glyphs are, and the map says something else."""
    path = Path(__file__).parents[2] / "templates" / "fonts" / "LiberationSans-Regular.ttf"
    glyphs = TTFontFile(str(path)).charToGlyph
    named = {"Type": Name.Font, "BaseFont": Name("/ABCDEF+LiberationSans")}
    descriptor = Dictionary(Type=Name.FontDescriptor, FontName=named["BaseFont"], Flags=4)
    descriptor.FontFile2 = pdf.make_stream(path.read_bytes())
    system = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    inner = Dictionary(**named, Subtype=Name.CIDFontType2, CIDSystemInfo=system, FontDescriptor=descriptor)
    descriptor = inner.FontDescriptor = pdf.make_indirect(descriptor)
    inner.CIDToGIDMap = Name.Identity
    font = Dictionary(**named, Subtype=Name.Type0, Encoding=Name("/Identity-H"))
    font.DescendantFonts = Array([pdf.make_indirect(inner)])
    codes = [glyphs[ord(letter)] for letter in GIVEN]
    if has_table:
        inner.CIDToGIDMap = pdf.make_stream(b"".join(glyph.to_bytes(2) for glyph in [0, *codes]))
        codes = list(range(1, 1 + len(codes)))
    font.ToUnicode = _map_to(pdf, dict(zip(codes, _COVER, strict=True)), 4)
    _shown_in(pdf, font, "".join(f"{code:04x}" for code in codes))


def _form_in_codes(pdf: Pdf) -> None:
    """A form that nothing paints, with a font of its own whose map says which letters its codes are."""
    font = _with(_helvetica(), {"ToUnicode": _map_to(pdf, dict(enumerate(GIVEN, 1)), 2)})
    codes = "".join(f"{code:02x}" for code in range(1, 1 + len(GIVEN)))
    form = pdf.make_stream(f"BT /F 9 Tf <{codes}> Tj ET".encode(), Type=Name.XObject, Subtype=Name.Form)
    form.Resources = Dictionary(Font=Dictionary(F=font))
    resource("/XObject")(pdf, form)


_UNKNOWN = "a kind that the scan does not know"
_DENIED = "shows other letters than those that it tells"
_NOTE = "no link"
_FORM = "a form"
_FILE = "an embedded file"

PDF_CARRIERS: tuple[PdfCarrier, ...] = (
    # Pages
    PdfCarrier("text of a page", painted(f"({CANARY}) Tj"), "page 1"),
    PdfCarrier("text in pieces", painted("[(Mar) -20 (lo) 10 (we)] TJ"), "page 1"),
    PdfCarrier("text in hexadecimal", painted(f"<{GIVEN.encode().hex()}> Tj"), "page 1"),
    PdfCarrier("text over two lines", painted("(Quill-) Tj 0 -11 Td (feather) Tj"), "page 1"),
    PdfCarrier("number", painted(f"({NUMBER.replace(' ', '')}) Tj"), "page 1"),
    PdfCarrier("day", painted("(4 March 2012) Tj"), "page 1"),
    PdfCarrier("invisible text", painted(f"3 Tr ({GIVEN}) Tj"), "page 1"),
    PdfCarrier("white text", painted(f"1 g ({GIVEN}) Tj"), "page 1"),
    PdfCarrier("text in the smallest size", painted(f"/Canary 0.1 Tf ({GIVEN}) Tj"), "page 1"),
    PdfCarrier("text outside the page", painted(f"1 0 0 1 5000 5000 Tm ({GIVEN}) Tj"), "page 1"),
    PdfCarrier("text under a box", painted(f"({GIVEN}) Tj ET 0 g 50 30 200 30 re f BT"), "page 1"),
    PdfCarrier("text of no size", painted(f"/Canary 0 Tf ({GIVEN}) Tj"), "page 1, text"),
    PdfCarrier("text of no width", painted(f"0.0 Tz ({GIVEN}) Tj 100 Tz"), "page 1, text"),
    PdfCarrier("text of hardly any width", painted(f"0.001 Tz ({GIVEN}) Tj 100 Tz"), "page 1, text"),
    PdfCarrier("text that is pressed flat", painted(f"1 0 0 0 60 40 Tm ({GIVEN}) Tj"), "page 1, text"),
    PdfCarrier("text that its operator does not take", painted(f"({GIVEN}) 0 g (x) Tj"), "text that is not shown"),
    PdfCarrier("text that nothing shows", painted(f"({GIVEN}) BX note EX"), "text that is not shown"),
    PdfCarrier("name of a stretch", painted(f"/{FAMILY} BMC (x) Tj EMC"), "name in its contents"),
    PdfCarrier("name of a stretch, in codes", painted("/Quill#66eather BMC (x) Tj EMC"), "name in its contents"),
    PdfCarrier("page of no tree", change(_page_apart), "text"),
    PdfCarrier("text instead of glyphs, in brackets within brackets",
               painted(f"/Span <</ActualText (a child (that is ({GIVEN})))>> BDC (x) Tj EMC"),
               "text beside its glyphs"),
    PdfCarrier("text instead of glyphs, on two lines",
               painted(f"/Span <</ActualText ({GIVEN[:3]}\\\n{GIVEN[3:]})>> BDC (x) Tj EMC"),
               "text beside its glyphs"),
    PdfCarrier("text instead of glyphs, deep within",
               painted(f"/Span <</A <</B <</ActualText ({GIVEN})>> >> >> BDC (x) Tj EMC"),
               "text beside its glyphs"),
    PdfCarrier("text instead of glyphs, too deep to follow",
               painted(f"/Span <</A <</B <</C <</ActualText ({GIVEN})>> >> >> >> BDC (x) Tj EMC"),
               "", "cannot be followed"),
    PdfCarrier("comment before a string that does not end", painted(f"% {GIVEN}\n (x"),
               "comment in its contents", "cannot be followed"),
    PdfCarrier("text instead of glyphs", painted(f"/Span <</ActualText ({GIVEN})>> BDC (x) Tj EMC"),
               "text beside its glyphs"),
    PdfCarrier("text instead of glyphs in UTF-16",
               painted(f"/Span <</ActualText <FEFF{GIVEN.encode('utf-16-be').hex()}>>> BDC (x) Tj EMC"),
               "text beside its glyphs"),
    PdfCarrier("comment in page contents", painted(f"(x) Tj %{GIVEN}\n"), "comment in its contents"),
    PdfCarrier("form that no page shows",
               stream(resource("/XObject"), b"BT [(Mar) 9 (lowe)] TJ ET", Type=Name.XObject, Subtype=Name.Form),
               "form or glyph"),
    PdfCarrier("pattern", stream(resource("/Pattern"), f"BT ({GIVEN}) Tj ET".encode(), PatternType=1), "form or glyph"),
    PdfCarrier("drawing of a glyph", change(_glyphs), "form or glyph"),
    PdfCarrier("map of characters", _character_map(f"/CMapName /{GIVEN} def"), "table of characters"),
    PdfCarrier("name of a font", root(Spare=Dictionary(Type=Name.Font, BaseFont=Name(f"/{GIVEN}-{FAMILY}"))), "font"),
    PdfCarrier("colour of its own name", root(Spare=Array([Name.Separation, Name(f"/{GIVEN}"), Name.DeviceCMYK])), ""
               "an object"),
    PdfCarrier("label of a page", root(PageLabels=Dictionary(Nums=[0, Dictionary(P=String(f"{GIVEN} "))])),
               "label of a page"),
    # Links, notes and forms
    PdfCarrier("where a link leads", annotation(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(
               "https://x.example/%4Darlowe"))), "where a link leads"),
    PdfCarrier("description of a link", annotation(Subtype=Name.Link, Contents=String(GIVEN)), "description of a link"),
    PdfCarrier("file that a link opens", annotation(Subtype=Name.Link, A=Dictionary(S=Name.GoToR, F=String(
               f"{GIVEN}.pdf"))), "attached file"),
    PdfCarrier("note", annotation(Subtype=Name.Text, Contents=String(GIVEN)), "page 1, description of a link or note",
               _NOTE),
    PdfCarrier("note in rich text", annotation(Subtype=Name.Text, RC=String("<p>Mar<b>lo</b>we</p>")), "page 1, note",
               _NOTE),
    PdfCarrier("author of a note", annotation(Subtype=Name.Text, T=String(GIVEN)), "page 1", _NOTE),
    PdfCarrier("look of a note", stream(_look, f"BT ({GIVEN}) Tj ET".encode(),
               Type=Name.XObject, Subtype=Name.Form), "form or glyph", _NOTE),
    PdfCarrier("stamp", annotation(Subtype=Name.Stamp, Name=Name(f"/{GIVEN}")), "page 1", _NOTE),
    PdfCarrier("value of a field", _field(V=String(GIVEN)), "form field", _FORM),
    PdfCarrier("first value of a field", _field(DV=String(GIVEN)), "form field", _FORM),
    PdfCarrier("choices of a field", _field(Opt=Array([String(GIVEN)])), "form field", _FORM),
    PdfCarrier("tip of a field", _field(TU=String(GIVEN)), "form field", _FORM),
    PdfCarrier("form of XML", stream(lambda pdf, made: _with(pdf.Root, {"AcroForm": Dictionary(XFA=made)}),
               f"<xdp>{GIVEN}</xdp>".encode()), "file within the file", _FORM),
    # Ways about the file
    PdfCarrier("bookmark", change(_outline), "bookmark beside the pages"),
    PdfCarrier("name of a place", change(_destination), "name of a place in the file"),
    PdfCarrier("name of a place, as in old files", change(_old_destination), "name of"),
    PdfCarrier("thread of an article", root(Threads=Array([Dictionary(Type=Name.Thread, I=Dictionary(
               Title=String(GIVEN)))])), "an object"),
    # What it says of itself
    PdfCarrier("title", info(Title=CANARY), "property Title"),
    PdfCarrier("author", info(Author=GIVEN), "property Author"),
    PdfCarrier("keywords in UTF-16", info(Keywords=f"{GIVEN} \u2013 a child"), "property Keywords"),
    PdfCarrier("day of making", info(CreationDate="D:20120304120000Z"), "property CreationDate"),
    PdfCarrier("property of one's own", info(**{GIVEN: "x"}), "name of an entry"),
    PdfCarrier("metadata of the file", stream(in_root("Metadata"), _PACKET.format(_SUBJECT).encode(),
               Type=Name.Metadata, Subtype=Name.XML), "metadata"),
    PdfCarrier("metadata of a page", stream(on_page("Metadata"), _PACKET.format(_SUBJECT).encode(),
               Type=Name.Metadata, Subtype=Name.XML), "metadata"),
    PdfCarrier("name of an entry of the metadata", stream(in_root("Metadata"), _PACKET.format(
               f'<x:{GIVEN} xmlns:x="http://ns.adobe.com/pdfx/1.3/"/>').encode(), Type=Name.Metadata, Subtype=Name.XML),
               "metadata, name of an entry"),
    PdfCarrier("namespace in the metadata", stream(in_root("Metadata"), _PACKET.format(
               f'<x:y xmlns:x="http://{GIVEN}.example/"/>').encode(), Type=Name.Metadata, Subtype=Name.XML),
               "metadata, name of an entry"),
    PdfCarrier("object that the table does not list", _unlisted, "", "an object that it does not list"),
    PdfCarrier("metadata of a picture", change(_picture_metadata), "metadata"),
    PdfCarrier("history in the metadata", stream(in_root("Metadata"), _PACKET.format(_HISTORY).encode(),
               Type=Name.Metadata, Subtype=Name.XML), "metadata"),
    PdfCarrier("remark in the metadata", stream(in_root("Metadata"), _PACKET.format(f"<!--{GIVEN}-->").encode(),
               Type=Name.Metadata, Subtype=Name.XML), "metadata"),
    PdfCarrier("settings of a viewer", root(ViewerPreferences=Dictionary(DisplayDocTitle=True, Canary=String(GIVEN))),
               "an object"),
    PdfCarrier("end of the file", change(lambda pdf: _with(pdf.trailer, {"Canary": String(GIVEN)})), "end of the file"),
    PdfCarrier("private data of a program", root(PieceInfo=Dictionary(Maker=Dictionary(Private=String(GIVEN)))),
               "an object", "private data"),
    PdfCarrier("screen that the colours of the file are meant for", change(_meant_for_a_screen),
               "colour profile"),
    PdfCarrier("name of the intent of its colours", root(Spare=Dictionary(S=Name.GTS_PDFA1, Info=String(GIVEN))),
               "colour profile"),
    # Structure
    PdfCarrier("alternative text", element(Alt=String(GIVEN)), "alternative text"),
    PdfCarrier("text for a screen reader", element(ActualText=String(GIVEN)), "text for a screen reader"),
    PdfCarrier("expansion of an abbreviation", element(E=String(GIVEN)), "expansion of an abbreviation"),
    PdfCarrier("title of an element", element(T=String(GIVEN)), "an object"),
    PdfCarrier("identity of an element", element(ID=String(GIVEN)), "identity of an element"),
    PdfCarrier("language of an element", element(Lang=String(GIVEN)), "language"),
    PdfCarrier("name of a tag", element(S=Name(f"/{GIVEN}")), "name of a tag"),
    PdfCarrier("role of a tag", change(_role), "name of a tag, name of an entry"),
    PdfCarrier("summary of a table", element(A=Dictionary(O=Name.Table, Summary=String(GIVEN))), "summary of a table"),
    # Files, scripts, layers
    PdfCarrier("attached file", change(_attach), "attached file", _FILE),
    PdfCarrier("name of an attached file", change(_attach_named), "attached file", _FILE),
    PdfCarrier("description of an attached file", change(_attach_described), "attached file", _FILE),
    PdfCarrier("associated file", root(AF=Array([Dictionary(Type=Name.Filespec, UF=String(f"{GIVEN}.csv"))])),
               "attached file", "an associated file"),
    PdfCarrier("portfolio", root(Collection=Dictionary(Schema=Dictionary(N=Dictionary(N=String(GIVEN))))), "an object",
               "a portfolio"),
    PdfCarrier("script", root(OpenAction=Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{GIVEN}')"))), "script",
               "a script"),
    PdfCarrier("script in a stream", stream(lambda pdf, made: _with(pdf.Root, {"OpenAction": Dictionary(
               S=Name.JavaScript, JS=made)}), f"x='{GIVEN}'".encode()), "script", "a script"),
    PdfCarrier("name of a layer", change(_layer), "an object", "layers"),
    PdfCarrier("order of layers", root(OCProperties=Dictionary(OCGs=Array(), D=Dictionary(
               Order=[String(GIVEN)], Creator=String("x")))), "an object", "layers"),
    PdfCarrier("thumbnail of a page", stream(on_page("Thumb"), b"\0\0\0", Width=1, Height=1), "", "a thumbnail"),
    PdfCarrier("painted, and said otherwise", _unspoken, "page 1, text"),
    PdfCarrier("painted letter by letter, and said otherwise", _unspoken_by_name, "page 1, text"),
    *(
        PdfCarrier(f"object stream with {what}", change(_packed(objects)), "", "an object that it does not list")
        for what, objects in (
            ("a number that no table lists", f"987654 0|({GIVEN})"),
            ("one object behind another", f"1 0|null ({GIVEN})"),
            ("a comment", f"1 0|<</A (b) %{GIVEN}\n>>"),
            ("bytes before the first object", f"1 9|%{GIVEN}\nnull"),
            ("no object", f"|({GIVEN})"),
            ("words among its numbers", f"1 {GIVEN}|null"),
        )
    ),
    PdfCarrier("number that a font is called by", change(_font_with(b"name", _names_of_a_font("Regular", NUMBER, "Q"))),
               "font, its names"),
    PdfCarrier("word that one code means",
               _character_map(f"begincmap 1 beginbfchar <41> <{GIVEN.encode('utf-16-be').hex()}> endbfchar endcmap"),
               "font, its table of characters"),
    PdfCarrier("names of a font's glyphs", change(_font_with(b"post", GIVEN.encode())), "font, its names"),
    PdfCarrier("table of a font that nobody knows", change(_font_with(b"ZZZZ", GIVEN.encode())), "font, its names"),
    PdfCarrier("bytes behind the tables of a font", change(_font_with(b"glyf", b"", GIVEN.encode())),
               "font, its names"),
    PdfCarrier("film", annotation(Subtype=Name.RichMedia, RichMediaContent=Dictionary()), "", "a film or sound"),
    PdfCarrier("picture with camera data", _picture(exif=GIVEN), "", "beside its pixels"),
    PdfCarrier("picture of somebody's screen", _picture(screen=FAMILY), "colour profile"),
    PdfCarrier("picture with a comment", _picture(comment=GIVEN.encode()), "", "beside its pixels"),
    # Objects and bytes
    PdfCarrier("object of no use", change(_orphan), "an object"),
    PdfCarrier("object in an object stream", change(_orphan, object_stream_mode=pikepdf.ObjectStreamMode.generate),
               "an object"),
    PdfCarrier("name of an entry", root(**{GIVEN: True}), "name of an entry"),
    PdfCarrier("name with codes", root(Spare=Name("/M#61rlowe#20x")), "an object"),
    PdfCarrier("string in UTF-16", root(Spare=String(b"\xfe\xff" + GIVEN.encode("utf-16-be"))), "an object"),
    PdfCarrier("string in UTF-8", root(Spare=Array([String(b"\xef\xbb\xbf" + GIVEN.encode())])), "an object"),
    PdfCarrier("string of bytes", root(Spare=String(b"\x80\x81\xff" + GIVEN.encode("utf-16-le"))), "an object"),
    PdfCarrier("earlier revision", _earlier, "", "an earlier revision"),
    PdfCarrier("bytes behind the end", lambda content: content + GIVEN.encode(), "between the objects",
               "bytes follow the end"),
    PdfCarrier("bytes before the beginning", lambda content: GIVEN.encode() + b"\n" + content, "between the objects",
               "bytes stand before"),
    PdfCarrier("comment between the objects", _comment, "between the objects"),
    PdfCarrier("bytes behind packed data", _behind(zlib.compress, Name.FlateDecode), "behind the data of a stream"),
    PdfCarrier(
        "bytes behind data in base 85",
        _behind(lambda data: base64.a85encode(data) + b"~>", Name.ASCII85Decode),
        "behind the data of a stream",
    ),
    PdfCarrier(
        "bytes behind packed data, all in base 85",
        change(
            _behind_in_base_85, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none
        ),
        "behind the data of a stream",
        _UNKNOWN,
    ),
    *(
        PdfCarrier(f"bytes behind {what}", _stored(coded + f" {GIVEN}".encode(), *filters),
                   "behind the data of a stream")
        for what, coded, filters in (
            ("data in hexadecimal", b"712051>", [Name.ASCIIHexDecode]),
            ("data in base 85", base64.a85encode(b"q Q") + b"~>", [Name.ASCII85Decode]),

            ("data packed by LZW", bytes.fromhex("801c44051808"), [Name.LZWDecode]),
            ("packed data in hexadecimal", zlib.compress(b"q Q").hex().encode() + b">",
             [Name.ASCIIHexDecode, Name.FlateDecode]),
        )
    ),
    PdfCarrier("bytes behind data in hexadecimal, packed as a whole",
               _stored(zlib.compress(f"712051> {GIVEN}".encode()), Name.FlateDecode, Name.ASCIIHexDecode),
               "behind the data of a stream"),
    PdfCarrier("bytes behind data in runs", _stored(b"\x02q Q\x80" + GIVEN.encode(), Name.RunLengthDecode),
               "behind the data of a stream", "the file is no PDF"),
    PdfCarrier("words within a picture in hexadecimal", change(_picture_in_figures, **_AS_STORED), "",
               "beside its pixels"),
    PdfCarrier("stream of a kind of its own", stream(in_root("Spare"), bytes(sign ^ 0x5A for sign in CANARY.encode())),
               "", _UNKNOWN),
    PdfCarrier("letters that the map of a font denies", change(_denied_by_name), "", _DENIED),
    PdfCarrier("letters that the map of a font of its own glyphs denies", change(_denied_by_glyph), "", _DENIED),
    PdfCarrier("letters that the map of a font with a table of glyphs denies",
               change(lambda pdf: _denied_by_glyph(pdf, has_table=True)), "", _DENIED),
    PdfCarrier("letters that the map of a font of the format's own denies", change(_denied_by_its_kind), "", _DENIED),
    PdfCarrier("codes of a form's own font", change(_form_in_codes), "text"),
    PdfCarrier("picture in the contents of a page", painted(f"ET BI /W 7 /H 1 /BPC 8 /CS /G ID {GIVEN} EI BT"),
               "picture in its contents"),
    PdfCarrier("day on which a page was changed", change(lambda pdf: _with(pdf.pages[0].obj, {
               "LastModified": String("D:20120304120000Z")})), "page 1"),
    PdfCarrier("encryption", change(lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b")), "",
               "encrypted"),
)  # fmt: skip
