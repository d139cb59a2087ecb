"""The file itself: read back by another library, object by object."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.pdf.objects import PER_STREAM, PdfFile, name, text_string


def made(count: int) -> bytes:
    file = PdfFile()
    numbers = [file.add(f"<</N {number}>>") for number in range(count)]
    stream = file.add_stream("/Type/Made", b"bytes" * 100)
    pages = file.reserve()
    page = file.add(f"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 9 9]/Resources<<>>>>")
    file.put(pages, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    held = " ".join(f"{number} 0 R" for number in numbers)
    root = file.add(f"<</Type/Catalog/Pages {pages} 0 R/Held[{held}]/Stream {stream} 0 R>>")
    return file.finish(root=root, info=file.add("<</Title(x)>>"))


@pytest.mark.parametrize("count", [0, 1, PER_STREAM, PER_STREAM * 2 + 1])
def test_every_object_is_found_again(count: int) -> None:
    with pikepdf.open(io.BytesIO(made(count))) as pdf:
        assert [int(held.N) for held in pdf.Root.Held] == list(range(count))
        assert pdf.Root.Stream.read_bytes() == b"bytes" * 100
        assert pdf.check_pdf_syntax() == []


def test_the_keyword_that_ends_a_stream_begins_a_line() -> None:
    assert re.search(rb"[^\n]endstream", made(3)) is None


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"x"])
def test_a_stream_is_as_long_as_it_says_whatever_it_ends_with(end: bytes) -> None:
    file = PdfFile()
    root, info = file.reserve(), file.reserve()
    number = file.add_stream("", b"data" + end, compress=False)
    file.put(root, f"<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/Held {number} 0 R>>")
    file.put(info, "<<>>")
    (raw,) = re.findall(
        rb"/Length %d>>\nstream\n(.*?)(?:\r\n|\n)endstream" % (4 + len(end)),
        file.finish(root=root, info=info),
        re.DOTALL,
    )
    assert raw == b"data" + end


@given(st.integers(0, 60))
def test_no_name_can_be_read_in_the_identity_of_a_file(count: int) -> None:
    identity = re.search(rb"/ID\[<([0-9A-F]{32})><", made(count))
    assert identity is not None
    assert max(bytes.fromhex(identity[1].decode("ascii"))) < 0x10


def test_another_content_has_another_id() -> None:
    ids = {re.findall(rb"/ID\[<([0-9A-F]{32})>", made(count))[0] for count in (1, 2, 1)}
    assert len(ids) == 2


@given(st.text(max_size=40).filter(lambda text: not any("\ud800" <= character <= "\udfff" for character in text)))
def test_a_text_string_says_what_it_was_given(text: str) -> None:
    with pikepdf.new() as pdf:
        said = pikepdf.Object.parse(text_string(text).encode("latin-1"))
        pdf.Root.Said = said
        assert str(pdf.Root.Said) == text


@given(st.text(min_size=1, max_size=20).filter(lambda text: text.isprintable() and "\0" not in text))
def test_a_name_is_one_token(text: str) -> None:
    assert re.fullmatch(r"/[A-Za-z0-9\-+._#]+", name(text))
