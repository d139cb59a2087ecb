"""What stands in a DOCX is found wherever it hides; a clean one passes."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import docx
import pytest

from reportgen.errors import Problem
from reportgen.model.artefact import Format
from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan import scan
from support.docx_builder import Docx, p, pack, r

IDENTIFIERS = (
    Identifier("children[0].name.given", "given name", "Marlowe", "Robin", "robin"),
    Identifier("children[0].name.family", "family name", "Quillfeather", "Robin", "robin"),
    Identifier("family[0].name.given", "given name", "Georgia", "Mother", "mother"),
    Identifier("family[0].name.family", "family name", "Barnaby", "Mother", "mother"),
    Identifier("children[0].nhs_number", "number", "999 000 0018", "an NHS number"),
    Identifier("children[0].born_on", "date", "2012-03-04"),
    Identifier("review.initiated_on", "date", "2024-05-06"),
)
CLEAN = "Robin was seen in March 2024."


def found(content: bytes, name: str = "Child Robin cspr.docx", kept: tuple[str, ...] = ()) -> tuple[Problem, ...]:
    return scan(content, name, Format.DOCX, Watch(IDENTIFIERS, kept))


def rules(content: bytes) -> set[str]:
    return {problem.rule for problem in found(content)}


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)), chunk(b"IDAT", zlib.compress(b"\0\0"))
    extra = b"".join(chunk(*one) for one in chunks)
    return b"\x89PNG\r\n\x1a\n" + pixels[0] + extra + pixels[1] + chunk(b"IEND", b"")


def with_member(name: str, data: bytes) -> bytes:
    return pack(Docx(p(CLEAN)).members() | {name: data})


def test_a_clean_file_passes() -> None:
    content = Docx(
        p(CLEAN) + p("Written by Georgia Vandeleur.", style="Strong"),
        heads={"header1": p("Draft")},
        files={"media/image1.png": png()},
        links={"pic": ("image", "media/image1.png", False), "law": ("hyperlink", "https://www.gov.uk/x", True)},
        styles='<w:style w:type="paragraph" w:styleId="X"><w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:style>',
    ).bytes()
    assert found(content, kept=("Georgia Vandeleur",)) == ()


def test_a_file_that_is_nothing_but_pictures_is_refused() -> None:
    def shown(words: str) -> bytes:
        links = {"pic": ("image", "media/image1.png", False)}
        return Docx(p(words), files={"media/image1.png": png()}, links=links).bytes()

    assert rules(shown(" ")) == {"scan-unreadable"}
    assert rules(shown(CLEAN)) == set()


@pytest.mark.parametrize("name", ["Qomwcowg", "Document", "Sporpcod"])
def test_a_name_that_is_like_a_part_which_every_word_file_has_refuses_no_file(name: str) -> None:
    identifier = Identifier("family[0].name.given", "given name", name, "Mother", "mother")
    assert scan(Docx(p(CLEAN)).bytes(), "Robin.docx", Format.DOCX, Watch((identifier,))) == ()


def test_the_contents_bookmarks_are_passed_over_and_what_stands_beside_their_codes_is_not() -> None:
    code = "<w:r><w:instrText> PAGEREF _Toc12 \\h </w:instrText></w:r>"
    marks = '<w:bookmarkStart w:id="12" w:name="_Toc12"/>'
    assert found(Docx(p(marks, CLEAN) + p(r("Method"), code)).bytes()) == ()
    deleted = "<w:r><w:delText>lowe</w:delText></w:r>"
    assert "scan-identifier" in rules(Docx(p(r("Mar"), code, deleted)).bytes())


@pytest.mark.parametrize(
    "inside",
    [
        p("<w:r><w:t>Mar<!-- x -->lowe</w:t></w:r>"),
        p('<w:bookmarkStart w:id="9990000018" w:name="a"/>', CLEAN),
        p('<w:bookmarkStart w:id="1" w:name="_Toc9990000018"/>', CLEAN),
        p(f'<w:hyperlink w:anchor="_Toc9990000018">{r("See")}</w:hyperlink>'),
        p("<w:r><w:instrText> PAGEREF _Toc9990000018 \\h </w:instrText></w:r>"),
    ],
    ids=["comment within a word", "number of a bookmark", "bookmark of the contents", "link", "page number"],
)
def test_an_identifier_is_found_in_what_is_passed_over_otherwise(inside: str) -> None:
    """What no carrier of `test_carriers` has."""
    assert "scan-identifier" in rules(Docx(inside).bytes())


@pytest.mark.parametrize(
    "name", ["Marlowe", "marlowe_quillfeather cspr.docx", "MQ cspr.docx", "Child 4 March 2012.docx"]
)
def test_a_file_name_that_leaks_is_a_problem_and_is_not_printed(name: str) -> None:
    problems = found(Docx(p(CLEAN, "Marlowe")).bytes(), name)
    assert problems[0].rule == "scan-file-name"
    assert all(name not in str(problem) for problem in problems)


def test_the_place_is_one_that_a_word_user_finds() -> None:
    (problem,) = found(Docx(p("One.") + p("Marlowe's bed")).bytes())
    assert problem.where.path == "paragraph 2"
    assert problem.where.file == "Child Robin cspr.docx"
    assert "children[0].name.given (given name alone)" in problem.what


@pytest.mark.parametrize(
    "docx",
    [
        Docx(p('<w:commentReference w:id="1"/>')),
        Docx(p('<w:r><w:instrText>INCLUDETEXT "x"</w:instrText></w:r>')),
        Docx(p(CLEAN), links={"a": ("image", "https://x.example/a.png", True)}),
        Docx(p(CLEAN), strict=True, settings="<w:docVars/>"),
    ],
)
def test_what_a_publishable_file_has_no_business_to_hold_is_refused(docx: Docx) -> None:
    assert rules(docx.bytes()) == {"scan-structure"}


def test_hidden_text_that_is_switched_off_is_not_hidden() -> None:
    assert rules(Docx(p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>')).bytes()) == set()


def test_a_word_file_that_python_docx_has_begun_raises_no_alarm() -> None:
    stream = io.BytesIO()
    written = docx.Document()
    written.add_paragraph(CLEAN)
    written.save(stream)
    assert found(stream.getvalue()) == ()


@pytest.mark.parametrize("more", ["<b:Source/>", "so it was"])
def test_a_list_of_sources_with_one_in_it_is_custom_xml(more: str) -> None:
    sources = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">{}</b:Sources>'
    whats = {one.what for one in found(with_member("customXml/item1.xml", sources.format(more).encode()))}
    assert "the file holds custom XML" in whats


def test_custom_properties_are_refused_where_there_are_any() -> None:
    told = [
        {one.what for one in found(with_member("docProps/custom.xml", f"<Properties>{one}</Properties>".encode()))}
        for one in ("<property/>", "")
    ]
    assert ["the file holds custom properties" in whats for whats in told] == [True, False]


def test_a_bookmark_that_pandoc_calls_by_a_digest_is_nobodys_name() -> None:
    anchor = f"X{'0123456789' * 2}e{'b' * 4}ebba{'0' * 10}"
    mark = f'<w:bookmarkStart w:id="1" w:name="{anchor}"/><w:hyperlink w:anchor="{anchor}"/>'
    assert found(Docx(p(CLEAN) + p(mark)).bytes()) == ()


def test_a_part_of_an_unknown_kind_is_refused() -> None:
    assert "scan-unknown-part" in rules(with_member("word/embeddings/sheet.xlsx", b"PK"))
    assert "scan-unknown-part" in rules(with_member("word/vbaProject.bin", b"x"))


@pytest.mark.parametrize(
    "data",
    [
        b"<x>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        '<?xml version="1.0" encoding="UTF-16"?><x/>'.encode("utf-16"),
    ],
)
def test_a_part_that_cannot_be_read_is_refused(data: bytes) -> None:
    assert "scan-unreadable" in rules(with_member("word/styles.xml", data))


@pytest.mark.parametrize(
    "content", [b"", b"no zip", pack({"a": b"b"})[:-8]], ids=["nothing", "no archive", "an archive without its end"]
)
def test_a_file_that_cannot_be_read_is_refused(content: bytes) -> None:
    assert rules(content) == {"scan-unreadable"}


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportgen.scan.docx.package._LARGEST", 10_000)
    assert rules(with_member("word/media/image1.png", b"\0" * 10_001)) == {"scan-unreadable"}


def test_a_file_with_two_parts_of_one_name_is_refused() -> None:
    stream = io.BytesIO(Docx(p(CLEAN)).bytes())
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", b"<x/>")
    assert "scan-structure" in rules(stream.getvalue())


class _Pipe(io.BytesIO):
    """Where nobody can go back, so that each member's description follows its data."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise OSError


@pytest.mark.parametrize("is_signed", [True, False])
def test_the_description_behind_a_member_is_no_stray_bytes(*, is_signed: bool) -> None:
    pipe = _Pipe()
    with zipfile.ZipFile(io.BytesIO(Docx(p(CLEAN)).bytes())) as of, zipfile.ZipFile(pipe, "w") as archive:
        for name in of.namelist():
            archive.writestr(name, of.read(name))
    content = pipe.getvalue()
    assert content.count(b"PK\x07\x08") > 3
    if not is_signed:
        last = content.rindex(b"PK\x07\x08")
        end = content.rindex(b"PK\x05\x06")
        moved = int.from_bytes(content[end + 16 : end + 20], "little") - 4
        content = content[:last] + content[last + 4 : end + 16] + moved.to_bytes(4, "little") + content[end + 20 :]
    assert rules(content) == set()


@pytest.mark.parametrize("picture", [b"gif", png()[:-4], b"\xff\xd8\xff\xdb\x00\x04ab"])
def test_a_picture_that_cannot_be_read_is_refused(picture: bytes) -> None:
    assert "scan-unreadable" in rules(with_member("word/media/image1.png", picture))


def test_a_plain_jpeg_passes() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x0cJFIF\0\1\2abc\xff\xda\x00\x04ab123\xff\xd9"
    docx = Docx(p(CLEAN), files={"media/i.jpg": jpeg}, links={"a": ("image", "media/i.jpg", False)})
    assert rules(docx.bytes()) == set()


def test_any_exact_day_in_the_text_is_a_problem() -> None:
    assert rules(Docx(p("They met on 7 June 2023.")).bytes()) == {"scan-day"}


def test_an_nhs_number_that_nobody_listed_is_a_problem() -> None:
    assert rules(Docx(p("It is 999 000 0026.")).bytes()) == {"scan-unlisted"}


def test_a_files_own_date_may_be_a_day_of_the_process_and_not_of_a_life() -> None:
    def dated(day: str) -> bytes:
        return Docx(p(CLEAN), core=f"<dcterms:created>{day}T00:00:00Z</dcterms:created>").bytes()

    assert rules(dated("2024-05-06")) == set()
    assert rules(dated("2012-03-04")) == {"scan-identifier"}


def test_a_files_own_date_on_the_first_at_midnight_is_a_month() -> None:
    born = (Identifier("children[0].born_on", "date", "2012-03-01"),)
    stamp = Docx(p(CLEAN), core="<dcterms:created>2012-03-01T00:00:00Z</dcterms:created>").bytes()
    assert scan(stamp, "a.docx", Format.DOCX, Watch(born)) == ()
    assert scan(Docx(p("On 1 March 2012.")).bytes(), "a.docx", Format.DOCX, Watch(born)) != ()


def test_two_capitals_in_what_software_writes_prove_nothing() -> None:
    identifiers = (
        Identifier("family[0].name.given", "given name", "Greta", "Mother", "mother"),
        Identifier("family[0].name.family", "family name", "Barnaby", "Mother", "mother"),
    )
    content = Docx(p(CLEAN), core="<dc:language>en-GB</dc:language>").bytes()
    assert scan(content, "a.docx", Format.DOCX, Watch(identifiers)) == ()
    assert scan(Docx(p("with GB")).bytes(), "a.docx", Format.DOCX, Watch(identifiers)) != ()
