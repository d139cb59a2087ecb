"""What a PDF holds beside its objects."""

from __future__ import annotations

import base64
import io
import zlib

import pikepdf

from reportgen.scan.carried import Carried, Fault
from reportgen.scan.pdf import read_pdf

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
