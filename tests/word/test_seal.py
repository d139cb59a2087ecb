from __future__ import annotations

import io
import random
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import TemplateError
from reportgen.word.read import read
from reportgen.word.seal import seal
from support.docx_builder import Docx, p

MEMBERS = Docx(body=p("words"), files={"media/a.png": bytes(range(256))}).members()


def packed(names: list[str], year: int, method: int, level: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method, compresslevel=level) as file:
        file.comment = str(year).encode()
        for name in names:
            member = zipfile.ZipInfo(name, (year, 1, 2, 3, 4, 6))
            member.external_attr = year << 16
            member.compress_type = method
            file.writestr(member, MEMBERS[name])
    return stream.getvalue()


@given(
    order=st.randoms(use_true_random=False),
    year=st.integers(1980, 2100),
    method=st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]),
    level=st.integers(1, 9),
)
def test_the_same_members_give_the_same_bytes(order: random.Random, year: int, method: int, level: int) -> None:
    names = list(MEMBERS)
    order.shuffle(names)
    assert seal(packed(names, year, method, level)) == seal(packed(list(MEMBERS), 1999, zipfile.ZIP_DEFLATED, 6))


def test_sealing_twice_changes_nothing() -> None:
    sealed = seal(Docx(body=p("words")).bytes())
    assert seal(sealed) == sealed


def test_the_members_stay_as_they_are_and_the_types_come_first() -> None:
    with zipfile.ZipFile(io.BytesIO(seal(packed(list(MEMBERS), 2020, zipfile.ZIP_STORED, 1)))) as file:
        assert file.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]
        assert file.namelist()[2:] == sorted(file.namelist()[2:])
        assert {name: file.read(name) for name in file.namelist()} == MEMBERS
        assert {member.date_time for member in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert len({(member.create_system, member.external_attr) for member in file.infolist()}) == 1


def test_a_sealed_document_reads_the_same() -> None:
    content = Docx(body=p("words")).bytes()
    assert read(seal(content)) == read(content)


def test_what_is_no_package_is_refused() -> None:
    with pytest.raises(TemplateError):
        seal(b"no zip file")
