"""What follows the end that a filter marks is given, whatever the filter; and what is below the filters."""

from __future__ import annotations

import base64
import io
import random
import zlib

import pytest
from PIL import Image

from reportgen.scan.pdf.filters import is_marked, peeled
from reportgen.scan.within.compressed import UnpackedTooMuchError

SAID = b"qq 1 0 0 1 0 0 cm Q"
FORMS = {
    ("/ASCIIHexDecode",): SAID.hex().encode() + b">",
    ("/ASCII85Decode",): base64.a85encode(SAID) + b"~>",
    ("/RunLengthDecode",): b"\xff" + SAID[:1] + bytes([len(SAID) - 3]) + SAID[2:] + b"\x80",
    ("/ASCII85Decode", "/FlateDecode"): base64.a85encode(zlib.compress(SAID)) + b"~>",
}


def lzw(length: int) -> bytes:
    """Data packed as in a TIFF, which is as in a PDF."""
    noise = random.Random(length).randbytes(length)  # noqa: S311 - any bytes, the same each time
    target = io.BytesIO()
    Image.frombytes("L", (length, 1), noise).save(target, "TIFF", compression="tiff_lzw")
    written = target.getvalue()
    with Image.open(io.BytesIO(written)) as picture:
        (start,), (size,) = picture.tag_v2[273], picture.tag_v2[279]
    return written[start : start + size]


@pytest.mark.parametrize("filters", FORMS)
def test_what_is_below_a_filter_and_what_is_behind_its_end_are_told_apart(filters: tuple[str, ...]) -> None:
    found = peeled(FORMS[filters] + b"more", filters)
    assert found.data == SAID
    assert found.behind[0] == b"more"
    assert found.left == ()


@pytest.mark.parametrize("length", [10, 254, 256, 600, 9000, 20_000])
def test_the_end_of_lzw_is_found_however_wide_its_codes_are(length: int) -> None:
    assert peeled(lzw(length) + b"more", ("/LZWDecode",)).behind == (b"more",)


def test_a_filter_of_pictures_is_left() -> None:
    assert peeled(b"ffd8>", ("/AHx", "/DCTDecode")) == (b"\xff\xd8", (b"",), ("/DCTDecode",))


def test_lzw_below_something_else_is_not_unpacked() -> None:
    with pytest.raises(UnpackedTooMuchError):
        peeled(b"", ("/LZWDecode", "/ASCIIHexDecode"))


def test_what_flate_alone_packs_is_looked_behind_elsewhere() -> None:
    assert not is_marked(["/FlateDecode"])
    assert is_marked(["/RL"])
