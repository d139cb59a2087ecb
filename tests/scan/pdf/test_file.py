"""What a PDF holds beside its objects."""

from __future__ import annotations

import base64
import io
import zlib
from pathlib import Path

import pikepdf
import pytest

from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from reportgen.scan.carried import Carried, Fault
from reportgen.scan.pdf.reading import read_pdf
from support.made_up import IDENTIFIERS

_ZEROS = zlib.compress(bytes(90_000_000))


_IN_BASE_85 = base64.a85encode(_ZEROS) + b"~>"


def _with_streams(*streams: tuple[bytes, tuple[str, ...]]) -> bytes:
    """A PDF with such data, each with the filters that unpack it."""
    document = pikepdf.new()
    document.add_blank_page()
    for number, (data, filters) in enumerate(streams):
        stream = document.make_stream(b"")
        stream.write(data, filter=pikepdf.Array([pikepdf.Name(f"/{one}") for one in filters]))
        document.Root[f"/Kept{number}"] = stream
    target = io.BytesIO()
    document.save(target, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return target.getvalue()


def test_a_small_file_that_unpacks_to_a_gigabyte_is_refused_and_not_opened():
    content = _with_streams(*[(_ZEROS, ("FlateDecode",))] * 6, *[(_IN_BASE_85, ("ASCII85Decode", "FlateDecode"))] * 6)
    assert [(type(one), one.what) for one in read_pdf(content) if not isinstance(one, Carried)] == [
        (Fault, "its streams unpack to more than the scan can look into")
    ]


def test_a_stream_that_is_packed_twice_is_not_unpacked():
    found = read_pdf(_with_streams((zlib.compress(_ZEROS), ("FlateDecode", "FlateDecode"))))
    assert "a stream unpacks to more than the scan can look into" in {
        fault.what for fault in found if isinstance(fault, Fault)
    }


def _again(**saved: object) -> bytes:
    """A file of LibreOffice, laid out in another way by qpdf."""
    target = io.BytesIO()
    with pikepdf.open(Path(__file__).parents[1] / "files" / "libreoffice.pdf") as document:
        document.save(target, **saved)
    return target.getvalue()


@pytest.mark.parametrize("saved", [{"qdf": True}, {"linearize": True}], ids=["to be read", "for the web"])
def test_what_qpdf_adds_to_a_file_is_nobodys_name(saved: dict[str, object]) -> None:
    family = (Identifier(f"family[{n}].name.family", "family name", name) for n, name in enumerate(("Page", "Object")))
    assert scan_file(_again(**saved), "x.pdf", ".pdf", Watch(tuple(family))) == ()


def test_a_name_in_a_remark_like_those_of_qpdf_is_found() -> None:
    content = _again(qdf=True).replace(b"%% Page 1\n", b"%% Page 1 Quillfeather\n", 1)
    assert "scan-identifier" in {one.rule for one in scan_file(content, "x.pdf", ".pdf", Watch(IDENTIFIERS))}


def test_a_stream_that_ends_without_a_line_end_is_left_out_of_what_stands_between_the_objects() -> None:
    content = _again(qdf=True).replace(b"\nendstream", b"endstream")
    assert not any("\n" in said or len(said) > 40 for said in _between(content))


def _between(content: bytes) -> list[str]:
    return [one.text for one in read_pdf(content) if isinstance(one, Carried) and one.place.startswith("between")]
