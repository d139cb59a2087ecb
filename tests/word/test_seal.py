from __future__ import annotations

import io
import random
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from reportgen.word.read import read
from reportgen.word.seal import Member, deflated, packed
from support.docx_builder import Docx, p

MEMBERS = {**Docx(body=p("words"), files={"media/a.png": bytes(range(256))}).members(), "word/é.xml": b""}


def sealed(names: list[str], *, keep: bool = False) -> bytes:
    return packed(deflated(name, MEMBERS[name], keep=keep) for name in names)


@given(st.randoms(use_true_random=False))
def test_the_same_members_give_the_same_bytes(chance: random.Random) -> None:
    names = list(MEMBERS)
    chance.shuffle(names)
    assert sealed(names) == sealed(list(MEMBERS))


def test_the_archive_is_what_the_standard_library_would_have_written() -> None:
    names = sorted(MEMBERS, key=lambda name: (name not in {"[Content_Types].xml", "_rels/.rels"}, name))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name in names:
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            member.external_attr = 0o600 << 16
            file.writestr(member, MEMBERS[name], compresslevel=9)
    assert sealed(names, keep=True) == stream.getvalue()


def test_the_members_stay_as_they_are_and_the_types_come_first() -> None:
    with zipfile.ZipFile(io.BytesIO(sealed(list(MEMBERS)))) as file:
        assert file.testzip() is None
        assert file.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]
        assert file.namelist()[2:] == sorted(file.namelist()[2:])
        assert {name: file.read(name) for name in file.namelist()} == MEMBERS


def test_a_member_that_is_kept_is_smaller_and_the_same() -> None:
    text = "".join(chr(97 + at * at % 26) for at in range(20_000)).encode()
    quick, kept = deflated("a", text), deflated("a", text, keep=True)
    assert len(kept.packed) < len(quick.packed)
    assert kept._replace(packed=b"") == quick._replace(packed=b"") == Member("a", quick.crc, len(text), b"")
    with zipfile.ZipFile(io.BytesIO(packed([kept]))) as file:
        assert file.read("a") == text


def test_a_sealed_document_reads_the_same() -> None:
    members = Docx(body=p("words")).members()
    content = packed(deflated(name, data) for name, data in members.items())
    assert read(content) == read(Docx(body=p("words")).bytes())
