from __future__ import annotations

import io
import zipfile

import pytest

from reportgen.errors import TemplateError
from reportgen.model.document import words
from reportgen.word import package
from reportgen.word.package import Package, parse
from reportgen.word.read import read
from support.docx_builder import Docx, p, pack, picture, png


def refused(content: bytes) -> str:
    with pytest.raises(TemplateError) as caught:
        read(content, "x.docx")
    (problem,) = caught.value.problems
    assert problem.where.file == "x.docx"
    return problem.rule


def changed(**members: bytes | None) -> bytes:
    """A sound file with members replaced, or taken out; `__` stands for a slash."""
    found = Docx(body=p("words")).members()
    for name, content in members.items():
        path = name.replace("__", "/").replace("_xml", ".xml").replace("Content_Types", "[Content_Types]")
        if content is None:
            del found[path]
        else:
            found[path] = content
    return pack(found)


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"", "docx-damaged"),
        (b"not a zip file", "docx-not-word"),
        (b"{\\rtf1 text}", "docx-not-word"),
        (b"PK\x03\x04 and no more", "docx-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "docx-old-format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "docx-encrypted"),
        (pack({"a.txt": b"x"}), "docx-not-word"),
        (pack({"../../evil": b"x"}), "docx-not-word"),
        (changed(Content_Types_xml=None), "docx-not-word"),
        (changed(word__document_xml=None), "docx-not-word"),
        (changed(word__document_xml=b"<broken"), "docx-damaged"),
        (changed(word__document_xml=b"<x/>"), "docx-not-word"),
        (changed(word__document_xml=Docx(body="</w:body><w:body>").members()["word/document.xml"]), "docx-damaged"),
        (changed(word__styles_xml=b"\xff\xff"), "docx-damaged"),
        (changed(word__vbaProject=b"x"), "docx-damaged"),
    ],
)
def test_what_is_no_sound_word_file_is_refused(content: bytes, rule: str) -> None:
    if rule == "docx-damaged" and b"vbaProject" in content:
        assert words(read(content).document) == ["words"]
    else:
        assert refused(content) == rule


def test_macros_are_refused_by_part_and_by_type() -> None:
    members = Docx(body=p("x")).members()
    assert refused(pack(members | {"word/vbaProject.bin": b"x"})) == "docx-macros"
    types = members["[Content_Types].xml"].replace(
        b"vnd.openxmlformats-officedocument.wordprocessingml.document.main", b"vnd.ms-word.document.macroEnabled.main"
    )
    assert refused(pack(members | {"[Content_Types].xml": types})) == "docx-macros"


def test_a_spreadsheet_is_refused() -> None:
    members = Docx(body=p("x")).members()
    types = members["[Content_Types].xml"].replace(b"wordprocessingml.document", b"spreadsheetml.sheet")
    assert refused(pack(members | {"[Content_Types].xml": types})) == "docx-not-word"


def test_a_document_without_package_relationships_is_found_by_its_type() -> None:
    members = Docx(body=p("found")).members()
    del members["_rels/.rels"]
    assert words(read(pack(members)).document) == ["found"]


@pytest.mark.parametrize(
    "declaration",
    [
        b'<!DOCTYPE w:document [<!ENTITY a "b">]>',
        b'<!DOCTYPE w:document SYSTEM "file:///etc/passwd">',
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>',
    ],
)
def test_document_types_and_entities_are_refused(declaration: bytes) -> None:
    members = Docx(body=p("x")).members()
    document = members["word/document.xml"]
    head, tail = document.split(b"?>", 1)
    assert refused(pack(members | {"word/document.xml": head + b"?>" + declaration + tail})) == "docx-damaged"
    wide = (head + b"?>" + declaration + tail).decode().replace("UTF-8", "UTF-16").encode("utf-16")
    assert refused(pack(members | {"word/document.xml": wide})) == "docx-damaged"


def test_an_undefined_entity_is_not_resolved() -> None:
    with pytest.raises(ValueError, match="well-formed"):
        parse(b"<a>&x;</a>")


def test_other_encodings_are_read_or_refused() -> None:
    assert parse('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'.encode("utf-16")).text == "é"
    assert parse('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1")).text == "é"
    with pytest.raises(ValueError, match="encoding"):
        parse(b'<?xml version="1.0" encoding="UTF-7"?><a/>')


def test_xml_nested_beyond_reason_is_refused() -> None:
    with pytest.raises(ValueError, match="well-formed"):
        parse(b"<a>" * 300 + b"</a>" * 300)
    deep = "<w:sdt><w:sdtContent>" * 60 + p("x") + "</w:sdtContent></w:sdt>" * 60
    assert refused(Docx(body=deep).bytes()) == "docx-too-deep"
    inline = "<w:smartTag>" * 60 + "</w:smartTag>" * 60
    assert refused(Docx(body=p(inline)).bytes()) == "docx-too-deep"


def test_a_bomb_is_refused_whether_its_sizes_are_declared_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    members = Docx(body=p("x")).members() | {"word/media/big.bin": bytes(300_000)}
    monkeypatch.setattr(package, "LARGEST_WHOLE", 200_000)
    assert refused(pack(members)) == "docx-too-large"
    monkeypatch.undo()
    monkeypatch.setattr(package, "LARGEST_XML", 100)
    assert refused(pack(members)) == "docx-too-large"
    monkeypatch.undo()
    monkeypatch.setattr(package, "LARGEST_FILE", 100)
    assert refused(pack(members)) == "docx-too-large"


def test_a_declared_size_that_lies_does_not_help() -> None:
    content = pack(Docx(body=p("x" * 50_000)).members())
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        size = file.getinfo("word/document.xml").file_size
    lying = content.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert refused(lying) == "docx-damaged"


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_MEMBERS", 3)
    assert refused(Docx(body=p("x")).bytes()) == "docx-too-large"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused() -> None:
    stream = io.BytesIO(Docx(body=p("x")).bytes())
    with zipfile.ZipFile(stream, "a") as file:
        file.writestr("word/Document.xml", b"<x/>")
    assert refused(stream.getvalue()) == "docx-duplicate-part"


def test_a_member_that_is_encrypted_is_damage() -> None:
    content = bytearray(Docx(body=p("x")).bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    assert refused(bytes(content)) == "docx-damaged"


def test_missing_parts_are_read_round() -> None:
    found = read(
        pack(
            {
                name: content
                for name, content in Docx(body=p("x")).members().items()
                if "styles" not in name and "core" not in name
            }
        )
    )
    assert words(found.document) == ["x"]
    assert {problem.rule for problem in found.problems} == {"docx-title", "docx-language"}


def test_names_are_found_whatever_their_capitals() -> None:
    content = Package(Docx(body=p("x")).bytes())
    assert content.content("WORD/Document.xml") == content.content("word/document.xml")
    assert content.content("word/nothing.xml") is None


@pytest.mark.parametrize(("member", "target"), [("a b.png", "a%20b.png"), ("a%20b.png", "a b.png")])
def test_names_are_found_however_their_blanks_are_written(member: str, target: str) -> None:
    docx = Docx(body=p(picture()), files={f"media/{member}": png()}, links={"pic": ("image", f"media/{target}", False)})
    assert [problem.rule for problem in read(docx.bytes()).problems] == []
