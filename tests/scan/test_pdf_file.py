"""What a PDF holds beside its objects."""

from __future__ import annotations

import zlib

from reportgen.scan.carried import Fault
from reportgen.scan.pdf_file import read_around


def test_a_small_file_that_unpacks_to_gigabytes_is_refused_and_not_gone_through():
    packed = zlib.compress(bytes(90_000_000))
    content = b"%PDF-1.7\n" + b"".join(b"stream\n%s\nendstream\n" % packed for _ in range(40)) + b"%%EOF"
    faults = [found for found in read_around(content) if isinstance(found, Fault)]
    assert [fault.what for fault in faults] == ["its streams unpack to more than the scan can look into"]
