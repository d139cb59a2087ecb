"""A file within a file is looked into as far as that is safe, and no further."""

from __future__ import annotations

import io
import zipfile

import pytest

from reportgen.scan.carried import Carried, Fault
from reportgen.scan.within.nested import read_nested


def packed(inner: bytes, name: str = "a.zip") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, inner)
    return stream.getvalue()


def deep(times: int) -> bytes:
    content = b"Marlowe"
    for _ in range(times):
        content = packed(content)
    return content


def test_a_word_in_a_zip_within_zips_is_read() -> None:
    found = list(read_nested(deep(3), "file"))
    assert "Marlowe" in {one.text for one in found if isinstance(one, Carried)}
    assert not [one for one in found if isinstance(one, Fault)]


@pytest.mark.parametrize("content", [deep(4), packed(bytes(60_000_001), "a.xml")], ids=["too deep", "too much"])
def test_what_is_packed_too_deep_or_unpacks_to_too_much_is_refused(content: bytes) -> None:
    assert [one.rule for one in read_nested(content, "file") if isinstance(one, Fault)] == ["scan-unreadable"]
